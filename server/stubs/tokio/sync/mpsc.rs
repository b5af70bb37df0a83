use crate::sync::mpsc::error::{SendError, SendTimeoutError, TryRecvError, TrySendError};
use std::task::{Context, Poll};
use std::time::Duration;

/// Source: tokio/src/sync/mpsc/bounded.rs:22
#[hp::handle]
pub struct Sender<T> {}
unsafe impl<T> Sync for Sender<T> where T: Send {}
impl<T> Sender<T> {
    /// Source: tokio/src/sync/mpsc/bounded.rs:816
    #[hp::sends(queue)]
    #[hp::cancel(loses_argument, lost = "the message is lost", instead = "`reserve`, then `Permit::send`", source = "tokio/src/sync/mpsc/bounded.rs:776")]
    #[hp::waits(channel)]
    pub async fn send(&self, value: T) -> Result<(), SendError<T>>;
    /// Source: tokio/src/sync/mpsc/bounded.rs:862
    #[hp::cancel(safe, source = "tokio/src/sync/mpsc/bounded.rs:831")]
    #[hp::waits(channel)]
    pub async fn closed(&self);
    /// Source: tokio/src/sync/mpsc/bounded.rs:924
    #[hp::sends(queue, attempt)]
    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
    /// Source: tokio/src/sync/mpsc/bounded.rs:988
    #[hp::sends(queue, attempt)]
    #[hp::cancel(loses_argument, lost = "the message is lost", instead = "`reserve`, then `Permit::send`", source = "tokio/src/sync/mpsc/bounded.rs:988")]
    #[hp::waits(channel)]
    pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    /// Source: tokio/src/sync/mpsc/bounded.rs:1046
    #[hp::sends(queue)]
    #[hp::block_on(fix = "method", instead = "send", panics)]
    pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>>;
    /// Source: tokio/src/sync/mpsc/bounded.rs:1068
    #[hp::probe(final)]
    pub fn is_closed(&self) -> bool;
    /// Source: tokio/src/sync/mpsc/bounded.rs:1116
    #[hp::cancel(queue, source = "tokio/src/sync/mpsc/bounded.rs:1087")]
    #[hp::acquires(shared)]
    #[hp::waits(channel)]
    pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>>;
    /// Source: tokio/src/sync/mpsc/bounded.rs:1177
    #[hp::cancel(queue, source = "tokio/src/sync/mpsc/bounded.rs:1143")]
    #[hp::acquires(shared)]
    #[hp::waits(channel)]
    pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, SendError<()>>;
    /// Source: tokio/src/sync/mpsc/bounded.rs:1265
    #[hp::cancel(queue, source = "tokio/src/sync/mpsc/bounded.rs:1206")]
    #[hp::acquires(shared)]
    #[hp::waits(channel)]
    pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>>;
    /// Source: tokio/src/sync/mpsc/bounded.rs:1356
    #[hp::acquires(shared, attempt)]
    pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>>;
    /// Source: tokio/src/sync/mpsc/bounded.rs:1434
    #[hp::acquires(shared, attempt)]
    pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, TrySendError<()>>;
    /// Source: tokio/src/sync/mpsc/bounded.rs:1506
    #[hp::acquires(shared, attempt)]
    pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>>;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn max_capacity(&self) -> usize;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for Sender<T> {}

pub struct WeakSender<T> {}
unsafe impl<T> Sync for WeakSender<T> where T: Send {}
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for WeakSender<T> {}

/// Source: tokio/src/sync/mpsc/bounded.rs:67
#[hp::guard(channel_slot, caution)]
pub struct Permit<'a, T> {}
unsafe impl<'a, T> Sync for Permit<'a, T> where T: Send {}
impl<T> Permit<'_, T> {
    pub fn send(self, value: T);
}

/// Source: tokio/src/sync/mpsc/bounded.rs:78
#[hp::guard(channel_slot, caution)]
pub struct PermitIterator<'a, T> {}
unsafe impl<'a, T> Sync for PermitIterator<'a, T> where T: Send {}
impl<'a, T> Iterator for PermitIterator<'a, T> { type Item = Permit<'a, T>; }
impl<T> ExactSizeIterator for PermitIterator<'_, T> {}

/// Source: tokio/src/sync/mpsc/bounded.rs:95
#[hp::guard(channel_slot, caution)]
pub struct OwnedPermit<T> {}
unsafe impl<T> Sync for OwnedPermit<T> where T: Send {}
impl<T> OwnedPermit<T> {
    pub fn send(self, value: T) -> Sender<T>;
    pub fn release(self) -> Sender<T>;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool;
}

pub struct Receiver<T> {}
unsafe impl<T> Sync for Receiver<T> where T: Send {}
impl<T> Receiver<T> {
    /// Source: tokio/src/sync/mpsc/bounded.rs:243
    #[hp::cancel(safe, source = "tokio/src/sync/mpsc/bounded.rs:199")]
    #[hp::waits(channel)]
    pub async fn recv(&mut self) -> Option<T>;
    /// Source: tokio/src/sync/mpsc/bounded.rs:319
    #[hp::cancel(safe, source = "tokio/src/sync/mpsc/bounded.rs:269")]
    #[hp::waits(channel)]
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    /// Source: tokio/src/sync/mpsc/bounded.rs:364
    #[hp::probe(take)]
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    /// Source: tokio/src/sync/mpsc/bounded.rs:424
    #[hp::block_on(fix = "method", instead = "recv", panics)]
    pub fn blocking_recv(&mut self) -> Option<T>;
    /// Source: tokio/src/sync/mpsc/bounded.rs:434
    #[hp::block_on(fix = "method", instead = "recv_many", panics)]
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self);
    /// Source: tokio/src/sync/mpsc/bounded.rs, `is_closed` does not say whether messages are left
    #[hp::probe(final)]
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> usize;
    pub fn max_capacity(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
}
/// Source: tokio/src/sync/mpsc/bounded.rs:160
#[hp::nonzero]
pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);

/// Source: tokio/src/sync/mpsc/unbounded.rs:11
#[hp::handle]
pub struct UnboundedSender<T> {}
unsafe impl<T> Sync for UnboundedSender<T> where T: Send {}
impl<T> UnboundedSender<T> {
    /// Source: tokio/src/sync/mpsc/unbounded.rs:559
    #[hp::sends(queue)]
    pub fn send(&self, message: T) -> Result<(), SendError<T>>;
    /// Source: tokio/src/sync/mpsc/unbounded.rs:635
    #[hp::cancel(safe, source = "tokio/src/sync/mpsc/unbounded.rs:592")]
    #[hp::waits(channel)]
    pub async fn closed(&self);
    /// Source: tokio/src/sync/mpsc/unbounded.rs:657
    #[hp::probe(final)]
    pub fn is_closed(&self) -> bool;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn downgrade(&self) -> WeakUnboundedSender<T>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for UnboundedSender<T> {}

pub struct WeakUnboundedSender<T> {}
unsafe impl<T> Sync for WeakUnboundedSender<T> where T: Send {}
impl<T> WeakUnboundedSender<T> {
    pub fn upgrade(&self) -> Option<UnboundedSender<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for WeakUnboundedSender<T> {}

pub struct UnboundedReceiver<T> {}
unsafe impl<T> Sync for UnboundedReceiver<T> where T: Send {}
impl<T> UnboundedReceiver<T> {
    /// Source: tokio/src/sync/mpsc/unbounded.rs:179
    #[hp::cancel(safe, source = "tokio/src/sync/mpsc/unbounded.rs:124")]
    #[hp::waits(channel)]
    pub async fn recv(&mut self) -> Option<T>;
    /// Source: tokio/src/sync/mpsc/unbounded.rs:253
    #[hp::cancel(safe, source = "tokio/src/sync/mpsc/unbounded.rs:192")]
    #[hp::waits(channel)]
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    /// Source: tokio/src/sync/mpsc/unbounded.rs:298
    #[hp::probe(take)]
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    /// Source: tokio/src/sync/mpsc/unbounded.rs:333
    #[hp::block_on(fix = "method", instead = "recv", panics)]
    pub fn blocking_recv(&mut self) -> Option<T>;
    /// Source: tokio/src/sync/mpsc/unbounded.rs:343
    #[hp::block_on(fix = "method", instead = "recv_many", panics)]
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self);
    /// Source: tokio/src/sync/mpsc/bounded.rs, `is_closed` does not say whether messages are left
    #[hp::probe(final)]
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
}
/// Source: tokio/src/sync/mpsc/unbounded.rs:95
#[hp::unbounded(bounded = "tokio::sync::mpsc::channel")]
pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);

pub mod error {
    use std::error::Error;
    use std::fmt::Display;

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct SendError<T>(pub T);
    impl<T> Display for SendError<T> {}
    impl<T> Error for SendError<T> {}

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum TrySendError<T> {
        Full(T),
        Closed(T),
    }
    impl<T> TrySendError<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Display for TrySendError<T> {}
    impl<T> Error for TrySendError<T> {}
    impl<T> From<SendError<T>> for TrySendError<T> {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TryRecvError {
        Empty,
        Disconnected,
    }
    impl Display for TryRecvError {}
    impl Error for TryRecvError {}

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum SendTimeoutError<T> {
        Timeout(T),
        Closed(T),
    }
    impl<T> SendTimeoutError<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Display for SendTimeoutError<T> {}
    impl<T> Error for SendTimeoutError<T> {}
}
