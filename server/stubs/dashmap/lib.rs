//! Signatures of dashmap 6.2.1.

pub mod iter;
pub mod iter_set;
pub mod mapref;
pub mod setref;
pub mod try_result;

use crate::iter::{Iter, IterMut, OwningIter};
use crate::mapref::multiple::RefMulti;
use crate::mapref::one::{Ref, RefMut};
use crate::try_result::TryResult;
use hashbrown::raw::RawTable;
use lock_api::{RwLockReadGuard, RwLockWriteGuard};
use std::borrow::Borrow;
use std::hash::{BuildHasher, Hash, RandomState};
use std::ops::{BitAnd, BitOr, Sub};
pub use crate::mapref::entry::{Entry, OccupiedEntry, VacantEntry};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryReserveError {}

pub struct DashMap<K, V, S = RandomState> {
    owned: S,
}
unsafe impl<K, V, S> Send for DashMap<K, V, S> where S: Send, K: Send, V: Send {}
unsafe impl<K, V, S> Sync for DashMap<K, V, S> where S: Sync, K: Send + Sync, V: Send + Sync {}
impl<K: Eq + Hash, V> DashMap<K, V, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn with_shard_amount(shard_amount: usize) -> Self;
    pub fn with_capacity_and_shard_amount(capacity: usize, shard_amount: usize) -> Self;
}
impl<'a, K: 'a + Eq + Hash, V: 'a, S: BuildHasher + Clone> DashMap<K, V, S> {
    pub fn into_read_only(self) -> ReadOnlyView<K, V, S>;
    pub fn with_hasher(hasher: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    pub fn with_hasher_and_shard_amount(hasher: S, shard_amount: usize) -> Self;
    pub fn with_capacity_and_hasher_and_shard_amount(capacity: usize, hasher: S, shard_amount: usize) -> Self;
    pub fn hash_usize<T: Hash>(&self, item: &T) -> usize;
    pub fn hasher(&self) -> &S;
    /// Source: dashmap/src/lib.rs
    #[hp::acquires(exclusive, within = "map_entry")]
    #[hp::undone(by = "remove")]
    pub fn insert(&self, key: K, value: V) -> Option<V>;
    /// Source: dashmap/src/lib.rs
    #[hp::acquires(exclusive, within = "map_entry")]
    pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    /// Source: dashmap/src/lib.rs:518
    #[hp::closure(in_place)]
    /// Source: dashmap/src/lib.rs
    #[hp::acquires(exclusive, within = "map_entry")]
    pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)>
    where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    /// Source: dashmap/src/lib.rs:526
    #[hp::closure(in_place)]
    /// Source: dashmap/src/lib.rs
    #[hp::acquires(exclusive, within = "map_entry")]
    pub fn remove_if_mut<Q>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)>
    where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    /// Source: dashmap/src/lib.rs:547
    #[hp::acquires(shared)]
    pub fn iter(&'a self) -> Iter<'a, K, V, S, DashMap<K, V, S>>;
    /// Source: dashmap/src/lib.rs:565
    #[hp::acquires(exclusive)]
    pub fn iter_mut(&'a self) -> IterMut<'a, K, V, S, DashMap<K, V, S>>;
    /// Source: dashmap/src/lib.rs:582
    #[hp::acquires(shared)]
    pub fn get<Q>(&'a self, key: &Q) -> Option<Ref<'a, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    /// Source: dashmap/src/lib.rs:604
    #[hp::acquires(exclusive)]
    pub fn get_mut<Q>(&'a self, key: &Q) -> Option<RefMut<'a, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    /// Source: dashmap/src/lib.rs:631
    #[hp::acquires(shared, attempt)]
    pub fn try_get<Q>(&'a self, key: &Q) -> TryResult<Ref<'a, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    /// Source: dashmap/src/lib.rs:659
    #[hp::acquires(exclusive, attempt)]
    pub fn try_get_mut<Q>(&'a self, key: &Q) -> TryResult<RefMut<'a, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    /// Source: dashmap/src/lib.rs
    #[hp::acquires(exclusive, within = "map_entry")]
    pub fn shrink_to_fit(&self);
    /// Source: dashmap/src/lib.rs:704
    #[hp::closure(in_place)]
    /// Source: dashmap/src/lib.rs
    #[hp::acquires(exclusive, within = "map_entry")]
    pub fn retain(&self, f: impl FnMut(&K, &mut V) -> bool);
    /// Source: dashmap/src/lib.rs
    #[hp::acquires(shared, within = "map_entry")]
    pub fn len(&self) -> usize;
    /// Source: dashmap/src/lib.rs
    #[hp::acquires(shared, within = "map_entry")]
    pub fn is_empty(&self) -> bool;
    /// Source: dashmap/src/lib.rs
    #[hp::acquires(exclusive, within = "map_entry")]
    pub fn clear(&self);
    pub fn capacity(&self) -> usize;
    /// Source: dashmap/src/lib.rs:787
    #[hp::closure(in_place)]
    /// Source: dashmap/src/lib.rs
    #[hp::acquires(exclusive, within = "map_entry")]
    pub fn alter<Q>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    /// Source: dashmap/src/lib.rs:815
    #[hp::closure(in_place)]
    /// Source: dashmap/src/lib.rs
    #[hp::acquires(exclusive, within = "map_entry")]
    pub fn alter_all(&self, f: impl FnMut(&K, V) -> V);
    /// Source: dashmap/src/lib.rs:838
    #[hp::closure(in_place)]
    /// Source: dashmap/src/lib.rs
    #[hp::acquires(shared, within = "map_entry")]
    pub fn view<Q, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R>
    where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    /// Source: dashmap/src/lib.rs
    #[hp::acquires(shared, within = "map_entry")]
    pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    /// Source: dashmap/src/lib.rs:871
    #[hp::acquires(exclusive)]
    pub fn entry(&'a self, key: K) -> Entry<'a, K, V>;
    /// Source: dashmap/src/lib.rs:879
    #[hp::acquires(exclusive, attempt)]
    pub fn try_entry(&'a self, key: K) -> Option<Entry<'a, K, V>>;
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
}
impl<K: Eq + Hash + Clone, V: Clone, S: Clone> Clone for DashMap<K, V, S> {}
impl<K, V, S> Default for DashMap<K, V, S> where K: Eq + Hash, S: Default + BuildHasher + Clone {}
impl<'a, K: 'a + Eq + Hash, V: 'a, S: 'a + BuildHasher + Clone> Map<'a, K, V, S> for DashMap<K, V, S> {}
impl<'a, K, V: 'a, S: BuildHasher + Clone, Q> BitOr<&Q> for &'a DashMap<K, V, S>
where K: Borrow<Q> + 'a + Eq + Hash, Q: Hash + Eq + ?Sized {
    type Output = RefMut<'a, K, V>;
}
impl<'a, K, V: 'a, S: BuildHasher + Clone, Q> Sub<&Q> for &'a DashMap<K, V, S>
where K: Borrow<Q> + 'a + Eq + Hash, Q: Hash + Eq + ?Sized {
    type Output = Option<(K, V)>;
}
impl<'a, K, V: 'a, S: BuildHasher + Clone, Q> BitAnd<&Q> for &'a DashMap<K, V, S>
where K: Borrow<Q> + 'a + Eq + Hash, Q: Hash + Eq + ?Sized {
    type Output = bool;
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone> IntoIterator for DashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = OwningIter<K, V, S>;
}
impl<'a, K: Eq + Hash, V, S: BuildHasher + Clone> IntoIterator for &'a DashMap<K, V, S> {
    type Item = RefMulti<'a, K, V>;
    type IntoIter = Iter<'a, K, V, S>;
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone> Extend<(K, V)> for DashMap<K, V, S> {}
impl<K: Eq + Hash, V, S: BuildHasher + Clone + Default> FromIterator<(K, V)> for DashMap<K, V, S> {}

pub struct ReadOnlyView<K, V, S = RandomState> {
    owned: S,
}
unsafe impl<K, V, S> Send for ReadOnlyView<K, V, S> where S: Send, K: Send, V: Send {}
unsafe impl<K, V, S> Sync for ReadOnlyView<K, V, S> where S: Sync, K: Send + Sync, V: Send + Sync {}
impl<K, V, S> ReadOnlyView<K, V, S> {
    pub fn into_inner(self) -> DashMap<K, V, S>;
}
impl<'a, K: 'a + Eq + Hash, V: 'a, S: BuildHasher + Clone> ReadOnlyView<K, V, S> {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn contains_key<Q>(&'a self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get<Q>(&'a self, key: &Q) -> Option<&'a V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get_key_value<Q>(&'a self, key: &Q) -> Option<(&'a K, &'a V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn iter(&'a self) -> impl Iterator<Item = (&'a K, &'a V)> + 'a;
    pub fn keys(&'a self) -> impl Iterator<Item = &'a K> + 'a;
    pub fn values(&'a self) -> impl Iterator<Item = &'a V> + 'a;
}
impl<K: Eq + Hash + Clone, V: Clone, S: Clone> Clone for ReadOnlyView<K, V, S> {}

pub struct DashSet<K, S = RandomState> {
    owned: S,
}
unsafe impl<K, S> Send for DashSet<K, S> where S: Send, K: Send {}
unsafe impl<K, S> Sync for DashSet<K, S> where S: Sync, K: Send + Sync {}
impl<K: Eq + Hash> DashSet<K, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<'a, K: 'a + Eq + Hash, S: BuildHasher + Clone> DashSet<K, S> {
    pub fn with_hasher(hasher: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    pub fn hash_usize<T: Hash>(&self, item: &T) -> usize;
    /// Source: dashmap/src/lib.rs, dashmap/src/set.rs
    #[hp::acquires(exclusive, within = "map_entry")]
    #[hp::undone(by = "remove")]
    pub fn insert(&self, key: K) -> bool;
    /// Source: dashmap/src/lib.rs, dashmap/src/set.rs
    #[hp::acquires(exclusive, within = "map_entry")]
    pub fn remove<Q>(&self, key: &Q) -> Option<K> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    /// Source: dashmap/src/set.rs:248
    #[hp::closure(in_place)]
    /// Source: dashmap/src/lib.rs, dashmap/src/set.rs
    #[hp::acquires(exclusive, within = "map_entry")]
    pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K) -> bool) -> Option<K>
    where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    /// Source: dashmap/src/set.rs:268
    #[hp::acquires(shared)]
    pub fn iter(&'a self) -> iter_set::Iter<'a, K, S, DashMap<K, (), S>>;
    /// Source: dashmap/src/set.rs:285
    #[hp::acquires(shared)]
    pub fn get<Q>(&'a self, key: &Q) -> Option<crate::setref::one::Ref<'a, K>>
    where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    /// Source: dashmap/src/lib.rs, dashmap/src/set.rs
    #[hp::acquires(exclusive, within = "map_entry")]
    pub fn shrink_to_fit(&self);
    /// Source: dashmap/src/set.rs:313
    #[hp::closure(in_place)]
    /// Source: dashmap/src/lib.rs, dashmap/src/set.rs
    #[hp::acquires(exclusive, within = "map_entry")]
    pub fn retain(&self, f: impl FnMut(&K) -> bool);
    /// Source: dashmap/src/lib.rs, dashmap/src/set.rs
    #[hp::acquires(shared, within = "map_entry")]
    pub fn len(&self) -> usize;
    /// Source: dashmap/src/lib.rs, dashmap/src/set.rs
    #[hp::acquires(shared, within = "map_entry")]
    pub fn is_empty(&self) -> bool;
    /// Source: dashmap/src/lib.rs, dashmap/src/set.rs
    #[hp::acquires(exclusive, within = "map_entry")]
    pub fn clear(&self);
    pub fn capacity(&self) -> usize;
    /// Source: dashmap/src/lib.rs, dashmap/src/set.rs
    #[hp::acquires(shared, within = "map_entry")]
    pub fn contains<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
}
impl<K: Eq + Hash + Clone, S: Clone> Clone for DashSet<K, S> {}
impl<K, S> Default for DashSet<K, S> where K: Eq + Hash, S: Default + BuildHasher + Clone {}
impl<K: Eq + Hash, S: BuildHasher + Clone> IntoIterator for DashSet<K, S> {
    type Item = K;
    type IntoIter = iter_set::OwningIter<K, S>;
}
impl<K: Eq + Hash, S: BuildHasher + Clone> Extend<K> for DashSet<K, S> {}
impl<K: Eq + Hash, S: BuildHasher + Clone + Default> FromIterator<K> for DashSet<K, S> {}

pub trait Map<'a, K: 'a + Eq + Hash, V: 'a, S: 'a + Clone + BuildHasher> {
    fn _shard_count(&self) -> usize;
    unsafe fn _get_read_shard(&'a self, i: usize) -> &'a RawTable<(K, SharedValue<V>)>;
    unsafe fn _yield_read_shard(&'a self, i: usize) -> RwLockReadGuard<'a, RawRwLock, RawTable<(K, SharedValue<V>)>>;
    unsafe fn _yield_write_shard(&'a self, i: usize) -> RwLockWriteGuard<'a, RawRwLock, RawTable<(K, SharedValue<V>)>>;
    unsafe fn _try_yield_read_shard(&'a self,
        i: usize) -> Option<RwLockReadGuard<'a, RawRwLock, RawTable<(K, SharedValue<V>)>>>;
    unsafe fn _try_yield_write_shard(&'a self,
        i: usize) -> Option<RwLockWriteGuard<'a, RawRwLock, RawTable<(K, SharedValue<V>)>>>;
    fn _insert(&self, key: K, value: V) -> Option<V>;
    fn _remove<Q>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)>
    where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _remove_if_mut<Q>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)>
    where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _iter(&'a self) -> Iter<'a, K, V, S, Self> where Self: Sized;
    fn _iter_mut(&'a self) -> IterMut<'a, K, V, S, Self> where Self: Sized;
    fn _get<Q>(&'a self, key: &Q) -> Option<Ref<'a, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _get_mut<Q>(&'a self, key: &Q) -> Option<RefMut<'a, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _try_get<Q>(&'a self, key: &Q) -> TryResult<Ref<'a, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _try_get_mut<Q>(&'a self, key: &Q) -> TryResult<RefMut<'a, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _shrink_to_fit(&self);
    fn _retain(&self, f: impl FnMut(&K, &mut V) -> bool);
    fn _len(&self) -> usize;
    fn _capacity(&self) -> usize;
    fn _alter<Q>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _alter_all(&self, f: impl FnMut(&K, V) -> V);
    fn _view<Q, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _entry(&'a self, key: K) -> Entry<'a, K, V>;
    fn _try_entry(&'a self, key: K) -> Option<Entry<'a, K, V>>;
    fn _hasher(&self) -> S;
    fn _clear(&self);
    fn _contains_key<Q>(&'a self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _is_empty(&self) -> bool;
}
