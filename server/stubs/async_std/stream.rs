use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::hash::{BuildHasher, Hash};
use std::num::Wrapping;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
pub use futures_core::stream::Stream;

pub trait DoubleEndedStream: Stream {
    fn poll_next_back(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    fn next_back(&mut self) -> impl Future<Output = Option<Self::Item>> where Self: Unpin;
    fn nth_back(&mut self, n: usize) -> impl Future<Output = Option<Self::Item>> where Self: Unpin + Sized;
    fn rfind<P>(&mut self, p: P) -> impl Future<Output = Option<Self::Item>>
    where Self: Unpin + Sized, P: FnMut(&Self::Item) -> bool;
    fn rfold<B, F>(self, accum: B, f: F) -> impl Future<Output = B> where Self: Sized, F: FnMut(B, Self::Item) -> B;
    fn try_rfold<B, F, E>(self, accum: B, f: F) -> impl Future<Output = Result<B, E>>
    where Self: Sized, F: FnMut(B, Self::Item) -> Result<B, E>;
}
pub fn empty<T>() -> Empty<T>;

#[derive(Debug)]
pub struct Empty<T> {}
impl<T> Stream for Empty<T> { type Item = T; }

pub trait ExactSizeStream: Stream {
    fn len(&self) -> usize;
}
impl<I: ExactSizeStream + ?Sized + Unpin> ExactSizeStream for &mut I {}

pub trait Extend<A> {
    fn extend<'a, T: IntoStream<Item = A> + 'a>(&'a mut self,
        stream: T) -> Pin<Box<dyn Future<Output = ()> + Send + 'a>>
    where T::IntoStream: Send;
}
impl<T: Ord + Send> Extend<T> for BinaryHeap<T> {}
impl<K: Ord + Send, V: Send> Extend<(K, V)> for BTreeMap<K, V> {}
impl<T: Ord + Send> Extend<T> for BTreeSet<T> {}
impl<K, V, H> Extend<(K, V)> for HashMap<K, V, H> where K: Eq + Hash + Send, V: Send, H: BuildHasher + Default + Send {}
impl<T, H> Extend<T> for HashSet<T, H> where T: Eq + Hash + Send, H: BuildHasher + Default + Send {}
impl<T: Send> Extend<T> for LinkedList<T> {}
impl<T: Send> Extend<T> for VecDeque<T> {}
impl Extend<char> for String {}
impl<'b> Extend<&'b char> for String {}
impl<'b> Extend<&'b str> for String {}
impl Extend<String> for String {}
impl<'b> Extend<Cow<'b, str>> for String {}
impl Extend<()> for () {}
impl<T: Send> Extend<T> for Vec<T> {}
pub async fn extend<'a, C, T, S>(collection: &mut C, stream: S)
where C: Extend<T>, S: IntoStream<Item = T> + 'a, S::IntoStream: Send;

#[derive(Clone, Debug)]
pub struct FromFn<F> {
    owned: F,
}
impl<T, F> Stream for FromFn<F> where F: FnMut() -> Option<T> { type Item = T; }
pub fn from_fn<T, F>(f: F) -> FromFn<F> where F: FnMut() -> Option<T>;

#[derive(Clone, Debug)]
pub struct FromIter<I> {
    owned: I,
}
impl<I: Iterator> Stream for FromIter<I> { type Item = I::Item; }
impl<T: DoubleEndedIterator> DoubleEndedStream for FromIter<T> {}
pub fn from_iter<I: IntoIterator>(iter: I) -> FromIter<I::IntoIter>;

pub trait FromStream<T: Send> {
    fn from_stream<'a, S: IntoStream<Item = T> + 'a>(stream: S) -> Pin<Box<dyn Future<Output = Self> + Send + 'a>>
    where S::IntoStream: Send;
}
impl<T: Ord + Send> FromStream<T> for BinaryHeap<T> {}
impl<K: Ord + Send, V: Send> FromStream<(K, V)> for BTreeMap<K, V> {}
impl<T: Ord + Send> FromStream<T> for BTreeSet<T> {}
impl<K, V, H> FromStream<(K, V)> for HashMap<K, V, H>
where K: Eq + Hash + Send, H: BuildHasher + Default + Send, V: Send {}
impl<T, H> FromStream<T> for HashSet<T, H> where T: Eq + Hash + Send, H: BuildHasher + Default + Send {}
impl<T: Send> FromStream<T> for LinkedList<T> {}
impl<T: Send> FromStream<T> for VecDeque<T> {}
impl<T: Send, V> FromStream<Option<T>> for Option<V> where V: FromStream<T> {}
impl<T, E, V> FromStream<Result<T, E>> for Result<V, E> where T: Send, E: Send, V: FromStream<T> {}
impl FromStream<char> for String {}
impl<'b> FromStream<&'b char> for String {}
impl<'b> FromStream<&'b str> for String {}
impl FromStream<String> for String {}
impl<'b> FromStream<Cow<'b, str>> for String {}
impl FromStream<()> for () {}
impl<T: Send> FromStream<T> for Vec<T> {}
impl<'b, T: Clone + Send> FromStream<T> for Cow<'b, [T]> {}
impl<T: Send> FromStream<T> for Box<[T]> {}
impl<T: Send> FromStream<T> for Rc<[T]> {}
impl<T: Send> FromStream<T> for Arc<[T]> {}

pub trait FusedStream: Stream {
}
impl<S: FusedStream + ?Sized + Unpin> FusedStream for &mut S {}
pub fn interval(dur: Duration) -> Interval;

#[derive(Debug)]
pub struct Interval {}
impl Stream for Interval { type Item = (); }

pub trait IntoStream {
    type Item;
    type IntoStream: Stream<Item = Self::Item>;
    fn into_stream(self) -> Self::IntoStream;
}
impl<I: Stream> IntoStream for I {
    type Item = I::Item;
    type IntoStream = I;
}
pub fn once<T>(t: T) -> Once<T>;

#[derive(Clone, Debug)]
pub struct Once<T> {
    owned: T,
}
impl<T> Stream for Once<T> { type Item = T; }
impl<T> DoubleEndedStream for Once<T> {}

#[derive(Debug)]
pub struct Pending<T> {}
impl<T> Stream for Pending<T> { type Item = T; }
impl<T> DoubleEndedStream for Pending<T> {}
impl<T> FusedStream for Pending<T> {}
impl<T> ExactSizeStream for Pending<T> {}
pub fn pending<T>() -> Pending<T>;

pub trait Product<A = Self>: Sized {
    fn product<'a, S>(stream: S) -> Pin<Box<dyn Future<Output = Self> + 'a>> where S: Stream<Item = A> + 'a;
}
impl<T, U> Product<Option<U>> for Option<T> where T: Product<U> {}
impl<T, U, E> Product<Result<U, E>> for Result<T, E> where T: Product<U> {}
impl Product for Wrapping<isize> {}
impl<'a> Product<&'a u32> for u32 {}
impl Product for Wrapping<i16> {}
impl<'a> Product<&'a i128> for i128 {}
impl<'a> Product<&'a Wrapping<u128>> for Wrapping<u128> {}
impl<'a> Product<&'a i8> for i8 {}
impl<'a> Product<&'a Wrapping<u8>> for Wrapping<u8> {}
impl Product for u128 {}
impl<'a> Product<&'a Wrapping<i32>> for Wrapping<i32> {}
impl Product for u8 {}
impl Product for i32 {}
impl Product for Wrapping<u32> {}
impl<'a> Product<&'a usize> for usize {}
impl Product for Wrapping<i128> {}
impl<'a> Product<&'a u16> for u16 {}
impl Product for Wrapping<i8> {}
impl<'a> Product<&'a i64> for i64 {}
impl<'a> Product<&'a Wrapping<u64>> for Wrapping<u64> {}
impl<'a> Product<&'a Wrapping<isize>> for Wrapping<isize> {}
impl Product for u64 {}
impl<'a> Product<&'a Wrapping<i16>> for Wrapping<i16> {}
impl Product for isize {}
impl Product for Wrapping<usize> {}
impl Product for i16 {}
impl Product for Wrapping<u16> {}
impl<'a> Product<&'a u128> for u128 {}
impl Product for Wrapping<i64> {}
impl<'a> Product<&'a u8> for u8 {}
impl<'a> Product<&'a i32> for i32 {}
impl<'a> Product<&'a Wrapping<u32>> for Wrapping<u32> {}
impl<'a> Product<&'a Wrapping<i128>> for Wrapping<i128> {}
impl Product for u32 {}
impl<'a> Product<&'a Wrapping<i8>> for Wrapping<i8> {}
impl Product for i128 {}
impl Product for Wrapping<u128> {}
impl Product for i8 {}
impl Product for Wrapping<u8> {}
impl<'a> Product<&'a u64> for u64 {}
impl Product for Wrapping<i32> {}
impl<'a> Product<&'a isize> for isize {}
impl<'a> Product<&'a Wrapping<usize>> for Wrapping<usize> {}
impl<'a> Product<&'a i16> for i16 {}
impl<'a> Product<&'a Wrapping<u16>> for Wrapping<u16> {}
impl Product for usize {}
impl<'a> Product<&'a Wrapping<i64>> for Wrapping<i64> {}
impl Product for u16 {}
impl Product for i64 {}
impl Product for Wrapping<u64> {}
impl Product for f32 {}
impl<'a> Product<&'a f64> for f64 {}
impl<'a> Product<&'a f32> for f32 {}
impl Product for f64 {}
pub fn repeat<T>(item: T) -> Repeat<T> where T: Clone;

#[derive(Clone, Debug)]
pub struct Repeat<T> {
    owned: T,
}
impl<T: Clone> Stream for Repeat<T> { type Item = T; }

#[derive(Clone, Debug)]
pub struct RepeatWith<F> {
    owned: F,
}
impl<T, F> Stream for RepeatWith<F> where F: FnMut() -> T { type Item = T; }
pub fn repeat_with<T, F>(repeater: F) -> RepeatWith<F> where F: FnMut() -> T;

#[derive(Debug)]
pub struct Chain<S, U> {
    owned_s: S,
    owned_u: U,
}
impl<S: Stream, U: Stream<Item = S::Item>> Stream for Chain<S, U> { type Item = S::Item; }

#[derive(Debug)]
pub struct Cloned<S> {
    owned: S,
}
impl<'a, S, T> Stream for Cloned<S> where S: Stream<Item = &'a T>, T: Clone + 'a { type Item = T; }

#[derive(Debug)]
pub struct Copied<S> {
    owned: S,
}
impl<'a, S, T> Stream for Copied<S> where S: Stream<Item = &'a T>, T: Copy + 'a { type Item = T; }

pub struct Delay<S> {
    owned: S,
}
impl<S> Stream for Delay<S> where S: Stream { type Item = S::Item; }

#[derive(Debug)]
pub struct Filter<S, P> {
    owned_s: S,
    owned_p: P,
}
impl<S, P> Stream for Filter<S, P> where S: Stream, P: FnMut(&S::Item) -> bool { type Item = S::Item; }

pub struct FlatMap<S, U, F> {
    owned_s: S,
    owned_u: U,
    owned_f: F,
}
impl<S, U, F> Stream for FlatMap<S, U, F> where S: Stream, U: Stream, F: FnMut(S::Item) -> U {
    type Item = U::Item;
}

pub struct Flatten<S> where S: Stream, S::Item: IntoStream {
    owned: S,
}
unsafe impl<S> Send for Flatten<S> where S: Send, <S::Item as IntoStream>::IntoStream: Send {}
unsafe impl<S> Sync for Flatten<S> where S: Sync, <S::Item as IntoStream>::IntoStream: Sync {}
impl<S, U> Stream for Flatten<S> where S: Stream, S::Item: IntoStream<IntoStream = U, Item = U::Item>, U: Stream {
    type Item = U::Item;
}

#[derive(Clone, Debug)]
pub struct Fuse<S> {
    owned: S,
}
impl<S: Stream> Stream for Fuse<S> { type Item = S::Item; }

#[derive(Debug)]
pub struct Inspect<S, F> {
    owned_s: S,
    owned_f: F,
}
impl<S, F> Stream for Inspect<S, F> where S: Stream, F: FnMut(&S::Item) { type Item = S::Item; }

#[derive(Debug)]
pub struct Map<S, F> {
    owned_s: S,
    owned_f: F,
}
impl<S, F, B> Stream for Map<S, F> where S: Stream, F: FnMut(S::Item) -> B { type Item = B; }

#[derive(Debug)]
pub struct Merge<L, R> {
    owned_l: L,
    owned_r: R,
}
impl<L, R, T> Stream for Merge<L, R> where L: Stream<Item = T>, R: Stream<Item = T> { type Item = T; }

pub trait StreamExt: Stream {
    /// Source: async-std/src/stream/stream/mod.rs:179
    #[hp::cancel(safe)]
    fn next(&mut self) -> impl Future<Output = Option<Self::Item>> where Self: Unpin;
    fn take(self, n: usize) -> Take<Self> where Self: Sized;
    /// Source: async-std/src/stream/stream/mod.rs:234
    #[hp::closure(polled)]
    fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn throttle(self, d: Duration) -> Throttle<Self> where Self: Sized;
    fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized;
    fn chain<U>(self, other: U) -> Chain<Self, U> where Self: Sized, U: Stream<Item = Self::Item> + Sized;
    fn cloned<'a, T>(self) -> Cloned<Self> where Self: Sized + Stream<Item = &'a T>, T: Clone + 'a;
    fn copied<'a, T>(self) -> Copied<Self> where Self: Sized + Stream<Item = &'a T>, T: Copy + 'a;
    fn cycle(self) -> impl Stream<Item = Self::Item> where Self: Clone + Sized;
    fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)> where Self: Sized;
    fn delay(self, dur: Duration) -> Delay<Self> where Self: Sized;
    /// Source: async-std/src/stream/stream/mod.rs:549
    #[hp::closure(polled)]
    fn map<B, F>(self, f: F) -> Map<Self, F> where Self: Sized, F: FnMut(Self::Item) -> B;
    /// Source: async-std/src/stream/stream/mod.rs:585
    #[hp::closure(polled)]
    fn inspect<F>(self, f: F) -> Inspect<Self, F> where Self: Sized, F: FnMut(&Self::Item);
    /// Source: async-std/src/stream/stream/mod.rs:629
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    fn last(self) -> impl Future<Output = Option<Self::Item>> where Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    /// Source: async-std/src/stream/stream/mod.rs:691
    #[hp::closure(polled)]
    fn filter<P>(self, predicate: P) -> Filter<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    /// Source: async-std/src/stream/stream/mod.rs:731
    #[hp::closure(polled)]
    fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F> where Self: Sized, U: IntoStream, F: FnMut(Self::Item) -> U;
    fn flatten(self) -> Flatten<Self> where Self: Sized, Self::Item: IntoStream;
    /// Source: async-std/src/stream/stream/mod.rs:806
    #[hp::closure(polled)]
    fn filter_map<B, F>(self, f: F) -> impl Stream<Item = B> where Self: Sized, F: FnMut(Self::Item) -> Option<B>;
    fn min_by_key<B, F>(self, key_by: F) -> impl Future<Output = Option<Self::Item>>
    where Self: Sized, B: Ord, F: FnMut(&Self::Item) -> B;
    fn max_by_key<B, F>(self, key_by: F) -> impl Future<Output = Option<Self::Item>>
    where Self: Sized, B: Ord, F: FnMut(&Self::Item) -> B;
    fn min_by<F>(self, compare: F) -> impl Future<Output = Option<Self::Item>>
    where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn max(self) -> impl Future<Output = Option<Self::Item>> where Self: Sized, Self::Item: Ord;
    fn min(self) -> impl Future<Output = Option<Self::Item>> where Self: Sized, Self::Item: Ord;
    fn max_by<F>(self, compare: F) -> impl Future<Output = Option<Self::Item>>
    where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    /// Source: async-std/src/stream/stream/mod.rs:1081
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    fn nth(&mut self, n: usize) -> impl Future<Output = Option<Self::Item>> where Self: Unpin + Sized;
    /// Source: async-std/src/stream/stream/mod.rs:1137
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn all<F>(&mut self, f: F) -> impl Future<Output = bool> where Self: Unpin + Sized, F: FnMut(Self::Item) -> bool;
    /// Source: async-std/src/stream/stream/mod.rs:1186
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn find<P>(&mut self, p: P) -> impl Future<Output = Option<Self::Item>>
    where Self: Unpin + Sized, P: FnMut(&Self::Item) -> bool;
    /// Source: async-std/src/stream/stream/mod.rs:1214
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn find_map<F, B>(&mut self, f: F) -> impl Future<Output = Option<B>>
    where Self: Unpin + Sized, F: FnMut(Self::Item) -> Option<B>;
    /// Source: async-std/src/stream/stream/mod.rs:1247
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn fold<B, F>(self, init: B, f: F) -> impl Future<Output = B> where Self: Sized, F: FnMut(B, Self::Item) -> B;
    /// Source: async-std/src/stream/stream/mod.rs:1285
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    fn partition<B, F>(self, f: F) -> impl Future<Output = (B, B)>
    where Self: Sized, F: FnMut(&Self::Item) -> bool, B: Default + Extend<Self::Item>;
    /// Source: async-std/src/stream/stream/mod.rs:1321
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn for_each<F>(self, f: F) -> impl Future<Output = ()> where Self: Sized, F: FnMut(Self::Item);
    /// Source: async-std/src/stream/stream/mod.rs:1377
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn any<F>(&mut self, f: F) -> impl Future<Output = bool> where Self: Unpin + Sized, F: FnMut(Self::Item) -> bool;
    fn by_ref(&mut self) -> &mut Self;
    /// Source: async-std/src/stream/stream/mod.rs:1473
    #[hp::closure(polled)]
    fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F>
    where Self: Sized, F: FnMut(&mut St, Self::Item) -> Option<B>;
    /// Source: async-std/src/stream/stream/mod.rs:1508
    #[hp::closure(polled)]
    fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    fn timeout(self, dur: Duration) -> Timeout<Self> where Self: Stream + Sized;
    /// Source: async-std/src/stream/stream/mod.rs:1612
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn try_fold<B, F, T, E>(&mut self, init: T, f: F) -> impl Future<Output = Result<T, E>>
    where Self: Unpin + Sized, F: FnMut(B, Self::Item) -> Result<T, E>;
    /// Source: async-std/src/stream/stream/mod.rs:1658
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn try_for_each<F, E>(&mut self, f: F) -> impl Future<Output = Result<(), E>>
    where Self: Unpin + Sized, F: FnMut(Self::Item) -> Result<(), E>;
    fn zip<U>(self, other: U) -> Zip<Self, U> where Self: Sized, U: Stream;
    /// Source: async-std/src/stream/stream/mod.rs:1743
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    fn unzip<A, B, FromA, FromB>(self) -> impl Future<Output = (FromA, FromB)>
    where FromA: Default + Extend<A>, FromB: Default + Extend<B>, Self: Stream<Item = (A, B)> + Sized;
    /// Source: async-std/src/stream/stream/mod.rs:1805
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    fn collect<'a, B>(self) -> Pin<Box<dyn Future<Output = B> + Send + 'a>>
    where Self: Sized + 'a + Send, B: FromStream<Self::Item>, Self::Item: Send;
    fn merge<U>(self, other: U) -> Merge<Self, U> where Self: Sized, U: Stream<Item = Self::Item> + Sized;
    fn partial_cmp<S>(self, other: S) -> impl Future<Output = Option<Ordering>>
    where Self: Sized + Stream, S: Stream, Self::Item: PartialOrd<S::Item>;
    fn position<P>(&mut self, predicate: P) -> impl Future<Output = Option<usize>>
    where Self: Unpin + Sized, P: FnMut(Self::Item) -> bool;
    fn cmp<S>(self, other: S) -> impl Future<Output = Ordering> where Self: Sized + Stream, S: Stream, Self::Item: Ord;
    /// Source: async-std/src/stream/stream/mod.rs:1990
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    fn count(self) -> impl Future<Output = usize> where Self: Sized;
    fn ne<S>(self, other: S) -> impl Future<Output = bool>
    where Self: Sized, S: Sized + Stream, Self::Item: PartialEq<S::Item>;
    fn ge<S>(self, other: S) -> impl Future<Output = bool>
    where Self: Sized + Stream, S: Stream, Self::Item: PartialOrd<S::Item>;
    fn eq<S>(self, other: S) -> impl Future<Output = bool>
    where Self: Sized + Stream, S: Sized + Stream, Self::Item: PartialEq<S::Item>;
    fn gt<S>(self, other: S) -> impl Future<Output = bool>
    where Self: Sized + Stream, S: Stream, Self::Item: PartialOrd<S::Item>;
    fn le<S>(self, other: S) -> impl Future<Output = bool>
    where Self: Sized + Stream, S: Stream, Self::Item: PartialOrd<S::Item>;
    fn lt<S>(self, other: S) -> impl Future<Output = bool>
    where Self: Sized + Stream, S: Stream, Self::Item: PartialOrd<S::Item>;
    fn sum<'a, S>(self) -> Pin<Box<dyn Future<Output = S> + 'a>>
    where Self: Sized + Stream<Item = S> + 'a, S: Sum<Self::Item>;
    fn product<'a, P>(self) -> Pin<Box<dyn Future<Output = P> + 'a>>
    where Self: Sized + Stream<Item = P> + 'a, P: Product;
}
impl<T: Stream + ?Sized> StreamExt for T {}

#[derive(Debug)]
pub struct Scan<S, St, F> {
    owned_s: S,
    owned_st: St,
    owned_f: F,
}
impl<S, St, F, B> Stream for Scan<S, St, F> where S: Stream, F: FnMut(&mut St, S::Item) -> Option<B> {
    type Item = B;
}

#[derive(Debug)]
pub struct Skip<S> {
    owned: S,
}
impl<S> Stream for Skip<S> where S: Stream { type Item = S::Item; }

#[derive(Debug)]
pub struct SkipWhile<S, P> {
    owned_s: S,
    owned_p: P,
}
impl<S, P> Stream for SkipWhile<S, P> where S: Stream, P: FnMut(&S::Item) -> bool { type Item = S::Item; }

#[derive(Debug)]
pub struct StepBy<S> {
    owned: S,
}
impl<S> Stream for StepBy<S> where S: Stream { type Item = S::Item; }

#[derive(Clone, Debug)]
pub struct Take<S> {
    owned: S,
}
impl<S: Stream> Stream for Take<S> { type Item = S::Item; }

#[derive(Debug)]
pub struct TakeWhile<S, P> {
    owned_s: S,
    owned_p: P,
}
impl<S, P> Stream for TakeWhile<S, P> where S: Stream, P: FnMut(&S::Item) -> bool { type Item = S::Item; }

pub struct Throttle<S> {
    owned: S,
}
impl<S: Stream> Stream for Throttle<S> { type Item = S::Item; }

#[derive(Debug)]
pub struct Timeout<S: Stream> {
    owned: S,
}
impl<S: Stream> Stream for Timeout<S> { type Item = Result<S::Item, TimeoutError>; }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeoutError {}
impl Error for TimeoutError {}
impl Display for TimeoutError {}

pub struct Zip<A: Stream, B> {
    owned_a: A,
    owned_b: B,
}
unsafe impl<A, B> Send for Zip<A, B> where A: Send, B: Send, <A as Stream>::Item: Send {}
unsafe impl<A, B> Sync for Zip<A, B> where A: Sync, B: Sync, <A as Stream>::Item: Sync {}
impl<A: Stream, B: Stream> Stream for Zip<A, B> { type Item = (A::Item, B::Item); }
pub fn successors<F, T>(first: Option<T>, succ: F) -> Successors<F, T> where F: FnMut(&T) -> Option<T>;

#[derive(Debug)]
pub struct Successors<F, T> where F: FnMut(&T) -> Option<T> {
    owned_f: F,
    owned_t: T,
}
impl<F, T> Stream for Successors<F, T> where F: FnMut(&T) -> Option<T> { type Item = T; }

pub trait Sum<A = Self>: Sized {
    fn sum<'a, S>(stream: S) -> Pin<Box<dyn Future<Output = Self> + 'a>> where S: Stream<Item = A> + 'a;
}
impl<T, U> Sum<Option<U>> for Option<T> where T: Sum<U> {}
impl<T, U, E> Sum<Result<U, E>> for Result<T, E> where T: Sum<U> {}
impl<'a> Sum<&'a Wrapping<u32>> for Wrapping<u32> {}
impl Sum for u16 {}
impl<'a> Sum<&'a Wrapping<i128>> for Wrapping<i128> {}
impl Sum for i64 {}
impl<'a> Sum<&'a Wrapping<i8>> for Wrapping<i8> {}
impl Sum for Wrapping<u128> {}
impl<'a> Sum<&'a u32> for u32 {}
impl Sum for Wrapping<u8> {}
impl<'a> Sum<&'a i128> for i128 {}
impl Sum for Wrapping<i32> {}
impl<'a> Sum<&'a i8> for i8 {}
impl<'a> Sum<&'a Wrapping<usize>> for Wrapping<usize> {}
impl Sum for u128 {}
impl<'a> Sum<&'a Wrapping<u16>> for Wrapping<u16> {}
impl Sum for u8 {}
impl<'a> Sum<&'a Wrapping<i64>> for Wrapping<i64> {}
impl Sum for i32 {}
impl<'a> Sum<&'a usize> for usize {}
impl Sum for Wrapping<u64> {}
impl<'a> Sum<&'a u16> for u16 {}
impl Sum for Wrapping<isize> {}
impl<'a> Sum<&'a i64> for i64 {}
impl Sum for Wrapping<i16> {}
impl<'a> Sum<&'a Wrapping<u128>> for Wrapping<u128> {}
impl Sum for u64 {}
impl<'a> Sum<&'a Wrapping<u8>> for Wrapping<u8> {}
impl Sum for isize {}
impl<'a> Sum<&'a Wrapping<i32>> for Wrapping<i32> {}
impl Sum for i16 {}
impl<'a> Sum<&'a u128> for u128 {}
impl Sum for Wrapping<u32> {}
impl<'a> Sum<&'a u8> for u8 {}
impl Sum for Wrapping<i128> {}
impl<'a> Sum<&'a i32> for i32 {}
impl Sum for Wrapping<i8> {}
impl<'a> Sum<&'a Wrapping<u64>> for Wrapping<u64> {}
impl Sum for u32 {}
impl<'a> Sum<&'a Wrapping<isize>> for Wrapping<isize> {}
impl Sum for i128 {}
impl<'a> Sum<&'a Wrapping<i16>> for Wrapping<i16> {}
impl Sum for i8 {}
impl Sum for Wrapping<usize> {}
impl<'a> Sum<&'a u64> for u64 {}
impl Sum for Wrapping<u16> {}
impl<'a> Sum<&'a isize> for isize {}
impl Sum for Wrapping<i64> {}
impl<'a> Sum<&'a i16> for i16 {}
impl Sum for usize {}
impl Sum for f64 {}
impl Sum for f32 {}
impl<'a> Sum<&'a f64> for f64 {}
impl<'a> Sum<&'a f32> for f32 {}
