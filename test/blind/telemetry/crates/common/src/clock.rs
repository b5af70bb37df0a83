use std::time::{Duration, Instant};

use futures::future::BoxFuture;
use futures::FutureExt;

pub trait Clock: Send + Sync + 'static {
    fn now(&self) -> Instant;
    fn sleep(&self, period: Duration) -> BoxFuture<'static, ()>;
}

#[derive(Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, period: Duration) -> BoxFuture<'static, ()> {
        tokio::time::sleep(period).boxed()
    }
}

pub fn backoff(attempt: u32, base: Duration) -> Duration {
    base.saturating_mul(1 << attempt.min(6))
}
