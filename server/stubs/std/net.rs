//! Signatures of `std::net`.

use crate::error::Error;
use crate::fmt::Display;
use crate::io;
use crate::io::Read;
use crate::io::Write;
use crate::iter::Step;
use crate::ops::BitAnd;
use crate::ops::BitAndAssign;
use crate::ops::BitOr;
use crate::ops::BitOrAssign;
use crate::ops::Not;
use crate::option::IntoIter;
use crate::str::FromStr;
use crate::time::Duration;

pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    /// Source: std/net/socket_addr.rs:135
    #[hp::blocking(dns, fix = "method", instead = "tokio::net::lookup_host")]
    fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddrParseError {}

impl Display for AddrParseError {}

impl Error for AddrParseError {}

#[derive(Debug)]
pub struct Incoming<'a> {}

impl<'a> Iterator for Incoming<'a> {
    type Item = Result<TcpStream, io::Error>;
    /// Source: std/net/tcp.rs:1040
    #[hp::blocking(net, fix = "change", instead = "tokio::net::TcpListener::accept")]
    fn next(&mut self) -> Option<io::Result<TcpStream>>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ipv4Addr {}

impl Ipv4Addr {
    pub const BITS: u32;
    pub const LOCALHOST: Ipv4Addr;
    pub const UNSPECIFIED: Ipv4Addr;
    pub const BROADCAST: Ipv4Addr;
    pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr;
    pub const fn to_bits(self) -> u32;
    pub const fn from_bits(bits: u32) -> Ipv4Addr;
    pub const fn octets(&self) -> [u8; 4];
    pub const fn from_octets(octets: [u8; 4]) -> Ipv4Addr;
    pub const fn is_unspecified(&self) -> bool;
    pub const fn is_loopback(&self) -> bool;
    pub const fn is_private(&self) -> bool;
    pub const fn is_link_local(&self) -> bool;
    pub const fn is_multicast(&self) -> bool;
    pub const fn is_broadcast(&self) -> bool;
    pub const fn is_documentation(&self) -> bool;
    pub const fn to_ipv6_compatible(&self) -> Ipv6Addr;
    pub const fn to_ipv6_mapped(&self) -> Ipv6Addr;
}

impl BitAnd<&Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
}

impl BitAnd<&Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;
}

impl BitAnd<Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
}

impl BitAnd for Ipv4Addr {
    type Output = Ipv4Addr;
}

impl BitAndAssign<&Ipv4Addr> for Ipv4Addr {}

impl BitAndAssign for Ipv4Addr {}

impl BitOr<&Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
}

impl BitOr<&Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;
}

impl BitOr<Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
}

impl BitOr for Ipv4Addr {
    type Output = Ipv4Addr;
}

impl BitOrAssign<&Ipv4Addr> for Ipv4Addr {}

impl BitOrAssign for Ipv4Addr {}

impl Display for Ipv4Addr {}

impl From<[u8; 4]> for Ipv4Addr {}

impl From<u32> for Ipv4Addr {}

impl FromStr for Ipv4Addr {
    type Err = AddrParseError;
}

impl Not for &Ipv4Addr {
    type Output = Ipv4Addr;
}

impl Not for Ipv4Addr {
    type Output = Ipv4Addr;
}

impl Step for Ipv4Addr {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ipv6Addr {}

impl Ipv6Addr {
    pub const BITS: u32;
    pub const LOCALHOST: Ipv6Addr;
    pub const UNSPECIFIED: Ipv6Addr;
    pub const fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr;
    pub const fn to_bits(self) -> u128;
    pub const fn from_bits(bits: u128) -> Ipv6Addr;
    pub const fn segments(&self) -> [u16; 8];
    pub const fn from_segments(segments: [u16; 8]) -> Ipv6Addr;
    pub const fn is_unspecified(&self) -> bool;
    pub const fn is_loopback(&self) -> bool;
    pub const fn is_unique_local(&self) -> bool;
    pub const fn is_unicast_link_local(&self) -> bool;
    pub const fn is_multicast(&self) -> bool;
    pub const fn to_ipv4_mapped(&self) -> Option<Ipv4Addr>;
    pub const fn to_ipv4(&self) -> Option<Ipv4Addr>;
    pub const fn to_canonical(&self) -> IpAddr;
    pub const fn octets(&self) -> [u8; 16];
    pub const fn from_octets(octets: [u8; 16]) -> Ipv6Addr;
}

impl BitAnd<&Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
}

impl BitAnd<&Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;
}

impl BitAnd<Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
}

impl BitAnd for Ipv6Addr {
    type Output = Ipv6Addr;
}

impl BitAndAssign<&Ipv6Addr> for Ipv6Addr {}

impl BitAndAssign for Ipv6Addr {}

impl BitOr<&Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
}

impl BitOr<&Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;
}

impl BitOr<Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
}

impl BitOr for Ipv6Addr {
    type Output = Ipv6Addr;
}

impl BitOrAssign<&Ipv6Addr> for Ipv6Addr {}

impl BitOrAssign for Ipv6Addr {}

impl Display for Ipv6Addr {}

impl From<[u16; 8]> for Ipv6Addr {}

impl From<[u8; 16]> for Ipv6Addr {}

impl From<u128> for Ipv6Addr {}

impl FromStr for Ipv6Addr {
    type Err = AddrParseError;
}

impl Not for &Ipv6Addr {
    type Output = Ipv6Addr;
}

impl Not for Ipv6Addr {
    type Output = Ipv6Addr;
}

impl Step for Ipv6Addr {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketAddrV4 {}

impl SocketAddrV4 {
    pub const fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4;
    pub const fn ip(&self) -> &Ipv4Addr;
    pub const fn set_ip(&mut self, new_ip: Ipv4Addr);
    pub const fn port(&self) -> u16;
    pub const fn set_port(&mut self, new_port: u16);
}

impl Display for SocketAddrV4 {}

impl FromStr for SocketAddrV4 {
    type Err = AddrParseError;
}

impl ToSocketAddrs for SocketAddrV4 {
    type Iter = IntoIter<SocketAddr>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketAddrV6 {}

impl SocketAddrV6 {
    pub const fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6;
    pub const fn ip(&self) -> &Ipv6Addr;
    pub const fn set_ip(&mut self, new_ip: Ipv6Addr);
    pub const fn port(&self) -> u16;
    pub const fn set_port(&mut self, new_port: u16);
    pub const fn flowinfo(&self) -> u32;
    pub const fn set_flowinfo(&mut self, new_flowinfo: u32);
    pub const fn scope_id(&self) -> u32;
    pub const fn set_scope_id(&mut self, new_scope_id: u32);
}

impl Display for SocketAddrV6 {}

impl FromStr for SocketAddrV6 {
    type Err = AddrParseError;
}

impl ToSocketAddrs for SocketAddrV6 {
    type Iter = IntoIter<SocketAddr>;
}

#[derive(Debug)]
pub struct TcpListener {}

impl TcpListener {
    /// Source: std/net/tcp.rs:783
    #[hp::blocking(net, fix = "change", instead = "tokio::net::TcpListener::bind", cheap)]
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn try_clone(&self) -> io::Result<TcpListener>;
    /// Source: std/net/tcp.rs:840
    #[hp::blocking(net, fix = "change", instead = "tokio::net::TcpListener::accept")]
    pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
    /// Source: std/net/tcp.rs:878
    #[hp::blocking(net, fix = "change", instead = "tokio::net::TcpListener::accept")]
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_only_v6(&self, only_v6: bool) -> io::Result<()>;
    pub fn only_v6(&self) -> io::Result<bool>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}

#[derive(Debug)]
pub struct TcpStream {}

impl TcpStream {
    /// Source: std/net/tcp.rs:168
    #[hp::blocking(net, fix = "change", instead = "tokio::net::TcpStream::connect")]
    pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
    /// Source: std/net/tcp.rs:184
    #[hp::blocking(net, fix = "other", instead = "tokio::net::TcpStream::connect")]
    pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    pub fn try_clone(&self) -> io::Result<TcpStream>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    /// Source: std/net/tcp.rs:426
    #[hp::blocking(net, fix = "change", instead = "tokio::net::TcpStream::peek")]
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}

impl Read for &TcpStream {
    /// Source: std/net/tcp.rs:669
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

impl Read for TcpStream {
    /// Source: std/net/tcp.rs:630
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

impl Write for &TcpStream {
    /// Source: std/net/tcp.rs:688
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncWriteExt::write")]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    /// Source: std/net/tcp.rs:702
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncWriteExt::flush")]
    fn flush(&mut self) -> io::Result<()>;
    /// Source: std/io/mod.rs:1875
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncWriteExt::write_all")]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
}

impl Write for TcpStream {
    /// Source: std/net/tcp.rs:649
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncWriteExt::write")]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    /// Source: std/net/tcp.rs:663
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncWriteExt::flush")]
    fn flush(&mut self) -> io::Result<()>;
    /// Source: std/io/mod.rs:1875
    #[hp::blocking(net, fix = "change", instead = "tokio::io::AsyncWriteExt::write_all")]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
}

#[derive(Debug)]
pub struct UdpSocket {}

impl UdpSocket {
    /// Source: std/net/udp.rs:121
    #[hp::blocking(net, fix = "change", instead = "tokio::net::UdpSocket::bind", cheap)]
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
    /// Source: std/net/udp.rs:144
    #[hp::blocking(net, fix = "change", instead = "tokio::net::UdpSocket::recv_from")]
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    /// Source: std/net/udp.rs:173
    #[hp::blocking(net, fix = "change", instead = "tokio::net::UdpSocket::peek_from")]
    pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    /// Source: std/net/udp.rs:204
    #[hp::blocking(net, fix = "change", instead = "tokio::net::UdpSocket::send_to")]
    pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn try_clone(&self) -> io::Result<UdpSocket>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    /// Source: std/net/udp.rs:678
    #[hp::blocking(net, fix = "change", instead = "tokio::net::UdpSocket::connect", cheap)]
    pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
    /// Source: std/net/udp.rs:700
    #[hp::blocking(net, fix = "change", instead = "tokio::net::UdpSocket::send")]
    pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
    /// Source: std/net/udp.rs:728
    #[hp::blocking(net, fix = "change", instead = "tokio::net::UdpSocket::recv")]
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    /// Source: std/net/udp.rs:768
    #[hp::blocking(net, fix = "change", instead = "tokio::net::UdpSocket::peek")]
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IpAddr {
    V4(Ipv4Addr),
    V6(Ipv6Addr),
}

impl IpAddr {
    pub const fn is_unspecified(&self) -> bool;
    pub const fn is_loopback(&self) -> bool;
    pub const fn is_multicast(&self) -> bool;
    pub const fn is_ipv4(&self) -> bool;
    pub const fn is_ipv6(&self) -> bool;
    pub const fn to_canonical(&self) -> IpAddr;
}

impl Display for IpAddr {}

impl From<[u16; 8]> for IpAddr {}

impl From<[u8; 16]> for IpAddr {}

impl From<[u8; 4]> for IpAddr {}

impl From<Ipv4Addr> for IpAddr {}

impl From<Ipv6Addr> for IpAddr {}

impl FromStr for IpAddr {
    type Err = AddrParseError;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shutdown {
    Read,
    Write,
    Both,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SocketAddr {
    V4(SocketAddrV4),
    V6(SocketAddrV6),
}

impl SocketAddr {
    pub const fn new(ip: IpAddr, port: u16) -> SocketAddr;
    pub const fn ip(&self) -> IpAddr;
    pub const fn set_ip(&mut self, new_ip: IpAddr);
    pub const fn port(&self) -> u16;
    pub const fn set_port(&mut self, new_port: u16);
    pub const fn is_ipv4(&self) -> bool;
    pub const fn is_ipv6(&self) -> bool;
}

impl Display for SocketAddr {}

impl<I> From<(I, u16)> for SocketAddr where I: Into<IpAddr> {}

impl From<SocketAddrV4> for SocketAddr {}

impl From<SocketAddrV6> for SocketAddr {}

impl FromStr for SocketAddr {
    type Err = AddrParseError;
}

impl ToSocketAddrs for SocketAddr {
    type Iter = IntoIter<SocketAddr>;
}

impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
    type Iter = T::Iter;
}
