use crate::sync::watch::error::{RecvError, SendError};
use std::ops::Deref;

/// Source: tokio/src/sync/watch.rs:185
#[hp::handle]
#[derive(Debug)]
pub struct Receiver<T> {}
unsafe impl<T> Send for Receiver<T> where T: Send + Sync {}
unsafe impl<T> Sync for Receiver<T> where T: Send + Sync {}
impl<T> Receiver<T> {
    /// Source: tokio/src/sync/watch.rs:629
    #[hp::acquires(shared)]
    pub fn borrow(&self) -> Ref<'_, T>;
    /// Source: tokio/src/sync/watch.rs:676
    #[hp::acquires(shared)]
    pub fn borrow_and_update(&mut self) -> Ref<'_, T>;
    /// Source: tokio/src/sync/watch.rs:738
    #[hp::probe(state)]
    pub fn has_changed(&self) -> Result<bool, RecvError>;
    pub fn is_closed(&self) -> bool;
    pub fn mark_changed(&mut self);
    pub fn mark_unchanged(&mut self);
    /// Source: tokio/src/sync/watch.rs:836
    #[hp::cancel(safe, source = "tokio/src/sync/watch.rs:789")]
    #[hp::waits(signal)]
    pub async fn changed(&mut self) -> Result<(), RecvError>;
    /// Source: tokio/src/sync/watch.rs:907
    #[hp::cancel(safe, source = "tokio/src/sync/watch.rs:858")]
    #[hp::acquires(shared)]
    #[hp::closure(polled)]
    #[hp::waits(signal)]
    pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, RecvError>;
    pub fn same_channel(&self, other: &Self) -> bool;
}
impl<T> Clone for Receiver<T> {}

/// Source: tokio/src/sync/watch.rs:197
#[hp::handle]
#[derive(Debug)]
pub struct Sender<T> {}
unsafe impl<T> Send for Sender<T> where T: Send + Sync {}
unsafe impl<T> Sync for Sender<T> where T: Send + Sync {}
impl<T> Sender<T> {
    pub fn new(init: T) -> Self;
    /// Source: tokio/src/sync/watch.rs (`send_if_modified` takes the write lock)
    #[hp::acquires(exclusive, within = "watch")]
    /// Source: tokio/src/sync/watch.rs:1082
    #[hp::sends(watch)]
    pub fn send(&self, value: T) -> Result<(), SendError<T>>;
    /// Source: tokio/src/sync/watch.rs:1122
    #[hp::closure(in_place)]
    /// Source: tokio/src/sync/watch.rs (`send_if_modified` takes the write lock)
    #[hp::acquires(exclusive, within = "watch")]
    #[hp::sends(watch)]
    pub fn send_modify<F>(&self, modify: F) where F: FnOnce(&mut T);
    /// Source: tokio/src/sync/watch.rs:1189
    #[hp::closure(in_place)]
    /// Source: tokio/src/sync/watch.rs (`send_if_modified` takes the write lock)
    #[hp::acquires(exclusive, within = "watch")]
    #[hp::sends(watch)]
    pub fn send_if_modified<F>(&self, modify: F) -> bool where F: FnOnce(&mut T) -> bool;
    /// Source: tokio/src/sync/watch.rs (`send_if_modified` takes the write lock)
    #[hp::acquires(exclusive, within = "watch")]
    #[hp::sends(watch)]
    pub fn send_replace(&self, value: T) -> T;
    /// Source: tokio/src/sync/watch.rs:1271
    #[hp::acquires(shared)]
    pub fn borrow(&self) -> Ref<'_, T>;
    pub fn is_closed(&self) -> bool;
    /// Source: tokio/src/sync/watch.rs:1331
    #[hp::cancel(safe, source = "tokio/src/sync/watch.rs:1290")]
    pub async fn closed(&self);
    /// Source: tokio/src/sync/watch.rs
    #[hp::listens]
    pub fn subscribe(&self) -> Receiver<T>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn same_channel(&self, other: &Self) -> bool;
}
impl<T> Clone for Sender<T> {}
impl<T: Default> Default for Sender<T> {}

/// Source: tokio/src/sync/watch.rs:243
#[hp::guard(watch, forbid)]
#[derive(Debug)]
pub struct Ref<'a, T> {}
impl<'a, T> !Send for Ref<'a, T> {}
impl<'a, T> Ref<'a, T> {
    /// Source: tokio/src/sync/watch.rs:291
    #[hp::probe(state)]
    pub fn has_changed(&self) -> bool;
}
impl<T> Deref for Ref<'_, T> { type Target = T; }
pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>);

pub mod error {
    use std::error::Error;
    use std::fmt::Display;

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct SendError<T>(pub T);
    impl<T> Display for SendError<T> {}
    impl<T> Error for SendError<T> {}

    #[derive(Clone, Debug)]
    pub struct RecvError {}
    impl Display for RecvError {}
    impl Error for RecvError {}
}
