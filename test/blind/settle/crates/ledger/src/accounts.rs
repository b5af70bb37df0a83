use std::collections::HashMap;
use std::sync::Arc;

use parking_lot::{Mutex, RwLock, RwLockReadGuard};
use settle_core::{AccountId, Currency, Error, Money, PaymentId, Result};
use tokio::sync::mpsc;

use crate::model::{Account, Entry, Hold, Tier};

pub(crate) type Books = HashMap<AccountId, Account>;

#[derive(Clone)]
pub struct Accounts(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) books: RwLock<Books>,
    pub(crate) holds: Mutex<HashMap<PaymentId, Hold>>,
    pub(crate) audit: mpsc::Sender<Entry>,
}

impl Accounts {
    pub fn new(audit: mpsc::Sender<Entry>) -> Self {
        Accounts(Arc::new(Inner { books: RwLock::new(Books::new()), holds: Mutex::new(HashMap::new()), audit }))
    }

    pub fn open(&self, id: AccountId, currency: Currency, tier: Tier) {
        let account = Account { id, balance: Money::default(), currency, tier };
        self.0.books.write().insert(id, account);
    }

    pub(crate) fn view(&self) -> RwLockReadGuard<'_, Books> {
        self.0.books.read()
    }

    pub fn balance(&self, id: AccountId) -> Option<Money> {
        self.view().get(&id).map(|a| a.balance)
    }

    pub fn transfer(&self, from: AccountId, to: AccountId, amount: Money) -> Result<()> {
        let mut books = self.0.books.write();
        let fee = self.fee_for(from, amount);
        let source = books.get_mut(&from).ok_or(Error::UnknownAccount(from.0))?;
        if (source.balance - amount - fee).is_negative() {
            return Err(Error::Insufficient);
        }
        source.balance = source.balance - amount - fee;
        let target = books.get_mut(&to).ok_or(Error::UnknownAccount(to.0))?;
        target.balance = target.balance + amount;
        Ok(())
    }

    pub fn charge(&self, id: AccountId, amount: Money) -> Result<Money> {
        let fee = self.fee_for(id, amount);
        let mut books = self.0.books.write();
        let account = books.get_mut(&id).ok_or(Error::UnknownAccount(id.0))?;
        account.balance = account.balance - fee;
        drop(books);
        self.balance(id).ok_or(Error::UnknownAccount(id.0))
    }

    pub fn place_hold(&self, payment: PaymentId, hold: Hold) -> Result<()> {
        let books = self.view();
        let account = books.get(&hold.account).ok_or(Error::UnknownAccount(hold.account.0))?;
        let mut holds = self.0.holds.lock();
        let held: Money = holds.values().filter(|h| h.account == account.id).map(|h| h.amount).sum();
        if (account.balance - held - hold.amount).is_negative() {
            return Err(Error::Insufficient);
        }
        holds.insert(payment, hold);
        Ok(())
    }

    pub async fn post(&self, entry: Entry) -> Result<Money> {
        let balance = {
            let mut books = self.0.books.write();
            let account = books.get_mut(&entry.account).ok_or(Error::UnknownAccount(entry.account.0))?;
            account.balance = account.balance + entry.delta;
            account.balance
        };
        self.0.audit.send(entry).await.map_err(|_| Error::Closed)?;
        Ok(balance)
    }

    pub async fn replay(&self, entries: Vec<Entry>) -> Result<usize> {
        let mut applied = 0;
        let mut books = self.0.books.write();
        for entry in &entries {
            if let Some(account) = books.get_mut(&entry.account) {
                account.balance = account.balance + entry.delta;
                applied += 1;
            }
        }
        if applied == 0 {
            drop(books);
            tokio::task::yield_now().await;
            return Err(Error::Rejected("empty journal".into()));
        }
        drop(books);
        for entry in entries {
            self.0.audit.send(entry).await.map_err(|_| Error::Closed)?;
        }
        Ok(applied)
    }

    pub async fn close(&self, id: AccountId) -> Result<()> {
        let books = self.view();
        let Some(account) = books.get(&id) else {
            return Err(Error::UnknownAccount(id.0));
        };
        let last = Entry { payment: PaymentId::next(), account: id, delta: Money(-account.balance.0) };
        self.0.audit.send(last).await.map_err(|_| Error::Closed)?;
        tracing::info!(account = id.0, tier = ?account.tier, "closed");
        Ok(())
    }

    pub async fn notify_all(&self) -> Result<()> {
        let ids: Vec<AccountId> = self.view().keys().copied().collect();
        for account in ids {
            let entry = Entry { payment: PaymentId::next(), account, delta: Money(0) };
            self.0.audit.send(entry).await.map_err(|_| Error::Closed)?;
        }
        Ok(())
    }
}

/// Vaults hold the physical float of a currency.
pub struct Vault {
    pub ordinal: u32,
    pub float: Mutex<Money>,
}

pub fn rebalance(a: &Vault, b: &Vault, amount: Money) {
    if a.ordinal == b.ordinal {
        return;
    }
    if a.ordinal < b.ordinal {
        let mut from = a.float.lock();
        let mut to = b.float.lock();
        *from = *from - amount;
        *to = *to + amount;
    } else {
        let mut to = b.float.lock();
        let mut from = a.float.lock();
        *from = *from - amount;
        *to = *to + amount;
    }
}
