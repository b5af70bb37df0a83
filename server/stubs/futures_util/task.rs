use crate::future::RemoteHandle;
use std::future::Future;
pub use futures_task::{
    ArcWake, FutureObj, LocalFutureObj, LocalSpawn, Spawn, SpawnError, UnsafeFutureObj, WakerRef, noop_waker,
    noop_waker_ref, waker, waker_ref,
};
pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Wake, Waker};

pub trait SpawnExt: Spawn {
    /// Source: futures-util/src/task/spawn.rs:49
    #[hp::spawns(task)]
    fn spawn<Fut>(&self, future: Fut) -> Result<(), SpawnError> where Fut: Future<Output = ()> + Send + 'static;
    /// Source: futures-util/src/task/spawn.rs:80
    #[hp::spawns(task)]
    fn spawn_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError>
    where Fut: Future + Send + 'static, Fut::Output: Send;
}
impl<Sp> SpawnExt for Sp where Sp: Spawn + ?Sized {}

pub trait LocalSpawnExt: LocalSpawn {
    /// Source: futures-util/src/task/spawn.rs:130
    #[hp::spawns(local_task)]
    fn spawn_local<Fut>(&self, future: Fut) -> Result<(), SpawnError> where Fut: Future<Output = ()> + 'static;
    /// Source: futures-util/src/task/spawn.rs:158
    #[hp::spawns(local_task)]
    fn spawn_local_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError>
    where Fut: Future + 'static;
}
impl<Sp> LocalSpawnExt for Sp where Sp: LocalSpawn + ?Sized {}
