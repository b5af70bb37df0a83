//! Signatures of reqwest 0.12.28.

pub mod blocking;
pub mod cookie;
pub mod dns;
pub mod redirect;
pub mod multipart;

use bytes::Bytes;
use crate::cookie::{Cookie, CookieStore};
use crate::dns::Resolve;
use crate::multipart::Form;
use crate::redirect::Policy;
use crate::retry::Builder;
use futures_core::stream::{Stream, TryStream};
use http::{Extensions, request, response};
use http::header::{HeaderMap, HeaderName, HeaderValue};
use hyper::upgrade;
use serde_core::de::DeserializeOwned;
use serde_core::ser::Serialize;
use std::{error, result};
use std::fmt::Display;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncWrite};
use tower::util::BoxCloneSyncService;
use tower_layer::Layer;
use tower_service::Service;
pub use http::header;
pub use http::method::Method;
pub use http::status::StatusCode;
pub use http::version::Version;
pub use url::Url;

pub struct Body {}
impl Body {
    pub fn as_bytes(&self) -> Option<&[u8]>;
    pub fn wrap_stream<S>(stream: S) -> Body
    where S: TryStream + Send + 'static, S::Error: Into<Box<dyn error::Error + Send + Sync>>, Bytes: From<S::Ok>;
    pub fn wrap<B>(inner: B) -> Body
    where B: http_body::Body + Send + Sync + 'static, B::Data: Into<Bytes>,
        B::Error: Into<Box<dyn error::Error + Send + Sync>>;
}
impl Default for Body {}
impl From<Bytes> for Body {}
impl From<Vec<u8>> for Body {}
impl From<&'static [u8]> for Body {}
impl From<String> for Body {}
impl From<&'static str> for Body {}
impl From<File> for Body {}
impl From<Response> for Body {}

#[derive(Clone)]
pub struct Client {}
impl Client {
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    /// Source: reqwest/src/async_impl/client.rs:2572
    #[hp::cancel(unsafe, lost = "the request is aborted, though the server may have carried it out")]
    #[hp::waits(net)]
    pub fn execute(&self, request: Request) -> impl Future<Output = result::Result<Response, Error>>;
}
impl Default for Client {}

pub struct ClientBuilder {}
impl ClientBuilder {
    pub fn new() -> Self;
    pub fn build(self) -> Result<Client>;
    pub fn user_agent<V>(self, value: V) -> ClientBuilder where V: TryInto<HeaderValue>, V::Error: Into<http::Error>;
    pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
    pub fn cookie_store(self, enable: bool) -> ClientBuilder;
    pub fn cookie_provider<C: CookieStore + 'static>(self, cookie_store: Arc<C>) -> ClientBuilder;
    pub fn no_gzip(self) -> ClientBuilder;
    pub fn no_brotli(self) -> ClientBuilder;
    pub fn no_zstd(self) -> ClientBuilder;
    pub fn no_deflate(self) -> ClientBuilder;
    pub fn redirect(self, policy: Policy) -> ClientBuilder;
    pub fn referer(self, enable: bool) -> ClientBuilder;
    pub fn retry(self, policy: Builder) -> ClientBuilder;
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
    pub fn no_proxy(self) -> ClientBuilder;
    pub fn timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn read_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connection_verbose(self, verbose: bool) -> ClientBuilder;
    pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
    pub fn http1_title_case_headers(self) -> ClientBuilder;
    pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_only(self) -> ClientBuilder;
    pub fn http09_responses(self) -> ClientBuilder;
    pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder;
    pub fn local_address<T>(self, addr: T) -> ClientBuilder where T: Into<Option<IpAddr>>;
    pub fn interface(self, interface: &str) -> ClientBuilder;
    pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder where C: Into<Option<u32>>;
    pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn unix_socket(self, path: impl Sized) -> ClientBuilder;
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn no_hickory_dns(self) -> ClientBuilder;
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
    pub fn dns_resolver<R: Resolve + 'static>(self, resolver: Arc<R>) -> ClientBuilder;
    pub fn dns_resolver2<R>(self, resolver: R) -> ClientBuilder;
    pub fn connector_layer<L>(self, layer: L) -> ClientBuilder
    where L: Layer<BoxCloneSyncService<Unnameable, Conn, Box<dyn error::Error + Send + Sync>>> + Clone + Send + Sync + 'static,
        L::Service: Service<Unnameable, Response = Conn,
        Error = Box<dyn error::Error + Send + Sync>> + Clone + Send + Sync + 'static,
        <L::Service as Service<Unnameable>>::Future: Send + 'static;
}
impl Default for ClientBuilder {}

pub struct Request {}
impl Request {
    pub fn new(method: Method, url: Url) -> Self;
    pub fn method(&self) -> &Method;
    pub fn method_mut(&mut self) -> &mut Method;
    pub fn url(&self) -> &Url;
    pub fn url_mut(&mut self) -> &mut Url;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn body(&self) -> Option<&Body>;
    pub fn body_mut(&mut self) -> &mut Option<Body>;
    pub fn timeout(&self) -> Option<&Duration>;
    pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    pub fn try_clone(&self) -> Option<Request>;
}
impl<T> TryFrom<request::Request<T>> for Request where T: Into<Body> { type Error = Error; }

pub struct RequestBuilder {}
impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder
    where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder where U: Display, P: Display;
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder where T: Display;
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    pub fn timeout(self, timeout: Duration) -> RequestBuilder;
    pub fn multipart(self, multipart: Form) -> RequestBuilder;
    pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
    pub fn version(self, version: Version) -> RequestBuilder;
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
    pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
    pub fn build(self) -> Result<Request>;
    pub fn build_split(self) -> (Client, Result<Request>);
    /// Source: reqwest/src/async_impl/request.rs:516
    #[hp::cancel(unsafe, lost = "the request is aborted, though the server may have carried it out")]
    #[hp::waits(net)]
    pub fn send(self) -> impl Future<Output = result::Result<Response, Error>>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}

pub struct Response {}
impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn version(&self) -> Version;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn content_length(&self) -> Option<u64>;
    pub fn cookies<'a>(&'a self) -> impl Iterator<Item = Cookie<'a>> + 'a;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    /// Source: reqwest/src/async_impl/response.rs:163
    #[hp::cancel(unsafe, lost = "the body read so far is lost")]
    pub async fn text(self) -> Result<String>;
    /// Source: reqwest/src/async_impl/response.rs:269
    #[hp::cancel(unsafe, lost = "the body read so far is lost")]
    pub async fn json<T: DeserializeOwned>(self) -> Result<T>;
    /// Source: reqwest/src/async_impl/response.rs:290
    #[hp::cancel(unsafe, lost = "the body read so far is lost")]
    pub async fn bytes(self) -> Result<Bytes>;
    /// Source: reqwest/src/async_impl/response.rs:315
    #[hp::cancel(safe)]
    pub async fn chunk(&mut self) -> Result<Option<Bytes>>;
    pub fn bytes_stream(self) -> impl Stream<Item = Result<Bytes>>;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn error_for_status_ref(&self) -> Result<&Self>;
    pub async fn upgrade(self) -> Result<Upgraded>;
}
impl<T: Into<Body>> From<response::Response<T>> for Response {}

pub struct Upgraded {}
impl !Sync for Upgraded {}
impl AsyncRead for Upgraded {}
impl AsyncWrite for Upgraded {}
impl From<upgrade::Upgraded> for Upgraded {}

pub type Result<T> = result::Result<T, Error>;

pub struct Error {}
impl Error {
    pub fn url(&self) -> Option<&Url>;
    pub fn url_mut(&mut self) -> Option<&mut Url>;
    pub fn with_url(self, url: Url) -> Self;
    pub fn without_url(self) -> Self;
    pub fn is_builder(&self) -> bool;
    pub fn is_redirect(&self) -> bool;
    pub fn is_status(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_request(&self) -> bool;
    pub fn is_connect(&self) -> bool;
    pub fn is_body(&self) -> bool;
    pub fn is_decode(&self) -> bool;
    pub fn status(&self) -> Option<StatusCode>;
    pub fn is_upgrade(&self) -> bool;
}
impl Display for Error {}
impl error::Error for Error {}

pub trait IntoUrl {
}
impl IntoUrl for Url {}
impl IntoUrl for String {}
impl<'a> IntoUrl for &'a str {}
impl<'a> IntoUrl for &'a String {}
/// Source: reqwest/src/lib.rs:323
#[hp::cancel(unsafe, lost = "the request is aborted, though the server may have carried it out")]
pub async fn get<T: IntoUrl>(url: T) -> Result<Response>;

#[derive(Clone)]
pub struct Proxy {}
impl Proxy {
    pub fn http<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn https<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn all<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn custom<F, U>(fun: F) -> Proxy where F: Fn(&Url) -> Option<U> + Send + Sync + 'static;
    pub fn basic_auth(self, username: &str, password: &str) -> Proxy;
    pub fn custom_http_auth(self, header_value: HeaderValue) -> Proxy;
    pub fn headers(self, headers: HeaderMap) -> Proxy;
    pub fn no_proxy(self, no_proxy: Option<NoProxy>) -> Proxy;
}

#[derive(Clone, Debug, Default)]
pub struct NoProxy {}
impl NoProxy {
    pub fn from_env() -> Option<NoProxy>;
    pub fn from_string(no_proxy_list: &str) -> Option<Self>;
}

pub trait ResponseBuilderExt {
    fn url(self, url: Url) -> Self;
}
impl ResponseBuilderExt for response::Builder {}

pub mod retry {
    #[derive(Debug)]
    pub struct Builder {}
    impl Builder {
        pub fn scoped(scope: impl Sized) -> Self;
        pub fn no_budget(self) -> Self;
        pub fn max_extra_load(self, extra_percent: f32) -> Self;
        pub fn max_retries_per_request(self, max: u32) -> Self;
        pub fn classify_fn<F>(self, func: F) -> Self where F: Fn(ReqRep<'_>) -> Action + Send + Sync + 'static;
        pub fn classify(self, classifier: impl Sized) -> Self;
    }
    pub fn for_host<S>(host: S) -> Builder where S: for<'a> PartialEq<&'a str> + Send + Sync + 'static;
    pub fn never() -> Builder;
}
