pub mod multiple {
    use std::hash::Hash;
    use std::ops::Deref;

    /// Source: dashmap/src/setref/multiple.rs:5
    #[hp::guard(map_entry, forbid)]
    pub struct RefMulti<'a, K> {}
    unsafe impl<'a, K> Send for RefMulti<'a, K> where K: Eq + Hash + Sync {}
    impl<'a, K: Eq + Hash> RefMulti<'a, K> {
        pub fn key(&self) -> &K;
    }
    impl<K: Eq + Hash> Deref for RefMulti<'_, K> { type Target = K; }
}

pub mod one {
    use std::hash::Hash;
    use std::ops::Deref;

    /// Source: dashmap/src/setref/one.rs:5
    #[hp::guard(map_entry, forbid)]
    pub struct Ref<'a, K> {}
    unsafe impl<'a, K> Send for Ref<'a, K> where K: Eq + Hash + Sync {}
    impl<'a, K: Eq + Hash> Ref<'a, K> {
        pub fn key(&self) -> &K;
    }
    impl<K: Eq + Hash> Deref for Ref<'_, K> { type Target = K; }
}
