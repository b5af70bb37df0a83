use std::time::Duration;

use settle_core::{AccountId, Money, PaymentId};

#[derive(Debug, Clone)]
pub struct Job {
    pub payment: PaymentId,
    pub debtor: AccountId,
    pub creditor: AccountId,
    pub amount: Money,
    pub attempt: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    Settled(PaymentId),
    Refused(PaymentId, String),
    Again(PaymentId, Duration),
}

impl Outcome {
    pub fn payment(&self) -> PaymentId {
        match self {
            Outcome::Settled(p) | Outcome::Refused(p, _) | Outcome::Again(p, _) => *p,
        }
    }
}
