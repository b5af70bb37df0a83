//! Signatures of lock_api 0.4.14.

use std::fmt::Display;
use std::num::NonZeroUsize;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

pub struct GuardSend {}

pub struct GuardNoSend {}
impl !Send for GuardNoSend {}
unsafe impl Sync for GuardNoSend {}

pub unsafe trait RawMutex {
    const INIT: Self;
    type GuardMarker;
    fn lock(&self);
    /// Source: lock_api/src/mutex.rs:52
    #[hp::probe(state)]
    fn try_lock(&self) -> bool;
    unsafe fn unlock(&self);
    fn is_locked(&self) -> bool;
}

pub unsafe trait RawMutexFair: RawMutex {
    unsafe fn unlock_fair(&self);
    unsafe fn bump(&self);
}

pub unsafe trait RawMutexTimed: RawMutex {
    type Duration;
    type Instant;
    fn try_lock_for(&self, timeout: Self::Duration) -> bool;
    fn try_lock_until(&self, timeout: Self::Instant) -> bool;
}

/// Source: lock_api/src/mutex.rs:138
#[hp::interior(lock)]
pub struct Mutex<R, T: ?Sized> {
    owned_r: R,
    owned_t: T,
}
impl<R: RawMutex, T> Mutex<R, T> {
    pub fn new(val: T) -> Mutex<R, T>;
    pub fn into_inner(self) -> T;
}
impl<R, T> Mutex<R, T> {
    pub fn from_raw(raw_mutex: R, val: T) -> Mutex<R, T>;
    pub fn const_new(raw_mutex: R, val: T) -> Mutex<R, T>;
}
impl<R: RawMutex, T: ?Sized> Mutex<R, T> {
    pub unsafe fn make_guard_unchecked(&self) -> MutexGuard<'_, R, T>;
    /// Source: lock_api/src/mutex.rs:212
    #[hp::acquires(exclusive)]
    pub fn lock(&self) -> MutexGuard<'_, R, T>;
    /// Source: lock_api/src/mutex.rs:227
    #[hp::acquires(exclusive, attempt)]
    #[hp::probe(state)]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, R, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    pub unsafe fn raw(&self) -> &R;
    pub fn data_ptr(&self) -> *mut T;
    /// Source: lock_api/src/mutex.rs:323
    #[hp::acquires(exclusive)]
    pub fn lock_arc(self: &Arc<Self>) -> ArcMutexGuard<R, T>;
    /// Source: lock_api/src/mutex.rs:336
    #[hp::acquires(exclusive, attempt)]
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcMutexGuard<R, T>>;
}
impl<R: RawMutexFair, T: ?Sized> Mutex<R, T> {
    pub unsafe fn force_unlock_fair(&self);
}
impl<R: RawMutexTimed, T: ?Sized> Mutex<R, T> {
    /// Source: lock_api/src/mutex.rs:373
    #[hp::acquires(exclusive, attempt)]
    pub fn try_lock_for(&self, timeout: R::Duration) -> Option<MutexGuard<'_, R, T>>;
    /// Source: lock_api/src/mutex.rs:389
    #[hp::acquires(exclusive, attempt)]
    pub fn try_lock_until(&self, timeout: R::Instant) -> Option<MutexGuard<'_, R, T>>;
    /// Source: lock_api/src/mutex.rs:405
    #[hp::acquires(exclusive, attempt)]
    pub fn try_lock_arc_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcMutexGuard<R, T>>;
    /// Source: lock_api/src/mutex.rs:421
    #[hp::acquires(exclusive, attempt)]
    pub fn try_lock_arc_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcMutexGuard<R, T>>;
}
unsafe impl<R: RawMutex + Send, T: ?Sized + Send> Send for Mutex<R, T> {}
unsafe impl<R: RawMutex + Sync, T: ?Sized + Send> Sync for Mutex<R, T> {}
impl<R: RawMutex, T: ?Sized + Default> Default for Mutex<R, T> {}
impl<R: RawMutex, T> From<T> for Mutex<R, T> {}

/// Source: lock_api/src/mutex.rs:504
#[hp::guard(lock, forbid)]
pub struct MutexGuard<'a, R: RawMutex, T: ?Sized> {}
unsafe impl<'a, R, T> Send for MutexGuard<'a, R, T> where R: Sync, T: Send + ?Sized, R::GuardMarker: Send {}
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> MutexGuard<'a, R, T> {
    pub fn mutex(s: &Self) -> &'a Mutex<R, T>;
    /// Source: lock_api/src/mutex.rs:526
    #[hp::closure(in_place)]
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedMutexGuard<'a, R, U> where F: FnOnce(&mut T) -> &mut U;
    /// Source: lock_api/src/mutex.rs:550
    #[hp::closure(in_place)]
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedMutexGuard<'a, R, U>, Self>
    where F: FnOnce(&mut T) -> Option<&mut U>;
    /// Source: lock_api/src/mutex.rs:578
    #[hp::closure(in_place)]
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedMutexGuard<'a, R, U>, (Self, E)>
    where F: FnOnce(&mut T) -> Result<&mut U, E>;
    /// Source: lock_api/src/mutex.rs:604
    #[hp::closure(in_place)]
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn leak(s: Self) -> &'a mut T;
}
impl<'a, R: RawMutexFair + 'a, T: ?Sized + 'a> MutexGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
    /// Source: lock_api/src/mutex.rs:659
    #[hp::closure(in_place)]
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
unsafe impl<'a, R: RawMutex + Sync + 'a, T: ?Sized + Sync + 'a> Sync for MutexGuard<'a, R, T> {}
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> Deref for MutexGuard<'a, R, T> { type Target = T; }
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> DerefMut for MutexGuard<'a, R, T> {}
impl<'a, R: RawMutex + 'a, T: Display + ?Sized + 'a> Display for MutexGuard<'a, R, T> {}

/// Source: lock_api/src/mutex.rs:733
#[hp::guard(lock, forbid)]
pub struct ArcMutexGuard<R: RawMutex, T: ?Sized> {}
impl<R: RawMutex, T: ?Sized> ArcMutexGuard<R, T> {
    pub fn mutex(s: &Self) -> &Arc<Mutex<R, T>>;
    pub fn into_arc(s: Self) -> Arc<Mutex<R, T>>;
    /// Source: lock_api/src/mutex.rs:775
    #[hp::closure(in_place)]
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
}
impl<R: RawMutexFair, T: ?Sized> ArcMutexGuard<R, T> {
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<Mutex<R, T>>;
    /// Source: lock_api/src/mutex.rs:815
    #[hp::closure(in_place)]
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
unsafe impl<R: RawMutex + Send + Sync, T: Send + ?Sized> Send for ArcMutexGuard<R, T> where R::GuardMarker: Send {}
unsafe impl<R: RawMutex + Sync, T: Sync + ?Sized> Sync for ArcMutexGuard<R, T> where R::GuardMarker: Sync {}
impl<R: RawMutex, T: ?Sized> Deref for ArcMutexGuard<R, T> { type Target = T; }
impl<R: RawMutex, T: ?Sized> DerefMut for ArcMutexGuard<R, T> {}

/// Source: lock_api/src/mutex.rs:877
#[hp::guard(lock, forbid)]
pub struct MappedMutexGuard<'a, R: RawMutex, T: ?Sized> {}
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> MappedMutexGuard<'a, R, T> {
    /// Source: lock_api/src/mutex.rs:902
    #[hp::closure(in_place)]
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedMutexGuard<'a, R, U> where F: FnOnce(&mut T) -> &mut U;
    /// Source: lock_api/src/mutex.rs:926
    #[hp::closure(in_place)]
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedMutexGuard<'a, R, U>, Self>
    where F: FnOnce(&mut T) -> Option<&mut U>;
    /// Source: lock_api/src/mutex.rs:954
    #[hp::closure(in_place)]
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedMutexGuard<'a, R, U>, (Self, E)>
    where F: FnOnce(&mut T) -> Result<&mut U, E>;
}
impl<'a, R: RawMutexFair + 'a, T: ?Sized + 'a> MappedMutexGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
}
unsafe impl<'a, R: RawMutex + Sync + 'a, T: ?Sized + Sync + 'a> Sync for MappedMutexGuard<'a, R, T> {}
unsafe impl<'a, R: RawMutex + 'a, T: ?Sized + Send + 'a> Send for MappedMutexGuard<'a, R, T>
where R::GuardMarker: Send {}
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> Deref for MappedMutexGuard<'a, R, T> { type Target = T; }
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> DerefMut for MappedMutexGuard<'a, R, T> {}
impl<'a, R: RawMutex + 'a, T: Display + ?Sized + 'a> Display for MappedMutexGuard<'a, R, T> {}

pub unsafe trait GetThreadId {
    const INIT: Self;
    fn nonzero_thread_id(&self) -> NonZeroUsize;
}

pub struct RawReentrantMutex<R, G> {
    owned_r: R,
    owned_g: G,
}
impl<R: RawMutex, G: GetThreadId> RawReentrantMutex<R, G> {
    pub const INIT: Self;
    pub fn lock(&self);
    /// Source: lock_api/src/remutex.rs:117
    #[hp::probe(state)]
    pub fn try_lock(&self) -> bool;
    pub unsafe fn unlock(&self);
    pub fn is_locked(&self) -> bool;
    pub fn is_owned_by_current_thread(&self) -> bool;
}
impl<R: RawMutexFair, G: GetThreadId> RawReentrantMutex<R, G> {
    pub unsafe fn unlock_fair(&self);
    pub unsafe fn bump(&self);
}
impl<R: RawMutexTimed, G: GetThreadId> RawReentrantMutex<R, G> {
    pub fn try_lock_until(&self, timeout: R::Instant) -> bool;
    pub fn try_lock_for(&self, timeout: R::Duration) -> bool;
}
unsafe impl<R: RawMutex + Send, G: GetThreadId + Send> Send for RawReentrantMutex<R, G> {}
unsafe impl<R: RawMutex + Sync, G: GetThreadId + Sync> Sync for RawReentrantMutex<R, G> {}

/// Source: lock_api/src/remutex.rs:216
#[hp::interior(lock)]
pub struct ReentrantMutex<R, G, T: ?Sized> {
    owned_r: R,
    owned_g: G,
    owned_t: T,
}
impl<R: RawMutex, G: GetThreadId, T> ReentrantMutex<R, G, T> {
    pub fn new(val: T) -> ReentrantMutex<R, G, T>;
    pub fn into_inner(self) -> T;
}
impl<R, G, T> ReentrantMutex<R, G, T> {
    pub fn from_raw(raw_mutex: R, get_thread_id: G, val: T) -> ReentrantMutex<R, G, T>;
    pub fn const_new(raw_mutex: R, get_thread_id: G, val: T) -> ReentrantMutex<R, G, T>;
}
impl<R: RawMutex, G: GetThreadId, T: ?Sized> ReentrantMutex<R, G, T> {
    pub unsafe fn make_guard_unchecked(&self) -> ReentrantMutexGuard<'_, R, G, T>;
    /// Source: lock_api/src/remutex.rs:310
    #[hp::acquires(exclusive, reentrant)]
    pub fn lock(&self) -> ReentrantMutexGuard<'_, R, G, T>;
    /// Source: lock_api/src/remutex.rs:325
    #[hp::acquires(exclusive, attempt, reentrant)]
    #[hp::probe(state)]
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, R, G, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_owned_by_current_thread(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    pub unsafe fn raw(&self) -> &R;
    pub fn data_ptr(&self) -> *mut T;
    pub unsafe fn make_arc_guard_unchecked(self: &Arc<Self>) -> ArcReentrantMutexGuard<R, G, T>;
    /// Source: lock_api/src/remutex.rs:429
    #[hp::acquires(exclusive, reentrant)]
    pub fn lock_arc(self: &Arc<Self>) -> ArcReentrantMutexGuard<R, G, T>;
    /// Source: lock_api/src/remutex.rs:442
    #[hp::acquires(exclusive, attempt, reentrant)]
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcReentrantMutexGuard<R, G, T>>;
}
impl<R: RawMutexFair, G: GetThreadId, T: ?Sized> ReentrantMutex<R, G, T> {
    pub unsafe fn force_unlock_fair(&self);
}
impl<R: RawMutexTimed, G: GetThreadId, T: ?Sized> ReentrantMutex<R, G, T> {
    /// Source: lock_api/src/remutex.rs:479
    #[hp::acquires(exclusive, attempt, reentrant)]
    pub fn try_lock_for(&self, timeout: R::Duration) -> Option<ReentrantMutexGuard<'_, R, G, T>>;
    /// Source: lock_api/src/remutex.rs:495
    #[hp::acquires(exclusive, attempt, reentrant)]
    pub fn try_lock_until(&self, timeout: R::Instant) -> Option<ReentrantMutexGuard<'_, R, G, T>>;
    /// Source: lock_api/src/remutex.rs:511
    #[hp::acquires(exclusive, attempt, reentrant)]
    pub fn try_lock_arc_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcReentrantMutexGuard<R, G, T>>;
    /// Source: lock_api/src/remutex.rs:530
    #[hp::acquires(exclusive, attempt, reentrant)]
    pub fn try_lock_arc_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcReentrantMutexGuard<R, G, T>>;
}
unsafe impl<R: RawMutex + Send, G: GetThreadId + Send, T: ?Sized + Send> Send for ReentrantMutex<R, G, T> {}
unsafe impl<R: RawMutex + Sync, G: GetThreadId + Sync, T: ?Sized + Send> Sync for ReentrantMutex<R, G, T> {}
impl<R: RawMutex, G: GetThreadId, T: ?Sized + Default> Default for ReentrantMutex<R, G, T> {}
impl<R: RawMutex, G: GetThreadId, T> From<T> for ReentrantMutex<R, G, T> {}

/// Source: lock_api/src/remutex.rs:618
#[hp::guard(lock, forbid)]
pub struct ReentrantMutexGuard<'a, R: RawMutex, G: GetThreadId, T: ?Sized> {}
impl<'a, R, G, T> !Send for ReentrantMutexGuard<'a, R, G, T> {}
impl<'a, R: RawMutex + 'a, G: GetThreadId + 'a, T: ?Sized + 'a> ReentrantMutexGuard<'a, R, G, T> {
    pub fn remutex(s: &Self) -> &'a ReentrantMutex<R, G, T>;
    /// Source: lock_api/src/remutex.rs:643
    #[hp::closure(in_place)]
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedReentrantMutexGuard<'a, R, G, U> where F: FnOnce(&T) -> &U;
    /// Source: lock_api/src/remutex.rs:667
    #[hp::closure(in_place)]
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<'a, R, G, U>, Self>
    where F: FnOnce(&T) -> Option<&U>;
    /// Source: lock_api/src/remutex.rs:698
    #[hp::closure(in_place)]
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<'a, R, G, U>, (Self, E)>
    where F: FnOnce(&T) -> Result<&U, E>;
    /// Source: lock_api/src/remutex.rs:724
    #[hp::closure(in_place)]
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
}
impl<'a, R: RawMutexFair + 'a, G: GetThreadId + 'a, T: ?Sized + 'a> ReentrantMutexGuard<'a, R, G, T> {
    pub fn unlock_fair(s: Self);
    /// Source: lock_api/src/remutex.rs:770
    #[hp::closure(in_place)]
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
unsafe impl<'a, R: RawMutex + Sync + 'a, G: GetThreadId + Sync + 'a,
    T: ?Sized + Sync + 'a> Sync for ReentrantMutexGuard<'a, R, G, T> {}
impl<'a, R: RawMutex + 'a, G: GetThreadId + 'a, T: ?Sized + 'a> Deref for ReentrantMutexGuard<'a, R, G, T> {
    type Target = T;
}
impl<'a, R: RawMutex + 'a, G: GetThreadId + 'a, T: Display + ?Sized + 'a> Display for ReentrantMutexGuard<'a, R, G,
    T> {}

/// Source: lock_api/src/remutex.rs:849
#[hp::guard(lock, forbid)]
pub struct ArcReentrantMutexGuard<R: RawMutex, G: GetThreadId, T: ?Sized> {}
impl<R, G, T> !Send for ArcReentrantMutexGuard<R, G, T> {}
unsafe impl<R, G, T> Sync for ArcReentrantMutexGuard<R, G, T> where R: Sync + Send, G: Sync + Send, T: Send + ?Sized {}
impl<R: RawMutex, G: GetThreadId, T: ?Sized> ArcReentrantMutexGuard<R, G, T> {
    pub fn remutex(s: &Self) -> &Arc<ReentrantMutex<R, G, T>>;
    pub fn into_arc(s: Self) -> Arc<ReentrantMutex<R, G, T>>;
    /// Source: lock_api/src/remutex.rs:878
    #[hp::closure(in_place)]
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
}
impl<R: RawMutexFair, G: GetThreadId, T: ?Sized> ArcReentrantMutexGuard<R, G, T> {
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<ReentrantMutex<R, G, T>>;
    /// Source: lock_api/src/remutex.rs:918
    #[hp::closure(in_place)]
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<R: RawMutex, G: GetThreadId, T: ?Sized> Deref for ArcReentrantMutexGuard<R, G, T> { type Target = T; }

/// Source: lock_api/src/remutex.rs:972
#[hp::guard(lock, forbid)]
pub struct MappedReentrantMutexGuard<'a, R: RawMutex, G: GetThreadId, T: ?Sized> {}
impl<'a, R, G, T> !Send for MappedReentrantMutexGuard<'a, R, G, T> {}
impl<'a, R: RawMutex + 'a, G: GetThreadId + 'a, T: ?Sized + 'a> MappedReentrantMutexGuard<'a, R, G, T> {
    /// Source: lock_api/src/remutex.rs:995
    #[hp::closure(in_place)]
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedReentrantMutexGuard<'a, R, G, U> where F: FnOnce(&T) -> &U;
    /// Source: lock_api/src/remutex.rs:1019
    #[hp::closure(in_place)]
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<'a, R, G, U>, Self>
    where F: FnOnce(&T) -> Option<&U>;
    /// Source: lock_api/src/remutex.rs:1050
    #[hp::closure(in_place)]
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<'a, R, G, U>, (Self, E)>
    where F: FnOnce(&T) -> Result<&U, E>;
}
impl<'a, R: RawMutexFair + 'a, G: GetThreadId + 'a, T: ?Sized + 'a> MappedReentrantMutexGuard<'a, R, G, T> {
    pub fn unlock_fair(s: Self);
}
unsafe impl<'a, R: RawMutex + Sync + 'a, G: GetThreadId + Sync + 'a,
    T: ?Sized + Sync + 'a> Sync for MappedReentrantMutexGuard<'a, R, G, T> {}
impl<'a, R: RawMutex + 'a, G: GetThreadId + 'a, T: ?Sized + 'a> Deref for MappedReentrantMutexGuard<'a, R, G, T> {
    type Target = T;
}
impl<'a, R: RawMutex + 'a, G: GetThreadId + 'a, T: Display + ?Sized + 'a> Display for MappedReentrantMutexGuard<'a,
    R, G, T> {}

pub unsafe trait RawRwLock {
    const INIT: Self;
    type GuardMarker;
    fn lock_shared(&self);
    fn try_lock_shared(&self) -> bool;
    unsafe fn unlock_shared(&self);
    fn lock_exclusive(&self);
    fn try_lock_exclusive(&self) -> bool;
    unsafe fn unlock_exclusive(&self);
    fn is_locked(&self) -> bool;
    fn is_locked_exclusive(&self) -> bool;
}

pub unsafe trait RawRwLockFair: RawRwLock {
    unsafe fn unlock_shared_fair(&self);
    unsafe fn unlock_exclusive_fair(&self);
    unsafe fn bump_shared(&self);
    unsafe fn bump_exclusive(&self);
}

pub unsafe trait RawRwLockDowngrade: RawRwLock {
    unsafe fn downgrade(&self);
}

pub unsafe trait RawRwLockTimed: RawRwLock {
    type Duration;
    type Instant;
    fn try_lock_shared_for(&self, timeout: Self::Duration) -> bool;
    fn try_lock_shared_until(&self, timeout: Self::Instant) -> bool;
    fn try_lock_exclusive_for(&self, timeout: Self::Duration) -> bool;
    fn try_lock_exclusive_until(&self, timeout: Self::Instant) -> bool;
}

pub unsafe trait RawRwLockRecursive: RawRwLock {
    fn lock_shared_recursive(&self);
    fn try_lock_shared_recursive(&self) -> bool;
}

pub unsafe trait RawRwLockRecursiveTimed: RawRwLockRecursive + RawRwLockTimed {
    fn try_lock_shared_recursive_for(&self, timeout: Self::Duration) -> bool;
    fn try_lock_shared_recursive_until(&self, timeout: Self::Instant) -> bool;
}

pub unsafe trait RawRwLockUpgrade: RawRwLock {
    fn lock_upgradable(&self);
    fn try_lock_upgradable(&self) -> bool;
    unsafe fn unlock_upgradable(&self);
    unsafe fn upgrade(&self);
    unsafe fn try_upgrade(&self) -> bool;
}

pub unsafe trait RawRwLockUpgradeFair: RawRwLockUpgrade + RawRwLockFair {
    unsafe fn unlock_upgradable_fair(&self);
    unsafe fn bump_upgradable(&self);
}

pub unsafe trait RawRwLockUpgradeDowngrade: RawRwLockUpgrade + RawRwLockDowngrade {
    unsafe fn downgrade_upgradable(&self);
    unsafe fn downgrade_to_upgradable(&self);
}

pub unsafe trait RawRwLockUpgradeTimed: RawRwLockUpgrade + RawRwLockTimed {
    fn try_lock_upgradable_for(&self, timeout: Self::Duration) -> bool;
    fn try_lock_upgradable_until(&self, timeout: Self::Instant) -> bool;
    unsafe fn try_upgrade_for(&self, timeout: Self::Duration) -> bool;
    unsafe fn try_upgrade_until(&self, timeout: Self::Instant) -> bool;
}

/// Source: lock_api/src/rwlock.rs:330
#[hp::interior(lock)]
pub struct RwLock<R, T: ?Sized> {
    owned_r: R,
    owned_t: T,
}
impl<R: RawRwLock, T> RwLock<R, T> {
    pub fn new(val: T) -> RwLock<R, T>;
    pub fn into_inner(self) -> T;
}
impl<R, T> RwLock<R, T> {
    pub fn from_raw(raw_rwlock: R, val: T) -> RwLock<R, T>;
    pub fn const_new(raw_rwlock: R, val: T) -> RwLock<R, T>;
}
impl<R: RawRwLock, T: ?Sized> RwLock<R, T> {
    pub unsafe fn make_read_guard_unchecked(&self) -> RwLockReadGuard<'_, R, T>;
    pub unsafe fn make_write_guard_unchecked(&self) -> RwLockWriteGuard<'_, R, T>;
    /// Source: lock_api/src/rwlock.rs:457
    #[hp::acquires(shared)]
    pub fn read(&self) -> RwLockReadGuard<'_, R, T>;
    /// Source: lock_api/src/rwlock.rs:472
    #[hp::acquires(shared, attempt)]
    #[hp::probe(state)]
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, R, T>>;
    /// Source: lock_api/src/rwlock.rs:491
    #[hp::acquires(exclusive, shared = "read")]
    pub fn write(&self) -> RwLockWriteGuard<'_, R, T>;
    /// Source: lock_api/src/rwlock.rs:506
    #[hp::acquires(exclusive, attempt)]
    #[hp::probe(state)]
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, R, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_locked_exclusive(&self) -> bool;
    pub unsafe fn force_unlock_read(&self);
    pub unsafe fn force_unlock_write(&self);
    pub unsafe fn raw(&self) -> &R;
    pub fn data_ptr(&self) -> *mut T;
    pub unsafe fn make_arc_read_guard_unchecked(self: &Arc<Self>) -> ArcRwLockReadGuard<R, T>;
    pub unsafe fn make_arc_write_guard_unchecked(self: &Arc<Self>) -> ArcRwLockWriteGuard<R, T>;
    /// Source: lock_api/src/rwlock.rs:645
    #[hp::acquires(shared)]
    pub fn read_arc(self: &Arc<Self>) -> ArcRwLockReadGuard<R, T>;
    /// Source: lock_api/src/rwlock.rs:658
    #[hp::acquires(shared, attempt)]
    pub fn try_read_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<R, T>>;
    /// Source: lock_api/src/rwlock.rs:674
    #[hp::acquires(exclusive, shared = "read_arc")]
    pub fn write_arc(self: &Arc<Self>) -> ArcRwLockWriteGuard<R, T>;
    /// Source: lock_api/src/rwlock.rs:687
    #[hp::acquires(exclusive, attempt)]
    pub fn try_write_arc(self: &Arc<Self>) -> Option<ArcRwLockWriteGuard<R, T>>;
}
impl<R: RawRwLockFair, T: ?Sized> RwLock<R, T> {
    pub unsafe fn force_unlock_read_fair(&self);
    pub unsafe fn force_unlock_write_fair(&self);
}
impl<R: RawRwLockTimed, T: ?Sized> RwLock<R, T> {
    /// Source: lock_api/src/rwlock.rs:742
    #[hp::acquires(shared, attempt)]
    pub fn try_read_for(&self, timeout: R::Duration) -> Option<RwLockReadGuard<'_, R, T>>;
    /// Source: lock_api/src/rwlock.rs:759
    #[hp::acquires(shared, attempt)]
    pub fn try_read_until(&self, timeout: R::Instant) -> Option<RwLockReadGuard<'_, R, T>>;
    /// Source: lock_api/src/rwlock.rs:776
    #[hp::acquires(exclusive, attempt)]
    pub fn try_write_for(&self, timeout: R::Duration) -> Option<RwLockWriteGuard<'_, R, T>>;
    /// Source: lock_api/src/rwlock.rs:793
    #[hp::acquires(exclusive, attempt)]
    pub fn try_write_until(&self, timeout: R::Instant) -> Option<RwLockWriteGuard<'_, R, T>>;
    /// Source: lock_api/src/rwlock.rs:809
    #[hp::acquires(shared, attempt)]
    pub fn try_read_arc_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcRwLockReadGuard<R, T>>;
    /// Source: lock_api/src/rwlock.rs:828
    #[hp::acquires(shared, attempt)]
    pub fn try_read_arc_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcRwLockReadGuard<R, T>>;
    /// Source: lock_api/src/rwlock.rs:847
    #[hp::acquires(exclusive, attempt)]
    pub fn try_write_arc_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcRwLockWriteGuard<R, T>>;
    /// Source: lock_api/src/rwlock.rs:866
    #[hp::acquires(exclusive, attempt)]
    pub fn try_write_arc_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcRwLockWriteGuard<R, T>>;
}
impl<R: RawRwLockRecursive, T: ?Sized> RwLock<R, T> {
    /// Source: lock_api/src/rwlock.rs:897
    #[hp::acquires(shared, reentrant)]
    pub fn read_recursive(&self) -> RwLockReadGuard<'_, R, T>;
    /// Source: lock_api/src/rwlock.rs:915
    #[hp::acquires(shared, attempt, reentrant)]
    pub fn try_read_recursive(&self) -> Option<RwLockReadGuard<'_, R, T>>;
    /// Source: lock_api/src/rwlock.rs:931
    #[hp::acquires(shared, reentrant)]
    pub fn read_arc_recursive(self: &Arc<Self>) -> ArcRwLockReadGuard<R, T>;
    pub fn try_read_recursive_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<R, T>>;
}
impl<R: RawRwLockRecursiveTimed, T: ?Sized> RwLock<R, T> {
    /// Source: lock_api/src/rwlock.rs:967
    #[hp::acquires(shared, attempt, reentrant)]
    pub fn try_read_recursive_for(&self, timeout: R::Duration) -> Option<RwLockReadGuard<'_, R, T>>;
    /// Source: lock_api/src/rwlock.rs:987
    #[hp::acquires(shared, attempt, reentrant)]
    pub fn try_read_recursive_until(&self, timeout: R::Instant) -> Option<RwLockReadGuard<'_, R, T>>;
    /// Source: lock_api/src/rwlock.rs:1006
    #[hp::acquires(shared, attempt, reentrant)]
    pub fn try_read_arc_recursive_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcRwLockReadGuard<R, T>>;
    /// Source: lock_api/src/rwlock.rs:1025
    #[hp::acquires(shared, attempt, reentrant)]
    pub fn try_read_arc_recursive_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcRwLockReadGuard<R, T>>;
}
impl<R: RawRwLockUpgrade, T: ?Sized> RwLock<R, T> {
    pub unsafe fn make_upgradable_guard_unchecked(&self) -> RwLockUpgradableReadGuard<'_, R, T>;
    /// Source: lock_api/src/rwlock.rs:1067
    #[hp::acquires(shared)]
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, R, T>;
    /// Source: lock_api/src/rwlock.rs:1082
    #[hp::acquires(shared, attempt)]
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, R, T>>;
    pub unsafe fn make_upgradable_arc_guard_unchecked(self: &Arc<Self>) -> ArcRwLockUpgradableReadGuard<R, T>;
    /// Source: lock_api/src/rwlock.rs:1118
    #[hp::acquires(shared)]
    pub fn upgradable_read_arc(self: &Arc<Self>) -> ArcRwLockUpgradableReadGuard<R, T>;
    /// Source: lock_api/src/rwlock.rs:1131
    #[hp::acquires(shared, attempt)]
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<ArcRwLockUpgradableReadGuard<R, T>>;
}
impl<R: RawRwLockUpgradeTimed, T: ?Sized> RwLock<R, T> {
    /// Source: lock_api/src/rwlock.rs:1150
    #[hp::acquires(shared, attempt)]
    pub fn try_upgradable_read_for(&self, timeout: R::Duration) -> Option<RwLockUpgradableReadGuard<'_, R, T>>;
    /// Source: lock_api/src/rwlock.rs:1170
    #[hp::acquires(shared, attempt)]
    pub fn try_upgradable_read_until(&self, timeout: R::Instant) -> Option<RwLockUpgradableReadGuard<'_, R, T>>;
    /// Source: lock_api/src/rwlock.rs:1189
    #[hp::acquires(shared, attempt)]
    pub fn try_upgradable_read_arc_for(self: &Arc<Self>,
        timeout: R::Duration) -> Option<ArcRwLockUpgradableReadGuard<R, T>>;
    /// Source: lock_api/src/rwlock.rs:1208
    #[hp::acquires(shared, attempt)]
    pub fn try_upgradable_read_arc_until(self: &Arc<Self>,
        timeout: R::Instant) -> Option<ArcRwLockUpgradableReadGuard<R, T>>;
}
unsafe impl<R: RawRwLock + Send, T: ?Sized + Send> Send for RwLock<R, T> {}
unsafe impl<R: RawRwLock + Sync, T: ?Sized + Send + Sync> Sync for RwLock<R, T> {}
impl<R: RawRwLock, T: ?Sized + Default> Default for RwLock<R, T> {}
impl<R: RawRwLock, T> From<T> for RwLock<R, T> {}

/// Source: lock_api/src/rwlock.rs:1253
#[hp::guard(lock, forbid)]
pub struct RwLockReadGuard<'a, R: RawRwLock, T: ?Sized> {}
unsafe impl<'a, R, T> Send for RwLockReadGuard<'a, R, T> where R: Sync, T: Send + Sync + ?Sized, R::GuardMarker: Send {}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> RwLockReadGuard<'a, R, T> {
    pub fn rwlock(s: &Self) -> &'a RwLock<R, T>;
    /// Source: lock_api/src/rwlock.rs:1275
    #[hp::closure(in_place)]
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockReadGuard<'a, R, U> where F: FnOnce(&T) -> &U;
    /// Source: lock_api/src/rwlock.rs:1299
    #[hp::closure(in_place)]
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, R, U>, Self>
    where F: FnOnce(&T) -> Option<&U>;
    /// Source: lock_api/src/rwlock.rs:1327
    #[hp::closure(in_place)]
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, R, U>, (Self, E)>
    where F: FnOnce(&T) -> Result<&U, E>;
    /// Source: lock_api/src/rwlock.rs:1353
    #[hp::closure(in_place)]
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
}
impl<'a, R: RawRwLockFair + 'a, T: ?Sized + 'a> RwLockReadGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
    /// Source: lock_api/src/rwlock.rs:1397
    #[hp::closure(in_place)]
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
unsafe impl<R: RawRwLock + Sync, T: Sync + ?Sized> Sync for RwLockReadGuard<'_, R, T> {}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> Deref for RwLockReadGuard<'a, R, T> { type Target = T; }
impl<'a, R: RawRwLock + 'a, T: Display + ?Sized + 'a> Display for RwLockReadGuard<'a, R, T> {}

/// Source: lock_api/src/rwlock.rs:1466
#[hp::guard(lock, forbid)]
pub struct ArcRwLockReadGuard<R: RawRwLock, T: ?Sized> {}
unsafe impl<R, T> Send for ArcRwLockReadGuard<R, T>
where R::GuardMarker: Send, R: Sync + Send, T: Send + Sync + ?Sized {}
unsafe impl<R, T> Sync for ArcRwLockReadGuard<R, T>
where R::GuardMarker: Sync, R: Sync + Send, T: Send + Sync + ?Sized {}
impl<R: RawRwLock, T: ?Sized> ArcRwLockReadGuard<R, T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<R, T>>;
    pub fn into_arc(s: Self) -> Arc<RwLock<R, T>>;
    /// Source: lock_api/src/rwlock.rs:1494
    #[hp::closure(in_place)]
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
}
impl<R: RawRwLockFair, T: ?Sized> ArcRwLockReadGuard<R, T> {
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<RwLock<R, T>>;
    /// Source: lock_api/src/rwlock.rs:1534
    #[hp::closure(in_place)]
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<R: RawRwLock, T: ?Sized> Deref for ArcRwLockReadGuard<R, T> { type Target = T; }
impl<R: RawRwLock, T: Display + ?Sized> Display for ArcRwLockReadGuard<R, T> {}

/// Source: lock_api/src/rwlock.rs:1597
#[hp::guard(lock, forbid)]
pub struct RwLockWriteGuard<'a, R: RawRwLock, T: ?Sized> {}
unsafe impl<'a, R, T> Send for RwLockWriteGuard<'a, R, T>
where R: Sync, T: Send + Sync + ?Sized, R::GuardMarker: Send {}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> RwLockWriteGuard<'a, R, T> {
    pub fn rwlock(s: &Self) -> &'a RwLock<R, T>;
    /// Source: lock_api/src/rwlock.rs:1619
    #[hp::closure(in_place)]
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, R, U> where F: FnOnce(&mut T) -> &mut U;
    /// Source: lock_api/src/rwlock.rs:1643
    #[hp::closure(in_place)]
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, R, U>, Self>
    where F: FnOnce(&mut T) -> Option<&mut U>;
    /// Source: lock_api/src/rwlock.rs:1671
    #[hp::closure(in_place)]
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, R, U>, (Self, E)>
    where F: FnOnce(&mut T) -> Result<&mut U, E>;
    /// Source: lock_api/src/rwlock.rs:1697
    #[hp::closure(in_place)]
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
}
impl<'a, R: RawRwLockDowngrade + 'a, T: ?Sized + 'a> RwLockWriteGuard<'a, R, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, R, T>;
}
impl<'a, R: RawRwLockUpgradeDowngrade + 'a, T: ?Sized + 'a> RwLockWriteGuard<'a, R, T> {
    pub fn downgrade_to_upgradable(s: Self) -> RwLockUpgradableReadGuard<'a, R, T>;
}
impl<'a, R: RawRwLockFair + 'a, T: ?Sized + 'a> RwLockWriteGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
    /// Source: lock_api/src/rwlock.rs:1785
    #[hp::closure(in_place)]
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
unsafe impl<R: RawRwLock + Sync, T: Sync + ?Sized> Sync for RwLockWriteGuard<'_, R, T> {}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> Deref for RwLockWriteGuard<'a, R, T> { type Target = T; }
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> DerefMut for RwLockWriteGuard<'a, R, T> {}
impl<'a, R: RawRwLock + 'a, T: Display + ?Sized + 'a> Display for RwLockWriteGuard<'a, R, T> {}

/// Source: lock_api/src/rwlock.rs:1860
#[hp::guard(lock, forbid)]
pub struct ArcRwLockWriteGuard<R: RawRwLock, T: ?Sized> {}
unsafe impl<R, T> Send for ArcRwLockWriteGuard<R, T>
where R::GuardMarker: Send, R: Sync + Send, T: Send + Sync + ?Sized {}
unsafe impl<R, T> Sync for ArcRwLockWriteGuard<R, T>
where R::GuardMarker: Sync, R: Sync + Send, T: Send + Sync + ?Sized {}
impl<R: RawRwLock, T: ?Sized> ArcRwLockWriteGuard<R, T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<R, T>>;
    pub fn into_arc(s: Self) -> Arc<RwLock<R, T>>;
    /// Source: lock_api/src/rwlock.rs:1888
    #[hp::closure(in_place)]
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
}
impl<R: RawRwLockDowngrade, T: ?Sized> ArcRwLockWriteGuard<R, T> {
    pub fn downgrade(s: Self) -> ArcRwLockReadGuard<R, T>;
}
impl<R: RawRwLockUpgradeDowngrade, T: ?Sized> ArcRwLockWriteGuard<R, T> {
    pub fn downgrade_to_upgradable(s: Self) -> ArcRwLockUpgradableReadGuard<R, T>;
}
impl<R: RawRwLockFair, T: ?Sized> ArcRwLockWriteGuard<R, T> {
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<RwLock<R, T>>;
    /// Source: lock_api/src/rwlock.rs:1976
    #[hp::closure(in_place)]
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<R: RawRwLock, T: ?Sized> Deref for ArcRwLockWriteGuard<R, T> { type Target = T; }
impl<R: RawRwLock, T: ?Sized> DerefMut for ArcRwLockWriteGuard<R, T> {}
impl<R: RawRwLock, T: Display + ?Sized> Display for ArcRwLockWriteGuard<R, T> {}

/// Source: lock_api/src/rwlock.rs:2047
#[hp::guard(lock, forbid)]
pub struct RwLockUpgradableReadGuard<'a, R: RawRwLockUpgrade, T: ?Sized> {}
unsafe impl<'a, R, T> Send for RwLockUpgradableReadGuard<'a, R, T>
where R: Sync, T: Send + Sync + ?Sized, R::GuardMarker: Send {}
impl<'a, R: RawRwLockUpgrade + 'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, R, T> {
    pub fn rwlock(s: &Self) -> &'a RwLock<R, T>;
    /// Source: lock_api/src/rwlock.rs:2069
    #[hp::closure(in_place)]
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    /// Source: lock_api/src/rwlock.rs:2084
    #[hp::acquires(exclusive)]
    pub fn upgrade(s: Self) -> RwLockWriteGuard<'a, R, T>;
    /// Source: lock_api/src/rwlock.rs:2101
    #[hp::acquires(exclusive, attempt)]
    pub fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<'a, R, T>, Self>;
}
impl<'a, R: RawRwLockUpgradeFair + 'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
    /// Source: lock_api/src/rwlock.rs:2147
    #[hp::closure(in_place)]
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<'a, R: RawRwLockUpgradeDowngrade + 'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, R, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, R, T>;
    /// Source: lock_api/src/rwlock.rs:2207
    #[hp::closure(in_place)]
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret;
    /// Source: lock_api/src/rwlock.rs:2233
    #[hp::closure(in_place)]
    pub fn try_with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Option<Ret>;
}
impl<'a, R: RawRwLockUpgradeTimed + 'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, R, T> {
    /// Source: lock_api/src/rwlock.rs:2256
    #[hp::acquires(exclusive, attempt)]
    pub fn try_upgrade_for(s: Self, timeout: R::Duration) -> Result<RwLockWriteGuard<'a, R, T>, Self>;
    /// Source: lock_api/src/rwlock.rs:2280
    #[hp::acquires(exclusive, attempt)]
    pub fn try_upgrade_until(s: Self, timeout: R::Instant) -> Result<RwLockWriteGuard<'a, R, T>, Self>;
}
impl<'a, R: RawRwLockUpgradeTimed + RawRwLockUpgradeDowngrade + 'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, R,
    T> {
    /// Source: lock_api/src/rwlock.rs:2314
    #[hp::closure(in_place)]
    pub fn try_with_upgraded_for<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Duration, f: F) -> Option<Ret>;
    /// Source: lock_api/src/rwlock.rs:2346
    #[hp::closure(in_place)]
    pub fn try_with_upgraded_until<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Instant, f: F) -> Option<Ret>;
}
unsafe impl<'a, R: RawRwLockUpgrade + 'a, T: ?Sized + Sync + 'a> Sync for RwLockUpgradableReadGuard<'a, R, T> {}
impl<'a, R: RawRwLockUpgrade + 'a, T: ?Sized + 'a> Deref for RwLockUpgradableReadGuard<'a, R, T> {
    type Target = T;
}
impl<'a, R: RawRwLockUpgrade + 'a, T: Display + ?Sized + 'a> Display for RwLockUpgradableReadGuard<'a, R, T> {}

/// Source: lock_api/src/rwlock.rs:2413
#[hp::guard(lock, forbid)]
pub struct ArcRwLockUpgradableReadGuard<R: RawRwLockUpgrade, T: ?Sized> {}
unsafe impl<R, T> Send for ArcRwLockUpgradableReadGuard<R, T>
where R::GuardMarker: Send, R: Sync + Send, T: Send + Sync + ?Sized {}
unsafe impl<R, T> Sync for ArcRwLockUpgradableReadGuard<R, T>
where R::GuardMarker: Sync, R: Sync + Send, T: Send + Sync + ?Sized {}
impl<R: RawRwLockUpgrade, T: ?Sized> ArcRwLockUpgradableReadGuard<R, T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<R, T>>;
    pub fn into_arc(s: Self) -> Arc<RwLock<R, T>>;
    /// Source: lock_api/src/rwlock.rs:2441
    #[hp::closure(in_place)]
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    /// Source: lock_api/src/rwlock.rs:2456
    #[hp::acquires(exclusive)]
    pub fn upgrade(s: Self) -> ArcRwLockWriteGuard<R, T>;
    /// Source: lock_api/src/rwlock.rs:2477
    #[hp::acquires(exclusive, attempt)]
    pub fn try_upgrade(s: Self) -> Result<ArcRwLockWriteGuard<R, T>, Self>;
}
impl<R: RawRwLockUpgradeFair, T: ?Sized> ArcRwLockUpgradableReadGuard<R, T> {
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<RwLock<R, T>>;
    /// Source: lock_api/src/rwlock.rs:2521
    #[hp::closure(in_place)]
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<R: RawRwLockUpgradeDowngrade, T: ?Sized> ArcRwLockUpgradableReadGuard<R, T> {
    pub fn downgrade(s: Self) -> ArcRwLockReadGuard<R, T>;
    /// Source: lock_api/src/rwlock.rs:2583
    #[hp::closure(in_place)]
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret;
    /// Source: lock_api/src/rwlock.rs:2609
    #[hp::closure(in_place)]
    pub fn try_with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Option<Ret>;
}
impl<R: RawRwLockUpgradeTimed, T: ?Sized> ArcRwLockUpgradableReadGuard<R, T> {
    /// Source: lock_api/src/rwlock.rs:2633
    #[hp::acquires(exclusive, attempt)]
    pub fn try_upgrade_for(s: Self, timeout: R::Duration) -> Result<ArcRwLockWriteGuard<R, T>, Self>;
    /// Source: lock_api/src/rwlock.rs:2659
    #[hp::acquires(exclusive, attempt)]
    pub fn try_upgrade_until(s: Self, timeout: R::Instant) -> Result<ArcRwLockWriteGuard<R, T>, Self>;
}
impl<R: RawRwLockUpgradeTimed + RawRwLockUpgradeDowngrade, T: ?Sized> ArcRwLockUpgradableReadGuard<R, T> {
    /// Source: lock_api/src/rwlock.rs:2696
    #[hp::closure(in_place)]
    pub fn try_with_upgraded_for<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Duration, f: F) -> Option<Ret>;
    /// Source: lock_api/src/rwlock.rs:2728
    #[hp::closure(in_place)]
    pub fn try_with_upgraded_until<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Instant, f: F) -> Option<Ret>;
}
impl<R: RawRwLockUpgrade, T: ?Sized> Deref for ArcRwLockUpgradableReadGuard<R, T> { type Target = T; }
impl<R: RawRwLockUpgrade, T: Display + ?Sized> Display for ArcRwLockUpgradableReadGuard<R, T> {}

/// Source: lock_api/src/rwlock.rs:2795
#[hp::guard(lock, forbid)]
pub struct MappedRwLockReadGuard<'a, R: RawRwLock, T: ?Sized> {}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> MappedRwLockReadGuard<'a, R, T> {
    /// Source: lock_api/src/rwlock.rs:2817
    #[hp::closure(in_place)]
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockReadGuard<'a, R, U> where F: FnOnce(&T) -> &U;
    /// Source: lock_api/src/rwlock.rs:2841
    #[hp::closure(in_place)]
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, R, U>, Self>
    where F: FnOnce(&T) -> Option<&U>;
    pub fn try_map_or_else<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, R, U>, (Self, E)>
    where F: FnOnce(&T) -> Result<&U, E>;
}
impl<'a, R: RawRwLockFair + 'a, T: ?Sized + 'a> MappedRwLockReadGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
}
unsafe impl<'a, R: RawRwLock + 'a, T: ?Sized + Sync + 'a> Sync for MappedRwLockReadGuard<'a, R, T> {}
unsafe impl<'a, R: RawRwLock + 'a, T: ?Sized + Sync + 'a> Send for MappedRwLockReadGuard<'a, R, T>
where R::GuardMarker: Send {}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> Deref for MappedRwLockReadGuard<'a, R, T> { type Target = T; }
impl<'a, R: RawRwLock + 'a, T: Display + ?Sized + 'a> Display for MappedRwLockReadGuard<'a, R, T> {}

/// Source: lock_api/src/rwlock.rs:2963
#[hp::guard(lock, forbid)]
pub struct MappedRwLockWriteGuard<'a, R: RawRwLock, T: ?Sized> {}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> MappedRwLockWriteGuard<'a, R, T> {
    /// Source: lock_api/src/rwlock.rs:2988
    #[hp::closure(in_place)]
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, R, U> where F: FnOnce(&mut T) -> &mut U;
    /// Source: lock_api/src/rwlock.rs:3012
    #[hp::closure(in_place)]
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, R, U>, Self>
    where F: FnOnce(&mut T) -> Option<&mut U>;
    /// Source: lock_api/src/rwlock.rs:3040
    #[hp::closure(in_place)]
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, R, U>, (Self, E)>
    where F: FnOnce(&mut T) -> Result<&mut U, E>;
}
impl<'a, R: RawRwLockFair + 'a, T: ?Sized + 'a> MappedRwLockWriteGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
}
unsafe impl<'a, R: RawRwLock + 'a, T: ?Sized + Sync + 'a> Sync for MappedRwLockWriteGuard<'a, R, T> {}
unsafe impl<'a, R: RawRwLock + 'a, T: ?Sized + Send + 'a> Send for MappedRwLockWriteGuard<'a, R, T>
where R::GuardMarker: Send {}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> Deref for MappedRwLockWriteGuard<'a, R, T> { type Target = T; }
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> DerefMut for MappedRwLockWriteGuard<'a, R, T> {}
impl<'a, R: RawRwLock + 'a, T: Display + ?Sized + 'a> Display for MappedRwLockWriteGuard<'a, R, T> {}
