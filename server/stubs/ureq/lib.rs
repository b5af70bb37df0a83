//! Signatures of ureq 3.5.1.

pub mod config;
pub mod unversioned;
pub mod middleware;
pub mod typestate;

use crate::config::{Config, ConfigBuilder};
use crate::typestate::{AgentScope, HttpCrateScope, RequestScope, WithBody, WithoutBody};
use crate::unversioned::resolver::Resolver;
use crate::unversioned::transport::Connector;
use http::Extensions;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::method::Method;
use http::request::Request;
use http::response::Response;
use http::uri::Uri;
use http::version::Version;
use serde_core::de::DeserializeOwned;
use serde_core::ser::Serialize;
use std::io;
use std::any::Any;
use std::fmt::Display;
use std::fs::File;
use std::io::{Read, Stdin};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
pub use http;

#[derive(Clone)]
pub struct Agent {}
impl Agent {
    pub fn new_with_defaults() -> Self;
    pub fn new_with_config(config: Config) -> Self;
    pub fn config_builder() -> ConfigBuilder<AgentScope>;
    pub fn with_parts(config: Config, connector: impl Connector, resolver: impl Resolver) -> Self;
    pub fn shutdown(self);
    /// Source: ureq/src/agent.rs:263
    #[hp::blocking(http, fix = "other", instead = "reqwest::RequestBuilder::send")]
    pub fn run(&self, request: Request<impl AsSendBody>) -> Result<Response<Body>, Error>;
    pub fn config(&self) -> &Config;
    pub fn configure_request<S: AsSendBody>(&self, request: Request<S>) -> ConfigBuilder<HttpCrateScope<S>>;
    pub fn get<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn post<T>(&self, uri: T) -> RequestBuilder<WithBody>
    where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn put<T>(&self, uri: T) -> RequestBuilder<WithBody>
    where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn delete<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn head<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn options<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn connect<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn patch<T>(&self, uri: T) -> RequestBuilder<WithBody>
    where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn trace<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
}
impl From<Config> for Agent {}

pub struct BodyBuilder {}
impl BodyBuilder {
    pub fn mime_type(self, mime_type: impl Into<String>) -> Self;
    pub fn charset(self, charset: impl Into<String>) -> Self;
    pub fn limit(self, l: u64) -> Self;
    pub fn data(self, data: impl Into<Vec<u8>>) -> Body;
    pub fn reader(self, data: impl Read + Send + Sync + 'static) -> Body;
}

pub struct Body {}
impl Body {
    pub fn builder() -> BodyBuilder;
    pub fn mime_type(&self) -> Option<&str>;
    pub fn charset(&self) -> Option<&str>;
    pub fn content_length(&self) -> Option<u64>;
    pub fn as_reader(&mut self) -> BodyReader<'_>;
    pub fn into_reader(self) -> BodyReader<'static>;
    /// Source: ureq/src/body/mod.rs:292
    #[hp::blocking(http, fix = "other", instead = "reqwest::Response::text")]
    pub fn read_to_string(&mut self) -> Result<String, Error>;
    /// Source: ureq/src/body/mod.rs:325
    #[hp::blocking(http, fix = "other", instead = "reqwest::Response::text")]
    pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error>;
    /// Source: ureq/src/body/mod.rs:385
    #[hp::blocking(http, fix = "other", instead = "reqwest::Response::text")]
    pub fn read_json<T: DeserializeOwned>(&mut self) -> Result<T, Error>;
    pub fn with_config(&mut self) -> BodyWithConfig<'_>;
    pub fn into_with_config(self) -> BodyWithConfig<'static>;
}
impl AsSendBody for Body {}

pub struct BodyWithConfig<'a> {}
impl<'a> BodyWithConfig<'a> {
    pub fn limit(self, value: u64) -> Self;
    pub fn lossy_utf8(self, value: bool) -> Self;
    pub fn reader(self) -> BodyReader<'a>;
    /// Source: ureq/src/body/mod.rs:581
    #[hp::blocking(http, fix = "other", instead = "reqwest::Response::text")]
    pub fn read_to_string(self) -> Result<String, Error>;
    /// Source: ureq/src/body/mod.rs:607
    #[hp::blocking(http, fix = "other", instead = "reqwest::Response::text")]
    pub fn read_to_vec(self) -> Result<Vec<u8>, Error>;
    /// Source: ureq/src/body/mod.rs:636
    #[hp::blocking(http, fix = "other", instead = "reqwest::Response::text")]
    pub fn read_json<T: DeserializeOwned>(self) -> Result<T, Error>;
}

pub struct BodyReader<'a> {}
impl<'a> Read for BodyReader<'a> {}

#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    StatusCode(u16),
    Http(http::Error),
    BadUri(String),
    Protocol(ureq_proto::Error),
    Io(io::Error),
    Timeout(Timeout),
    HostNotFound,
    RedirectFailed,
    InvalidProxyUrl,
    ConnectionFailed,
    BodyExceedsLimit(u64),
    TooManyRedirects,
    Tls(&'static str),
    RequireHttpsOnly(String),
    LargeResponseHeader(usize, usize),
    Json(serde_json::Error),
    ConnectProxyFailed(String),
    TlsRequired,
    Other(Box<dyn std::error::Error + Send + Sync>),
    BodyStalled,
}
impl Error {
    pub fn into_io(self) -> io::Error;
}
impl std::error::Error for Error {}
impl From<io::Error> for Error {}
impl Display for Error {}
impl From<http::Error> for Error {}
impl From<ureq_proto::Error> for Error {}
impl From<serde_json::Error> for Error {}
/// Source: ureq/src/lib.rs:641
#[hp::blocking(http, fix = "other", instead = "reqwest::RequestBuilder::send")]
pub fn run(request: Request<impl AsSendBody>) -> Result<Response<Body>, Error>;
pub fn agent() -> Agent;
pub fn get<T>(uri: T) -> RequestBuilder<WithoutBody>
where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
pub fn post<T>(uri: T) -> RequestBuilder<WithBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
pub fn put<T>(uri: T) -> RequestBuilder<WithBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
pub fn delete<T>(uri: T) -> RequestBuilder<WithoutBody>
where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
pub fn head<T>(uri: T) -> RequestBuilder<WithoutBody>
where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
pub fn options<T>(uri: T) -> RequestBuilder<WithoutBody>
where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
pub fn connect<T>(uri: T) -> RequestBuilder<WithoutBody>
where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
pub fn patch<T>(uri: T) -> RequestBuilder<WithBody>
where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
pub fn trace<T>(uri: T) -> RequestBuilder<WithoutBody>
where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyProtocol {
    Http,
    Https,
    Socks4,
    Socks4A,
    Socks5,
    Socks5h,
}
impl TryFrom<&str> for ProxyProtocol { type Error = Error; }
impl Display for ProxyProtocol {}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Proxy {}
impl Proxy {
    pub fn new(proxy: &str) -> Result<Self, Error>;
    pub fn builder(p: ProxyProtocol) -> ProxyBuilder;
    pub fn try_from_env() -> Option<Self>;
    pub fn protocol(&self) -> ProxyProtocol;
    pub fn uri(&self) -> &Uri;
    pub fn host(&self) -> &str;
    pub fn port(&self) -> u16;
    pub fn username(&self) -> Option<&str>;
    pub fn password(&self) -> Option<&str>;
    pub fn is_from_env(&self) -> bool;
    pub fn resolve_target(&self) -> bool;
    pub fn is_no_proxy(&self, uri: &Uri) -> bool;
}

pub struct ProxyBuilder {}
impl ProxyBuilder {
    pub fn host(self, host: &str) -> Self;
    pub fn port(self, port: u16) -> Self;
    pub fn username(self, v: &str) -> Self;
    pub fn password(self, v: &str) -> Self;
    pub fn resolve_target(self, do_resolve: bool) -> Self;
    pub fn no_proxy(self, expr: &str) -> Self;
    pub fn build(self) -> Result<Proxy, Error>;
}

pub struct RequestBuilder<B> {}
impl<B> RequestBuilder<B> {
    pub fn method_ref(&self) -> Option<&Method>;
    pub fn header<K, V>(self, key: K, value: V) -> Self
    where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    pub fn header_raw(self, name: &str, value: &[u8]) -> Self;
    pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
    pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
    pub fn query<K, V>(self, key: K, value: V) -> Self where K: AsRef<str>, V: AsRef<str>;
    pub fn query_raw<K, V>(self, key: K, value: V) -> Self where K: AsRef<str>, V: AsRef<str>;
    pub fn query_pairs<I, K, V>(self, iter: I) -> Self
    where I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str>;
    pub fn query_pairs_raw<I, K, V>(self, iter: I) -> Self
    where I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str>;
    pub fn uri<T>(self, uri: T) -> Self where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn uri_ref(&self) -> Option<&Uri>;
    pub fn version(self, version: Version) -> Self;
    pub fn version_ref(&self) -> Option<&Version>;
    pub fn config(self) -> ConfigBuilder<RequestScope<B>>;
    pub fn extension<T>(self, extension: T) -> Self where T: Clone + Any + Send + Sync + 'static;
    pub fn extensions_ref(&self) -> Option<&Extensions>;
    pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
}
impl RequestBuilder<WithoutBody> {
    /// Source: ureq/src/request.rs:469
    #[hp::blocking(http, fix = "other", instead = "reqwest::RequestBuilder::send")]
    pub fn call(self) -> Result<Response<Body>, Error>;
    pub fn force_send_body(self) -> RequestBuilder<WithBody>;
}
impl RequestBuilder<WithBody> {
    pub fn content_type<V>(self, content_type: V) -> Self
    where HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    /// Source: ureq/src/request.rs:548
    #[hp::blocking(http, fix = "other", instead = "reqwest::RequestBuilder::send")]
    pub fn send(self, data: impl AsSendBody) -> Result<Response<Body>, Error>;
    /// Source: ureq/src/request.rs:578
    #[hp::blocking(http, fix = "other", instead = "reqwest::RequestBuilder::send")]
    pub fn send_empty(self) -> Result<Response<Body>, Error>;
    /// Source: ureq/src/request.rs:599
    #[hp::blocking(http, fix = "other", instead = "reqwest::RequestBuilder::send")]
    pub fn send_form<I, K, V>(self, iter: I) -> Result<Response<Body>, Error>
    where I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str>;
    /// Source: ureq/src/request.rs:652
    #[hp::blocking(http, fix = "other", instead = "reqwest::RequestBuilder::send")]
    pub fn send_json(self, data: impl Serialize) -> Result<Response<Body>, Error>;
}

pub trait RequestExt<S> where S: AsSendBody {
    fn with_default_agent(self) -> WithAgent<'static, S> where Self: Sized;
    fn with_agent<'a>(self, agent: impl Into<AgentRef<'a>>) -> WithAgent<'a, S>;
    fn middleware_config(self) -> Option<ConfigBuilder<HttpCrateScope<S>>>;
}
impl<S: AsSendBody> RequestExt<S> for Request<S> {}

pub trait ResponseExt {
    fn get_uri(&self) -> &Uri;
    fn get_redirect_history(&self) -> Option<&[Uri]>;
}
impl ResponseExt for Response<Body> {}

pub struct SendBody<'a> {}
impl<'a> !Send for SendBody<'a> {}
impl<'a> !Sync for SendBody<'a> {}
impl<'a> SendBody<'a> {
    pub fn none() -> SendBody<'static>;
    pub fn from_reader(reader: &'a mut dyn Read) -> SendBody<'a>;
    pub fn from_owned_reader(reader: impl Read + 'static) -> SendBody<'static>;
    pub fn from_json(value: &impl Serialize) -> Result<SendBody<'static>, Error>;
    pub fn into_reader(self) -> impl Sized + Read + 'a;
}
impl<'a> AsSendBody for SendBody<'a> {}

pub trait AsSendBody {
}
impl AsSendBody for &[u8] {}
impl AsSendBody for &str {}
impl AsSendBody for String {}
impl AsSendBody for Vec<u8> {}
impl AsSendBody for &String {}
impl AsSendBody for &Vec<u8> {}
impl AsSendBody for &File {}
impl AsSendBody for File {}
impl AsSendBody for &TcpStream {}
impl AsSendBody for TcpStream {}
impl AsSendBody for Stdin {}
impl AsSendBody for UnixStream {}
impl AsSendBody for Response<Body> {}
impl<const N: usize> AsSendBody for &[u8; N] {}
impl AsSendBody for () {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Timeout {
    PerRead,
    PerWrite,
    Global,
    PerCall,
    Resolve,
    Connect,
    SendRequest,
    Await100,
    SendBody,
    RecvResponse,
    RecvBody,
}
impl Display for Timeout {}
