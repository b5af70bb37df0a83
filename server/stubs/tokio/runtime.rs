use crate::task::JoinHandle;
use std::io;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::time::Duration;

pub struct Builder {}
impl Builder {
    pub fn new_current_thread() -> Builder;
    pub fn new_multi_thread() -> Builder;
    pub fn enable_all(&mut self) -> &mut Self;
    pub fn worker_threads(&mut self, val: usize) -> &mut Self;
    pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
    pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn name(&mut self, val: impl Into<String>) -> &mut Self;
    /// Source: tokio/src/runtime/builder.rs:717
    #[hp::closure(deferred)]
    pub fn thread_name_fn<F>(&mut self, f: F) -> &mut Self where F: Fn() -> String + Send + Sync + 'static;
    pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;
    /// Source: tokio/src/runtime/builder.rs:773
    #[hp::closure(deferred)]
    pub fn on_thread_start<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync + 'static;
    /// Source: tokio/src/runtime/builder.rs:801
    #[hp::closure(deferred)]
    pub fn on_thread_stop<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync + 'static;
    /// Source: tokio/src/runtime/builder.rs:882
    #[hp::closure(deferred)]
    pub fn on_thread_park<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync + 'static;
    /// Source: tokio/src/runtime/builder.rs:920
    #[hp::closure(deferred)]
    pub fn on_thread_unpark<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync + 'static;
    pub fn build(&mut self) -> io::Result<Runtime>;
    pub fn build_local(&mut self, _options: LocalOptions) -> io::Result<LocalRuntime>;
    pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self;
    pub fn global_queue_interval(&mut self, val: u32) -> &mut Self;
    pub fn event_interval(&mut self, val: u32) -> &mut Self;
    pub fn enable_io(&mut self) -> &mut Self;
    pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
    pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self;
    pub fn enable_time(&mut self) -> &mut Self;
}

#[derive(Clone, Debug)]
pub struct Handle {}
impl Handle {
    pub fn enter(&self) -> EnterGuard<'_>;
    /// Source: tokio/src/runtime/handle.rs:144
    #[hp::needs_runtime]
    pub fn current() -> Self;
    /// Source: tokio/src/runtime/handle.rs
    #[hp::probes_runtime]
    pub fn try_current() -> Result<Self, TryCurrentError>;
    /// Source: tokio/src/runtime/handle.rs:197
    #[hp::cancel(detached, lost = "the task goes on and its result is lost", source = "tokio/src/runtime/task/join.rs:37")]
    #[hp::spawns(task)]
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
    where F: Future + Send + 'static, F::Output: Send + 'static;
    /// Source: tokio/src/runtime/handle.rs:234
    #[hp::cancel(detached, lost = "the closure runs on and its result is lost", source = "tokio/src/task/blocking.rs")]
    #[hp::spawns(blocking)]
    #[hp::closure(offloaded)]
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
    where F: FnOnce() -> R + Send + 'static, R: Send + 'static;
    /// Source: tokio/src/runtime/handle.rs:342
    #[hp::block_on(fix = "argument", panics)]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    /// Source: tokio/src/runtime/handle.rs
    #[hp::probes_runtime]
    pub fn runtime_flavor(&self) -> RuntimeFlavor;
    pub fn id(&self) -> Id;
    pub fn name(&self) -> Option<&str>;
    pub fn metrics(&self) -> RuntimeMetrics;
}

/// Source: tokio/src/runtime/handle.rs:34
#[hp::guard(context, logic)]
#[derive(Debug)]
pub struct EnterGuard<'a> {}
impl<'a> !Send for EnterGuard<'a> {}

#[derive(Debug)]
pub struct TryCurrentError {}
impl TryCurrentError {
    pub fn is_missing_context(&self) -> bool;
    pub fn is_thread_local_destroyed(&self) -> bool;
}
impl Display for TryCurrentError {}
impl Error for TryCurrentError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Id {}
impl Display for Id {}

#[derive(Debug, Default)]
pub struct LocalOptions {}
impl !Send for LocalOptions {}
impl !Sync for LocalOptions {}

#[derive(Debug)]
pub struct LocalRuntime {}
impl !Send for LocalRuntime {}
impl !Sync for LocalRuntime {}
impl LocalRuntime {
    pub fn new() -> io::Result<LocalRuntime>;
    pub fn handle(&self) -> &Handle;
    /// Source: tokio/src/runtime/local_runtime/runtime.rs:151
    #[hp::cancel(detached, lost = "the task goes on and its result is lost", source = "tokio/src/runtime/task/join.rs:37")]
    #[hp::spawns(local_task)]
    pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static;
    /// Source: tokio/src/runtime/local_runtime/runtime.rs:194
    #[hp::cancel(detached, lost = "the closure runs on and its result is lost", source = "tokio/src/task/blocking.rs")]
    #[hp::spawns(blocking)]
    #[hp::closure(offloaded)]
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
    where F: FnOnce() -> R + Send + 'static, R: Send + 'static;
    /// Source: tokio/src/runtime/local_runtime/runtime.rs:224
    #[hp::block_on(fix = "argument", panics)]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn enter(&self) -> EnterGuard<'_>;
    pub fn shutdown_timeout(self, duration: Duration);
    pub fn shutdown_background(self);
    pub fn metrics(&self) -> RuntimeMetrics;
}

#[derive(Clone, Debug)]
pub struct RuntimeMetrics {}
impl RuntimeMetrics {
    pub fn num_workers(&self) -> usize;
    pub fn num_alive_tasks(&self) -> usize;
    pub fn global_queue_depth(&self) -> usize;
    pub fn worker_total_busy_duration(&self, worker: usize) -> Duration;
    pub fn worker_park_count(&self, worker: usize) -> u64;
    pub fn worker_park_unpark_count(&self, worker: usize) -> u64;
}
pub fn worker_index() -> Option<usize>;

/// Source: tokio/src/runtime/blocking/shutdown.rs:52
#[hp::dropping(waits)]
#[derive(Debug)]
pub struct Runtime {}
impl Runtime {
    pub fn new() -> io::Result<Runtime>;
    pub fn handle(&self) -> &Handle;
    /// Source: tokio/src/runtime/runtime.rs:244
    #[hp::cancel(detached, lost = "the task goes on and its result is lost", source = "tokio/src/runtime/task/join.rs:37")]
    #[hp::spawns(task)]
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
    where F: Future + Send + 'static, F::Output: Send + 'static;
    /// Source: tokio/src/runtime/runtime.rs:280
    #[hp::cancel(detached, lost = "the closure runs on and its result is lost", source = "tokio/src/task/blocking.rs")]
    #[hp::spawns(blocking)]
    #[hp::closure(offloaded)]
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
    where F: FnOnce() -> R + Send + 'static, R: Send + 'static;
    /// Source: tokio/src/runtime/runtime.rs:343
    #[hp::block_on(fix = "argument", panics)]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn enter(&self) -> EnterGuard<'_>;
    /// Source: tokio/src/runtime/runtime.rs:457
    #[hp::blocking(wait, fix = "other", instead = "tokio::runtime::Runtime::shutdown_background")]
    pub fn shutdown_timeout(self, duration: Duration);
    pub fn shutdown_background(self);
    pub fn metrics(&self) -> RuntimeMetrics;
}

#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RuntimeFlavor {
    CurrentThread,
    MultiThread,
}
pub fn is_rt_shutdown_err(err: &io::Error) -> bool;
