use futures_core::stream::{FusedStream, Stream};
use futures_sink::Sink;
use std::any::Any;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::hash::Hasher;
use std::task::{Context, Poll};

/// Source: futures-channel/src/mpsc/mod.rs:125
#[hp::handle]
pub struct Sender<T> {}
unsafe impl<T> Sync for Sender<T> where T: Send {}
impl<T> Sender<T> {
    /// Source: futures-channel/src/mpsc/mod.rs:723
    #[hp::sends(queue, attempt)]
    pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
    pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), SendError>>;
    pub fn is_closed(&self) -> bool;
    pub fn close_channel(&mut self);
    pub fn disconnect(&mut self);
    pub fn same_receiver(&self, other: &Self) -> bool;
    pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
    pub fn hash_receiver<H>(&self, hasher: &mut H) where H: Hasher;
}
impl<T> Clone for Sender<T> {}
impl<T> Sink<T> for Sender<T> { type Error = SendError; }

/// Source: futures-channel/src/mpsc/mod.rs:130
#[hp::handle]
pub struct UnboundedSender<T> {}
unsafe impl<T> Sync for UnboundedSender<T> where T: Send {}
impl<T> UnboundedSender<T> {
    pub fn poll_ready(&self, _: &mut Context<'_>) -> Poll<Result<(), SendError>>;
    pub fn is_closed(&self) -> bool;
    pub fn close_channel(&self);
    pub fn disconnect(&mut self);
    pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
    pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn same_receiver(&self, other: &Self) -> bool;
    pub fn is_connected_to(&self, receiver: &UnboundedReceiver<T>) -> bool;
    pub fn hash_receiver<H>(&self, hasher: &mut H) where H: Hasher;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T> Clone for UnboundedSender<T> {}
impl<T> Sink<T> for UnboundedSender<T> { type Error = SendError; }
impl<T> Sink<T> for &UnboundedSender<T> { type Error = SendError; }

pub struct Receiver<T> {}
unsafe impl<T> Sync for Receiver<T> where T: Send {}
impl<T> Receiver<T> {
    /// Source: futures-channel/src/mpsc/mod.rs:1012
    #[hp::cancel(safe)]
    pub fn recv(&mut self) -> Recv<'_, Self>;
    pub fn close(&mut self);
    pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
}
impl<T> FusedStream for Receiver<T> {}
impl<T> Stream for Receiver<T> { type Item = T; }

pub struct UnboundedReceiver<T> {}
unsafe impl<T> Sync for UnboundedReceiver<T> where T: Send {}
impl<T> UnboundedReceiver<T> {
    /// Source: futures-channel/src/mpsc/mod.rs:1228
    #[hp::cancel(safe)]
    pub fn recv(&mut self) -> Recv<'_, Self>;
    pub fn close(&mut self);
    pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
}
impl<T> FusedStream for UnboundedReceiver<T> {}
impl<T> Stream for UnboundedReceiver<T> { type Item = T; }

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendError {}
impl SendError {
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl Display for SendError {}
impl Error for SendError {}

#[derive(Clone, PartialEq, Eq)]
pub struct TrySendError<T> {
    owned: T,
}
impl<T> TrySendError<T> {
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
    pub fn into_inner(self) -> T;
    pub fn into_send_error(self) -> SendError;
}
impl<T> Display for TrySendError<T> {}
impl<T: Any> Error for TrySendError<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Closed,
}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl Display for TryRecvError {}
impl Error for TryRecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;
impl Display for RecvError {}
impl Error for RecvError {}

#[derive(Debug)]
pub struct Recv<'a, St: ?Sized> {}
impl<St: ?Sized + Stream + Unpin> Future for Recv<'_, St> { type Output = Result<St::Item, RecvError>; }
pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
/// Source: futures-channel/src/mpsc/mod.rs:420
#[hp::unbounded(bounded = "futures::channel::mpsc::channel")]
pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
