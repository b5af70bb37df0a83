use std::collections::HashMap;
use std::sync::Arc;

use anyhow::{anyhow, Result};
use async_trait::async_trait;
use parking_lot::{Mutex, RwLock, RwLockReadGuard};

use crate::ids::TenantId;

#[derive(Clone, Debug, Default)]
pub struct TenantInfo {
    pub name: String,
    pub suspended: bool,
}

#[derive(Debug, Default)]
pub struct Ledger {
    pub credits: u64,
    pub spent: u64,
}

pub struct Account {
    pub id: TenantId,
    ledger: Mutex<Ledger>,
}

#[async_trait]
pub trait AuditSink: Send + Sync {
    async fn record(&self, tenant: TenantId, event: &str) -> Result<()>;
}

pub type TenantMap = HashMap<TenantId, TenantInfo>;

pub struct TenantRegistry {
    tenants: RwLock<TenantMap>,
    audit: Arc<dyn AuditSink>,
}

impl Account {
    pub fn new(id: TenantId, credits: u64) -> Self {
        Self {
            id,
            ledger: Mutex::new(Ledger { credits, spent: 0 }),
        }
    }

    pub fn charge(&self, amount: u64) -> bool {
        let mut ledger = self.ledger.lock();
        if ledger.credits < amount {
            return false;
        }
        ledger.credits -= amount;
        ledger.spent += amount;
        true
    }

    pub fn transfer(from: &Account, to: &Account, amount: u64) -> Result<()> {
        if from.id == to.id {
            return Ok(());
        }
        let (mut src, mut dst);
        if from.id < to.id {
            src = from.ledger.lock();
            dst = to.ledger.lock();
        } else {
            dst = to.ledger.lock();
            src = from.ledger.lock();
        }
        src.credits = src
            .credits
            .checked_sub(amount)
            .ok_or_else(|| anyhow!("insufficient credits"))?;
        dst.credits += amount;
        Ok(())
    }
}

impl TenantRegistry {
    pub fn new(audit: Arc<dyn AuditSink>) -> Arc<Self> {
        Arc::new(Self {
            tenants: RwLock::new(HashMap::new()),
            audit,
        })
    }

    pub fn view(&self) -> RwLockReadGuard<'_, TenantMap> {
        self.tenants.read()
    }

    pub fn add(&self, id: TenantId, name: &str) {
        self.tenants.write().insert(
            id,
            TenantInfo {
                name: name.to_owned(),
                suspended: false,
            },
        );
    }

    pub async fn rename(&self, id: TenantId, name: String) -> Result<()> {
        let mut tenants = self.tenants.write();
        let info = tenants.get_mut(&id).ok_or_else(|| anyhow!("unknown {id}"))?;
        info.name = name;
        self.audit.record(id, "renamed").await?;
        Ok(())
    }

    pub async fn suspend(&self, id: TenantId) -> Result<()> {
        let changed = {
            let mut tenants = self.tenants.write();
            match tenants.get_mut(&id) {
                Some(info) => !std::mem::replace(&mut info.suspended, true),
                None => return Err(anyhow!("unknown {id}")),
            }
        };
        if changed {
            self.audit.record(id, "suspended").await?;
        }
        Ok(())
    }

    pub async fn describe(&self, id: TenantId) -> Result<String> {
        let tenants = self.tenants.read();
        let Some(info) = tenants.get(&id) else {
            drop(tenants);
            self.audit.record(id, "lookup-miss").await?;
            return Err(anyhow!("unknown {id}"));
        };
        let text = format!("{id} {} suspended={}", info.name, info.suspended);
        drop(tenants);
        self.audit.record(id, "described").await?;
        Ok(text)
    }
}
