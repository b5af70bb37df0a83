use crate::relax::{RelaxStrategy, Spin};
use lock_api::{GuardSend, RawRwLock};
use std::fmt::Display;
use std::ops::{Deref, DerefMut};

/// Source: spin/src/rwlock.rs:69
#[hp::interior(lock)]
pub struct RwLock<T: ?Sized, R = Spin> {
    owned: T,
}
impl<T, R> RwLock<T, R> {
    pub fn new(data: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn as_mut_ptr(&self) -> *mut T;
}
impl<T: ?Sized, R: RelaxStrategy> RwLock<T, R> {
    /// Source: spin/src/rwlock.rs:209
    #[hp::acquires(shared)]
    pub fn read(&self) -> RwLockReadGuard<'_, T>;
    /// Source: spin/src/rwlock.rs:237
    #[hp::acquires(exclusive, shared = "read")]
    pub fn write(&self) -> RwLockWriteGuard<'_, T, R>;
    /// Source: spin/src/rwlock.rs:249
    #[hp::acquires(shared)]
    pub fn upgradeable_read(&self) -> RwLockUpgradableGuard<'_, T, R>;
}
impl<T: ?Sized, R> RwLock<T, R> {
    /// Source: spin/src/rwlock.rs:298
    #[hp::acquires(shared, attempt)]
    #[hp::probe(state)]
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    pub fn reader_count(&self) -> usize;
    pub fn writer_count(&self) -> usize;
    pub unsafe fn force_read_decrement(&self);
    pub unsafe fn force_write_unlock(&self);
    /// Source: spin/src/rwlock.rs:408
    #[hp::acquires(exclusive, attempt)]
    #[hp::probe(state)]
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T, R>>;
    /// Source: spin/src/rwlock.rs:414
    #[hp::acquires(shared, attempt)]
    pub fn try_upgradeable_read(&self) -> Option<RwLockUpgradableGuard<'_, T, R>>;
    pub fn get_mut(&mut self) -> &mut T;
}
unsafe impl<T: ?Sized + Send, R> Send for RwLock<T, R> {}
unsafe impl<T: ?Sized + Send + Sync, R> Sync for RwLock<T, R> {}
impl<T: ?Sized + Default, R> Default for RwLock<T, R> {}
impl<T, R> From<T> for RwLock<T, R> {}
impl<R: RelaxStrategy> RawRwLock for RwLock<(), R> { type GuardMarker = GuardSend; }

/// Source: spin/src/rwlock.rs:83
#[hp::guard(lock, forbid)]
pub struct RwLockReadGuard<'a, T: 'a + ?Sized> {}
impl<'rwlock, T: ?Sized> RwLockReadGuard<'rwlock, T> {
    pub fn leak(this: Self) -> &'rwlock T;
}
unsafe impl<T: ?Sized + Sync> Send for RwLockReadGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for RwLockReadGuard<'_, T> {}
impl<'rwlock, T: ?Sized + Display> Display for RwLockReadGuard<'rwlock, T> {}
impl<'rwlock, T: ?Sized> Deref for RwLockReadGuard<'rwlock, T> { type Target = T; }

/// Source: spin/src/rwlock.rs:91
#[hp::guard(lock, forbid)]
pub struct RwLockWriteGuard<'a, T: 'a + ?Sized, R = Spin> {}
impl<'rwlock, T: ?Sized, R> RwLockWriteGuard<'rwlock, T, R> {
    pub fn downgrade(self) -> RwLockReadGuard<'rwlock, T>;
    pub fn downgrade_to_upgradeable(self) -> RwLockUpgradableGuard<'rwlock, T, R>;
    pub fn leak(this: Self) -> &'rwlock mut T;
}
unsafe impl<T: ?Sized + Send + Sync, R> Send for RwLockWriteGuard<'_, T, R> {}
unsafe impl<T: ?Sized + Send + Sync, R> Sync for RwLockWriteGuard<'_, T, R> {}
impl<'rwlock, T: ?Sized + Display, R> Display for RwLockWriteGuard<'rwlock, T, R> {}
impl<'rwlock, T: ?Sized, R> Deref for RwLockWriteGuard<'rwlock, T, R> { type Target = T; }
impl<'rwlock, T: ?Sized, R> DerefMut for RwLockWriteGuard<'rwlock, T, R> {}

/// Source: spin/src/rwlock.rs:104
#[hp::guard(lock, forbid)]
pub struct RwLockUpgradableGuard<'a, T: 'a + ?Sized, R = Spin> {}
impl<'rwlock, T: ?Sized, R: RelaxStrategy> RwLockUpgradableGuard<'rwlock, T, R> {
    /// Source: spin/src/rwlock.rs:512
    #[hp::acquires(exclusive)]
    pub fn upgrade(self) -> RwLockWriteGuard<'rwlock, T, R>;
}
impl<'rwlock, T: ?Sized, R> RwLockUpgradableGuard<'rwlock, T, R> {
    /// Source: spin/src/rwlock.rs:565
    #[hp::acquires(exclusive, attempt)]
    pub fn try_upgrade(self) -> Result<RwLockWriteGuard<'rwlock, T, R>, Self>;
    pub fn downgrade(self) -> RwLockReadGuard<'rwlock, T>;
    pub fn leak(this: Self) -> &'rwlock T;
}
unsafe impl<T: ?Sized + Send + Sync, R> Send for RwLockUpgradableGuard<'_, T, R> {}
unsafe impl<T: ?Sized + Send + Sync, R> Sync for RwLockUpgradableGuard<'_, T, R> {}
impl<'rwlock, T: ?Sized + Display, R> Display for RwLockUpgradableGuard<'rwlock, T, R> {}
impl<'rwlock, T: ?Sized, R> Deref for RwLockUpgradableGuard<'rwlock, T, R> { type Target = T; }
