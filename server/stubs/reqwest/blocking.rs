use bytes::Bytes;
use crate::{Error, IntoUrl, Proxy};
use crate::blocking::multipart::Form;
use crate::cookie::{Cookie, CookieStore};
use crate::dns::Resolve;
use crate::redirect::Policy;
use crate::retry::Builder;
use http::{Extensions, request, response};
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::method::Method;
use http::status::StatusCode;
use http::version::Version;
use serde_core::de::DeserializeOwned;
use serde_core::ser::Serialize;
use std::error;
use std::fmt::Display;
use std::fs::File;
use std::io::{Read, Write};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tower::util::BoxCloneSyncService;
use tower_layer::Layer;
use tower_service::Service;
use url::Url;

#[derive(Debug)]
pub struct Body {}
impl !Sync for Body {}
impl Body {
    pub fn new<R: Read + Send + 'static>(reader: R) -> Body;
    pub fn sized<R: Read + Send + 'static>(reader: R, len: u64) -> Body;
    pub fn as_bytes(&self) -> Option<&[u8]>;
    pub fn buffer(&mut self) -> Result<&[u8], Error>;
}
impl From<Vec<u8>> for Body {}
impl From<String> for Body {}
impl From<&'static [u8]> for Body {}
impl From<&'static str> for Body {}
impl From<File> for Body {}
impl From<Bytes> for Body {}

#[derive(Clone)]
pub struct Client {}
impl Client {
    /// Source: reqwest/src/blocking/client.rs:1218
    #[hp::blocking(http, fix = "change", instead = "reqwest::Client::new")]
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    /// Source: reqwest/src/blocking/client.rs:1308
    #[hp::blocking(http, fix = "change", instead = "reqwest::Client::execute")]
    pub fn execute(&self, request: Request) -> crate::Result<Response>;
}
impl Default for Client {}

pub struct ClientBuilder {}
impl ClientBuilder {
    pub fn new() -> Self;
    /// Source: reqwest/src/blocking/client.rs:115
    #[hp::blocking(http, fix = "change", instead = "reqwest::Client::new")]
    pub fn build(self) -> crate::Result<Client>;
    pub fn user_agent<V>(self, value: V) -> ClientBuilder where V: TryInto<HeaderValue>, V::Error: Into<http::Error>;
    pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
    pub fn cookie_store(self, enable: bool) -> ClientBuilder;
    pub fn cookie_provider<C: CookieStore + 'static>(self, cookie_store: Arc<C>) -> ClientBuilder;
    pub fn no_gzip(self) -> ClientBuilder;
    pub fn no_brotli(self) -> ClientBuilder;
    pub fn no_zstd(self) -> ClientBuilder;
    pub fn no_deflate(self) -> ClientBuilder;
    pub fn redirect(self, policy: Policy) -> ClientBuilder;
    pub fn retry(self, policy: Builder) -> ClientBuilder;
    pub fn referer(self, enable: bool) -> ClientBuilder;
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
    pub fn no_proxy(self) -> ClientBuilder;
    pub fn timeout<T>(self, timeout: T) -> ClientBuilder where T: Into<Option<Duration>>;
    pub fn connect_timeout<T>(self, timeout: T) -> ClientBuilder where T: Into<Option<Duration>>;
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
    pub fn no_trust_dns(self) -> ClientBuilder;
    pub fn no_hickory_dns(self) -> ClientBuilder;
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
    pub fn dns_resolver<R: Resolve + 'static>(self, resolver: Arc<R>) -> ClientBuilder;
    pub fn connector_layer<L>(self, layer: L) -> ClientBuilder
    where L: Layer<BoxCloneSyncService<Unnameable, Conn, Box<dyn error::Error + Send + Sync>>> + Clone + Send + Sync + 'static,
        L::Service: Service<Unnameable, Response = Conn,
        Error = Box<dyn error::Error + Send + Sync>> + Clone + Send + Sync + 'static,
        <L::Service as Service<Unnameable>>::Future: Send + 'static;
}
impl Default for ClientBuilder {}
impl From<crate::ClientBuilder> for ClientBuilder {}
/// Source: reqwest/src/blocking/mod.rs:106
#[hp::blocking(http, fix = "change", instead = "reqwest::get")]
pub fn get<T: IntoUrl>(url: T) -> crate::Result<Response>;

pub struct Request {}
impl !Sync for Request {}
impl Request {
    pub fn new(method: Method, url: Url) -> Self;
    pub fn method(&self) -> &Method;
    pub fn method_mut(&mut self) -> &mut Method;
    pub fn url(&self) -> &Url;
    pub fn url_mut(&mut self) -> &mut Url;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    pub fn body(&self) -> Option<&Body>;
    pub fn body_mut(&mut self) -> &mut Option<Body>;
    pub fn timeout(&self) -> Option<&Duration>;
    pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
    pub fn try_clone(&self) -> Option<Request>;
}
impl<T> TryFrom<request::Request<T>> for Request where T: Into<Body> { type Error = Error; }

#[derive(Debug)]
pub struct RequestBuilder {}
impl !Sync for RequestBuilder {}
impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder
    where HeaderName: TryFrom<K>, HeaderValue: TryFrom<V>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder where U: Display, P: Display;
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder where T: Display;
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    pub fn timeout(self, timeout: Duration) -> RequestBuilder;
    pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
    pub fn version(self, version: Version) -> RequestBuilder;
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
    pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
    pub fn multipart(self, multipart: Form) -> RequestBuilder;
    pub fn build(self) -> crate::Result<Request>;
    pub fn build_split(self) -> (Client, crate::Result<Request>);
    /// Source: reqwest/src/blocking/request.rs:583
    #[hp::blocking(http, fix = "change", instead = "reqwest::RequestBuilder::send")]
    pub fn send(self) -> crate::Result<Response>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}

pub struct Response {}
impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn cookies<'a>(&'a self) -> impl Iterator<Item = Cookie<'a>> + 'a;
    pub fn version(&self) -> Version;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub fn content_length(&self) -> Option<u64>;
    /// Source: reqwest/src/blocking/response.rs:248
    #[hp::blocking(http, fix = "change", instead = "reqwest::Response::json")]
    pub fn json<T: DeserializeOwned>(self) -> crate::Result<T>;
    /// Source: reqwest/src/blocking/response.rs:267
    #[hp::blocking(http, fix = "change", instead = "reqwest::Response::bytes")]
    pub fn bytes(self) -> crate::Result<Bytes>;
    /// Source: reqwest/src/blocking/response.rs:295
    #[hp::blocking(http, fix = "change", instead = "reqwest::Response::text")]
    pub fn text(self) -> crate::Result<String>;
    /// Source: reqwest/src/blocking/response.rs:357
    #[hp::blocking(http, fix = "other", instead = "reqwest::Response::bytes_stream")]
    pub fn copy_to<W>(&mut self, w: &mut W) -> crate::Result<u64> where W: Write + ?Sized;
    pub fn error_for_status(self) -> crate::Result<Self>;
    pub fn error_for_status_ref(&self) -> crate::Result<&Self>;
}
impl Read for Response {}
impl<T: Into<crate::Body>> From<response::Response<T>> for Response {}

pub mod multipart {
    use http::header::HeaderMap;
    use std::io;
    use std::borrow::Cow;
    use std::io::Read;
    use std::path::Path;

    pub struct Form {}
    impl !Sync for Form {}
    impl Form {
        pub fn new() -> Form;
        pub fn boundary(&self) -> &str;
        pub fn text<T, U>(self, name: T, value: U) -> Form where T: Into<Cow<'static, str>>, U: Into<Cow<'static, str>>;
        pub fn file<T, U>(self, name: T, path: U) -> io::Result<Form> where T: Into<Cow<'static, str>>, U: AsRef<Path>;
        pub fn part<T>(self, name: T, part: Part) -> Form where T: Into<Cow<'static, str>>;
        pub fn percent_encode_path_segment(self) -> Form;
        pub fn percent_encode_attr_chars(self) -> Form;
        pub fn percent_encode_noop(self) -> Form;
        pub fn into_reader(self) -> impl Read;
    }
    impl Default for Form {}

    pub struct Part {}
    impl !Sync for Part {}
    impl Part {
        pub fn text<T>(value: T) -> Part where T: Into<Cow<'static, str>>;
        pub fn bytes<T>(value: T) -> Part where T: Into<Cow<'static, [u8]>>;
        pub fn reader<T: Read + Send + 'static>(value: T) -> Part;
        pub fn reader_with_length<T: Read + Send + 'static>(value: T, length: u64) -> Part;
        pub fn file<T: AsRef<Path>>(path: T) -> io::Result<Part>;
        pub fn mime_str(self, mime: &str) -> crate::Result<Part>;
        pub fn file_name<T>(self, filename: T) -> Part where T: Into<Cow<'static, str>>;
        pub fn headers(self, headers: HeaderMap) -> Part;
    }
}
