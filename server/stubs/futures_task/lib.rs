//! Signatures of futures-task 0.3.34.

use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Wake, Waker};

pub trait ArcWake: Send + Sync {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(arc_self: &Arc<Self>);
}

pub struct LocalFutureObj<'a, T> {}
impl<'a, T> !Send for LocalFutureObj<'a, T> {}
impl<'a, T> !Sync for LocalFutureObj<'a, T> {}
impl<'a, T> LocalFutureObj<'a, T> {
    pub fn new<F: UnsafeFutureObj<'a, T> + 'a>(f: F) -> Self;
    pub unsafe fn into_future_obj(self) -> FutureObj<'a, T>;
}
impl<'a, T> From<FutureObj<'a, T>> for LocalFutureObj<'a, T> {}
impl<T> Future for LocalFutureObj<'_, T> { type Output = T; }
impl<'a, F: Future<Output = ()> + 'a> From<Box<F>> for LocalFutureObj<'a, ()> {}
impl<'a> From<Box<dyn Future<Output = ()> + 'a>> for LocalFutureObj<'a, ()> {}
impl<'a, F: Future<Output = ()> + 'a> From<Pin<Box<F>>> for LocalFutureObj<'a, ()> {}
impl<'a> From<Pin<Box<dyn Future<Output = ()> + 'a>>> for LocalFutureObj<'a, ()> {}

pub struct FutureObj<'a, T> {}
impl<'a, T> !Sync for FutureObj<'a, T> {}
impl<'a, T> FutureObj<'a, T> {
    pub fn new<F: UnsafeFutureObj<'a, T> + Send>(f: F) -> Self;
}
unsafe impl<T> Send for FutureObj<'_, T> {}
impl<T> Future for FutureObj<'_, T> { type Output = T; }
impl<'a, F: Future<Output = ()> + Send + 'a> From<Box<F>> for FutureObj<'a, ()> {}
impl<'a> From<Box<dyn Future<Output = ()> + Send + 'a>> for FutureObj<'a, ()> {}
impl<'a, F: Future<Output = ()> + Send + 'a> From<Pin<Box<F>>> for FutureObj<'a, ()> {}
impl<'a> From<Pin<Box<dyn Future<Output = ()> + Send + 'a>>> for FutureObj<'a, ()> {}

pub unsafe trait UnsafeFutureObj<'a, T>: 'a {
    fn into_raw(self) -> *mut (dyn Future<Output = T> + 'a);
    unsafe fn drop(ptr: *mut (dyn Future<Output = T> + 'a));
}
impl<'a, T, F> UnsafeFutureObj<'a, T> for &'a mut F where F: Future<Output = T> + Unpin + 'a {}
impl<'a, T> UnsafeFutureObj<'a, T> for &'a mut (dyn Future<Output = T> + Unpin + 'a) {}
impl<'a, T, F> UnsafeFutureObj<'a, T> for Pin<&'a mut F> where F: Future<Output = T> + 'a {}
impl<'a, T> UnsafeFutureObj<'a, T> for Pin<&'a mut (dyn Future<Output = T> + 'a)> {}
impl<'a, T, F> UnsafeFutureObj<'a, T> for Box<F> where F: Future<Output = T> + 'a {}
impl<'a, T: 'a> UnsafeFutureObj<'a, T> for Box<dyn Future<Output = T> + 'a> {}
impl<'a, T: 'a> UnsafeFutureObj<'a, T> for Box<dyn Future<Output = T> + Send + 'a> {}
impl<'a, T, F> UnsafeFutureObj<'a, T> for Pin<Box<F>> where F: Future<Output = T> + 'a {}
impl<'a, T: 'a> UnsafeFutureObj<'a, T> for Pin<Box<dyn Future<Output = T> + 'a>> {}
impl<'a, T: 'a> UnsafeFutureObj<'a, T> for Pin<Box<dyn Future<Output = T> + Send + 'a>> {}
pub fn noop_waker() -> Waker;
pub fn noop_waker_ref() -> &'static Waker;

pub trait Spawn {
    /// Source: futures-task/src/spawn.rs:15
    #[hp::spawns(task)]
    fn spawn_obj(&self, future: FutureObj<'static, ()>) -> Result<(), SpawnError>;
    fn status(&self) -> Result<(), SpawnError>;
}
impl<Sp: ?Sized + Spawn> Spawn for &Sp {}
impl<Sp: ?Sized + Spawn> Spawn for &mut Sp {}
impl<Sp: ?Sized + Spawn> Spawn for Box<Sp> {}
impl<Sp: ?Sized + Spawn> Spawn for Rc<Sp> {}
impl<Sp: ?Sized + Spawn> Spawn for Arc<Sp> {}

pub trait LocalSpawn {
    fn spawn_local_obj(&self, future: LocalFutureObj<'static, ()>) -> Result<(), SpawnError>;
    fn status_local(&self) -> Result<(), SpawnError>;
}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for &Sp {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for &mut Sp {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Box<Sp> {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Rc<Sp> {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Arc<Sp> {}

pub struct SpawnError {}
impl SpawnError {
    pub fn shutdown() -> Self;
    pub fn is_shutdown(&self) -> bool;
}
impl Display for SpawnError {}
impl Error for SpawnError {}
pub fn waker<W>(wake: Arc<W>) -> Waker where W: ArcWake + 'static;

#[derive(Debug)]
pub struct WakerRef<'a> {}
impl<'a> WakerRef<'a> {
    pub fn new(waker: &'a Waker) -> Self;
    pub fn new_unowned(waker: ManuallyDrop<Waker>) -> Self;
}
impl Deref for WakerRef<'_> { type Target = Waker; }
pub fn waker_ref<W>(wake: &Arc<W>) -> WakerRef<'_> where W: ArcWake + 'static;
