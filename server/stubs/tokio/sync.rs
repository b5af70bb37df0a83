pub mod broadcast;
pub mod mpsc;
pub mod oneshot;
pub mod watch;

use crate::sync::futures::{Notified, OwnedNotified};
use std::error::Error;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

#[derive(Debug)]
pub struct Barrier {}
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    /// Source: tokio/src/sync/barrier.rs:125
    #[hp::cancel(unsafe, lost = "the arrival stays counted", source = "tokio/src/sync/barrier.rs:122")]
    #[hp::waits(signal)]
    pub async fn wait(&self) -> BarrierWaitResult;
}

#[derive(Clone, Debug)]
pub struct BarrierWaitResult {}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}

#[derive(Debug, PartialEq, Eq)]
pub enum TryAcquireError {
    Closed,
    NoPermits,
}
impl Display for TryAcquireError {}
impl Error for TryAcquireError {}

#[derive(Debug)]
pub struct AcquireError {}
impl Display for AcquireError {}
impl Error for AcquireError {}

/// Source: tokio/src/sync/mutex.rs:133
#[hp::interior(async_lock)]
pub struct Mutex<T: ?Sized> {
    owned: T,
}
impl<T: ?Sized> Mutex<T> {
    pub fn new(t: T) -> Self where T: Sized;
    pub fn const_new(t: T) -> Self where T: Sized;
    /// Source: tokio/src/sync/mutex.rs:434
    #[hp::cancel(queue, source = "tokio/src/sync/mutex.rs:415")]
    #[hp::acquires(exclusive)]
    #[hp::waits(lock)]
    pub async fn lock(&self) -> MutexGuard<'_, T>;
    /// Source: tokio/src/sync/mutex.rs:520
    #[hp::acquires(exclusive)]
    #[hp::block_on(fix = "method", instead = "lock", panics)]
    pub fn blocking_lock(&self) -> MutexGuard<'_, T>;
    /// Source: tokio/src/sync/mutex.rs:578
    #[hp::acquires(exclusive)]
    #[hp::block_on(fix = "method", instead = "lock_owned", panics)]
    pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    /// Source: tokio/src/sync/mutex.rs:618
    #[hp::cancel(queue, source = "tokio/src/sync/mutex.rs:596")]
    #[hp::acquires(exclusive)]
    #[hp::waits(lock)]
    pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    /// Source: tokio/src/sync/mutex.rs:682
    #[hp::acquires(exclusive, attempt)]
    #[hp::probe(state)]
    pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    /// Source: tokio/src/sync/mutex.rs:750
    #[hp::acquires(exclusive, attempt)]
    pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError>;
    pub fn into_inner(self) -> T where T: Sized;
}
unsafe impl<T> Send for Mutex<T> where T: ?Sized + Send {}
unsafe impl<T> Sync for Mutex<T> where T: ?Sized + Send {}
impl<T> From<T> for Mutex<T> {}
impl<T> Default for Mutex<T> where T: Default {}

/// Source: tokio/src/sync/mutex.rs:151
#[hp::guard(async_lock, allow)]
pub struct MutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    /// Source: tokio/src/sync/mutex.rs:869
    #[hp::closure(in_place)]
    pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<'a, U> where U: ?Sized, F: FnOnce(&mut T) -> &mut U;
    /// Source: tokio/src/sync/mutex.rs:918
    #[hp::closure(in_place)]
    pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
    where U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn mutex(this: &Self) -> &'a Mutex<T>;
}
unsafe impl<T> Sync for MutexGuard<'_, T> where T: ?Sized + Send + Sync {}
impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {}

/// Source: tokio/src/sync/mutex.rs:175
#[hp::guard(async_lock, allow)]
pub struct OwnedMutexGuard<T: ?Sized> {}
impl<T: ?Sized> OwnedMutexGuard<T> {
    /// Source: tokio/src/sync/mutex.rs:1051
    #[hp::closure(in_place)]
    pub fn map<U, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U> where U: ?Sized, F: FnOnce(&mut T) -> &mut U;
    /// Source: tokio/src/sync/mutex.rs:1100
    #[hp::closure(in_place)]
    pub fn try_map<U, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self>
    where U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn mutex(this: &Self) -> &Arc<Mutex<T>>;
}
unsafe impl<T> Sync for OwnedMutexGuard<T> where T: ?Sized + Send + Sync {}
impl<T: ?Sized> Deref for OwnedMutexGuard<T> { type Target = T; }
impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}
impl<T: ?Sized + Display> Display for OwnedMutexGuard<T> {}

/// Source: tokio/src/sync/mutex.rs:190
#[hp::guard(async_lock, allow)]
pub struct MappedMutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
    /// Source: tokio/src/sync/mutex.rs:1207
    #[hp::closure(in_place)]
    pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<'a, U> where F: FnOnce(&mut T) -> &mut U;
    /// Source: tokio/src/sync/mutex.rs:1232
    #[hp::closure(in_place)]
    pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
    where F: FnOnce(&mut T) -> Option<&mut U>;
}
unsafe impl<'a, T> Sync for MappedMutexGuard<'a, T> where T: ?Sized + Sync + 'a {}
unsafe impl<'a, T> Send for MappedMutexGuard<'a, T> where T: ?Sized + Send + 'a {}
impl<'a, T: ?Sized> Deref for MappedMutexGuard<'a, T> { type Target = T; }
impl<'a, T: ?Sized> DerefMut for MappedMutexGuard<'a, T> {}
impl<'a, T: ?Sized + Display> Display for MappedMutexGuard<'a, T> {}

/// Source: tokio/src/sync/mutex.rs:209
#[hp::guard(async_lock, allow)]
pub struct OwnedMappedMutexGuard<T: ?Sized, U: ?Sized = T> {}
impl<T: ?Sized, U: ?Sized> OwnedMappedMutexGuard<T, U> {
    /// Source: tokio/src/sync/mutex.rs:1316
    #[hp::closure(in_place)]
    pub fn map<S, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, S> where F: FnOnce(&mut U) -> &mut S;
    /// Source: tokio/src/sync/mutex.rs:1341
    #[hp::closure(in_place)]
    pub fn try_map<S, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self>
    where F: FnOnce(&mut U) -> Option<&mut S>;
}
unsafe impl<T, U> Sync for OwnedMappedMutexGuard<T, U> where T: ?Sized + Send + Sync, U: ?Sized + Send + Sync {}
unsafe impl<T, U> Send for OwnedMappedMutexGuard<T, U> where T: ?Sized + Send, U: ?Sized + Send {}
impl<T: ?Sized, U: ?Sized> Deref for OwnedMappedMutexGuard<T, U> { type Target = U; }
impl<T: ?Sized, U: ?Sized> DerefMut for OwnedMappedMutexGuard<T, U> {}
impl<T: ?Sized, U: ?Sized + Display> Display for OwnedMappedMutexGuard<T, U> {}

#[derive(Debug)]
pub struct TryLockError {}
impl Display for TryLockError {}
impl Error for TryLockError {}

/// Source: tokio/src/sync/notify.rs:199
#[hp::interior(signal)]
#[derive(Debug)]
pub struct Notify {}
impl Notify {
    pub fn new() -> Notify;
    pub fn const_new() -> Notify;
    /// Source: tokio/src/sync/notify.rs:562
    #[hp::listens]
    #[hp::cancel(queue, source = "tokio/src/sync/notify.rs:536")]
    #[hp::waits(signal)]
    pub fn notified(&self) -> Notified<'_>;
    /// Source: tokio/src/sync/notify.rs:610
    #[hp::listens]
    #[hp::cancel(queue, source = "tokio/src/sync/notify.rs:582")]
    pub fn notified_owned(self: Arc<Self>) -> OwnedNotified;
    /// Source: tokio/src/sync/notify.rs:657
    #[hp::notifies(one)]
    pub fn notify_one(&self);
    /// Source: tokio/src/sync/notify.rs:670
    #[hp::notifies(one)]
    pub fn notify_last(&self);
    /// Source: tokio/src/sync/notify.rs:740
    #[hp::notifies(all)]
    pub fn notify_waiters(&self);
}
impl Default for Notify {}

/// Source: tokio/src/sync/once_cell.rs:70
#[hp::interior(once)]
pub struct OnceCell<T> {
    owned: T,
}
impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub fn const_new() -> Self;
    pub fn new_with(value: Option<T>) -> Self;
    pub fn const_new_with(value: T) -> Self;
    pub fn initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn set(&self, value: T) -> Result<(), SetError<T>>;
    /// Source: tokio/src/sync/once_cell.rs:350
    #[hp::cancel(conditional, source = "tokio/src/sync/once_cell.rs:335")]
    #[hp::closure(polled)]
    pub async fn get_or_init<F, Fut>(&self, f: F) -> &T where F: FnOnce() -> Fut, Fut: Future<Output = T>;
    /// Source: tokio/src/sync/once_cell.rs:400
    #[hp::cancel(conditional, source = "tokio/src/sync/once_cell.rs:335")]
    #[hp::closure(polled)]
    pub async fn get_or_try_init<E, F, Fut>(&self, f: F) -> Result<&T, E>
    where F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}
impl<T> Default for OnceCell<T> {}
impl<T: Clone> Clone for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
unsafe impl<T: Sync + Send> Sync for OnceCell<T> {}
unsafe impl<T: Send> Send for OnceCell<T> {}

#[derive(Debug, PartialEq, Eq)]
pub enum SetError<T> {
    AlreadyInitializedError(T),
    InitializingError(T),
}
impl<T> SetError<T> {
    pub fn is_already_init_err(&self) -> bool;
    pub fn is_initializing_err(&self) -> bool;
}
impl<T> Display for SetError<T> {}
impl<T: Debug> Error for SetError<T> {}

/// Source: tokio/src/sync/rwlock.rs:87
#[hp::interior(async_lock)]
pub struct RwLock<T: ?Sized> {
    owned: T,
}
impl<T: ?Sized> RwLock<T> {
    pub fn new(value: T) -> RwLock<T> where T: Sized;
    pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T> where T: Sized;
    pub fn const_new(value: T) -> RwLock<T> where T: Sized;
    pub fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T> where T: Sized;
    /// Source: tokio/src/sync/rwlock.rs:436
    #[hp::cancel(queue, source = "tokio/src/sync/rwlock.rs:406")]
    #[hp::acquires(shared)]
    #[hp::waits(lock)]
    pub async fn read(&self) -> RwLockReadGuard<'_, T>;
    /// Source: tokio/src/sync/rwlock.rs:529
    #[hp::acquires(shared)]
    #[hp::block_on(fix = "method", instead = "read", panics)]
    pub fn blocking_read(&self) -> RwLockReadGuard<'_, T>;
    /// Source: tokio/src/sync/rwlock.rs:584
    #[hp::cancel(queue, source = "tokio/src/sync/rwlock.rs:554")]
    #[hp::acquires(shared)]
    #[hp::waits(lock)]
    pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
    /// Source: tokio/src/sync/rwlock.rs:660
    #[hp::acquires(shared, attempt)]
    #[hp::probe(state)]
    pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError>;
    /// Source: tokio/src/sync/rwlock.rs:725
    #[hp::acquires(shared, attempt)]
    pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError>;
    /// Source: tokio/src/sync/rwlock.rs:780
    #[hp::cancel(queue, source = "tokio/src/sync/rwlock.rs:761")]
    #[hp::acquires(exclusive, shared = "read")]
    #[hp::waits(lock)]
    pub async fn write(&self) -> RwLockWriteGuard<'_, T>;
    /// Source: tokio/src/sync/rwlock.rs:877
    #[hp::acquires(exclusive, shared = "blocking_read")]
    #[hp::block_on(fix = "method", instead = "write", panics)]
    pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;
    /// Source: tokio/src/sync/rwlock.rs:916
    #[hp::cancel(queue, source = "tokio/src/sync/rwlock.rs:896")]
    #[hp::acquires(exclusive, shared = "read_owned")]
    #[hp::waits(lock)]
    pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
    /// Source: tokio/src/sync/rwlock.rs:985
    #[hp::acquires(exclusive, attempt)]
    #[hp::probe(state)]
    pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError>;
    /// Source: tokio/src/sync/rwlock.rs:1044
    #[hp::acquires(exclusive, attempt)]
    pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T where T: Sized;
}
unsafe impl<T> Send for RwLock<T> where T: ?Sized + Send {}
unsafe impl<T> Sync for RwLock<T> where T: ?Sized + Send + Sync {}
impl<T> From<T> for RwLock<T> {}
impl<T> Default for RwLock<T> where T: Default {}

/// Source: tokio/src/sync/rwlock/owned_read_guard.rs:15
#[hp::guard(async_lock, allow)]
pub struct OwnedRwLockReadGuard<T: ?Sized, U: ?Sized = T> {}
impl<T: ?Sized, U: ?Sized> OwnedRwLockReadGuard<T, U> {
    /// Source: tokio/src/sync/rwlock/owned_read_guard.rs:76
    #[hp::closure(in_place)]
    pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V> where F: FnOnce(&U) -> &V;
    /// Source: tokio/src/sync/rwlock/owned_read_guard.rs:123
    #[hp::closure(in_place)]
    pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self>
    where F: FnOnce(&U) -> Option<&V>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
unsafe impl<T, U> Send for OwnedRwLockReadGuard<T, U> where T: ?Sized + Send + Sync, U: ?Sized + Sync {}
unsafe impl<T, U> Sync for OwnedRwLockReadGuard<T, U> where T: ?Sized + Send + Sync, U: ?Sized + Send + Sync {}
impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockReadGuard<T, U> { type Target = U; }
impl<T: ?Sized, U> Display for OwnedRwLockReadGuard<T, U> where U: Display + ?Sized {}

/// Source: tokio/src/sync/rwlock/owned_write_guard.rs:17
#[hp::guard(async_lock, allow)]
pub struct OwnedRwLockWriteGuard<T: ?Sized> {}
impl<T: ?Sized> OwnedRwLockWriteGuard<T> {
    /// Source: tokio/src/sync/rwlock/owned_write_guard.rs:86
    #[hp::closure(in_place)]
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U> where F: FnOnce(&mut T) -> &mut U;
    /// Source: tokio/src/sync/rwlock/owned_write_guard.rs:135
    #[hp::closure(in_place)]
    pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, U> where F: FnOnce(&T) -> &U;
    /// Source: tokio/src/sync/rwlock/owned_write_guard.rs:210
    #[hp::closure(in_place)]
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self>
    where F: FnOnce(&mut T) -> Option<&mut U>;
    /// Source: tokio/src/sync/rwlock/owned_write_guard.rs:269
    #[hp::closure(in_place)]
    pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, U>, Self>
    where F: FnOnce(&T) -> Option<&U>;
    pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T>;
    pub fn downgrade(self) -> OwnedRwLockReadGuard<T>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
unsafe impl<T> Sync for OwnedRwLockWriteGuard<T> where T: ?Sized + Send + Sync {}
unsafe impl<T> Send for OwnedRwLockWriteGuard<T> where T: ?Sized + Send + Sync {}
impl<T: ?Sized> Deref for OwnedRwLockWriteGuard<T> { type Target = T; }
impl<T: ?Sized> DerefMut for OwnedRwLockWriteGuard<T> {}
impl<T> Display for OwnedRwLockWriteGuard<T> where T: Display + ?Sized {}

/// Source: tokio/src/sync/rwlock/owned_write_guard_mapped.rs:16
#[hp::guard(async_lock, allow)]
pub struct OwnedRwLockMappedWriteGuard<T: ?Sized, U: ?Sized = T> {}
impl<T: ?Sized, U: ?Sized> OwnedRwLockMappedWriteGuard<T, U> {
    /// Source: tokio/src/sync/rwlock/owned_write_guard_mapped.rs:85
    #[hp::closure(in_place)]
    pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, V> where F: FnOnce(&mut U) -> &mut V;
    /// Source: tokio/src/sync/rwlock/owned_write_guard_mapped.rs:136
    #[hp::closure(in_place)]
    pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self>
    where F: FnOnce(&mut U) -> Option<&mut V>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
unsafe impl<T, U> Sync for OwnedRwLockMappedWriteGuard<T, U> where T: ?Sized + Send + Sync, U: ?Sized + Send + Sync {}
unsafe impl<T, U> Send for OwnedRwLockMappedWriteGuard<T, U> where T: ?Sized + Send + Sync, U: ?Sized + Send + Sync {}
impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockMappedWriteGuard<T, U> { type Target = U; }
impl<T: ?Sized, U: ?Sized> DerefMut for OwnedRwLockMappedWriteGuard<T, U> {}
impl<T: ?Sized, U> Display for OwnedRwLockMappedWriteGuard<T, U> where U: Display + ?Sized {}

/// Source: tokio/src/sync/rwlock/read_guard.rs:15
#[hp::guard(async_lock, allow)]
pub struct RwLockReadGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    /// Source: tokio/src/sync/rwlock/read_guard.rs:80
    #[hp::closure(in_place)]
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U> where F: FnOnce(&T) -> &U;
    /// Source: tokio/src/sync/rwlock/read_guard.rs:132
    #[hp::closure(in_place)]
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>
    where F: FnOnce(&T) -> Option<&U>;
}
unsafe impl<T> Send for RwLockReadGuard<'_, T> where T: ?Sized + Sync {}
unsafe impl<T> Sync for RwLockReadGuard<'_, T> where T: ?Sized + Send + Sync {}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; }
impl<'a, T> Display for RwLockReadGuard<'a, T> where T: Display + ?Sized {}

/// Source: tokio/src/sync/rwlock/write_guard.rs:17
#[hp::guard(async_lock, allow)]
pub struct RwLockWriteGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    /// Source: tokio/src/sync/rwlock/write_guard.rs:88
    #[hp::closure(in_place)]
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U> where F: FnOnce(&mut T) -> &mut U;
    /// Source: tokio/src/sync/rwlock/write_guard.rs:143
    #[hp::closure(in_place)]
    pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U> where F: FnOnce(&T) -> &U;
    /// Source: tokio/src/sync/rwlock/write_guard.rs:222
    #[hp::closure(in_place)]
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>
    where F: FnOnce(&mut T) -> Option<&mut U>;
    /// Source: tokio/src/sync/rwlock/write_guard.rs:287
    #[hp::closure(in_place)]
    pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>
    where F: FnOnce(&T) -> Option<&U>;
    pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'a, T>;
    pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
}
unsafe impl<T> Sync for RwLockWriteGuard<'_, T> where T: ?Sized + Send + Sync {}
unsafe impl<T> Send for RwLockWriteGuard<'_, T> where T: ?Sized + Send + Sync {}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
impl<'a, T> Display for RwLockWriteGuard<'a, T> where T: Display + ?Sized {}

/// Source: tokio/src/sync/rwlock/write_guard_mapped.rs:15
#[hp::guard(async_lock, allow)]
pub struct RwLockMappedWriteGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockMappedWriteGuard<'a, T> {
    /// Source: tokio/src/sync/rwlock/write_guard_mapped.rs:85
    #[hp::closure(in_place)]
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U> where F: FnOnce(&mut T) -> &mut U;
    /// Source: tokio/src/sync/rwlock/write_guard_mapped.rs:141
    #[hp::closure(in_place)]
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>
    where F: FnOnce(&mut T) -> Option<&mut U>;
}
unsafe impl<T> Sync for RwLockMappedWriteGuard<'_, T> where T: ?Sized + Send + Sync {}
unsafe impl<T> Send for RwLockMappedWriteGuard<'_, T> where T: ?Sized + Send + Sync {}
impl<T: ?Sized> Deref for RwLockMappedWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for RwLockMappedWriteGuard<'_, T> {}
impl<'a, T> Display for RwLockMappedWriteGuard<'a, T> where T: Display + ?Sized {}

/// Source: tokio/src/sync/semaphore.rs:427
#[hp::interior(signal)]
#[derive(Debug)]
pub struct Semaphore {}
impl Semaphore {
    pub const MAX_PERMITS: usize;
    /// Source: tokio/src/sync/semaphore.rs:485
    #[hp::limits]
    pub fn new(permits: usize) -> Self;
    /// Source: tokio/src/sync/semaphore.rs:533
    #[hp::limits]
    pub fn const_new(permits: usize) -> Self;
    pub fn available_permits(&self) -> usize;
    pub fn add_permits(&self, n: usize);
    pub fn forget_permits(&self, n: usize) -> usize;
    /// Source: tokio/src/sync/semaphore.rs:614
    #[hp::cancel(queue, source = "tokio/src/sync/semaphore.rs:586")]
    #[hp::acquires(shared)]
    #[hp::waits(signal)]
    pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    /// Source: tokio/src/sync/semaphore.rs:661
    #[hp::cancel(queue, source = "tokio/src/sync/semaphore.rs:639")]
    #[hp::acquires(shared)]
    #[hp::waits(signal)]
    pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    /// Source: tokio/src/sync/semaphore.rs:709
    #[hp::acquires(shared, attempt)]
    pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    /// Source: tokio/src/sync/semaphore.rs:744
    #[hp::acquires(shared, attempt)]
    pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    /// Source: tokio/src/sync/semaphore.rs:802
    #[hp::acquires(shared)]
    #[hp::block_on(fix = "method", instead = "acquire", panics)]
    pub fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    /// Source: tokio/src/sync/semaphore.rs:838
    #[hp::acquires(shared)]
    #[hp::block_on(fix = "method", instead = "acquire_many", panics)]
    pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    /// Source: tokio/src/sync/semaphore.rs:884
    #[hp::cancel(queue, source = "tokio/src/sync/semaphore.rs:849")]
    #[hp::acquires(shared)]
    #[hp::waits(signal)]
    pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    /// Source: tokio/src/sync/semaphore.rs:945
    #[hp::cancel(queue, source = "tokio/src/sync/semaphore.rs:910")]
    #[hp::acquires(shared)]
    #[hp::waits(signal)]
    pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    /// Source: tokio/src/sync/semaphore.rs:999
    #[hp::acquires(shared, attempt)]
    pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    /// Source: tokio/src/sync/semaphore.rs:1038
    #[hp::acquires(shared, attempt)]
    pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    /// Source: tokio/src/sync/semaphore.rs:1086
    #[hp::acquires(shared)]
    #[hp::block_on(fix = "method", instead = "acquire_owned", panics)]
    pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    /// Source: tokio/src/sync/semaphore.rs:1125
    #[hp::acquires(shared)]
    #[hp::block_on(fix = "method", instead = "acquire_many_owned", panics)]
    pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn close(&self);
    pub fn is_closed(&self) -> bool;
}

/// Source: tokio/src/sync/semaphore.rs:442
#[hp::guard(permit, caution)]
#[derive(Debug)]
pub struct SemaphorePermit<'a> {}
impl<'a> SemaphorePermit<'a> {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Semaphore;
    pub fn num_permits(&self) -> usize;
}

/// Source: tokio/src/sync/semaphore.rs:455
#[hp::guard(permit, caution)]
#[derive(Debug)]
pub struct OwnedSemaphorePermit {}
impl OwnedSemaphorePermit {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Arc<Semaphore>;
    pub fn num_permits(&self) -> usize;
}

pub struct SetOnce<T> {
    owned: T,
}
impl<T> SetOnce<T> {
    pub fn new() -> Self;
    pub fn const_new() -> Self;
    pub fn new_with(value: Option<T>) -> Self;
    pub fn const_new_with(value: T) -> Self;
    pub fn initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn set(&self, value: T) -> Result<(), SetOnceError<T>>;
    pub fn into_inner(self) -> Option<T>;
    /// Source: tokio/src/sync/set_once.rs:339
    #[hp::cancel(safe, source = "tokio/src/sync/set_once.rs:336")]
    #[hp::waits(signal)]
    pub async fn wait(&self) -> &T;
}
impl<T> Default for SetOnce<T> {}
impl<T: Clone> Clone for SetOnce<T> {}
impl<T> From<T> for SetOnce<T> {}
unsafe impl<T: Sync + Send> Sync for SetOnce<T> {}
unsafe impl<T: Send> Send for SetOnce<T> {}

#[derive(Debug, PartialEq, Eq)]
pub struct SetOnceError<T>(pub T);
impl<T> Display for SetOnceError<T> {}
impl<T: Debug> Error for SetOnceError<T> {}

pub mod futures {
    use std::future::Future;
    use std::pin::Pin;

    #[derive(Debug)]
    pub struct Notified<'a> {}
    impl Notified<'_> {
        pub fn enable(self: Pin<&mut Self>) -> bool;
    }
    unsafe impl<'a> Send for Notified<'a> {}
    unsafe impl<'a> Sync for Notified<'a> {}
    impl Future for Notified<'_> { type Output = (); }

    #[derive(Debug)]
    pub struct OwnedNotified {}
    impl OwnedNotified {
        pub fn enable(self: Pin<&mut Self>) -> bool;
    }
    unsafe impl Sync for OwnedNotified {}
    impl Future for OwnedNotified { type Output = (); }
}
