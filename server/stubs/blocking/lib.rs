//! Signatures of blocking 1.7.0.

use futures_core::stream::Stream;
use futures_io::{AsyncRead, AsyncSeek, AsyncWrite};
use std::io::{Read, Seek, Write};
use std::num::NonZeroUsize;
pub use async_task::Task;

pub fn set_max_blocking_threads(threads: NonZeroUsize);
/// Source: blocking/src/lib.rs:418
#[hp::spawns(blocking)]
#[hp::closure(offloaded)]
pub fn unblock<T, F>(f: F) -> Task<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;

pub struct Unblock<T> {
    owned: T,
}
impl<T> Unblock<T> {
    pub fn new(io: T) -> Unblock<T>;
    pub fn with_capacity(cap: usize, io: T) -> Unblock<T>;
    pub async fn get_mut(&mut self) -> &mut T;
    pub async fn with_mut<R, F>(&mut self, op: F) -> R
    where F: FnOnce(&mut T) -> R + Send + 'static, R: Send + 'static, T: Send + 'static;
    pub async fn into_inner(self) -> T;
}
impl<T: Iterator + Send + 'static> Stream for Unblock<T> where T::Item: Send + 'static {
    type Item = T::Item;
}
impl<T: Read + Send + 'static> AsyncRead for Unblock<T> {}
impl<T: Write + Send + 'static> AsyncWrite for Unblock<T> {}
impl<T: Seek + Send + 'static> AsyncSeek for Unblock<T> {}
