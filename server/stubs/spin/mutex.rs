pub mod spin;
pub mod ticket;
pub mod fair;

use crate::relax::{RelaxStrategy, Spin};
use lock_api::{GuardSend, RawMutex};
use std::fmt::Display;
use std::ops::{Deref, DerefMut};
pub use crate::mutex::fair::{FairMutex, FairMutexGuard, Starvation};
pub use crate::mutex::spin::{SpinMutex, SpinMutexGuard};
pub use crate::mutex::ticket::{TicketMutex, TicketMutexGuard};

/// Source: spin/src/mutex.rs:113
#[hp::interior(lock)]
pub struct Mutex<T: ?Sized, R = Spin> {
    owned: T,
}
impl<T, R> Mutex<T, R> {
    pub fn new(value: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized, R: RelaxStrategy> Mutex<T, R> {
    /// Source: spin/src/mutex.rs:184
    #[hp::acquires(exclusive)]
    pub fn lock(&self) -> MutexGuard<'_, T>;
}
impl<T: ?Sized, R> Mutex<T, R> {
    pub fn is_locked(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    /// Source: spin/src/mutex.rs:230
    #[hp::acquires(exclusive, attempt)]
    #[hp::probe(state)]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
}
unsafe impl<T: ?Sized + Send, R> Sync for Mutex<T, R> {}
unsafe impl<T: ?Sized + Send, R> Send for Mutex<T, R> {}
impl<T: ?Sized + Default, R> Default for Mutex<T, R> {}
impl<T, R> From<T> for Mutex<T, R> {}
impl<R: RelaxStrategy> RawMutex for Mutex<(), R> { type GuardMarker = GuardSend; }

/// Source: spin/src/mutex.rs:127
#[hp::guard(lock, forbid)]
pub struct MutexGuard<'a, T: 'a + ?Sized> {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn leak(this: Self) -> &'a mut T;
}
impl<'a, T: ?Sized + Display> Display for MutexGuard<'a, T> {}
impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> { type Target = T; }
impl<'a, T: ?Sized> DerefMut for MutexGuard<'a, T> {}
