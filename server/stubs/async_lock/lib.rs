//! Signatures of async-lock 3.5.0.

pub mod futures;

use crate::futures::{
    Acquire, AcquireArc, BarrierWait, Lock, LockArc, Read, ReadArc, UpgradableRead, UpgradableReadArc, Upgrade,
    UpgradeArc, Write, WriteArc,
};
use std::fmt::Display;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

#[derive(Debug)]
pub struct Barrier {}
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    /// Source: async-lock/src/barrier.rs:84
    #[hp::cancel(unsafe, lost = "the arrival stays counted")]
    pub fn wait(&self) -> BarrierWait<'_>;
    /// Source: async-lock/src/barrier.rs:133
    #[hp::block_on(fix = "method", instead = "wait")]
    pub fn wait_blocking(&self) -> BarrierWaitResult;
}

#[derive(Clone, Debug)]
pub struct BarrierWaitResult {}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}

/// Source: async-lock/src/mutex.rs:42
#[hp::interior(async_lock)]
pub struct Mutex<T: ?Sized> {
    owned: T,
}
impl<T> Mutex<T> {
    pub fn new(data: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    /// Source: async-lock/src/mutex.rs:112
    #[hp::acquires(exclusive)]
    #[hp::cancel(queue)]
    pub fn lock(&self) -> Lock<'_, T>;
    /// Source: async-lock/src/mutex.rs:143
    #[hp::acquires(exclusive)]
    #[hp::block_on(fix = "method", instead = "lock")]
    pub fn lock_blocking(&self) -> MutexGuard<'_, T>;
    /// Source: async-lock/src/mutex.rs:164
    #[hp::acquires(exclusive, attempt)]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    /// Source: async-lock/src/mutex.rs:228
    #[hp::acquires(exclusive)]
    #[hp::cancel(queue)]
    pub fn lock_arc(self: &Arc<Self>) -> LockArc<T>;
    /// Source: async-lock/src/mutex.rs:259
    #[hp::acquires(exclusive)]
    #[hp::block_on(fix = "method", instead = "lock_arc")]
    pub fn lock_arc_blocking(self: &Arc<Self>) -> MutexGuardArc<T>;
    /// Source: async-lock/src/mutex.rs:281
    #[hp::acquires(exclusive, attempt)]
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>>;
}
unsafe impl<T: Send + ?Sized> Send for Mutex<T> {}
unsafe impl<T: Send + ?Sized> Sync for Mutex<T> {}
impl<T> From<T> for Mutex<T> {}
impl<T: Default> Default for Mutex<T> {}

/// Source: async-lock/src/mutex.rs:636
#[hp::guard(async_lock, allow)]
pub struct MutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn source(guard: &MutexGuard<'a, T>) -> &'a Mutex<T>;
}
unsafe impl<T: Send + ?Sized> Send for MutexGuard<'_, T> {}
unsafe impl<T: Sync + ?Sized> Sync for MutexGuard<'_, T> {}
impl<T: Display + ?Sized> Display for MutexGuard<'_, T> {}
impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}

/// Source: async-lock/src/mutex.rs:698
#[hp::guard(async_lock, allow)]
pub struct MutexGuardArc<T: ?Sized> {}
impl<T: ?Sized> MutexGuardArc<T> {
    pub fn source(guard: &Self) -> &Arc<Mutex<T>> where T: Send;
}
unsafe impl<T: Send + ?Sized> Send for MutexGuardArc<T> {}
unsafe impl<T: Sync + ?Sized> Sync for MutexGuardArc<T> {}
impl<T: Display + ?Sized> Display for MutexGuardArc<T> {}
impl<T: ?Sized> Deref for MutexGuardArc<T> { type Target = T; }
impl<T: ?Sized> DerefMut for MutexGuardArc<T> {}

/// Source: async-lock/src/once_cell.rs:89
#[hp::interior(once)]
pub struct OnceCell<T> {
    owned: T,
}
impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub fn is_initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn take(&mut self) -> Option<T>;
    pub fn into_inner(self) -> Option<T>;
    /// Source: async-lock/src/once_cell.rs:282
    #[hp::cancel(safe)]
    pub async fn wait(&self) -> &T;
    /// Source: async-lock/src/once_cell.rs:335
    #[hp::block_on(fix = "method", instead = "wait")]
    pub fn wait_blocking(&self) -> &T;
    /// Source: async-lock/src/once_cell.rs:384
    #[hp::cancel(conditional)]
    #[hp::closure(polled)]
    pub async fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>>(&self,
        closure: impl FnOnce() -> Fut) -> Result<&T, E>;
    /// Source: async-lock/src/once_cell.rs:438
    #[hp::block_on(fix = "none")]
    #[hp::closure(in_place)]
    pub fn get_or_try_init_blocking<E>(&self, closure: impl FnOnce() -> Result<T, E>) -> Result<&T, E>;
    /// Source: async-lock/src/once_cell.rs:476
    #[hp::cancel(conditional)]
    #[hp::closure(polled)]
    pub async fn get_or_init<Fut: Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T;
    /// Source: async-lock/src/once_cell.rs:515
    #[hp::block_on(fix = "none")]
    #[hp::closure(in_place)]
    pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T + Unpin) -> &T;
    pub async fn set(&self, value: T) -> Result<&T, T>;
    pub fn try_set(&self, value: T) -> Result<(), T>;
    /// Source: async-lock/src/once_cell.rs:623
    #[hp::block_on(fix = "method", instead = "set")]
    pub fn set_blocking(&self, value: T) -> Result<&T, T>;
    pub unsafe fn get_unchecked(&self) -> &T;
}
unsafe impl<T: Send> Send for OnceCell<T> {}
unsafe impl<T: Send + Sync> Sync for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
impl<T> Default for OnceCell<T> {}

/// Source: async-lock/src/rwlock.rs:45
#[hp::interior(async_lock)]
pub struct RwLock<T: ?Sized> {
    owned: T,
}
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
    /// Source: async-lock/src/rwlock.rs:116
    #[hp::acquires(shared, attempt)]
    pub fn try_read_arc(self: &Arc<Self>) -> Option<RwLockReadGuardArc<T>>;
    /// Source: async-lock/src/rwlock.rs:150
    #[hp::acquires(shared)]
    #[hp::cancel(queue)]
    pub fn read_arc<'a>(self: &'a Arc<Self>) -> ReadArc<'a, T>;
    /// Source: async-lock/src/rwlock.rs:185
    #[hp::acquires(shared)]
    #[hp::block_on(fix = "method", instead = "read_arc")]
    pub fn read_arc_blocking(self: &Arc<Self>) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLock<T> {
    /// Source: async-lock/src/rwlock.rs:211
    #[hp::acquires(shared, attempt)]
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    /// Source: async-lock/src/rwlock.rs:244
    #[hp::acquires(shared)]
    #[hp::cancel(queue)]
    pub fn read(&self) -> Read<'_, T>;
    /// Source: async-lock/src/rwlock.rs:278
    #[hp::acquires(shared)]
    #[hp::block_on(fix = "method", instead = "read")]
    pub fn read_blocking(&self) -> RwLockReadGuard<'_, T>;
    /// Source: async-lock/src/rwlock.rs:307
    #[hp::acquires(shared, attempt)]
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    /// Source: async-lock/src/rwlock.rs:345
    #[hp::acquires(shared)]
    #[hp::cancel(queue)]
    pub fn upgradable_read(&self) -> UpgradableRead<'_, T>;
    /// Source: async-lock/src/rwlock.rs:384
    #[hp::acquires(shared)]
    #[hp::block_on(fix = "method", instead = "upgradable_read")]
    pub fn upgradable_read_blocking(&self) -> RwLockUpgradableReadGuard<'_, T>;
    /// Source: async-lock/src/rwlock.rs:425
    #[hp::acquires(shared)]
    #[hp::block_on(fix = "method", instead = "upgradable_read_arc")]
    pub fn upgradable_read_arc_blocking(self: &Arc<Self>) -> RwLockUpgradableReadGuardArc<T>;
    /// Source: async-lock/src/rwlock.rs:456
    #[hp::acquires(shared, attempt)]
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<RwLockUpgradableReadGuardArc<T>>;
    /// Source: async-lock/src/rwlock.rs:493
    #[hp::acquires(shared)]
    #[hp::cancel(queue)]
    pub fn upgradable_read_arc<'a>(self: &'a Arc<Self>) -> UpgradableReadArc<'a, T>;
    /// Source: async-lock/src/rwlock.rs:516
    #[hp::acquires(exclusive, attempt)]
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    /// Source: async-lock/src/rwlock.rs:544
    #[hp::acquires(exclusive, shared = "read")]
    #[hp::cancel(queue)]
    pub fn write(&self) -> Write<'_, T>;
    /// Source: async-lock/src/rwlock.rs:573
    #[hp::acquires(exclusive, shared = "read_blocking")]
    #[hp::block_on(fix = "method", instead = "write")]
    pub fn write_blocking(&self) -> RwLockWriteGuard<'_, T>;
    /// Source: async-lock/src/rwlock.rs:597
    #[hp::acquires(exclusive, attempt)]
    pub fn try_write_arc(self: &Arc<Self>) -> Option<RwLockWriteGuardArc<T>>;
    /// Source: async-lock/src/rwlock.rs:623
    #[hp::acquires(exclusive, shared = "read_arc")]
    #[hp::cancel(queue)]
    pub fn write_arc<'a>(self: &'a Arc<Self>) -> WriteArc<'a, T>;
    /// Source: async-lock/src/rwlock.rs:653
    #[hp::acquires(exclusive, shared = "read_arc_blocking")]
    #[hp::block_on(fix = "method", instead = "write_arc")]
    pub fn write_arc_blocking(self: &Arc<Self>) -> RwLockWriteGuardArc<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
unsafe impl<T: Send + ?Sized> Send for RwLock<T> {}
unsafe impl<T: Send + Sync + ?Sized> Sync for RwLock<T> {}
impl<T> From<T> for RwLock<T> {}
impl<T: Default> Default for RwLock<T> {}

/// Source: async-lock/src/rwlock.rs:713
#[hp::guard(async_lock, allow)]
pub struct RwLockReadGuard<'a, T: ?Sized> {}
unsafe impl<T: Sync + ?Sized> Send for RwLockReadGuard<'_, T> {}
unsafe impl<T: Sync + ?Sized> Sync for RwLockReadGuard<'_, T> {}
impl<T: Display + ?Sized> Display for RwLockReadGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; }

/// Source: async-lock/src/rwlock.rs:760
#[hp::guard(async_lock, allow)]
pub struct RwLockReadGuardArc<T> {}
unsafe impl<T: Send + Sync> Send for RwLockReadGuardArc<T> {}
unsafe impl<T: Send + Sync> Sync for RwLockReadGuardArc<T> {}
impl<T: Display> Display for RwLockReadGuardArc<T> {}
impl<T> Deref for RwLockReadGuardArc<T> { type Target = T; }

/// Source: async-lock/src/rwlock.rs:840
#[hp::guard(async_lock, allow)]
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    /// Source: async-lock/src/rwlock.rs:926
    #[hp::acquires(exclusive, attempt)]
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<'a, T>, Self>;
    /// Source: async-lock/src/rwlock.rs:959
    #[hp::acquires(exclusive)]
    pub fn upgrade(guard: Self) -> Upgrade<'a, T>;
    /// Source: async-lock/src/rwlock.rs:990
    #[hp::acquires(exclusive)]
    #[hp::block_on(fix = "method", instead = "upgrade")]
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuard<'a, T>;
}
unsafe impl<T: Send + Sync + ?Sized> Send for RwLockUpgradableReadGuard<'_, T> {}
unsafe impl<T: Sync + ?Sized> Sync for RwLockUpgradableReadGuard<'_, T> {}
impl<T: Display + ?Sized> Display for RwLockUpgradableReadGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuard<'_, T> { type Target = T; }

/// Source: async-lock/src/rwlock.rs:1020
#[hp::guard(async_lock, allow)]
pub struct RwLockUpgradableReadGuardArc<T: ?Sized> {}
impl<T> RwLockUpgradableReadGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLockUpgradableReadGuardArc<T> {
    /// Source: async-lock/src/rwlock.rs:1131
    #[hp::acquires(exclusive, attempt)]
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuardArc<T>, Self>;
    /// Source: async-lock/src/rwlock.rs:1161
    #[hp::acquires(exclusive)]
    pub fn upgrade(guard: Self) -> UpgradeArc<T>;
    /// Source: async-lock/src/rwlock.rs:1202
    #[hp::acquires(exclusive)]
    #[hp::block_on(fix = "method", instead = "upgrade")]
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuardArc<T>;
}
unsafe impl<T: Send + Sync + ?Sized> Send for RwLockUpgradableReadGuardArc<T> {}
unsafe impl<T: Send + Sync + ?Sized> Sync for RwLockUpgradableReadGuardArc<T> {}
impl<T: Display + ?Sized> Display for RwLockUpgradableReadGuardArc<T> {}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuardArc<T> { type Target = T; }

/// Source: async-lock/src/rwlock.rs:1209
#[hp::guard(async_lock, allow)]
pub struct RwLockWriteGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuard<'a, T>;
}
unsafe impl<T: Send + ?Sized> Send for RwLockWriteGuard<'_, T> {}
unsafe impl<T: Sync + ?Sized> Sync for RwLockWriteGuard<'_, T> {}
impl<T: Display + ?Sized> Display for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}

/// Source: async-lock/src/rwlock.rs:1341
#[hp::guard(async_lock, allow)]
pub struct RwLockWriteGuardArc<T: ?Sized> {}
impl<T> RwLockWriteGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLockWriteGuardArc<T> {
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuardArc<T>;
}
unsafe impl<T: Send + Sync + ?Sized> Send for RwLockWriteGuardArc<T> {}
unsafe impl<T: Send + Sync + ?Sized> Sync for RwLockWriteGuardArc<T> {}
impl<T: Display + ?Sized> Display for RwLockWriteGuardArc<T> {}
impl<T: ?Sized> Deref for RwLockWriteGuardArc<T> { type Target = T; }
impl<T: ?Sized> DerefMut for RwLockWriteGuardArc<T> {}

/// Source: async-lock/src/semaphore.rs:16
#[hp::interior(signal)]
#[derive(Debug)]
pub struct Semaphore {}
impl Semaphore {
    pub fn new(n: usize) -> Semaphore;
    /// Source: async-lock/src/semaphore.rs:60
    #[hp::acquires(shared, attempt)]
    pub fn try_acquire(&self) -> Option<SemaphoreGuard<'_>>;
    /// Source: async-lock/src/semaphore.rs:93
    #[hp::acquires(shared)]
    #[hp::cancel(queue)]
    pub fn acquire(&self) -> Acquire<'_>;
    /// Source: async-lock/src/semaphore.rs:124
    #[hp::acquires(shared)]
    #[hp::block_on(fix = "method", instead = "acquire")]
    pub fn acquire_blocking(&self) -> SemaphoreGuard<'_>;
    /// Source: async-lock/src/semaphore.rs:148
    #[hp::acquires(shared, attempt)]
    pub fn try_acquire_arc(self: &Arc<Self>) -> Option<SemaphoreGuardArc>;
    /// Source: async-lock/src/semaphore.rs:182
    #[hp::acquires(shared)]
    #[hp::cancel(queue)]
    pub fn acquire_arc(self: &Arc<Self>) -> AcquireArc;
    /// Source: async-lock/src/semaphore.rs:214
    #[hp::acquires(shared)]
    #[hp::block_on(fix = "method", instead = "acquire_arc")]
    pub fn acquire_arc_blocking(self: &Arc<Self>) -> SemaphoreGuardArc;
    pub fn add_permits(&self, n: usize);
    pub fn available_permits(&self) -> usize;
}

/// Source: async-lock/src/semaphore.rs:371
#[hp::guard(permit, caution)]
#[derive(Debug)]
pub struct SemaphoreGuard<'a> {}
impl SemaphoreGuard<'_> {
    pub fn forget(self);
}

/// Source: async-lock/src/semaphore.rs:391
#[hp::guard(permit, caution)]
#[derive(Debug)]
pub struct SemaphoreGuardArc {}
impl SemaphoreGuardArc {
    pub fn forget(self);
}
