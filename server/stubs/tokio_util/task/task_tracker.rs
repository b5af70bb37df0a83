use std::future::Future;
use tokio::runtime::Handle;
use tokio::task::{JoinHandle, LocalSet};

pub struct TaskTracker {}
impl TaskTracker {
    pub fn new() -> Self;
    /// Source: tokio-util/src/task/task_tracker.rs:318
    #[hp::cancel(safe, source = "tokio-util/src/task/task_tracker.rs:309")]
    pub fn wait(&self) -> TaskTrackerWaitFuture<'_>;
    pub fn close(&self) -> bool;
    pub fn reopen(&self) -> bool;
    /// Source: tokio-util/src/task/task_tracker.rs
    #[hp::probe(final)]
    pub fn is_closed(&self) -> bool;
    /// Source: tokio-util/src/task/task_tracker.rs
    #[hp::probe(state)]
    pub fn len(&self) -> usize;
    /// Source: tokio-util/src/task/task_tracker.rs
    #[hp::probe(state)]
    pub fn is_empty(&self) -> bool;
    /// Source: tokio-util/src/task/task_tracker.rs:381
    #[hp::cancel(detached, lost = "the task goes on and its result is lost", source = "tokio/src/runtime/task/join.rs:37")]
    #[hp::spawns(task)]
    pub fn spawn<F>(&self, task: F) -> JoinHandle<F::Output>
    where F: Future + Send + 'static, F::Output: Send + 'static;
    /// Source: tokio-util/src/task/task_tracker.rs:396
    #[hp::cancel(detached, lost = "the task goes on and its result is lost", source = "tokio/src/runtime/task/join.rs:37")]
    #[hp::spawns(task)]
    pub fn spawn_on<F>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output>
    where F: Future + Send + 'static, F::Output: Send + 'static;
    /// Source: tokio-util/src/task/task_tracker.rs:419
    #[hp::cancel(detached, lost = "the task goes on and its result is lost", source = "tokio/src/runtime/task/join.rs:37")]
    #[hp::spawns(local_task)]
    pub fn spawn_local<F>(&self, task: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static;
    /// Source: tokio-util/src/task/task_tracker.rs:436
    #[hp::cancel(detached, lost = "the task goes on and its result is lost", source = "tokio/src/runtime/task/join.rs:37")]
    #[hp::spawns(local_task)]
    pub fn spawn_local_on<F>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output>
    where F: Future + 'static, F::Output: 'static;
    /// Source: tokio-util/src/task/task_tracker.rs:452
    #[hp::cancel(detached, lost = "the closure runs on and its result is lost", source = "tokio/src/task/blocking.rs")]
    #[hp::spawns(blocking)]
    #[hp::closure(offloaded)]
    pub fn spawn_blocking<F, T>(&self, task: F) -> JoinHandle<T>
    where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
    /// Source: tokio-util/src/task/task_tracker.rs:474
    #[hp::cancel(detached, lost = "the closure runs on and its result is lost", source = "tokio/src/task/blocking.rs")]
    #[hp::spawns(blocking)]
    #[hp::closure(offloaded)]
    pub fn spawn_blocking_on<F, T>(&self, task: F, handle: &Handle) -> JoinHandle<T>
    where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
    pub fn track_future<F: Future>(&self, future: F) -> TrackedFuture<F>;
    pub fn token(&self) -> TaskTrackerToken;
    pub fn ptr_eq(left: &TaskTracker, right: &TaskTracker) -> bool;
}
impl Default for TaskTracker {}
impl Clone for TaskTracker {}

#[derive(Debug)]
pub struct TaskTrackerToken {}
impl TaskTrackerToken {
    pub fn task_tracker(&self) -> &TaskTracker;
}
impl Clone for TaskTrackerToken {}

pub struct TrackedFuture<F> {
    owned: F,
}
impl<F: Future> Future for TrackedFuture<F> { type Output = F::Output; }

pub struct TaskTrackerWaitFuture<'a> {}
impl<'a> Future for TaskTrackerWaitFuture<'a> { type Output = (); }
