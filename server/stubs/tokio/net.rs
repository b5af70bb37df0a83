pub mod tcp;
pub mod unix;

use bytes::buf::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
use crate::net::tcp::{OwnedReadHalf, OwnedWriteHalf, ReadHalf, WriteHalf};
use crate::net::unix::UCred;
use std::{io, net};
use std::io::{Error, IoSlice, IoSliceMut};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::path::Path;
use std::task::{Context, Poll};
use std::time::Duration;

pub trait ToSocketAddrs {
}
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {}
impl ToSocketAddrs for SocketAddr {}
impl ToSocketAddrs for SocketAddrV4 {}
impl ToSocketAddrs for SocketAddrV6 {}
impl ToSocketAddrs for (IpAddr, u16) {}
impl ToSocketAddrs for (Ipv4Addr, u16) {}
impl ToSocketAddrs for (Ipv6Addr, u16) {}
impl ToSocketAddrs for &[SocketAddr] {}
impl ToSocketAddrs for str {}
impl ToSocketAddrs for (&str, u16) {}
impl ToSocketAddrs for (String, u16) {}
impl ToSocketAddrs for String {}
/// Source: tokio/src/net/lookup_host.rs:32
#[hp::cancel(detached, lost = "the lookup goes on in the background and its result is lost")]
pub async fn lookup_host<T>(host: T) -> io::Result<impl Iterator<Item = SocketAddr>> where T: ToSocketAddrs;

pub struct TcpListener {}
impl TcpListener {
    pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
    /// Source: tokio/src/net/tcp/listener.rs:162
    #[hp::cancel(safe, source = "tokio/src/net/tcp/listener.rs:134")]
    pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
    pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<io::Result<(TcpStream, SocketAddr)>>;
    pub fn from_std(listener: net::TcpListener) -> io::Result<TcpListener>;
    pub fn into_std(self) -> io::Result<net::TcpListener>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
}
impl TryFrom<net::TcpListener> for TcpListener { type Error = Error; }

pub struct TcpSocket {}
impl TcpSocket {
    pub fn new_v4() -> io::Result<TcpSocket>;
    pub fn new_v6() -> io::Result<TcpSocket>;
    pub fn set_keepalive(&self, keepalive: bool) -> io::Result<()>;
    pub fn keepalive(&self) -> io::Result<bool>;
    pub fn set_reuseaddr(&self, reuseaddr: bool) -> io::Result<()>;
    pub fn reuseaddr(&self) -> io::Result<bool>;
    pub fn set_reuseport(&self, reuseport: bool) -> io::Result<()>;
    pub fn reuseport(&self) -> io::Result<bool>;
    pub fn set_send_buffer_size(&self, size: u32) -> io::Result<()>;
    pub fn send_buffer_size(&self) -> io::Result<u32>;
    pub fn set_recv_buffer_size(&self, size: u32) -> io::Result<()>;
    pub fn recv_buffer_size(&self) -> io::Result<u32>;
    pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_zero_linger(&self) -> io::Result<()>;
    pub fn linger(&self) -> io::Result<Option<Duration>>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn tclass_v6(&self) -> io::Result<u32>;
    pub fn set_tclass_v6(&self, tclass: u32) -> io::Result<()>;
    pub fn tos_v4(&self) -> io::Result<u32>;
    pub fn set_tos_v4(&self, tos: u32) -> io::Result<()>;
    pub fn device(&self) -> io::Result<Option<Vec<u8>>>;
    pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    pub fn bind(&self, addr: SocketAddr) -> io::Result<()>;
    /// Source: tokio/src/net/tcp/socket.rs:841
    #[hp::cancel(safe)]
    pub async fn connect(self, addr: SocketAddr) -> io::Result<TcpStream>;
    pub fn listen(self, backlog: u32) -> io::Result<TcpListener>;
    pub fn from_std_stream(std_stream: net::TcpStream) -> TcpSocket;
}

pub struct TcpStream {}
impl TcpStream {
    /// Source: tokio/src/net/tcp/stream.rs:121
    #[hp::cancel(safe)]
    #[hp::waits(net)]
    pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
    pub fn from_std(stream: net::TcpStream) -> io::Result<TcpStream>;
    pub fn into_std(self) -> io::Result<net::TcpStream>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>>;
    /// Source: tokio/src/net/tcp/stream.rs:482
    #[hp::cancel(safe, source = "tokio/src/net/tcp/stream.rs:406")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    /// Source: tokio/src/net/tcp/stream.rs:537
    #[hp::cancel(safe, source = "tokio/src/net/tcp/stream.rs:477")]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    /// Source: tokio/src/net/tcp/stream.rs:849
    #[hp::cancel(safe, source = "tokio/src/net/tcp/stream.rs:793")]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    /// Source: tokio/src/net/tcp/stream.rs:1037
    #[hp::closure(in_place)]
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
    /// Source: tokio/src/net/tcp/stream.rs:1072
    #[hp::closure(polled)]
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
    /// Source: tokio/src/net/tcp/stream.rs:1127
    #[hp::cancel(safe, source = "tokio/src/net/tcp/stream.rs:1075")]
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn quickack(&self) -> io::Result<bool>;
    pub fn set_quickack(&self, quickack: bool) -> io::Result<()>;
    pub fn linger(&self) -> io::Result<Option<Duration>>;
    pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_zero_linger(&self) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn split<'a>(&'a mut self) -> (ReadHalf<'a>, WriteHalf<'a>);
    pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf);
}
impl TryFrom<net::TcpStream> for TcpStream { type Error = Error; }
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}
impl AsRef<TcpStream> for TcpStream {}

pub struct UdpSocket {}
impl UdpSocket {
    pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
    pub fn from_std(socket: net::UdpSocket) -> io::Result<UdpSocket>;
    pub fn into_std(self) -> io::Result<net::UdpSocket>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    /// Source: tokio/src/net/udp.rs:348
    #[hp::waits(net)]
    pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
    /// Source: tokio/src/net/udp.rs:435
    #[hp::cancel(safe, source = "tokio/src/net/udp.rs:379")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    /// Source: tokio/src/net/udp.rs:490
    #[hp::cancel(safe, source = "tokio/src/net/udp.rs:449")]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    /// Source: tokio/src/net/udp.rs:570
    #[hp::cancel(safe, source = "tokio/src/net/udp.rs:546")]
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
    pub fn try_send(&self, buf: &[u8]) -> io::Result<usize>;
    /// Source: tokio/src/net/udp.rs:715
    #[hp::cancel(safe, source = "tokio/src/net/udp.rs:669")]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    /// Source: tokio/src/net/udp.rs:790
    #[hp::cancel(safe, source = "tokio/src/net/udp.rs:763")]
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
    pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)>;
    pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)>;
    /// Source: tokio/src/net/udp.rs:1185
    #[hp::cancel(safe, source = "tokio/src/net/udp.rs:1163")]
    pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
    pub fn poll_send_to(&self, cx: &mut Context<'_>, buf: &[u8], target: SocketAddr) -> Poll<io::Result<usize>>;
    pub fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> io::Result<usize>;
    /// Source: tokio/src/net/udp.rs:1326
    #[hp::cancel(safe, source = "tokio/src/net/udp.rs:1292")]
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<SocketAddr>>;
    pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    /// Source: tokio/src/net/udp.rs:1480
    #[hp::closure(in_place)]
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
    /// Source: tokio/src/net/udp.rs:1515
    #[hp::closure(polled)]
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
    pub fn try_peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub fn poll_peek_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<SocketAddr>>;
    pub fn try_peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn peek_sender(&self) -> io::Result<SocketAddr>;
    pub fn poll_peek_sender(&self, cx: &mut Context<'_>) -> Poll<io::Result<SocketAddr>>;
    pub fn try_peek_sender(&self) -> io::Result<SocketAddr>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_broadcast(&self, on: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()>;
    pub fn tclass_v6(&self) -> io::Result<u32>;
    pub fn set_tclass_v6(&self, tclass: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn tos_v4(&self) -> io::Result<u32>;
    pub fn set_tos_v4(&self, tos: u32) -> io::Result<()>;
    pub fn device(&self) -> io::Result<Option<Vec<u8>>>;
    pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
}
impl TryFrom<net::UdpSocket> for UdpSocket { type Error = Error; }

pub struct UnixDatagram {}
impl UnixDatagram {
    /// Source: tokio/src/net/unix/datagram/socket.rs:182
    #[hp::cancel(safe, source = "tokio/src/net/unix/datagram/socket.rs:124")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    /// Source: tokio/src/net/unix/datagram/socket.rs:239
    #[hp::cancel(safe, source = "tokio/src/net/unix/datagram/socket.rs:196")]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    /// Source: tokio/src/net/unix/datagram/socket.rs:335
    #[hp::cancel(safe, source = "tokio/src/net/unix/datagram/socket.rs:286")]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn bind<P>(path: P) -> io::Result<UnixDatagram> where P: AsRef<Path>;
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
    pub fn from_std(datagram: std::os::unix::net::UnixDatagram) -> io::Result<UnixDatagram>;
    pub fn into_std(self) -> io::Result<std::os::unix::net::UnixDatagram>;
    pub fn unbound() -> io::Result<UnixDatagram>;
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    /// Source: tokio/src/net/unix/datagram/socket.rs:648
    #[hp::cancel(safe, source = "tokio/src/net/unix/datagram/socket.rs:613")]
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_send_to<P>(&self, buf: &[u8], target: P) -> io::Result<usize> where P: AsRef<Path>;
    /// Source: tokio/src/net/unix/datagram/socket.rs:779
    #[hp::cancel(safe, source = "tokio/src/net/unix/datagram/socket.rs:743")]
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, unix::SocketAddr)>;
    pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, unix::SocketAddr)>;
    pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    /// Source: tokio/src/net/unix/datagram/socket.rs:1105
    #[hp::cancel(safe, source = "tokio/src/net/unix/datagram/socket.rs:1063")]
    pub async fn send_to<P>(&self, buf: &[u8], target: P) -> io::Result<usize> where P: AsRef<Path>;
    /// Source: tokio/src/net/unix/datagram/socket.rs:1156
    #[hp::cancel(safe, source = "tokio/src/net/unix/datagram/socket.rs:1113")]
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, unix::SocketAddr)>;
    pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<unix::SocketAddr>>;
    pub fn poll_send_to<P>(&self, cx: &mut Context<'_>, buf: &[u8], target: P) -> Poll<io::Result<usize>>
    where P: AsRef<Path>;
    pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
    pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
    pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, unix::SocketAddr)>;
    /// Source: tokio/src/net/unix/datagram/socket.rs:1392
    #[hp::closure(in_place)]
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
    /// Source: tokio/src/net/unix/datagram/socket.rs:1427
    #[hp::closure(polled)]
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
    pub fn local_addr(&self) -> io::Result<unix::SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<unix::SocketAddr>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}
impl TryFrom<std::os::unix::net::UnixDatagram> for UnixDatagram { type Error = Error; }

pub struct UnixListener {}
impl UnixListener {
    pub fn bind<P>(path: P) -> io::Result<UnixListener> where P: AsRef<Path>;
    pub fn bind_addr(socket_addr: &unix::SocketAddr) -> io::Result<UnixListener>;
    pub fn from_std(listener: std::os::unix::net::UnixListener) -> io::Result<UnixListener>;
    pub fn into_std(self) -> io::Result<std::os::unix::net::UnixListener>;
    pub fn local_addr(&self) -> io::Result<unix::SocketAddr>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    /// Source: tokio/src/net/unix/listener.rs:209
    #[hp::cancel(safe, source = "tokio/src/net/unix/listener.rs:203")]
    pub async fn accept(&self) -> io::Result<(UnixStream, unix::SocketAddr)>;
    pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<io::Result<(UnixStream, unix::SocketAddr)>>;
}
impl TryFrom<std::os::unix::net::UnixListener> for UnixListener { type Error = Error; }

#[derive(Debug)]
pub struct UnixSocket {}
impl UnixSocket {
    pub fn new_datagram() -> io::Result<UnixSocket>;
    pub fn new_stream() -> io::Result<UnixSocket>;
    pub fn bind(&self, path: impl AsRef<Path>) -> io::Result<()>;
    pub fn listen(self, backlog: u32) -> io::Result<UnixListener>;
    pub async fn connect(self, path: impl AsRef<Path>) -> io::Result<UnixStream>;
    pub fn datagram(self) -> io::Result<UnixDatagram>;
}

pub struct UnixStream {}
impl UnixStream {
    /// Source: tokio/src/net/unix/stream.rs:81
    #[hp::cancel(safe)]
    #[hp::waits(net)]
    pub async fn connect<P>(path: P) -> io::Result<UnixStream> where P: AsRef<Path>;
    pub async fn connect_addr(socket_addr: &unix::SocketAddr) -> io::Result<UnixStream>;
    /// Source: tokio/src/net/unix/stream.rs:204
    #[hp::cancel(safe, source = "tokio/src/net/unix/stream.rs:141")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    /// Source: tokio/src/net/unix/stream.rs:261
    #[hp::cancel(safe, source = "tokio/src/net/unix/stream.rs:214")]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    /// Source: tokio/src/net/unix/stream.rs:577
    #[hp::cancel(safe, source = "tokio/src/net/unix/stream.rs:534")]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
    /// Source: tokio/src/net/unix/stream.rs:765
    #[hp::closure(in_place)]
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
    /// Source: tokio/src/net/unix/stream.rs:800
    #[hp::closure(polled)]
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
    pub fn from_std(stream: std::os::unix::net::UnixStream) -> io::Result<UnixStream>;
    pub fn into_std(self) -> io::Result<std::os::unix::net::UnixStream>;
    pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
    pub fn local_addr(&self) -> io::Result<unix::SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<unix::SocketAddr>;
    pub fn peer_cred(&self) -> io::Result<UCred>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    pub fn split<'a>(&'a mut self) -> (unix::ReadHalf<'a>, unix::WriteHalf<'a>);
    pub fn into_split(self) -> (unix::OwnedReadHalf, unix::OwnedWriteHalf);
}
impl TryFrom<std::os::unix::net::UnixStream> for UnixStream { type Error = Error; }
impl AsyncRead for UnixStream {}
impl AsyncWrite for UnixStream {}
impl AsRef<UnixStream> for UnixStream {}

pub mod windows {
    pub mod named_pipe {
        use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
        use std::ffi::OsStr;
        use std::io;

        #[derive(Debug)]
        pub struct NamedPipeServer {}
        impl NamedPipeServer {
            /// Source: tokio/src/net/windows/named_pipe.rs:196
            #[hp::cancel(safe, source = "tokio/src/net/windows/named_pipe.rs:168")]
            pub async fn connect(&self) -> io::Result<()>;
            pub fn disconnect(&self) -> io::Result<()>;
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn readable(&self) -> io::Result<()>;
            pub async fn writable(&self) -> io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            /// Source: tokio/src/net/unix/stream.rs:765
            #[hp::closure(in_place)]
            pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        }
        impl AsyncRead for NamedPipeServer {}
        impl AsyncWrite for NamedPipeServer {}

        #[derive(Debug)]
        pub struct NamedPipeClient {}
        impl NamedPipeClient {
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn readable(&self) -> io::Result<()>;
            pub async fn writable(&self) -> io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            /// Source: tokio/src/net/unix/stream.rs:765
            #[hp::closure(in_place)]
            pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        }
        impl AsyncRead for NamedPipeClient {}
        impl AsyncWrite for NamedPipeClient {}

        #[derive(Clone, Debug)]
        pub struct ServerOptions {}
        impl ServerOptions {
            pub fn new() -> ServerOptions;
            pub fn access_inbound(&mut self, allowed: bool) -> &mut Self;
            pub fn access_outbound(&mut self, allowed: bool) -> &mut Self;
            pub fn first_pipe_instance(&mut self, first: bool) -> &mut Self;
            pub fn reject_remote_clients(&mut self, reject: bool) -> &mut Self;
            pub fn max_instances(&mut self, instances: usize) -> &mut Self;
            pub fn create(&self, addr: impl AsRef<OsStr>) -> io::Result<NamedPipeServer>;
        }

        #[derive(Clone, Debug)]
        pub struct ClientOptions {}
        impl ClientOptions {
            pub fn new() -> Self;
            pub fn read(&mut self, allowed: bool) -> &mut Self;
            pub fn write(&mut self, allowed: bool) -> &mut Self;
            pub fn open(&self, addr: impl AsRef<OsStr>) -> io::Result<NamedPipeClient>;
        }
    }
}
