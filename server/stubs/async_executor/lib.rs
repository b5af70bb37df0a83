//! Signatures of async-executor 1.14.1.

use std::future::Future;
pub use async_task::{FallibleTask, Task};

pub struct Executor<'a> {}
impl<'a> Executor<'a> {
    pub fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    /// Source: async-executor/src/lib.rs:169
    #[hp::spawns(task)]
    pub fn spawn<T: Send + 'a>(&self, future: impl Future<Output = T> + Send + 'a) -> Task<T>;
    /// Source: async-executor/src/lib.rs:216
    #[hp::spawns(task)]
    pub fn spawn_many<T: Send + 'a, F: Future<Output = T> + Send + 'a>(&self, futures: impl IntoIterator<Item = F>,
        handles: &mut impl Extend<Task<F::Output>>);
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
unsafe impl Send for Executor<'_> {}
unsafe impl Sync for Executor<'_> {}
impl<'a> Default for Executor<'a> {}

pub struct LocalExecutor<'a> {}
impl<'a> !Send for LocalExecutor<'a> {}
impl<'a> !Sync for LocalExecutor<'a> {}
impl<'a> LocalExecutor<'a> {
    pub fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    /// Source: async-executor/src/lib.rs:524
    #[hp::spawns(local_task)]
    pub fn spawn<T: 'a>(&self, future: impl Future<Output = T> + 'a) -> Task<T>;
    pub fn spawn_many<T: 'a, F: Future<Output = T> + 'a>(&self, futures: impl IntoIterator<Item = F>,
        handles: &mut impl Extend<Task<F::Output>>);
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
impl<'a> Default for LocalExecutor<'a> {}
