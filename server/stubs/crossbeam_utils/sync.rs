use std::fmt::Display;
use std::ops::{Deref, DerefMut};
use std::sync::{LockResult, TryLockResult};
use std::time::{Duration, Instant};

pub struct Parker {}
impl !Sync for Parker {}
impl Parker {
    pub fn new() -> Parker;
    /// Source: crossbeam-utils/src/sync/parker.rs:106
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify")]
    pub fn park(&self);
    /// Source: crossbeam-utils/src/sync/parker.rs:123
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify")]
    pub fn park_timeout(&self, timeout: Duration);
    /// Source: crossbeam-utils/src/sync/parker.rs:144
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify")]
    pub fn park_deadline(&self, deadline: Instant);
    pub fn unparker(&self) -> &Unparker;
    pub fn into_raw(this: Parker) -> *const ();
    pub unsafe fn from_raw(ptr: *const ()) -> Parker;
}
unsafe impl Send for Parker {}
impl Default for Parker {}

pub struct Unparker {}
impl Unparker {
    pub fn unpark(&self);
    pub fn into_raw(this: Unparker) -> *const ();
    pub unsafe fn from_raw(ptr: *const ()) -> Unparker;
}
unsafe impl Send for Unparker {}
unsafe impl Sync for Unparker {}
impl Clone for Unparker {}

pub struct ShardedLock<T: ?Sized> {
    owned: T,
}
impl<T> ShardedLock<T> {
    pub fn new(value: T) -> ShardedLock<T>;
    pub fn into_inner(self) -> LockResult<T>;
}
impl<T: ?Sized> ShardedLock<T> {
    pub fn is_poisoned(&self) -> bool;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
    /// Source: crossbeam-utils/src/sync/sharded_lock.rs:226
    #[hp::acquires(shared, attempt)]
    pub fn try_read(&self) -> TryLockResult<ShardedLockReadGuard<'_, T>>;
    /// Source: crossbeam-utils/src/sync/sharded_lock.rs:286
    #[hp::acquires(shared)]
    pub fn read(&self) -> LockResult<ShardedLockReadGuard<'_, T>>;
    /// Source: crossbeam-utils/src/sync/sharded_lock.rs:330
    #[hp::acquires(exclusive, attempt)]
    pub fn try_write(&self) -> TryLockResult<ShardedLockWriteGuard<'_, T>>;
    /// Source: crossbeam-utils/src/sync/sharded_lock.rs:410
    #[hp::acquires(exclusive, shared = "read")]
    pub fn write(&self) -> LockResult<ShardedLockWriteGuard<'_, T>>;
}
unsafe impl<T: ?Sized + Send> Send for ShardedLock<T> {}
unsafe impl<T: ?Sized + Send + Sync> Sync for ShardedLock<T> {}
impl<T: Default> Default for ShardedLock<T> {}
impl<T> From<T> for ShardedLock<T> {}

/// Source: crossbeam-utils/src/sync/sharded_lock.rs:486
#[hp::guard(lock, forbid)]
pub struct ShardedLockReadGuard<'a, T: ?Sized> {}
impl<'a, T> !Send for ShardedLockReadGuard<'a, T> {}
unsafe impl<T: ?Sized + Sync> Sync for ShardedLockReadGuard<'_, T> {}
impl<T: ?Sized> Deref for ShardedLockReadGuard<'_, T> { type Target = T; }
impl<T: ?Sized + Display> Display for ShardedLockReadGuard<'_, T> {}

/// Source: crossbeam-utils/src/sync/sharded_lock.rs:518
#[hp::guard(lock, forbid)]
pub struct ShardedLockWriteGuard<'a, T: ?Sized> {}
impl<'a, T> !Send for ShardedLockWriteGuard<'a, T> {}
unsafe impl<T: ?Sized + Sync> Sync for ShardedLockWriteGuard<'_, T> {}
impl<T: ?Sized + Display> Display for ShardedLockWriteGuard<'_, T> {}
impl<T: ?Sized> Deref for ShardedLockWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for ShardedLockWriteGuard<'_, T> {}

pub struct WaitGroup {}
impl WaitGroup {
    pub fn new() -> Self;
    /// Source: crossbeam-utils/src/sync/wait_group.rs:107
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify")]
    pub fn wait(self);
}
impl Default for WaitGroup {}
impl Clone for WaitGroup {}
