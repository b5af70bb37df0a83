use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;

use settle_core::{Error, PaymentId, Result};

use crate::accounts::Accounts;
use crate::model::Entry;
use crate::store::Store;

pub struct SettlementBatch {
    pub reference: String,
    pending: Vec<Entry>,
    in_flight: Arc<AtomicUsize>,
}

struct Flight(Arc<AtomicUsize>);

impl Flight {
    fn begin(count: &Arc<AtomicUsize>) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Flight(Arc::clone(count))
    }
}

impl Drop for Flight {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl SettlementBatch {
    pub fn new(reference: String) -> Self {
        SettlementBatch { reference, pending: Vec::new(), in_flight: Arc::default() }
    }

    pub fn add(&mut self, entry: Entry) {
        self.pending.push(entry);
    }

    pub fn len(&self) -> usize {
        self.pending.len()
    }

    pub fn is_empty(&self) -> bool {
        self.pending.is_empty()
    }

    /// Writes what is pending; rejected entries stay in the batch.
    pub async fn flush<S: Store>(&mut self, store: &S) -> Result<usize> {
        let entries = std::mem::take(&mut self.pending);
        let total = entries.len();
        let rejected = store.write_all_entries(entries).await?;
        let written = total - rejected.len();
        self.pending = rejected;
        Ok(written)
    }

    pub async fn probe<S: Store>(&self, store: &S) -> Result<usize> {
        let _flight = Flight::begin(&self.in_flight);
        let known = store.count(&self.reference).await?;
        Ok(known + self.in_flight.load(Ordering::Relaxed))
    }
}

/// Reserves money until the payment is settled or given up.
pub struct HoldLease {
    accounts: Accounts,
    payment: PaymentId,
    entry: Option<Entry>,
}

impl HoldLease {
    pub fn new(accounts: Accounts, payment: PaymentId, entry: Entry) -> Self {
        HoldLease { accounts, payment, entry: Some(entry) }
    }

    pub async fn commit(mut self) -> Result<()> {
        let entry = self.entry.take().ok_or(Error::Closed)?;
        self.accounts.post(entry).await?;
        Ok(())
    }
}

impl Drop for HoldLease {
    fn drop(&mut self) {
        if let Some(entry) = self.entry.take() {
            let accounts = self.accounts.clone();
            let payment = self.payment;
            tokio::spawn(async move {
                if let Err(error) = accounts.post(entry).await {
                    tracing::warn!(payment = payment.0, %error, "hold not released");
                }
            });
        }
    }
}

/// Keeps a settlement window open at the clearing house.
pub struct WindowLease {
    pub accounts: Accounts,
    pub closing: Option<Entry>,
}

impl Drop for WindowLease {
    fn drop(&mut self) {
        let Some(entry) = self.closing.take() else { return };
        let accounts = self.accounts.clone();
        match tokio::runtime::Handle::try_current() {
            Ok(rt) => {
                rt.spawn(async move { accounts.post(entry).await.ok() });
            }
            Err(_) => tracing::error!("window left open: no runtime"),
        }
    }
}
