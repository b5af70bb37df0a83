use std::ops::Deref;
use std::sync::Arc;

use settle_core::sync::{Gate, Guarded, Latch};
use settle_core::tasks::{spawn_named, Supervisor};
use settle_core::{Error, Money, PaymentId, Result};
use settle_jobs::{Job, JobQueue, Outcome};
use settle_ledger::journal::Journal;
use settle_ledger::Accounts;
use tokio::sync::watch;

pub struct State {
    pub accounts: Accounts,
    pub journal: Journal,
    pub queue: JobQueue,
    pub ready: Gate,
    pub drained: Latch,
    pub limits: watch::Receiver<Money>,
    pub recent: Guarded<Vec<PaymentId>>,
}

#[derive(Clone)]
pub struct App(Arc<State>);

impl Deref for App {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

impl App {
    pub fn new(state: State) -> Self {
        App(Arc::new(state))
    }

    pub async fn pay(&self, job: Job) -> Result<Outcome> {
        self.ready.wait_open().await;
        let limit = *self.limits.borrow();
        if job.amount > limit {
            return Err(Error::Rejected("over the limit".into()));
        }
        let payment = job.payment;
        let outcome = self.queue.submit(job).await?;
        self.recent.with(|r| r.push(payment));
        self.trim().await;
        Ok(outcome)
    }

    async fn trim(&self) {
        let mut recent = self.recent.enter();
        if recent.len() > 10_000 {
            let excess = recent.len() - 10_000;
            recent.drain(..excess);
        }
    }

    pub fn snapshot(&self, balances: Vec<u8>) {
        let journal = self.journal.clone();
        let task = async move { journal.compact(balances).await };
        spawn_named("snapshot", task);
    }

    pub fn watch_drain(&self, supervisor: &Supervisor) {
        let app = self.clone();
        let token = supervisor.token();
        supervisor.spawn("drain", async move {
            tokio::select! {
                _ = app.drained.wait() => tracing::info!("drained"),
                _ = token.cancelled() => {}
            }
        });
    }
}
