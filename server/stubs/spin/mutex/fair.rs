use crate::relax::{RelaxStrategy, Spin};
use lock_api::{GuardSend, RawMutex};
use std::fmt::Display;
use std::ops::{Deref, DerefMut};

pub struct FairMutex<T: ?Sized, R = Spin> {
    owned: T,
}
impl<T, R> FairMutex<T, R> {
    pub fn new(data: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn as_mut_ptr(&self) -> *mut T;
}
impl<T: ?Sized, R: RelaxStrategy> FairMutex<T, R> {
    /// Source: spin/src/mutex/fair.rs:197
    #[hp::acquires(exclusive)]
    pub fn lock(&self) -> FairMutexGuard<'_, T>;
}
impl<T: ?Sized, R> FairMutex<T, R> {
    pub fn is_locked(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    /// Source: spin/src/mutex/fair.rs:265
    #[hp::acquires(exclusive, attempt)]
    pub fn try_lock(&self) -> Option<FairMutexGuard<'_, T>>;
    pub fn try_lock_starver(&self) -> Result<FairMutexGuard<'_, T>, LockRejectReason>;
    pub fn starve(&self) -> Starvation<'_, T, R>;
    pub fn get_mut(&mut self) -> &mut T;
}
unsafe impl<T: ?Sized + Send, R> Sync for FairMutex<T, R> {}
unsafe impl<T: ?Sized + Send, R> Send for FairMutex<T, R> {}
impl<T: ?Sized + Default, R> Default for FairMutex<T, R> {}
impl<T, R> From<T> for FairMutex<T, R> {}
impl<R: RelaxStrategy> RawMutex for FairMutex<(), R> { type GuardMarker = GuardSend; }

/// Source: spin/src/mutex/fair.rs:84
#[hp::guard(lock, forbid)]
pub struct FairMutexGuard<'a, T: ?Sized + 'a> {}
impl<'a, T: ?Sized> FairMutexGuard<'a, T> {
    pub fn leak(this: Self) -> &'a mut T;
}
unsafe impl<T: ?Sized + Sync> Sync for FairMutexGuard<'_, T> {}
unsafe impl<T: ?Sized + Send> Send for FairMutexGuard<'_, T> {}
impl<'a, T: ?Sized + Display> Display for FairMutexGuard<'a, T> {}
impl<'a, T: ?Sized> Deref for FairMutexGuard<'a, T> { type Target = T; }
impl<'a, T: ?Sized> DerefMut for FairMutexGuard<'a, T> {}

pub struct Starvation<'a, T: ?Sized + 'a, R> {}
unsafe impl<'a, T, R> Send for Starvation<'a, T, R> where T: Send + ?Sized {}
unsafe impl<'a, T, R> Sync for Starvation<'a, T, R> where T: Send + ?Sized {}
impl<'a, T: ?Sized, R> Starvation<'a, T, R> {
    pub fn try_lock_fair(self) -> Result<FairMutexGuard<'a, T>, Self>;
    pub fn try_lock(self) -> Result<FairMutexGuard<'a, T>, Self>;
}
impl<'a, T: ?Sized, R: RelaxStrategy> Starvation<'a, T, R> {
    pub fn lock(self) -> FairMutexGuard<'a, T>;
}

#[derive(Debug)]
pub enum LockRejectReason {
    Locked,
    Starved,
}
impl Display for LockRejectReason {}
