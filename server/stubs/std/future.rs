//! Signatures of `std::future`.

use crate::fmt::Debug;
use crate::pin::Pin;
use crate::task::Context;
use crate::task::Poll;

pub trait Future {
    type Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}

pub struct Pending<T> {}

impl<T> Debug for Pending<T> {}

impl<T> Clone for Pending<T> {}

impl<T> Future for Pending<T> {
    type Output = T;
}

pub struct PollFn<F> {
    owned: F,
}

impl<F> Debug for PollFn<F> {}

impl<T, F> Future for PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<T>,
{
    type Output = T;
}

impl<F> Unpin for PollFn<F> where F: Unpin {}

pub struct Ready<T> {
    owned: T,
}

impl<T> Debug for Ready<T> where T: Debug {}

impl<T> Ready<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Clone for Ready<T> where T: Clone {}

impl<T> Future for Ready<T> {
    type Output = T;
}

impl<T> Unpin for Ready<T> {}

pub fn pending<T>() -> Pending<T>;

/// Source: core/future/poll_fn.rs:115
#[hp::closure(polled)]
pub fn poll_fn<T, F>(f: F) -> PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<T>;

pub fn ready<T>(t: T) -> Ready<T>;

impl<F: Future + ?Sized + Unpin> Future for &mut F {
    type Output = F::Output;
}
impl<F: Future> IntoFuture for F {
    type Output = F::Output;
    type IntoFuture = F;
}
