use std::time::Duration;

use settle_core::{Error, PaymentId, Result};
use tokio::sync::{broadcast, watch};
use tokio::time::timeout;

use crate::job::{Job, Outcome};
use crate::queue::JobQueue;

#[derive(Clone)]
pub struct EventBus {
    tx: broadcast::Sender<Outcome>,
}

impl Default for EventBus {
    fn default() -> Self {
        EventBus { tx: broadcast::channel(512).0 }
    }
}

impl EventBus {
    pub fn publish(&self, outcome: Outcome) {
        let _ = self.tx.send(outcome);
    }

    pub fn listen(&self) -> broadcast::Receiver<Outcome> {
        self.tx.subscribe()
    }

    async fn outcome_of(mut rx: broadcast::Receiver<Outcome>, payment: PaymentId) -> Result<Outcome> {
        loop {
            match rx.recv().await {
                Ok(outcome) if outcome.payment() == payment => return Ok(outcome),
                Ok(_) => continue,
                Err(broadcast::error::RecvError::Lagged(n)) => tracing::warn!(n, "event listener lags"),
                Err(broadcast::error::RecvError::Closed) => return Err(Error::Closed),
            }
        }
    }

    pub async fn run_urgent(&self, queue: &JobQueue, job: Job) -> Result<Outcome> {
        let payment = job.payment;
        queue.submit(job).await?;
        let events = self.listen();
        EventBus::outcome_of(events, payment).await
    }

    pub async fn run_watched(&self, queue: &JobQueue, job: Job) -> Result<Outcome> {
        let payment = job.payment;
        let events = self.listen();
        queue.submit(job).await?;
        let seen = EventBus::outcome_of(events, payment);
        timeout(Duration::from_secs(30), seen).await.map_err(|_| Error::Timeout)?
    }
}

/// Keeps the number of settled payments for the operations screen.
pub async fn tally(bus: EventBus, settled: watch::Sender<u64>) {
    let mut events = bus.listen();
    let mut count = 0;
    while let Ok(outcome) = events.recv().await {
        if matches!(outcome, Outcome::Settled(_)) {
            count += 1;
            let _ = settled.send(count);
        }
    }
}
