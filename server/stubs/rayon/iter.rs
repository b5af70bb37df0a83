pub mod plumbing;

use crate::array::IntoIter;
use crate::collections::binary_heap::Drain;
use crate::iter::plumbing::{Consumer, ProducerCallback, UnindexedConsumer};
use crate::slice::{Iter, IterMut};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::ffi::{OsStr, OsString};
use std::hash::{BuildHasher, Hash};
use std::iter::{Product, Sum};
use std::ops::{Range, RangeBounds, RangeInclusive};
use std::rc::Rc;
use std::sync::Arc;
pub use either::Either;

#[derive(Clone, Debug)]
pub struct ExponentialBlocks<I> {
    owned: I,
}
impl<I> ParallelIterator for ExponentialBlocks<I> where I: IndexedParallelIterator { type Item = I::Item; }

#[derive(Clone, Debug)]
pub struct UniformBlocks<I> {
    owned: I,
}
impl<I> ParallelIterator for UniformBlocks<I> where I: IndexedParallelIterator { type Item = I::Item; }

#[derive(Clone, Debug)]
pub struct Chain<A, B> {
    owned_a: A,
    owned_b: B,
}
impl<A, B> ParallelIterator for Chain<A, B> where A: ParallelIterator, B: ParallelIterator<Item = A::Item> {
    type Item = A::Item;
}
impl<A, B> IndexedParallelIterator for Chain<A, B>
where A: IndexedParallelIterator, B: IndexedParallelIterator<Item = A::Item> {}

#[derive(Clone, Debug)]
pub struct Chunks<I> {
    owned: I,
}
impl<I> ParallelIterator for Chunks<I> where I: IndexedParallelIterator { type Item = Vec<I::Item>; }
impl<I> IndexedParallelIterator for Chunks<I> where I: IndexedParallelIterator {}

#[derive(Clone, Debug)]
pub struct Cloned<I> {
    owned: I,
}
impl<'a, T, I> ParallelIterator for Cloned<I> where I: ParallelIterator<Item = &'a T>, T: 'a + Clone + Send + Sync {
    type Item = T;
}
impl<'a, T, I> IndexedParallelIterator for Cloned<I>
where I: IndexedParallelIterator<Item = &'a T>, T: 'a + Clone + Send + Sync {}

#[derive(Clone, Debug)]
pub struct Copied<I> {
    owned: I,
}
impl<'a, T, I> ParallelIterator for Copied<I> where I: ParallelIterator<Item = &'a T>, T: 'a + Copy + Send + Sync {
    type Item = T;
}
impl<'a, T, I> IndexedParallelIterator for Copied<I>
where I: IndexedParallelIterator<Item = &'a T>, T: 'a + Copy + Send + Sync {}
pub fn empty<T: Send>() -> Empty<T>;

pub struct Empty<T> {}
impl<T> Clone for Empty<T> {}
impl<T: Send> ParallelIterator for Empty<T> { type Item = T; }
impl<T: Send> IndexedParallelIterator for Empty<T> {}

#[derive(Clone, Debug)]
pub struct Enumerate<I> {
    owned: I,
}
impl<I> ParallelIterator for Enumerate<I> where I: IndexedParallelIterator { type Item = (usize, I::Item); }
impl<I> IndexedParallelIterator for Enumerate<I> where I: IndexedParallelIterator {}

#[derive(Clone)]
pub struct Filter<I, P> {
    owned_i: I,
    owned_p: P,
}
impl<I, P> ParallelIterator for Filter<I, P> where I: ParallelIterator, P: Fn(&I::Item) -> bool + Sync + Send {
    type Item = I::Item;
}

#[derive(Clone)]
pub struct FilterMap<I, P> {
    owned_i: I,
    owned_p: P,
}
impl<I, P, R> ParallelIterator for FilterMap<I, P>
where I: ParallelIterator, P: Fn(I::Item) -> Option<R> + Sync + Send, R: Send {
    type Item = R;
}

#[derive(Clone)]
pub struct FlatMap<I, F> {
    owned_i: I,
    owned_f: F,
}
impl<I, F, PI> ParallelIterator for FlatMap<I, F>
where I: ParallelIterator, F: Fn(I::Item) -> PI + Sync + Send, PI: IntoParallelIterator {
    type Item = PI::Item;
}

#[derive(Clone)]
pub struct FlatMapIter<I, F> {
    owned_i: I,
    owned_f: F,
}
impl<I, F, SI> ParallelIterator for FlatMapIter<I, F>
where I: ParallelIterator, F: Fn(I::Item) -> SI + Sync + Send, SI: IntoIterator<Item: Send> {
    type Item = SI::Item;
}

#[derive(Clone, Debug)]
pub struct Flatten<I> {
    owned: I,
}
impl<I> ParallelIterator for Flatten<I> where I: ParallelIterator<Item: IntoParallelIterator> {
    type Item = <I::Item as IntoParallelIterator>::Item;
}

#[derive(Clone, Debug)]
pub struct FlattenIter<I> {
    owned: I,
}
impl<I> ParallelIterator for FlattenIter<I> where I: ParallelIterator<Item: IntoIterator<Item: Send>> {
    type Item = <I::Item as IntoIterator>::Item;
}

#[derive(Clone)]
pub struct Fold<I, ID, F> {
    owned_i: I,
    owned_id: ID,
    owned_f: F,
}
impl<U, I, ID, F> ParallelIterator for Fold<I, ID, F>
where I: ParallelIterator, F: Fn(U, I::Item) -> U + Sync + Send, ID: Fn() -> U + Sync + Send, U: Send {
    type Item = U;
}

#[derive(Clone)]
pub struct FoldWith<I, U, F> {
    owned_i: I,
    owned_u: U,
    owned_f: F,
}
impl<U, I, F> ParallelIterator for FoldWith<I, U, F>
where I: ParallelIterator, F: Fn(U, I::Item) -> U + Sync + Send, U: Send + Clone {
    type Item = U;
}

#[derive(Clone)]
pub struct FoldChunks<I, ID, F> {
    owned_i: I,
    owned_id: ID,
    owned_f: F,
}
impl<I, ID, U, F> ParallelIterator for FoldChunks<I, ID, F>
where I: IndexedParallelIterator, ID: Fn() -> U + Send + Sync, F: Fn(U, I::Item) -> U + Send + Sync, U: Send {
    type Item = U;
}
impl<I, ID, U, F> IndexedParallelIterator for FoldChunks<I, ID, F>
where I: IndexedParallelIterator, ID: Fn() -> U + Send + Sync, F: Fn(U, I::Item) -> U + Send + Sync, U: Send {}

#[derive(Clone)]
pub struct FoldChunksWith<I, U, F> {
    owned_i: I,
    owned_u: U,
    owned_f: F,
}
impl<I, U, F> ParallelIterator for FoldChunksWith<I, U, F>
where I: IndexedParallelIterator, U: Send + Clone, F: Fn(U, I::Item) -> U + Send + Sync {
    type Item = U;
}
impl<I, U, F> IndexedParallelIterator for FoldChunksWith<I, U, F>
where I: IndexedParallelIterator, U: Send + Clone, F: Fn(U, I::Item) -> U + Send + Sync {}

#[derive(Clone)]
pub struct Inspect<I, F> {
    owned_i: I,
    owned_f: F,
}
impl<I, F> ParallelIterator for Inspect<I, F> where I: ParallelIterator, F: Fn(&I::Item) + Sync + Send {
    type Item = I::Item;
}
impl<I, F> IndexedParallelIterator for Inspect<I, F> where I: IndexedParallelIterator, F: Fn(&I::Item) + Sync + Send {}

#[derive(Clone, Debug)]
pub struct Interleave<I, J> {
    owned_i: I,
    owned_j: J,
}
impl<I, J> ParallelIterator for Interleave<I, J>
where I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item> {
    type Item = I::Item;
}
impl<I, J> IndexedParallelIterator for Interleave<I, J>
where I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item> {}

#[derive(Clone, Debug)]
pub struct InterleaveShortest<I, J> {
    owned_i: I,
    owned_j: J,
}
impl<I, J> ParallelIterator for InterleaveShortest<I, J>
where I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item> {
    type Item = I::Item;
}
impl<I, J> IndexedParallelIterator for InterleaveShortest<I, J>
where I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item> {}

pub struct Intersperse<I> where I: ParallelIterator {
    owned: I,
}
impl<I> Clone for Intersperse<I> where I: ParallelIterator, I: Clone, <I as ParallelIterator>::Item: Clone {}
impl<I> std::fmt::Debug for Intersperse<I> where I: ParallelIterator, I: std::fmt::Debug, <I as ParallelIterator>::Item: std::fmt::Debug {}
unsafe impl<I> Send for Intersperse<I> {}
unsafe impl<I> Sync for Intersperse<I> where I: Sync, I::Item: Sync {}
impl<I> ParallelIterator for Intersperse<I> where I: ParallelIterator<Item: Clone> { type Item = I::Item; }
impl<I> IndexedParallelIterator for Intersperse<I> where I: IndexedParallelIterator<Item: Clone> {}

#[derive(Clone, Debug)]
pub struct MinLen<I> {
    owned: I,
}
impl<I> ParallelIterator for MinLen<I> where I: IndexedParallelIterator { type Item = I::Item; }
impl<I> IndexedParallelIterator for MinLen<I> where I: IndexedParallelIterator {}

#[derive(Clone, Debug)]
pub struct MaxLen<I> {
    owned: I,
}
impl<I> ParallelIterator for MaxLen<I> where I: IndexedParallelIterator { type Item = I::Item; }
impl<I> IndexedParallelIterator for MaxLen<I> where I: IndexedParallelIterator {}

#[derive(Clone)]
pub struct Map<I, F> {
    owned_i: I,
    owned_f: F,
}
impl<I, F, R> ParallelIterator for Map<I, F> where I: ParallelIterator, F: Fn(I::Item) -> R + Sync + Send, R: Send {
    type Item = F::Output;
}
impl<I, F, R> IndexedParallelIterator for Map<I, F>
where I: IndexedParallelIterator, F: Fn(I::Item) -> R + Sync + Send, R: Send {}

#[derive(Clone)]
pub struct MapWith<I, T, F> {
    owned_i: I,
    owned_t: T,
    owned_f: F,
}
impl<I, T, F, R> ParallelIterator for MapWith<I, T, F>
where I: ParallelIterator, T: Send + Clone, F: Fn(&mut T, I::Item) -> R + Sync + Send, R: Send {
    type Item = R;
}
impl<I, T, F, R> IndexedParallelIterator for MapWith<I, T, F>
where I: IndexedParallelIterator, T: Send + Clone, F: Fn(&mut T, I::Item) -> R + Sync + Send, R: Send {}

#[derive(Clone)]
pub struct MapInit<I, INIT, F> {
    owned_i: I,
    owned_init: INIT,
    owned_f: F,
}
impl<I, INIT, T, F, R> ParallelIterator for MapInit<I, INIT, F>
where I: ParallelIterator, INIT: Fn() -> T + Sync + Send, F: Fn(&mut T, I::Item) -> R + Sync + Send, R: Send {
    type Item = R;
}
impl<I, INIT, T, F, R> IndexedParallelIterator for MapInit<I, INIT, F>
where I: IndexedParallelIterator, INIT: Fn() -> T + Sync + Send, F: Fn(&mut T, I::Item) -> R + Sync + Send, R: Send {}

pub trait IntoParallelIterator {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item: Send;
    fn into_par_iter(self) -> Self::Iter;
}
impl<'data, T: Sync + 'data, const N: usize> IntoParallelIterator for &'data [T; N] {
    type Item = &'data T;
    type Iter = Iter<'data, T>;
}
impl<'data, T: Send + 'data, const N: usize> IntoParallelIterator for &'data mut [T; N] {
    type Item = &'data mut T;
    type Iter = IterMut<'data, T>;
}
impl<T: Send, const N: usize> IntoParallelIterator for [T; N] {
    type Item = T;
    type Iter = IntoIter<T, N>;
}
impl<T: Send> IntoParallelIterator for BinaryHeap<T> {
    type Item = T;
    type Iter = crate::collections::binary_heap::IntoIter<T>;
}
impl<'a, T: Sync> IntoParallelIterator for &'a BinaryHeap<T> {
    type Item = &'a T;
    type Iter = crate::collections::binary_heap::Iter<'a, T>;
}
impl<K: Send, V: Send> IntoParallelIterator for BTreeMap<K, V> {
    type Item = <BTreeMap<K, V> as IntoIterator>::Item;
    type Iter = crate::collections::btree_map::IntoIter<K, V>;
}
impl<'a, K: Sync, V: Sync> IntoParallelIterator for &'a BTreeMap<K, V> {
    type Item = <&'a BTreeMap<K, V> as IntoIterator>::Item;
    type Iter = crate::collections::btree_map::Iter<'a, K, V>;
}
impl<'a, K: Sync, V: Send> IntoParallelIterator for &'a mut BTreeMap<K, V> {
    type Item = <&'a mut BTreeMap<K, V> as IntoIterator>::Item;
    type Iter = crate::collections::btree_map::IterMut<'a, K, V>;
}
impl<T: Send> IntoParallelIterator for BTreeSet<T> {
    type Item = <BTreeSet<T> as IntoIterator>::Item;
    type Iter = crate::collections::btree_set::IntoIter<T>;
}
impl<'a, T: Sync> IntoParallelIterator for &'a BTreeSet<T> {
    type Item = <&'a BTreeSet<T> as IntoIterator>::Item;
    type Iter = crate::collections::btree_set::Iter<'a, T>;
}
impl<K: Send, V: Send, S> IntoParallelIterator for HashMap<K, V, S> {
    type Item = <HashMap<K, V, S> as IntoIterator>::Item;
    type Iter = crate::collections::hash_map::IntoIter<K, V>;
}
impl<'a, K: Sync, V: Sync, S> IntoParallelIterator for &'a HashMap<K, V, S> {
    type Item = <&'a HashMap<K, V, S> as IntoIterator>::Item;
    type Iter = crate::collections::hash_map::Iter<'a, K, V>;
}
impl<'a, K: Sync, V: Send, S> IntoParallelIterator for &'a mut HashMap<K, V, S> {
    type Item = <&'a mut HashMap<K, V, S> as IntoIterator>::Item;
    type Iter = crate::collections::hash_map::IterMut<'a, K, V>;
}
impl<T: Send, S> IntoParallelIterator for HashSet<T, S> {
    type Item = <HashSet<T, S> as IntoIterator>::Item;
    type Iter = crate::collections::hash_set::IntoIter<T>;
}
impl<'a, T: Sync, S> IntoParallelIterator for &'a HashSet<T, S> {
    type Item = <&'a HashSet<T, S> as IntoIterator>::Item;
    type Iter = crate::collections::hash_set::Iter<'a, T>;
}
impl<T: Send> IntoParallelIterator for LinkedList<T> {
    type Item = <LinkedList<T> as IntoIterator>::Item;
    type Iter = crate::collections::linked_list::IntoIter<T>;
}
impl<'a, T: Sync> IntoParallelIterator for &'a LinkedList<T> {
    type Item = <&'a LinkedList<T> as IntoIterator>::Item;
    type Iter = crate::collections::linked_list::Iter<'a, T>;
}
impl<'a, T: Send> IntoParallelIterator for &'a mut LinkedList<T> {
    type Item = <&'a mut LinkedList<T> as IntoIterator>::Item;
    type Iter = crate::collections::linked_list::IterMut<'a, T>;
}
impl<T: Send> IntoParallelIterator for VecDeque<T> {
    type Item = T;
    type Iter = crate::collections::vec_deque::IntoIter<T>;
}
impl<'a, T: Sync> IntoParallelIterator for &'a VecDeque<T> {
    type Item = &'a T;
    type Iter = crate::collections::vec_deque::Iter<'a, T>;
}
impl<'a, T: Send> IntoParallelIterator for &'a mut VecDeque<T> {
    type Item = &'a mut T;
    type Iter = crate::collections::vec_deque::IterMut<'a, T>;
}
impl<T: ParallelIterator> IntoParallelIterator for T {
    type Iter = T;
    type Item = T::Item;
}
impl<'a, A, B, C, D> IntoParallelIterator for &'a (A, B, C, D)
where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H, I, J> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H, I, J)
where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, I: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    J: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter, J::Iter)>;
}
impl<'a, A> IntoParallelIterator for &'a mut (A,)
where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (A::Item,);
    type Iter = MultiZip<(A::Iter,)>;
}
impl<A, B, C, D, E, F, G, H> IntoParallelIterator for (A, B, C, D, E, F, G, H)
where A: IntoParallelIterator<Iter: IndexedParallelIterator>,
    B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>,
    D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>,
    F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator>,
    H: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter)>;
}
impl<'a, A, B, C, D, E> IntoParallelIterator for &'a (A, B, C, D, E)
where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H, I, J, K> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H, I, J, K)
where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, I: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    J: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, K: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item, K::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter, J::Iter, K::Iter)>;
}
impl<'a, A, B> IntoParallelIterator for &'a mut (A, B)
where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item);
    type Iter = MultiZip<(A::Iter, B::Iter)>;
}
impl<A, B, C, D, E, F, G, H, I> IntoParallelIterator for (A, B, C, D, E, F, G, H, I)
where A: IntoParallelIterator<Iter: IndexedParallelIterator>,
    B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>,
    D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>,
    F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator>,
    H: IntoParallelIterator<Iter: IndexedParallelIterator>, I: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter)>;
}
impl<'a, A, B, C, D, E, F> IntoParallelIterator for &'a (A, B, C, D, E, F)
where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H, I, J, K, L> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H, I, J, K, L)
where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, I: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    J: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, K: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, L: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item, K::Item,
        L::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter, J::Iter, K::Iter, L::Iter)>;
}
impl<'a, A, B, C> IntoParallelIterator for &'a mut (A, B, C)
where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter)>;
}
impl<A, B, C, D, E, F, G, H, I, J> IntoParallelIterator for (A, B, C, D, E, F, G, H, I, J)
where A: IntoParallelIterator<Iter: IndexedParallelIterator>,
    B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>,
    D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>,
    F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator>,
    H: IntoParallelIterator<Iter: IndexedParallelIterator>, I: IntoParallelIterator<Iter: IndexedParallelIterator>,
    J: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter, J::Iter)>;
}
impl<'a, A> IntoParallelIterator for &'a (A,) where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (A::Item,);
    type Iter = MultiZip<(A::Iter,)>;
}
impl<'a, A, B, C, D, E, F, G> IntoParallelIterator for &'a (A, B, C, D, E, F, G)
where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter)>;
}
impl<'a, A, B, C, D> IntoParallelIterator for &'a mut (A, B, C, D)
where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter)>;
}
impl<A, B, C, D, E, F, G, H, I, J, K> IntoParallelIterator for (A, B, C, D, E, F, G, H, I, J, K)
where A: IntoParallelIterator<Iter: IndexedParallelIterator>,
    B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>,
    D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>,
    F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator>,
    H: IntoParallelIterator<Iter: IndexedParallelIterator>, I: IntoParallelIterator<Iter: IndexedParallelIterator>,
    J: IntoParallelIterator<Iter: IndexedParallelIterator>, K: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item, K::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter, J::Iter, K::Iter)>;
}
impl<A, B> IntoParallelIterator for (A, B)
where A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item);
    type Iter = MultiZip<(A::Iter, B::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H)
where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter)>;
}
impl<'a, A, B, C, D, E> IntoParallelIterator for &'a mut (A, B, C, D, E)
where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter)>;
}
impl<A, B, C, D, E, F, G, H, I, J, K, L> IntoParallelIterator for (A, B, C, D, E, F, G, H, I, J, K, L)
where A: IntoParallelIterator<Iter: IndexedParallelIterator>,
    B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>,
    D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>,
    F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator>,
    H: IntoParallelIterator<Iter: IndexedParallelIterator>, I: IntoParallelIterator<Iter: IndexedParallelIterator>,
    J: IntoParallelIterator<Iter: IndexedParallelIterator>, K: IntoParallelIterator<Iter: IndexedParallelIterator>,
    L: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item, K::Item,
        L::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter, J::Iter, K::Iter, L::Iter)>;
}
impl<A, B, C> IntoParallelIterator for (A, B, C)
where A: IntoParallelIterator<Iter: IndexedParallelIterator>,
    B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H, I> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H, I)
where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, I: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter)>;
}
impl<'a, A, B, C, D, E, F> IntoParallelIterator for &'a mut (A, B, C, D, E, F)
where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter)>;
}
impl<A> IntoParallelIterator for (A,) where A: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (A::Item,);
    type Iter = MultiZip<(A::Iter,)>;
}
impl<A, B, C, D> IntoParallelIterator for (A, B, C, D)
where A: IntoParallelIterator<Iter: IndexedParallelIterator>,
    B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>,
    D: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H, I, J> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H, I, J)
where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, I: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    J: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter, J::Iter)>;
}
impl<'a, A, B, C, D, E, F, G> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G)
where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter)>;
}
impl<A, B, C, D, E> IntoParallelIterator for (A, B, C, D, E)
where A: IntoParallelIterator<Iter: IndexedParallelIterator>,
    B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>,
    D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H, I, J, K> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H, I, J, K)
where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, I: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    J: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, K: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item, K::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter, J::Iter, K::Iter)>;
}
impl<'a, A, B> IntoParallelIterator for &'a (A, B)
where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item);
    type Iter = MultiZip<(A::Iter, B::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H)
where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter)>;
}
impl<A, B, C, D, E, F> IntoParallelIterator for (A, B, C, D, E, F)
where A: IntoParallelIterator<Iter: IndexedParallelIterator>,
    B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>,
    D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>,
    F: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H, I, J, K, L> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H, I, J, K, L)
where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, I: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    J: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, K: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, L: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item, K::Item,
        L::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter, J::Iter, K::Iter, L::Iter)>;
}
impl<'a, A, B, C> IntoParallelIterator for &'a (A, B, C)
where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H, I> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H, I)
where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefMutIterator<'a,
    Iter: IndexedParallelIterator>, I: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter)>;
}
impl<A, B, C, D, E, F, G> IntoParallelIterator for (A, B, C, D, E, F, G)
where A: IntoParallelIterator<Iter: IndexedParallelIterator>,
    B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>,
    D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>,
    F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item);
    type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter)>;
}
impl<T: Send> IntoParallelIterator for Option<T> {
    type Item = T;
    type Iter = crate::option::IntoIter<T>;
}
impl<'a, T: Sync> IntoParallelIterator for &'a Option<T> {
    type Item = &'a T;
    type Iter = crate::option::Iter<'a, T>;
}
impl<'a, T: Send> IntoParallelIterator for &'a mut Option<T> {
    type Item = &'a mut T;
    type Iter = crate::option::IterMut<'a, T>;
}
impl<T> IntoParallelIterator for Range<T> where crate::range::Iter<T>: ParallelIterator {
    type Item = <crate::range::Iter<T> as ParallelIterator>::Item;
    type Iter = crate::range::Iter<T>;
}
impl<T> IntoParallelIterator for RangeInclusive<T> where crate::range_inclusive::Iter<T>: ParallelIterator {
    type Item = <crate::range_inclusive::Iter<T> as ParallelIterator>::Item;
    type Iter = crate::range_inclusive::Iter<T>;
}
impl<T: Send, E> IntoParallelIterator for Result<T, E> {
    type Item = T;
    type Iter = crate::result::IntoIter<T>;
}
impl<'a, T: Sync, E> IntoParallelIterator for &'a Result<T, E> {
    type Item = &'a T;
    type Iter = crate::result::Iter<'a, T>;
}
impl<'a, T: Send, E> IntoParallelIterator for &'a mut Result<T, E> {
    type Item = &'a mut T;
    type Iter = crate::result::IterMut<'a, T>;
}
impl<'data, T: Sync> IntoParallelIterator for &'data [T] {
    type Item = &'data T;
    type Iter = Iter<'data, T>;
}
impl<'data, T: Sync> IntoParallelIterator for &'data Box<[T]> {
    type Item = &'data T;
    type Iter = Iter<'data, T>;
}
impl<'data, T: Send> IntoParallelIterator for &'data mut [T] {
    type Item = &'data mut T;
    type Iter = IterMut<'data, T>;
}
impl<'data, T: Send> IntoParallelIterator for &'data mut Box<[T]> {
    type Item = &'data mut T;
    type Iter = IterMut<'data, T>;
}
impl<'data, T: Sync + 'data> IntoParallelIterator for &'data Vec<T> {
    type Item = &'data T;
    type Iter = Iter<'data, T>;
}
impl<'data, T: Send + 'data> IntoParallelIterator for &'data mut Vec<T> {
    type Item = &'data mut T;
    type Iter = IterMut<'data, T>;
}
impl<T: Send> IntoParallelIterator for Vec<T> {
    type Item = T;
    type Iter = crate::vec::IntoIter<T>;
}
impl<T: Send> IntoParallelIterator for Box<[T]> {
    type Item = T;
    type Iter = crate::vec::IntoIter<T>;
}

pub trait IntoParallelRefIterator<'data> {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item: Send + 'data;
    fn par_iter(&'data self) -> Self::Iter;
}
impl<'data, I: 'data + ?Sized> IntoParallelRefIterator<'data> for I where &'data I: IntoParallelIterator {
    type Iter = <&'data I as IntoParallelIterator>::Iter;
    type Item = <&'data I as IntoParallelIterator>::Item;
}

pub trait IntoParallelRefMutIterator<'data> {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item: Send + 'data;
    fn par_iter_mut(&'data mut self) -> Self::Iter;
}
impl<'data, I: 'data + ?Sized> IntoParallelRefMutIterator<'data> for I where &'data mut I: IntoParallelIterator {
    type Iter = <&'data mut I as IntoParallelIterator>::Iter;
    type Item = <&'data mut I as IntoParallelIterator>::Item;
}

pub trait ParallelIterator: Sized + Send {
    type Item: Send;
    /// Source: rayon/src/iter/mod.rs:374
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn for_each<OP>(self, op: OP) where OP: Fn(Self::Item) + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:404
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn for_each_with<OP, T>(self, init: T, op: OP) where OP: Fn(&mut T, Self::Item) + Sync + Send, T: Send + Clone;
    /// Source: rayon/src/iter/mod.rs:438
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn for_each_init<OP, INIT, T>(self, init: INIT, op: OP)
    where OP: Fn(&mut T, Self::Item) + Sync + Send, INIT: Fn() -> T + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:466
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn try_for_each<OP, R>(self, op: OP) -> R where OP: Fn(Self::Item) -> R + Sync + Send, R: Send;
    /// Source: rayon/src/iter/mod.rs:505
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn try_for_each_with<OP, T, R>(self, init: T, op: OP) -> R
    where OP: Fn(&mut T, Self::Item) -> R + Sync + Send, T: Send + Clone, R: Send;
    /// Source: rayon/src/iter/mod.rs:547
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn try_for_each_init<OP, INIT, T, R>(self, init: INIT, op: OP) -> R
    where OP: Fn(&mut T, Self::Item) -> R + Sync + Send, INIT: Fn() -> T + Sync + Send, R: Send;
    /// Source: rayon/src/iter/mod.rs:571
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn count(self) -> usize;
    /// Source: rayon/src/iter/mod.rs:593
    #[hp::closure(pooled)]
    fn map<F, R>(self, map_op: F) -> Map<Self, F> where F: Fn(Self::Item) -> R + Sync + Send, R: Send;
    /// Source: rayon/src/iter/mod.rs:630
    #[hp::closure(pooled)]
    fn map_with<F, T, R>(self, init: T, map_op: F) -> MapWith<Self, T, F>
    where F: Fn(&mut T, Self::Item) -> R + Sync + Send, T: Send + Clone, R: Send;
    /// Source: rayon/src/iter/mod.rs:667
    #[hp::closure(pooled)]
    fn map_init<F, INIT, T, R>(self, init: INIT, map_op: F) -> MapInit<Self, INIT, F>
    where F: Fn(&mut T, Self::Item) -> R + Sync + Send, INIT: Fn() -> T + Sync + Send, R: Send;
    /// Source: rayon/src/iter/mod.rs:697
    #[hp::closure(pooled)]
    fn cloned<'a, T>(self) -> Cloned<Self> where T: 'a + Clone + Send, Self: ParallelIterator<Item = &'a T>;
    /// Source: rayon/src/iter/mod.rs:726
    #[hp::closure(pooled)]
    fn copied<'a, T>(self) -> Copied<Self> where T: 'a + Copy + Send, Self: ParallelIterator<Item = &'a T>;
    /// Source: rayon/src/iter/mod.rs:763
    #[hp::closure(pooled)]
    fn inspect<OP>(self, inspect_op: OP) -> Inspect<Self, OP> where OP: Fn(&Self::Item) + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:783
    #[hp::closure(pooled)]
    fn update<F>(self, update_op: F) -> Update<Self, F> where F: Fn(&mut Self::Item) + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:804
    #[hp::closure(pooled)]
    fn filter<P>(self, filter_op: P) -> Filter<Self, P> where P: Fn(&Self::Item) -> bool + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:829
    #[hp::closure(pooled)]
    fn filter_map<P, R>(self, filter_op: P) -> FilterMap<Self, P>
    where P: Fn(Self::Item) -> Option<R> + Sync + Send, R: Send;
    /// Source: rayon/src/iter/mod.rs:855
    #[hp::closure(pooled)]
    fn flat_map<F, PI>(self, map_op: F) -> FlatMap<Self, F>
    where F: Fn(Self::Item) -> PI + Sync + Send, PI: IntoParallelIterator;
    /// Source: rayon/src/iter/mod.rs:901
    #[hp::closure(pooled)]
    fn flat_map_iter<F, SI>(self, map_op: F) -> FlatMapIter<Self, F>
    where F: Fn(Self::Item) -> SI + Sync + Send, SI: IntoIterator<Item: Send>;
    /// Source: rayon/src/iter/mod.rs:923
    #[hp::closure(pooled)]
    fn flatten(self) -> Flatten<Self> where Self::Item: IntoParallelIterator;
    /// Source: rayon/src/iter/mod.rs:946
    #[hp::closure(pooled)]
    fn flatten_iter(self) -> FlattenIter<Self> where Self::Item: IntoIterator<Item: Send>;
    /// Source: rayon/src/iter/mod.rs:983
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn reduce<OP, ID>(self, identity: ID, op: OP) -> Self::Item
    where OP: Fn(Self::Item, Self::Item) -> Self::Item + Sync + Send, ID: Fn() -> Self::Item + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:1017
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn reduce_with<OP>(self, op: OP) -> Option<Self::Item>
    where OP: Fn(Self::Item, Self::Item) -> Self::Item + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:1071
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn try_reduce<T, OP, ID>(self, identity: ID, op: OP) -> Self::Item
    where OP: Fn(T, T) -> Self::Item + Sync + Send, ID: Fn() -> T + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:1115
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn try_reduce_with<T, OP>(self, op: OP) -> Option<Self::Item> where OP: Fn(T, T) -> Self::Item + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:1256
    #[hp::closure(pooled)]
    fn fold<T, ID, F>(self, identity: ID, fold_op: F) -> Fold<Self, ID, F>
    where F: Fn(T, Self::Item) -> T + Sync + Send, ID: Fn() -> T + Sync + Send, T: Send;
    /// Source: rayon/src/iter/mod.rs:1284
    #[hp::closure(pooled)]
    fn fold_with<F, T>(self, init: T, fold_op: F) -> FoldWith<Self, T, F>
    where F: Fn(T, Self::Item) -> T + Sync + Send, T: Send + Clone;
    /// Source: rayon/src/iter/mod.rs:1317
    #[hp::closure(pooled)]
    fn try_fold<T, R, ID, F>(self, identity: ID, fold_op: F) -> TryFold<Self, R, ID, F>
    where F: Fn(T, Self::Item) -> R + Sync + Send, ID: Fn() -> T + Sync + Send, R: Send;
    /// Source: rayon/src/iter/mod.rs:1344
    #[hp::closure(pooled)]
    fn try_fold_with<F, T, R>(self, init: T, fold_op: F) -> TryFoldWith<Self, R, F>
    where F: Fn(T, Self::Item) -> R + Sync + Send, R: Send, T: Clone + Send;
    /// Source: rayon/src/iter/mod.rs:1377
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn sum<S>(self) -> S where S: Send + Sum<Self::Item> + Sum<S>;
    /// Source: rayon/src/iter/mod.rs:1410
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn product<P>(self) -> P where P: Send + Product<Self::Item> + Product<P>;
    /// Source: rayon/src/iter/mod.rs:1440
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn min(self) -> Option<Self::Item> where Self::Item: Ord;
    /// Source: rayon/src/iter/mod.rs:1464
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn min_by<F>(self, f: F) -> Option<Self::Item> where F: Sync + Send + Fn(&Self::Item, &Self::Item) -> Ordering;
    /// Source: rayon/src/iter/mod.rs:1495
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn min_by_key<K, F>(self, f: F) -> Option<Self::Item> where K: Ord + Send, F: Sync + Send + Fn(&Self::Item) -> K;
    /// Source: rayon/src/iter/mod.rs:1538
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn max(self) -> Option<Self::Item> where Self::Item: Ord;
    /// Source: rayon/src/iter/mod.rs:1562
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn max_by<F>(self, f: F) -> Option<Self::Item> where F: Sync + Send + Fn(&Self::Item, &Self::Item) -> Ordering;
    /// Source: rayon/src/iter/mod.rs:1593
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn max_by_key<K, F>(self, f: F) -> Option<Self::Item> where K: Ord + Send, F: Sync + Send + Fn(&Self::Item) -> K;
    /// Source: rayon/src/iter/mod.rs:1629
    #[hp::closure(pooled)]
    fn chain<C>(self, chain: C) -> Chain<Self, C::Iter> where C: IntoParallelIterator<Item = Self::Item>;
    /// Source: rayon/src/iter/mod.rs:1659
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn find_any<P>(self, predicate: P) -> Option<Self::Item> where P: Fn(&Self::Item) -> bool + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:1692
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn find_first<P>(self, predicate: P) -> Option<Self::Item> where P: Fn(&Self::Item) -> bool + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:1721
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn find_last<P>(self, predicate: P) -> Option<Self::Item> where P: Fn(&Self::Item) -> bool + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:1751
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn find_map_any<P, R>(self, predicate: P) -> Option<R> where P: Fn(Self::Item) -> Option<R> + Sync + Send, R: Send;
    /// Source: rayon/src/iter/mod.rs:1785
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn find_map_first<P, R>(self, predicate: P) -> Option<R>
    where P: Fn(Self::Item) -> Option<R> + Sync + Send, R: Send;
    /// Source: rayon/src/iter/mod.rs:1819
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn find_map_last<P, R>(self, predicate: P) -> Option<R> where P: Fn(Self::Item) -> Option<R> + Sync + Send, R: Send;
    /// Source: rayon/src/iter/mod.rs:1857
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn any<P>(self, predicate: P) -> bool where P: Fn(Self::Item) -> bool + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:1879
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn all<P>(self, predicate: P) -> bool where P: Fn(Self::Item) -> bool + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:1913
    #[hp::closure(pooled)]
    fn while_some<T>(self) -> WhileSome<Self> where Self: ParallelIterator<Item = Option<T>>, T: Send;
    /// Source: rayon/src/iter/mod.rs:1951
    #[hp::closure(pooled)]
    fn panic_fuse(self) -> PanicFuse<Self>;
    /// Source: rayon/src/iter/mod.rs:2054
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn collect<C>(self) -> C where C: FromParallelIterator<Self::Item>;
    /// Source: rayon/src/iter/mod.rs:2095
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB)
    where Self: ParallelIterator<Item = (A, B)>, FromA: Default + Send + ParallelExtend<A>,
        FromB: Default + Send + ParallelExtend<B>, A: Send, B: Send;
    /// Source: rayon/src/iter/mod.rs:2125
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn partition<A, B, P>(self, predicate: P) -> (A, B)
    where A: Default + Send + ParallelExtend<Self::Item>, B: Default + Send + ParallelExtend<Self::Item>,
        P: Fn(&Self::Item) -> bool + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:2177
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn partition_map<A, B, P, L, R>(self, predicate: P) -> (A, B)
    where A: Default + Send + ParallelExtend<L>, B: Default + Send + ParallelExtend<R>,
        P: Fn(Self::Item) -> Either<L, R> + Sync + Send, L: Send, R: Send;
    /// Source: rayon/src/iter/mod.rs:2200
    #[hp::closure(pooled)]
    fn intersperse(self, element: Self::Item) -> Intersperse<Self> where Self::Item: Clone;
    /// Source: rayon/src/iter/mod.rs:2228
    #[hp::closure(pooled)]
    fn take_any(self, n: usize) -> TakeAny<Self>;
    /// Source: rayon/src/iter/mod.rs:2253
    #[hp::closure(pooled)]
    fn skip_any(self, n: usize) -> SkipAny<Self>;
    /// Source: rayon/src/iter/mod.rs:2303
    #[hp::closure(pooled)]
    fn take_any_while<P>(self, predicate: P) -> TakeAnyWhile<Self, P> where P: Fn(&Self::Item) -> bool + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:2337
    #[hp::closure(pooled)]
    fn skip_any_while<P>(self, predicate: P) -> SkipAnyWhile<Self, P> where P: Fn(&Self::Item) -> bool + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:2376
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn collect_vec_list(self) -> LinkedList<Vec<Self::Item>>;
    /// Source: rayon/src/iter/mod.rs:2401
    #[hp::closure(pooled)]
    fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item>;
    /// Source: rayon/src/iter/mod.rs:2419
    #[hp::closure(pooled)]
    fn opt_len(&self) -> Option<usize>;
}
impl<L, R> ParallelIterator for Either<L, R> where L: ParallelIterator, R: ParallelIterator<Item = L::Item> {
    type Item = L::Item;
}

pub trait IndexedParallelIterator: ParallelIterator {
    /// Source: rayon/src/iter/mod.rs:2474
    #[hp::closure(pooled)]
    fn by_exponential_blocks(self) -> ExponentialBlocks<Self>;
    /// Source: rayon/src/iter/mod.rs:2500
    #[hp::closure(pooled)]
    fn by_uniform_blocks(self, block_size: usize) -> UniformBlocks<Self>;
    /// Source: rayon/src/iter/mod.rs:2523
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn collect_into_vec(self, target: &mut Vec<Self::Item>);
    /// Source: rayon/src/iter/mod.rs:2548
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn unzip_into_vecs<A, B>(self, left: &mut Vec<A>, right: &mut Vec<B>)
    where Self: IndexedParallelIterator<Item = (A, B)>, A: Send, B: Send;
    /// Source: rayon/src/iter/mod.rs:2575
    #[hp::closure(pooled)]
    fn zip<Z>(self, zip_op: Z) -> Zip<Self, Z::Iter> where Z: IntoParallelIterator<Iter: IndexedParallelIterator>;
    /// Source: rayon/src/iter/mod.rs:2602
    #[hp::closure(pooled)]
    fn zip_eq<Z>(self, zip_op: Z) -> ZipEq<Self, Z::Iter> where Z: IntoParallelIterator<Iter: IndexedParallelIterator>;
    /// Source: rayon/src/iter/mod.rs:2629
    #[hp::closure(pooled)]
    fn interleave<I>(self, other: I) -> Interleave<Self, I::Iter>
    where I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator>;
    /// Source: rayon/src/iter/mod.rs:2647
    #[hp::closure(pooled)]
    fn interleave_shortest<I>(self, other: I) -> InterleaveShortest<Self, I::Iter>
    where I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator>;
    /// Source: rayon/src/iter/mod.rs:2677
    #[hp::closure(pooled)]
    fn chunks(self, chunk_size: usize) -> Chunks<Self>;
    /// Source: rayon/src/iter/mod.rs:2713
    #[hp::closure(pooled)]
    fn fold_chunks<T, ID, F>(self, chunk_size: usize, identity: ID, fold_op: F) -> FoldChunks<Self, ID, F>
    where ID: Fn() -> T + Send + Sync, F: Fn(T, Self::Item) -> T + Send + Sync, T: Send;
    /// Source: rayon/src/iter/mod.rs:2751
    #[hp::closure(pooled)]
    fn fold_chunks_with<T, F>(self, chunk_size: usize, init: T, fold_op: F) -> FoldChunksWith<Self, T, F>
    where T: Send + Clone, F: Fn(T, Self::Item) -> T + Send + Sync;
    /// Source: rayon/src/iter/mod.rs:2779
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn cmp<I>(self, other: I) -> Ordering
    where I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator>, Self::Item: Ord;
    /// Source: rayon/src/iter/mod.rs:2817
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn partial_cmp<I>(self, other: I) -> Option<Ordering>
    where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item>;
    /// Source: rayon/src/iter/mod.rs:2842
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn eq<I>(self, other: I) -> bool
    where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialEq<I::Item>;
    /// Source: rayon/src/iter/mod.rs:2858
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn ne<I>(self, other: I) -> bool
    where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialEq<I::Item>;
    /// Source: rayon/src/iter/mod.rs:2868
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn lt<I>(self, other: I) -> bool
    where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item>;
    /// Source: rayon/src/iter/mod.rs:2878
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn le<I>(self, other: I) -> bool
    where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item>;
    /// Source: rayon/src/iter/mod.rs:2889
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn gt<I>(self, other: I) -> bool
    where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item>;
    /// Source: rayon/src/iter/mod.rs:2899
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn ge<I>(self, other: I) -> bool
    where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item>;
    /// Source: rayon/src/iter/mod.rs:2923
    #[hp::closure(pooled)]
    fn enumerate(self) -> Enumerate<Self>;
    /// Source: rayon/src/iter/mod.rs:2942
    #[hp::closure(pooled)]
    fn step_by(self, step: usize) -> StepBy<Self>;
    /// Source: rayon/src/iter/mod.rs:2960
    #[hp::closure(pooled)]
    fn skip(self, n: usize) -> Skip<Self>;
    /// Source: rayon/src/iter/mod.rs:2978
    #[hp::closure(pooled)]
    fn take(self, n: usize) -> Take<Self>;
    /// Source: rayon/src/iter/mod.rs:3000
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn position_any<P>(self, predicate: P) -> Option<usize> where P: Fn(Self::Item) -> bool + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:3037
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn position_first<P>(self, predicate: P) -> Option<usize> where P: Fn(Self::Item) -> bool + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:3074
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn position_last<P>(self, predicate: P) -> Option<usize> where P: Fn(Self::Item) -> bool + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:3117
    #[hp::closure(pooled)]
    fn positions<P>(self, predicate: P) -> Positions<Self, P> where P: Fn(Self::Item) -> bool + Sync + Send;
    /// Source: rayon/src/iter/mod.rs:3139
    #[hp::closure(pooled)]
    fn rev(self) -> Rev<Self>;
    /// Source: rayon/src/iter/mod.rs:3165
    #[hp::closure(pooled)]
    fn with_min_len(self, min: usize) -> MinLen<Self>;
    /// Source: rayon/src/iter/mod.rs:3193
    #[hp::closure(pooled)]
    fn with_max_len(self, max: usize) -> MaxLen<Self>;
    /// Source: rayon/src/iter/mod.rs:3211
    #[hp::closure(pooled)]
    fn len(&self) -> usize;
    /// Source: rayon/src/iter/mod.rs:3227
    #[hp::closure(pooled)]
    fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> C::Result;
    /// Source: rayon/src/iter/mod.rs:3244
    #[hp::closure(pooled)]
    fn with_producer<CB: ProducerCallback<Self::Item>>(self, callback: CB) -> CB::Output;
}
impl<L, R> IndexedParallelIterator for Either<L, R>
where L: IndexedParallelIterator, R: IndexedParallelIterator<Item = L::Item> {}

pub trait FromParallelIterator<T> where T: Send {
    fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = T>;
}
impl<T> FromParallelIterator<T> for Vec<T> where T: Send {}
impl<T> FromParallelIterator<T> for Box<[T]> where T: Send {}
impl<T> FromParallelIterator<T> for Rc<[T]> where T: Send {}
impl<T> FromParallelIterator<T> for Arc<[T]> where T: Send {}
impl<T> FromParallelIterator<T> for VecDeque<T> where T: Send {}
impl<T> FromParallelIterator<T> for BinaryHeap<T> where T: Ord + Send {}
impl<T> FromParallelIterator<T> for LinkedList<T> where T: Send {}
impl<K, V, S> FromParallelIterator<(K, V)> for HashMap<K, V, S>
where K: Eq + Hash + Send, V: Send, S: BuildHasher + Default + Send {}
impl<K, V> FromParallelIterator<(K, V)> for BTreeMap<K, V> where K: Ord + Send, V: Send {}
impl<V, S> FromParallelIterator<V> for HashSet<V, S> where V: Eq + Hash + Send, S: BuildHasher + Default + Send {}
impl<V> FromParallelIterator<V> for BTreeSet<V> where V: Send + Ord {}
impl FromParallelIterator<char> for String {}
impl FromParallelIterator<char> for Box<str> {}
impl<'a> FromParallelIterator<&'a char> for Box<str> {}
impl<'a> FromParallelIterator<&'a char> for String {}
impl<'a> FromParallelIterator<&'a str> for Box<str> {}
impl<'a> FromParallelIterator<&'a str> for String {}
impl<'a> FromParallelIterator<Cow<'a, str>> for Box<str> {}
impl<'a> FromParallelIterator<Cow<'a, str>> for String {}
impl FromParallelIterator<Box<str>> for String {}
impl FromParallelIterator<Box<str>> for Box<str> {}
impl FromParallelIterator<String> for Box<str> {}
impl FromParallelIterator<String> for String {}
impl<'a> FromParallelIterator<&'a OsStr> for OsString {}
impl FromParallelIterator<OsString> for OsString {}
impl<'a> FromParallelIterator<Cow<'a, OsStr>> for OsString {}
impl<'a, C, T> FromParallelIterator<T> for Cow<'a, C>
where C: ToOwned<Owned: FromParallelIterator<T>> + ?Sized, T: Send {}
impl FromParallelIterator<()> for () {}
impl<A, B, FromA, FromB> FromParallelIterator<(A, B)> for (FromA, FromB)
where A: Send, B: Send, FromA: Send + FromParallelIterator<A>, FromB: Send + FromParallelIterator<B> {}
impl<L, R, A, B> FromParallelIterator<Either<L, R>> for (A, B)
where L: Send, R: Send, A: Send + FromParallelIterator<L>, B: Send + FromParallelIterator<R> {}
impl<C, T> FromParallelIterator<Option<T>> for Option<C> where C: FromParallelIterator<T>, T: Send {}
impl<C, T, E> FromParallelIterator<Result<T, E>> for Result<C, E> where C: FromParallelIterator<T>, T: Send, E: Send {}

pub trait ParallelExtend<T> where T: Send {
    /// Source: rayon/src/iter/mod.rs:3351
    #[hp::blocking(pool, fix = "offload")]
    fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = T>;
}
impl<T> ParallelExtend<T> for BinaryHeap<T> where T: Ord + Send {}
impl<'a, T> ParallelExtend<&'a T> for BinaryHeap<T> where T: 'a + Copy + Ord + Send + Sync {}
impl<K, V> ParallelExtend<(K, V)> for BTreeMap<K, V> where K: Ord + Send, V: Send {}
impl<'a, K, V> ParallelExtend<(&'a K, &'a V)> for BTreeMap<K, V>
where K: Copy + Ord + Send + Sync + 'a, V: Copy + Send + Sync + 'a {}
impl<T> ParallelExtend<T> for BTreeSet<T> where T: Ord + Send {}
impl<'a, T> ParallelExtend<&'a T> for BTreeSet<T> where T: 'a + Copy + Ord + Send + Sync {}
impl<K, V, S> ParallelExtend<(K, V)> for HashMap<K, V, S> where K: Eq + Hash + Send, V: Send, S: BuildHasher + Send {}
impl<'a, K, V, S> ParallelExtend<(&'a K, &'a V)> for HashMap<K, V, S>
where K: Copy + Eq + Hash + Send + Sync + 'a, V: Copy + Send + Sync + 'a, S: BuildHasher + Send {}
impl<T, S> ParallelExtend<T> for HashSet<T, S> where T: Eq + Hash + Send, S: BuildHasher + Send {}
impl<'a, T, S> ParallelExtend<&'a T> for HashSet<T, S>
where T: 'a + Copy + Eq + Hash + Send + Sync, S: BuildHasher + Send {}
impl<T> ParallelExtend<T> for LinkedList<T> where T: Send {}
impl<'a, T> ParallelExtend<&'a T> for LinkedList<T> where T: 'a + Copy + Send + Sync {}
impl<'a> ParallelExtend<&'a OsStr> for OsString {}
impl ParallelExtend<OsString> for OsString {}
impl<'a> ParallelExtend<Cow<'a, OsStr>> for OsString {}
impl ParallelExtend<char> for String {}
impl<'a> ParallelExtend<&'a char> for String {}
impl<'a> ParallelExtend<&'a str> for String {}
impl ParallelExtend<String> for String {}
impl ParallelExtend<Box<str>> for String {}
impl<'a> ParallelExtend<Cow<'a, str>> for String {}
impl<T> ParallelExtend<T> for VecDeque<T> where T: Send {}
impl<'a, T> ParallelExtend<&'a T> for VecDeque<T> where T: 'a + Copy + Send + Sync {}
impl<T> ParallelExtend<T> for Vec<T> where T: Send {}
impl<'a, T> ParallelExtend<&'a T> for Vec<T> where T: 'a + Copy + Send + Sync {}
impl ParallelExtend<()> for () {}
impl<A, B, FromA, FromB> ParallelExtend<(A, B)> for (FromA, FromB)
where A: Send, B: Send, FromA: Send + ParallelExtend<A>, FromB: Send + ParallelExtend<B> {}
impl<L, R, A, B> ParallelExtend<Either<L, R>> for (A, B)
where L: Send, R: Send, A: Send + ParallelExtend<L>, B: Send + ParallelExtend<R> {}
impl<L, R, T> ParallelExtend<T> for Either<L, R> where L: ParallelExtend<T>, R: ParallelExtend<T>, T: Send {}

pub trait ParallelDrainFull {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item: Send;
    fn par_drain(self) -> Self::Iter;
}
impl<'a, T: Ord + Send> ParallelDrainFull for &'a mut BinaryHeap<T> {
    type Iter = Drain<'a, T>;
    type Item = T;
}
impl<'a, K: Send, V: Send, S> ParallelDrainFull for &'a mut HashMap<K, V, S> {
    type Iter = crate::collections::hash_map::Drain<'a, K, V>;
    type Item = (K, V);
}
impl<'a, T: Send, S> ParallelDrainFull for &'a mut HashSet<T, S> {
    type Iter = crate::collections::hash_set::Drain<'a, T>;
    type Item = T;
}

pub trait ParallelDrainRange<Idx = usize> {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item: Send;
    fn par_drain<R: RangeBounds<Idx>>(self, range: R) -> Self::Iter;
}
impl<'a, T: Send> ParallelDrainRange for &'a mut VecDeque<T> {
    type Iter = crate::collections::vec_deque::Drain<'a, T>;
    type Item = T;
}
impl<'a> ParallelDrainRange for &'a mut String {
    type Iter = crate::string::Drain<'a>;
    type Item = char;
}
impl<'data, T: Send> ParallelDrainRange for &'data mut Vec<T> {
    type Iter = crate::vec::Drain<'data, T>;
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct MultiZip<T> {
    owned: T,
}
impl<A, B, C, D, E, F, G, H, I, J> ParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator,
    D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator,
    H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item);
}
impl<A, B, C, D, E, F> ParallelIterator for MultiZip<(A, B, C, D, E, F)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator,
    D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item);
}
impl<A, B> ParallelIterator for MultiZip<(A, B)> where A: IndexedParallelIterator, B: IndexedParallelIterator {
    type Item = (A::Item, B::Item);
}
impl<A, B, C, D, E, F, G, H, I, J, K> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J, K)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator,
    D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator,
    H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator,
    K: IndexedParallelIterator {}
impl<A, B, C, D, E, F, G> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator,
    D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator,
    G: IndexedParallelIterator {}
impl<A, B, C> IndexedParallelIterator for MultiZip<(A, B, C)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator {}
impl<A, B, C, D, E, F, G, H, I> ParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator,
    D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator,
    H: IndexedParallelIterator, I: IndexedParallelIterator {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item);
}
impl<A, B, C, D, E> ParallelIterator for MultiZip<(A, B, C, D, E)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator,
    D: IndexedParallelIterator, E: IndexedParallelIterator {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item);
}
impl<A> ParallelIterator for MultiZip<(A,)> where A: IndexedParallelIterator { type Item = (A::Item,); }
impl<A, B, C, D, E, F, G, H, I, J> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator,
    D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator,
    H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator {}
impl<A, B, C, D, E, F> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator,
    D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator {}
impl<A, B> IndexedParallelIterator for MultiZip<(A, B)> where A: IndexedParallelIterator, B: IndexedParallelIterator {}
impl<A, B, C, D, E, F, G, H, I, J, K, L> ParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J, K, L)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator,
    D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator,
    H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator, K: IndexedParallelIterator,
    L: IndexedParallelIterator {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item, K::Item,
        L::Item);
}
impl<A, B, C, D, E, F, G, H> ParallelIterator for MultiZip<(A, B, C, D, E, F, G, H)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator,
    D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator,
    H: IndexedParallelIterator {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item);
}
impl<A, B, C, D> ParallelIterator for MultiZip<(A, B, C, D)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator {
    type Item = (A::Item, B::Item, C::Item, D::Item);
}
impl<A, B, C, D, E, F, G, H, I> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator,
    D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator,
    H: IndexedParallelIterator, I: IndexedParallelIterator {}
impl<A, B, C, D, E> IndexedParallelIterator for MultiZip<(A, B, C, D, E)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator,
    D: IndexedParallelIterator, E: IndexedParallelIterator {}
impl<A> IndexedParallelIterator for MultiZip<(A,)> where A: IndexedParallelIterator {}
impl<A, B, C, D, E, F, G, H, I, J, K> ParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J, K)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator,
    D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator,
    H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator, K: IndexedParallelIterator {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item, K::Item);
}
impl<A, B, C, D, E, F, G> ParallelIterator for MultiZip<(A, B, C, D, E, F, G)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator,
    D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item);
}
impl<A, B, C> ParallelIterator for MultiZip<(A, B, C)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator {
    type Item = (A::Item, B::Item, C::Item);
}
impl<A, B, C, D, E, F, G, H, I, J, K, L> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J, K, L)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator,
    D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator,
    H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator, K: IndexedParallelIterator,
    L: IndexedParallelIterator {}
impl<A, B, C, D, E, F, G, H> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G, H)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator,
    D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator,
    H: IndexedParallelIterator {}
impl<A, B, C, D> IndexedParallelIterator for MultiZip<(A, B, C, D)>
where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator {}
pub fn once<T: Send>(item: T) -> Once<T>;

#[derive(Clone, Debug)]
pub struct Once<T> {
    owned: T,
}
impl<T: Send> ParallelIterator for Once<T> { type Item = T; }
impl<T: Send> IndexedParallelIterator for Once<T> {}

#[derive(Clone, Debug)]
pub struct PanicFuse<I> {
    owned: I,
}
impl<I> ParallelIterator for PanicFuse<I> where I: ParallelIterator { type Item = I::Item; }
impl<I> IndexedParallelIterator for PanicFuse<I> where I: IndexedParallelIterator {}

pub trait ParallelBridge: Sized {
    fn par_bridge(self) -> IterBridge<Self>;
}
impl<T> ParallelBridge for T where T: Iterator<Item: Send> + Send {}

#[derive(Clone, Debug)]
pub struct IterBridge<Iter> {
    owned: Iter,
}
impl<Iter> ParallelIterator for IterBridge<Iter> where Iter: Iterator<Item: Send> + Send {
    type Item = Iter::Item;
}

#[derive(Clone)]
pub struct Positions<I, P> {
    owned_i: I,
    owned_p: P,
}
impl<I, P> ParallelIterator for Positions<I, P> where I: IndexedParallelIterator, P: Fn(I::Item) -> bool + Sync + Send {
    type Item = usize;
}

#[derive(Clone, Debug)]
pub struct Repeat<T> {
    owned: T,
}
impl<T> Repeat<T> where T: Clone + Send {
    pub fn take(self, n: usize) -> RepeatN<T>;
    pub fn zip<Z>(self, zip_op: Z) -> Zip<RepeatN<T>, Z::Iter>
    where Z: IntoParallelIterator<Iter: IndexedParallelIterator>;
}
impl<T> ParallelIterator for Repeat<T> where T: Clone + Send { type Item = T; }
pub fn repeat<T: Clone + Send>(element: T) -> Repeat<T>;

#[derive(Clone)]
pub struct RepeatN<T> {
    owned: T,
}
impl<T> ParallelIterator for RepeatN<T> where T: Clone + Send { type Item = T; }
impl<T> IndexedParallelIterator for RepeatN<T> where T: Clone + Send {}
pub fn repeat_n<T: Clone + Send>(element: T, n: usize) -> RepeatN<T>;
pub fn repeatn<T: Clone + Send>(element: T, n: usize) -> RepeatN<T>;

#[derive(Clone, Debug)]
pub struct Rev<I> {
    owned: I,
}
impl<I> ParallelIterator for Rev<I> where I: IndexedParallelIterator { type Item = I::Item; }
impl<I> IndexedParallelIterator for Rev<I> where I: IndexedParallelIterator {}

#[derive(Clone, Debug)]
pub struct Skip<I> {
    owned: I,
}
impl<I> ParallelIterator for Skip<I> where I: IndexedParallelIterator { type Item = I::Item; }
impl<I> IndexedParallelIterator for Skip<I> where I: IndexedParallelIterator {}

#[derive(Clone, Debug)]
pub struct SkipAny<I> {
    owned: I,
}
impl<I> ParallelIterator for SkipAny<I> where I: ParallelIterator { type Item = I::Item; }

#[derive(Clone)]
pub struct SkipAnyWhile<I, P> {
    owned_i: I,
    owned_p: P,
}
impl<I, P> ParallelIterator for SkipAnyWhile<I, P> where I: ParallelIterator, P: Fn(&I::Item) -> bool + Sync + Send {
    type Item = I::Item;
}
pub fn split<D, S>(data: D, splitter: S) -> Split<D, S> where D: Send, S: Fn(D) -> (D, Option<D>) + Sync;

#[derive(Clone)]
pub struct Split<D, S> {
    owned_d: D,
    owned_s: S,
}
impl<D, S> ParallelIterator for Split<D, S> where D: Send, S: Fn(D) -> (D, Option<D>) + Sync + Send {
    type Item = D;
}

#[derive(Clone, Debug)]
pub struct StepBy<I> {
    owned: I,
}
impl<I> ParallelIterator for StepBy<I> where I: IndexedParallelIterator { type Item = I::Item; }
impl<I> IndexedParallelIterator for StepBy<I> where I: IndexedParallelIterator {}

#[derive(Clone, Debug)]
pub struct Take<I> {
    owned: I,
}
impl<I> ParallelIterator for Take<I> where I: IndexedParallelIterator { type Item = I::Item; }
impl<I> IndexedParallelIterator for Take<I> where I: IndexedParallelIterator {}

#[derive(Clone, Debug)]
pub struct TakeAny<I> {
    owned: I,
}
impl<I> ParallelIterator for TakeAny<I> where I: ParallelIterator { type Item = I::Item; }

#[derive(Clone)]
pub struct TakeAnyWhile<I, P> {
    owned_i: I,
    owned_p: P,
}
impl<I, P> ParallelIterator for TakeAnyWhile<I, P> where I: ParallelIterator, P: Fn(&I::Item) -> bool + Sync + Send {
    type Item = I::Item;
}

#[derive(Clone)]
pub struct TryFold<I, U, ID, F> {
    owned_i: I,
    owned_id: ID,
    owned_f: F,
}
unsafe impl<I, U, ID, F> Send for TryFold<I, U, ID, F> where I: Send, ID: Send, F: Send, U: Send {}
unsafe impl<I, U, ID, F> Sync for TryFold<I, U, ID, F> where I: Sync, ID: Sync, F: Sync, U: Sync {}
impl<U, I, ID, F> ParallelIterator for TryFold<I, U, ID, F>
where I: ParallelIterator, F: Fn(U::Output, I::Item) -> U + Sync + Send, ID: Fn() -> U::Output + Sync + Send, U: Send {
    type Item = U;
}

#[derive(Clone)]
pub struct TryFoldWith<I, U, F> {
    owned_i: I,
    owned_f: F,
}
unsafe impl<I, U, F> Send for TryFoldWith<I, U, F> where I: Send, U::Output: Send, F: Send {}
unsafe impl<I, U, F> Sync for TryFoldWith<I, U, F> where I: Sync, U::Output: Sync, F: Sync {}
impl<U, I, F> ParallelIterator for TryFoldWith<I, U, F>
where I: ParallelIterator, F: Fn(U::Output, I::Item) -> U + Sync + Send, U: Send {
    type Item = U;
}

#[derive(Clone)]
pub struct Update<I, F> {
    owned_i: I,
    owned_f: F,
}
impl<I, F> ParallelIterator for Update<I, F> where I: ParallelIterator, F: Fn(&mut I::Item) + Send + Sync {
    type Item = I::Item;
}
impl<I, F> IndexedParallelIterator for Update<I, F>
where I: IndexedParallelIterator, F: Fn(&mut I::Item) + Send + Sync {}

#[derive(Debug)]
pub struct WalkTreePrefix<S, B> {
    owned_s: S,
    owned_b: B,
}
impl<S, B, I> ParallelIterator for WalkTreePrefix<S, B>
where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator> {
    type Item = S;
}
pub fn walk_tree_prefix<S, B, I>(root: S, children_of: B) -> WalkTreePrefix<S, B>
where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator>;

#[derive(Debug)]
pub struct WalkTreePostfix<S, B> {
    owned_s: S,
    owned_b: B,
}
impl<S, B, I> ParallelIterator for WalkTreePostfix<S, B>
where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S> {
    type Item = S;
}
pub fn walk_tree_postfix<S, B, I>(root: S, children_of: B) -> WalkTreePostfix<S, B>
where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S>;

#[derive(Debug)]
pub struct WalkTree<S, B> {
    owned_s: S,
    owned_b: B,
}
impl<S, B, I> ParallelIterator for WalkTree<S, B>
where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator> + Send {
    type Item = S;
}
pub fn walk_tree<S, B, I>(root: S, children_of: B) -> WalkTree<S, B>
where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator>;

#[derive(Clone, Debug)]
pub struct WhileSome<I> {
    owned: I,
}
impl<I, T> ParallelIterator for WhileSome<I> where I: ParallelIterator<Item = Option<T>>, T: Send {
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct Zip<A, B> {
    owned_a: A,
    owned_b: B,
}
impl<A, B> ParallelIterator for Zip<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator {
    type Item = (A::Item, B::Item);
}
impl<A, B> IndexedParallelIterator for Zip<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator {}

#[derive(Clone, Debug)]
pub struct ZipEq<A, B> {
    owned_a: A,
    owned_b: B,
}
impl<A, B> ParallelIterator for ZipEq<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator {
    type Item = (A::Item, B::Item);
}
impl<A, B> IndexedParallelIterator for ZipEq<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator {}
