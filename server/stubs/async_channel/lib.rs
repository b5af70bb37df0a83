//! Signatures of async-channel 2.5.0.

use futures_core::stream::{FusedStream, Stream};
use std::marker;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;

/// Source: async-channel/src/lib.rs:136
#[hp::nonzero]
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
/// Source: async-channel/src/lib.rs:179
#[hp::unbounded(bounded = "async_channel::bounded")]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);

/// Source: async-channel/src/lib.rs:207
#[hp::handle]
pub struct Sender<T> {}
unsafe impl<T> Sync for Sender<T> where T: marker::Send {}
impl<T> Sender<T> {
    /// Source: async-channel/src/lib.rs:230
    #[hp::sends(queue, attempt)]
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    /// Source: async-channel/src/lib.rs:266
    #[hp::sends(queue)]
    #[hp::cancel(loses_argument, lost = "the message is lost", source = "async-channel/src/lib.rs")]
    #[hp::waits(channel)]
    pub fn send(&self, msg: T) -> Send<'_, T>;
    /// Source: async-channel/src/lib.rs:290
    #[hp::cancel(safe)]
    pub fn closed(&self) -> Closed<'_, T>;
    /// Source: async-channel/src/lib.rs:324
    #[hp::sends(queue)]
    #[hp::block_on(fix = "method", instead = "send")]
    pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn force_send(&self, msg: T) -> Result<Option<T>, SendError<T>>;
    pub fn close(&self) -> bool;
    /// Source: async-channel/src/lib.rs:408
    #[hp::probe(final)]
    pub fn is_closed(&self) -> bool;
    /// Source: async-channel/src/lib.rs:427
    #[hp::probe(state)]
    pub fn is_empty(&self) -> bool;
    /// Source: async-channel/src/lib.rs:448
    #[hp::probe(state)]
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> Clone for Sender<T> {}

/// Source: async-channel/src/lib.rs:592
#[hp::handle]
pub struct Receiver<T> {}
unsafe impl<T> Sync for Receiver<T> where T: marker::Send {}
impl<T> Receiver<T> {
    /// Source: async-channel/src/lib.rs:637
    #[hp::probe(take)]
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    /// Source: async-channel/src/lib.rs:673
    #[hp::cancel(safe, source = "async-channel/src/lib.rs:640")]
    #[hp::waits(channel)]
    pub fn recv(&self) -> Recv<'_, T>;
    /// Source: async-channel/src/lib.rs:710
    #[hp::block_on(fix = "method", instead = "recv")]
    pub fn recv_blocking(&self) -> Result<T, RecvError>;
    pub fn close(&self) -> bool;
    /// Source: async-channel/src/lib.rs:753
    #[hp::probe(final)]
    pub fn is_closed(&self) -> bool;
    /// Source: async-channel/src/lib.rs:772
    #[hp::probe(state)]
    pub fn is_empty(&self) -> bool;
    /// Source: async-channel/src/lib.rs:793
    #[hp::probe(state)]
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakReceiver<T>;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<T> Clone for Receiver<T> {}
impl<T> Stream for Receiver<T> { type Item = T; }
impl<T> FusedStream for Receiver<T> {}

pub struct WeakSender<T> {}
unsafe impl<T> Sync for WeakSender<T> where T: marker::Send {}
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}
impl<T> Clone for WeakSender<T> {}

pub struct WeakReceiver<T> {}
unsafe impl<T> Sync for WeakReceiver<T> where T: marker::Send {}
impl<T> WeakReceiver<T> {
    pub fn upgrade(&self) -> Option<Receiver<T>>;
}
impl<T> Clone for WeakReceiver<T> {}

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
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    /// Source: async-channel/src/lib.rs:1114
    #[hp::probe(state)]
    pub fn is_full(&self) -> bool;
    /// Source: async-channel/src/lib.rs:1122
    #[hp::probe(final)]
    pub fn is_closed(&self) -> bool;
}
impl<T> Error for TrySendError<T> {}
impl<T> Display for TrySendError<T> {}

/// Source: async-channel/src/lib.rs:1155
#[hp::disconnected]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;
impl Error for RecvError {}
impl Display for RecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Closed,
}
impl TryRecvError {
    /// Source: async-channel/src/lib.rs:1178
    #[hp::probe(state)]
    pub fn is_empty(&self) -> bool;
    /// Source: async-channel/src/lib.rs:1186
    #[hp::probe(final)]
    pub fn is_closed(&self) -> bool;
}
impl Error for TryRecvError {}
impl Display for TryRecvError {}

#[derive(Debug)]
pub struct Send<'a, T> {}
unsafe impl<'a, T> Sync for Send<'a, T> where T: Sync + marker::Send {}
impl<'a, T> Future for Send<'a, T> { type Output = Result<(), SendError<T>>; }

#[derive(Debug)]
pub struct Recv<'a, T> {}
unsafe impl<'a, T> Sync for Recv<'a, T> where T: marker::Send {}
impl<'a, T> Future for Recv<'a, T> { type Output = Result<T, RecvError>; }

#[derive(Debug)]
pub struct Closed<'a, T> {}
unsafe impl<'a, T> Sync for Closed<'a, T> where T: marker::Send {}
impl<'a, T> Future for Closed<'a, T> { type Output = (); }
