//! Signatures of kanal 0.1.1.

use futures_core::stream::{FusedStream, Stream};
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::time::Duration;

#[derive(Debug, PartialEq, Eq)]
pub enum SendError {
    Closed,
    ReceiveClosed,
}
impl Error for SendError {}
impl Display for SendError {}

#[derive(Debug, PartialEq, Eq)]
pub enum SendErrorTimeout {
    Closed,
    ReceiveClosed,
    Timeout,
}
impl Error for SendErrorTimeout {}
impl Display for SendErrorTimeout {}

#[derive(Debug, PartialEq, Eq)]
pub enum ReceiveError {
    Closed,
    SendClosed,
}
impl Error for ReceiveError {}
impl Display for ReceiveError {}

#[derive(Debug, PartialEq, Eq)]
pub enum ReceiveErrorTimeout {
    Closed,
    SendClosed,
    Timeout,
}
impl Error for ReceiveErrorTimeout {}
impl Display for ReceiveErrorTimeout {}

#[derive(Debug, PartialEq, Eq)]
pub struct CloseError {}
impl Error for CloseError {}
impl Display for CloseError {}

pub struct SendFuture<'a, T> {
    owned: T,
}
impl<'a, T> !Sync for SendFuture<'a, T> {}
impl<T> Future for SendFuture<'_, T> { type Output = Result<(), SendError>; }

pub struct ReceiveFuture<'a, T> {
    owned: T,
}
impl<'a, T> !Sync for ReceiveFuture<'a, T> {}
impl<T> Future for ReceiveFuture<'_, T> { type Output = Result<T, ReceiveError>; }

pub struct ReceiveStream<'a, T: 'a> {
    owned: T,
}
impl<'a, T> !Sync for ReceiveStream<'a, T> {}
impl<T> Stream for ReceiveStream<'_, T> { type Item = T; }
impl<T> FusedStream for ReceiveStream<'_, T> {}

/// Source: kanal/src/lib.rs:47
#[hp::handle]
pub struct Sender<T> {}
unsafe impl<T> Sync for Sender<T> where T: Send {}
impl<T> Sender<T> {
    /// Source: kanal/src/lib.rs:721
    #[hp::blocking(wait, fix = "other", instead = "kanal::AsyncSender::send", cheap)]
    pub fn send(&self, data: T) -> Result<(), SendError>;
    /// Source: kanal/src/lib.rs:778
    #[hp::blocking(wait, fix = "other", instead = "kanal::AsyncSender::send", cheap)]
    pub fn send_timeout(&self, data: T, duration: Duration) -> Result<(), SendErrorTimeout>;
    pub fn send_option_timeout(&self, data: &mut Option<T>, duration: Duration) -> Result<(), SendErrorTimeout>;
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn try_send_realtime(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option_realtime(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn clone_async(&self) -> AsyncSender<T>;
    pub fn to_async(self) -> AsyncSender<T>;
    pub fn as_async(&self) -> &AsyncSender<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}
impl<T> Clone for Sender<T> {}

/// Source: kanal/src/lib.rs:63
#[hp::handle]
pub struct AsyncSender<T> {}
unsafe impl<T> Sync for AsyncSender<T> where T: Send {}
impl<T> AsyncSender<T> {
    /// Source: kanal/src/lib.rs:986
    #[hp::cancel(loses_argument, lost = "the message is lost", source = "kanal/src/future.rs:70")]
    pub fn send(&self, data: T) -> SendFuture<'_, T>;
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn try_send_realtime(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option_realtime(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn clone_sync(&self) -> Sender<T>;
    pub fn to_sync(self) -> Sender<T>;
    pub fn as_sync(&self) -> &Sender<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}
impl<T> Clone for AsyncSender<T> {}

/// Source: kanal/src/lib.rs:1080
#[hp::handle]
pub struct Receiver<T> {}
unsafe impl<T> Sync for Receiver<T> where T: Send {}
impl<T> Receiver<T> {
    /// Source: kanal/src/lib.rs:1116
    #[hp::blocking(wait, fix = "other", instead = "kanal::AsyncReceiver::recv")]
    pub fn recv(&self) -> Result<T, ReceiveError>;
    /// Source: kanal/src/lib.rs:1158
    #[hp::blocking(wait, fix = "other", instead = "kanal::AsyncReceiver::recv")]
    pub fn recv_timeout(&self, duration: Duration) -> Result<T, ReceiveErrorTimeout>;
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    pub fn try_recv_realtime(&self) -> Result<Option<T>, ReceiveError>;
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_terminated(&self) -> bool;
    pub fn clone_async(&self) -> AsyncReceiver<T>;
    pub fn to_async(self) -> AsyncReceiver<T>;
    pub fn as_async(&self) -> &AsyncReceiver<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}
impl<T> Iterator for Receiver<T> { type Item = T; }
impl<T> Clone for Receiver<T> {}

/// Source: kanal/src/lib.rs:1102
#[hp::handle]
pub struct AsyncReceiver<T> {}
unsafe impl<T> Sync for AsyncReceiver<T> where T: Send {}
impl<T> AsyncReceiver<T> {
    /// Source: kanal/src/lib.rs:1324
    #[hp::cancel(unsafe, lost = "a message that was delivered already may be lost", source = "kanal/src/lib.rs:1486")]
    pub fn recv(&self) -> ReceiveFuture<'_, T>;
    pub fn stream(&self) -> ReceiveStream<'_, T>;
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    pub fn try_recv_realtime(&self) -> Result<Option<T>, ReceiveError>;
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_terminated(&self) -> bool;
    pub fn clone_sync(&self) -> Receiver<T>;
    pub fn to_sync(self) -> Receiver<T>;
    pub fn as_sync(&self) -> &Receiver<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}
impl<T> Clone for AsyncReceiver<T> {}
pub fn bounded<T>(size: usize) -> (Sender<T>, Receiver<T>);
pub fn bounded_async<T>(size: usize) -> (AsyncSender<T>, AsyncReceiver<T>);
/// Source: kanal/src/lib.rs:1598
#[hp::unbounded(bounded = "kanal::bounded")]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
/// Source: kanal/src/lib.rs:1636
#[hp::unbounded(bounded = "kanal::bounded_async")]
pub fn unbounded_async<T>() -> (AsyncSender<T>, AsyncReceiver<T>);
