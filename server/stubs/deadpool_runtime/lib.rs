//! Signatures of deadpool-runtime 0.1.4.

use std::any::Any;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runtime {
    Tokio1,
}
impl Runtime {
    pub async fn timeout<F>(&self, duration: Duration, future: F) -> Option<F::Output> where F: Future;
    pub async fn spawn_blocking<F, R>(&self, f: F) -> Result<R, SpawnBlockingError>
    where F: FnOnce() -> R + Send + 'static, R: Send + 'static;
    pub fn spawn_blocking_background<F>(&self, f: F) -> Result<(), SpawnBlockingError>
    where F: FnOnce() + Send + 'static;
}

#[derive(Debug)]
pub enum SpawnBlockingError {
    Panic(Box<dyn Any + Send + 'static>),
}
impl !Sync for SpawnBlockingError {}
impl Display for SpawnBlockingError {}
impl Error for SpawnBlockingError {}
