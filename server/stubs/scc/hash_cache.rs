use crate::Equivalent;
use std::hash::{BuildHasher, Hash, RandomState};
use std::ops::{Deref, DerefMut, RangeInclusive};

pub struct HashCache<K, V, H = RandomState> where H: BuildHasher {
    owned: H,
}
unsafe impl<K, V, H> Send for HashCache<K, V, H> where H: Send, K: Send, V: Send {}
unsafe impl<K, V, H> Sync for HashCache<K, V, H> where H: Sync, K: Send + Sync, V: Send + Sync {}
impl<K, V, H> HashCache<K, V, H> where H: BuildHasher {
    pub fn with_hasher(build_hasher: H) -> Self;
    pub fn with_capacity_and_hasher(minimum_capacity: usize, maximum_capacity: usize, build_hasher: H) -> Self;
}
impl<K, V, H> HashCache<K, V, H> where K: Eq + Hash, H: BuildHasher {
    /// Source: scc/src/hash_cache.rs:197
    #[hp::acquires(exclusive)]
    pub fn entry(&self, key: K) -> Entry<'_, K, V, H>;
    /// Source: scc/src/hash_cache.rs:235
    #[hp::acquires(exclusive)]
    pub async fn entry_async(&self, key: K) -> Entry<'_, K, V, H>;
    /// Source: scc/src/hash_cache.rs:282
    #[hp::acquires(exclusive, attempt)]
    pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V, H>>;
    pub fn put(&self, key: K, val: V) -> Result<EvictedEntry<K, V>, (K, V)>;
    pub async fn put_async(&self, key: K, val: V) -> Result<EvictedEntry<K, V>, (K, V)>;
    /// Source: scc/src/hash_cache.rs:420
    #[hp::acquires(exclusive)]
    pub fn get<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>> where Q: Equivalent<K> + Hash + ?Sized;
    /// Source: scc/src/hash_cache.rs:459
    #[hp::acquires(exclusive)]
    pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
    where Q: Equivalent<K> + Hash + ?Sized;
    /// Source: scc/src/hash_cache.rs:502
    #[hp::closure(in_place)]
    pub fn read<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where Q: Equivalent<K> + Hash + ?Sized;
    pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where Q: Equivalent<K> + Hash + ?Sized;
    pub fn contains<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash + ?Sized;
    pub async fn contains_async<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash + ?Sized;
    pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)> where Q: Equivalent<K> + Hash + ?Sized;
    pub async fn remove_async<Q>(&self, key: &Q) -> Option<(K, V)> where Q: Equivalent<K> + Hash + ?Sized;
    pub fn remove_if<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>
    where Q: Equivalent<K> + Hash + ?Sized;
    pub async fn remove_if_async<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>
    where Q: Equivalent<K> + Hash + ?Sized;
    /// Source: scc/src/hash_cache.rs:716
    #[hp::closure(in_place)]
    pub fn scan<F: FnMut(&K, &V)>(&self, scanner: F);
    pub async fn scan_async<F: FnMut(&K, &V)>(&self, scanner: F);
    /// Source: scc/src/hash_cache.rs:822
    #[hp::closure(in_place)]
    pub fn any<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool;
    pub async fn any_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool;
    /// Source: scc/src/hash_cache.rs:918
    #[hp::closure(in_place)]
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
    pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, filter: F);
    pub fn clear(&self);
    pub async fn clear_async(&self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn capacity_range(&self) -> RangeInclusive<usize>;
}
impl<K, V> HashCache<K, V, RandomState> where K: Eq + Hash {
    pub fn new() -> Self;
    pub fn with_capacity(minimum_capacity: usize, maximum_capacity: usize) -> Self;
}
impl<K, V, H> Default for HashCache<K, V, H> where H: BuildHasher + Default {}
impl<K, V, H> FromIterator<(K, V)> for HashCache<K, V, H> where K: Eq + Hash, H: BuildHasher + Default {}

/// Source: scc/src/hash_cache.rs:53
#[hp::guard(map_entry, caution)]
pub enum Entry<'h, K, V, H = RandomState> where H: BuildHasher {
    Occupied(OccupiedEntry<'h, K, V, H>),
    Vacant(VacantEntry<'h, K, V, H>),
}
unsafe impl<'h, K, V, H> Send for Entry<'h, K, V, H> where K: Send + Eq + Hash + Sync, V: Send + Sync, H: Sync {}
unsafe impl<'h, K, V, H> Sync for Entry<'h, K, V, H> where K: Sync + Send, H: Sync, V: Sync + Send {}
impl<'h, K, V, H> Entry<'h, K, V, H> where K: Eq + Hash, H: BuildHasher {
    pub fn or_put(self, val: V) -> (EvictedEntry<K, V>, OccupiedEntry<'h, K, V, H>);
    pub fn or_put_with<F: FnOnce() -> V>(self, constructor: F) -> (EvictedEntry<K, V>, OccupiedEntry<'h, K, V, H>);
    pub fn or_put_with_key<F: FnOnce(&K) -> V>(self, constructor: F) -> (EvictedEntry<K, V>,
        OccupiedEntry<'h, K, V, H>);
    pub fn key(&self) -> &K;
    pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V);
    pub fn put_entry(self, val: V) -> (EvictedEntry<K, V>, OccupiedEntry<'h, K, V, H>);
}
impl<'h, K, V, H> Entry<'h, K, V, H> where K: Eq + Hash, V: Default, H: BuildHasher {
    pub fn or_default(self) -> (EvictedEntry<K, V>, OccupiedEntry<'h, K, V, H>);
}

/// Source: scc/src/hash_cache.rs:65
#[hp::guard(map_entry, caution)]
pub struct OccupiedEntry<'h, K, V, H = RandomState> where H: BuildHasher {}
unsafe impl<'h, K, V, H> Send for OccupiedEntry<'h, K, V, H>
where K: Eq + Hash + Send + Sync, V: Send + Sync, H: Sync {}
unsafe impl<'h, K, V, H> Sync for OccupiedEntry<'h, K, V, H> where H: Sync, K: Sync + Send, V: Sync + Send {}
impl<K, V, H> OccupiedEntry<'_, K, V, H> where K: Eq + Hash, H: BuildHasher {
    pub fn key(&self) -> &K;
    pub fn remove_entry(self) -> (K, V);
    pub fn get(&self) -> &V;
    pub fn get_mut(&mut self) -> &mut V;
    pub fn put(&mut self, val: V) -> V;
    pub fn remove(self) -> V;
}
impl<K, V, H> Deref for OccupiedEntry<'_, K, V, H> where K: Eq + Hash, H: BuildHasher { type Target = V; }
impl<K, V, H> DerefMut for OccupiedEntry<'_, K, V, H> where K: Eq + Hash, H: BuildHasher {}

/// Source: scc/src/hash_cache.rs:74
#[hp::guard(map_entry, caution)]
pub struct VacantEntry<'h, K, V, H = RandomState> where H: BuildHasher {
    owned: K,
}
unsafe impl<'h, K, V, H> Send for VacantEntry<'h, K, V, H> where K: Send + Eq + Hash + Sync, V: Send + Sync, H: Sync {}
unsafe impl<'h, K, V, H> Sync for VacantEntry<'h, K, V, H> where K: Sync + Send, H: Sync, V: Sync + Send {}
impl<'h, K, V, H> VacantEntry<'h, K, V, H> where K: Eq + Hash, H: BuildHasher {
    pub fn key(&self) -> &K;
    pub fn into_key(self) -> K;
    pub fn put_entry(self, val: V) -> (EvictedEntry<K, V>, OccupiedEntry<'h, K, V, H>);
}
