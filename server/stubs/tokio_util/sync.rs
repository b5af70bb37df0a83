use futures_core::stream::Stream;
use futures_sink::Sink;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::sync::mpsc::Sender;

/// Source: tokio-util/src/sync/cancellation_token.rs:55
#[hp::handle]
#[hp::token]
pub struct CancellationToken {}
impl CancellationToken {
    pub fn new() -> CancellationToken;
    pub fn child_token(&self) -> CancellationToken;
    pub fn cancel(&self);
    /// Source: tokio-util/src/sync/cancellation_token.rs:225
    #[hp::probe(final)]
    pub fn is_cancelled(&self) -> bool;
    /// Source: tokio-util/src/sync/cancellation_token.rs:243
    #[hp::cancel(safe, source = "tokio-util/src/sync/cancellation_token.rs:240")]
    pub fn cancelled(&self) -> WaitForCancellationFuture<'_>;
    /// Source: tokio-util/src/sync/cancellation_token.rs:267
    #[hp::cancel(safe, source = "tokio-util/src/sync/cancellation_token.rs:264")]
    pub fn cancelled_owned(self) -> WaitForCancellationFutureOwned;
    pub fn drop_guard(self) -> DropGuard;
    pub fn drop_guard_ref(&self) -> DropGuardRef<'_>;
    /// Source: tokio-util/src/sync/cancellation_token.rs:300
    #[hp::cancel(conditional, source = "tokio-util/src/sync/cancellation_token.rs:297")]
    #[hp::gives_up(argument, token)]
    pub async fn run_until_cancelled<F>(&self, fut: F) -> Option<F::Output> where F: Future;
    /// Source: tokio-util/src/sync/cancellation_token.rs:330
    #[hp::cancel(conditional, source = "tokio-util/src/sync/cancellation_token.rs:327")]
    #[hp::gives_up(argument, token)]
    pub async fn run_until_cancelled_owned<F>(self, fut: F) -> Option<F::Output> where F: Future;
}
impl Clone for CancellationToken {}
impl Default for CancellationToken {}

pub struct WaitForCancellationFuture<'a> {}
impl<'a> Future for WaitForCancellationFuture<'a> { type Output = (); }

pub struct WaitForCancellationFutureOwned {}
impl Future for WaitForCancellationFutureOwned { type Output = (); }

#[derive(Debug)]
pub struct DropGuard {}
impl DropGuard {
    pub fn token(&self) -> &CancellationToken;
    pub fn disarm(self) -> CancellationToken;
}

#[derive(Debug)]
pub struct DropGuardRef<'a> {}
impl<'a> DropGuardRef<'a> {
    pub fn token(&self) -> &CancellationToken;
    pub fn disarm(self) -> &'a CancellationToken;
}

#[derive(Debug)]
pub struct PollSendError<T> {
    owned: T,
}
impl<T> PollSendError<T> {
    pub fn into_inner(self) -> Option<T>;
}
impl<T> Display for PollSendError<T> {}
impl<T: Debug> Error for PollSendError<T> {}

#[derive(Debug)]
pub struct PollSender<T> {}
unsafe impl<T> Sync for PollSender<T> where T: Send {}
impl<T: Send> PollSender<T> {
    pub fn new(sender: Sender<T>) -> Self;
    pub fn poll_reserve(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), PollSendError<T>>>;
    pub fn send_item(&mut self, value: T) -> Result<(), PollSendError<T>>;
    pub fn is_closed(&self) -> bool;
    pub fn get_ref(&self) -> Option<&Sender<T>>;
    pub fn close(&mut self);
    pub fn abort_send(&mut self) -> bool;
}
impl<T> Clone for PollSender<T> {}
impl<T: Send> Sink<T> for PollSender<T> { type Error = PollSendError<T>; }

pub struct PollSemaphore {}
impl PollSemaphore {
    pub fn new(semaphore: Arc<Semaphore>) -> Self;
    pub fn close(&self);
    pub fn clone_inner(&self) -> Arc<Semaphore>;
    pub fn into_inner(self) -> Arc<Semaphore>;
    /// Source: tokio-util/src/sync/poll_semaphore.rs:58
    #[hp::acquires(shared)]
    pub fn poll_acquire(&mut self, cx: &mut Context<'_>) -> Poll<Option<OwnedSemaphorePermit>>;
    pub fn poll_acquire_many(&mut self, cx: &mut Context<'_>, permits: u32) -> Poll<Option<OwnedSemaphorePermit>>;
    pub fn available_permits(&self) -> usize;
    pub fn add_permits(&self, n: usize);
}
impl Stream for PollSemaphore { type Item = OwnedSemaphorePermit; }
impl Clone for PollSemaphore {}
impl AsRef<Semaphore> for PollSemaphore {}

pub struct ReusableBoxFuture<'a, T> {}
unsafe impl<'a, T> Send for ReusableBoxFuture<'a, T> {}
impl<'a, T> ReusableBoxFuture<'a, T> {
    pub fn new<F>(future: F) -> Self where F: Future<Output = T> + Send + 'a;
    pub fn set<F>(&mut self, future: F) where F: Future<Output = T> + Send + 'a;
    pub fn try_set<F>(&mut self, future: F) -> Result<(), F> where F: Future<Output = T> + Send + 'a;
    pub fn get_pin(&mut self) -> Pin<&mut (dyn Future<Output = T> + Send)>;
    pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<T>;
}
impl<T> Future for ReusableBoxFuture<'_, T> { type Output = T; }
unsafe impl<T> Sync for ReusableBoxFuture<'_, T> {}
