use std::collections::HashMap;
use std::sync::Arc;

use dashmap::DashMap;
use futures::future::BoxFuture;
use parking_lot::RwLock;
use settle_core::{Error, Result};
use tokio::sync::OnceCell;

#[derive(Debug, Clone)]
pub struct Credential {
    pub token: Arc<str>,
}

pub trait Issuer: Send + Sync {
    fn issue(&self, bank: u32) -> BoxFuture<'_, Result<Credential>>;
}

pub struct Registry<I> {
    issuer: I,
    names: RwLock<HashMap<u32, Arc<str>>>,
    live: DashMap<u32, Credential>,
    root: OnceCell<Credential>,
}

impl<I: Issuer> Registry<I> {
    pub fn new(issuer: I) -> Self {
        Registry { issuer, names: RwLock::default(), live: DashMap::new(), root: OnceCell::new() }
    }

    pub fn name(&self, bank: u32) -> Arc<str> {
        if let Some(name) = self.names.read().get(&bank).cloned() {
            name
        } else {
            let name: Arc<str> = format!("bank-{bank}").into();
            self.names.write().insert(bank, Arc::clone(&name));
            name
        }
    }

    pub async fn credential(&self, bank: u32) -> Result<Credential> {
        if let Some(known) = self.live.get(&bank).map(|c| c.clone()) {
            return Ok(known);
        }
        let fresh = self.issuer.issue(bank).await?;
        self.live.insert(bank, fresh.clone());
        Ok(fresh)
    }

    pub async fn rotate(&self, bank: u32) -> Result<()> {
        let Some(old) = self.live.get(&bank).map(|c| Arc::clone(&c.token)) else {
            return Err(Error::Closed);
        };
        let fresh = self.issuer.issue(bank).await?;
        self.live.alter(&bank, |_, current| if current.token == old { fresh } else { current });
        Ok(())
    }

    pub async fn root(&self) -> Result<&Credential> {
        self.root.get_or_try_init(|| self.issuer.issue(0)).await
    }
}
