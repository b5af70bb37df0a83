use crate::sync::broadcast::error::{RecvError, SendError, TryRecvError};

/// Source: tokio/src/sync/broadcast.rs:179
#[hp::handle]
pub struct Sender<T> {}
unsafe impl<T> Sync for Sender<T> where T: Send {}
impl<T> Sender<T> {
    /// Source: tokio/src/sync/broadcast.rs:575
    #[hp::nonzero]
    pub fn new(capacity: usize) -> Self;
    /// Source: tokio/src/sync/broadcast.rs:660
    #[hp::sends(broadcast)]
    pub fn send(&self, value: T) -> Result<usize, SendError<T>>;
    /// Source: tokio/src/sync/broadcast.rs
    #[hp::listens]
    pub fn subscribe(&self) -> Receiver<T>;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub async fn closed(&self);
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

pub struct Receiver<T> {}
unsafe impl<T> Sync for Receiver<T> where T: Send {}
impl<T> Receiver<T> {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
    /// Source: tokio/src/sync/broadcast.rs:1394
    #[hp::probe(final)]
    pub fn is_closed(&self) -> bool;
}
impl<T: Clone> Receiver<T> {
    /// Source: tokio/src/sync/broadcast.rs
    #[hp::listens]
    pub fn resubscribe(&self) -> Self;
    /// Source: tokio/src/sync/broadcast.rs:1502
    #[hp::cancel(safe, source = "tokio/src/sync/broadcast.rs:1446")]
    #[hp::waits(channel)]
    pub async fn recv(&mut self) -> Result<T, RecvError>;
    /// Source: tokio/src/sync/broadcast.rs:1548
    #[hp::probe(take)]
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    /// Source: tokio/src/sync/broadcast.rs:1580
    #[hp::block_on(fix = "method", instead = "recv", panics)]
    pub fn blocking_recv(&mut self) -> Result<T, RecvError>;
}
/// Source: tokio/src/sync/broadcast.rs:575
#[hp::nonzero]
pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);

pub mod error {
    use std::error::Error;
    use std::fmt::{Debug, Display};

    #[derive(Debug)]
    pub struct SendError<T>(pub T);
    impl<T> Display for SendError<T> {}
    impl<T: Debug> Error for SendError<T> {}

    /// Source: tokio/src/sync/broadcast.rs:290
    #[hp::lags(variant = "Lagged")]
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum RecvError {
        Closed,
        Lagged(u64),
    }
    impl Display for RecvError {}
    impl Error for RecvError {}

    /// Source: tokio/src/sync/broadcast.rs:326
    #[hp::lags(variant = "Lagged")]
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum TryRecvError {
        Empty,
        Closed,
        Lagged(u64),
    }
    impl Display for TryRecvError {}
    impl Error for TryRecvError {}
}
