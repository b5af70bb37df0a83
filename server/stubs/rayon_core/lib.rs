//! Signatures of rayon-core 1.13.0.

use std::io;
use std::any::Any;
use std::error::Error;
use std::fmt::Display;

/// Source: rayon-core/src/broadcast/mod.rs:19
#[hp::blocking(pool, fix = "offload")]
#[hp::closure(pooled)]
pub fn broadcast<OP, R>(op: OP) -> Vec<R> where OP: Fn(BroadcastContext<'_>) -> R + Sync, R: Send;
/// Source: rayon-core/src/broadcast/mod.rs:36
#[hp::spawns(thread)]
#[hp::closure(pooled)]
pub fn spawn_broadcast<OP>(op: OP) where OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static;

pub struct BroadcastContext<'a> {}
impl<'a> !Send for BroadcastContext<'a> {}
impl<'a> !Sync for BroadcastContext<'a> {}
impl<'a> BroadcastContext<'a> {
    pub fn index(&self) -> usize;
    pub fn num_threads(&self) -> usize;
}
/// Source: rayon-core/src/join/mod.rs:93
#[hp::blocking(pool, fix = "offload")]
#[hp::closure(pooled)]
pub fn join<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB)
where A: FnOnce() -> RA + Send, B: FnOnce() -> RB + Send, RA: Send, RB: Send;
/// Source: rayon-core/src/join/mod.rs:115
#[hp::blocking(pool, fix = "offload")]
#[hp::closure(pooled)]
pub fn join_context<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB)
where A: FnOnce(FnContext) -> RA + Send, B: FnOnce(FnContext) -> RB + Send, RA: Send, RB: Send;
pub fn max_num_threads() -> usize;
pub fn current_num_threads() -> usize;

#[derive(Debug)]
pub struct ThreadPoolBuildError {}
impl Error for ThreadPoolBuildError {}
impl Display for ThreadPoolBuildError {}

pub struct ThreadPoolBuilder<S = DefaultSpawn> {
    owned: S,
}
impl<S = DefaultSpawn> !Send for ThreadPoolBuilder<S> {}
impl<S = DefaultSpawn> !Sync for ThreadPoolBuilder<S> {}
impl ThreadPoolBuilder {
    pub fn new() -> Self;
    pub fn build_scoped<W, F, R>(self, wrapper: W, with_pool: F) -> Result<R, ThreadPoolBuildError>
    where W: Fn(ThreadBuilder) + Sync, F: FnOnce(&ThreadPool) -> R;
}
impl<S> ThreadPoolBuilder<S> {
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError>;
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError>;
    pub fn spawn_handler<F>(self, spawn: F) -> ThreadPoolBuilder<CustomSpawn<F>>
    where F: FnMut(ThreadBuilder) -> io::Result<()>;
    pub fn thread_name<F>(self, closure: F) -> Self where F: FnMut(usize) -> String + 'static;
    pub fn num_threads(self, num_threads: usize) -> Self;
    pub fn use_current_thread(self) -> Self;
    pub fn panic_handler<H>(self, panic_handler: H) -> Self where H: Fn(Box<dyn Any + Send>) + Send + Sync + 'static;
    pub fn stack_size(self, stack_size: usize) -> Self;
    pub fn breadth_first(self) -> Self;
    pub fn start_handler<H>(self, start_handler: H) -> Self where H: Fn(usize) + Send + Sync + 'static;
    pub fn exit_handler<H>(self, exit_handler: H) -> Self where H: Fn(usize) + Send + Sync + 'static;
}
impl Default for ThreadPoolBuilder {}

#[derive(Default)]
pub struct Configuration {}
impl !Send for Configuration {}
impl !Sync for Configuration {}
impl Configuration {
    pub fn new() -> Configuration;
    pub fn build(self) -> Result<ThreadPool, Box<dyn Error + 'static>>;
    pub fn thread_name<F>(self, closure: F) -> Self where F: FnMut(usize) -> String + 'static;
    pub fn num_threads(self, num_threads: usize) -> Configuration;
    pub fn panic_handler<H>(self, panic_handler: H) -> Configuration
    where H: Fn(Box<dyn Any + Send>) + Send + Sync + 'static;
    pub fn stack_size(self, stack_size: usize) -> Self;
    pub fn breadth_first(self) -> Self;
    pub fn start_handler<H>(self, start_handler: H) -> Configuration where H: Fn(usize) + Send + Sync + 'static;
    pub fn exit_handler<H>(self, exit_handler: H) -> Configuration where H: Fn(usize) + Send + Sync + 'static;
}
pub fn initialize(config: Configuration) -> Result<(), Box<dyn Error>>;

#[derive(Debug)]
pub struct FnContext {}
impl !Send for FnContext {}
impl !Sync for FnContext {}
impl FnContext {
    pub fn migrated(&self) -> bool;
}

pub struct ThreadBuilder {}
impl !Sync for ThreadBuilder {}
impl ThreadBuilder {
    pub fn index(&self) -> usize;
    pub fn name(&self) -> Option<&str>;
    pub fn stack_size(&self) -> Option<usize>;
    pub fn run(self);
}

pub struct Scope<'scope> {}
impl<'scope> Scope<'scope> {
    /// Source: rayon-core/src/scope/mod.rs:523
    #[hp::spawns(thread)]
    #[hp::closure(pooled)]
    pub fn spawn<BODY>(&self, body: BODY) where BODY: FnOnce(&Scope<'scope>) + Send + 'scope;
    pub fn spawn_broadcast<BODY>(&self, body: BODY)
    where BODY: Fn(&Scope<'scope>, BroadcastContext<'_>) + Send + Sync + 'scope;
}

pub struct ScopeFifo<'scope> {}
impl<'scope> ScopeFifo<'scope> {
    /// Source: rayon-core/src/scope/mod.rs:582
    #[hp::spawns(thread)]
    #[hp::closure(pooled)]
    pub fn spawn_fifo<BODY>(&self, body: BODY) where BODY: FnOnce(&ScopeFifo<'scope>) + Send + 'scope;
    pub fn spawn_broadcast<BODY>(&self, body: BODY)
    where BODY: Fn(&ScopeFifo<'scope>, BroadcastContext<'_>) + Send + Sync + 'scope;
}
/// Source: rayon-core/src/scope/mod.rs:277
#[hp::blocking(pool, fix = "offload")]
#[hp::closure(pooled)]
pub fn scope<'scope, OP, R>(op: OP) -> R where OP: FnOnce(&Scope<'scope>) -> R + Send, R: Send;
/// Source: rayon-core/src/scope/mod.rs:366
#[hp::blocking(pool, fix = "offload")]
#[hp::closure(pooled)]
pub fn scope_fifo<'scope, OP, R>(op: OP) -> R where OP: FnOnce(&ScopeFifo<'scope>) -> R + Send, R: Send;
/// Source: rayon-core/src/scope/mod.rs:398
#[hp::blocking(pool, fix = "offload")]
#[hp::closure(in_place)]
pub fn in_place_scope<'scope, OP, R>(op: OP) -> R where OP: FnOnce(&Scope<'scope>) -> R;
/// Source: rayon-core/src/scope/mod.rs:449
#[hp::blocking(pool, fix = "offload")]
#[hp::closure(in_place)]
pub fn in_place_scope_fifo<'scope, OP, R>(op: OP) -> R where OP: FnOnce(&ScopeFifo<'scope>) -> R;
/// Source: rayon-core/src/spawn/mod.rs:58
#[hp::spawns(thread)]
#[hp::closure(pooled)]
pub fn spawn<F>(func: F) where F: FnOnce() + Send + 'static;
/// Source: rayon-core/src/spawn/mod.rs:130
#[hp::spawns(thread)]
#[hp::closure(pooled)]
pub fn spawn_fifo<F>(func: F) where F: FnOnce() + Send + 'static;

pub struct ThreadPool {}
impl ThreadPool {
    pub fn new(configuration: Configuration) -> Result<ThreadPool, Box<dyn Error>>;
    /// Source: rayon-core/src/thread_pool/mod.rs:137
    #[hp::blocking(pool, fix = "offload")]
    #[hp::closure(pooled)]
    pub fn install<OP, R>(&self, op: OP) -> R where OP: FnOnce() -> R + Send, R: Send;
    /// Source: rayon-core/src/thread_pool/mod.rs:187
    #[hp::blocking(pool, fix = "offload")]
    #[hp::closure(pooled)]
    pub fn broadcast<OP, R>(&self, op: OP) -> Vec<R> where OP: Fn(BroadcastContext<'_>) -> R + Sync, R: Send;
    pub fn current_num_threads(&self) -> usize;
    pub fn current_thread_index(&self) -> Option<usize>;
    pub fn current_thread_has_pending_tasks(&self) -> Option<bool>;
    /// Source: rayon-core/src/thread_pool/mod.rs:267
    #[hp::blocking(pool, fix = "offload")]
    #[hp::closure(pooled)]
    pub fn join<A, B, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB)
    where A: FnOnce() -> RA + Send, B: FnOnce() -> RB + Send, RA: Send, RB: Send;
    /// Source: rayon-core/src/thread_pool/mod.rs:283
    #[hp::blocking(pool, fix = "offload")]
    #[hp::closure(pooled)]
    pub fn scope<'scope, OP, R>(&self, op: OP) -> R where OP: FnOnce(&Scope<'scope>) -> R + Send, R: Send;
    /// Source: rayon-core/src/thread_pool/mod.rs:298
    #[hp::blocking(pool, fix = "offload")]
    #[hp::closure(pooled)]
    pub fn scope_fifo<'scope, OP, R>(&self, op: OP) -> R where OP: FnOnce(&ScopeFifo<'scope>) -> R + Send, R: Send;
    /// Source: rayon-core/src/thread_pool/mod.rs:311
    #[hp::blocking(pool, fix = "offload")]
    #[hp::closure(in_place)]
    pub fn in_place_scope<'scope, OP, R>(&self, op: OP) -> R where OP: FnOnce(&Scope<'scope>) -> R;
    pub fn in_place_scope_fifo<'scope, OP, R>(&self, op: OP) -> R where OP: FnOnce(&ScopeFifo<'scope>) -> R;
    /// Source: rayon-core/src/thread_pool/mod.rs:338
    #[hp::spawns(thread)]
    #[hp::closure(pooled)]
    pub fn spawn<OP>(&self, op: OP) where OP: FnOnce() + Send + 'static;
    /// Source: rayon-core/src/thread_pool/mod.rs:354
    #[hp::spawns(thread)]
    #[hp::closure(pooled)]
    pub fn spawn_fifo<OP>(&self, op: OP) where OP: FnOnce() + Send + 'static;
    /// Source: rayon-core/src/thread_pool/mod.rs:366
    #[hp::spawns(thread)]
    #[hp::closure(pooled)]
    pub fn spawn_broadcast<OP>(&self, op: OP) where OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static;
    pub fn yield_now(&self) -> Option<Yield>;
    pub fn yield_local(&self) -> Option<Yield>;
}
pub fn current_thread_index() -> Option<usize>;
pub fn current_thread_has_pending_tasks() -> Option<bool>;
pub fn yield_now() -> Option<Yield>;
pub fn yield_local() -> Option<Yield>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Yield {
    Executed,
    Idle,
}
