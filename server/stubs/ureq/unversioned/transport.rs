use crate::{Error, Timeout};
use crate::config::Config;
use crate::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use crate::unversioned::transport::time::{Duration, Instant};
use http::uri::Uri;
use std::fmt::Debug;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Weak};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextTimeout {
    pub after: Duration,
    pub reason: Timeout,
    pub per_read: Option<Duration>,
    pub per_write: Option<Duration>,
}
impl NextTimeout {
    pub fn for_read(self) -> Self;
    pub fn for_write(self) -> Self;
    pub fn not_zero(&self) -> Option<Duration>;
}
impl Default for NextTimeout {}

pub trait Buffers {
    fn output(&mut self) -> &mut [u8];
    fn input(&self) -> &[u8];
    fn input_append_buf(&mut self) -> &mut [u8];
    fn input_appended(&mut self, amount: usize);
    fn input_consume(&mut self, amount: usize);
    fn tmp_and_output(&mut self) -> (&mut [u8], &mut [u8]);
    fn can_use_input(&self) -> bool;
}

#[derive(Debug)]
pub struct LazyBuffers {}
impl LazyBuffers {
    pub fn new(input_size: usize, output_size: usize) -> Self;
}
impl Buffers for LazyBuffers {}

pub struct ChainedConnector<In, First, Second> {
    owned_first: First,
    owned_second: Second,
}
unsafe impl<In, First, Second> Send for ChainedConnector<In, First, Second> where First: Send, Second: Send, In: Send {}
unsafe impl<In, First, Second> Sync for ChainedConnector<In, First, Second> where First: Sync, Second: Sync, In: Sync {}
impl<In, First, Second> Connector<In> for ChainedConnector<In, First, Second>
where In: Transport, First: Connector<In>, Second: Connector<First::Out> {
    type Out = Second::Out;
}
impl<In, First, Second> Clone for ChainedConnector<In, First, Second>
where In: Transport, First: Connector<In> + Clone, Second: Connector<First::Out> + Clone {}

#[derive(Debug)]
pub enum Either<A, B> {
    A(A),
    B(B),
}
impl<A: Transport, B: Transport> Transport for Either<A, B> {}

#[derive(Default)]
pub struct ConnectProxyConnector {}
impl<In: Transport> Connector<In> for ConnectProxyConnector { type Out = Either<In, Box<dyn Transport>>; }

pub struct TransportAdapter<T: Transport = Box<dyn Transport>> {
    owned: T,
}
unsafe impl<T> Send for TransportAdapter<T> {}
unsafe impl<T> Sync for TransportAdapter<T> {}
impl<T: Transport> TransportAdapter<T> {
    pub fn new(transport: T, current_time: Arc<dyn Fn() -> Instant + Send + Sync + 'static>) -> Self;
    pub fn set_timeout(&mut self, timeout: NextTimeout);
    pub fn get_ref(&self) -> &dyn Transport;
    pub fn get_mut(&mut self) -> &mut dyn Transport;
    pub fn inner(&self) -> &dyn Transport;
    pub fn into_inner(self) -> T;
}
impl<T: Transport> Read for TransportAdapter<T> {}
impl<T: Transport> Write for TransportAdapter<T> {}

pub trait Connector<In: Transport = ()>: Debug + Send + Sync + 'static {
    type Out: Transport;
    fn connect(&self, details: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<Self::Out>, Error>;
    fn chain<Next: Connector<Self::Out>>(self, next: Next) -> ChainedConnector<In, Self, Next> where Self: Sized;
}
impl Connector for () { type Out = (); }

pub struct ConnectionDetails<'a> {
    pub uri: &'a Uri,
    pub addrs: ResolvedSocketAddrs,
    pub config: &'a Config,
    pub request_level: bool,
    pub resolver: &'a dyn Resolver,
    pub now: Instant,
    pub timeout: NextTimeout,
    pub current_time: Arc<dyn Fn() -> Instant + Send + Sync + 'static>,
    pub run_connector: Arc<dyn Fn(&ConnectionDetails<'_>) -> Result<Box<dyn Transport>, Error> + Send + Sync>,
    pub register_shutdown: Arc<dyn Fn(Weak<dyn ShutdownHandle>) -> Result<(), Error> + Send + Sync>,
}
impl<'a> ConnectionDetails<'a> {
    pub fn needs_tls(&self) -> bool;
}

pub trait ShutdownHandle: Send + Sync {
    fn shutdown(&self);
}
impl ShutdownHandle for TcpStream {}

pub trait Transport: Debug + Send + Sync + 'static {
    fn buffers(&mut self) -> &mut dyn Buffers;
    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error>;
    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error>;
    fn is_open(&mut self) -> bool;
    fn is_tls(&self) -> bool;
}
impl Transport for () {}
impl<T> Transport for Box<T> where T: ?Sized + Transport {}

#[derive(Debug)]
pub struct DefaultConnector {}
impl DefaultConnector {
    pub fn new() -> Self;
}
impl Default for DefaultConnector {}
impl Connector for DefaultConnector { type Out = Box<dyn Transport>; }

#[derive(Default)]
pub struct TcpConnector {}
impl<In: Transport> Connector<In> for TcpConnector { type Out = Either<In, TcpTransport>; }

pub mod time {
    use std::time;
    use std::ops::{Add, Deref, Div};

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Instant {
        AlreadyHappened,
        Exact(time::Instant),
        NotHappening,
    }
    impl Instant {
        pub fn now() -> Self;
    }
    impl Add<Duration> for Instant { type Output = Instant; }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Duration {
        Exact(time::Duration),
        NotHappening,
    }
    impl Duration {
        pub fn from_secs(secs: u64) -> Duration;
        pub fn from_millis(millis: u64) -> Duration;
        pub fn is_not_happening(&self) -> bool;
    }
    impl Deref for Duration { type Target = time::Duration; }
    impl Div<u32> for Duration { type Output = Duration; }
    impl From<time::Duration> for Duration {}
}
