//! Signatures of scc 2.4.0.

pub mod hash_cache;
pub mod hash_index;
pub mod hash_map;
pub mod hash_set;

use std::borrow::Borrow;
pub use sdd as ebr;
pub use crate::hash_cache::HashCache;
pub use crate::hash_index::HashIndex;
pub use crate::hash_map::HashMap;
pub use crate::hash_set::HashSet;

pub trait Equivalent<K: ?Sized> {
    fn equivalent(&self, key: &K) -> bool;
}
impl<Q, K> Equivalent<K> for Q where Q: Eq + ?Sized, K: Borrow<Q> + ?Sized {}
