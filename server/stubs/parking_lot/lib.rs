//! Signatures of parking_lot 0.12.5.

use lock_api::{GetThreadId, GuardNoSend};
use std::time::{Duration, Instant};
pub use lock_api;
pub use lock_api::{
    ArcMutexGuard, ArcReentrantMutexGuard, ArcRwLockReadGuard, ArcRwLockUpgradableReadGuard, ArcRwLockWriteGuard,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult {}
impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}

/// Source: parking_lot/src/condvar.rs:90
#[hp::interior(signal)]
pub struct Condvar {}
impl Condvar {
    pub fn new() -> Condvar;
    /// Source: parking_lot/src/condvar.rs
    #[hp::notifies(one)]
    pub fn notify_one(&self) -> bool;
    /// Source: parking_lot/src/condvar.rs
    #[hp::notifies(all)]
    pub fn notify_all(&self) -> usize;
    /// Source: parking_lot/src/condvar.rs:255
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify")]
    /// Source: parking_lot/src/condvar.rs
    #[hp::condition_wait]
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>);
    /// Source: parking_lot/src/condvar.rs:283
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify")]
    /// Source: parking_lot/src/condvar.rs
    #[hp::condition_wait]
    pub fn wait_until<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Instant) -> WaitTimeoutResult;
    /// Source: parking_lot/src/condvar.rs:381
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify")]
    /// Source: parking_lot/src/condvar.rs
    #[hp::condition_wait]
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Duration) -> WaitTimeoutResult;
    /// Source: parking_lot/src/condvar.rs:427
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify")]
    #[hp::closure(in_place)]
    /// Source: parking_lot/src/condvar.rs
    #[hp::condition_wait(checked)]
    pub fn wait_while<T, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F)
    where T: ?Sized, F: FnMut(&mut T) -> bool;
    /// Source: parking_lot/src/condvar.rs:463
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify")]
    #[hp::closure(in_place)]
    /// Source: parking_lot/src/condvar.rs
    #[hp::condition_wait(checked)]
    pub fn wait_while_until<T, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F,
        timeout: Instant) -> WaitTimeoutResult
    where T: ?Sized, F: FnMut(&mut T) -> bool;
    /// Source: parking_lot/src/condvar.rs:498
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify")]
    #[hp::closure(in_place)]
    /// Source: parking_lot/src/condvar.rs
    #[hp::condition_wait(checked)]
    pub fn wait_while_for<T: ?Sized, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F,
        timeout: Duration) -> WaitTimeoutResult
    where F: FnMut(&mut T) -> bool;
}
impl Default for Condvar {}

pub type FairMutex<T> = lock_api::Mutex<RawFairMutex, T>;
pub fn const_fair_mutex<T>(val: T) -> FairMutex<T>;

pub type FairMutexGuard<'a, T> = lock_api::MutexGuard<'a, RawFairMutex, T>;

pub type MappedFairMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawFairMutex, T>;

pub type Mutex<T> = lock_api::Mutex<RawMutex, T>;
pub fn const_mutex<T>(val: T) -> Mutex<T>;

pub type MutexGuard<'a, T> = lock_api::MutexGuard<'a, RawMutex, T>;

pub type MappedMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawMutex, T>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnceState {
    New,
    Poisoned,
    InProgress,
    Done,
}
impl OnceState {
    pub fn poisoned(self) -> bool;
    pub fn done(self) -> bool;
}

/// Source: parking_lot/src/once.rs:77
#[hp::interior(once)]
pub struct Once {}
impl Once {
    pub fn new() -> Once;
    pub fn state(&self) -> OnceState;
    /// Source: parking_lot/src/once.rs:151
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::OnceCell", cheap)]
    #[hp::closure(in_place)]
    pub fn call_once<F>(&self, f: F) where F: FnOnce();
    /// Source: parking_lot/src/once.rs:173
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::OnceCell", cheap)]
    #[hp::closure(in_place)]
    pub fn call_once_force<F>(&self, f: F) where F: FnOnce(OnceState);
}
impl Default for Once {}

pub struct RawFairMutex {}
impl lock_api::RawMutex for RawFairMutex { type GuardMarker = lock_api::GuardNoSend; }

pub struct RawMutex {}
impl lock_api::RawMutex for RawMutex { type GuardMarker = GuardNoSend; }

pub struct RawRwLock {}
impl lock_api::RawRwLock for RawRwLock { type GuardMarker = GuardNoSend; }

pub struct RawThreadId;
impl GetThreadId for RawThreadId {}

pub type ReentrantMutex<T> = lock_api::ReentrantMutex<RawMutex, RawThreadId, T>;
pub fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T>;

pub type ReentrantMutexGuard<'a, T> = lock_api::ReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;

pub type MappedReentrantMutexGuard<'a, T> = lock_api::MappedReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;

pub type RwLock<T> = lock_api::RwLock<RawRwLock, T>;
pub fn const_rwlock<T>(val: T) -> RwLock<T>;

pub type RwLockReadGuard<'a, T> = lock_api::RwLockReadGuard<'a, RawRwLock, T>;

pub type RwLockWriteGuard<'a, T> = lock_api::RwLockWriteGuard<'a, RawRwLock, T>;

pub type MappedRwLockReadGuard<'a, T> = lock_api::MappedRwLockReadGuard<'a, RawRwLock, T>;

pub type MappedRwLockWriteGuard<'a, T> = lock_api::MappedRwLockWriteGuard<'a, RawRwLock, T>;

pub type RwLockUpgradableReadGuard<'a, T> = lock_api::RwLockUpgradableReadGuard<'a, RawRwLock, T>;
