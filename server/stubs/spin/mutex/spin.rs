use crate::relax::{RelaxStrategy, Spin};
use lock_api::{GuardSend, RawMutex};
use std::fmt::Display;
use std::ops::{Deref, DerefMut};

pub struct SpinMutex<T: ?Sized, R = Spin> {
    owned: T,
}
impl<T, R> SpinMutex<T, R> {
    pub fn new(data: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn as_mut_ptr(&self) -> *mut T;
}
impl<T: ?Sized, R: RelaxStrategy> SpinMutex<T, R> {
    /// Source: spin/src/mutex/spin.rs:177
    #[hp::acquires(exclusive)]
    pub fn lock(&self) -> SpinMutexGuard<'_, T>;
}
impl<T: ?Sized, R> SpinMutex<T, R> {
    pub fn is_locked(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    /// Source: spin/src/mutex/spin.rs:237
    #[hp::acquires(exclusive, attempt)]
    pub fn try_lock(&self) -> Option<SpinMutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
}
unsafe impl<T: ?Sized + Send, R> Sync for SpinMutex<T, R> {}
unsafe impl<T: ?Sized + Send, R> Send for SpinMutex<T, R> {}
impl<T: ?Sized + Default, R> Default for SpinMutex<T, R> {}
impl<T, R> From<T> for SpinMutex<T, R> {}
impl<R: RelaxStrategy> RawMutex for SpinMutex<(), R> { type GuardMarker = GuardSend; }

/// Source: spin/src/mutex/spin.rs:81
#[hp::guard(lock, forbid)]
pub struct SpinMutexGuard<'a, T: ?Sized + 'a> {}
impl<'a, T: ?Sized> SpinMutexGuard<'a, T> {
    pub fn leak(this: Self) -> &'a mut T;
}
unsafe impl<T: ?Sized + Sync> Sync for SpinMutexGuard<'_, T> {}
unsafe impl<T: ?Sized + Send> Send for SpinMutexGuard<'_, T> {}
impl<'a, T: ?Sized + Display> Display for SpinMutexGuard<'a, T> {}
impl<'a, T: ?Sized> Deref for SpinMutexGuard<'a, T> { type Target = T; }
impl<'a, T: ?Sized> DerefMut for SpinMutexGuard<'a, T> {}
