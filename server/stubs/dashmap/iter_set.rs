use crate::Map;
use crate::setref::multiple::RefMulti;
use std::hash::{BuildHasher, Hash};

pub struct OwningIter<K, S> {
    owned: S,
}
impl<K: Eq + Hash, S: BuildHasher + Clone> Iterator for OwningIter<K, S> { type Item = K; }
unsafe impl<K, S> Send for OwningIter<K, S> where K: Eq + Hash + Send, S: BuildHasher + Clone + Send {}
unsafe impl<K, S> Sync for OwningIter<K, S> where K: Eq + Hash + Sync, S: BuildHasher + Clone + Sync {}

/// Source: dashmap/src/iter_set.rs:37
#[hp::guard(map_entry, forbid)]
pub struct Iter<'a, K, S, M> {}
unsafe impl<'a, K, S, M> Send for Iter<'_, K, S, M>
where K: 'a + Eq + Hash + Send, S: 'a + BuildHasher + Clone, M: Map<'a, K, (), S> {}
unsafe impl<'a, K, S, M> Sync for Iter<'_, K, S, M>
where K: 'a + Eq + Hash + Sync, S: 'a + BuildHasher + Clone, M: Map<'a, K, (), S> {}
impl<'a, K: Eq + Hash, S: 'a + BuildHasher + Clone, M: Map<'a, K, (), S>> Iterator for Iter<'a, K, S, M> {
    type Item = RefMulti<'a, K>;
}
