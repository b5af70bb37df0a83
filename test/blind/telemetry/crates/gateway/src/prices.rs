use std::collections::HashMap;
use std::sync::Arc;

use anyhow::Result;
use tokio::sync::{mpsc, Mutex};
use volt_common::StationId;
use volt_store::tariffs::{Plan, TariffSource};

pub enum PriceCommand {
    Set(StationId, u32),
    Clear(StationId),
}

pub struct PriceDesk {
    prices: Mutex<HashMap<StationId, Plan>>,
    source: Arc<dyn TariffSource>,
    zone: u32,
}

impl PriceDesk {
    pub fn new(source: Arc<dyn TariffSource>, zone: u32) -> Arc<Self> {
        Arc::new(Self { prices: Mutex::default(), source, zone })
    }

    async fn reload(&self) -> Result<usize> {
        let mut prices = self.prices.lock().await;
        let fresh = self.source.fetch(self.zone).await?;
        prices.clear();
        prices.extend(fresh);
        Ok(prices.len())
    }

    async fn apply(&self, command: PriceCommand) {
        let mut prices = self.prices.lock().await;
        match command {
            PriceCommand::Set(station, cents) => {
                prices.entry(station).or_default().cents_per_kwh = cents;
            }
            PriceCommand::Clear(station) => {
                prices.remove(&station);
            }
        }
    }

    pub async fn reload_serving(&self, commands: &mut mpsc::Receiver<PriceCommand>) -> Result<usize> {
        let reload = self.reload();
        tokio::pin!(reload);
        loop {
            tokio::select! {
                done = &mut reload => return done,
                Some(command) = commands.recv() => self.apply(command).await,
            }
        }
    }

    pub async fn reload_in_background(
        self: Arc<Self>,
        commands: &mut mpsc::Receiver<PriceCommand>,
    ) -> Result<usize> {
        let desk = self.clone();
        let mut reload = tokio::spawn(async move { desk.reload().await });
        loop {
            tokio::select! {
                done = &mut reload => return done?,
                Some(command) = commands.recv() => self.apply(command).await,
            }
        }
    }
}
