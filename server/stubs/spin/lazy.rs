use crate::once::Once;
use crate::relax::{RelaxStrategy, Spin};
use std::ops::Deref;

/// Source: spin/src/lazy.rs:41
#[hp::interior(once)]
pub struct Lazy<T, F = fn() -> T, R = Spin> {
    owned_t: T,
    owned_f: F,
}
impl<T, F, R> Lazy<T, F, R> {
    pub fn new(f: F) -> Self;
    pub fn as_mut_ptr(&self) -> *mut T;
}
impl<T, F: FnOnce() -> T, R: RelaxStrategy> Lazy<T, F, R> {
    pub fn force(this: &Self) -> &T;
}
unsafe impl<T, F: Send> Sync for Lazy<T, F> where Once<T>: Sync {}
impl<T, F: FnOnce() -> T, R: RelaxStrategy> Deref for Lazy<T, F, R> { type Target = T; }
impl<T: Default, R> Default for Lazy<T, fn() -> T, R> {}
