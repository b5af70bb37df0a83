use crate::mapref::one::RefMut;
use std::hash::Hash;

/// Source: dashmap/src/mapref/entry.rs:8
#[hp::guard(map_entry, forbid)]
pub enum Entry<'a, K, V> {
    Occupied(OccupiedEntry<'a, K, V>),
    Vacant(VacantEntry<'a, K, V>),
}
unsafe impl<'a, K, V> Send for Entry<'a, K, V> where K: Eq + Hash + Sync, V: Sync {}
unsafe impl<'a, K, V> Sync for Entry<'a, K, V> where K: Eq + Hash + Sync, V: Sync {}
impl<'a, K: Eq + Hash, V> Entry<'a, K, V> {
    /// Source: dashmap/src/mapref/entry.rs:15
    #[hp::closure(in_place)]
    pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Self;
    pub fn key(&self) -> &K;
    pub fn into_key(self) -> K;
    pub fn or_default(self) -> RefMut<'a, K, V> where V: Default;
    pub fn or_insert(self, value: V) -> RefMut<'a, K, V>;
    /// Source: dashmap/src/mapref/entry.rs:66
    #[hp::closure(in_place)]
    pub fn or_insert_with(self, value: impl FnOnce() -> V) -> RefMut<'a, K, V>;
    /// Source: dashmap/src/mapref/entry.rs:73
    #[hp::closure(in_place)]
    pub fn or_try_insert_with<E>(self, value: impl FnOnce() -> Result<V, E>) -> Result<RefMut<'a, K, V>, E>;
    pub fn insert(self, value: V) -> RefMut<'a, K, V>;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> where K: Clone;
}

/// Source: dashmap/src/mapref/entry.rs:114
#[hp::guard(map_entry, forbid)]
pub struct VacantEntry<'a, K, V> {
    owned: K,
}
impl<'a, K: Eq + Hash, V> VacantEntry<'a, K, V> {
    pub fn insert(self, value: V) -> RefMut<'a, K, V>;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> where K: Clone;
    pub fn into_key(self) -> K;
    pub fn key(&self) -> &K;
}
unsafe impl<K: Eq + Hash + Sync, V: Sync> Send for VacantEntry<'_, K, V> {}
unsafe impl<K: Eq + Hash + Sync, V: Sync> Sync for VacantEntry<'_, K, V> {}

/// Source: dashmap/src/mapref/entry.rs:178
#[hp::guard(map_entry, forbid)]
pub struct OccupiedEntry<'a, K, V> {
    owned: K,
}
impl<'a, K: Eq + Hash, V> OccupiedEntry<'a, K, V> {
    pub fn get(&self) -> &V;
    pub fn get_mut(&mut self) -> &mut V;
    pub fn insert(&mut self, value: V) -> V;
    pub fn into_ref(self) -> RefMut<'a, K, V>;
    pub fn into_key(self) -> K;
    pub fn key(&self) -> &K;
    pub fn remove(self) -> V;
    pub fn remove_entry(self) -> (K, V);
    pub fn replace_entry(self, value: V) -> (K, V);
}
unsafe impl<K: Eq + Hash + Sync, V: Sync> Send for OccupiedEntry<'_, K, V> {}
unsafe impl<K: Eq + Hash + Sync, V: Sync> Sync for OccupiedEntry<'_, K, V> {}
