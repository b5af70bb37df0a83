use async_trait::async_trait;
use settle_core::{Error, Result};
use settle_ledger::Accounts;

use crate::job::{Job, Outcome};

#[async_trait]
pub trait Handler: Send + Sync + 'static {
    async fn handle(&self, job: Job) -> Result<Outcome>;
}

pub struct BookTransfer {
    pub accounts: Accounts,
}

#[async_trait]
impl Handler for BookTransfer {
    async fn handle(&self, job: Job) -> Result<Outcome> {
        match self.accounts.transfer(job.debtor, job.creditor, job.amount) {
            Ok(()) => Ok(Outcome::Settled(job.payment)),
            Err(Error::Insufficient) => Ok(Outcome::Refused(job.payment, "funds".into())),
            Err(e) => Err(e),
        }
    }
}
