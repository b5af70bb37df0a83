//! Signatures of fd-lock 4.0.4.

use std::io;
use std::ops::{Deref, DerefMut};
use std::os::fd::AsFd;

/// Source: fd-lock/src/read_guard.rs:16
#[hp::guard(lock, forbid)]
#[derive(Debug)]
pub struct RwLockReadGuard<'lock, T: AsFd> {}
unsafe impl<'lock, T> Send for RwLockReadGuard<'lock, T> where T: Sync {}
impl<T: AsFd> Deref for RwLockReadGuard<'_, T> { type Target = T; }

#[derive(Debug)]
pub struct RwLock<T: AsFd> {
    owned: T,
}
impl<T: AsFd> RwLock<T> {
    pub fn new(inner: T) -> Self;
    /// Source: fd-lock/src/rw_lock.rs:55
    #[hp::acquires(shared)]
    #[hp::blocking(file, fix = "offload")]
    pub fn read(&self) -> io::Result<RwLockReadGuard<'_, T>>;
    /// Source: fd-lock/src/rw_lock.rs:77
    #[hp::acquires(shared, attempt)]
    pub fn try_read(&self) -> io::Result<RwLockReadGuard<'_, T>>;
    /// Source: fd-lock/src/rw_lock.rs:96
    #[hp::acquires(exclusive)]
    #[hp::blocking(file, fix = "offload")]
    pub fn write(&mut self) -> io::Result<RwLockWriteGuard<'_, T>>;
    /// Source: fd-lock/src/rw_lock.rs:113
    #[hp::acquires(exclusive, attempt)]
    pub fn try_write(&mut self) -> io::Result<RwLockWriteGuard<'_, T>>;
    pub fn into_inner(self) -> T where T: Sized;
}

/// Source: fd-lock/src/write_guard.rs:16
#[hp::guard(lock, forbid)]
#[derive(Debug)]
pub struct RwLockWriteGuard<'lock, T: AsFd> {}
impl<T: AsFd> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
impl<T: AsFd> DerefMut for RwLockWriteGuard<'_, T> {}
