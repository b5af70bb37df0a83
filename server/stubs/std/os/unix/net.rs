//! Signatures of `std::os::unix::net`.

use crate::io;
use crate::io::Error;
use crate::io::Read;
use crate::io::Write;
use crate::net::Shutdown;
use crate::path::Path;
use crate::time::Duration;

#[derive(Debug)]
pub struct Incoming<'a> {}

impl<'a> Iterator for Incoming<'a> {
    type Item = Result<UnixStream, Error>;
}

#[derive(Clone, Debug)]
pub struct SocketAddr {}

impl SocketAddr {
    pub fn from_pathname<P>(path: P) -> io::Result<SocketAddr>
    where
        P: AsRef<Path>;
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
}

#[derive(Debug)]
pub struct UnixDatagram {}

impl UnixDatagram {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
    pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixDatagram>;
    pub fn unbound() -> io::Result<UnixDatagram>;
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    pub fn connect_addr(&self, socket_addr: &SocketAddr) -> io::Result<()>;
    pub fn try_clone(&self) -> io::Result<UnixDatagram>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    /// Source: std/os/unix/net/datagram.rs:368
    #[hp::blocking(net, fix = "change", instead = "tokio::net::UnixDatagram::recv_from")]
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    /// Source: std/os/unix/net/datagram.rs:389
    #[hp::blocking(net, fix = "change", instead = "tokio::net::UnixDatagram::recv")]
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    /// Source: std/os/unix/net/datagram.rs:521
    #[hp::blocking(net, fix = "change", instead = "tokio::net::UnixDatagram::send_to")]
    pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
    pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> io::Result<usize>;
    /// Source: std/os/unix/net/datagram.rs:592
    #[hp::blocking(net, fix = "change", instead = "tokio::net::UnixDatagram::send")]
    pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}

#[derive(Debug)]
pub struct UnixListener {}

impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
    pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixListener>;
    /// Source: std/os/unix/net/listener.rs:177
    #[hp::blocking(net, fix = "change", instead = "tokio::net::UnixListener::accept")]
    pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
    pub fn try_clone(&self) -> io::Result<UnixListener>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    /// Source: std/os/unix/net/listener.rs:305
    #[hp::blocking(net, fix = "change", instead = "tokio::net::UnixListener::accept")]
    pub fn incoming(&self) -> Incoming<'_>;
}

impl<'a> IntoIterator for &'a UnixListener {
    type Item = Result<UnixStream, Error>;
    type IntoIter = Incoming<'a>;
}

#[derive(Debug)]
pub struct UnixStream {}

impl UnixStream {
    /// Source: std/os/unix/net/stream.rs:112
    #[hp::blocking(net, fix = "change", instead = "tokio::net::UnixStream::connect")]
    pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
    pub fn connect_addr(socket_addr: &SocketAddr) -> io::Result<UnixStream>;
    pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
    pub fn try_clone(&self) -> io::Result<UnixStream>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}

impl<'a> Read for &'a UnixStream {
    /// Source: std/os/unix/net/stream.rs:636
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    /// Source: std/io/mod.rs:935
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_end")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
    /// Source: std/io/mod.rs:991
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_string")]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
    /// Source: std/io/mod.rs:1044
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncReadExt::read_exact")]
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
}

impl Read for UnixStream {
    /// Source: std/os/unix/net/stream.rs:616
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    /// Source: std/io/mod.rs:935
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_end")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
    /// Source: std/io/mod.rs:991
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_string")]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
    /// Source: std/io/mod.rs:1044
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncReadExt::read_exact")]
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
}

impl<'a> Write for &'a UnixStream {
    /// Source: std/os/unix/net/stream.rs:676
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncWriteExt::write")]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    /// Source: std/os/unix/net/stream.rs:690
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncWriteExt::flush")]
    fn flush(&mut self) -> io::Result<()>;
    /// Source: std/io/mod.rs:1875
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncWriteExt::write_all")]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
}

impl Write for UnixStream {
    /// Source: std/os/unix/net/stream.rs:656
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncWriteExt::write")]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    /// Source: std/os/unix/net/stream.rs:669
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncWriteExt::flush")]
    fn flush(&mut self) -> io::Result<()>;
    /// Source: std/io/mod.rs:1875
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncWriteExt::write_all")]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
}
