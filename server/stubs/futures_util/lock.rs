use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// Source: futures-util/src/lock/mutex.rs:22
#[hp::interior(async_lock)]
pub struct Mutex<T: ?Sized> {
    owned: T,
}
impl<T> Mutex<T> {
    pub fn new(t: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    /// Source: futures-util/src/lock/mutex.rs:103
    #[hp::acquires(exclusive, attempt)]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    /// Source: futures-util/src/lock/mutex.rs:115
    #[hp::acquires(exclusive, attempt)]
    pub fn try_lock_owned(self: &Arc<Self>) -> Option<OwnedMutexGuard<T>>;
    /// Source: futures-util/src/lock/mutex.rs:128
    #[hp::cancel(safe)]
    #[hp::acquires(exclusive)]
    pub fn lock(&self) -> MutexLockFuture<'_, T>;
    /// Source: futures-util/src/lock/mutex.rs:136
    #[hp::cancel(safe)]
    #[hp::acquires(exclusive)]
    pub fn lock_owned(self: Arc<Self>) -> OwnedMutexLockFuture<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> From<T> for Mutex<T> {}
impl<T: Default> Default for Mutex<T> {}
unsafe impl<T: ?Sized + Send> Send for Mutex<T> {}
unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}

pub struct OwnedMutexLockFuture<T: ?Sized> {}
impl<T: ?Sized> Future for OwnedMutexLockFuture<T> { type Output = OwnedMutexGuard<T>; }
unsafe impl<T: ?Sized + Send> Send for OwnedMutexLockFuture<T> {}
unsafe impl<T: ?Sized> Sync for OwnedMutexLockFuture<T> {}

/// Source: futures-util/src/lock/mutex.rs:280
#[hp::guard(async_lock, allow)]
pub struct OwnedMutexGuard<T: ?Sized> {}
impl<T: ?Sized> Deref for OwnedMutexGuard<T> { type Target = T; }
impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}
unsafe impl<T: ?Sized + Send> Send for OwnedMutexGuard<T> {}
unsafe impl<T: ?Sized + Sync> Sync for OwnedMutexGuard<T> {}

pub struct MutexLockFuture<'a, T: ?Sized> {}
impl<'a, T: ?Sized> Future for MutexLockFuture<'a, T> { type Output = MutexGuard<'a, T>; }
unsafe impl<T: ?Sized + Send> Send for MutexLockFuture<'_, T> {}
unsafe impl<T: ?Sized> Sync for MutexLockFuture<'_, T> {}

/// Source: futures-util/src/lock/mutex.rs:390
#[hp::guard(async_lock, allow)]
pub struct MutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    /// Source: futures-util/src/lock/mutex.rs:411
    #[hp::closure(in_place)]
    pub fn map<U: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, T, U> where F: FnOnce(&mut T) -> &mut U;
}
impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
unsafe impl<T: ?Sized + Send> Send for MutexGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for MutexGuard<'_, T> {}

/// Source: futures-util/src/lock/mutex.rs:452
#[hp::guard(async_lock, allow)]
pub struct MappedMutexGuard<'a, T: ?Sized, U: ?Sized> {}
impl<'a, T: ?Sized, U: ?Sized> MappedMutexGuard<'a, T, U> {
    pub fn map<V: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, T, V> where F: FnOnce(&mut U) -> &mut V;
}
impl<T: ?Sized, U: ?Sized> Deref for MappedMutexGuard<'_, T, U> { type Target = U; }
impl<T: ?Sized, U: ?Sized> DerefMut for MappedMutexGuard<'_, T, U> {}
unsafe impl<T: ?Sized + Send, U: ?Sized + Send> Send for MappedMutexGuard<'_, T, U> {}
unsafe impl<T: ?Sized + Sync, U: ?Sized + Sync> Sync for MappedMutexGuard<'_, T, U> {}
