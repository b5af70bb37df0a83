//! Signatures of futures-executor 0.3.34.

use futures_core::stream::Stream;
use futures_task::{FutureObj, LocalSpawn, Spawn};
use std::io;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::ops::{Deref, DerefMut};

pub struct Enter {}

pub struct EnterError {}
impl Display for EnterError {}
impl Error for EnterError {}
pub fn enter() -> Result<Enter, EnterError>;

#[derive(Debug)]
pub struct LocalPool {}
impl !Send for LocalPool {}
impl !Sync for LocalPool {}
impl LocalPool {
    pub fn new() -> Self;
    pub fn spawner(&self) -> LocalSpawner;
    /// Source: futures-executor/src/local_pool.rs:135
    #[hp::block_on(fix = "none")]
    pub fn run(&mut self);
    /// Source: futures-executor/src/local_pool.rs:156
    #[hp::block_on(fix = "argument")]
    pub fn run_until<F: Future>(&mut self, future: F) -> F::Output;
    pub fn try_run_one(&mut self) -> bool;
    pub fn run_until_stalled(&mut self);
}
impl Default for LocalPool {}

#[derive(Clone, Debug)]
pub struct LocalSpawner {}
impl !Send for LocalSpawner {}
impl !Sync for LocalSpawner {}
impl Spawn for LocalSpawner {}
impl LocalSpawn for LocalSpawner {}
/// Source: futures-executor/src/local_pool.rs:313
#[hp::block_on(fix = "argument")]
pub fn block_on<F: Future>(f: F) -> F::Output;
/// Source: futures-executor/src/local_pool.rs:322
#[hp::block_on(fix = "none")]
pub fn block_on_stream<S: Stream + Unpin>(stream: S) -> BlockingStream<S>;

#[derive(Debug)]
pub struct BlockingStream<S: Stream + Unpin> {
    owned: S,
}
impl<S: Stream + Unpin> BlockingStream<S> {
    pub fn into_inner(self) -> S;
}
impl<S: Stream + Unpin> Deref for BlockingStream<S> { type Target = S; }
impl<S: Stream + Unpin> DerefMut for BlockingStream<S> {}
impl<S: Stream + Unpin> Iterator for BlockingStream<S> { type Item = S::Item; }

pub struct ThreadPool {}
impl ThreadPool {
    pub fn new() -> Result<Self, io::Error>;
    pub fn builder() -> ThreadPoolBuilder;
    pub fn spawn_obj_ok(&self, future: FutureObj<'static, ()>);
    /// Source: futures-executor/src/thread_pool.rs:125
    #[hp::spawns(task)]
    pub fn spawn_ok<Fut>(&self, future: Fut) where Fut: Future<Output = ()> + Send + 'static;
}
impl Spawn for ThreadPool {}
impl Clone for ThreadPool {}

pub struct ThreadPoolBuilder {}
impl ThreadPoolBuilder {
    pub fn new() -> Self;
    pub fn pool_size(&mut self, size: usize) -> &mut Self;
    pub fn stack_size(&mut self, stack_size: usize) -> &mut Self;
    pub fn name_prefix<S: Into<String>>(&mut self, name_prefix: S) -> &mut Self;
    pub fn after_start<F>(&mut self, f: F) -> &mut Self where F: Fn(usize) + Send + Sync + 'static;
    pub fn before_stop<F>(&mut self, f: F) -> &mut Self where F: Fn(usize) + Send + Sync + 'static;
    pub fn create(&mut self) -> Result<ThreadPool, io::Error>;
}
impl Default for ThreadPoolBuilder {}
