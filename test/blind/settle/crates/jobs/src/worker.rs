use std::sync::Arc;
use std::time::Duration;

use settle_core::limits::Limiter;
use settle_core::sync::Guarded;
use settle_core::tasks::AbortOnDrop;
use settle_core::{Error, Result};
use tokio::sync::{mpsc, Notify};
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::events::EventBus;
use crate::handler::Handler;
use crate::job::{Job, Outcome};
use crate::queue::Ticket;

pub struct Pool<H> {
    handler: Arc<H>,
    bus: EventBus,
    limiter: Limiter,
    stop: Arc<Notify>,
    done: Guarded<Vec<Outcome>>,
}

impl<H: Handler> Pool<H> {
    pub fn new(handler: H, bus: EventBus, width: usize) -> Self {
        let limiter = Limiter::builder().width(width).reserve(1).build();
        Pool { handler: Arc::new(handler), bus, limiter, stop: Arc::default(), done: Guarded::new(Vec::new()) }
    }

    /// Starts the maintenance workers, one per shard.
    pub fn start(&self, shards: usize, sweep: impl Fn(usize) + Send + Sync + Clone + 'static) -> JoinSet<()> {
        let mut set = JoinSet::new();
        for shard in 0..shards {
            let stop = Arc::clone(&self.stop);
            let sweep = sweep.clone();
            set.spawn(async move {
                loop {
                    tokio::select! {
                        _ = stop.notified() => return,
                        _ = tokio::time::sleep(Duration::from_secs(30)) => sweep(shard),
                    }
                }
            });
        }
        set
    }

    pub fn stop(&self) {
        self.stop.notify_one();
    }

    pub async fn serve(&self, mut tickets: mpsc::Receiver<Ticket>) {
        while let Some(ticket) = tickets.recv().await {
            let _slot = self.limiter.slot().await;
            let handler = Arc::clone(&self.handler);
            let bus = self.bus.clone();
            tokio::spawn(async move {
                let payment = ticket.job.payment;
                let outcome = match handler.handle(ticket.job.clone()).await {
                    Ok(outcome) => outcome,
                    Err(e) => Outcome::Refused(payment, e.to_string()),
                };
                bus.publish(outcome.clone());
                ticket.finish(outcome);
            });
        }
    }

    pub async fn serve_refunds(&self, mut refunds: mpsc::Receiver<Job>) {
        let mut running = JoinSet::new();
        while let Some(job) = refunds.recv().await {
            let slot = self.limiter.slot().await;
            let handler = Arc::clone(&self.handler);
            let done = self.done.clone();
            running.spawn(async move {
                let _slot = slot;
                match handler.handle(job).await {
                    Ok(outcome) => done.enter().push(outcome),
                    Err(error) => tracing::error!(%error, "refund failed"),
                }
            });
            while let Some(finished) = running.try_join_next() {
                if let Err(error) = finished {
                    tracing::error!(%error, "refund task died");
                }
            }
        }
        while let Some(finished) = running.join_next().await {
            finished.unwrap_or_else(|error| tracing::error!(%error, "refund task died"));
        }
    }

    /// Runs all jobs of one file and returns when the last one is through.
    pub async fn run_file(&self, jobs: Vec<Job>) -> usize {
        let mut settled = 0;
        let mut set = JoinSet::new();
        for job in jobs {
            let slot = self.limiter.slot().await;
            let handler = Arc::clone(&self.handler);
            set.spawn(async move {
                let _slot = slot;
                handler.handle(job).await
            });
        }
        while let Some(joined) = set.join_next().await {
            match joined {
                Ok(Ok(Outcome::Settled(_))) => settled += 1,
                Ok(other) => tracing::warn!(?other, "not settled"),
                Err(error) => tracing::error!(%error, "job died"),
            }
        }
        settled
    }

    /// One attempt; a payment that hangs is given up so that the caller can try again.
    pub async fn attempt(&self, job: Job, budget: Duration) -> Result<Outcome> {
        let handler = Arc::clone(&self.handler);
        let running = tokio::spawn(async move { handler.handle(job).await });
        match timeout(budget, running).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(e)) => Err(Error::Rejected(e.to_string())),
            Err(_) => Err(Error::Timeout),
        }
    }

    pub async fn attempt_bounded(&self, job: Job, budget: Duration) -> Result<Outcome> {
        let handler = Arc::clone(&self.handler);
        let running = AbortOnDrop::new(tokio::spawn(async move { handler.handle(job).await }));
        match timeout(budget, running).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(e)) => Err(Error::Rejected(e.to_string())),
            Err(_) => Err(Error::Timeout),
        }
    }

    pub async fn attempt_logged(&self, job: Job, budget: Duration) -> Result<Outcome> {
        let handler = Arc::clone(&self.handler);
        let mut running = tokio::spawn(async move { handler.handle(job).await });
        tokio::select! {
            joined = &mut running => joined.map_err(|e| Error::Rejected(e.to_string()))?,
            _ = tokio::time::sleep(budget) => {
                running.abort();
                let _ = running.await;
                Err(Error::Timeout)
            }
        }
    }
}
