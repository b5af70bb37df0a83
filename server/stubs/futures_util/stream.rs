pub mod futures_unordered;
pub mod select_all;

use crate::future::Either;
use futures_core::future::TryFuture;
use futures_io::{AsyncBufRead, AsyncRead, AsyncWrite};
use futures_sink::Sink;
use std::{any, io};
use std::error::Error;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::panic::UnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};
pub use crate::future::{AbortHandle, AbortRegistration, Abortable, Aborted};
pub use crate::stream::futures_unordered::FuturesUnordered;
pub use crate::stream::select_all::{SelectAll, select_all};
pub use futures_core::stream::{BoxStream, FusedStream, LocalBoxStream, Stream, TryStream};

pub fn abortable<St>(stream: St) -> (Abortable<St>, AbortHandle) where St: Stream;

#[derive(Debug)]
pub struct Empty<T> {}
impl<T> FusedStream for Empty<T> {}
impl<T> Stream for Empty<T> { type Item = T; }
impl<T> Clone for Empty<T> {}
pub fn empty<T>() -> Empty<T>;

/// Source: futures-util/src/stream/futures_ordered.rs
#[hp::ends_when_empty]
pub struct FuturesOrdered<T: Future> {}
unsafe impl<T> Send for FuturesOrdered<T> where T: Send, T::Output: Send {}
unsafe impl<T> Sync for FuturesOrdered<T> where T: Send + Sync, T::Output: Sync {}
impl<Fut: Future> FuturesOrdered<Fut> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&mut self, future: Fut);
    pub fn push_back(&mut self, future: Fut);
    pub fn push_front(&mut self, future: Fut);
    pub fn clear(&mut self);
}
impl<Fut: Future> Default for FuturesOrdered<Fut> {}
impl<Fut: Future> Stream for FuturesOrdered<Fut> { type Item = Fut::Output; }
impl<Fut: Future> FromIterator<Fut> for FuturesOrdered<Fut> {}
impl<Fut: Future> FusedStream for FuturesOrdered<Fut> {}
impl<Fut: Future> Extend<Fut> for FuturesOrdered<Fut> {}

#[derive(Clone, Debug)]
pub struct Iter<I> {
    owned: I,
}
impl<I> Iter<I> {
    pub fn get_ref(&self) -> &I;
    pub fn get_mut(&mut self) -> &mut I;
    pub fn into_inner(self) -> I;
}
impl<I> Stream for Iter<I> where I: Iterator { type Item = I::Item; }
pub fn iter<I>(i: I) -> Iter<I::IntoIter> where I: IntoIterator;
pub fn once<Fut: Future>(future: Fut) -> Once<Fut>;

#[derive(Debug)]
pub struct Once<Fut> {
    owned: Fut,
}
impl<Fut: Future> Stream for Once<Fut> { type Item = Fut::Output; }
impl<Fut: Future> FusedStream for Once<Fut> {}

#[derive(Debug)]
pub struct Pending<T> {}
impl<T> FusedStream for Pending<T> {}
impl<T> Stream for Pending<T> { type Item = T; }
impl<T> Clone for Pending<T> {}
pub fn pending<T>() -> Pending<T>;

pub struct PollFn<F> {
    owned: F,
}
impl<T, F> Stream for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<Option<T>> { type Item = T; }
/// Source: futures-util/src/stream/poll_fn.rs:41
#[hp::closure(polled)]
pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<Option<T>>;

#[derive(Clone, Debug)]
pub struct PollImmediate<S> {
    owned: S,
}
impl<T, S> Stream for PollImmediate<S> where S: Stream<Item = T> { type Item = Poll<T>; }
impl<S: Stream> FusedStream for PollImmediate<S> {}
pub fn poll_immediate<S: Stream>(s: S) -> PollImmediate<S>;

#[derive(Clone, Debug)]
pub struct Repeat<T> {
    owned: T,
}
impl<T> Stream for Repeat<T> where T: Clone { type Item = T; }
impl<T> FusedStream for Repeat<T> where T: Clone {}
pub fn repeat<T>(item: T) -> Repeat<T> where T: Clone;

#[derive(Clone, Debug)]
pub struct RepeatWith<F> {
    owned: F,
}
impl<A, F: FnMut() -> A> Stream for RepeatWith<F> { type Item = A; }
impl<A, F: FnMut() -> A> FusedStream for RepeatWith<F> {}
/// Source: futures-util/src/stream/repeat_with.rs:91
#[hp::closure(polled)]
pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F>;

#[derive(Debug)]
pub struct Select<St1, St2> {
    owned_st1: St1,
    owned_st2: St2,
}
impl<St1, St2> Select<St1, St2> {
    pub fn get_ref(&self) -> (&St1, &St2);
    pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>);
    pub fn into_inner(self) -> (St1, St2);
}
impl<St1, St2> FusedStream for Select<St1, St2> where St1: Stream, St2: Stream<Item = St1::Item> {}
impl<St1, St2> Stream for Select<St1, St2> where St1: Stream, St2: Stream<Item = St1::Item> {
    type Item = St1::Item;
}
pub fn select<St1, St2>(stream1: St1, stream2: St2) -> Select<St1, St2>
where St1: Stream, St2: Stream<Item = St1::Item>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PollNext {
    Left,
    Right,
}
impl PollNext {
    pub fn toggle(&mut self) -> Self;
}
impl Default for PollNext {}

pub struct SelectWithStrategy<St1, St2, Clos, State> {
    owned_st1: St1,
    owned_st2: St2,
    owned_clos: Clos,
    owned_state: State,
}
impl<St1, St2, Clos, State> SelectWithStrategy<St1, St2, Clos, State> {
    pub fn get_ref(&self) -> (&St1, &St2);
    pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>);
    pub fn into_inner(self) -> (St1, St2);
}
impl<St1, St2, Clos, State> FusedStream for SelectWithStrategy<St1, St2, Clos, State>
where St1: Stream, St2: Stream<Item = St1::Item>, Clos: FnMut(&mut State) -> PollNext {}
impl<St1, St2, Clos, State> Stream for SelectWithStrategy<St1, St2, Clos, State>
where St1: Stream, St2: Stream<Item = St1::Item>, Clos: FnMut(&mut State) -> PollNext {
    type Item = St1::Item;
}
pub fn select_with_strategy<St1, St2, Clos, State>(stream1: St1, stream2: St2,
    which: Clos) -> SelectWithStrategy<St1, St2, Clos, State>
where St1: Stream, St2: Stream<Item = St1::Item>, Clos: FnMut(&mut State) -> PollNext, State: Default;

pub struct All<St, Fut, F> {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
impl<St, Fut, F> Future for All<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = bool> {
    type Output = bool;
}

pub struct Any<St, Fut, F> {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
impl<St, Fut, F> Future for Any<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = bool> {
    type Output = bool;
}

pub struct BufferUnordered<St> where St: Stream {
    owned: St,
}
unsafe impl<St> Send for BufferUnordered<St> where St: Send, St::Item: Send {}
unsafe impl<St> Sync for BufferUnordered<St> where St: Sync, St::Item: Send + Sync {}
impl<St> BufferUnordered<St> where St: Stream, St::Item: Future {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> Stream for BufferUnordered<St> where St: Stream, St::Item: Future {
    type Item = <St::Item as Future>::Output;
}
impl<St> FusedStream for BufferUnordered<St> where St: Stream, St::Item: Future {}
impl<S, Item> Sink<Item> for BufferUnordered<S> where S: Stream + Sink<Item>, S::Item: Future {
    type Error = S::Error;
}

pub struct Buffered<St> where St: Stream, St::Item: Future {
    owned: St,
}
unsafe impl<St> Send for Buffered<St> where St: Send, St::Item: Send, <St::Item as Future>::Output: Send {}
unsafe impl<St> Sync for Buffered<St> where St: Sync, St::Item: Send + Sync, <St::Item as Future>::Output: Sync {}
impl<St> Buffered<St> where St: Stream, St::Item: Future {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> Stream for Buffered<St> where St: Stream, St::Item: Future {
    type Item = <St::Item as Future>::Output;
}
impl<St> FusedStream for Buffered<St> where St: Stream, St::Item: Future {}
impl<S, Item> Sink<Item> for Buffered<S> where S: Stream + Sink<Item>, S::Item: Future {
    type Error = S::Error;
}

#[derive(Debug)]
pub struct CatchUnwind<St> {
    owned: St,
}
impl<St: Stream + UnwindSafe> CatchUnwind<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: Stream + UnwindSafe> Stream for CatchUnwind<St> {
    type Item = Result<St::Item, Box<dyn any::Any + Send>>;
}
impl<St: FusedStream + UnwindSafe> FusedStream for CatchUnwind<St> {}

#[derive(Debug)]
pub struct Chain<St1, St2> {
    owned_st1: St1,
    owned_st2: St2,
}
impl<St1, St2> FusedStream for Chain<St1, St2> where St1: Stream, St2: FusedStream<Item = St1::Item> {}
impl<St1, St2> Stream for Chain<St1, St2> where St1: Stream, St2: Stream<Item = St1::Item> {
    type Item = St1::Item;
}

pub struct Chunks<St: Stream> {
    owned: St,
}
impl<St: Stream> std::fmt::Debug for Chunks<St> where St: std::fmt::Debug, <St as Stream>::Item: std::fmt::Debug {}
unsafe impl<St> Send for Chunks<St> where St: Send, <St as Stream>::Item: Send {}
unsafe impl<St> Sync for Chunks<St> where St: Sync, <St as Stream>::Item: Sync {}
impl<St: Stream> Chunks<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: Stream> Stream for Chunks<St> { type Item = Vec<St::Item>; }
impl<St: FusedStream> FusedStream for Chunks<St> {}
impl<S, Item> Sink<Item> for Chunks<S> where S: Stream + Sink<Item> { type Error = S::Error; }

#[derive(Debug)]
pub struct Collect<St, C> {
    owned_st: St,
    owned_c: C,
}
impl<St, C> Future for Collect<St, C> where St: Stream, C: Default + Extend<St::Item> { type Output = C; }

pub struct Concat<St: Stream> {
    owned: St,
}
impl<St: Stream> std::fmt::Debug for Concat<St> where St: std::fmt::Debug, <St as Stream>::Item: std::fmt::Debug {}
unsafe impl<St> Send for Concat<St> where St: Send, St::Item: Send {}
unsafe impl<St> Sync for Concat<St> where St: Sync, St::Item: Sync {}
impl<St> Future for Concat<St>
where St: Stream, St::Item: Extend<<St::Item as IntoIterator>::Item> + IntoIterator + Default {
    type Output = St::Item;
}

pub struct Count<St> {
    owned: St,
}
impl<St: Stream> Future for Count<St> { type Output = usize; }

#[derive(Debug)]
pub struct Cycle<St> {
    owned: St,
}
impl<St> Stream for Cycle<St> where St: Clone + Stream { type Item = St::Item; }
impl<St> FusedStream for Cycle<St> where St: Clone + Stream {}

#[derive(Debug)]
pub struct Enumerate<St> {
    owned: St,
}
impl<St: Stream> Enumerate<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: Stream + FusedStream> FusedStream for Enumerate<St> {}
impl<St: Stream> Stream for Enumerate<St> { type Item = (usize, St::Item); }
impl<S, Item> Sink<Item> for Enumerate<S> where S: Stream + Sink<Item> { type Error = S::Error; }

pub struct Filter<St, Fut, F> where St: Stream {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
unsafe impl<St, Fut, F> Send for Filter<St, Fut, F> where St: Send, F: Send, Fut: Send, St::Item: Send {}
unsafe impl<St, Fut, F> Sync for Filter<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, St::Item: Sync {}
impl<St, Fut, F> Filter<St, Fut, F> where St: Stream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> FusedStream for Filter<St, Fut, F>
where St: Stream + FusedStream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Stream for Filter<St, Fut, F>
where St: Stream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {
    type Item = St::Item;
}
impl<S, Fut, F, Item> Sink<Item> for Filter<S, Fut, F>
where S: Stream + Sink<Item>, F: FnMut(&S::Item) -> Fut, Fut: Future<Output = bool> {
    type Error = S::Error;
}

pub struct FilterMap<St, Fut, F> {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
impl<St, Fut, F> FilterMap<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F, T> FusedStream for FilterMap<St, Fut, F>
where St: Stream + FusedStream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = Option<T>> {}
impl<St, Fut, F, T> Stream for FilterMap<St, Fut, F>
where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = Option<T>> {
    type Item = T;
}
impl<S, Fut, F, Item> Sink<Item> for FilterMap<S, Fut, F>
where S: Stream + Sink<Item>, F: FnMut(S::Item) -> Fut, Fut: Future {
    type Error = S::Error;
}

pub type FlattenUnordered<St> = impl Stream<Item = <St::Item as Stream>::Item>;

pub struct Fold<St, Fut, T, F> {
    owned_st: St,
    owned_fut: Fut,
    owned_t: T,
    owned_f: F,
}
impl<St, Fut, T, F> Future for Fold<St, Fut, T, F>
where St: Stream, F: FnMut(T, St::Item) -> Fut, Fut: Future<Output = T> {
    type Output = T;
}

pub struct ForEach<St, Fut, F> {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
impl<St, Fut, F> Future for ForEach<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = ()> {
    type Output = ();
}

pub struct ForEachConcurrent<St, Fut, F> {
    owned_st: St,
    owned_f: F,
}
unsafe impl<St, Fut, F> Send for ForEachConcurrent<St, Fut, F> where F: Send, St: Send, Fut: Send {}
unsafe impl<St, Fut, F> Sync for ForEachConcurrent<St, Fut, F> where F: Sync, St: Sync, Fut: Send + Sync {}
impl<St, Fut, F> Future for ForEachConcurrent<St, Fut, F>
where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = ()> {
    type Output = ();
}

#[derive(Debug)]
pub struct Fuse<St> {
    owned: St,
}
impl<St> Fuse<St> {
    pub fn is_done(&self) -> bool;
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<S: Stream> FusedStream for Fuse<S> {}
impl<S: Stream> Stream for Fuse<S> { type Item = S::Item; }
impl<S: Stream + Sink<Item>, Item> Sink<Item> for Fuse<S> { type Error = S::Error; }

#[derive(Debug)]
pub struct StreamFuture<St> {
    owned: St,
}
impl<St: Stream + Unpin> StreamFuture<St> {
    pub fn get_ref(&self) -> Option<&St>;
    pub fn get_mut(&mut self) -> Option<&mut St>;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut St>>;
    pub fn into_inner(self) -> Option<St>;
}
impl<St: Stream + Unpin> Future for StreamFuture<St> { type Output = (Option<St::Item>, St); }

pub struct Map<St, F> {
    owned_st: St,
    owned_f: F,
}
impl<St, F> Map<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, F> FusedStream for Map<St, F> where St: FusedStream, F: FnMut(St::Item) {}
impl<St, F> Stream for Map<St, F> where St: Stream, F: FnMut(St::Item) { type Item = F::Output; }
impl<St, F, Item> Sink<Item> for Map<St, F> where St: Stream + Sink<Item>, F: FnMut(St::Item) {
    type Error = St::Error;
}

pub struct Flatten<St> where St: Stream {
    owned: St,
}
unsafe impl<St> Send for Flatten<St> where St: Send, St::Item: Send {}
unsafe impl<St> Sync for Flatten<St> where St: Sync, St::Item: Sync {}
impl<St> Flatten<St> where St: Stream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for Flatten<St> where St: FusedStream, St::Item: Stream {}
impl<St: Stream> Stream for Flatten<St> where St::Item: Stream { type Item = <St::Item as Stream>::Item; }

pub struct Forward<St, Si> where St: TryStream {
    owned_st: St,
    owned_si: Si,
}
unsafe impl<St, Si> Send for Forward<St, Si> where Si: Send, St: Send, St::Ok: Send {}
unsafe impl<St, Si> Sync for Forward<St, Si> where Si: Sync, St: Sync, St::Ok: Sync {}
impl<St: TryStream, Si: Sink<St::Ok, Error = St::Error>> Future for Forward<St,
    Si> { type Output = Result<(), St::Error>; }

pub struct Inspect<St, F> {
    owned_st: St,
    owned_f: F,
}
impl<St, F> Inspect<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: Stream, F> Stream for Inspect<St, F> where F: FnMut(&St::Item) { type Item = St::Item; }

pub struct FlatMap<St, U, F> {
    owned_st: St,
    owned_u: U,
    owned_f: F,
}
impl<St, U, F> FlatMap<St, U, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: Stream, U: Stream, F> Stream for FlatMap<St, U, F> where F: FnMut(St::Item) -> U { type Item = U::Item; }
impl<St: FusedStream, U: Stream, F: FnMut(St::Item) -> U> FusedStream for FlatMap<St, U, F> {}

pub struct FlatMapUnordered<St, U, F> where St: Stream, U: Stream + Unpin, F: FnMut(St::Item) -> U {}
unsafe impl<St, U, F> Sync for FlatMapUnordered<St, U, F> where St: Sync, F: Sync, U: Send + Sync {}
impl<St, U, F> FlatMapUnordered<St, U, F> where St: Stream, U: Stream + Unpin, F: FnMut(St::Item) -> U {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: Stream, U: Stream + Unpin, F> Stream for FlatMapUnordered<St, U, F>
where F: FnMut(St::Item) -> U { type Item = U::Item; }
impl<St, U, F> FusedStream for FlatMapUnordered<St, U, F>
where FlattenUnordered<Map<St, F>>: FusedStream, St: Stream, U: Stream + Unpin, F: FnMut(St::Item) -> U {}

pub trait StreamExt: Stream {
    /// Source: futures-util/src/stream/stream/mod.rs:273
    #[hp::cancel(safe, source = "tokio/src/macros/select.rs:103")]
    fn next(&mut self) -> Next<'_, Self> where Self: Unpin;
    /// Source: futures-util/src/stream/stream/mod.rs:308
    #[hp::cancel(conditional)]
    fn into_future(self) -> StreamFuture<Self> where Self: Sized + Unpin;
    /// Source: futures-util/src/stream/stream/mod.rs:341
    #[hp::closure(polled)]
    fn map<T, F>(self, f: F) -> Map<Self, F> where F: FnMut(Self::Item) -> T, Self: Sized;
    fn enumerate(self) -> Enumerate<Self> where Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:420
    #[hp::closure(polled)]
    fn filter<Fut, F>(self, f: F) -> Filter<Self, Fut, F>
    where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:454
    #[hp::closure(polled)]
    fn filter_map<Fut, T, F>(self, f: F) -> FilterMap<Self, Fut, F>
    where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = Option<T>>, Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:488
    #[hp::closure(polled)]
    fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future, Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:522
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    fn collect<C: Default + Extend<Self::Item>>(self) -> Collect<Self, C> where Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:559
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    fn unzip<A, B, FromA, FromB>(self) -> Unzip<Self, FromA, FromB>
    where FromA: Default + Extend<A>, FromB: Default + Extend<B>, Self: Sized + Stream<Item = (A, B)>;
    /// Source: futures-util/src/stream/stream/mod.rs:599
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    fn concat(self) -> Concat<Self>
    where Self: Sized, Self::Item: Extend<<Self::Item as IntoIterator>::Item> + IntoIterator + Default;
    /// Source: futures-util/src/stream/stream/mod.rs:632
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    fn count(self) -> Count<Self> where Self: Sized;
    fn cycle(self) -> Cycle<Self> where Self: Sized + Clone;
    /// Source: futures-util/src/stream/stream/mod.rs:689
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn fold<T, Fut, F>(self, init: T, f: F) -> Fold<Self, Fut, T, F>
    where F: FnMut(T, Self::Item) -> Fut, Fut: Future<Output = T>, Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:711
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn any<Fut, F>(self, f: F) -> Any<Self, Fut, F>
    where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:733
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn all<Fut, F>(self, f: F) -> All<Self, Fut, F>
    where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    fn flatten(self) -> Flatten<Self> where Self::Item: Stream, Self: Sized;
    fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> FlattenUnordered<Self>
    where Self::Item: Stream + Unpin, Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:857
    #[hp::closure(polled)]
    fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F> where F: FnMut(Self::Item) -> U, U: Stream, Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:906
    #[hp::closure(polled)]
    fn flat_map_unordered<U, F>(self, limit: impl Into<Option<usize>>, f: F) -> FlatMapUnordered<Self, U, F>
    where U: Stream + Unpin, F: FnMut(Self::Item) -> U, Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:943
    #[hp::closure(polled)]
    fn scan<S, B, Fut, F>(self, initial_state: S, f: F) -> Scan<Self, S, Fut, F>
    where F: FnMut(&mut S, Self::Item) -> Fut, Fut: Future<Output = Option<B>>, Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:974
    #[hp::closure(polled)]
    fn skip_while<Fut, F>(self, f: F) -> SkipWhile<Self, Fut, F>
    where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:1004
    #[hp::closure(polled)]
    fn take_while<Fut, F>(self, f: F) -> TakeWhile<Self, Fut, F>
    where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:1049
    #[hp::closure(polled)]
    fn take_until<Fut>(self, fut: Fut) -> TakeUntil<Self, Fut> where Fut: Future, Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:1090
    #[hp::cancel(unsafe, lost = "the stream and the work in flight are dropped")]
    #[hp::closure(polled)]
    fn for_each<Fut, F>(self, f: F) -> ForEach<Self, Fut, F>
    where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = ()>, Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:1146
    #[hp::limits]
    #[hp::cancel(unsafe, lost = "the stream and the work in flight are dropped")]
    #[hp::closure(polled)]
    fn for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> ForEachConcurrent<Self, Fut, F>
    where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = ()>, Self: Sized;
    fn take(self, n: usize) -> Take<Self> where Self: Sized;
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    fn by_ref(&mut self) -> &mut Self;
    fn catch_unwind(self) -> CatchUnwind<Self> where Self: Sized + UnwindSafe;
    fn boxed<'a>(self) -> BoxStream<'a, Self::Item> where Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> LocalBoxStream<'a, Self::Item> where Self: Sized + 'a;
    /// Source: futures-util/src/stream/stream/mod.rs:1369
    #[hp::limits]
    fn buffered(self, n: usize) -> Buffered<Self> where Self::Item: Future, Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:1414
    #[hp::limits]
    fn buffer_unordered(self, n: usize) -> BufferUnordered<Self> where Self::Item: Future, Self: Sized;
    fn zip<St>(self, other: St) -> Zip<Self, St> where St: Stream, Self: Sized;
    fn chain<St>(self, other: St) -> Chain<Self, St> where St: Stream<Item = Self::Item>, Self: Sized;
    fn peekable(self) -> Peekable<Self> where Self: Sized;
    fn chunks(self, capacity: usize) -> Chunks<Self> where Self: Sized;
    fn ready_chunks(self, capacity: usize) -> ReadyChunks<Self> where Self: Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:1557
    #[hp::cancel(unsafe, lost = "the items in flight are lost")]
    fn forward<S>(self, sink: S) -> Forward<Self, S>
    where S: Sink<Self::Ok, Error = Self::Error>, Self: TryStream + Sized;
    fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>) where Self: Sink<Item> + Sized;
    /// Source: futures-util/src/stream/stream/mod.rs:1597
    #[hp::closure(polled)]
    fn inspect<F>(self, f: F) -> Inspect<Self, F> where F: FnMut(&Self::Item), Self: Sized;
    fn left_stream<B>(self) -> Either<Self, B> where B: Stream<Item = Self::Item>, Self: Sized;
    fn right_stream<B>(self) -> Either<B, Self> where B: Stream<Item = Self::Item>, Self: Sized;
    fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> where Self: Unpin;
    /// Source: futures-util/src/stream/stream/mod.rs:1690
    #[hp::cancel(safe)]
    fn select_next_some(&mut self) -> SelectNextSome<'_, Self> where Self: Unpin + FusedStream;
}
impl<T> StreamExt for T where T: Stream + ?Sized {}

#[derive(Debug)]
pub struct Next<'a, St: ?Sized> {}
impl<St: ?Sized + Stream + Unpin> Future for Next<'_, St> { type Output = Option<St::Item>; }

pub struct Peekable<St: Stream> {
    owned: St,
}
impl<St: Stream> std::fmt::Debug for Peekable<St> where St: std::fmt::Debug, <St as Stream>::Item: std::fmt::Debug {}
unsafe impl<St> Send for Peekable<St> where St: Send, St::Item: Send {}
unsafe impl<St> Sync for Peekable<St> where St: Sync, St::Item: Sync {}
impl<St: Stream> Peekable<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
    /// Source: futures-util/src/stream/stream/peek.rs:38
    #[hp::cancel(safe)]
    pub fn peek(self: Pin<&mut Self>) -> Peek<'_, St>;
    pub fn poll_peek(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<&St::Item>>;
    pub fn peek_mut(self: Pin<&mut Self>) -> PeekMut<'_, St>;
    pub fn poll_peek_mut(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<&mut St::Item>>;
    pub fn next_if<F>(self: Pin<&mut Self>, func: F) -> NextIf<'_, St, F> where F: FnOnce(&St::Item) -> bool;
    pub fn next_if_eq<'a, T>(self: Pin<&'a mut Self>, expected: &'a T) -> NextIfEq<'a, St, T>
    where T: ?Sized, St::Item: PartialEq<T>;
}
impl<St: Stream> FusedStream for Peekable<St> {}
impl<S: Stream> Stream for Peekable<S> { type Item = S::Item; }
impl<S, Item> Sink<Item> for Peekable<S> where S: Sink<Item> + Stream { type Error = S::Error; }

pub struct Peek<'a, St: Stream> {}
unsafe impl<'a, St> Send for Peek<'a, St> where St: Send, St::Item: Send {}
unsafe impl<'a, St> Sync for Peek<'a, St> where St: Sync, St::Item: Sync {}
impl<'a, St> Future for Peek<'a, St> where St: Stream { type Output = Option<&'a St::Item>; }

pub struct PeekMut<'a, St: Stream> {}
unsafe impl<'a, St> Send for PeekMut<'a, St> where St: Send, St::Item: Send {}
unsafe impl<'a, St> Sync for PeekMut<'a, St> where St: Sync, St::Item: Sync {}
impl<'a, St> Future for PeekMut<'a, St> where St: Stream { type Output = Option<&'a mut St::Item>; }

pub struct NextIf<'a, St: Stream, F> {
    owned: F,
}
unsafe impl<'a, St, F> Send for NextIf<'a, St, F> where F: Send, St: Send, St::Item: Send {}
unsafe impl<'a, St, F> Sync for NextIf<'a, St, F> where F: Sync, St: Sync, St::Item: Sync {}
impl<St, F> Future for NextIf<'_, St, F> where St: Stream, F: FnOnce(&St::Item) -> bool {
    type Output = Option<St::Item>;
}

pub struct NextIfEq<'a, St: Stream, T: ?Sized> {}
unsafe impl<'a, St, T> Send for NextIfEq<'a, St, T> where T: Sync + ?Sized, St::Item: Send, St: Send {}
unsafe impl<'a, St, T> Sync for NextIfEq<'a, St, T> where T: Sync + ?Sized, St::Item: Sync, St: Sync {}
impl<St, T> Future for NextIfEq<'_, St, T> where St: Stream, T: ?Sized, St::Item: PartialEq<T> {
    type Output = Option<St::Item>;
}

#[derive(Debug)]
pub struct ReadyChunks<St: Stream> {
    owned: St,
}
impl<St: Stream> ReadyChunks<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: Stream> Stream for ReadyChunks<St> { type Item = Vec<St::Item>; }
impl<St: Stream> FusedStream for ReadyChunks<St> {}
impl<S, Item> Sink<Item> for ReadyChunks<S> where S: Stream + Sink<Item> { type Error = S::Error; }

pub struct Scan<St: Stream, S, Fut, F> {
    owned_st: St,
    owned_s: S,
    owned_fut: Fut,
    owned_f: F,
}
impl<B, St, S, Fut, F> Scan<St, S, Fut, F>
where St: Stream, F: FnMut(&mut S, St::Item) -> Fut, Fut: Future<Output = Option<B>> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<B, St, S, Fut, F> Stream for Scan<St, S, Fut, F>
where St: Stream, F: FnMut(&mut S, St::Item) -> Fut, Fut: Future<Output = Option<B>> {
    type Item = B;
}
impl<B, St, S, Fut, F> FusedStream for Scan<St, S, Fut, F>
where St: FusedStream, F: FnMut(&mut S, St::Item) -> Fut, Fut: Future<Output = Option<B>> {}
impl<St, S, Fut, F, Item> Sink<Item> for Scan<St, S, Fut, F> where St: Stream + Sink<Item> {
    type Error = St::Error;
}

#[derive(Debug)]
pub struct SelectNextSome<'a, St: ?Sized> {}
impl<St: ?Sized + FusedStream + Unpin> Future for SelectNextSome<'_, St> { type Output = St::Item; }

#[derive(Debug)]
pub struct Skip<St> {
    owned: St,
}
impl<St: Stream> Skip<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: FusedStream> FusedStream for Skip<St> {}
impl<St: Stream> Stream for Skip<St> { type Item = St::Item; }
impl<S, Item> Sink<Item> for Skip<S> where S: Stream + Sink<Item> { type Error = S::Error; }

pub struct SkipWhile<St, Fut, F> where St: Stream {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
unsafe impl<St, Fut, F> Send for SkipWhile<St, Fut, F> where St: Send, F: Send, Fut: Send, St::Item: Send {}
unsafe impl<St, Fut, F> Sync for SkipWhile<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, St::Item: Sync {}
impl<St, Fut, F> SkipWhile<St, Fut, F> where St: Stream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> FusedStream for SkipWhile<St, Fut, F>
where St: FusedStream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Stream for SkipWhile<St, Fut, F>
where St: Stream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {
    type Item = St::Item;
}
impl<S, Fut, F, Item> Sink<Item> for SkipWhile<S, Fut, F>
where S: Stream + Sink<Item>, F: FnMut(&S::Item) -> Fut, Fut: Future<Output = bool> {
    type Error = S::Error;
}

#[derive(Debug)]
pub struct SplitStream<S> {}
unsafe impl<S> Sync for SplitStream<S> where S: Send {}
impl<S> SplitStream<S> {
    pub fn is_pair_of<Item>(&self, other: &SplitSink<S, Item>) -> bool;
}
impl<S: Unpin> SplitStream<S> {
    pub fn reunite<Item>(self, other: SplitSink<S, Item>) -> Result<S, ReuniteError<S, Item>> where S: Sink<Item>;
}
impl<S: Stream> Stream for SplitStream<S> { type Item = S::Item; }

#[derive(Debug)]
pub struct SplitSink<S, Item> {
    owned: Item,
}
unsafe impl<S, Item> Send for SplitSink<S, Item> where Item: Send, S: Send {}
unsafe impl<S, Item> Sync for SplitSink<S, Item> where Item: Sync, S: Send {}
impl<S: Sink<Item> + Unpin, Item> SplitSink<S, Item> {
    pub fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError<S, Item>>;
}
impl<S, Item> SplitSink<S, Item> {
    pub fn is_pair_of(&self, other: &SplitStream<S>) -> bool;
}
impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> { type Error = S::Error; }

pub struct ReuniteError<T, Item>(pub SplitSink<T, Item>, pub SplitStream<T>);
unsafe impl<T, Item> Send for ReuniteError<T, Item> where Item: Send, T: Send {}
unsafe impl<T, Item> Sync for ReuniteError<T, Item> where Item: Sync, T: Send {}
impl<T, Item> Display for ReuniteError<T, Item> {}
impl<T: any::Any, Item> Error for ReuniteError<T, Item> {}

#[derive(Debug)]
pub struct Take<St> {
    owned: St,
}
impl<St: Stream> Take<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> Stream for Take<St> where St: Stream { type Item = St::Item; }
impl<St> FusedStream for Take<St> where St: FusedStream {}
impl<S, Item> Sink<Item> for Take<S> where S: Stream + Sink<Item> { type Error = S::Error; }

pub struct TakeUntil<St: Stream, Fut: Future> {
    owned_st: St,
    owned_fut: Fut,
}
unsafe impl<St, Fut> Send for TakeUntil<St, Fut> where St: Send, Fut: Send, <Fut as Future>::Output: Send {}
unsafe impl<St, Fut> Sync for TakeUntil<St, Fut> where St: Sync, Fut: Sync, <Fut as Future>::Output: Sync {}
impl<St, Fut> TakeUntil<St, Fut> where St: Stream, Fut: Future {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
    pub fn take_future(&mut self) -> Option<Fut>;
    pub fn take_result(&mut self) -> Option<Fut::Output>;
    pub fn is_stopped(&self) -> bool;
}
impl<St, Fut> Stream for TakeUntil<St, Fut> where St: Stream, Fut: Future { type Item = St::Item; }
impl<St, Fut> FusedStream for TakeUntil<St, Fut> where St: Stream, Fut: Future {}
impl<S, Fut, Item> Sink<Item> for TakeUntil<S, Fut> where S: Stream + Sink<Item>, Fut: Future {
    type Error = S::Error;
}

pub struct TakeWhile<St: Stream, Fut, F> {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
unsafe impl<St, Fut, F> Send for TakeWhile<St, Fut, F> where St: Send, F: Send, Fut: Send, St::Item: Send {}
unsafe impl<St, Fut, F> Sync for TakeWhile<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, St::Item: Sync {}
impl<St, Fut, F> TakeWhile<St, Fut, F> where St: Stream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> Stream for TakeWhile<St, Fut, F>
where St: Stream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {
    type Item = St::Item;
}
impl<St, Fut, F> FusedStream for TakeWhile<St, Fut, F>
where St: FusedStream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {}
impl<S, Fut, F, Item> Sink<Item> for TakeWhile<S, Fut, F> where S: Stream + Sink<Item> {
    type Error = S::Error;
}

pub struct Then<St, Fut, F> {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
impl<St, Fut, F> Then<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> FusedStream for Then<St, Fut, F> where St: FusedStream, F: FnMut(St::Item) -> Fut, Fut: Future {}
impl<St, Fut, F> Stream for Then<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future {
    type Item = Fut::Output;
}
impl<S, Fut, F, Item> Sink<Item> for Then<S, Fut, F> where S: Sink<Item> { type Error = S::Error; }

#[derive(Debug)]
pub struct Unzip<St, FromA, FromB> {
    owned_st: St,
    owned_froma: FromA,
    owned_fromb: FromB,
}
impl<St, A, B, FromA, FromB> Future for Unzip<St, FromA, FromB>
where St: Stream<Item = (A, B)>, FromA: Default + Extend<A>, FromB: Default + Extend<B> {
    type Output = (FromA, FromB);
}

pub struct Zip<St1: Stream, St2: Stream> {
    owned_st1: St1,
    owned_st2: St2,
}
impl<St1: Stream, St2: Stream> std::fmt::Debug for Zip<St1, St2> where St1: std::fmt::Debug, St2: std::fmt::Debug, <St1 as Stream>::Item: std::fmt::Debug, <St2 as Stream>::Item: std::fmt::Debug {}
unsafe impl<St1, St2> Send for Zip<St1, St2>
where St1: Send, St2: Send, <St1 as Stream>::Item: Send, <St2 as Stream>::Item: Send {}
unsafe impl<St1, St2> Sync for Zip<St1, St2>
where St1: Sync, St2: Sync, <St1 as Stream>::Item: Sync, <St2 as Stream>::Item: Sync {}
impl<St1: Stream, St2: Stream> Zip<St1, St2> {
    pub fn get_ref(&self) -> (&St1, &St2);
    pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>);
    pub fn into_inner(self) -> (St1, St2);
}
impl<St1, St2> FusedStream for Zip<St1, St2> where St1: Stream, St2: Stream {}
impl<St1, St2> Stream for Zip<St1, St2> where St1: Stream, St2: Stream {
    type Item = (St1::Item, St2::Item);
}

pub struct AndThen<St, Fut, F> {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
impl<St, Fut, F> AndThen<St, Fut, F> where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: TryFuture<Error = St::Error> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> Stream for AndThen<St, Fut, F>
where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: TryFuture<Error = St::Error> {
    type Item = Result<Fut::Ok, St::Error>;
}
impl<St, Fut, F> FusedStream for AndThen<St, Fut, F>
where St: TryStream + FusedStream, F: FnMut(St::Ok) -> Fut, Fut: TryFuture<Error = St::Error> {}
impl<S, Fut, F, Item> Sink<Item> for AndThen<S, Fut, F> where S: Sink<Item> { type Error = S::Error; }

pub struct IntoAsyncRead<St> where St: TryStream<Error = io::Error>, St::Ok: AsRef<[u8]> {
    owned: St,
}
impl<St> std::fmt::Debug for IntoAsyncRead<St> where St: TryStream<Error = io::Error>, St::Ok: AsRef<[u8]>, St: std::fmt::Debug, <St as TryStream>::Ok: std::fmt::Debug {}
unsafe impl<St> Send for IntoAsyncRead<St> where St: Send, St::Ok: Send {}
unsafe impl<St> Sync for IntoAsyncRead<St> where St: Sync, St::Ok: Sync {}
impl<St> AsyncRead for IntoAsyncRead<St> where St: TryStream<Error = io::Error>, St::Ok: AsRef<[u8]> {}
impl<St> AsyncWrite for IntoAsyncRead<St> where St: TryStream<Error = io::Error> + AsyncWrite, St::Ok: AsRef<[u8]> {}
impl<St> AsyncBufRead for IntoAsyncRead<St> where St: TryStream<Error = io::Error>, St::Ok: AsRef<[u8]> {}

#[derive(Debug)]
pub struct IntoStream<St> {
    owned: St,
}
impl<St> IntoStream<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: TryStream + FusedStream> FusedStream for IntoStream<St> {}
impl<St: TryStream> Stream for IntoStream<St> { type Item = Result<St::Ok, St::Error>; }
impl<S: Sink<Item>, Item> Sink<Item> for IntoStream<S> { type Error = S::Error; }

pub struct ErrInto<St, E> {
    owned: St,
}
impl<St, E> ErrInto<St, E> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: TryStream, E> Stream for ErrInto<St, E> where St::Error: Into<E> { type Item = Result<St::Ok, E>; }

pub struct InspectOk<St, F> {
    owned_st: St,
    owned_f: F,
}
impl<St, F> InspectOk<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: TryStream, F> Stream for InspectOk<St, F> where F: FnMut(&St::Ok) { type Item = Result<St::Ok, St::Error>; }

pub struct InspectErr<St, F> {
    owned_st: St,
    owned_f: F,
}
impl<St, F> InspectErr<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: TryStream, F> Stream for InspectErr<St, F>
where F: FnMut(&St::Error) { type Item = Result<St::Ok, St::Error>; }

pub struct MapOk<St, F> {
    owned_st: St,
    owned_f: F,
}
impl<St, F> MapOk<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: TryStream, F, T> Stream for MapOk<St, F> where F: FnMut(St::Ok) -> T { type Item = Result<T, St::Error>; }

pub struct MapErr<St, F> {
    owned_st: St,
    owned_f: F,
}
impl<St, F> MapErr<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: TryStream, F, E> Stream for MapErr<St, F> where F: FnMut(St::Error) -> E { type Item = Result<St::Ok, E>; }

pub trait TryStreamExt: TryStream {
    fn err_into<E>(self) -> ErrInto<Self, E> where Self: Sized, Self::Error: Into<E>;
    /// Source: futures-util/src/stream/try_stream/mod.rs:223
    #[hp::closure(polled)]
    fn map_ok<T, F>(self, f: F) -> MapOk<Self, F> where Self: Sized, F: FnMut(Self::Ok) -> T;
    /// Source: futures-util/src/stream/try_stream/mod.rs:248
    #[hp::closure(polled)]
    fn map_err<E, F>(self, f: F) -> MapErr<Self, F> where Self: Sized, F: FnMut(Self::Error) -> E;
    /// Source: futures-util/src/stream/try_stream/mod.rs:294
    #[hp::closure(polled)]
    fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F>
    where F: FnMut(Self::Ok) -> Fut, Fut: TryFuture<Error = Self::Error>, Self: Sized;
    /// Source: futures-util/src/stream/try_stream/mod.rs:320
    #[hp::closure(polled)]
    fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F>
    where F: FnMut(Self::Error) -> Fut, Fut: TryFuture<Ok = Self::Ok>, Self: Sized;
    /// Source: futures-util/src/stream/try_stream/mod.rs:335
    #[hp::closure(polled)]
    fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F> where F: FnMut(&Self::Ok), Self: Sized;
    /// Source: futures-util/src/stream/try_stream/mod.rs:348
    #[hp::closure(polled)]
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F> where F: FnMut(&Self::Error), Self: Sized;
    fn into_stream(self) -> IntoStream<Self> where Self: Sized;
    /// Source: futures-util/src/stream/try_stream/mod.rs:404
    #[hp::cancel(safe)]
    fn try_next(&mut self) -> TryNext<'_, Self> where Self: Unpin;
    /// Source: futures-util/src/stream/try_stream/mod.rs:444
    #[hp::cancel(unsafe, lost = "the stream and the work in flight are dropped")]
    #[hp::closure(polled)]
    fn try_for_each<Fut, F>(self, f: F) -> TryForEach<Self, Fut, F>
    where F: FnMut(Self::Ok) -> Fut, Fut: TryFuture<Ok = (), Error = Self::Error>, Self: Sized;
    /// Source: futures-util/src/stream/try_stream/mod.rs:474
    #[hp::closure(polled)]
    fn try_skip_while<Fut, F>(self, f: F) -> TrySkipWhile<Self, Fut, F>
    where F: FnMut(&Self::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = Self::Error>, Self: Sized;
    /// Source: futures-util/src/stream/try_stream/mod.rs:504
    #[hp::closure(polled)]
    fn try_take_while<Fut, F>(self, f: F) -> TryTakeWhile<Self, Fut, F>
    where F: FnMut(&Self::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = Self::Error>, Self: Sized;
    /// Source: futures-util/src/stream/try_stream/mod.rs:556
    #[hp::limits]
    #[hp::cancel(unsafe, lost = "the stream and the work in flight are dropped")]
    #[hp::closure(polled)]
    fn try_for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> TryForEachConcurrent<Self,
        Fut, F>
    where F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = Result<(), Self::Error>>, Self: Sized;
    /// Source: futures-util/src/stream/try_stream/mod.rs:603
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    fn try_collect<C: Default + Extend<Self::Ok>>(self) -> TryCollect<Self, C> where Self: Sized;
    fn try_chunks(self, capacity: usize) -> TryChunks<Self> where Self: Sized;
    fn try_ready_chunks(self, capacity: usize) -> TryReadyChunks<Self> where Self: Sized;
    /// Source: futures-util/src/stream/try_stream/mod.rs:736
    #[hp::closure(polled)]
    fn try_filter<Fut, F>(self, f: F) -> TryFilter<Self, Fut, F>
    where Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut, Self: Sized;
    /// Source: futures-util/src/stream/try_stream/mod.rs:780
    #[hp::closure(polled)]
    fn try_filter_map<Fut, F, T>(self, f: F) -> TryFilterMap<Self, Fut, F>
    where Fut: TryFuture<Ok = Option<T>, Error = Self::Error>, F: FnMut(Self::Ok) -> Fut, Self: Sized;
    /// Source: futures-util/src/stream/try_stream/mod.rs:835
    #[hp::closure(polled)]
    fn try_flatten_unordered(self, limit: impl Into<Option<usize>>) -> TryFlattenUnordered<Self>
    where Self::Ok: TryStream + Unpin, <Self::Ok as TryStream>::Error: From<Self::Error>, Self: Sized;
    fn try_flatten(self) -> TryFlatten<Self>
    where Self::Ok: TryStream, <Self::Ok as TryStream>::Error: From<Self::Error>, Self: Sized;
    /// Source: futures-util/src/stream/try_stream/mod.rs:927
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn try_fold<T, Fut, F>(self, init: T, f: F) -> TryFold<Self, Fut, T, F>
    where F: FnMut(T, Self::Ok) -> Fut, Fut: TryFuture<Ok = T, Error = Self::Error>, Self: Sized;
    /// Source: futures-util/src/stream/try_stream/mod.rs:970
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    fn try_concat(self) -> TryConcat<Self>
    where Self: Sized, Self::Ok: Extend<<Self::Ok as IntoIterator>::Item> + IntoIterator + Default;
    /// Source: futures-util/src/stream/try_stream/mod.rs:1037
    #[hp::limits]
    fn try_buffer_unordered(self, n: usize) -> TryBufferUnordered<Self>
    where Self::Ok: TryFuture<Error = Self::Error>, Self: Sized;
    /// Source: futures-util/src/stream/try_stream/mod.rs:1113
    #[hp::limits]
    fn try_buffered(self, n: usize) -> TryBuffered<Self> where Self::Ok: TryFuture<Error = Self::Error>, Self: Sized;
    fn try_poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>
    where Self: Unpin;
    fn into_async_read(self) -> IntoAsyncRead<Self>
    where Self: Sized + TryStreamExt<Error = io::Error>, Self::Ok: AsRef<[u8]>;
    /// Source: futures-util/src/stream/try_stream/mod.rs:1217
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn try_all<Fut, F>(self, f: F) -> TryAll<Self, Fut, F>
    where Self: Sized, F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = bool>;
    /// Source: futures-util/src/stream/try_stream/mod.rs:1246
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn try_any<Fut, F>(self, f: F) -> TryAny<Self, Fut, F>
    where Self: Sized, F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = bool>;
}
impl<S: ?Sized + TryStream> TryStreamExt for S {}

pub struct OrElse<St, Fut, F> {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
impl<St, Fut, F> OrElse<St, Fut, F> where St: TryStream, F: FnMut(St::Error) -> Fut, Fut: TryFuture<Ok = St::Ok> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> Stream for OrElse<St, Fut, F>
where St: TryStream, F: FnMut(St::Error) -> Fut, Fut: TryFuture<Ok = St::Ok> {
    type Item = Result<St::Ok, Fut::Error>;
}
impl<St, Fut, F> FusedStream for OrElse<St, Fut, F>
where St: TryStream + FusedStream, F: FnMut(St::Error) -> Fut, Fut: TryFuture<Ok = St::Ok> {}
impl<S, Fut, F, Item> Sink<Item> for OrElse<S, Fut, F> where S: Sink<Item> { type Error = S::Error; }

pub struct TryAll<St, Fut, F> {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
impl<St, Fut, F> Future for TryAll<St, Fut, F>
where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: Future<Output = bool> {
    type Output = Result<bool, St::Error>;
}

pub struct TryAny<St, Fut, F> {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
impl<St, Fut, F> Future for TryAny<St, Fut, F>
where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: Future<Output = bool> {
    type Output = Result<bool, St::Error>;
}

pub struct TryBufferUnordered<St> where St: TryStream {
    owned: St,
}
impl<St> std::fmt::Debug for TryBufferUnordered<St> where St: TryStream, St: std::fmt::Debug, <St as TryStream>::Ok: std::fmt::Debug {}
unsafe impl<St> Send for TryBufferUnordered<St> where St: Send, St::Ok: Send {}
unsafe impl<St> Sync for TryBufferUnordered<St> where St: Sync, St::Ok: Send + Sync {}
impl<St> TryBufferUnordered<St> where St: TryStream, St::Ok: TryFuture {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> Stream for TryBufferUnordered<St> where St: TryStream, St::Ok: TryFuture<Error = St::Error> {
    type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
}
impl<S, Item, E> Sink<Item> for TryBufferUnordered<S>
where S: TryStream + Sink<Item, Error = E>, S::Ok: TryFuture<Error = E> {
    type Error = E;
}

pub struct TryBuffered<St> where St: TryStream, St::Ok: TryFuture {
    owned: St,
}
impl<St> std::fmt::Debug for TryBuffered<St> where St: TryStream, St::Ok: TryFuture, St: std::fmt::Debug, <St as TryStream>::Ok: std::fmt::Debug {}
unsafe impl<St> Send for TryBuffered<St>
where St: Send, St::Ok: Send, <St::Ok as TryFuture>::Ok: Send, <St::Ok as TryFuture>::Error: Send {}
unsafe impl<St> Sync for TryBuffered<St>
where St: Sync, St::Ok: Send + Sync, <St::Ok as TryFuture>::Ok: Sync, <St::Ok as TryFuture>::Error: Sync {}
impl<St> TryBuffered<St> where St: TryStream, St::Ok: TryFuture {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> Stream for TryBuffered<St> where St: TryStream, St::Ok: TryFuture<Error = St::Error> {
    type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
}
impl<S, Item, E> Sink<Item> for TryBuffered<S> where S: TryStream + Sink<Item, Error = E>, S::Ok: TryFuture<Error = E> {
    type Error = E;
}

pub struct TryChunks<St: TryStream> {
    owned: St,
}
impl<St: TryStream> std::fmt::Debug for TryChunks<St> where St: std::fmt::Debug, <St as TryStream>::Ok: std::fmt::Debug {}
unsafe impl<St> Send for TryChunks<St> where St: Send, St::Ok: Send {}
unsafe impl<St> Sync for TryChunks<St> where St: Sync, St::Ok: Sync {}
impl<St: TryStream> TryChunks<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: TryStream> Stream for TryChunks<St> {
    type Item = Result<Vec<St::Ok>, TryChunksError<St::Ok, St::Error>>;
}
impl<St: TryStream + FusedStream> FusedStream for TryChunks<St> {}
impl<S, Item> Sink<Item> for TryChunks<S> where S: TryStream + Sink<Item> { type Error = <S as Sink<Item>>::Error; }

#[derive(PartialEq, Eq)]
pub struct TryChunksError<T, E>(pub Vec<T>, pub E);
impl<T, E: Display> Display for TryChunksError<T, E> {}
impl<T, E: Debug + Display> Error for TryChunksError<T, E> {}

#[derive(Debug)]
pub struct TryCollect<St, C> {
    owned_st: St,
    owned_c: C,
}
impl<St, C> Future for TryCollect<St, C> where St: TryStream, C: Default + Extend<St::Ok> {
    type Output = Result<C, St::Error>;
}

pub struct TryConcat<St: TryStream> {
    owned: St,
}
impl<St: TryStream> std::fmt::Debug for TryConcat<St> where St: std::fmt::Debug, <St as TryStream>::Ok: std::fmt::Debug {}
unsafe impl<St> Send for TryConcat<St> where St: Send, St::Ok: Send {}
unsafe impl<St> Sync for TryConcat<St> where St: Sync, St::Ok: Sync {}
impl<St> Future for TryConcat<St>
where St: TryStream, St::Ok: Extend<<St::Ok as IntoIterator>::Item> + IntoIterator + Default {
    type Output = Result<St::Ok, St::Error>;
}

pub struct TryFilter<St, Fut, F> where St: TryStream {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
unsafe impl<St, Fut, F> Send for TryFilter<St, Fut, F> where St: Send, F: Send, Fut: Send, St::Ok: Send {}
unsafe impl<St, Fut, F> Sync for TryFilter<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, St::Ok: Sync {}
impl<St, Fut, F> TryFilter<St, Fut, F> where St: TryStream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> FusedStream for TryFilter<St, Fut, F>
where St: TryStream + FusedStream, F: FnMut(&St::Ok) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Stream for TryFilter<St, Fut, F>
where St: TryStream, Fut: Future<Output = bool>, F: FnMut(&St::Ok) -> Fut {
    type Item = Result<St::Ok, St::Error>;
}
impl<S, Fut, F, Item, E> Sink<Item> for TryFilter<S, Fut, F> where S: TryStream + Sink<Item, Error = E> {
    type Error = E;
}

pub struct TryFilterMap<St, Fut, F> {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
impl<St, Fut, F> TryFilterMap<St, Fut, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F, T> FusedStream for TryFilterMap<St, Fut, F>
where St: TryStream + FusedStream, Fut: TryFuture<Ok = Option<T>, Error = St::Error>, F: FnMut(St::Ok) -> Fut {}
impl<St, Fut, F, T> Stream for TryFilterMap<St, Fut, F>
where St: TryStream, Fut: TryFuture<Ok = Option<T>, Error = St::Error>, F: FnMut(St::Ok) -> Fut {
    type Item = Result<T, St::Error>;
}
impl<S, Fut, F, Item> Sink<Item> for TryFilterMap<S, Fut, F> where S: Sink<Item> { type Error = S::Error; }

pub struct TryFlatten<St> where St: TryStream {
    owned: St,
}
impl<St> std::fmt::Debug for TryFlatten<St> where St: TryStream, St: std::fmt::Debug, <St as TryStream>::Ok: std::fmt::Debug {}
unsafe impl<St> Send for TryFlatten<St> where St: Send, St::Ok: Send {}
unsafe impl<St> Sync for TryFlatten<St> where St: Sync, St::Ok: Sync {}
impl<St> TryFlatten<St> where St: TryStream, St::Ok: TryStream, <St::Ok as TryStream>::Error: From<St::Error> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for TryFlatten<St>
where St: TryStream + FusedStream, St::Ok: TryStream, <St::Ok as TryStream>::Error: From<St::Error> {}
impl<St> Stream for TryFlatten<St>
where St: TryStream, St::Ok: TryStream, <St::Ok as TryStream>::Error: From<St::Error> {
    type Item = Result<<St::Ok as TryStream>::Ok, <St::Ok as TryStream>::Error>;
}

pub struct TryFlattenUnordered<St>
where St: TryStream, St::Ok: TryStream + Unpin, <St::Ok as TryStream>::Error: From<St::Error> {
    owned: St,
}
unsafe impl<St> Send for TryFlattenUnordered<St>
where <St::Ok as TryStream>::Error: Sized + Send, St: Send, St::Ok: Send, <St::Ok as TryStream>::Ok: Send {}
unsafe impl<St> Sync for TryFlattenUnordered<St>
where <St::Ok as TryStream>::Error: Sized + Send + Sync, St: Sync, St::Ok: Send + Sync,
    <St::Ok as TryStream>::Ok: Send + Sync {}
impl<St> TryFlattenUnordered<St>
where St: TryStream, St::Ok: TryStream + Unpin, <St::Ok as TryStream>::Error: From<St::Error> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: TryStream> Stream for TryFlattenUnordered<St>
where St::Ok: TryStream<Error = St::Error> + Unpin { type Item = Result<<St::Ok as TryStream>::Ok, St::Error>; }

pub struct TryFold<St, Fut, T, F> {
    owned_st: St,
    owned_fut: Fut,
    owned_t: T,
    owned_f: F,
}
impl<St, Fut, T, F> Future for TryFold<St, Fut, T, F>
where St: TryStream, F: FnMut(T, St::Ok) -> Fut, Fut: TryFuture<Ok = T, Error = St::Error> {
    type Output = Result<T, St::Error>;
}

pub struct TryForEach<St, Fut, F> {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
impl<St, Fut, F> Future for TryForEach<St, Fut, F>
where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: TryFuture<Ok = (), Error = St::Error> {
    type Output = Result<(), St::Error>;
}

pub struct TryForEachConcurrent<St, Fut, F> {
    owned_st: St,
    owned_f: F,
}
unsafe impl<St, Fut, F> Send for TryForEachConcurrent<St, Fut, F> where F: Send, St: Send, Fut: Send {}
unsafe impl<St, Fut, F> Sync for TryForEachConcurrent<St, Fut, F> where F: Sync, St: Sync, Fut: Send + Sync {}
impl<St, Fut, F> Future for TryForEachConcurrent<St, Fut, F>
where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: Future<Output = Result<(), St::Error>> {
    type Output = Result<(), St::Error>;
}

#[derive(Debug)]
pub struct TryNext<'a, St: ?Sized> {}
impl<St: ?Sized + TryStream + Unpin> Future for TryNext<'_, St> {
    type Output = Result<Option<St::Ok>, St::Error>;
}

#[derive(Debug)]
pub struct TryReadyChunks<St: TryStream> {
    owned: St,
}
impl<St: TryStream> TryReadyChunks<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St: TryStream> Stream for TryReadyChunks<St> {
    type Item = Result<Vec<St::Ok>, TryReadyChunksError<St::Ok, St::Error>>;
}
impl<St: TryStream + FusedStream> FusedStream for TryReadyChunks<St> {}
impl<S, Item> Sink<Item> for TryReadyChunks<S> where S: TryStream + Sink<Item> { type Error = <S as Sink<Item>>::Error; }

#[derive(PartialEq, Eq)]
pub struct TryReadyChunksError<T, E>(pub Vec<T>, pub E);
impl<T, E: Display> Display for TryReadyChunksError<T, E> {}
impl<T, E: Debug + Display> Error for TryReadyChunksError<T, E> {}

pub struct TrySkipWhile<St, Fut, F> where St: TryStream {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
unsafe impl<St, Fut, F> Send for TrySkipWhile<St, Fut, F>
where St: Send, F: Send, Fut: Send, <St as TryStream>::Ok: Send {}
unsafe impl<St, Fut, F> Sync for TrySkipWhile<St, Fut, F>
where St: Sync, F: Sync, Fut: Sync, <St as TryStream>::Ok: Sync {}
impl<St, Fut, F> TrySkipWhile<St, Fut, F>
where St: TryStream, F: FnMut(&St::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = St::Error> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> Stream for TrySkipWhile<St, Fut, F>
where St: TryStream, F: FnMut(&St::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = St::Error> {
    type Item = Result<St::Ok, St::Error>;
}
impl<St, Fut, F> FusedStream for TrySkipWhile<St, Fut, F>
where St: TryStream + FusedStream, F: FnMut(&St::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = St::Error> {}
impl<S, Fut, F, Item, E> Sink<Item> for TrySkipWhile<S, Fut, F> where S: TryStream + Sink<Item, Error = E> {
    type Error = E;
}

pub struct TryTakeWhile<St, Fut, F> where St: TryStream {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
unsafe impl<St, Fut, F> Send for TryTakeWhile<St, Fut, F> where St: Send, F: Send, Fut: Send, St::Ok: Send {}
unsafe impl<St, Fut, F> Sync for TryTakeWhile<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, St::Ok: Sync {}
impl<St, Fut, F> TryTakeWhile<St, Fut, F>
where St: TryStream, F: FnMut(&St::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = St::Error> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> Stream for TryTakeWhile<St, Fut, F>
where St: TryStream, F: FnMut(&St::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = St::Error> {
    type Item = Result<St::Ok, St::Error>;
}
impl<St, Fut, F> FusedStream for TryTakeWhile<St, Fut, F>
where St: TryStream + FusedStream, F: FnMut(&St::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = St::Error> {}
impl<S, Fut, F, Item, E> Sink<Item> for TryTakeWhile<S, Fut, F> where S: TryStream + Sink<Item, Error = E> {
    type Error = E;
}
/// Source: futures-util/src/stream/try_stream/try_unfold.rs:59
#[hp::closure(polled)]
pub fn try_unfold<T, F, Fut, Item>(init: T, f: F) -> TryUnfold<T, F, Fut>
where F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>;

pub struct TryUnfold<T, F, Fut> {
    owned_t: T,
    owned_f: F,
    owned_fut: Fut,
}
impl<T, F, Fut, Item> Stream for TryUnfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>> {
    type Item = Result<Item, Fut::Error>;
}
/// Source: futures-util/src/stream/unfold.rs:50
#[hp::closure(polled)]
pub fn unfold<T, F, Fut, Item>(init: T, f: F) -> Unfold<T, F, Fut>
where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>;

pub struct Unfold<T, F, Fut> {
    owned_t: T,
    owned_f: F,
    owned_fut: Fut,
}
impl<T, F, Fut, Item> FusedStream for Unfold<T, F, Fut>
where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>> {}
impl<T, F, Fut, Item> Stream for Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>> {
    type Item = Item;
}
