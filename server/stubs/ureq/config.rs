use crate::{Agent, AsSendBody, Body, Error, Proxy, RequestBuilder};
use crate::middleware::Middleware;
use crate::typestate::{AgentScope, HttpCrateScope, RequestScope};
use http::request::Request;
use http::response::Response;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
pub use ureq_proto::client::RedirectAuthHeaders;

#[derive(Clone)]
pub struct Config {}
impl Config {
    pub fn builder() -> ConfigBuilder<AgentScope>;
    pub fn new_agent(&self) -> Agent;
    pub fn http_status_as_error(&self) -> bool;
    pub fn https_only(&self) -> bool;
    pub fn ip_family(&self) -> IpFamily;
    pub fn proxy(&self) -> Option<&Proxy>;
    pub fn no_delay(&self) -> bool;
    pub fn max_redirects(&self) -> u32;
    pub fn max_redirects_will_error(&self) -> bool;
    pub fn redirect_auth_headers(&self) -> RedirectAuthHeaders;
    pub fn save_redirect_history(&self) -> bool;
    pub fn user_agent(&self) -> &AutoHeaderValue;
    pub fn accept(&self) -> &AutoHeaderValue;
    pub fn accept_encoding(&self) -> &AutoHeaderValue;
    pub fn timeout_per_read(&self) -> Option<Duration>;
    pub fn timeout_per_write(&self) -> Option<Duration>;
    pub fn timeouts(&self) -> Timeouts;
    pub fn max_response_header_size(&self) -> usize;
    pub fn input_buffer_size(&self) -> usize;
    pub fn output_buffer_size(&self) -> usize;
    pub fn max_idle_connections(&self) -> usize;
    pub fn max_idle_connections_per_host(&self) -> usize;
    pub fn max_idle_age(&self) -> Duration;
    pub fn allow_non_standard_methods(&self) -> bool;
}
impl Default for Config {}

pub struct ConfigBuilder<Scope> {
    owned: Scope,
}
impl<Scope> ConfigBuilder<Scope> {
    pub fn http_status_as_error(self, v: bool) -> Self;
    pub fn https_only(self, v: bool) -> Self;
    pub fn ip_family(self, v: IpFamily) -> Self;
    pub fn proxy(self, v: Option<Proxy>) -> Self;
    pub fn no_delay(self, v: bool) -> Self;
    pub fn max_redirects(self, v: u32) -> Self;
    pub fn max_redirects_will_error(self, v: bool) -> Self;
    pub fn redirect_auth_headers(self, v: RedirectAuthHeaders) -> Self;
    pub fn save_redirect_history(self, v: bool) -> Self;
    pub fn user_agent(self, v: impl Into<AutoHeaderValue>) -> Self;
    pub fn accept(self, v: impl Into<AutoHeaderValue>) -> Self;
    pub fn accept_encoding(self, v: impl Into<AutoHeaderValue>) -> Self;
    pub fn max_response_header_size(self, v: usize) -> Self;
    pub fn input_buffer_size(self, v: usize) -> Self;
    pub fn output_buffer_size(self, v: usize) -> Self;
    pub fn max_idle_connections(self, v: usize) -> Self;
    pub fn max_idle_connections_per_host(self, v: usize) -> Self;
    pub fn max_idle_age(self, v: Duration) -> Self;
    pub fn allow_non_standard_methods(self, v: bool) -> Self;
    pub fn middleware(self, v: impl Middleware) -> Self;
    pub fn timeout_global(self, v: Option<Duration>) -> Self;
    pub fn timeout_per_call(self, v: Option<Duration>) -> Self;
    pub fn timeout_per_read(self, v: Option<Duration>) -> Self;
    pub fn timeout_per_write(self, v: Option<Duration>) -> Self;
    pub fn timeout_resolve(self, v: Option<Duration>) -> Self;
    pub fn timeout_connect(self, v: Option<Duration>) -> Self;
    pub fn timeout_send_request(self, v: Option<Duration>) -> Self;
    pub fn timeout_await_100(self, v: Option<Duration>) -> Self;
    pub fn timeout_send_body(self, v: Option<Duration>) -> Self;
    pub fn timeout_recv_response(self, v: Option<Duration>) -> Self;
    pub fn timeout_recv_body(self, v: Option<Duration>) -> Self;
}
impl ConfigBuilder<AgentScope> {
    pub fn build(self) -> Config;
}
impl<Any> ConfigBuilder<RequestScope<Any>> {
    pub fn build(self) -> RequestBuilder<Any>;
}
impl<S: AsSendBody> ConfigBuilder<HttpCrateScope<S>> {
    pub fn build(self) -> Request<S>;
}
impl<'a, S: AsSendBody> ConfigBuilder<RequestExtScope<'a, S>> {
    pub fn build(self) -> WithAgent<'a, S>;
    pub fn run(self) -> Result<Response<Body>, Error>;
}

#[derive(Clone, Debug, Default)]
pub enum AutoHeaderValue {
    None,
    Default,
    Provided(Arc<String>),
}
impl<S: AsRef<str>> From<S> for AutoHeaderValue {}

#[derive(Clone, Copy)]
pub struct Timeouts {
    pub global: Option<Duration>,
    pub per_call: Option<Duration>,
    pub resolve: Option<Duration>,
    pub connect: Option<Duration>,
    pub send_request: Option<Duration>,
    pub await_100: Option<Duration>,
    pub send_body: Option<Duration>,
    pub recv_response: Option<Duration>,
    pub recv_body: Option<Duration>,
}
impl Default for Timeouts {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IpFamily {
    Any,
    Ipv4Only,
    Ipv6Only,
}
impl IpFamily {
    pub fn keep_wanted<'a>(&'a self,
        iter: impl Iterator<Item = SocketAddr> + 'a) -> impl Iterator<Item = SocketAddr> + 'a;
}
