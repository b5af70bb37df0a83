pub mod pipe;

use bytes::buf::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
use crate::net::UnixStream;
use std::io;
use std::error::Error;
use std::fmt::Display;
use std::io::{IoSlice, IoSliceMut};
use std::os::unix::net;
use std::path::Path;

pub type uid_t = u32;

pub type gid_t = u32;

pub type pid_t = i32;

#[derive(Clone)]
pub struct SocketAddr {}
impl SocketAddr {
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
    pub fn as_abstract_name(&self) -> Option<&[u8]>;
}
impl From<net::SocketAddr> for SocketAddr {}

#[derive(Debug)]
pub struct ReadHalf<'a> {}
impl ReadHalf<'_> {
    /// Source: tokio/src/net/unix/split.rs:79
    #[hp::cancel(safe, source = "tokio/src/net/unix/split.rs:73")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    /// Source: tokio/src/net/unix/split.rs:94
    #[hp::cancel(safe, source = "tokio/src/net/unix/split.rs:88")]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncRead for ReadHalf<'_> {}
impl AsRef<UnixStream> for ReadHalf<'_> {}

#[derive(Debug)]
pub struct WriteHalf<'a> {}
impl WriteHalf<'_> {
    /// Source: tokio/src/net/unix/split.rs:213
    #[hp::cancel(safe, source = "tokio/src/net/unix/split.rs:207")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    /// Source: tokio/src/net/unix/split.rs:228
    #[hp::cancel(safe, source = "tokio/src/net/unix/split.rs:222")]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncWrite for WriteHalf<'_> {}
impl AsRef<UnixStream> for WriteHalf<'_> {}

#[derive(Debug)]
pub struct OwnedReadHalf {}
impl OwnedReadHalf {
    pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError>;
    /// Source: tokio/src/net/unix/split_owned.rs:134
    #[hp::cancel(safe, source = "tokio/src/net/unix/split_owned.rs:128")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    /// Source: tokio/src/net/unix/split_owned.rs:149
    #[hp::cancel(safe, source = "tokio/src/net/unix/split_owned.rs:143")]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncRead for OwnedReadHalf {}
impl AsRef<UnixStream> for OwnedReadHalf {}

#[derive(Debug)]
pub struct OwnedWriteHalf {}
impl OwnedWriteHalf {
    pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError>;
    pub fn forget(self);
    /// Source: tokio/src/net/unix/split_owned.rs:296
    #[hp::cancel(safe, source = "tokio/src/net/unix/split_owned.rs:290")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    /// Source: tokio/src/net/unix/split_owned.rs:311
    #[hp::cancel(safe, source = "tokio/src/net/unix/split_owned.rs:305")]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncWrite for OwnedWriteHalf {}
impl AsRef<UnixStream> for OwnedWriteHalf {}

#[derive(Debug)]
pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
impl Display for ReuniteError {}
impl Error for ReuniteError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UCred {}
impl UCred {
    pub fn uid(&self) -> uid_t;
    pub fn gid(&self) -> gid_t;
    pub fn pid(&self) -> Option<pid_t>;
}
