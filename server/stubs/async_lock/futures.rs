use crate::{
    BarrierWaitResult, MutexGuard, MutexGuardArc, RwLockReadGuard, RwLockReadGuardArc, RwLockUpgradableReadGuard,
    RwLockUpgradableReadGuardArc, RwLockWriteGuard, RwLockWriteGuardArc, SemaphoreGuard, SemaphoreGuardArc,
};
use std::future::Future;

pub struct BarrierWait<'a> {}
impl<'a> Future for BarrierWait<'a> { type Output = BarrierWaitResult; }

pub struct Lock<'a, T: ?Sized> {}
impl<'a, T: ?Sized> Future for Lock<'a, T> { type Output = MutexGuard<'a, T>; }
unsafe impl<T: Send + ?Sized> Send for Lock<'_, T> {}
unsafe impl<T: Sync + ?Sized> Sync for Lock<'_, T> {}

pub struct LockArc<T: ?Sized> {}
impl<T: ?Sized> Future for LockArc<T> { type Output = MutexGuardArc<T>; }
unsafe impl<T: Send + ?Sized> Send for LockArc<T> {}
unsafe impl<T: Sync + ?Sized> Sync for LockArc<T> {}

pub struct Read<'a, T: ?Sized> {}
unsafe impl<'a, T> Send for Read<'a, T> where T: Sync + ?Sized {}
impl<'a, T: ?Sized> Future for Read<'a, T> { type Output = RwLockReadGuard<'a, T>; }

pub struct ReadArc<'a, T> {}
unsafe impl<'a, T> Send for ReadArc<'a, T> where T: Send + Sync {}
unsafe impl<'a, T> Sync for ReadArc<'a, T> where T: Send + Sync {}
impl<'a, T> Future for ReadArc<'a, T> { type Output = RwLockReadGuardArc<T>; }

pub struct UpgradableRead<'a, T: ?Sized> {}
unsafe impl<'a, T> Send for UpgradableRead<'a, T> where T: Send + Sync + ?Sized {}
impl<'a, T: ?Sized> Future for UpgradableRead<'a, T> { type Output = RwLockUpgradableReadGuard<'a, T>; }

pub struct UpgradableReadArc<'a, T: ?Sized> {}
unsafe impl<'a, T> Send for UpgradableReadArc<'a, T> where T: Send + Sync + ?Sized {}
unsafe impl<'a, T> Sync for UpgradableReadArc<'a, T> where T: Send + Sync + ?Sized {}
impl<'a, T: ?Sized> Future for UpgradableReadArc<'a, T> { type Output = RwLockUpgradableReadGuardArc<T>; }

pub struct Write<'a, T: ?Sized> {}
impl<'a, T: ?Sized> Future for Write<'a, T> { type Output = RwLockWriteGuard<'a, T>; }

pub struct WriteArc<'a, T: ?Sized> {}
unsafe impl<'a, T> Send for WriteArc<'a, T> where T: Send + Sync + ?Sized {}
unsafe impl<'a, T> Sync for WriteArc<'a, T> where T: Send + Sync + ?Sized {}
impl<'a, T: ?Sized> Future for WriteArc<'a, T> { type Output = RwLockWriteGuardArc<T>; }

pub struct Upgrade<'a, T: ?Sized> {}
impl<'a, T: ?Sized> Future for Upgrade<'a, T> { type Output = RwLockWriteGuard<'a, T>; }

pub struct UpgradeArc<T: ?Sized> {}
unsafe impl<T> Send for UpgradeArc<T> where T: Send + Sync + ?Sized {}
unsafe impl<T> Sync for UpgradeArc<T> where T: Send + Sync + ?Sized {}
impl<T: ?Sized> Future for UpgradeArc<T> { type Output = RwLockWriteGuardArc<T>; }

pub struct Acquire<'a> {}
impl<'a> Future for Acquire<'a> { type Output = SemaphoreGuard<'a>; }

pub struct AcquireArc {}
impl Future for AcquireArc { type Output = SemaphoreGuardArc; }
