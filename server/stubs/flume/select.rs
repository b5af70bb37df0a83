use crate::{Receiver, RecvError, SendError, Sender};
use std::error::Error;
use std::fmt::Display;
use std::time::{Duration, Instant};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SelectError {
    Timeout,
}
impl Display for SelectError {}
impl Error for SelectError {}

pub struct Selector<'a, T: 'a> {}
impl<'a, T> !Send for Selector<'a, T> {}
impl<'a, T> !Sync for Selector<'a, T> {}
impl<'a, T> Selector<'a, T> {
    pub fn new() -> Self;
    pub fn send<U, F: FnMut(Result<(), SendError<U>>) -> T + 'a>(self, sender: &'a Sender<U>, msg: U,
        mapper: F) -> Self;
    pub fn recv<U, F: FnMut(Result<U, RecvError>) -> T + 'a>(self, receiver: &'a Receiver<U>, mapper: F) -> Self;
    /// Source: flume/src/select.rs:387
    #[hp::blocking(wait, fix = "other", instead = "flume::Receiver::recv_async")]
    pub fn wait(self) -> T;
    /// Source: flume/src/select.rs:394
    #[hp::blocking(wait, fix = "other", instead = "flume::Receiver::recv_async")]
    pub fn wait_timeout(self, dur: Duration) -> Result<T, SelectError>;
    /// Source: flume/src/select.rs:402
    #[hp::blocking(wait, fix = "other", instead = "flume::Receiver::recv_async")]
    pub fn wait_deadline(self, deadline: Instant) -> Result<T, SelectError>;
}
impl<'a, T: 'a> Default for Selector<'a, T> {}
