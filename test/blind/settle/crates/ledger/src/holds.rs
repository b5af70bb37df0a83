use std::time::Instant;

use settle_core::{AccountId, Error, Money, PaymentId, Result};

use crate::accounts::Accounts;

impl Accounts {
    pub fn release_expired(&self, now: Instant) -> usize {
        let mut holds = self.0.holds.lock();
        let expired: Vec<PaymentId> = holds.iter().filter(|(_, h)| h.expires <= now).map(|(id, _)| *id).collect();
        for id in &expired {
            if let Some(hold) = holds.remove(id) {
                self.credit(hold.account, hold.amount);
            }
        }
        expired.len()
    }

    fn credit(&self, account: AccountId, amount: Money) {
        if let Some(account) = self.0.books.write().get_mut(&account) {
            account.balance = account.balance + amount;
        }
    }

    pub fn settle_hold(&self, payment: PaymentId) -> Result<Money> {
        let hold = self.0.holds.lock().remove(&payment);
        let hold = hold.ok_or_else(|| Error::Rejected(format!("no hold for {}", payment.0)))?;
        let mut books = self.0.books.write();
        let account = books.get_mut(&hold.account).ok_or(Error::UnknownAccount(hold.account.0))?;
        account.balance = account.balance - hold.amount;
        Ok(account.balance)
    }

    /// Best effort, for the dashboard.
    pub fn exposure(&self) -> Option<Money> {
        let holds = self.0.holds.lock();
        let books = self.0.books.try_read()?;
        let free: Money = books.values().map(|a| a.balance).sum();
        Some(free - holds.values().map(|h| h.amount).sum())
    }
}
