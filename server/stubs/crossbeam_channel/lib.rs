//! Signatures of crossbeam-channel 0.5.17.

use std::error::Error;
use std::fmt::Display;
use std::time::{Duration, Instant};

/// Source: crossbeam-channel/src/channel.rs:45
#[hp::unbounded(bounded = "crossbeam_channel::bounded")]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
pub fn after(duration: Duration) -> Receiver<Instant>;
pub fn at(when: Instant) -> Receiver<Instant>;
pub fn never<T>() -> Receiver<T>;
pub fn tick(duration: Duration) -> Receiver<Instant>;

/// Source: crossbeam-channel/src/channel.rs:358
#[hp::handle]
pub struct Sender<T> {}
impl<T> Sender<T> {
    /// Source: crossbeam-channel/src/channel.rs:402
    #[hp::sends(queue, attempt)]
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    /// Source: crossbeam-channel/src/channel.rs:438
    #[hp::sends(queue)]
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::mpsc::Sender::send", cheap)]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    /// Source: crossbeam-channel/src/channel.rs:488
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::mpsc::Sender::send")]
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    /// Source: crossbeam-channel/src/channel.rs:536
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::mpsc::Sender::send")]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    /// Source: crossbeam-channel/src/channel.rs:559
    #[hp::probe(state)]
    pub fn is_empty(&self) -> bool;
    /// Source: crossbeam-channel/src/channel.rs:582
    #[hp::probe(state)]
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
unsafe impl<T: Send> Send for Sender<T> {}
unsafe impl<T: Send> Sync for Sender<T> {}
impl<T> Clone for Sender<T> {}

/// Source: crossbeam-channel/src/channel.rs:711
#[hp::handle]
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    /// Source: crossbeam-channel/src/channel.rs:765
    #[hp::probe(take)]
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    /// Source: crossbeam-channel/src/channel.rs:818
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::mpsc::Receiver::recv")]
    pub fn recv(&self) -> Result<T, RecvError>;
    /// Source: crossbeam-channel/src/channel.rs:884
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::mpsc::Receiver::recv")]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    /// Source: crossbeam-channel/src/channel.rs:932
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::mpsc::Receiver::recv")]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    /// Source: crossbeam-channel/src/channel.rs:974
    #[hp::probe(state)]
    pub fn is_empty(&self) -> bool;
    /// Source: crossbeam-channel/src/channel.rs:1000
    #[hp::probe(state)]
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
unsafe impl<T: Send> Send for Receiver<T> {}
unsafe impl<T: Send> Sync for Receiver<T> {}
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
impl<T> Iterator for Iter<'_, T> { type Item = T; }

pub struct TryIter<'a, T> {}
unsafe impl<'a, T> Sync for TryIter<'a, T> where T: Send {}
impl<T> Iterator for TryIter<'_, T> { type Item = T; }

pub struct IntoIter<T> {}
unsafe impl<T> Sync for IntoIter<T> where T: Send {}
impl<T> Iterator for IntoIter<T> { type Item = T; }

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Display for SendError<T> {}
impl<T: Send> Error for SendError<T> {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    /// Source: crossbeam-channel/src/err.rs:202
    #[hp::probe(state)]
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T> Display for TrySendError<T> {}
impl<T: Send> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T> Display for SendTimeoutError<T> {}
impl<T: Send> Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;
impl Display for RecvError {}
impl Error for RecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl TryRecvError {
    /// Source: crossbeam-channel/src/err.rs:311
    #[hp::probe(state)]
    pub fn is_empty(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl RecvTimeoutError {
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl Display for RecvTimeoutError {}
impl Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrySelectError;
impl Display for TrySelectError {}
impl Error for TrySelectError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SelectTimeoutError;
impl Display for SelectTimeoutError {}
impl Error for SelectTimeoutError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryReadyError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadyTimeoutError;

pub struct Select<'a> {}
impl<'a> Select<'a> {
    pub fn new() -> Select<'a>;
    pub fn new_biased() -> Self;
    pub fn send<T>(&mut self, s: &'a Sender<T>) -> usize;
    pub fn recv<T>(&mut self, r: &'a Receiver<T>) -> usize;
    pub fn remove(&mut self, index: usize);
    pub fn try_select(&mut self) -> Result<SelectedOperation<'a>, TrySelectError>;
    /// Source: crossbeam-channel/src/select.rs:848
    #[hp::blocking(wait, fix = "other", instead = "tokio::select")]
    pub fn select(&mut self) -> SelectedOperation<'a>;
    /// Source: crossbeam-channel/src/select.rs:895
    #[hp::blocking(wait, fix = "other", instead = "tokio::select")]
    pub fn select_timeout(&mut self, timeout: Duration) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    /// Source: crossbeam-channel/src/select.rs:947
    #[hp::blocking(wait, fix = "other", instead = "tokio::select")]
    pub fn select_deadline(&mut self, deadline: Instant) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    pub fn try_ready(&mut self) -> Result<usize, TryReadyError>;
    /// Source: crossbeam-channel/src/select.rs:1038
    #[hp::blocking(wait, fix = "other", instead = "tokio::select")]
    pub fn ready(&mut self) -> usize;
    /// Source: crossbeam-channel/src/select.rs:1086
    #[hp::blocking(wait, fix = "other", instead = "tokio::select")]
    pub fn ready_timeout(&mut self, timeout: Duration) -> Result<usize, ReadyTimeoutError>;
    /// Source: crossbeam-channel/src/select.rs:1135
    #[hp::blocking(wait, fix = "other", instead = "tokio::select")]
    pub fn ready_deadline(&mut self, deadline: Instant) -> Result<usize, ReadyTimeoutError>;
}
unsafe impl Send for Select<'_> {}
unsafe impl Sync for Select<'_> {}
impl<'a> Clone for Select<'a> {}
impl<'a> Default for Select<'a> {}

pub struct SelectedOperation<'a> {}
impl<'a> !Send for SelectedOperation<'a> {}
impl<'a> !Sync for SelectedOperation<'a> {}
impl SelectedOperation<'_> {
    pub fn index(&self) -> usize;
    pub fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>>;
    pub fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError>;
}
