//! Signatures of `std::thread`.

use crate::any::Any;
use crate::cell::Cell;
use crate::cell::RefCell;
use crate::error::Error;
use crate::fmt::Debug;
use crate::fmt::Display;
use crate::io;
use crate::num::NonZero;
use crate::result;
use crate::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessError;

impl Display for AccessError {}

impl Error for AccessError {}

#[derive(Debug)]
pub struct Builder {}

impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    pub fn stack_size(self, size: usize) -> Builder;
    /// Source: std/thread/builder.rs:185
    #[hp::closure(offloaded)]
    #[hp::spawns(thread)]
    pub fn spawn<F, T>(self, f: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static;
    /// Source: std/thread/builder.rs:254
    #[hp::closure(offloaded)]
    #[hp::spawns(thread)]
    pub unsafe fn spawn_unchecked<F, T>(self, f: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T + Send,
        T: Send;
}

impl Builder {
    /// Source: std/thread/scoped.rs:256
    #[hp::closure(offloaded)]
    #[hp::spawns(thread)]
    pub fn spawn_scoped<'scope, 'env, F, T>(
        self,
        scope: &'scope Scope<'scope, 'env>,
        f: F,
    ) -> io::Result<ScopedJoinHandle<'scope, T>>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope;
}

/// Source: std/thread/mod.rs
#[hp::dropping(detaches)]
pub struct JoinHandle<T> {}

impl<T> Debug for JoinHandle<T> {}

impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread;
    /// Source: std/thread/join_handle.rs:149
    #[hp::blocking(wait, fix = "offload")]
    pub fn join(self) -> Result<T>;
    /// Source: https://doc.rust-lang.org/std/thread/struct.JoinHandle.html#method.is_finished
    #[hp::probe(final)]
    pub fn is_finished(&self) -> bool;
}

unsafe impl<T> Send for JoinHandle<T> {}

unsafe impl<T> Sync for JoinHandle<T> {}

pub struct LocalKey<T: 'static> {}

impl<T: 'static> Debug for LocalKey<T> {}

impl<T: 'static> LocalKey<T> {
    /// Source: std/thread/local.rs:473
    #[hp::closure(in_place)]
    pub fn with<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R;
    /// Source: std/thread/local.rs:508
    #[hp::closure(in_place)]
    pub fn try_with<F, R>(&'static self, f: F) -> result::Result<R, AccessError>
    where
        F: FnOnce(&T) -> R;
}

impl<T: 'static> LocalKey<Cell<T>> {
    pub fn set(&'static self, value: T);
    pub fn get(&'static self) -> T
    where
        T: Copy;
    /// Source: std/thread/local.rs:636
    #[hp::takes]
    pub fn take(&'static self) -> T
    where
        T: Default;
    /// Source: std/thread/local.rs:667
    #[hp::takes]
    pub fn replace(&'static self, value: T) -> T;
}

impl<T: 'static> LocalKey<RefCell<T>> {
    /// Source: std/thread/local.rs:720
    #[hp::closure(in_place)]
    pub fn with_borrow<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R;
    /// Source: std/thread/local.rs:753
    #[hp::closure(in_place)]
    pub fn with_borrow_mut<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&mut T) -> R;
    pub fn set(&'static self, value: T);
    /// Source: std/thread/local.rs:830
    #[hp::takes]
    pub fn take(&'static self) -> T
    where
        T: Default;
    /// Source: std/thread/local.rs:862
    #[hp::takes]
    pub fn replace(&'static self, value: T) -> T;
}

#[derive(Debug)]
pub struct Scope<'scope, 'env: 'scope> {}

impl<'scope, 'env> Scope<'scope, 'env> {
    /// Source: std/thread/scoped.rs:201
    #[hp::closure(offloaded)]
    #[hp::spawns(thread)]
    pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope;
}

pub struct ScopedJoinHandle<'scope, T> {}

impl<'scope, T> Debug for ScopedJoinHandle<'scope, T> {}

impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread;
    /// Source: std/thread/scoped.rs:322
    #[hp::blocking(wait, fix = "offload")]
    pub fn join(self) -> Result<T>;
    /// Source: https://doc.rust-lang.org/std/thread/struct.ScopedJoinHandle.html#method.is_finished
    #[hp::probe(final)]
    pub fn is_finished(&self) -> bool;
}

#[derive(Clone, Debug)]
pub struct Thread {}

impl Thread {
    pub fn unpark(&self);
    pub fn id(&self) -> ThreadId;
    pub fn name(&self) -> Option<&str>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ThreadId {}

pub type Result<T> = result::Result<T, Box<dyn Any + Send + 'static>>;

pub fn available_parallelism() -> io::Result<NonZero<usize>>;

pub fn current() -> Thread;

pub fn panicking() -> bool;

/// Source: std/thread/functions.rs:525
#[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify::notified")]
pub fn park();

/// Source: std/thread/functions.rs:592
#[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify::notified")]
pub fn park_timeout(dur: Duration);

/// Source: std/thread/functions.rs:549
#[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify::notified")]
pub fn park_timeout_ms(ms: u32);

/// Source: std/thread/scoped.rs:141
#[hp::blocking(wait, fix = "offload")]
#[hp::closure(in_place)]
pub fn scope<'env, F, T>(f: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T;

/// Source: std/thread/functions.rs:288
#[hp::blocking(sleep, fix = "call", instead = "tokio::time::sleep")]
pub fn sleep(dur: Duration);

/// Source: std/thread/functions.rs:246
#[hp::blocking(sleep, fix = "other", instead = "tokio::time::sleep")]
pub fn sleep_ms(ms: u32);

/// Source: std/thread/functions.rs:125
#[hp::closure(offloaded)]
#[hp::spawns(thread)]
pub fn spawn<F, T>(f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static;

/// Source: std/thread/functions.rs:167
#[hp::blocking(wait, fix = "other", instead = "tokio::task::yield_now", cheap)]
pub fn yield_now();
