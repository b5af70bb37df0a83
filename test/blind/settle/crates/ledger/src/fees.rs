use settle_core::{AccountId, Money};

use crate::accounts::Accounts;
use crate::model::Tier;

impl Accounts {
    pub fn fee_for(&self, id: AccountId, amount: Money) -> Money {
        match self.tier_of(id) {
            Tier::Standard => amount.bps(35),
            Tier::Merchant => amount.bps(12),
            Tier::Treasury => Money(0),
        }
    }

    pub fn tier_of(&self, id: AccountId) -> Tier {
        self.view().get(&id).map_or(Tier::Standard, |a| a.tier)
    }
}
