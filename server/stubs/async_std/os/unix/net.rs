use crate::path::Path;
use futures_core::stream::Stream;
use futures_io::{AsyncRead, AsyncWrite};
use std::io;
use std::io::Error;
use std::net::Shutdown;
use std::os::unix::net;
pub use std::os::unix::net::SocketAddr;

pub struct UnixDatagram {}
impl UnixDatagram {
    pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
    pub fn unbound() -> io::Result<UnixDatagram>;
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
    pub async fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}
impl From<net::UnixDatagram> for UnixDatagram {}

pub struct UnixListener {}
impl UnixListener {
    pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
    pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl From<net::UnixListener> for UnixListener {}

pub struct Incoming<'a> {}
impl Stream for Incoming<'_> { type Item = Result<UnixStream, Error>; }

#[derive(Clone)]
pub struct UnixStream {}
impl UnixStream {
    pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
    pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}
impl AsyncRead for UnixStream {}
impl AsyncRead for &UnixStream {}
impl AsyncWrite for UnixStream {}
impl AsyncWrite for &UnixStream {}
impl From<net::UnixStream> for UnixStream {}
