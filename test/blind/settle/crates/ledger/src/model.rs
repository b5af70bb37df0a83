use std::time::Instant;

use settle_core::{AccountId, Currency, Money, PaymentId};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tier {
    Standard,
    Merchant,
    Treasury,
}

#[derive(Debug, Clone)]
pub struct Account {
    pub id: AccountId,
    pub balance: Money,
    pub currency: Currency,
    pub tier: Tier,
}

#[derive(Debug, Clone)]
pub struct Hold {
    pub account: AccountId,
    pub amount: Money,
    pub expires: Instant,
}

#[derive(Debug, Clone)]
pub struct Entry {
    pub payment: PaymentId,
    pub account: AccountId,
    pub delta: Money,
}

impl Entry {
    pub fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.payment.0.to_be_bytes());
        out.extend_from_slice(&self.account.0.to_be_bytes());
        out.extend_from_slice(&self.delta.0.to_be_bytes());
    }
}
