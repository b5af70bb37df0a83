use crate::{RecvError, SendError, Sender};
use futures_core::stream::{FusedStream, Stream};
use futures_sink::Sink;
use std::future::Future;

pub struct SendFut<'a, T> {
    owned: T,
}
unsafe impl<'a, T> Sync for SendFut<'a, T> where T: Sync + Send {}
impl<'a, T> SendFut<'a, T> {
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
}
impl<'a, T> Future for SendFut<'a, T> { type Output = Result<(), SendError<T>>; }

pub struct SendSink<'a, T> {
    owned: T,
}
unsafe impl<'a, T> Sync for SendSink<'a, T> where T: Sync + Send {}
impl<'a, T> SendSink<'a, T> {
    pub fn sender(&self) -> &Sender<T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Self) -> bool;
}
impl<'a, T> Sink<T> for SendSink<'a, T> { type Error = SendError<T>; }
impl<'a, T> Clone for SendSink<'a, T> {}

pub struct RecvFut<'a, T> {}
unsafe impl<'a, T> Sync for RecvFut<'a, T> where T: Send {}
impl<'a, T> RecvFut<'a, T> {
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
}
impl<'a, T> Future for RecvFut<'a, T> { type Output = Result<T, RecvError>; }

pub struct RecvStream<'a, T> {}
unsafe impl<'a, T> Sync for RecvStream<'a, T> where T: Send {}
impl<'a, T> RecvStream<'a, T> {
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Self) -> bool;
}
impl<'a, T> Clone for RecvStream<'a, T> {}
impl<'a, T> Stream for RecvStream<'a, T> { type Item = T; }
impl<'a, T> FusedStream for RecvStream<'a, T> {}
