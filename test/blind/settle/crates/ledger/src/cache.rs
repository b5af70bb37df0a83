use std::collections::HashMap;
use std::sync::Arc;

use parking_lot::Mutex;
use settle_core::{AccountId, Money};

use crate::accounts::Accounts;

pub struct BalanceCache {
    accounts: Accounts,
    entries: Arc<Mutex<HashMap<AccountId, Money>>>,
}

impl BalanceCache {
    pub fn new(accounts: Accounts) -> Self {
        BalanceCache { accounts, entries: Arc::default() }
    }

    pub fn peek(&self, id: AccountId) -> Money {
        let hit = self.entries.lock().get(&id).copied();
        match hit {
            Some(balance) => balance,
            None => self.fill(id),
        }
    }

    pub fn forget(&self, id: AccountId) {
        if self.entries.lock().contains_key(&id) {
            self.entries.lock().remove(&id);
        }
    }

    fn fill(&self, id: AccountId) -> Money {
        let balance = self.accounts.balance(id).unwrap_or_default();
        self.entries.lock().insert(id, balance);
        balance
    }
}
