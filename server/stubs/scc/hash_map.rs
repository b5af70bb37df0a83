use crate::Equivalent;
use std::hash::{BuildHasher, Hash, RandomState};
use std::ops::{Deref, DerefMut, RangeInclusive};

pub struct HashMap<K, V, H = RandomState> where H: BuildHasher {
    owned: H,
}
unsafe impl<K, V, H> Send for HashMap<K, V, H> where H: Send, K: Send, V: Send {}
unsafe impl<K, V, H> Sync for HashMap<K, V, H> where H: Sync, K: Send + Sync, V: Send + Sync {}
impl<K, V, H> HashMap<K, V, H> where H: BuildHasher {
    pub fn with_hasher(build_hasher: H) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
}
impl<K, V, H> HashMap<K, V, H> where K: Eq + Hash, H: BuildHasher {
    pub fn reserve(&self, additional_capacity: usize) -> Option<Reserve<'_, K, V, H>>;
    /// Source: scc/src/hash_map.rs:272
    #[hp::acquires(exclusive)]
    pub fn entry(&self, key: K) -> Entry<'_, K, V, H>;
    /// Source: scc/src/hash_map.rs:309
    #[hp::acquires(exclusive)]
    pub async fn entry_async(&self, key: K) -> Entry<'_, K, V, H>;
    /// Source: scc/src/hash_map.rs:355
    #[hp::acquires(exclusive, attempt)]
    pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V, H>>;
    /// Source: scc/src/hash_map.rs:395
    #[hp::acquires(exclusive)]
    pub fn first_entry(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
    /// Source: scc/src/hash_map.rs:424
    #[hp::acquires(exclusive)]
    pub async fn first_entry_async(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
    /// Source: scc/src/hash_map.rs:453
    #[hp::acquires(exclusive)]
    pub fn any_entry<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
    /// Source: scc/src/hash_map.rs:483
    #[hp::acquires(exclusive)]
    pub async fn any_entry_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
    pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)>;
    pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)>;
    pub fn upsert(&self, key: K, val: V) -> Option<V>;
    pub async fn upsert_async(&self, key: K, val: V) -> Option<V>;
    /// Source: scc/src/hash_map.rs:630
    #[hp::closure(in_place)]
    pub fn update<Q, U, R>(&self, key: &Q, updater: U) -> Option<R>
    where Q: Equivalent<K> + Hash + ?Sized, U: FnOnce(&K, &mut V) -> R;
    pub async fn update_async<Q, U, R>(&self, key: &Q, updater: U) -> Option<R>
    where Q: Equivalent<K> + Hash + ?Sized, U: FnOnce(&K, &mut V) -> R;
    pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)> where Q: Equivalent<K> + Hash + ?Sized;
    pub async fn remove_async<Q>(&self, key: &Q) -> Option<(K, V)> where Q: Equivalent<K> + Hash + ?Sized;
    pub fn remove_if<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>
    where Q: Equivalent<K> + Hash + ?Sized;
    pub async fn remove_if_async<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>
    where Q: Equivalent<K> + Hash + ?Sized;
    /// Source: scc/src/hash_map.rs:832
    #[hp::acquires(exclusive)]
    pub fn get<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>> where Q: Equivalent<K> + Hash + ?Sized;
    /// Source: scc/src/hash_map.rs:870
    #[hp::acquires(exclusive)]
    pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
    where Q: Equivalent<K> + Hash + ?Sized;
    /// Source: scc/src/hash_map.rs:912
    #[hp::closure(in_place)]
    pub fn read<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where Q: Equivalent<K> + Hash + ?Sized;
    pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where Q: Equivalent<K> + Hash + ?Sized;
    pub fn contains<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash + ?Sized;
    pub async fn contains_async<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash + ?Sized;
    /// Source: scc/src/hash_map.rs:1020
    #[hp::closure(in_place)]
    pub fn scan<F: FnMut(&K, &V)>(&self, scanner: F);
    pub async fn scan_async<F: FnMut(&K, &V)>(&self, scanner: F);
    /// Source: scc/src/hash_map.rs:1075
    #[hp::closure(in_place)]
    pub fn any<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool;
    pub async fn any_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool;
    /// Source: scc/src/hash_map.rs:1171
    #[hp::closure(in_place)]
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
    pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
    /// Source: scc/src/hash_map.rs:1268
    #[hp::closure(in_place)]
    pub fn prune<F: FnMut(&K, V) -> Option<V>>(&self, pred: F);
    pub async fn prune_async<F: FnMut(&K, V) -> Option<V>>(&self, pred: F);
    pub fn clear(&self);
    pub async fn clear_async(&self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn capacity_range(&self) -> RangeInclusive<usize>;
    pub fn bucket_index<Q>(&self, key: &Q) -> usize where Q: Equivalent<K> + Hash + ?Sized;
}
impl<K, V> HashMap<K, V, RandomState> where K: Eq + Hash {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<K, V, H> Clone for HashMap<K, V, H> where K: Clone + Eq + Hash, V: Clone, H: BuildHasher + Clone {}
impl<K, V, H> Default for HashMap<K, V, H> where H: BuildHasher + Default {}
impl<K, V, H> FromIterator<(K, V)> for HashMap<K, V, H> where K: Eq + Hash, H: BuildHasher + Default {}

/// Source: scc/src/hash_map.rs:82
#[hp::guard(map_entry, caution)]
pub enum Entry<'h, K, V, H = RandomState> where H: BuildHasher {
    Occupied(OccupiedEntry<'h, K, V, H>),
    Vacant(VacantEntry<'h, K, V, H>),
}
unsafe impl<'h, K, V, H> Send for Entry<'h, K, V, H> where K: Send + Eq + Hash + Sync, V: Send + Sync, H: Sync {}
unsafe impl<'h, K, V, H> Sync for Entry<'h, K, V, H> where K: Sync + Send, H: Sync, V: Sync + Send {}
impl<'h, K, V, H> Entry<'h, K, V, H> where K: Eq + Hash, H: BuildHasher {
    pub fn or_insert(self, val: V) -> OccupiedEntry<'h, K, V, H>;
    pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
    pub fn key(&self) -> &K;
    pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V);
    pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
}
impl<'h, K, V, H> Entry<'h, K, V, H> where K: Eq + Hash, V: Default, H: BuildHasher {
    pub fn or_default(self) -> OccupiedEntry<'h, K, V, H>;
}

/// Source: scc/src/hash_map.rs:94
#[hp::guard(map_entry, caution)]
pub struct OccupiedEntry<'h, K, V, H = RandomState> where H: BuildHasher {}
unsafe impl<'h, K, V, H> Send for OccupiedEntry<'h, K, V, H>
where K: Eq + Hash + Send + Sync, V: Send + Sync, H: Sync {}
unsafe impl<'h, K, V, H> Sync for OccupiedEntry<'h, K, V, H> where H: Sync, K: Sync + Send, V: Sync + Send {}
impl<'h, K, V, H> OccupiedEntry<'h, K, V, H> where K: Eq + Hash, H: BuildHasher {
    pub fn key(&self) -> &K;
    pub fn remove_entry(self) -> (K, V);
    pub fn get(&self) -> &V;
    pub fn get_mut(&mut self) -> &mut V;
    pub fn insert(&mut self, val: V) -> V;
    pub fn remove(self) -> V;
    pub fn next(self) -> Option<Self>;
    pub async fn next_async(self) -> Option<OccupiedEntry<'h, K, V, H>>;
}
impl<K, V, H> Deref for OccupiedEntry<'_, K, V, H> where K: Eq + Hash, H: BuildHasher { type Target = V; }
impl<K, V, H> DerefMut for OccupiedEntry<'_, K, V, H> where K: Eq + Hash, H: BuildHasher {}

/// Source: scc/src/hash_map.rs:103
#[hp::guard(map_entry, caution)]
pub struct VacantEntry<'h, K, V, H = RandomState> where H: BuildHasher {
    owned: K,
}
unsafe impl<'h, K, V, H> Send for VacantEntry<'h, K, V, H> where K: Send + Eq + Hash + Sync, V: Send + Sync, H: Sync {}
unsafe impl<'h, K, V, H> Sync for VacantEntry<'h, K, V, H> where K: Sync + Send, H: Sync, V: Sync + Send {}
impl<'h, K, V, H> VacantEntry<'h, K, V, H> where K: Eq + Hash, H: BuildHasher {
    pub fn key(&self) -> &K;
    pub fn into_key(self) -> K;
    pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
}
