use crate::relax::{RelaxStrategy, Spin};
use lock_api::{GuardSend, RawMutex};
use std::fmt::Display;
use std::ops::{Deref, DerefMut};

pub struct TicketMutex<T: ?Sized, R = Spin> {
    owned: T,
}
impl<T, R> TicketMutex<T, R> {
    pub fn new(data: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn as_mut_ptr(&self) -> *mut T;
}
impl<T: ?Sized, R: RelaxStrategy> TicketMutex<T, R> {
    /// Source: spin/src/mutex/ticket.rs:184
    #[hp::acquires(exclusive)]
    pub fn lock(&self) -> TicketMutexGuard<'_, T>;
}
impl<T: ?Sized, R> TicketMutex<T, R> {
    pub fn is_locked(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    /// Source: spin/src/mutex/ticket.rs:245
    #[hp::acquires(exclusive, attempt)]
    pub fn try_lock(&self) -> Option<TicketMutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
}
unsafe impl<T: ?Sized + Send, R> Sync for TicketMutex<T, R> {}
unsafe impl<T: ?Sized + Send, R> Send for TicketMutex<T, R> {}
impl<T: ?Sized + Default, R> Default for TicketMutex<T, R> {}
impl<T, R> From<T> for TicketMutex<T, R> {}
impl<R: RelaxStrategy> RawMutex for TicketMutex<(), R> { type GuardMarker = GuardSend; }

/// Source: spin/src/mutex/ticket.rs:83
#[hp::guard(lock, forbid)]
pub struct TicketMutexGuard<'a, T: ?Sized + 'a> {}
impl<'a, T: ?Sized> TicketMutexGuard<'a, T> {
    pub fn leak(this: Self) -> &'a mut T;
}
impl<'a, T: ?Sized + Display> Display for TicketMutexGuard<'a, T> {}
impl<'a, T: ?Sized> Deref for TicketMutexGuard<'a, T> { type Target = T; }
impl<'a, T: ?Sized> DerefMut for TicketMutexGuard<'a, T> {}
