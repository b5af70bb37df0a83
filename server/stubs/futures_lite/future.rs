use std::any::Any;
use std::panic::UnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};
pub use std::future::{Future, Pending, Ready, pending, ready};

/// Source: futures-lite/src/future.rs:53
#[hp::block_on(fix = "argument")]
pub fn block_on<T>(future: impl Future<Output = T>) -> T;
pub fn poll_once<T, F>(f: F) -> PollOnce<F> where F: Future<Output = T>;

pub struct PollOnce<F> {
    owned: F,
}
impl<T, F> Future for PollOnce<F> where F: Future<Output = T> { type Output = Option<T>; }
/// Source: futures-lite/src/future.rs:168
#[hp::closure(polled)]
pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T>;

pub struct PollFn<F> {
    owned: F,
}
impl<T, F> Future for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T> { type Output = T; }
pub fn yield_now() -> YieldNow;

#[derive(Debug)]
pub struct YieldNow {}
impl Future for YieldNow { type Output = (); }
pub fn zip<F1, F2>(future1: F1, future2: F2) -> Zip<F1, F2> where F1: Future, F2: Future;

pub struct Zip<F1, F2> where F1: Future, F2: Future {
    owned_f1: F1,
    owned_f2: F2,
}
impl<F1, F2> std::fmt::Debug for Zip<F1, F2> where F1: Future, F2: Future, F1: std::fmt::Debug, F2: std::fmt::Debug, <F1 as Future>::Output: std::fmt::Debug, <F2 as Future>::Output: std::fmt::Debug {}
unsafe impl<F1, F2> Send for Zip<F1, F2> where F1: Send, F1::Output: Send, F2: Send, F2::Output: Send {}
unsafe impl<F1, F2> Sync for Zip<F1, F2> where F1: Sync, F1::Output: Sync, F2: Sync, F2::Output: Sync {}
impl<F1, F2> Future for Zip<F1, F2> where F1: Future, F2: Future { type Output = (F1::Output, F2::Output); }
pub fn try_zip<T1, T2, E, F1, F2>(future1: F1, future2: F2) -> TryZip<F1, T1, F2, T2>
where F1: Future<Output = Result<T1, E>>, F2: Future<Output = Result<T2, E>>;

#[derive(Debug)]
pub struct TryZip<F1, T1, F2, T2> {
    owned_f1: F1,
    owned_t1: T1,
    owned_f2: F2,
    owned_t2: T2,
}
impl<T1, T2, E, F1, F2> Future for TryZip<F1, T1, F2, T2>
where F1: Future<Output = Result<T1, E>>, F2: Future<Output = Result<T2, E>> {
    type Output = Result<(T1, T2), E>;
}
/// Source: futures-lite/src/future.rs:421
#[hp::cancel(conditional)]
pub fn or<T, F1, F2>(future1: F1, future2: F2) -> Or<F1, F2> where F1: Future<Output = T>, F2: Future<Output = T>;

#[derive(Debug)]
pub struct Or<F1, F2> {
    owned_f1: F1,
    owned_f2: F2,
}
impl<T, F1, F2> Future for Or<F1, F2> where F1: Future<Output = T>, F2: Future<Output = T> {
    type Output = T;
}
pub fn fuse<F>(future: F) -> Fuse<F> where F: Future + Sized;

#[derive(Debug)]
pub struct Fuse<Fut> {
    owned: Fut,
}
impl<Fut: Future> Future for Fuse<Fut> { type Output = Fut::Output; }
/// Source: futures-lite/src/future.rs:543
#[hp::cancel(conditional)]
pub fn race<T, F1, F2>(future1: F1, future2: F2) -> Race<F1, F2> where F1: Future<Output = T>, F2: Future<Output = T>;
pub fn race_with_seed<T, F1, F2>(future1: F1, future2: F2, seed: u64) -> Race<F1, F2>
where F1: Future<Output = T>, F2: Future<Output = T>;

#[derive(Debug)]
pub struct Race<F1, F2> {
    owned_f1: F1,
    owned_f2: F2,
}
impl<T, F1, F2> Future for Race<F1, F2> where F1: Future<Output = T>, F2: Future<Output = T> {
    type Output = T;
}

#[derive(Debug)]
pub struct CatchUnwind<F> {
    owned: F,
}
impl<F: Future + UnwindSafe> Future for CatchUnwind<F> {
    type Output = Result<F::Output, Box<dyn Any + Send>>;
}

pub type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send + 'static>>;

pub type BoxedLocal<T> = Pin<Box<dyn Future<Output = T> + 'static>>;

pub trait FutureExt: Future {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output> where Self: Unpin;
    fn or<F>(self, other: F) -> Or<Self, F> where Self: Sized, F: Future<Output = Self::Output>;
    fn race<F>(self, other: F) -> Race<Self, F> where Self: Sized, F: Future<Output = Self::Output>;
    fn catch_unwind(self) -> CatchUnwind<Self> where Self: Sized + UnwindSafe;
    fn boxed<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>> where Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + 'a>> where Self: Sized + 'a;
}
impl<F: Future + ?Sized> FutureExt for F {}
