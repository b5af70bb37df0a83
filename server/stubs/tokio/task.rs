use crate::runtime::{Handle, Runtime};
use crate::task::futures::TaskLocalFuture;
use std::thread;
use std::any::Any;
use std::cell::RefCell;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::task::{Context, Poll};
pub use crate::task::coop::{consume_budget, unconstrained};

pub struct AbortHandle {}
impl AbortHandle {
    pub fn abort(&self);
    /// Source: tokio/src/runtime/task/abort.rs:63
    #[hp::probe(final)]
    pub fn is_finished(&self) -> bool;
    pub fn id(&self) -> Id;
}
unsafe impl Send for AbortHandle {}
unsafe impl Sync for AbortHandle {}
impl Clone for AbortHandle {}

/// Source: tokio/src/runtime/task/error.rs:9
#[hp::task_error]
pub struct JoinError {}
impl JoinError {
    pub fn is_cancelled(&self) -> bool;
    pub fn is_panic(&self) -> bool;
    pub fn into_panic(self) -> Box<dyn Any + Send + 'static>;
    pub fn try_into_panic(self) -> Result<Box<dyn Any + Send + 'static>, JoinError>;
    pub fn id(&self) -> Id;
}
impl Display for JoinError {}
impl Error for JoinError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id {}
impl Display for Id {}
pub fn id() -> Id;
pub fn try_id() -> Option<Id>;

/// Source: tokio/src/runtime/task/join.rs:19
#[hp::dropping(detaches)]
#[hp::waits(task)]
pub struct JoinHandle<T> {}
impl<T> JoinHandle<T> {
    pub fn abort(&self);
    /// Source: tokio/src/runtime/task/join.rs:258
    #[hp::probe(final)]
    pub fn is_finished(&self) -> bool;
    pub fn abort_handle(&self) -> AbortHandle;
    pub fn id(&self) -> Id;
}
unsafe impl<T: Send> Send for JoinHandle<T> {}
unsafe impl<T: Send> Sync for JoinHandle<T> {}
impl<T> Future for JoinHandle<T> { type Output = Result<T, JoinError>; }
/// Source: tokio/src/task/blocking.rs:74
#[hp::closure(offloaded)]
/// Source: tokio/src/task/blocking.rs
#[hp::blocks_in_place]
pub fn block_in_place<F, R>(f: F) -> R where F: FnOnce() -> R;
/// Source: tokio/src/task/blocking.rs:220
#[hp::needs_runtime]
#[hp::cancel(detached, lost = "the closure runs on and its result is lost", source = "tokio/src/task/blocking.rs")]
#[hp::spawns(blocking)]
#[hp::closure(offloaded)]
pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static;

/// Source: tokio/src/task/join_set.rs:591
#[hp::dropping(cancels)]
#[hp::ends_when_empty]
pub struct JoinSet<T> {}
unsafe impl<T> Sync for JoinSet<T> where T: Send {}
impl<T> JoinSet<T> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T: 'static> JoinSet<T> {
    /// Source: tokio/src/task/join_set.rs:142
    #[hp::spawns(task)]
    pub fn spawn<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T> + Send + 'static, T: Send;
    /// Source: tokio/src/task/join_set.rs:161
    #[hp::spawns(task)]
    pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle
    where F: Future<Output = T> + Send + 'static, T: Send;
    /// Source: tokio/src/task/join_set.rs:186
    #[hp::spawns(local_task)]
    pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T> + 'static;
    /// Source: tokio/src/task/join_set.rs:206
    #[hp::spawns(local_task)]
    pub fn spawn_local_on<F>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle
    where F: Future<Output = T> + 'static;
    /// Source: tokio/src/task/join_set.rs:254
    #[hp::spawns(blocking)]
    #[hp::closure(offloaded)]
    pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle where F: FnOnce() -> T + Send + 'static, T: Send;
    /// Source: tokio/src/task/join_set.rs:269
    #[hp::spawns(blocking)]
    #[hp::closure(offloaded)]
    pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle
    where F: FnOnce() -> T + Send + 'static, T: Send;
    /// Source: tokio/src/task/join_set.rs:296
    #[hp::cancel(safe, source = "tokio/src/task/join_set.rs:291")]
    #[hp::waits(task)]
    pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
    /// Source: tokio/src/task/join_set.rs:316
    #[hp::cancel(safe, source = "tokio/src/task/join_set.rs:308")]
    pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    /// Source: tokio/src/task/join_set.rs:381
    #[hp::cancel(safe, source = "tokio/src/task/join_set.rs:381")]
    pub async fn shutdown(&mut self);
    /// Source: tokio/src/task/join_set.rs:446
    #[hp::cancel(unsafe, lost = "the outputs collected so far are lost and the tasks left are aborted", instead = "`join_next` in a loop", source = "tokio/src/task/join_set.rs:446")]
    #[hp::waits(task)]
    pub async fn join_all(self) -> Vec<T>;
    pub fn abort_all(&mut self);
    pub fn detach_all(&mut self);
    pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>>;
    pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>>;
}
impl<T> Default for JoinSet<T> {}
impl<T, F> FromIterator<F> for JoinSet<T> where F: Future<Output = T> + Send + 'static, T: Send + 'static {}
impl<T, F> Extend<F> for JoinSet<T> where F: Future<Output = T> + Send + 'static, T: Send + 'static {}

pub struct LocalSet {}
impl !Send for LocalSet {}
impl !Sync for LocalSet {}
impl LocalSet {
    pub fn new() -> LocalSet;
    pub fn enter(&self) -> LocalEnterGuard;
    /// Source: tokio/src/task/local.rs:591
    #[hp::cancel(detached, lost = "the task goes on and its result is lost", source = "tokio/src/runtime/task/join.rs:37")]
    #[hp::spawns(local_task)]
    pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static;
    /// Source: tokio/src/task/local.rs:672
    #[hp::block_on(fix = "none", panics)]
    pub fn block_on<F>(&self, rt: &Runtime, future: F) -> F::Output where F: Future;
    /// Source: tokio/src/task/local.rs:711
    #[hp::cancel(conditional, source = "tokio/src/task/local.rs:689")]
    pub async fn run_until<F>(&self, future: F) -> F::Output where F: Future;
    pub fn id(&self) -> crate::runtime::Id;
}
impl Future for LocalSet { type Output = (); }
impl Default for LocalSet {}
/// Source: tokio/src/task/local.rs:394
#[hp::cancel(detached, lost = "the task goes on and its result is lost", source = "tokio/src/runtime/task/join.rs:37")]
#[hp::spawns(local_task)]
#[hp::needs_runtime]
pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static;

/// Source: tokio/src/task/local.rs:472
#[hp::guard(context, logic)]
pub struct LocalEnterGuard {}
impl !Send for LocalEnterGuard {}
impl !Sync for LocalEnterGuard {}
/// Source: tokio/src/task/spawn.rs:174
#[hp::needs_runtime]
#[hp::cancel(detached, lost = "the task goes on and its result is lost", source = "tokio/src/runtime/task/join.rs:37")]
#[hp::spawns(task)]
pub fn spawn<F>(future: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static;

pub struct LocalKey<T: 'static> {
    pub inner: thread::LocalKey<RefCell<Option<T>>>,
}
unsafe impl<T> Send for LocalKey<T> {}
unsafe impl<T> Sync for LocalKey<T> {}
impl<T: 'static> LocalKey<T> {
    pub fn scope<F>(&'static self, value: T, f: F) -> TaskLocalFuture<T, F> where F: Future;
    /// Source: tokio/src/task/task_local.rs:168
    #[hp::closure(in_place)]
    pub fn sync_scope<F, R>(&'static self, value: T, f: F) -> R where F: FnOnce() -> R;
    /// Source: tokio/src/task/task_local.rs:230
    #[hp::closure(in_place)]
    pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R;
    /// Source: tokio/src/task/task_local.rs:245
    #[hp::closure(in_place)]
    pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError> where F: FnOnce(&T) -> R;
}
impl<T: Clone + 'static> LocalKey<T> {
    pub fn get(&'static self) -> T;
    pub fn try_get(&'static self) -> Result<T, AccessError>;
}
/// Source: tokio/src/task/yield_now.rs:38
#[hp::cancel(safe)]
pub async fn yield_now();

pub mod coop {
    use std::future::Future;
    use std::task::{Context, Poll};

    /// Source: tokio/src/task/coop/consume_budget.rs:25
    #[hp::cancel(safe)]
    pub async fn consume_budget();
    pub fn has_budget_remaining() -> bool;

    #[derive(Debug)]
    pub struct RestoreOnPending {}
    impl !Send for RestoreOnPending {}
    impl !Sync for RestoreOnPending {}
    impl RestoreOnPending {
        pub fn made_progress(&self);
    }
    pub fn poll_proceed(cx: &mut Context<'_>) -> Poll<RestoreOnPending>;

    #[derive(Debug)]
    pub struct Coop<F: Future> {
        owned: F,
    }
    impl<F: Future> Future for Coop<F> { type Output = F::Output; }
    pub fn cooperative<F: Future>(fut: F) -> Coop<F>;

    pub struct Unconstrained<F> {
        owned: F,
    }
    impl<F> Future for Unconstrained<F> where F: Future { type Output = F::Output; }
    pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;
}

pub mod futures {
    use std::future::Future;
    use std::pin::Pin;

    pub struct TaskLocalFuture<T, F> where T: 'static {
        owned_t: T,
        owned_f: F,
    }
    impl<T, F> TaskLocalFuture<T, F> where T: 'static {
        pub fn take_value(self: Pin<&mut Self>) -> Option<T>;
    }
    impl<T: 'static, F: Future> Future for TaskLocalFuture<T, F> { type Output = F::Output; }
}

/// Only with `tokio_unstable`.
#[derive(Debug, Default)]
pub struct Builder<'a> {}
impl<'a> Builder<'a> {
    pub fn new() -> Self;
    pub fn name(&self, name: &'a str) -> Self;
    /// Source: tokio/src/task/builder.rs:87
    #[hp::spawns(task)]
    #[hp::cancel(detached, lost = "the task goes on and its result is lost", source = "tokio/src/runtime/task/join.rs:37")]
    pub fn spawn<Fut>(self, future: Fut) -> std::io::Result<JoinHandle<Fut::Output>>
    where Fut: Future + Send + 'static, Fut::Output: Send + 'static;
    /// Source: tokio/src/task/builder.rs:139
    #[hp::spawns(local_task)]
    pub fn spawn_local<Fut>(self, future: Fut) -> std::io::Result<JoinHandle<Fut::Output>>
    where Fut: Future + 'static, Fut::Output: 'static;
    /// Source: tokio/src/task/builder.rs:186
    #[hp::spawns(blocking)]
    #[hp::closure(offloaded)]
    pub fn spawn_blocking<Function, Output>(self, function: Function) -> std::io::Result<JoinHandle<Output>>
    where Function: FnOnce() -> Output + Send + 'static, Output: Send + 'static;
}
