use crate::Equivalent;
use sdd::Guard;
use std::fmt::Debug;
use std::hash::{BuildHasher, Hash, RandomState};
use std::ops::{Deref, RangeInclusive};

pub struct HashIndex<K, V, H = RandomState> where H: BuildHasher {
    owned: H,
}
unsafe impl<K, V, H> Send for HashIndex<K, V, H> where H: Send, K: Send, V: Send {}
unsafe impl<K, V, H> Sync for HashIndex<K, V, H> where H: Sync, K: Send + Sync, V: Send + Sync {}
impl<K, V, H> HashIndex<K, V, H> where H: BuildHasher {
    pub fn with_hasher(build_hasher: H) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
}
impl<K, V, H> HashIndex<K, V, H> where K: 'static + Clone + Eq + Hash, V: 'static + Clone, H: BuildHasher {
    pub fn reserve(&self, additional_capacity: usize) -> Option<Reserve<'_, K, V, H>>;
    /// Source: scc/src/hash_index.rs:264
    #[hp::acquires(exclusive)]
    pub fn entry(&self, key: K) -> Entry<'_, K, V, H>;
    /// Source: scc/src/hash_index.rs:301
    #[hp::acquires(exclusive)]
    pub async fn entry_async(&self, key: K) -> Entry<'_, K, V, H>;
    /// Source: scc/src/hash_index.rs:347
    #[hp::acquires(exclusive, attempt)]
    pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V, H>>;
    /// Source: scc/src/hash_index.rs:389
    #[hp::acquires(exclusive)]
    pub fn first_entry(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
    /// Source: scc/src/hash_index.rs:418
    #[hp::acquires(exclusive)]
    pub async fn first_entry_async(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
    /// Source: scc/src/hash_index.rs:447
    #[hp::acquires(exclusive)]
    pub fn any_entry<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
    /// Source: scc/src/hash_index.rs:477
    #[hp::acquires(exclusive)]
    pub async fn any_entry_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
    pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)>;
    pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)>;
    pub fn remove<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash + ?Sized;
    pub async fn remove_async<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash + ?Sized;
    pub fn remove_if<Q, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool
    where Q: Equivalent<K> + Hash + ?Sized;
    pub async fn remove_if_async<Q, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool
    where Q: Equivalent<K> + Hash + ?Sized;
    /// Source: scc/src/hash_index.rs:705
    #[hp::acquires(exclusive)]
    pub fn get<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>> where Q: Equivalent<K> + Hash + ?Sized;
    /// Source: scc/src/hash_index.rs:743
    #[hp::acquires(exclusive)]
    pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
    where Q: Equivalent<K> + Hash + ?Sized;
    pub fn peek<'g, Q>(&self, key: &Q, guard: &'g Guard) -> Option<&'g V> where Q: Equivalent<K> + Hash + ?Sized;
    pub fn peek_with<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where Q: Equivalent<K> + Hash + ?Sized;
    pub fn contains<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash + ?Sized;
    /// Source: scc/src/hash_index.rs:866
    #[hp::closure(in_place)]
    pub fn retain<F: FnMut(&K, &V) -> bool>(&self, pred: F);
    pub async fn retain_async<F: FnMut(&K, &V) -> bool>(&self, pred: F);
    pub fn clear(&self);
    pub async fn clear_async(&self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn capacity_range(&self) -> RangeInclusive<usize>;
    pub fn bucket_index<Q>(&self, key: &Q) -> usize where Q: Equivalent<K> + Hash + ?Sized;
    pub fn iter<'h, 'g>(&'h self, guard: &'g Guard) -> Iter<'h, 'g, K, V, H>;
}
impl<K, V> HashIndex<K, V, RandomState> where K: 'static + Clone + Eq + Hash, V: 'static + Clone {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<K, V, H> Clone for HashIndex<K, V, H>
where K: 'static + Clone + Eq + Hash, V: 'static + Clone, H: BuildHasher + Clone {}
impl<K, V, H> Default for HashIndex<K, V, H> where K: 'static, V: 'static, H: BuildHasher + Default {}
impl<K, V, H> FromIterator<(K, V)> for HashIndex<K, V, H>
where K: 'static + Clone + Eq + Hash, V: 'static + Clone, H: BuildHasher + Default {}

/// Source: scc/src/hash_index.rs:54
#[hp::guard(map_entry, caution)]
pub enum Entry<'h, K, V, H = RandomState> where H: BuildHasher {
    Occupied(OccupiedEntry<'h, K, V, H>),
    Vacant(VacantEntry<'h, K, V, H>),
}
unsafe impl<'h, K, V, H> Send for Entry<'h, K, V, H> where K: Send + Eq + Hash + Sync, V: Send + Sync, H: Sync {}
unsafe impl<'h, K, V, H> Sync for Entry<'h, K, V, H> where K: Sync + Send, H: Sync, V: Sync + Send {}
impl<'h, K, V, H> Entry<'h, K, V, H> where K: 'static + Clone + Eq + Hash, V: 'static + Clone, H: BuildHasher {
    pub fn or_insert(self, val: V) -> OccupiedEntry<'h, K, V, H>;
    pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
    pub fn key(&self) -> &K;
    pub unsafe fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V);
}
impl<'h, K, V, H> Entry<'h, K, V, H>
where K: 'static + Clone + Eq + Hash, V: 'static + Clone + Default, H: BuildHasher {
    pub fn or_default(self) -> OccupiedEntry<'h, K, V, H>;
}

/// Source: scc/src/hash_index.rs:66
#[hp::guard(map_entry, caution)]
pub struct OccupiedEntry<'h, K, V, H = RandomState> where H: BuildHasher {}
unsafe impl<'h, K, V, H> Send for OccupiedEntry<'h, K, V, H>
where K: Eq + Hash + Send + Sync, V: Send + Sync, H: Sync {}
unsafe impl<'h, K, V, H> Sync for OccupiedEntry<'h, K, V, H> where H: Sync, K: Sync + Send, V: Sync + Send {}
impl<'h, K, V, H> OccupiedEntry<'h, K, V, H> where K: 'static + Clone + Eq + Hash, V: 'static + Clone, H: BuildHasher {
    pub fn key(&self) -> &K;
    pub fn remove_entry(self);
    pub fn get(&self) -> &V;
    pub unsafe fn get_mut(&mut self) -> &mut V;
    pub fn update(self, val: V);
    pub fn next(self) -> Option<Self>;
    pub async fn next_async(self) -> Option<OccupiedEntry<'h, K, V, H>>;
}
impl<K, V, H> Deref for OccupiedEntry<'_, K, V, H>
where K: 'static + Clone + Debug + Eq + Hash, V: 'static + Clone + Debug, H: BuildHasher {
    type Target = V;
}

/// Source: scc/src/hash_index.rs:75
#[hp::guard(map_entry, caution)]
pub struct VacantEntry<'h, K, V, H = RandomState> where H: BuildHasher {
    owned: K,
}
unsafe impl<'h, K, V, H> Send for VacantEntry<'h, K, V, H> where K: Send + Eq + Hash + Sync, V: Send + Sync, H: Sync {}
unsafe impl<'h, K, V, H> Sync for VacantEntry<'h, K, V, H> where K: Sync + Send, H: Sync, V: Sync + Send {}
impl<'h, K, V, H> VacantEntry<'h, K, V, H> where K: 'static + Clone + Eq + Hash, V: 'static + Clone, H: BuildHasher {
    pub fn key(&self) -> &K;
    pub fn into_key(self) -> K;
    pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
}
