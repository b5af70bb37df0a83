//! Signatures of tokio-stream 0.1.19.

pub mod wrappers;
pub mod adapters;

use crate::adapters::{
    Chain, ChunksTimeout, Filter, FilterMap, Fuse, Map, MapWhile, Merge, Peekable, Skip, SkipWhile, Take, TakeWhile,
    Then, Timeout, TimeoutRepeating,
};
use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::hash::Hash;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Interval;
pub use futures_core::stream::Stream;

#[derive(Debug)]
pub struct Empty<T> {}
unsafe impl<T> Send for Empty<T> {}
unsafe impl<T> Sync for Empty<T> {}
impl<T> Stream for Empty<T> { type Item = T; }
pub fn empty<T>() -> Empty<T>;

#[derive(Debug)]
pub struct Iter<I> {
    owned: I,
}
impl<I> Stream for Iter<I> where I: Iterator { type Item = I::Item; }
pub fn iter<I>(i: I) -> Iter<I::IntoIter> where I: IntoIterator;

#[derive(Debug)]
pub struct Once<T> {
    owned: T,
}
impl<T> Stream for Once<T> { type Item = T; }
pub fn once<T>(value: T) -> Once<T>;

#[derive(Debug)]
pub struct Pending<T> {}
unsafe impl<T> Send for Pending<T> {}
unsafe impl<T> Sync for Pending<T> {}
impl<T> Stream for Pending<T> { type Item = T; }
pub fn pending<T>() -> Pending<T>;

pub struct StreamNotifyClose<S> {
    owned: S,
}
impl<S> StreamNotifyClose<S> {
    pub fn new(stream: S) -> Self;
    pub fn into_inner(self) -> Option<S>;
}
impl<S> Stream for StreamNotifyClose<S> where S: Stream { type Item = Option<S::Item>; }

pub trait StreamExt: Stream {
    /// Source: tokio-stream/src/stream_ext.rs:144
    #[hp::cancel(safe, source = "tokio-stream/src/stream_ext.rs:123")]
    fn next(&mut self) -> impl Future<Output = Option<Self::Item>> where Self: Unpin;
    /// Source: tokio-stream/src/stream_ext.rs:186
    #[hp::cancel(safe, source = "tokio-stream/src/stream_ext.rs:165")]
    fn try_next<T, E>(&mut self) -> impl Future<Output = Result<Option<T>, E>>
    where Self: Stream<Item = Result<T, E>> + Unpin;
    /// Source: tokio-stream/src/stream_ext.rs:219
    #[hp::closure(polled)]
    fn map<T, F>(self, f: F) -> Map<Self, F> where F: FnMut(Self::Item) -> T, Self: Sized;
    /// Source: tokio-stream/src/stream_ext.rs:261
    #[hp::closure(polled)]
    fn map_while<T, F>(self, f: F) -> MapWhile<Self, F> where F: FnMut(Self::Item) -> Option<T>, Self: Sized;
    fn then<F, Fut>(self, f: F) -> Then<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future, Self: Sized;
    fn merge<U>(self, other: U) -> Merge<Self, U> where U: Stream<Item = Self::Item>, Self: Sized;
    /// Source: tokio-stream/src/stream_ext.rs:436
    #[hp::closure(polled)]
    fn filter<F>(self, f: F) -> Filter<Self, F> where F: FnMut(&Self::Item) -> bool, Self: Sized;
    /// Source: tokio-stream/src/stream_ext.rs:474
    #[hp::closure(polled)]
    fn filter_map<T, F>(self, f: F) -> FilterMap<Self, F> where F: FnMut(Self::Item) -> Option<T>, Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    fn take(self, n: usize) -> Take<Self> where Self: Sized;
    /// Source: tokio-stream/src/stream_ext.rs:599
    #[hp::closure(polled)]
    fn take_while<F>(self, f: F) -> TakeWhile<Self, F> where F: FnMut(&Self::Item) -> bool, Self: Sized;
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    /// Source: tokio-stream/src/stream_ext.rs:655
    #[hp::closure(polled)]
    fn skip_while<F>(self, f: F) -> SkipWhile<Self, F> where F: FnMut(&Self::Item) -> bool, Self: Sized;
    /// Source: tokio-stream/src/stream_ext.rs:716
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn all<F>(&mut self, f: F) -> impl Future<Output = bool> where Self: Unpin, F: FnMut(Self::Item) -> bool;
    /// Source: tokio-stream/src/stream_ext.rs:775
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn any<F>(&mut self, f: F) -> impl Future<Output = bool> where Self: Unpin, F: FnMut(Self::Item) -> bool;
    fn chain<U>(self, other: U) -> Chain<Self, U> where U: Stream<Item = Self::Item>, Self: Sized;
    /// Source: tokio-stream/src/stream_ext.rs:840
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    #[hp::closure(polled)]
    fn fold<B, F>(self, init: B, f: F) -> impl Future<Output = B> where Self: Sized, F: FnMut(B, Self::Item) -> B;
    /// Source: tokio-stream/src/stream_ext.rs:919
    #[hp::cancel(unsafe, lost = "the items taken so far are lost")]
    fn collect<T>(self) -> impl Future<Output = T> where T: FromStream<Self::Item>, Self: Sized;
    fn timeout(self, duration: Duration) -> Timeout<Self> where Self: Sized;
    fn timeout_repeating(self, interval: Interval) -> TimeoutRepeating<Self> where Self: Sized;
    fn throttle(self, duration: Duration) -> impl Stream<Item = Self::Item> where Self: Sized;
    fn chunks_timeout(self, max_size: usize, duration: Duration) -> ChunksTimeout<Self> where Self: Sized;
    fn peekable(self) -> Peekable<Self> where Self: Sized;
}
impl<St> StreamExt for St where St: Stream + ?Sized {}

pub trait FromStream<T> {
}
impl FromStream<()> for () {}
impl<T: AsRef<str>> FromStream<T> for String {}
impl<T> FromStream<T> for Vec<T> {}
impl<T> FromStream<T> for VecDeque<T> {}
impl<T> FromStream<T> for LinkedList<T> {}
impl<T: Ord> FromStream<T> for BTreeSet<T> {}
impl<K: Ord, V> FromStream<(K, V)> for BTreeMap<K, V> {}
impl<T: Eq + Hash> FromStream<T> for HashSet<T> {}
impl<K: Eq + Hash, V> FromStream<(K, V)> for HashMap<K, V> {}
impl<T: Ord> FromStream<T> for BinaryHeap<T> {}
impl<T> FromStream<T> for Box<[T]> {}
impl<T, U, E> FromStream<Result<T, E>> for Result<U, E> where U: FromStream<T> {}

#[derive(Debug, PartialEq, Eq)]
pub struct Elapsed {}
impl Display for Elapsed {}
impl Error for Elapsed {}

/// Source: tokio-stream/src/stream_map.rs ("if there are no streams, `None`")
#[hp::ends_when_empty]
#[derive(Debug)]
pub struct StreamMap<K, V> {
    owned_k: K,
    owned_v: V,
}
impl<K, V> StreamMap<K, V> {
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)>;
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut (K, V)>;
    pub fn new() -> StreamMap<K, V>;
    pub fn with_capacity(capacity: usize) -> StreamMap<K, V>;
    pub fn keys(&self) -> impl Iterator<Item = &K>;
    pub fn values(&self) -> impl Iterator<Item = &V>;
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V>;
    pub fn capacity(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn insert(&mut self, k: K, stream: V) -> Option<V> where K: Hash + Eq;
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
}
impl<K, V> StreamMap<K, V> where K: Clone + Unpin, V: Stream + Unpin {
    /// Source: tokio-stream/src/stream_map.rs:587
    #[hp::cancel(safe, source = "tokio-stream/src/stream_map.rs:579")]
    pub async fn next_many(&mut self, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> usize;
    pub fn poll_next_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> Poll<usize>;
}
impl<K, V> Default for StreamMap<K, V> {}
impl<K, V> Stream for StreamMap<K, V> where K: Clone + Unpin, V: Stream + Unpin {
    type Item = (K, V::Item);
}
impl<K, V> FromIterator<(K, V)> for StreamMap<K, V> where K: Hash + Eq {}
impl<K, V> Extend<(K, V)> for StreamMap<K, V> {}
