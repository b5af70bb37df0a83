use crate::stream::Once;
use futures_core::stream::{FusedStream, Stream, TryStream};
use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use futures_sink::Sink;
use std::any::Any;
use std::error::Error;
use std::fmt::Display;
use std::hash::Hasher;
use std::panic::UnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};
pub use futures_core::future::{BoxFuture, FusedFuture, LocalBoxFuture, TryFuture};
pub use futures_task::{FutureObj, LocalFutureObj, UnsafeFutureObj};
pub use std::future::Future;

#[derive(Clone, Debug)]
pub struct Abortable<T> {
    owned: T,
}
impl<T> Abortable<T> {
    pub fn new(task: T, reg: AbortRegistration) -> Self;
    pub fn is_aborted(&self) -> bool;
}
impl<Fut> Future for Abortable<Fut> where Fut: Future { type Output = Result<Fut::Output, Aborted>; }
impl<St> Stream for Abortable<St> where St: Stream { type Item = St::Item; }

#[derive(Debug)]
pub struct AbortRegistration {}
impl AbortRegistration {
    pub fn handle(&self) -> AbortHandle;
}

#[derive(Clone, Debug)]
pub struct AbortHandle {}
impl AbortHandle {
    pub fn new_pair() -> (Self, AbortRegistration);
    pub fn abort(&self);
    pub fn is_aborted(&self) -> bool;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aborted;
impl Display for Aborted {}
impl Error for Aborted {}
pub fn abortable<Fut>(future: Fut) -> (Abortable<Fut>, AbortHandle) where Fut: Future;

pub struct AlwaysReady<T, F: Fn() -> T> {
    owned: F,
}
impl<T, F: Fn() -> T + Clone> Clone for AlwaysReady<T, F> {}
impl<T, F: Fn() -> T + Copy> Copy for AlwaysReady<T, F> {}
impl<T, F: Fn() -> T> Future for AlwaysReady<T, F> { type Output = T; }
pub fn always_ready<T, F: Fn() -> T>(prod: F) -> AlwaysReady<T, F>;

#[derive(Clone, Debug)]
pub enum Either<A, B> {
    Left(A),
    Right(B),
}
impl<A, B> Either<A, B> {
    pub fn as_pin_ref(self: Pin<&Self>) -> Either<Pin<&A>, Pin<&B>>;
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Either<Pin<&mut A>, Pin<&mut B>>;
}
impl<A, B, T> Either<(T, A), (T, B)> {
    pub fn factor_first(self) -> (T, Either<A, B>);
}
impl<A, B, T> Either<(A, T), (B, T)> {
    pub fn factor_second(self) -> (Either<A, B>, T);
}
impl<T> Either<T, T> {
    pub fn into_inner(self) -> T;
}
impl<A, B> Future for Either<A, B> where A: Future, B: Future<Output = A::Output> {
    type Output = A::Output;
}
impl<A, B> Stream for Either<A, B> where A: Stream, B: Stream<Item = A::Item> { type Item = A::Item; }
impl<A, B> FusedStream for Either<A, B> where A: FusedStream, B: FusedStream<Item = A::Item> {}
impl<A, B, Item> Sink<Item> for Either<A, B> where A: Sink<Item>, B: Sink<Item, Error = A::Error> {
    type Error = A::Error;
}
impl<A, B> AsyncRead for Either<A, B> where A: AsyncRead, B: AsyncRead {}
impl<A, B> AsyncWrite for Either<A, B> where A: AsyncWrite, B: AsyncWrite {}
impl<A, B> AsyncSeek for Either<A, B> where A: AsyncSeek, B: AsyncSeek {}
impl<A, B> AsyncBufRead for Either<A, B> where A: AsyncBufRead, B: AsyncBufRead {}

#[derive(Debug)]
pub struct CatchUnwind<Fut> {
    owned: Fut,
}
impl<Fut> Future for CatchUnwind<Fut> where Fut: Future + UnwindSafe {
    type Output = Result<Fut::Output, Box<dyn Any + Send>>;
}

#[derive(Debug)]
pub struct Fuse<Fut> {
    owned: Fut,
}
impl<Fut: Future> Fuse<Fut> {
    pub fn terminated() -> Self;
}
impl<Fut: Future> Future for Fuse<Fut> { type Output = Fut::Output; }

pub struct Flatten<F> where F: Future {
    owned: F,
}
unsafe impl<F> Send for Flatten<F> where F: Send, <F as Future>::Output: Send {}
unsafe impl<F> Sync for Flatten<F> where F: Sync, <F as Future>::Output: Sync {}
impl<F: Future> Future for Flatten<F> where F::Output: Future { type Output = <F::Output as Future>::Output; }

pub struct FlattenStream<F> where F: Future {
    owned: F,
}
unsafe impl<F> Send for FlattenStream<F> where F: Send, F::Output: Send {}
unsafe impl<F> Sync for FlattenStream<F> where F: Sync, F::Output: Sync {}
impl<F: Future> FusedStream for FlattenStream<F> where F::Output: Stream {}
impl<F: Future> Stream for FlattenStream<F> where F::Output: Stream { type Item = <F::Output as Stream>::Item; }

pub struct Map<Fut, F> {
    owned_fut: Fut,
    owned_f: F,
}
impl<Fut: Future, F, T> Future for Map<Fut, F> where F: FnOnce(Fut::Output) -> T { type Output = T; }

pub struct IntoStream<F> {
    owned: F,
}
impl<F> FusedStream for IntoStream<F> where Once<F>: FusedStream {}
impl<F: Future> Stream for IntoStream<F> { type Item = F::Output; }

pub struct MapInto<Fut, T> {
    owned: Fut,
}
impl<Fut: Future, T> Future for MapInto<Fut, T> where Fut::Output: Into<T> { type Output = T; }

pub struct Then<Fut1, Fut2, F> {
    owned_fut1: Fut1,
    owned_fut2: Fut2,
    owned_f: F,
}
impl<Fut1: Future, Fut2: Future, F> Future for Then<Fut1, Fut2, F>
where F: FnOnce(Fut1::Output) -> Fut2 { type Output = Fut2::Output; }

pub struct Inspect<Fut, F> {
    owned_fut: Fut,
    owned_f: F,
}
impl<Fut: Future, F> Future for Inspect<Fut, F> where F: FnOnce(&Fut::Output) { type Output = Fut::Output; }

pub struct NeverError<Fut> {
    owned: Fut,
}
impl<Fut: Future> Future for NeverError<Fut> { type Output = Result<Fut::Output, crate::never::Never>; }

pub struct UnitError<Fut> {
    owned: Fut,
}
impl<Fut: Future> Future for UnitError<Fut> { type Output = Result<Fut::Output, ()>; }

pub trait FutureExt: Future {
    /// Source: futures-util/src/future/future/mod.rs:144
    #[hp::closure(polled)]
    fn map<U, F>(self, f: F) -> Map<Self, F> where F: FnOnce(Self::Output) -> U, Self: Sized;
    fn map_into<U>(self) -> MapInto<Self, U> where Self::Output: Into<U>, Self: Sized;
    /// Source: futures-util/src/future/future/mod.rs:189
    #[hp::closure(polled)]
    fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F> where F: FnOnce(Self::Output) -> Fut, Fut: Future, Self: Sized;
    fn left_future<B>(self) -> Either<Self, B> where B: Future<Output = Self::Output>, Self: Sized;
    fn right_future<A>(self) -> Either<A, Self> where A: Future<Output = Self::Output>, Self: Sized;
    fn into_stream(self) -> IntoStream<Self> where Self: Sized;
    fn flatten(self) -> Flatten<Self> where Self::Output: Future, Self: Sized;
    fn flatten_stream(self) -> FlattenStream<Self> where Self::Output: Stream, Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    /// Source: futures-util/src/future/future/mod.rs:389
    #[hp::closure(polled)]
    fn inspect<F>(self, f: F) -> Inspect<Self, F> where F: FnOnce(&Self::Output), Self: Sized;
    fn catch_unwind(self) -> CatchUnwind<Self> where Self: Sized + UnwindSafe;
    fn shared(self) -> Shared<Self> where Self: Sized, Self::Output: Clone;
    fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>) where Self: Sized;
    fn boxed<'a>(self) -> BoxFuture<'a, Self::Output> where Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output> where Self: Sized + 'a;
    fn unit_error(self) -> UnitError<Self> where Self: Sized;
    fn never_error(self) -> NeverError<Self> where Self: Sized;
    fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output> where Self: Unpin;
    fn now_or_never(self) -> Option<Self::Output> where Self: Sized;
}
impl<T> FutureExt for T where T: Future + ?Sized {}

/// Source: futures-util/src/future/future/remote_handle.rs:43
#[hp::dropping(cancels)]
#[derive(Debug)]
pub struct RemoteHandle<T> {}
unsafe impl<T> Sync for RemoteHandle<T> where T: Send {}
impl<T> RemoteHandle<T> {
    pub fn forget(self);
}
impl<T: 'static> Future for RemoteHandle<T> { type Output = T; }

pub struct Remote<Fut: Future> {}
unsafe impl<Fut> Send for Remote<Fut> where Fut: Send, <Fut as Future>::Output: Send {}
impl<Fut: Future> Future for Remote<Fut> { type Output = (); }

pub struct Shared<Fut: Future> {}
unsafe impl<Fut> Send for Shared<Fut> where Fut: Send, Fut::Output: Send + Sync {}
unsafe impl<Fut> Sync for Shared<Fut> where Fut: Send, Fut::Output: Send + Sync {}
impl<Fut> Shared<Fut> where Fut: Future {
    pub fn peek(&self) -> Option<&Fut::Output>;
    pub fn downgrade(&self) -> Option<WeakShared<Fut>>;
    pub fn strong_count(&self) -> Option<usize>;
    pub fn weak_count(&self) -> Option<usize>;
    pub fn ptr_hash<H: Hasher>(&self, state: &mut H);
    pub fn ptr_eq(&self, rhs: &Self) -> bool;
}
impl<Fut> Future for Shared<Fut> where Fut: Future, Fut::Output: Clone { type Output = Fut::Output; }
impl<Fut> Clone for Shared<Fut> where Fut: Future {}

pub struct WeakShared<Fut: Future> {}
unsafe impl<Fut> Send for WeakShared<Fut> where Fut: Send, Fut::Output: Send + Sync {}
unsafe impl<Fut> Sync for WeakShared<Fut> where Fut: Send, Fut::Output: Send + Sync {}
impl<Fut: Future> WeakShared<Fut> {
    pub fn upgrade(&self) -> Option<Shared<Fut>>;
}
impl<Fut: Future> Clone for WeakShared<Fut> {}

pub struct Join<Fut1: Future, Fut2: Future> {
    owned_fut1: Fut1,
    owned_fut2: Fut2,
}
unsafe impl<Fut1, Fut2> Send for Join<Fut1, Fut2>
where Fut1: Send, <Fut1 as Future>::Output: Send, Fut2: Send, <Fut2 as Future>::Output: Send {}
unsafe impl<Fut1, Fut2> Sync for Join<Fut1, Fut2>
where Fut1: Sync, <Fut1 as Future>::Output: Sync, Fut2: Sync, <Fut2 as Future>::Output: Sync {}
impl<Fut1: Future, Fut2: Future> Future for Join<Fut1, Fut2> { type Output = (Fut1::Output, Fut2::Output); }

pub struct Join3<Fut1: Future, Fut2: Future, Fut3: Future> {
    owned_fut1: Fut1,
    owned_fut2: Fut2,
    owned_fut3: Fut3,
}
unsafe impl<Fut1, Fut2, Fut3> Send for Join3<Fut1, Fut2, Fut3>
where Fut1: Send, Fut1::Output: Send, Fut2: Send, Fut2::Output: Send, Fut3: Send, <Fut3 as Future>::Output: Send {}
unsafe impl<Fut1, Fut2, Fut3> Sync for Join3<Fut1, Fut2, Fut3>
where Fut1: Sync, Fut1::Output: Sync, Fut2: Sync, Fut2::Output: Sync, Fut3: Sync, <Fut3 as Future>::Output: Sync {}
impl<Fut1: Future, Fut2: Future, Fut3: Future> Future for Join3<Fut1, Fut2, Fut3> {
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output);
}

pub struct Join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future> {
    owned_fut1: Fut1,
    owned_fut2: Fut2,
    owned_fut3: Fut3,
    owned_fut4: Fut4,
}
unsafe impl<Fut1, Fut2, Fut3, Fut4> Send for Join4<Fut1, Fut2, Fut3, Fut4>
where Fut1: Send, Fut1::Output: Send, Fut2: Send, Fut2::Output: Send, Fut3: Send, Fut3::Output: Send, Fut4: Send,
    <Fut4 as Future>::Output: Send {}
unsafe impl<Fut1, Fut2, Fut3, Fut4> Sync for Join4<Fut1, Fut2, Fut3, Fut4>
where Fut1: Sync, Fut1::Output: Sync, Fut2: Sync, Fut2::Output: Sync, Fut3: Sync, Fut3::Output: Sync, Fut4: Sync,
    <Fut4 as Future>::Output: Sync {}
impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future> Future for Join4<Fut1, Fut2, Fut3, Fut4> {
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output);
}

pub struct Join5<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future> {
    owned_fut1: Fut1,
    owned_fut2: Fut2,
    owned_fut3: Fut3,
    owned_fut4: Fut4,
    owned_fut5: Fut5,
}
unsafe impl<Fut1, Fut2, Fut3, Fut4, Fut5> Send for Join5<Fut1, Fut2, Fut3, Fut4, Fut5>
where Fut1: Send, Fut1::Output: Send, Fut2: Send, Fut2::Output: Send, Fut3: Send, Fut3::Output: Send, Fut4: Send,
    Fut4::Output: Send, Fut5: Send, <Fut5 as Future>::Output: Send {}
unsafe impl<Fut1, Fut2, Fut3, Fut4, Fut5> Sync for Join5<Fut1, Fut2, Fut3, Fut4, Fut5>
where Fut1: Sync, Fut1::Output: Sync, Fut2: Sync, Fut2::Output: Sync, Fut3: Sync, Fut3::Output: Sync, Fut4: Sync,
    Fut4::Output: Sync, Fut5: Sync, <Fut5 as Future>::Output: Sync {}
impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future> Future for Join5<Fut1, Fut2, Fut3, Fut4,
    Fut5> {
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output, Fut5::Output);
}
pub fn join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2> where Fut1: Future, Fut2: Future;
pub fn join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> Join3<Fut1, Fut2, Fut3>
where Fut1: Future, Fut2: Future, Fut3: Future;
pub fn join4<Fut1, Fut2, Fut3, Fut4>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> Join4<Fut1,
    Fut2, Fut3, Fut4>
where Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future;
pub fn join5<Fut1, Fut2, Fut3, Fut4, Fut5>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4,
    future5: Fut5) -> Join5<Fut1, Fut2, Fut3, Fut4, Fut5>
where Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future;

pub struct JoinAll<F> where F: Future {
    owned: F,
}
unsafe impl<F> Send for JoinAll<F> where F: Send, <F as Future>::Output: Send {}
unsafe impl<F> Sync for JoinAll<F> where F: Send + Sync, <F as Future>::Output: Sync {}
impl<F> Future for JoinAll<F> where F: Future { type Output = Vec<F::Output>; }
impl<F: Future> FromIterator<F> for JoinAll<F> {}
/// Source: futures-util/src/future/join_all.rs:102
#[hp::gathers]
pub fn join_all<I>(iter: I) -> JoinAll<I::Item> where I: IntoIterator, I::Item: Future;

#[derive(Debug)]
pub struct Lazy<F> {
    owned: F,
}
impl<F, R> Future for Lazy<F> where F: FnOnce(&mut Context<'_>) -> R { type Output = R; }
/// Source: futures-util/src/future/lazy.rs:35
#[hp::closure(polled)]
pub fn lazy<F, R>(f: F) -> Lazy<F> where F: FnOnce(&mut Context<'_>) -> R;

pub enum MaybeDone<Fut: Future> {
    Future(Fut),
    Done(Fut::Output),
    Gone,
}
impl<Fut: Future> std::fmt::Debug for MaybeDone<Fut> where Fut: std::fmt::Debug, <Fut as Future>::Output: std::fmt::Debug {}
unsafe impl<Fut> Send for MaybeDone<Fut> where Fut: Send, <Fut as Future>::Output: Send {}
unsafe impl<Fut> Sync for MaybeDone<Fut> where Fut: Sync, <Fut as Future>::Output: Sync {}
impl<Fut: Future> MaybeDone<Fut> {
    pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Output>;
    pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output>;
}
impl<Fut: Future> Future for MaybeDone<Fut> { type Output = (); }
pub fn maybe_done<Fut: Future>(future: Fut) -> MaybeDone<Fut>;

#[derive(Clone, Debug)]
pub struct OptionFuture<F> {
    owned: F,
}
impl<F> Default for OptionFuture<F> {}
impl<F: Future> Future for OptionFuture<F> { type Output = Option<F::Output>; }
impl<T> From<Option<T>> for OptionFuture<T> {}

#[derive(Debug)]
pub struct Pending<T> {}
impl<T> Future for Pending<T> { type Output = T; }
impl<T> Clone for Pending<T> {}
pub fn pending<T>() -> Pending<T>;

pub struct PollFn<F> {
    owned: F,
}
impl<T, F> Future for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T> { type Output = T; }
/// Source: futures-util/src/future/poll_fn.rs:36
#[hp::closure(polled)]
pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T>;

#[derive(Clone, Debug)]
pub struct PollImmediate<T> {
    owned: T,
}
impl<T, F> Future for PollImmediate<F> where F: Future<Output = T> { type Output = Option<T>; }
impl<T, F> Stream for PollImmediate<F> where F: Future<Output = T> { type Item = Poll<T>; }
pub fn poll_immediate<F: Future>(f: F) -> PollImmediate<F>;

#[derive(Clone, Debug)]
pub struct Ready<T> {
    owned: T,
}
impl<T> Ready<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Future for Ready<T> { type Output = T; }
pub fn ready<T>(t: T) -> Ready<T>;
pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;
pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;

#[derive(Debug)]
pub struct Select<A, B> {
    owned_a: A,
    owned_b: B,
}
impl<A, B> Future for Select<A, B> where A: Future + Unpin, B: Future + Unpin {
    type Output = Either<(A::Output, B), (B::Output, A)>;
}
pub fn select<A, B>(future1: A, future2: B) -> Select<A, B> where A: Future + Unpin, B: Future + Unpin;

#[derive(Debug)]
pub struct SelectAll<Fut> {
    owned: Fut,
}
impl<Fut> SelectAll<Fut> {
    pub fn into_inner(self) -> Vec<Fut>;
}
impl<Fut: Future + Unpin> Future for SelectAll<Fut> { type Output = (Fut::Output, usize, Vec<Fut>); }
impl<Fut: Future + Unpin> FromIterator<Fut> for SelectAll<Fut> {}
pub fn select_all<I>(iter: I) -> SelectAll<I::Item> where I: IntoIterator, I::Item: Future + Unpin;

#[derive(Debug)]
pub struct SelectOk<Fut> {
    owned: Fut,
}
impl<Fut: TryFuture + Unpin> Future for SelectOk<Fut> {
    type Output = Result<(Fut::Ok, Vec<Fut>), Fut::Error>;
}
impl<Fut: TryFuture + Unpin> FromIterator<Fut> for SelectOk<Fut> {}
pub fn select_ok<I>(iter: I) -> SelectOk<I::Item> where I: IntoIterator, I::Item: TryFuture + Unpin;

#[derive(Debug)]
pub struct IntoFuture<Fut> {
    owned: Fut,
}
impl<Fut: TryFuture> Future for IntoFuture<Fut> { type Output = Result<Fut::Ok, Fut::Error>; }

pub struct TryFlatten<Fut1, Fut2> {
    owned_fut1: Fut1,
    owned_fut2: Fut2,
}
impl<Fut: TryFuture> Future for TryFlatten<Fut, Fut::Ok>
where Fut::Ok: TryFuture<Error = Fut::Error> { type Output = Result<<Fut::Ok as TryFuture>::Ok, Fut::Error>; }

pub struct TryFlattenStream<Fut> where Fut: TryFuture {
    owned: Fut,
}
unsafe impl<Fut> Send for TryFlattenStream<Fut> where Fut: Send, <Fut as TryFuture>::Ok: Send {}
unsafe impl<Fut> Sync for TryFlattenStream<Fut> where Fut: Sync, <Fut as TryFuture>::Ok: Sync {}
impl<Fut: TryFuture> FusedStream for TryFlattenStream<Fut> where Fut::Ok: TryStream<Error = Fut::Error> {}
impl<Fut: TryFuture> Stream for TryFlattenStream<Fut>
where Fut::Ok: TryStream<Error = Fut::Error> { type Item = Result<<Fut::Ok as TryStream>::Ok, Fut::Error>; }

pub struct FlattenSink<Fut, Si> {
    owned_fut: Fut,
    owned_si: Si,
}


pub struct AndThen<Fut1, Fut2, F> {
    owned_fut1: Fut1,
    owned_fut2: Fut2,
    owned_f: F,
}
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, F> Future for AndThen<Fut1, Fut2, F>
where F: FnOnce(Fut1::Ok) -> Fut2 { type Output = Result<Fut2::Ok, Fut2::Error>; }

pub struct OrElse<Fut1, Fut2, F> {
    owned_fut1: Fut1,
    owned_fut2: Fut2,
    owned_f: F,
}
impl<Fut1: TryFuture, Fut2: TryFuture<Ok = Fut1::Ok>, F> Future for OrElse<Fut1, Fut2, F>
where F: FnOnce(Fut1::Error) -> Fut2 { type Output = Result<Fut2::Ok, Fut2::Error>; }

pub struct ErrInto<Fut, E> {
    owned: Fut,
}
impl<Fut: TryFuture, E> Future for ErrInto<Fut, E> where Fut::Error: Into<E> { type Output = Result<Fut::Ok, E>; }

pub struct OkInto<Fut, E> {
    owned: Fut,
}
impl<Fut: TryFuture, E> Future for OkInto<Fut, E> where Fut::Ok: Into<E> { type Output = Result<E, Fut::Error>; }

pub struct InspectOk<Fut, F> {
    owned_fut: Fut,
    owned_f: F,
}
impl<Fut: TryFuture, F> Future for InspectOk<Fut, F>
where F: FnOnce(&Fut::Ok) { type Output = Result<Fut::Ok, Fut::Error>; }

pub struct InspectErr<Fut, F> {
    owned_fut: Fut,
    owned_f: F,
}
impl<Fut: TryFuture, F> Future for InspectErr<Fut, F>
where F: FnOnce(&Fut::Error) { type Output = Result<Fut::Ok, Fut::Error>; }

pub struct MapOk<Fut, F> {
    owned_fut: Fut,
    owned_f: F,
}
impl<Fut: TryFuture, F, T> Future for MapOk<Fut, F>
where F: FnOnce(Fut::Ok) -> T { type Output = Result<T, Fut::Error>; }

pub struct MapErr<Fut, F> {
    owned_fut: Fut,
    owned_f: F,
}
impl<Fut: TryFuture, F, E> Future for MapErr<Fut, F>
where F: FnOnce(Fut::Error) -> E { type Output = Result<Fut::Ok, E>; }

pub struct MapOkOrElse<Fut, F, G> {
    owned_fut: Fut,
    owned_f: F,
    owned_g: G,
}
impl<Fut: TryFuture, F, G, T> Future for MapOkOrElse<Fut, F, G>
where F: FnOnce(Fut::Ok) -> T, G: FnOnce(Fut::Error) -> T { type Output = T; }

pub struct UnwrapOrElse<Fut, F> {
    owned_fut: Fut,
    owned_f: F,
}
impl<Fut: TryFuture, F> Future for UnwrapOrElse<Fut, F>
where F: FnOnce(Fut::Error) -> Fut::Ok { type Output = Fut::Ok; }

pub trait TryFutureExt: TryFuture {
    fn flatten_sink<Item>(self) -> FlattenSink<Self, Self::Ok>
    where Self::Ok: Sink<Item, Error = Self::Error>, Self: Sized;
    /// Source: futures-util/src/future/try_future/mod.rs:217
    #[hp::closure(polled)]
    fn map_ok<T, F>(self, f: F) -> MapOk<Self, F> where F: FnOnce(Self::Ok) -> T, Self: Sized;
    /// Source: futures-util/src/future/try_future/mod.rs:257
    #[hp::closure(polled)]
    fn map_ok_or_else<T, E, F>(self, e: E, f: F) -> MapOkOrElse<Self, F, E>
    where F: FnOnce(Self::Ok) -> T, E: FnOnce(Self::Error) -> T, Self: Sized;
    /// Source: futures-util/src/future/try_future/mod.rs:308
    #[hp::closure(polled)]
    fn map_err<E, F>(self, f: F) -> MapErr<Self, F> where F: FnOnce(Self::Error) -> E, Self: Sized;
    fn err_into<E>(self) -> ErrInto<Self, E> where Self: Sized, Self::Error: Into<E>;
    fn ok_into<U>(self) -> OkInto<Self, U> where Self: Sized, Self::Ok: Into<U>;
    /// Source: futures-util/src/future/try_future/mod.rs:395
    #[hp::closure(polled)]
    fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F>
    where F: FnOnce(Self::Ok) -> Fut, Fut: TryFuture<Error = Self::Error>, Self: Sized;
    /// Source: futures-util/src/future/try_future/mod.rs:440
    #[hp::closure(polled)]
    fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F>
    where F: FnOnce(Self::Error) -> Fut, Fut: TryFuture<Ok = Self::Ok>, Self: Sized;
    /// Source: futures-util/src/future/try_future/mod.rs:467
    #[hp::closure(polled)]
    fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F> where F: FnOnce(&Self::Ok), Self: Sized;
    /// Source: futures-util/src/future/try_future/mod.rs:493
    #[hp::closure(polled)]
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F> where F: FnOnce(&Self::Error), Self: Sized;
    fn try_flatten(self) -> TryFlatten<Self, Self::Ok> where Self::Ok: TryFuture<Error = Self::Error>, Self: Sized;
    fn try_flatten_stream(self) -> TryFlattenStream<Self> where Self::Ok: TryStream<Error = Self::Error>, Self: Sized;
    /// Source: futures-util/src/future/try_future/mod.rs:570
    #[hp::closure(polled)]
    fn unwrap_or_else<F>(self, f: F) -> UnwrapOrElse<Self, F> where Self: Sized, F: FnOnce(Self::Error) -> Self::Ok;
    fn into_future(self) -> IntoFuture<Self> where Self: Sized;
    fn try_poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>> where Self: Unpin;
}
impl<Fut: ?Sized + TryFuture> TryFutureExt for Fut {}

pub struct TryJoin<Fut1: TryFuture, Fut2: TryFuture> {
    owned_fut1: Fut1,
    owned_fut2: Fut2,
}
unsafe impl<Fut1, Fut2> Send for TryJoin<Fut1, Fut2>
where Fut1: Send, <Fut1 as TryFuture>::Ok: Send, Fut2: Send, <Fut2 as TryFuture>::Ok: Send {}
unsafe impl<Fut1, Fut2> Sync for TryJoin<Fut1, Fut2>
where Fut1: Sync, <Fut1 as TryFuture>::Ok: Sync, Fut2: Sync, <Fut2 as TryFuture>::Ok: Sync {}
impl<Fut1, Fut2> Future for TryJoin<Fut1, Fut2> where Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error> {
    type Output = Result<(Fut1::Ok, Fut2::Ok), Fut1::Error>;
}

pub struct TryJoin3<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture> {
    owned_fut1: Fut1,
    owned_fut2: Fut2,
    owned_fut3: Fut3,
}
unsafe impl<Fut1, Fut2, Fut3> Send for TryJoin3<Fut1, Fut2, Fut3>
where Fut1: Send, Fut1::Ok: Send, Fut2: Send, Fut2::Ok: Send, Fut3: Send, <Fut3 as TryFuture>::Ok: Send {}
unsafe impl<Fut1, Fut2, Fut3> Sync for TryJoin3<Fut1, Fut2, Fut3>
where Fut1: Sync, Fut1::Ok: Sync, Fut2: Sync, Fut2::Ok: Sync, Fut3: Sync, <Fut3 as TryFuture>::Ok: Sync {}
impl<Fut1, Fut2, Fut3> Future for TryJoin3<Fut1, Fut2, Fut3>
where Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error> {
    type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok), Fut1::Error>;
}

pub struct TryJoin4<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture> {
    owned_fut1: Fut1,
    owned_fut2: Fut2,
    owned_fut3: Fut3,
    owned_fut4: Fut4,
}
unsafe impl<Fut1, Fut2, Fut3, Fut4> Send for TryJoin4<Fut1, Fut2, Fut3, Fut4>
where Fut1: Send, Fut1::Ok: Send, Fut2: Send, Fut2::Ok: Send, Fut3: Send, Fut3::Ok: Send, Fut4: Send,
    <Fut4 as TryFuture>::Ok: Send {}
unsafe impl<Fut1, Fut2, Fut3, Fut4> Sync for TryJoin4<Fut1, Fut2, Fut3, Fut4>
where Fut1: Sync, Fut1::Ok: Sync, Fut2: Sync, Fut2::Ok: Sync, Fut3: Sync, Fut3::Ok: Sync, Fut4: Sync,
    <Fut4 as TryFuture>::Ok: Sync {}
impl<Fut1, Fut2, Fut3, Fut4> Future for TryJoin4<Fut1, Fut2, Fut3, Fut4>
where Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>,
    Fut4: TryFuture<Error = Fut1::Error> {
    type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok), Fut1::Error>;
}

pub struct TryJoin5<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture, Fut5: TryFuture> {
    owned_fut1: Fut1,
    owned_fut2: Fut2,
    owned_fut3: Fut3,
    owned_fut4: Fut4,
    owned_fut5: Fut5,
}
unsafe impl<Fut1, Fut2, Fut3, Fut4, Fut5> Send for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>
where Fut1: Send, Fut1::Ok: Send, Fut2: Send, Fut2::Ok: Send, Fut3: Send, Fut3::Ok: Send, Fut4: Send,
    Fut4::Ok: Send, Fut5: Send, <Fut5 as TryFuture>::Ok: Send {}
unsafe impl<Fut1, Fut2, Fut3, Fut4, Fut5> Sync for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>
where Fut1: Sync, Fut1::Ok: Sync, Fut2: Sync, Fut2::Ok: Sync, Fut3: Sync, Fut3::Ok: Sync, Fut4: Sync,
    Fut4::Ok: Sync, Fut5: Sync, <Fut5 as TryFuture>::Ok: Sync {}
impl<Fut1, Fut2, Fut3, Fut4, Fut5> Future for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>
where Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>,
    Fut4: TryFuture<Error = Fut1::Error>, Fut5: TryFuture<Error = Fut1::Error> {
    type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok, Fut5::Ok), Fut1::Error>;
}
pub fn try_join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> TryJoin<Fut1, Fut2>
where Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>;
pub fn try_join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> TryJoin3<Fut1, Fut2, Fut3>
where Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>;
pub fn try_join4<Fut1, Fut2, Fut3, Fut4>(future1: Fut1, future2: Fut2, future3: Fut3,
    future4: Fut4) -> TryJoin4<Fut1, Fut2, Fut3, Fut4>
where Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>,
    Fut4: TryFuture<Error = Fut1::Error>;
pub fn try_join5<Fut1, Fut2, Fut3, Fut4, Fut5>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4,
    future5: Fut5) -> TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>
where Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>,
    Fut4: TryFuture<Error = Fut1::Error>, Fut5: TryFuture<Error = Fut1::Error>;

pub struct TryJoinAll<F> where F: TryFuture {
    owned: F,
}
unsafe impl<F> Send for TryJoinAll<F> where <F as TryFuture>::Ok: Send, F: Send, <F as TryFuture>::Error: Send {}
unsafe impl<F> Sync for TryJoinAll<F> where <F as TryFuture>::Ok: Sync, F: Send + Sync, <F as TryFuture>::Error: Sync {}
impl<F> Future for TryJoinAll<F> where F: TryFuture { type Output = Result<Vec<F::Ok>, F::Error>; }
impl<F> FromIterator<F> for TryJoinAll<F> where F: TryFuture {}
/// Source: futures-util/src/future/try_join_all.rs:117
#[hp::gathers]
pub fn try_join_all<I>(iter: I) -> TryJoinAll<I::Item> where I: IntoIterator, I::Item: TryFuture;

pub enum TryMaybeDone<Fut: TryFuture> {
    Future(Fut),
    Done(Fut::Ok),
    Gone,
}
impl<Fut: TryFuture> std::fmt::Debug for TryMaybeDone<Fut> where Fut: std::fmt::Debug, <Fut as TryFuture>::Ok: std::fmt::Debug {}
unsafe impl<Fut> Send for TryMaybeDone<Fut> where Fut: Send, <Fut as TryFuture>::Ok: Send {}
unsafe impl<Fut> Sync for TryMaybeDone<Fut> where Fut: Sync, <Fut as TryFuture>::Ok: Sync {}
impl<Fut: TryFuture> TryMaybeDone<Fut> {
    pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Ok>;
    pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Ok>;
}
impl<Fut: TryFuture> Future for TryMaybeDone<Fut> { type Output = Result<(), Fut::Error>; }
pub fn try_maybe_done<Fut: TryFuture>(future: Fut) -> TryMaybeDone<Fut>;

#[derive(Debug)]
pub struct TrySelect<A, B> {
    owned_a: A,
    owned_b: B,
}
impl<A, B> Future for TrySelect<A, B> where A: TryFuture + Unpin, B: TryFuture + Unpin {
    type Output = Result<Either<(A::Ok, B), (B::Ok, A)>, Either<(A::Error, B), (B::Error, A)>>;
}
pub fn try_select<A, B>(future1: A, future2: B) -> TrySelect<A, B> where A: TryFuture + Unpin, B: TryFuture + Unpin;
