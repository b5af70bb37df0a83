use std::future::Future;
use std::time::Duration;

pub trait Backoff: Send + Sync {
    fn pause(&self, attempt: u32);
    fn limit(&self) -> u32;
}

pub struct LinearBackoff {
    step: Duration,
    limit: u32,
}

impl LinearBackoff {
    pub fn new(step: Duration, limit: u32) -> Self {
        Self { step, limit }
    }
}

impl Backoff for LinearBackoff {
    fn pause(&self, attempt: u32) {
        std::thread::sleep(self.step * attempt);
    }

    fn limit(&self) -> u32 {
        self.limit
    }
}

pub trait Clock: Send + Sync {
    fn sleep(&self, d: Duration) -> impl Future<Output = ()> + Send;
}

#[derive(Clone, Copy, Default)]
pub struct TokioClock;

impl Clock for TokioClock {
    async fn sleep(&self, d: Duration) {
        tokio::time::sleep(d).await;
    }
}
