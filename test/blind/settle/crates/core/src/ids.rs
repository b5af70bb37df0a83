use std::sync::atomic::{AtomicU64, Ordering};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccountId(pub u64);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PaymentId(pub u64);

static NEXT_PAYMENT: AtomicU64 = AtomicU64::new(1);
static NEXT_BATCH: AtomicU64 = AtomicU64::new(1);

impl PaymentId {
    pub fn next() -> Self {
        PaymentId(NEXT_PAYMENT.fetch_add(1, Ordering::Relaxed))
    }
}

/// Reference printed on the bank statement, unique per batch.
pub fn next_batch_reference(prefix: &str) -> String {
    let n = NEXT_BATCH.fetch_add(1, Ordering::Relaxed);
    format!("{prefix}-{n:010}")
}
