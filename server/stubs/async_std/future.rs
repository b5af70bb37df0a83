use std::error::Error;
use std::fmt::Display;
use std::task::{Context, Poll};
use std::time::Duration;
pub use std::future::Future;

pub trait IntoFuture {
    type Output;
    type Future: Future<Output = Self::Output>;
    fn into_future(self) -> Self::Future;
}
impl<T: Future> IntoFuture for T {
    type Output = T::Output;
    type Future = T;
}
pub async fn pending<T>() -> T;
pub async fn poll_fn<F, T>(f: F) -> T where F: FnMut(&mut Context<'_>) -> Poll<T>;
pub async fn ready<T>(val: T) -> T;
/// Source: async-std/src/future/timeout.rs:32
#[hp::cancel(conditional)]
#[hp::gives_up(argument, time)]
pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T, TimeoutError> where F: Future<Output = T>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeoutError {}
impl Error for TimeoutError {}
impl Display for TimeoutError {}
