use crate::io::{Interest, Ready};
use std::io;
use std::error::Error;
use std::fmt::Display;
use std::os::fd::AsRawFd;
use std::task::{Context, Poll};

pub struct AsyncFd<T: AsRawFd> {
    owned: T,
}
impl<T: AsRawFd> AsyncFd<T> {
    pub unsafe fn register(inner: T) -> Result<Self, AsyncFdRegisterError<T>>;
    pub unsafe fn register_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdRegisterError<T>>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
    pub fn poll_read_ready<'a>(&'a self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyGuard<'a, T>>>;
    pub fn poll_read_ready_mut<'a>(&'a mut self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyMutGuard<'a, T>>>;
    pub fn poll_write_ready<'a>(&'a self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyGuard<'a, T>>>;
    pub fn poll_write_ready_mut<'a>(&'a mut self,
        cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyMutGuard<'a, T>>>;
    pub async fn ready(&self, interest: Interest) -> io::Result<AsyncFdReadyGuard<'_, T>>;
    pub async fn ready_mut(&mut self, interest: Interest) -> io::Result<AsyncFdReadyMutGuard<'_, T>>;
    /// Source: tokio/src/io/async_fd.rs:688
    #[hp::cancel(safe, source = "tokio/src/io/async_fd.rs:706")]
    pub async fn readable<'a>(&'a self) -> io::Result<AsyncFdReadyGuard<'a, T>>;
    /// Source: tokio/src/io/async_fd.rs:706
    #[hp::cancel(safe, source = "tokio/src/io/async_fd.rs:724")]
    pub async fn readable_mut<'a>(&'a mut self) -> io::Result<AsyncFdReadyMutGuard<'a, T>>;
    /// Source: tokio/src/io/async_fd.rs:726
    #[hp::cancel(safe, source = "tokio/src/io/async_fd.rs:744")]
    pub async fn writable<'a>(&'a self) -> io::Result<AsyncFdReadyGuard<'a, T>>;
    /// Source: tokio/src/io/async_fd.rs:744
    #[hp::cancel(safe, source = "tokio/src/io/async_fd.rs:762")]
    pub async fn writable_mut<'a>(&'a mut self) -> io::Result<AsyncFdReadyMutGuard<'a, T>>;
    /// Source: tokio/src/io/async_fd.rs:827
    #[hp::closure(polled)]
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut(&T) -> io::Result<R>) -> io::Result<R>;
    /// Source: tokio/src/io/async_fd.rs:843
    #[hp::closure(polled)]
    pub async fn async_io_mut<R>(&mut self, interest: Interest,
        f: impl FnMut(&mut T) -> io::Result<R>) -> io::Result<R>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce(&T) -> io::Result<R>) -> io::Result<R>;
    pub fn try_io_mut<R>(&mut self, interest: Interest, f: impl FnOnce(&mut T) -> io::Result<R>) -> io::Result<R>;
    pub fn new(inner: T) -> io::Result<Self>;
    pub fn with_interest(inner: T, interest: Interest) -> io::Result<Self>;
    pub fn try_new(inner: T) -> Result<Self, AsyncFdRegisterError<T>>;
    pub fn try_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdRegisterError<T>>;
}

pub struct AsyncFdReadyGuard<'a, T: AsRawFd> {}
unsafe impl<'a, T> Send for AsyncFdReadyGuard<'a, T> where T: Sync {}
impl<'a, Inner: AsRawFd> AsyncFdReadyGuard<'a, Inner> {
    pub fn clear_ready(&mut self);
    pub fn clear_ready_matching(&mut self, ready: Ready);
    pub fn retain_ready(&mut self);
    pub fn ready(&self) -> Ready;
    /// Source: tokio/src/io/async_fd.rs:1186
    #[hp::closure(in_place)]
    pub fn try_io<R>(&mut self, f: impl FnOnce(&'a AsyncFd<Inner>) -> io::Result<R>) -> Result<io::Result<R>,
        TryIoError>;
    pub fn get_ref(&self) -> &'a AsyncFd<Inner>;
    pub fn get_inner(&self) -> &'a Inner;
}

pub struct AsyncFdReadyMutGuard<'a, T: AsRawFd> {}
impl<'a, Inner: AsRawFd> AsyncFdReadyMutGuard<'a, Inner> {
    pub fn clear_ready(&mut self);
    pub fn clear_ready_matching(&mut self, ready: Ready);
    pub fn retain_ready(&mut self);
    pub fn ready(&self) -> Ready;
    /// Source: tokio/src/io/async_fd.rs:1373
    #[hp::closure(in_place)]
    pub fn try_io<R>(&mut self, f: impl FnOnce(&mut AsyncFd<Inner>) -> io::Result<R>) -> Result<io::Result<R>,
        TryIoError>;
    pub fn get_ref(&self) -> &AsyncFd<Inner>;
    pub fn get_mut(&mut self) -> &mut AsyncFd<Inner>;
    pub fn get_inner(&self) -> &Inner;
    pub fn get_inner_mut(&mut self) -> &mut Inner;
}

#[derive(Debug)]
pub struct TryIoError {}

pub struct AsyncFdRegisterError<T> {
    owned: T,
}
impl<T> AsyncFdRegisterError<T> {
    pub fn into_parts(self) -> (T, io::Error);
}
impl<T> Display for AsyncFdRegisterError<T> {}
impl<T> Error for AsyncFdRegisterError<T> {}
