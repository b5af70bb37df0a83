//! Signatures of async-broadcast 0.7.2.

use futures_core::stream::{FusedStream, Stream};
use std::marker;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Source: async-broadcast/src/lib.rs:151
#[hp::nonzero]
pub fn broadcast<T>(cap: usize) -> (Sender<T>, Receiver<T>);

/// Source: async-broadcast/src/lib.rs:304
#[hp::handle]
#[derive(Debug)]
pub struct Sender<T> {}
unsafe impl<T> Sync for Sender<T> where T: marker::Send {}
impl<T> Sender<T> {
    pub fn capacity(&self) -> usize;
    pub fn set_capacity(&mut self, new_cap: usize);
    pub fn overflow(&self) -> bool;
    pub fn set_overflow(&mut self, overflow: bool);
    pub fn await_active(&self) -> bool;
    pub fn set_await_active(&mut self, await_active: bool);
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn inactive_receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    /// Source: async-broadcast/src/lib.rs
    #[hp::listens]
    pub fn new_receiver(&self) -> Receiver<T>;
}
impl<T: Clone> Sender<T> {
    /// Source: async-broadcast/src/lib.rs:672
    #[hp::cancel(loses_argument, lost = "the message is lost")]
    #[hp::sends(broadcast)]
    pub fn broadcast(&self, msg: T) -> Pin<Box<Send<'_, T>>>;
    /// Source: async-broadcast/src/lib.rs:695
    #[hp::sends(broadcast)]
    pub fn broadcast_direct(&self, msg: T) -> Send<'_, T>;
    /// Source: async-broadcast/src/lib.rs:726
    #[hp::sends(broadcast, attempt)]
    pub fn try_broadcast(&self, msg: T) -> Result<Option<T>, TrySendError<T>>;
    /// Source: async-broadcast/src/lib.rs:783
    #[hp::block_on(fix = "method", instead = "broadcast")]
    pub fn broadcast_blocking(&self, msg: T) -> Result<Option<T>, SendError<T>>;
}
impl<T> Clone for Sender<T> {}

#[derive(Debug)]
pub struct Receiver<T> {}
unsafe impl<T> Sync for Receiver<T> where T: marker::Send {}
impl<T> Receiver<T> {
    pub fn capacity(&self) -> usize;
    pub fn set_capacity(&mut self, new_cap: usize);
    pub fn overflow(&self) -> bool;
    pub fn set_overflow(&mut self, overflow: bool);
    pub fn await_active(&self) -> bool;
    pub fn set_await_active(&mut self, await_active: bool);
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn inactive_receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn deactivate(self) -> InactiveReceiver<T>;
}
impl<T: Clone> Receiver<T> {
    /// Source: async-broadcast/src/lib.rs:1190
    #[hp::cancel(safe)]
    pub fn recv(&mut self) -> Pin<Box<Recv<'_, T>>>;
    /// Source: async-broadcast/src/lib.rs:1218
    #[hp::cancel(safe)]
    pub fn recv_direct(&mut self) -> Recv<'_, T>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    /// Source: async-broadcast/src/lib.rs:1296
    #[hp::block_on(fix = "method", instead = "recv")]
    pub fn recv_blocking(&mut self) -> Result<T, RecvError>;
    pub fn new_sender(&self) -> Sender<T>;
    /// Source: async-broadcast/src/lib.rs
    #[hp::listens]
    pub fn new_receiver(&self) -> Self;
    pub fn poll_recv(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<T, RecvError>>>;
}
impl<T> Clone for Receiver<T> {}
impl<T: Clone> Stream for Receiver<T> { type Item = T; }
impl<T: Clone> FusedStream for Receiver<T> {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Error for SendError<T> {}
impl<T> Display for SendError<T> {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Closed(T),
    Inactive(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T> Error for TrySendError<T> {}
impl<T> Display for TrySendError<T> {}

/// Source: async-broadcast/src/lib.rs:1637
#[hp::lags(variant = "Overflowed")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvError {
    Overflowed(u64),
    Closed,
}
impl Error for RecvError {}
impl Display for RecvError {}

/// Source: async-broadcast/src/lib.rs:1661
#[hp::lags(variant = "Overflowed")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Overflowed(u64),
    Empty,
    Closed,
}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_overflowed(&self) -> bool;
}
impl Error for TryRecvError {}
impl Display for TryRecvError {}

#[derive(Debug)]
pub struct Send<'a, T: Clone> {}
unsafe impl<'a, T> Sync for Send<'a, T> where T: Sync + marker::Send {}
impl<'a, T: Clone> Future for Send<'a, T> { type Output = Result<Option<T>, SendError<T>>; }

#[derive(Debug)]
pub struct Recv<'a, T: Clone> {}
unsafe impl<'a, T> Sync for Recv<'a, T> where T: marker::Send {}
impl<'a, T: Clone> Future for Recv<'a, T> { type Output = Result<T, RecvError>; }

#[derive(Debug)]
pub struct InactiveReceiver<T> {}
unsafe impl<T> Sync for InactiveReceiver<T> where T: marker::Send {}
impl<T> InactiveReceiver<T> {
    pub fn activate(self) -> Receiver<T>;
    pub fn activate_cloned(&self) -> Receiver<T>;
    pub fn capacity(&self) -> usize;
    pub fn set_capacity(&mut self, new_cap: usize);
    pub fn overflow(&self) -> bool;
    pub fn set_overflow(&mut self, overflow: bool);
    pub fn await_active(&self) -> bool;
    pub fn set_await_active(&mut self, await_active: bool);
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn inactive_receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
}
impl<T> Clone for InactiveReceiver<T> {}
