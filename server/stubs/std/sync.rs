//! Signatures of `std::sync`.

use crate::any::Any;
use crate::borrow::Borrow;
use crate::borrow::Cow;
use crate::clone::CloneToUninit;
use crate::error::Error;
use crate::ffi::c_str::CStr;
use crate::ffi::c_str::CString;
use crate::ffi::os_str::OsStr;
use crate::ffi::os_str::OsString;
use crate::fmt::Debug;
use crate::fmt::Display;
use crate::fs::File;
use crate::hash::Hash;
use crate::io;
use crate::io::Read;
use crate::io::Seek;
use crate::io::SeekFrom;
use crate::io::Write;
use crate::mem::MaybeUninit;
use crate::ops::Deref;
use crate::ops::DerefMut;
use crate::path::Path;
use crate::path::PathBuf;
use crate::pin::Pin;
use crate::time::Duration;

pub mod atomic;
pub mod mpsc;

/// Source: library/alloc/src/sync.rs
#[hp::handle]
pub struct Arc<T>
where
    T: ?Sized,
{
    owned: T,
}

impl<T> Debug for Arc<T> where T: Debug + ?Sized {}
impl<T> PartialEq for Arc<T> where T: PartialEq + ?Sized {}
impl<T> Eq for Arc<T> where T: Eq + ?Sized {}
impl<T> PartialOrd for Arc<T> where T: PartialOrd + ?Sized {}
impl<T> Ord for Arc<T> where T: Ord + ?Sized {}
impl<T> Hash for Arc<T> where T: Hash + ?Sized {}

impl<T> Arc<T> {
    pub fn new(data: T) -> Arc<T>;
    /// Source: alloc/sync.rs:484
    #[hp::closure(in_place)]
    pub fn new_cyclic<F>(data_fn: F) -> Arc<T>
    where
        F: FnOnce(&Weak<T>) -> T;
    pub fn new_uninit() -> Arc<MaybeUninit<T>>;
    pub fn new_zeroed() -> Arc<MaybeUninit<T>>;
    pub fn pin(data: T) -> Pin<Arc<T>>;
}

impl<T> Arc<T> {
    pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>>;
    pub fn into_inner(this: Arc<T>) -> Option<T>;
}

impl<T> Arc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
}

impl<T> Arc<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Arc<T>;
}

impl<T> Arc<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Arc<[T]>;
}

impl<T> Arc<T>
where
    T: ?Sized,
{
    pub unsafe fn from_raw(ptr: *const T) -> Arc<T>;
    pub fn into_raw(this: Arc<T>) -> *const T;
    pub unsafe fn increment_strong_count(ptr: *const T);
    pub unsafe fn decrement_strong_count(ptr: *const T);
}

impl<T> Arc<T>
where
    T: ?Sized,
{
    pub fn as_ptr(this: &Arc<T>) -> *const T;
    /// Source: library/alloc/src/sync.rs
    #[hp::alias]
    pub fn downgrade(this: &Arc<T>) -> Weak<T>;
    pub fn weak_count(this: &Arc<T>) -> usize;
    /// Source: https://doc.rust-lang.org/std/sync/struct.Arc.html#method.strong_count
    #[hp::probe(state)]
    pub fn strong_count(this: &Arc<T>) -> usize;
    pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool;
}

impl<T> Arc<T>
where
    T: CloneToUninit + ?Sized,
{
    pub fn make_mut(this: &mut Arc<T>) -> &mut T;
}

impl<T> Arc<T>
where
    T: Clone,
{
    pub fn unwrap_or_clone(this: Arc<T>) -> T;
}

impl<T> Arc<T>
where
    T: ?Sized,
{
    pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T>;
}

impl Arc<dyn Any + Sync + Send> {
    pub fn downcast<T>(self) -> Result<Arc<T>, Arc<dyn Any + Sync + Send>>
    where
        T: Any + Send + Sync;
}

impl<T> AsRef<T> for Arc<T> where T: ?Sized {}

impl<T> Borrow<T> for Arc<T> where T: ?Sized {}

impl<T> Clone for Arc<T> where T: ?Sized {}

impl<T> Default for Arc<[T]> {}

impl Default for Arc<CStr> {}

impl<T> Default for Arc<T> where T: Default {}

impl Default for Arc<str> {}

impl<T> Deref for Arc<T>
where
    T: ?Sized,
{
    type Target = T;
}

impl<T> Display for Arc<T> where T: Display + ?Sized {}

impl<T> Error for Arc<T> where T: Error + ?Sized {}

impl<T> From<&[T]> for Arc<[T]> where T: Clone {}

impl From<&CStr> for Arc<CStr> {}

impl From<&OsStr> for Arc<OsStr> {}

impl From<&Path> for Arc<Path> {}

impl<T> From<&mut [T]> for Arc<[T]> where T: Clone {}

impl From<&mut CStr> for Arc<CStr> {}

impl From<&mut OsStr> for Arc<OsStr> {}

impl From<&mut Path> for Arc<Path> {}

impl From<&mut str> for Arc<str> {}

impl From<&str> for Arc<str> {}

impl<T, const N: usize> From<[T; N]> for Arc<[T]> {}

impl From<Arc<str>> for Arc<[u8]> {}

impl<T> From<Box<T>> for Arc<T> where T: ?Sized {}

impl From<CString> for Arc<CStr> {}

impl<'a, B> From<Cow<'a, B>> for Arc<B>
where
    B: ToOwned + ?Sized,
    Arc<B>: From<&'a B> + From<<B as ToOwned>::Owned>,
{
}

impl From<OsString> for Arc<OsStr> {}

impl From<PathBuf> for Arc<Path> {}

impl From<String> for Arc<str> {}

impl<T> From<T> for Arc<T> {}

impl<T> From<Vec<T>> for Arc<[T]> {}

impl<T> FromIterator<T> for Arc<[T]> {}

impl Read for Arc<File> {
    /// Source: std/fs.rs:1545
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    /// Source: std/fs.rs:1558
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_end")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
    /// Source: std/fs.rs:1561
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_string")]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
    /// Source: std/io/mod.rs:1044
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncReadExt::read_exact")]
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
}

impl Seek for Arc<File> {
    /// Source: std/fs.rs:1584
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncSeekExt::seek")]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}

impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> {
    type Error = Arc<[T]>;
}

impl Write for Arc<File> {
    /// Source: std/fs.rs:1567
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncWriteExt::write")]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    /// Source: std/fs.rs:1578
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncWriteExt::flush")]
    fn flush(&mut self) -> io::Result<()>;
    /// Source: std/io/mod.rs:1875
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncWriteExt::write_all")]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
}

unsafe impl<T> Send for Arc<T> where T: Sync + Send + ?Sized {}

unsafe impl<T> Sync for Arc<T> where T: Sync + Send + ?Sized {}

impl<T> Unpin for Arc<T> where T: ?Sized {}

/// Source: https://doc.rust-lang.org/std/sync/struct.Barrier.html
#[hp::interior(signal)]
#[derive(Debug)]
pub struct Barrier {}

impl Barrier {
    pub const fn new(n: usize) -> Barrier;
    /// Source: std/sync/barrier.rs:123
    #[hp::blocking(wait, fix = "change", instead = "tokio::sync::Barrier::wait")]
    pub fn wait(&self) -> BarrierWaitResult;
}

#[derive(Debug)]
pub struct BarrierWaitResult {}

impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}

/// Source: https://doc.rust-lang.org/std/sync/struct.Condvar.html
#[hp::interior(signal)]
#[derive(Debug, Default)]
pub struct Condvar {}

impl Condvar {
    pub const fn new() -> Condvar;
    /// Source: std/sync/poison/condvar.rs:125
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify::notified")]
    /// Source: library/std/src/sync/poison/condvar.rs
    #[hp::alias(argument)]
    /// Source: library/std/src/sync/poison/condvar.rs
    #[hp::condition_wait(spurious)]
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>>;
    /// Source: std/sync/poison/condvar.rs:182
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify::notified")]
    #[hp::closure(in_place)]
    /// Source: library/std/src/sync/poison/condvar.rs
    #[hp::alias(argument)]
    /// Source: library/std/src/sync/poison/condvar.rs
    #[hp::condition_wait(checked)]
    pub fn wait_while<'a, T, F>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>>
    where
        F: FnMut(&mut T) -> bool;
    /// Source: std/sync/poison/condvar.rs:252
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify::notified")]
    /// Source: library/std/src/sync/poison/condvar.rs
    #[hp::alias(argument)]
    /// Source: library/std/src/sync/poison/condvar.rs
    #[hp::condition_wait(spurious)]
    pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)>;
    /// Source: std/sync/poison/condvar.rs:323
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify::notified")]
    /// Source: library/std/src/sync/poison/condvar.rs
    #[hp::alias(argument)]
    /// Source: library/std/src/sync/poison/condvar.rs
    #[hp::condition_wait(spurious)]
    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;
    /// Source: std/sync/poison/condvar.rs:390
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::Notify::notified")]
    #[hp::closure(in_place)]
    /// Source: library/std/src/sync/poison/condvar.rs
    #[hp::alias(argument)]
    /// Source: library/std/src/sync/poison/condvar.rs
    #[hp::condition_wait(checked)]
    pub fn wait_timeout_while<'a, T, F>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
        condition: F,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>
    where
        F: FnMut(&mut T) -> bool;
    /// Source: std/sync/poison/condvar.rs:319
    #[hp::notifies(one)]
    pub fn notify_one(&self);
    /// Source: std/sync/poison/condvar.rs:347
    #[hp::notifies(all)]
    pub fn notify_all(&self);
}

/// Source: https://doc.rust-lang.org/std/sync/struct.LazyLock.html
#[hp::interior(once)]
pub struct LazyLock<T, F = fn() -> T> {
    t: T,
    f: F,
}

impl<T: Debug, F> Debug for LazyLock<T, F> {}

impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    /// Source: std/sync/lazy_lock.rs:104
    #[hp::closure(deferred)]
    pub const fn new(f: F) -> LazyLock<T, F>;
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T;
    /// Source: library/std/src/sync
    #[hp::alias]
    pub fn force(this: &LazyLock<T, F>) -> &T;
}

impl<T, F> LazyLock<T, F> {
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T>;
    /// Source: library/std/src/sync
    #[hp::alias]
    pub fn get(this: &LazyLock<T, F>) -> Option<&T>;
}

impl<T: Default> Default for LazyLock<T> {}

impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;
}

impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {}

unsafe impl<T: Sync + Send, F: Send> Sync for LazyLock<T, F> {}

/// Source: https://doc.rust-lang.org/std/sync/struct.Mutex.html
#[hp::interior(lock)]
pub struct Mutex<T: ?Sized> {
    owned: T,
}

impl<T: ?Sized + Debug> Debug for Mutex<T> {}

impl<T> Mutex<T> {
    pub const fn new(t: T) -> Mutex<T>;
}

impl<T: ?Sized> Mutex<T> {
    /// Source: std/sync/poison/mutex.rs:490
    #[hp::acquires(exclusive)]
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>>;
    /// Source: std/sync/poison/mutex.rs:539
    #[hp::acquires(exclusive, attempt)]
    #[hp::probe(state)]
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>>;
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T>
    where
        T: Sized;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}

impl<T: Default> Default for Mutex<T> {}

impl<T> From<T> for Mutex<T> {}

unsafe impl<T: ?Sized + Send> Send for Mutex<T> {}

unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}

/// Source: std/sync/poison/mutex.rs:277
#[hp::guard(lock, forbid)]
pub struct MutexGuard<'a, T: ?Sized + 'a> {
    lock: &'a Mutex<T>,
}

impl<T: ?Sized + Debug> Debug for MutexGuard<'_, T> {}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}

impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {}

impl<T: ?Sized> !Send for MutexGuard<'_, T> {}

unsafe impl<T: ?Sized + Sync> Sync for MutexGuard<'_, T> {}

/// Source: https://doc.rust-lang.org/std/sync/struct.Once.html
#[hp::interior(once)]
#[derive(Debug)]
pub struct Once {}

impl Once {
    pub const fn new() -> Once;
    /// Source: std/sync/once.rs:149
    #[hp::closure(in_place)]
    pub fn call_once<F>(&self, f: F)
    where
        F: FnOnce();
    /// Source: std/sync/once.rs:209
    #[hp::closure(in_place)]
    pub fn call_once_force<F>(&self, f: F)
    where
        F: FnOnce(&OnceState);
    /// Source: https://doc.rust-lang.org/std/sync/struct.Once.html#method.is_completed
    #[hp::probe(final)]
    pub fn is_completed(&self) -> bool;
    /// Source: std/sync/once.rs:294
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::OnceCell")]
    pub fn wait(&self);
    /// Source: std/sync/once.rs:307
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::OnceCell")]
    pub fn wait_force(&self);
}

/// Source: https://doc.rust-lang.org/std/sync/struct.OnceLock.html
#[hp::interior(once)]
pub struct OnceLock<T> {
    owned: T,
}

impl<T: Debug> Debug for OnceLock<T> {}
impl<T: PartialEq> PartialEq for OnceLock<T> {}
impl<T: Eq> Eq for OnceLock<T> {}

impl<T> OnceLock<T> {
    pub const fn new() -> OnceLock<T>;
    /// Source: library/std/src/sync
    #[hp::alias]
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    /// Source: std/sync/once_lock.rs:203
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::OnceCell")]
    pub fn wait(&self) -> &T;
    pub fn set(&self, value: T) -> Result<(), T>;
    /// Source: std/sync/once_lock.rs:317
    #[hp::closure(in_place)]
    /// Source: library/std/src/sync
    #[hp::alias]
    pub fn get_or_init<F>(&self, f: F) -> &T
    where
        F: FnOnce() -> T;
    pub fn into_inner(self) -> Option<T>;
    /// Source: std/sync/once_lock.rs:504
    #[hp::takes]
    pub fn take(&mut self) -> Option<T>;
}

impl<T: Clone> Clone for OnceLock<T> {}

impl<T> Default for OnceLock<T> {}

impl<T> From<T> for OnceLock<T> {}

unsafe impl<T: Send> Send for OnceLock<T> {}

unsafe impl<T: Sync + Send> Sync for OnceLock<T> {}

#[derive(Debug)]
pub struct OnceState {}

impl OnceState {
    pub fn is_poisoned(&self) -> bool;
}

impl !Sync for OnceState {}

pub struct PoisonError<T> {
    owned: T,
}

impl<T> Debug for PoisonError<T> {}

impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}

impl<T> Display for PoisonError<T> {}

impl<T> Error for PoisonError<T> {}

/// Source: https://doc.rust-lang.org/std/sync/struct.RwLock.html
#[hp::interior(lock)]
pub struct RwLock<T: ?Sized> {
    owned: T,
}

impl<T: ?Sized + Debug> Debug for RwLock<T> {}

impl<T> RwLock<T> {
    pub const fn new(t: T) -> RwLock<T>;
}

impl<T: ?Sized> RwLock<T> {
    /// Source: std/sync/poison/rwlock.rs:408
    #[hp::acquires(shared)]
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>>;
    /// Source: std/sync/poison/rwlock.rs:455
    #[hp::acquires(shared, attempt)]
    #[hp::probe(state)]
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>>;
    /// Source: std/sync/poison/rwlock.rs:501
    #[hp::acquires(exclusive, shared = "read")]
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>>;
    /// Source: std/sync/poison/rwlock.rs:549
    #[hp::acquires(exclusive, attempt)]
    #[hp::probe(state)]
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>>;
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T>
    where
        T: Sized;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}

impl<T: Default> Default for RwLock<T> {}

impl<T> From<T> for RwLock<T> {}

unsafe impl<T: ?Sized + Send> Send for RwLock<T> {}

unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}

/// Source: std/sync/poison/rwlock.rs:128
#[hp::guard(lock, forbid)]
pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock> {
    lock: &'rwlock RwLock<T>,
}

impl<T: ?Sized + Debug> Debug for RwLockReadGuard<'_, T> {}

impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}

impl<T: ?Sized + Display> Display for RwLockReadGuard<'_, T> {}

impl<T: ?Sized> !Send for RwLockReadGuard<'_, T> {}

unsafe impl<T: ?Sized + Sync> Sync for RwLockReadGuard<'_, T> {}

/// Source: std/sync/poison/rwlock.rs:160
#[hp::guard(lock, forbid)]
pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock> {
    lock: &'rwlock RwLock<T>,
}

impl<T: ?Sized + Debug> Debug for RwLockWriteGuard<'_, T> {}

impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T>;
}

impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}

impl<T: ?Sized + Display> Display for RwLockWriteGuard<'_, T> {}

impl<T: ?Sized> !Send for RwLockWriteGuard<'_, T> {}

unsafe impl<T: ?Sized + Sync> Sync for RwLockWriteGuard<'_, T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult {}

impl WaitTimeoutResult {
    pub fn timed_out(&self) -> bool;
}

/// Source: library/alloc/src/sync.rs
#[hp::handle]
pub struct Weak<T>
where
    T: ?Sized, {}

impl<T> Debug for Weak<T> where T: ?Sized {}

impl<T> Weak<T> {
    pub const fn new() -> Weak<T>;
}

impl<T> Weak<T>
where
    T: ?Sized,
{
    pub unsafe fn from_raw(ptr: *const T) -> Weak<T>;
    pub fn into_raw(self) -> *const T;
}

impl<T> Weak<T>
where
    T: ?Sized,
{
    pub fn as_ptr(&self) -> *const T;
}

impl<T> Weak<T>
where
    T: ?Sized,
{
    /// Source: library/alloc/src/sync.rs
    #[hp::alias]
    pub fn upgrade(&self) -> Option<Arc<T>>;
    /// Source: https://doc.rust-lang.org/std/sync/struct.Weak.html#method.strong_count
    #[hp::probe(state)]
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
    pub fn ptr_eq(&self, other: &Weak<T>) -> bool;
}

impl<T> Clone for Weak<T> where T: ?Sized {}

impl<T> Default for Weak<T> {}

unsafe impl<T> Send for Weak<T> where T: Sync + Send + ?Sized {}

unsafe impl<T> Sync for Weak<T> where T: Sync + Send + ?Sized {}

pub enum TryLockError<T> {
    Poisoned(PoisonError<T>),
    WouldBlock,
}

impl<T> Debug for TryLockError<T> {}

impl<T> Display for TryLockError<T> {}

impl<T> Error for TryLockError<T> {}

impl<T> From<PoisonError<T>> for TryLockError<T> {}

pub type LockResult<T> = Result<T, PoisonError<T>>;

pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;

pub const ONCE_INIT: Once;
