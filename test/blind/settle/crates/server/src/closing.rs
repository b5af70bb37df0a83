use settle_core::{Error, Result};
use settle_ledger::Accounts;
use tokio_util::task::TaskTracker;

#[derive(Clone)]
pub struct DayClose {
    accounts: Accounts,
    tracker: TaskTracker,
}

impl DayClose {
    pub fn new(accounts: Accounts) -> Self {
        DayClose { accounts, tracker: TaskTracker::new() }
    }

    async fn statement(accounts: Accounts, round: u32) {
        match accounts.notify_all().await {
            Ok(()) => tracing::info!(round, "statements queued"),
            Err(error) => tracing::error!(round, %error, "no statements"),
        }
    }

    /// Queues the statements and waits until they are out.
    pub async fn close(&self, rounds: u32) {
        for round in 0..rounds {
            let accounts = self.accounts.clone();
            self.tracker.spawn(async move {
                tracing::debug!(round, "closing");
                DayClose::statement(accounts, round)
            });
        }
        self.tracker.close();
        self.tracker.wait().await;
    }

    pub async fn close_one(&self, round: u32) -> Result<()> {
        let accounts = self.accounts.clone();
        let nested = tokio::spawn(async move {
            tracing::debug!(round, "closing");
            tokio::spawn(DayClose::statement(accounts, round))
        });
        let inner = nested.await.map_err(|e| Error::Rejected(e.to_string()))?;
        inner.await.map_err(|e| Error::Rejected(e.to_string()))
    }
}
