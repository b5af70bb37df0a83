use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use tokio::io::{AsyncRead, AsyncWrite};

pub struct ChannelBinding {}
impl ChannelBinding {
    pub fn none() -> ChannelBinding;
    pub fn tls_server_end_point(tls_server_end_point: Vec<u8>) -> ChannelBinding;
}

pub trait MakeTlsConnect<S> {
    type Stream: TlsStream + Unpin;
    type TlsConnect: TlsConnect<S, Stream = Self::Stream>;
    type Error: Into<Box<dyn Error + Sync + Send>>;
    fn make_tls_connect(&mut self, domain: &str) -> Result<Self::TlsConnect, Self::Error>;
}

pub trait TlsConnect<S> {
    type Stream: TlsStream + Unpin;
    type Error: Into<Box<dyn Error + Sync + Send>>;
    type Future: Future<Output = Result<Self::Stream, Self::Error>>;
    fn connect(self, stream: S) -> Self::Future;
}

pub trait TlsStream: AsyncRead + AsyncWrite {
    fn channel_binding(&self) -> ChannelBinding;
}

#[derive(Clone, Copy, Debug)]
pub struct NoTls;
impl<S> MakeTlsConnect<S> for NoTls {
    type Stream = NoTlsStream;
    type TlsConnect = NoTls;
    type Error = NoTlsError;
}
impl<S> TlsConnect<S> for NoTls {
    type Stream = NoTlsStream;
    type Error = NoTlsError;
    type Future = NoTlsFuture;
}

pub struct NoTlsFuture {}
impl Future for NoTlsFuture { type Output = Result<NoTlsStream, NoTlsError>; }

pub enum NoTlsStream {
}
impl AsyncRead for NoTlsStream {}
impl AsyncWrite for NoTlsStream {}
impl TlsStream for NoTlsStream {}

#[derive(Debug)]
pub struct NoTlsError {}
impl Display for NoTlsError {}
impl Error for NoTlsError {}
