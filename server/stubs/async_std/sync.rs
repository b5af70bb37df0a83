use std::time::Duration;
pub use async_lock::{
    Barrier, BarrierWaitResult, Mutex, MutexGuard, MutexGuardArc, RwLock, RwLockReadGuard, RwLockUpgradableReadGuard,
    RwLockWriteGuard,
};
pub use std::sync::{Arc, Weak};

pub struct Condvar {}
impl Condvar {
    pub fn new() -> Self;
    pub async fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> MutexGuard<'a, T>;
    pub async fn wait_until<'a, T, F>(&self, guard: MutexGuard<'a, T>, condition: F) -> MutexGuard<'a, T>
    where F: FnMut(&mut T) -> bool;
    pub async fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> (MutexGuard<'a, T>,
        WaitTimeoutResult);
    pub async fn wait_timeout_until<'a, T, F>(&self, guard: MutexGuard<'a, T>, dur: Duration,
        condition: F) -> (MutexGuard<'a, T>, WaitTimeoutResult)
    where F: FnMut(&mut T) -> bool;
    pub fn notify_one(&self);
    pub fn notify_all(&self);
}
unsafe impl Send for Condvar {}
unsafe impl Sync for Condvar {}
impl Default for Condvar {}
