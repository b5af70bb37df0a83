use crate::Equivalent;
use std::hash::{BuildHasher, Hash, RandomState};
use std::ops::RangeInclusive;

pub struct HashSet<K, H = RandomState> where H: BuildHasher {
    owned: H,
}
unsafe impl<K, H> Send for HashSet<K, H> where H: Send, K: Send {}
unsafe impl<K, H> Sync for HashSet<K, H> where H: Sync, K: Send + Sync {}
impl<K, H> HashSet<K, H> where H: BuildHasher {
    pub fn with_hasher(build_hasher: H) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
}
impl<K, H> HashSet<K, H> where K: Eq + Hash, H: BuildHasher {
    pub fn reserve(&self, capacity: usize) -> Option<Reserve<'_, K, H>>;
    pub fn insert(&self, key: K) -> Result<(), K>;
    pub async fn insert_async(&self, key: K) -> Result<(), K>;
    pub fn remove<Q>(&self, key: &Q) -> Option<K> where Q: Equivalent<K> + Hash + ?Sized;
    pub async fn remove_async<Q>(&self, key: &Q) -> Option<K> where Q: Equivalent<K> + Hash + ?Sized;
    pub fn remove_if<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K>
    where Q: Equivalent<K> + Hash + ?Sized;
    pub async fn remove_if_async<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K>
    where Q: Equivalent<K> + Hash + ?Sized;
    pub fn read<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where Q: Equivalent<K> + Hash + ?Sized;
    pub async fn read_async<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where Q: Equivalent<K> + Hash + ?Sized;
    pub fn contains<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash + ?Sized;
    pub async fn contains_async<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash + ?Sized;
    pub fn scan<F: FnMut(&K)>(&self, scanner: F);
    pub async fn scan_async<F: FnMut(&K)>(&self, scanner: F);
    pub fn any<P: FnMut(&K) -> bool>(&self, pred: P) -> bool;
    pub async fn any_async<P: FnMut(&K) -> bool>(&self, pred: P) -> bool;
    pub fn retain<F: FnMut(&K) -> bool>(&self, filter: F);
    pub async fn retain_async<F: FnMut(&K) -> bool>(&self, filter: F);
    pub fn clear(&self);
    pub async fn clear_async(&self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn capacity_range(&self) -> RangeInclusive<usize>;
    pub fn bucket_index<Q>(&self, key: &Q) -> usize where Q: Equivalent<K> + Hash + ?Sized;
}
impl<K: Eq + Hash> HashSet<K, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<K, H> Clone for HashSet<K, H> where K: Clone + Eq + Hash, H: BuildHasher + Clone {}
impl<K, H> Default for HashSet<K, H> where H: BuildHasher + Default {}
impl<K, H> FromIterator<K> for HashSet<K, H> where K: Eq + Hash, H: BuildHasher + Default {}
