use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{ensure, Result};
use tokio::sync::mpsc;
use volt_common::ConnectorId;

use crate::conn::Command;

#[derive(Clone, Copy, Debug)]
pub struct LockTicket {
    pub connector: ConnectorId,
    pub engaged: bool,
}

pub struct Connector {
    id: ConnectorId,
    engaged: AtomicBool,
    outbox: mpsc::Sender<Command>,
}

impl Connector {
    pub fn new(id: ConnectorId, outbox: mpsc::Sender<Command>) -> Self {
        Self { id, engaged: AtomicBool::new(false), outbox }
    }

    pub fn lock(&self) -> LockTicket {
        LockTicket { connector: self.id, engaged: self.engaged.load(Ordering::Acquire) }
    }

    pub async fn announce(&self) -> Result<bool> {
        let ticket = self.lock();
        let watts = if ticket.engaged { 0 } else { 7400 };
        self.outbox.send(Command::SetLimit(watts)).await?;
        Ok(ticket.engaged)
    }

    pub async fn reserve(&self) -> Result<LockTicket> {
        let permit = self.outbox.reserve().await?;
        ensure!(!self.engaged.swap(true, Ordering::AcqRel), "connector already reserved");
        permit.send(Command::SetLimit(0));
        Ok(self.lock())
    }

    pub async fn release(&self, ticket: LockTicket) -> Result<()> {
        let permit = self.outbox.reserve().await?;
        if ticket.engaged && self.engaged.swap(false, Ordering::AcqRel) {
            permit.send(Command::Unlock(self.id.index));
        }
        Ok(())
    }
}
