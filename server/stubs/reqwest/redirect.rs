use http::status::StatusCode;
use std::error::Error;
use url::Url;

pub struct Policy {}
impl Policy {
    pub fn limited(max: usize) -> Self;
    pub fn none() -> Self;
    pub fn custom<T>(policy: T) -> Self where T: Fn(Attempt<'_>) -> Action + Send + Sync + 'static;
    pub fn redirect(&self, attempt: Attempt<'_>) -> Action;
}
impl Default for Policy {}

#[derive(Debug)]
pub struct Attempt<'a> {}
impl<'a> Attempt<'a> {
    pub fn status(&self) -> StatusCode;
    pub fn url(&self) -> &Url;
    pub fn previous(&self) -> &[Url];
    pub fn follow(self) -> Action;
    pub fn stop(self) -> Action;
    pub fn error<E: Into<Box<dyn Error + Send + Sync>>>(self, error: E) -> Action;
}

#[derive(Debug)]
pub struct Action {}
