//! Signatures of crossbeam-utils 0.8.23.

pub mod atomic;
pub mod sync;
pub mod thread;

use std::fmt::Display;
use std::ops::{Deref, DerefMut};

pub struct Backoff {}
impl !Sync for Backoff {}
impl Backoff {
    pub fn new() -> Self;
    pub fn reset(&self);
    pub fn spin(&self);
    pub fn snooze(&self);
    pub fn is_completed(&self) -> bool;
}
impl Default for Backoff {}

#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct CachePadded<T> {
    owned: T,
}
impl<T> CachePadded<T> {
    pub fn new(t: T) -> CachePadded<T>;
    pub fn into_inner(self) -> T;
}
unsafe impl<T: Send> Send for CachePadded<T> {}
unsafe impl<T: Sync> Sync for CachePadded<T> {}
impl<T> Deref for CachePadded<T> { type Target = T; }
impl<T> DerefMut for CachePadded<T> {}
impl<T> From<T> for CachePadded<T> {}
impl<T: Display> Display for CachePadded<T> {}
