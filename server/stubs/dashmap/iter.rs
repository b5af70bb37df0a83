use crate::{DashMap, Map};
use crate::mapref::multiple::{RefMulti, RefMutMulti};
use std::hash::{BuildHasher, Hash, RandomState};

pub struct OwningIter<K, V, S = RandomState> {
    owned: S,
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone> Iterator for OwningIter<K, V, S> { type Item = (K, V); }
unsafe impl<K, V, S> Send for OwningIter<K, V, S> where K: Eq + Hash + Send, V: Send, S: BuildHasher + Clone + Send {}
unsafe impl<K, V, S> Sync for OwningIter<K, V, S> where K: Eq + Hash + Sync, V: Sync, S: BuildHasher + Clone + Sync {}

/// Source: dashmap/src/iter.rs:112
#[hp::guard(map_entry, forbid)]
pub struct Iter<'a, K, V, S = RandomState, M = DashMap<K, V, S>> {}
impl<K: Clone + Hash + Eq, V: Clone, S: Clone + BuildHasher> Clone for Iter<'_, K, V, S> {}
unsafe impl<'a, K, V, S, M> Send for Iter<'_, K, V, S, M>
where K: 'a + Eq + Hash + Send, V: 'a + Send, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S> {}
unsafe impl<'a, K, V, S, M> Sync for Iter<'_, K, V, S, M>
where K: 'a + Eq + Hash + Sync, V: 'a + Sync, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S> {}
impl<'a, K: Eq + Hash, V, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S>> Iterator for Iter<'a, K, V, S, M> {
    type Item = RefMulti<'a, K, V>;
}

/// Source: dashmap/src/iter.rs:198
#[hp::guard(map_entry, forbid)]
pub struct IterMut<'a, K, V, S = RandomState, M = DashMap<K, V, S>> {}
unsafe impl<'a, K, V, S, M> Send for IterMut<'_, K, V, S, M>
where K: 'a + Eq + Hash + Send, V: 'a + Send, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S> {}
unsafe impl<'a, K, V, S, M> Sync for IterMut<'_, K, V, S, M>
where K: 'a + Eq + Hash + Sync, V: 'a + Sync, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S> {}
impl<'a, K: Eq + Hash, V, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S>> Iterator for IterMut<'a, K, V, S, M> {
    type Item = RefMutMulti<'a, K, V>;
}
