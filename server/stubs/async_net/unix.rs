use async_io::Async;
use futures_core::stream::Stream;
use futures_io::{AsyncRead, AsyncWrite};
use std::io;
use std::io::Error;
use std::net::Shutdown;
use std::os::fd::OwnedFd;
use std::os::unix::net;
use std::path::Path;
pub use std::os::unix::net::SocketAddr;

#[derive(Clone, Debug)]
pub struct UnixListener {}
impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
    pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl From<Async<net::UnixListener>> for UnixListener {}
impl TryFrom<net::UnixListener> for UnixListener { type Error = Error; }
impl TryFrom<OwnedFd> for UnixListener { type Error = Error; }

pub struct Incoming<'a> {}
impl Stream for Incoming<'_> { type Item = Result<UnixStream, Error>; }

pub struct UnixStream {}
impl UnixStream {
    pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
    pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}
impl Clone for UnixStream {}
impl From<Async<net::UnixStream>> for UnixStream {}
impl TryFrom<net::UnixStream> for UnixStream { type Error = Error; }
impl TryFrom<OwnedFd> for UnixStream { type Error = Error; }
impl AsyncRead for UnixStream {}
impl AsyncWrite for UnixStream {}

#[derive(Clone, Debug)]
pub struct UnixDatagram {}
impl UnixDatagram {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
    pub fn unbound() -> io::Result<UnixDatagram>;
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}
impl From<Async<net::UnixDatagram>> for UnixDatagram {}
impl TryFrom<net::UnixDatagram> for UnixDatagram { type Error = Error; }
