use crate::{ArcSwapAny, RefCnt};
use crate::strategy::Strategy;
use std::ops::Deref;

pub trait Access<T> {
    fn load(&mut self) -> &T;
}

#[derive(Clone, Debug)]
pub struct Cache<A, T> {
    owned_a: A,
    owned_t: T,
}
impl<A, T, S> Cache<A, T> where A: Deref<Target = ArcSwapAny<T, S>>, T: RefCnt, S: Strategy<T> {
    pub fn new(arc_swap: A) -> Self;
    pub fn arc_swap(&self) -> &A::Target;
    pub fn load(&mut self) -> &T;
    pub fn map<F, U>(self, f: F) -> MapCache<A, T, F> where F: FnMut(&T) -> &U;
}
impl<A, T, S> Access<T::Target> for Cache<A, T>
where A: Deref<Target = ArcSwapAny<T, S>>, T: Deref<Target = T::Base> + RefCnt, S: Strategy<T> {}
impl<A, T, S> From<A> for Cache<A, T> where A: Deref<Target = ArcSwapAny<T, S>>, T: RefCnt, S: Strategy<T> {}

#[derive(Clone, Debug)]
pub struct MapCache<A, T, F> {
    owned_a: A,
    owned_t: T,
    owned_f: F,
}
impl<A, T, S, F, U> Access<U> for MapCache<A, T, F>
where A: Deref<Target = ArcSwapAny<T, S>>, T: RefCnt, S: Strategy<T>, F: FnMut(&T) -> &U {}
