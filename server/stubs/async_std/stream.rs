use std::cmp::Ordering;
use std::future::Future;
pub use futures_core::stream::Stream;

pub fn empty<T>() -> Empty<T>;

#[derive(Debug)]
pub struct Empty<T> {}
impl<T> Stream for Empty<T> { type Item = T; }

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
pub fn from_iter<I: IntoIterator>(iter: I) -> FromIter<I::IntoIter>;
pub fn once<T>(t: T) -> Once<T>;

#[derive(Clone, Debug)]
pub struct Once<T> {
    owned: T,
}
impl<T> Stream for Once<T> { type Item = T; }
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

#[derive(Debug)]
pub struct Filter<S, P> {
    owned_s: S,
    owned_p: P,
}
impl<S, P> Stream for Filter<S, P> where S: Stream, P: FnMut(&S::Item) -> bool { type Item = S::Item; }

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

pub trait StreamExt: Stream {
    fn next(&mut self) -> impl Future<Output = Option<Self::Item>> where Self: Unpin;
    fn take(self, n: usize) -> Take<Self> where Self: Sized;
    fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized;
    fn chain<U>(self, other: U) -> Chain<Self, U> where Self: Sized, U: Stream<Item = Self::Item> + Sized;
    fn cloned<'a, T>(self) -> Cloned<Self> where Self: Sized + Stream<Item = &'a T>, T: Clone + 'a;
    fn copied<'a, T>(self) -> Copied<Self> where Self: Sized + Stream<Item = &'a T>, T: Copy + 'a;
    fn cycle(self) -> impl Stream<Item = Self::Item> where Self: Clone + Sized;
    fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)> where Self: Sized;
    fn map<B, F>(self, f: F) -> Map<Self, F> where Self: Sized, F: FnMut(Self::Item) -> B;
    fn inspect<F>(self, f: F) -> Inspect<Self, F> where Self: Sized, F: FnMut(&Self::Item);
    fn last(self) -> impl Future<Output = Option<Self::Item>> where Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    fn filter<P>(self, predicate: P) -> Filter<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
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
    fn nth(&mut self, n: usize) -> impl Future<Output = Option<Self::Item>> where Self: Unpin + Sized;
    fn all<F>(&mut self, f: F) -> impl Future<Output = bool> where Self: Unpin + Sized, F: FnMut(Self::Item) -> bool;
    fn find<P>(&mut self, p: P) -> impl Future<Output = Option<Self::Item>>
    where Self: Unpin + Sized, P: FnMut(&Self::Item) -> bool;
    fn find_map<F, B>(&mut self, f: F) -> impl Future<Output = Option<B>>
    where Self: Unpin + Sized, F: FnMut(Self::Item) -> Option<B>;
    fn fold<B, F>(self, init: B, f: F) -> impl Future<Output = B> where Self: Sized, F: FnMut(B, Self::Item) -> B;
    fn for_each<F>(self, f: F) -> impl Future<Output = ()> where Self: Sized, F: FnMut(Self::Item);
    fn any<F>(&mut self, f: F) -> impl Future<Output = bool> where Self: Unpin + Sized, F: FnMut(Self::Item) -> bool;
    fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F>
    where Self: Sized, F: FnMut(&mut St, Self::Item) -> Option<B>;
    fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    fn try_fold<B, F, T, E>(&mut self, init: T, f: F) -> impl Future<Output = Result<T, E>>
    where Self: Unpin + Sized, F: FnMut(B, Self::Item) -> Result<T, E>;
    fn try_for_each<F, E>(&mut self, f: F) -> impl Future<Output = Result<(), E>>
    where Self: Unpin + Sized, F: FnMut(Self::Item) -> Result<(), E>;
    fn zip<U>(self, other: U) -> Zip<Self, U> where Self: Sized, U: Stream;
    fn partial_cmp<S>(self, other: S) -> impl Future<Output = Option<Ordering>>
    where Self: Sized + Stream, S: Stream, Self::Item: PartialOrd<S::Item>;
    fn position<P>(&mut self, predicate: P) -> impl Future<Output = Option<usize>>
    where Self: Unpin + Sized, P: FnMut(Self::Item) -> bool;
    fn cmp<S>(self, other: S) -> impl Future<Output = Ordering> where Self: Sized + Stream, S: Stream, Self::Item: Ord;
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

pub struct Zip<A: Stream, B> {
    owned_a: A,
    owned_b: B,
}
unsafe impl<A, B> Send for Zip<A, B> where A: Send, B: Send, <A as Stream>::Item: Send {}
unsafe impl<A, B> Sync for Zip<A, B> where A: Sync, B: Sync, <A as Stream>::Item: Sync {}
impl<A: Stream, B: Stream> Stream for Zip<A, B> { type Item = (A::Item, B::Item); }
