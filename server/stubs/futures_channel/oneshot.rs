use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::task::{Context, Poll};

pub struct Receiver<T> {}
unsafe impl<T> Sync for Receiver<T> where T: Send {}
impl<T> Receiver<T> {
    pub fn close(&mut self);
    pub fn try_recv(&mut self) -> Result<Option<T>, Canceled>;
}
impl<T> Future for Receiver<T> { type Output = Result<T, Canceled>; }

pub struct Sender<T> {}
unsafe impl<T> Sync for Sender<T> where T: Send {}
impl<T> Sender<T> {
    /// Source: futures-channel/src/oneshot.rs:341
    #[hp::sends(oneshot)]
    pub fn send(self, t: T) -> Result<(), T>;
    pub fn poll_canceled(&mut self, cx: &mut Context<'_>) -> Poll<()>;
    /// Source: futures-channel/src/oneshot.rs:366
    #[hp::cancel(safe)]
    pub fn cancellation(&mut self) -> Cancellation<'_, T>;
    pub fn is_canceled(&self) -> bool;
    pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
}
pub fn channel<T>() -> (Sender<T>, Receiver<T>);

#[derive(Debug)]
pub struct Cancellation<'a, T> {}
unsafe impl<'a, T> Sync for Cancellation<'a, T> where T: Send {}
impl<T> Future for Cancellation<'_, T> { type Output = (); }

/// Source: futures-channel/src/oneshot.rs:419
#[hp::disconnected]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Canceled;
impl Display for Canceled {}
impl Error for Canceled {}
