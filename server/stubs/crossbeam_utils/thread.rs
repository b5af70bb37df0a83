use std::{io, thread};
use std::thread::Thread;

/// Source: crossbeam-utils/src/thread.rs:153
#[hp::blocking(wait, fix = "offload")]
#[hp::closure(in_place)]
pub fn scope<'env, F, R>(f: F) -> thread::Result<R> where F: FnOnce(&Scope<'env>) -> R;

pub struct Scope<'env> {}
impl<'env> Scope<'env> {
    /// Source: crossbeam-utils/src/thread.rs:265
    #[hp::spawns(thread)]
    #[hp::closure(offloaded)]
    pub fn spawn<'scope, F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
    where F: FnOnce(&Scope<'env>) -> T + Send + 'env, T: Send + 'env;
    pub fn builder<'scope>(&'scope self) -> ScopedThreadBuilder<'scope, 'env>;
}
unsafe impl Sync for Scope<'_> {}

#[derive(Debug)]
pub struct ScopedThreadBuilder<'scope, 'env> {}
impl<'scope, 'env> ScopedThreadBuilder<'scope, 'env> {
    pub fn name(self, name: String) -> ScopedThreadBuilder<'scope, 'env>;
    pub fn stack_size(self, size: usize) -> ScopedThreadBuilder<'scope, 'env>;
    /// Source: crossbeam-utils/src/thread.rs:430
    #[hp::spawns(thread)]
    #[hp::closure(offloaded)]
    pub fn spawn<F, T>(self, f: F) -> io::Result<ScopedJoinHandle<'scope, T>>
    where F: FnOnce(&Scope<'env>) -> T + Send + 'env, T: Send + 'env;
}

pub struct ScopedJoinHandle<'scope, T> {}
impl<T> ScopedJoinHandle<'_, T> {
    pub fn join(self) -> thread::Result<T>;
    pub fn thread(&self) -> &Thread;
}
unsafe impl<T> Send for ScopedJoinHandle<'_, T> {}
unsafe impl<T> Sync for ScopedJoinHandle<'_, T> {}
