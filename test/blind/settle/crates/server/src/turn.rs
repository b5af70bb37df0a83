use std::sync::Arc;
use std::time::Duration;

use settle_core::{Error, PaymentId, Result};
use settle_ledger::Accounts;
use tokio::sync::{Mutex, OwnedMutexGuard};
use tokio::time::timeout;

/// Only one settlement run per bank at a time.
#[derive(Clone, Default)]
pub struct Turnstile {
    turn: Arc<Mutex<u64>>,
    void: Arc<Mutex<()>>,
}

impl Turnstile {
    pub async fn pass(&self) -> OwnedMutexGuard<u64> {
        let mut guard = Arc::clone(&self.turn).lock_owned().await;
        *guard += 1;
        guard
    }

    pub async fn cancel_all(&self, accounts: &Accounts, payments: &[PaymentId]) -> Result<usize> {
        let _exclusive = self.void.lock();
        let mut cancelled = 0;
        for payment in payments {
            cancelled += usize::from(accounts.settle_hold(*payment).is_ok());
            tokio::task::yield_now().await;
        }
        Ok(cancelled)
    }

    pub async fn settle_all(&self, accounts: &Accounts, payments: &[PaymentId]) -> Result<usize> {
        let _ = self.pass().await;
        let mut settled = 0;
        for payment in payments {
            accounts.settle_hold(*payment)?;
            settled += 1;
            tokio::task::yield_now().await;
        }
        Ok(settled)
    }

    pub async fn try_round(&self, limit: Duration) -> Result<u64> {
        let turn = self.turn.lock();
        let round = timeout(limit, turn).await.map_err(|_| Error::Timeout)?;
        Ok(*round)
    }

    pub async fn round(&self) -> u64 {
        *self.turn.lock().await
    }
}
