pub mod entry;
pub mod one;

pub mod multiple {
    use std::hash::Hash;
    use std::ops::{Deref, DerefMut};

    /// Source: dashmap/src/mapref/multiple.rs:7
    #[hp::guard(map_entry, forbid)]
    pub struct RefMulti<'a, K, V> {}
    impl<'a, K: Eq + Hash, V> RefMulti<'a, K, V> {
        pub fn key(&self) -> &K;
        pub fn value(&self) -> &V;
        pub fn pair(&self) -> (&K, &V);
    }
    unsafe impl<K: Eq + Hash + Sync, V: Sync> Send for RefMulti<'_, K, V> {}
    unsafe impl<K: Eq + Hash + Sync, V: Sync> Sync for RefMulti<'_, K, V> {}
    impl<K: Eq + Hash, V> Deref for RefMulti<'_, K, V> { type Target = V; }

    /// Source: dashmap/src/mapref/multiple.rs:50
    #[hp::guard(map_entry, forbid)]
    pub struct RefMutMulti<'a, K, V> {}
    impl<'a, K: Eq + Hash, V> RefMutMulti<'a, K, V> {
        pub fn key(&self) -> &K;
        pub fn value(&self) -> &V;
        pub fn value_mut(&mut self) -> &mut V;
        pub fn pair(&self) -> (&K, &V);
        pub fn pair_mut(&mut self) -> (&K, &mut V);
    }
    unsafe impl<K: Eq + Hash + Sync, V: Sync> Send for RefMutMulti<'_, K, V> {}
    unsafe impl<K: Eq + Hash + Sync, V: Sync> Sync for RefMutMulti<'_, K, V> {}
    impl<K: Eq + Hash, V> Deref for RefMutMulti<'_, K, V> { type Target = V; }
    impl<K: Eq + Hash, V> DerefMut for RefMutMulti<'_, K, V> {}
}
