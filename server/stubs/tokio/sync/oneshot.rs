use crate::sync::oneshot::error::{RecvError, TryRecvError};
use std::future::Future;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct Sender<T> {}
unsafe impl<T> Sync for Sender<T> where T: Send {}
impl<T> Sender<T> {
    /// Source: tokio/src/sync/oneshot.rs:622
    #[hp::sends(oneshot)]
    pub fn send(self, t: T) -> Result<(), T>;
    /// Source: tokio/src/sync/oneshot.rs:727
    #[hp::cancel(safe)]
    #[hp::waits(channel)]
    pub async fn closed(&mut self);
    /// Source: tokio/src/sync/oneshot.rs:773
    #[hp::probe(final)]
    pub fn is_closed(&self) -> bool;
    pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()>;
}

/// Source: tokio/src/sync/oneshot.rs:329
#[derive(Debug)]
#[hp::waits(channel)]
pub struct Receiver<T> {}
unsafe impl<T> Sync for Receiver<T> where T: Send {}
impl<T> Receiver<T> {
    pub fn close(&mut self);
    pub fn is_terminated(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    /// Source: tokio/src/sync/oneshot.rs:1171
    #[hp::probe(take)]
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    /// Source: tokio/src/sync/oneshot.rs:1240
    #[hp::block_on(fix = "receiver", panics)]
    pub fn blocking_recv(self) -> Result<T, RecvError>;
}
impl<T> Future for Receiver<T> { type Output = Result<T, RecvError>; }
pub fn channel<T>() -> (Sender<T>, Receiver<T>);

pub mod error {
    use std::error::Error;
    use std::fmt::Display;

    /// Source: tokio/src/sync/oneshot.rs:348
    #[hp::disconnected]
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct RecvError {}
    impl Display for RecvError {}
    impl Error for RecvError {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum TryRecvError {
        Empty,
        Closed,
    }
    impl Display for TryRecvError {}
    impl Error for TryRecvError {}
}
