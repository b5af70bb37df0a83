use bytes::buf::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
use crate::net::TcpStream;
use std::io;
use std::error::Error;
use std::fmt::Display;
use std::io::{IoSlice, IoSliceMut};
use std::net::SocketAddr;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct ReadHalf<'a> {}
impl ReadHalf<'_> {
    pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>>;
    pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    /// Source: tokio/src/net/tcp/split.rs:165
    #[hp::cancel(safe, source = "tokio/src/net/tcp/split.rs:159")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    /// Source: tokio/src/net/tcp/split.rs:182
    #[hp::cancel(safe, source = "tokio/src/net/tcp/split.rs:176")]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncRead for ReadHalf<'_> {}
impl AsRef<TcpStream> for ReadHalf<'_> {}

#[derive(Debug)]
pub struct WriteHalf<'a> {}
impl WriteHalf<'_> {
    /// Source: tokio/src/net/tcp/split.rs:302
    #[hp::cancel(safe, source = "tokio/src/net/tcp/split.rs:296")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    /// Source: tokio/src/net/tcp/split.rs:317
    #[hp::cancel(safe, source = "tokio/src/net/tcp/split.rs:311")]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncWrite for WriteHalf<'_> {}
impl AsRef<TcpStream> for WriteHalf<'_> {}

#[derive(Debug)]
pub struct OwnedReadHalf {}
impl OwnedReadHalf {
    pub fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError>;
    pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>>;
    pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    /// Source: tokio/src/net/tcp/split_owned.rs:220
    #[hp::cancel(safe, source = "tokio/src/net/tcp/split_owned.rs:214")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    /// Source: tokio/src/net/tcp/split_owned.rs:237
    #[hp::cancel(safe, source = "tokio/src/net/tcp/split_owned.rs:231")]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncRead for OwnedReadHalf {}
impl AsRef<TcpStream> for OwnedReadHalf {}

#[derive(Debug)]
pub struct OwnedWriteHalf {}
impl OwnedWriteHalf {
    pub fn reunite(self, other: OwnedReadHalf) -> Result<TcpStream, ReuniteError>;
    pub fn forget(self);
    /// Source: tokio/src/net/tcp/split_owned.rs:384
    #[hp::cancel(safe, source = "tokio/src/net/tcp/split_owned.rs:378")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    /// Source: tokio/src/net/tcp/split_owned.rs:399
    #[hp::cancel(safe, source = "tokio/src/net/tcp/split_owned.rs:393")]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncWrite for OwnedWriteHalf {}
impl AsRef<TcpStream> for OwnedWriteHalf {}

#[derive(Debug)]
pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
impl Display for ReuniteError {}
impl Error for ReuniteError {}
