use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

pub struct Permit(#[allow(dead_code)] OwnedSemaphorePermit);

#[derive(Clone)]
pub struct Limiter {
    slots: Arc<Semaphore>,
    width: usize,
}

#[derive(Default)]
pub struct LimiterBuilder {
    width: Option<usize>,
    reserve: usize,
}

impl LimiterBuilder {
    pub fn width(mut self, width: usize) -> Self {
        self.width = Some(width);
        self
    }

    pub fn reserve(mut self, reserve: usize) -> Self {
        self.reserve = reserve;
        self
    }

    pub fn build(self) -> Limiter {
        let width = self.width.unwrap_or(32).saturating_sub(self.reserve).max(1);
        Limiter { slots: Arc::new(Semaphore::new(width)), width }
    }
}

impl Limiter {
    pub fn builder() -> LimiterBuilder {
        LimiterBuilder::default()
    }

    pub fn width(&self) -> usize {
        self.width
    }

    pub async fn slot(&self) -> Permit {
        let permit = self.slots.clone().acquire_owned().await.expect("limiter is never closed");
        Permit(permit)
    }
}
