use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;

pub struct ConcurrencyLimit {
    slots: Arc<Semaphore>,
}

impl ConcurrencyLimit {
    pub fn new(limit: usize) -> Self {
        Self {
            slots: Arc::new(Semaphore::new(limit)),
        }
    }

    pub async fn enter(&self) -> Result<()> {
        let _permit = self.slots.acquire().await?;
        tracing::trace!(free = self.slots.available_permits(), "entered");
        Ok(())
    }

    pub async fn admit(&self) -> Result<OwnedSemaphorePermit> {
        let permit = self.slots.clone().acquire_owned().await?;
        tracing::trace!(free = self.slots.available_permits(), "admitted");
        Ok(permit)
    }
}

pub struct RateLimiter {
    tokens: Semaphore,
    burst: usize,
}

impl RateLimiter {
    pub fn new(burst: usize) -> Self {
        Self {
            tokens: Semaphore::new(burst),
            burst,
        }
    }

    pub async fn take(&self) -> Result<()> {
        let token = self.tokens.acquire().await?;
        token.forget();
        Ok(())
    }

    pub async fn refill(self: Arc<Self>, every: Duration, stop: CancellationToken) {
        let mut tick = tokio::time::interval(every);
        loop {
            tokio::select! {
                _ = stop.cancelled() => break,
                _ = tick.tick() => {
                    if self.tokens.available_permits() < self.burst {
                        self.tokens.add_permits(1);
                    }
                }
            }
        }
    }
}
