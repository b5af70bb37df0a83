use std::collections::HashMap;
use std::sync::Arc;

use anyhow::Result;
use async_trait::async_trait;
use tokio::sync::{Mutex as AsyncMutex, RwLock};
use volt_common::bridge::Bridge;
use volt_common::StationId;

#[derive(Clone, Debug, Default)]
pub struct Plan {
    pub zone: u32,
    pub cents_per_kwh: u32,
}

#[async_trait]
pub trait TariffSource: Send + Sync {
    async fn fetch(&self, zone: u32) -> Result<HashMap<StationId, Plan>>;
}

pub struct TariffBook {
    plans: RwLock<HashMap<StationId, Plan>>,
    overrides: AsyncMutex<HashMap<StationId, u32>>,
    source: Arc<dyn TariffSource>,
    bridge: Bridge,
}

impl TariffBook {
    pub fn new(source: Arc<dyn TariffSource>, bridge: Bridge) -> Self {
        Self { plans: RwLock::default(), overrides: AsyncMutex::default(), source, bridge }
    }

    pub async fn lookup(&self, station: StationId) -> Option<Plan> {
        self.plans.read().await.get(&station).cloned()
    }

    pub fn lookup_now(&self, station: StationId) -> Option<Plan> {
        self.bridge.wait_for(self.lookup(station))
    }

    pub async fn refresh(&self, zone: u32) -> Result<usize> {
        let fresh = self.source.fetch(zone).await?;
        let count = fresh.len();
        let mut plans = self.plans.write().await;
        plans.extend(fresh);
        self.drop_stale_overrides(&plans).await;
        Ok(count)
    }

    async fn drop_stale_overrides(&self, plans: &HashMap<StationId, Plan>) {
        let mut overrides = self.overrides.lock().await;
        overrides.retain(|station, _| plans.contains_key(station));
    }

    pub async fn override_price(&self, station: StationId, cents: u32) -> bool {
        let mut overrides = self.overrides.lock().await;
        let known = self.plans.read().await.contains_key(&station);
        if known {
            overrides.insert(station, cents);
        }
        known
    }

    pub async fn clear_override(&self, station: StationId) {
        let _ = self.overrides.lock().await.remove(&station);
    }
}
