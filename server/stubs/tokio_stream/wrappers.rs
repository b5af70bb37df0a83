use crate::wrappers::errors::BroadcastStreamRecvError;
use futures_core::stream::{FusedStream, Stream};
use std::io::Error;
use std::pin::Pin;
use tokio::fs::{DirEntry, ReadDir};
use tokio::io::{AsyncBufRead, Lines, Split};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio::signal::unix::Signal;
use tokio::sync::{mpsc, watch};
use tokio::sync::broadcast::Receiver;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, Interval};

pub struct BroadcastStream<T> {}
unsafe impl<T> Send for BroadcastStream<T> {}
unsafe impl<T> Sync for BroadcastStream<T> {}
impl<T: 'static + Clone + Send> BroadcastStream<T> {
    pub fn new(rx: Receiver<T>) -> Self;
}
impl<T: 'static + Clone + Send> Stream for BroadcastStream<T> {
    type Item = Result<T, BroadcastStreamRecvError>;
}
impl<T: 'static + Clone + Send> From<Receiver<T>> for BroadcastStream<T> {}

#[derive(Debug)]
pub struct IntervalStream {}
impl IntervalStream {
    pub fn new(interval: Interval) -> Self;
    pub fn into_inner(self) -> Interval;
}
impl Stream for IntervalStream { type Item = Instant; }
impl FusedStream for IntervalStream {}
impl AsRef<Interval> for IntervalStream {}
impl AsMut<Interval> for IntervalStream {}

#[derive(Debug)]
pub struct LinesStream<R> {}
impl<R> LinesStream<R> {
    pub fn new(lines: Lines<R>) -> Self;
    pub fn into_inner(self) -> Lines<R>;
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Lines<R>>;
}
impl<R: AsyncBufRead> Stream for LinesStream<R> { type Item = Result<String, Error>; }
impl<R> AsRef<Lines<R>> for LinesStream<R> {}
impl<R> AsMut<Lines<R>> for LinesStream<R> {}

#[derive(Debug)]
pub struct ReceiverStream<T> {}
unsafe impl<T> Sync for ReceiverStream<T> where T: Send {}
impl<T> ReceiverStream<T> {
    pub fn new(recv: mpsc::Receiver<T>) -> Self;
    pub fn into_inner(self) -> mpsc::Receiver<T>;
    pub fn close(&mut self);
}
impl<T> Stream for ReceiverStream<T> { type Item = T; }
impl<T> AsRef<mpsc::Receiver<T>> for ReceiverStream<T> {}
impl<T> AsMut<mpsc::Receiver<T>> for ReceiverStream<T> {}
impl<T> From<mpsc::Receiver<T>> for ReceiverStream<T> {}

#[derive(Debug)]
pub struct UnboundedReceiverStream<T> {}
unsafe impl<T> Sync for UnboundedReceiverStream<T> where T: Send {}
impl<T> UnboundedReceiverStream<T> {
    pub fn new(recv: UnboundedReceiver<T>) -> Self;
    pub fn into_inner(self) -> UnboundedReceiver<T>;
    pub fn close(&mut self);
}
impl<T> Stream for UnboundedReceiverStream<T> { type Item = T; }
impl<T> AsRef<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
impl<T> AsMut<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
impl<T> From<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}

#[derive(Debug)]
pub struct ReadDirStream {}
impl ReadDirStream {
    pub fn new(read_dir: ReadDir) -> Self;
    pub fn into_inner(self) -> ReadDir;
}
impl Stream for ReadDirStream { type Item = Result<DirEntry, Error>; }
impl AsRef<ReadDir> for ReadDirStream {}
impl AsMut<ReadDir> for ReadDirStream {}

#[derive(Debug)]
pub struct SignalStream {}
impl SignalStream {
    pub fn new(signal: Signal) -> Self;
    pub fn into_inner(self) -> Signal;
}
impl Stream for SignalStream { type Item = (); }
impl AsRef<Signal> for SignalStream {}
impl AsMut<Signal> for SignalStream {}

#[derive(Debug)]
pub struct SplitStream<R> {}
impl<R> SplitStream<R> {
    pub fn new(split: Split<R>) -> Self;
    pub fn into_inner(self) -> Split<R>;
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Split<R>>;
}
impl<R: AsyncBufRead> Stream for SplitStream<R> { type Item = Result<Vec<u8>, Error>; }
impl<R> AsRef<Split<R>> for SplitStream<R> {}
impl<R> AsMut<Split<R>> for SplitStream<R> {}

#[derive(Debug)]
pub struct JoinSetStream<T> {}
unsafe impl<T> Sync for JoinSetStream<T> where T: Send {}
impl<T> JoinSetStream<T> {
    pub fn new(join_set: JoinSet<T>) -> Self;
    pub fn into_inner(self) -> JoinSet<T>;
}
impl<T: 'static> Stream for JoinSetStream<T> { type Item = Result<T, JoinError>; }
impl<T> AsRef<JoinSet<T>> for JoinSetStream<T> {}
impl<T> AsMut<JoinSet<T>> for JoinSetStream<T> {}
impl<T> From<JoinSet<T>> for JoinSetStream<T> {}

#[derive(Debug)]
pub struct TcpListenerStream {}
impl TcpListenerStream {
    pub fn new(listener: TcpListener) -> Self;
    pub fn into_inner(self) -> TcpListener;
}
impl Stream for TcpListenerStream { type Item = Result<TcpStream, Error>; }
impl AsRef<TcpListener> for TcpListenerStream {}
impl AsMut<TcpListener> for TcpListenerStream {}

#[derive(Debug)]
pub struct UnixListenerStream {}
impl UnixListenerStream {
    pub fn new(listener: UnixListener) -> Self;
    pub fn into_inner(self) -> UnixListener;
}
impl Stream for UnixListenerStream { type Item = Result<UnixStream, Error>; }
impl AsRef<UnixListener> for UnixListenerStream {}
impl AsMut<UnixListener> for UnixListenerStream {}

pub struct WatchStream<T> {}
unsafe impl<T> Send for WatchStream<T> {}
unsafe impl<T> Sync for WatchStream<T> {}
impl<T: 'static + Clone + Send + Sync> WatchStream<T> {
    pub fn new(rx: watch::Receiver<T>) -> Self;
    pub fn from_changes(rx: watch::Receiver<T>) -> Self;
}
impl<T: Clone + 'static + Send + Sync> Stream for WatchStream<T> { type Item = T; }
impl<T: 'static + Clone + Send + Sync> From<watch::Receiver<T>> for WatchStream<T> {}

pub mod errors {
    use std::error::Error;
    use std::fmt::Display;

    /// Source: tokio-stream/src/wrappers/broadcast.rs:50
    #[hp::lags(variant = "Lagged")]
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum BroadcastStreamRecvError {
        Lagged(u64),
    }
    impl Display for BroadcastStreamRecvError {}
    impl Error for BroadcastStreamRecvError {}
}
