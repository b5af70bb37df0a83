//! Signatures of scc 2.4.0.

pub mod hash_cache;
pub mod hash_index;
pub mod hash_map;
pub mod hash_set;

pub use sdd as ebr;
pub use crate::hash_cache::HashCache;
pub use crate::hash_index::HashIndex;
pub use crate::hash_map::HashMap;
pub use crate::hash_set::HashSet;
