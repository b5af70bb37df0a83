use crate::{Body, Error, SendBody};
use http::request::Request;
use http::response::Response;

pub trait Middleware: Send + Sync + 'static {
    fn handle(&self, request: Request<SendBody<'_>>, next: MiddlewareNext<'_>) -> Result<Response<Body>, Error>;
}
impl<F> Middleware for F
where F: Fn(Request<SendBody<'_>>, MiddlewareNext<'_>) -> Result<Response<Body>, Error> + Send + Sync + 'static {}

pub struct MiddlewareNext<'a> {}
impl<'a> MiddlewareNext<'a> {
    pub fn handle(self, request: Request<SendBody<'_>>) -> Result<Response<Body>, Error>;
}
