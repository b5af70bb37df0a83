//! Signatures of flume 0.11.1.

pub mod select;
pub mod async;

use crate::async::{RecvFut, RecvStream, SendFut, SendSink};
use std::error::Error;
use std::fmt::Display;
use std::time::{Duration, Instant};
pub use crate::select::Selector;

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Display for SendError<T> {}
impl<T> Error for SendError<T> {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Display for TrySendError<T> {}
impl<T> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Display for SendTimeoutError<T> {}
impl<T> Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}

/// Source: flume/src/lib.rs:179
#[hp::disconnected]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvError {
    Disconnected,
}
impl Display for RecvError {}
impl Error for RecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl Display for RecvTimeoutError {}
impl Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}

/// Source: flume/src/lib.rs:703
#[hp::handle]
pub struct Sender<T> {}
unsafe impl<T> Sync for Sender<T> where T: Send {}
impl<T> Sender<T> {
    /// Source: flume/src/async.rs:86
    #[hp::sends(queue)]
    #[hp::cancel(loses_argument, lost = "the message is lost", source = "flume/src/async.rs")]
    pub fn send_async(&self, item: T) -> SendFut<'_, T>;
    /// Source: flume/src/async.rs:99
    #[hp::cancel(loses_argument, lost = "the message is lost", source = "flume/src/async.rs")]
    pub fn into_send_async<'a>(self, item: T) -> SendFut<'a, T>;
    pub fn sink(&self) -> SendSink<'_, T>;
    pub fn into_sink<'a>(self) -> SendSink<'a, T>;
    /// Source: flume/src/lib.rs:711
    #[hp::sends(queue, attempt)]
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    /// Source: flume/src/lib.rs:723
    #[hp::sends(queue)]
    #[hp::blocking(wait, fix = "other", instead = "flume::Sender::send_async", cheap)]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    /// Source: flume/src/lib.rs:734
    #[hp::blocking(wait, fix = "other", instead = "flume::Sender::send_async")]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    /// Source: flume/src/lib.rs:746
    #[hp::blocking(wait, fix = "other", instead = "flume::Sender::send_async")]
    pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>>;
    /// Source: flume/src/lib.rs:751
    #[hp::probe(final)]
    pub fn is_disconnected(&self) -> bool;
    /// Source: flume/src/lib.rs:757
    #[hp::probe(state)]
    pub fn is_empty(&self) -> bool;
    /// Source: flume/src/lib.rs:763
    #[hp::probe(state)]
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> Clone for Sender<T> {}

pub struct WeakSender<T> {}
unsafe impl<T> Sync for WeakSender<T> where T: Send {}
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}
impl<T> Clone for WeakSender<T> {}

/// Source: flume/src/lib.rs:888
#[hp::handle]
pub struct Receiver<T> {}
unsafe impl<T> Sync for Receiver<T> where T: Send {}
impl<T> Receiver<T> {
    /// Source: flume/src/async.rs:333
    #[hp::cancel(safe, source = "flume/src/async.rs")]
    pub fn recv_async(&self) -> RecvFut<'_, T>;
    /// Source: flume/src/async.rs:340
    #[hp::cancel(safe, source = "flume/src/async.rs")]
    pub fn into_recv_async<'a>(self) -> RecvFut<'a, T>;
    pub fn stream(&self) -> RecvStream<'_, T>;
    pub fn into_stream<'a>(self) -> RecvStream<'a, T>;
    /// Source: flume/src/lib.rs:895
    #[hp::probe(take)]
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    /// Source: flume/src/lib.rs:905
    #[hp::block_on(fix = "method", instead = "recv_async")]
    pub fn recv(&self) -> Result<T, RecvError>;
    /// Source: flume/src/lib.rs:914
    #[hp::blocking(wait, fix = "other", instead = "flume::Receiver::recv_async")]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    /// Source: flume/src/lib.rs:924
    #[hp::blocking(wait, fix = "other", instead = "flume::Receiver::recv_async")]
    pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
    pub fn drain(&self) -> Drain<'_, T>;
    /// Source: flume/src/lib.rs:954
    #[hp::probe(final)]
    pub fn is_disconnected(&self) -> bool;
    /// Source: flume/src/lib.rs:960
    #[hp::probe(state)]
    pub fn is_empty(&self) -> bool;
    /// Source: flume/src/lib.rs:966
    #[hp::probe(state)]
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<T> Clone for Receiver<T> {}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}

pub struct Iter<'a, T> {}
unsafe impl<'a, T> Sync for Iter<'a, T> where T: Send {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = T; }

pub struct TryIter<'a, T> {}
unsafe impl<'a, T> Sync for TryIter<'a, T> where T: Send {}
impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; }

#[derive(Debug)]
pub struct Drain<'a, T> {
    owned: T,
}
impl<'a, T> Iterator for Drain<'a, T> { type Item = T; }
impl<'a, T> ExactSizeIterator for Drain<'a, T> {}

pub struct IntoIter<T> {}
unsafe impl<T> Sync for IntoIter<T> where T: Send {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
/// Source: flume/src/lib.rs:1141
#[hp::unbounded(bounded = "flume::bounded")]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
