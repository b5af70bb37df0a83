use crate::Elapsed;
use futures_core::stream::{FusedStream, Stream};
use std::future::Future;
use std::pin::Pin;

pub struct Chain<T, U> {
    owned_t: T,
    owned_u: U,
}
impl<T, U> Stream for Chain<T, U> where T: Stream, U: Stream<Item = T::Item> { type Item = T::Item; }
impl<T, U> FusedStream for Chain<T, U> where T: Stream, U: FusedStream<Item = T::Item> {}

pub struct ChunksTimeout<S: Stream> {
    owned: S,
}
impl<S: Stream> std::fmt::Debug for ChunksTimeout<S> where S: std::fmt::Debug, <S as Stream>::Item: std::fmt::Debug {}
unsafe impl<S> Send for ChunksTimeout<S> where S: Send, <S as Stream>::Item: Send {}
unsafe impl<S> Sync for ChunksTimeout<S> where S: Sync, <S as Stream>::Item: Sync {}
impl<S: Stream> ChunksTimeout<S> {
    pub fn into_remainder(self: Pin<&mut Self>) -> Vec<S::Item>;
}
impl<S: Stream> Stream for ChunksTimeout<S> { type Item = Vec<S::Item>; }

pub struct Filter<St, F> {
    owned_st: St,
    owned_f: F,
}
impl<St, F> Stream for Filter<St, F> where St: Stream, F: FnMut(&St::Item) -> bool { type Item = St::Item; }
impl<St, F> FusedStream for Filter<St, F> where St: FusedStream, F: FnMut(&St::Item) -> bool {}

pub struct FilterMap<St, F> {
    owned_st: St,
    owned_f: F,
}
impl<St, F, T> Stream for FilterMap<St, F> where St: Stream, F: FnMut(St::Item) -> Option<T> {
    type Item = T;
}
impl<St, F, T> FusedStream for FilterMap<St, F> where St: FusedStream, F: FnMut(St::Item) -> Option<T> {}

#[derive(Debug)]
pub struct Fuse<T> {
    owned: T,
}
impl<T> Stream for Fuse<T> where T: Stream { type Item = T::Item; }
impl<T> FusedStream for Fuse<T> where T: Stream {}

pub struct Map<St, F> {
    owned_st: St,
    owned_f: F,
}
impl<St, F, T> Stream for Map<St, F> where St: Stream, F: FnMut(St::Item) -> T { type Item = T; }
impl<St, F, T> FusedStream for Map<St, F> where St: FusedStream, F: FnMut(St::Item) -> T {}

pub struct MapWhile<St, F> {
    owned_st: St,
    owned_f: F,
}
impl<St, F, T> Stream for MapWhile<St, F> where St: Stream, F: FnMut(St::Item) -> Option<T> {
    type Item = T;
}
impl<St, F> FusedStream for MapWhile<St, F> where Self: Stream {}

pub struct Merge<T, U> {
    owned_t: T,
    owned_u: U,
}
impl<T, U> Stream for Merge<T, U> where T: Stream, U: Stream<Item = T::Item> { type Item = T::Item; }
impl<T, U> FusedStream for Merge<T, U> where T: Stream, U: Stream<Item = T::Item> {}

pub struct Peekable<T: Stream> {
    owned: T,
}
unsafe impl<T> Send for Peekable<T> where T::Item: Send, T: Send {}
unsafe impl<T> Sync for Peekable<T> where T::Item: Sync, T: Sync {}
impl<T: Stream> Peekable<T> {
    pub async fn peek(&mut self) -> Option<&T::Item> where T: Unpin;
}
impl<T: Stream> Stream for Peekable<T> { type Item = T::Item; }

pub struct Skip<St> {
    owned: St,
}
impl<St> Stream for Skip<St> where St: Stream { type Item = St::Item; }
impl<St> FusedStream for Skip<St> where St: FusedStream {}

pub struct SkipWhile<St, F> {
    owned_st: St,
    owned_f: F,
}
impl<St, F> Stream for SkipWhile<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {
    type Item = St::Item;
}
impl<St, F> FusedStream for SkipWhile<St, F> where St: FusedStream, F: FnMut(&St::Item) -> bool {}

pub struct Take<St> {
    owned: St,
}
impl<St> Stream for Take<St> where St: Stream { type Item = St::Item; }
impl<St> FusedStream for Take<St> where St: Stream {}

pub struct TakeWhile<St, F> {
    owned_st: St,
    owned_f: F,
}
impl<St, F> Stream for TakeWhile<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {
    type Item = St::Item;
}
impl<St, F> FusedStream for TakeWhile<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {}

pub struct Then<St, Fut, F> {
    owned_st: St,
    owned_fut: Fut,
    owned_f: F,
}
impl<St, F, Fut> Stream for Then<St, Fut, F> where St: Stream, Fut: Future, F: FnMut(St::Item) -> Fut {
    type Item = Fut::Output;
}
impl<St, F, Fut> FusedStream for Then<St, Fut, F> where St: FusedStream, Fut: Future, F: FnMut(St::Item) -> Fut {}

#[derive(Debug)]
pub struct Timeout<S> {
    owned: S,
}
impl<S: Stream> Stream for Timeout<S> { type Item = Result<S::Item, Elapsed>; }

#[derive(Debug)]
pub struct TimeoutRepeating<S> {
    owned: S,
}
impl<S: Stream> Stream for TimeoutRepeating<S> { type Item = Result<S::Item, Elapsed>; }
