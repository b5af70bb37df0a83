//! Signatures of `std::sync::mpsc`.

use crate::error::Error;
use crate::fmt::Debug;
use crate::fmt::Display;
use crate::time::Duration;

pub struct IntoIter<T> {
    owned: T,
}

impl<T: Debug> Debug for IntoIter<T> {}

impl<T> Iterator for IntoIter<T> {
    type Item = T;
    /// Source: std/sync/mpsc.rs:1074
    #[hp::blocking(wait, fix = "change", instead = "tokio::sync::mpsc::Receiver::recv")]
    fn next(&mut self) -> Option<T>;
}

impl<T> !Sync for IntoIter<T> {}

pub struct Iter<'a, T: 'a> {}

impl<'a, T: Debug + 'a> Debug for Iter<'a, T> {}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
    /// Source: std/sync/mpsc.rs:1047
    #[hp::blocking(wait, fix = "change", instead = "tokio::sync::mpsc::Receiver::recv")]
    fn next(&mut self) -> Option<T>;
}

impl<'a, T> !Send for Iter<'a, T> {}

impl<'a, T> !Sync for Iter<'a, T> {}

pub struct Receiver<T> {}

impl<T> Debug for Receiver<T> {}

impl<T> Receiver<T> {
    /// Source: https://doc.rust-lang.org/std/sync/mpsc/struct.Receiver.html#method.try_recv
    #[hp::probe(take)]
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    /// Source: std/sync/mpsc.rs:848
    #[hp::blocking(wait, fix = "change", instead = "tokio::sync::mpsc::Receiver::recv")]
    pub fn recv(&self) -> Result<T, RecvError>;
    /// Source: std/sync/mpsc.rs:908
    #[hp::blocking(wait, fix = "change", instead = "tokio::sync::mpsc::Receiver::recv")]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    /// Source: std/sync/mpsc.rs:997
    #[hp::blocking(wait, fix = "change", instead = "tokio::sync::mpsc::Receiver::recv")]
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
}

impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
    /// Source: std/sync/mpsc.rs:997
    #[hp::blocking(wait, fix = "change", instead = "tokio::sync::mpsc::Receiver::recv")]
    fn into_iter(self) -> Iter<'a, T>;
}

impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    /// Source: std/sync/mpsc.rs:997
    #[hp::blocking(wait, fix = "change", instead = "tokio::sync::mpsc::Receiver::recv")]
    fn into_iter(self) -> IntoIter<T>;
}

unsafe impl<T: Send> Send for Receiver<T> {}

impl<T> !Sync for Receiver<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;

impl Display for RecvError {}

impl Error for RecvError {}

pub struct SendError<T>(pub T);

impl<T> Debug for SendError<T> {}
impl<T: PartialEq> PartialEq for SendError<T> {}
impl<T: Eq> Eq for SendError<T> {}

impl<T: Clone> Clone for SendError<T> {}

impl<T> Display for SendError<T> {}

impl<T> Error for SendError<T> {}

impl<T: Copy> Copy for SendError<T> {}

/// Source: https://doc.rust-lang.org/std/sync/mpsc/struct.Sender.html
#[hp::handle]
pub struct Sender<T> {}

impl<T> Debug for Sender<T> {}

impl<T> Sender<T> {
    /// Source: std/sync/mpsc.rs
    #[hp::sends(queue)]
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;
}

impl<T> Clone for Sender<T> {}

unsafe impl<T: Send> Send for Sender<T> {}

unsafe impl<T: Send> Sync for Sender<T> {}

/// Source: https://doc.rust-lang.org/std/sync/mpsc/struct.SyncSender.html
#[hp::handle]
pub struct SyncSender<T> {}

impl<T> Debug for SyncSender<T> {}

impl<T> SyncSender<T> {
    /// Source: std/sync/mpsc.rs:673
    #[hp::sends(queue)]
    #[hp::blocking(wait, fix = "change", instead = "tokio::sync::mpsc::Sender::send")]
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;
    /// Source: std/sync/mpsc.rs
    #[hp::sends(queue, attempt)]
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>>;
}

impl<T> Clone for SyncSender<T> {}

unsafe impl<T: Send> Send for SyncSender<T> {}

pub struct TryIter<'a, T: 'a> {}

impl<'a, T: Debug + 'a> Debug for TryIter<'a, T> {}

impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
}

impl<'a, T> !Send for TryIter<'a, T> {}

impl<'a, T> !Sync for TryIter<'a, T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

impl Display for RecvTimeoutError {}

impl Error for RecvTimeoutError {}

impl From<RecvError> for RecvTimeoutError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}

impl Display for TryRecvError {}

impl Error for TryRecvError {}

impl From<RecvError> for TryRecvError {}

pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}

impl<T> Debug for TrySendError<T> {}
impl<T: PartialEq> PartialEq for TrySendError<T> {}
impl<T: Eq> Eq for TrySendError<T> {}

impl<T: Clone> Clone for TrySendError<T> {}

impl<T> Display for TrySendError<T> {}

impl<T> Error for TrySendError<T> {}

impl<T> From<SendError<T>> for TrySendError<T> {}

impl<T: Copy> Copy for TrySendError<T> {}

/// Source: std/sync/mpsc.rs:519
#[hp::unbounded(bounded = "std::sync::mpsc::sync_channel")]
pub fn channel<T>() -> (Sender<T>, Receiver<T>);

pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);
