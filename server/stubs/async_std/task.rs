use std::io;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::sync::atomic::AtomicU32;
use std::time::Duration;
pub use std::task::{Context, Poll, Waker};

/// Source: async-std/src/task/block_on.rs:27
#[hp::block_on(fix = "argument")]
pub fn block_on<F, T>(future: F) -> T where F: Future<Output = T>;

#[derive(Debug, Default)]
pub struct Builder {}
impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    /// Source: async-std/src/task/builder.rs:50
    #[hp::spawns(task)]
    #[hp::cancel(detached, lost = "the task goes on and its result is lost", source = "tokio/src/runtime/task/join.rs:37")]
    pub fn spawn<F, T>(self, future: F) -> io::Result<JoinHandle<T>>
    where F: Future<Output = T> + Send + 'static, T: Send + 'static;
    /// Source: async-std/src/task/builder.rs:70
    #[hp::spawns(local_task)]
    pub fn local<F, T>(self, future: F) -> io::Result<JoinHandle<T>> where F: Future<Output = T> + 'static, T: 'static;
    /// Source: async-std/src/task/builder.rs:141
    #[hp::block_on(fix = "argument")]
    pub fn blocking<F, T>(self, future: F) -> T where F: Future<Output = T>;
}
pub fn current() -> Task;
pub fn try_current() -> Option<Task>;

/// Source: async-std/src/task/join_handle.rs:70
#[hp::dropping(detaches)]
#[derive(Debug)]
pub struct JoinHandle<T> {}
unsafe impl<T> Sync for JoinHandle<T> {}
impl<T> JoinHandle<T> {
    pub fn task(&self) -> &Task;
    pub async fn cancel(self) -> Option<T>;
}
impl<T> Future for JoinHandle<T> { type Output = T; }
/// Source: async-std/src/task/sleep.rs:31
#[hp::cancel(safe)]
#[hp::timer(once)]
pub async fn sleep(dur: Duration);
/// Source: async-std/src/task/spawn.rs:26
#[hp::spawns(task)]
#[hp::cancel(detached, lost = "the task goes on and its result is lost", source = "tokio/src/runtime/task/join.rs:37")]
pub fn spawn<F, T>(future: F) -> JoinHandle<T> where F: Future<Output = T> + Send + 'static, T: Send + 'static;
/// Source: async-std/src/task/spawn_blocking.rs:31
#[hp::spawns(blocking)]
#[hp::closure(offloaded)]
pub fn spawn_blocking<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
/// Source: async-std/src/task/spawn_local.rs:25
#[hp::spawns(local_task)]
pub fn spawn_local<F, T>(future: F) -> JoinHandle<T> where F: Future<Output = T> + 'static, T: 'static;

#[derive(Clone)]
pub struct Task {}
impl Task {
    pub fn id(&self) -> TaskId;
    pub fn name(&self) -> Option<&str>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TaskId {}
impl Display for TaskId {}

#[derive(Debug)]
pub struct LocalKey<T: Send + 'static> {
    pub __init: fn() -> T,
    pub __key: AtomicU32,
}
unsafe impl<T> Send for LocalKey<T> {}
unsafe impl<T> Sync for LocalKey<T> {}
impl<T: Send + 'static> LocalKey<T> {
    pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError> where F: FnOnce(&T) -> R;
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AccessError {}
impl Display for AccessError {}
impl Error for AccessError {}
/// Source: async-std/src/task/yield_now.rs:30
#[hp::cancel(safe)]
pub async fn yield_now();
