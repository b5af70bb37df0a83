//! Signatures of actix-rt 2.15.0.

use std::{io, thread};
use std::future::Future;
use std::sync::Arc;
use tokio::runtime;
use tokio::task::JoinHandle;

#[derive(Clone, Debug)]
pub struct ArbiterHandle {}
impl ArbiterHandle {
    pub fn spawn<Fut>(&self, future: Fut) -> bool where Fut: Future<Output = ()> + Send + 'static;
    pub fn spawn_fn<F>(&self, f: F) -> bool where F: FnOnce() + Send + 'static;
    pub fn alive(&self) -> bool;
    pub fn stop(&self) -> bool;
}

#[derive(Debug)]
pub struct Arbiter {}
impl Arbiter {
    pub fn new() -> Arbiter;
    pub fn try_new() -> io::Result<Arbiter>;
    pub fn with_tokio_rt<F, R>(runtime_factory: F) -> Arbiter
    where F: FnOnce() -> R + Send + 'static, R: Into<Runtime> + Send + 'static;
    pub fn try_with_tokio_rt<F, R>(runtime_factory: F) -> io::Result<Arbiter>
    where F: FnOnce() -> io::Result<R> + Send + 'static, R: Into<Runtime> + Send + 'static;
    pub fn handle(&self) -> ArbiterHandle;
    pub fn current() -> ArbiterHandle;
    pub fn try_current() -> Option<ArbiterHandle>;
    pub fn stop(&self) -> bool;
    /// Source: actix-rt/src/arbiter.rs:274
    #[hp::spawns(local_task)]
    pub fn spawn<Fut>(&self, future: Fut) -> bool where Fut: Future<Output = ()> + Send + 'static;
    /// Source: actix-rt/src/arbiter.rs:290
    #[hp::closure(deferred)]
    pub fn spawn_fn<F>(&self, f: F) -> bool where F: FnOnce() + Send + 'static;
    pub fn alive(&self) -> bool;
    pub fn join(self) -> thread::Result<()>;
}
/// Source: actix-rt/src/lib.rs:206
#[hp::spawns(local_task)]
#[hp::cancel(detached, lost = "the task goes on and its result is lost", source = "tokio/src/runtime/task/join.rs:37")]
pub fn spawn<Fut>(f: Fut) -> JoinHandle<Fut::Output> where Fut: Future + 'static, Fut::Output: 'static;

#[derive(Debug)]
pub struct Runtime {}
impl !Send for Runtime {}
impl !Sync for Runtime {}
impl Runtime {
    pub fn new() -> io::Result<Self>;
    /// Source: actix-rt/src/runtime.rs:71
    #[hp::spawns(local_task)]
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + 'static;
    pub fn tokio_runtime(&self) -> &runtime::Runtime;
    /// Source: actix-rt/src/runtime.rs:148
    #[hp::block_on(fix = "argument", panics)]
    pub fn block_on<F>(&self, f: F) -> F::Output where F: Future;
}
impl From<runtime::Runtime> for Runtime {}
impl From<Arc<runtime::Runtime>> for Runtime {}
impl From<&'static runtime::Runtime> for Runtime {}

#[derive(Clone, Debug)]
pub struct System {}
impl System {
    pub fn new() -> SystemRunner;
    pub fn with_tokio_rt<F, R>(runtime_factory: F) -> SystemRunner where F: FnOnce() -> R, R: Into<Runtime>;
    pub fn current() -> System;
    pub fn try_current() -> Option<System>;
    pub fn arbiter(&self) -> &ArbiterHandle;
    pub fn is_registered() -> bool;
    pub fn id(&self) -> usize;
    pub fn stop(&self);
    pub fn stop_with_code(&self, code: i32);
}

#[derive(Debug)]
pub struct SystemRunner {}
impl !Send for SystemRunner {}
impl !Sync for SystemRunner {}
impl SystemRunner {
    /// Source: actix-rt/src/system.rs:165
    #[hp::blocking(wait, fix = "other")]
    pub fn run(self) -> io::Result<()>;
    /// Source: actix-rt/src/system.rs:175
    #[hp::blocking(wait, fix = "other")]
    pub fn run_with_code(self) -> io::Result<i32>;
    pub fn runtime(&self) -> &Runtime;
    pub fn stop_future(&self) -> SystemStop;
    pub fn into_parts(self) -> (Runtime, SystemStop);
    /// Source: actix-rt/src/system.rs:256
    #[hp::block_on(fix = "argument", panics)]
    pub fn block_on<F: Future>(&self, fut: F) -> F::Output;
}

pub mod signal {
    pub use tokio::signal::ctrl_c;

    pub mod unix {
        pub use tokio::signal::unix::*;
    }
}

pub mod net {
    pub use tokio::io::Ready;
    pub use tokio::net::{TcpListener, TcpSocket, TcpStream, UdpSocket, UnixDatagram, UnixListener, UnixStream};
}

pub mod time {
    pub use tokio::time::{Instant, Interval, Sleep, Timeout, interval, interval_at, sleep, sleep_until, timeout};
}

pub mod task {
    pub use tokio::task::{JoinError, JoinHandle, spawn_blocking, yield_now};
}
