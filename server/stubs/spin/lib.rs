//! Signatures of spin 0.9.9.

pub mod barrier;
pub mod lazy;
pub mod mutex;
pub mod once;
pub mod rwlock;

pub use crate::mutex::MutexGuard;
pub use crate::relax::{RelaxStrategy, Spin};
pub use crate::rwlock::RwLockReadGuard;

pub type Barrier = barrier::Barrier;

pub type Lazy<T, F = fn() -> T> = lazy::Lazy<T, F>;

pub type Mutex<T> = mutex::Mutex<T>;

pub type Once<T = ()> = once::Once<T>;

pub type RwLock<T> = rwlock::RwLock<T>;

pub type RwLockUpgradableGuard<'a, T> = rwlock::RwLockUpgradableGuard<'a, T>;

pub type RwLockWriteGuard<'a, T> = rwlock::RwLockWriteGuard<'a, T>;

pub mod relax {
    pub trait RelaxStrategy {
        fn relax();
    }

    pub struct Spin;
    impl RelaxStrategy for Spin {}

    pub struct Loop;
    impl RelaxStrategy for Loop {}
}

pub mod lock_api {
    pub type Mutex<T> = lock_api::Mutex<crate::Mutex<()>, T>;

    pub type MutexGuard<'a, T> = lock_api::MutexGuard<'a, crate::Mutex<()>, T>;

    pub type RwLock<T> = lock_api::RwLock<crate::RwLock<()>, T>;

    pub type RwLockReadGuard<'a, T> = lock_api::RwLockReadGuard<'a, crate::RwLock<()>, T>;

    pub type RwLockWriteGuard<'a, T> = lock_api::RwLockWriteGuard<'a, crate::RwLock<()>, T>;

    pub type RwLockUpgradableReadGuard<'a, T> = lock_api::RwLockUpgradableReadGuard<'a, crate::RwLock<()>, T>;
}
