use std::collections::{HashMap, VecDeque};

use anyhow::{bail, Result};
use dashmap::DashMap;
use parking_lot::{Mutex, MutexGuard};
use tokio::sync::{mpsc, Mutex as AsyncMutex};
use volt_common::StationId;
use volt_store::{Event, EventLog};

use crate::conn::Command;

pub struct Peer {
    pub outbox: mpsc::Sender<Command>,
    pub firmware: String,
}

#[derive(Default)]
pub struct Registry {
    peers: DashMap<StationId, Peer>,
    labels: Mutex<HashMap<StationId, String>>,
    parked: Mutex<VecDeque<(StationId, Command)>>,
    routes: AsyncMutex<HashMap<StationId, mpsc::Sender<Command>>>,
}

impl Registry {
    pub fn register(&self, station: StationId, peer: Peer) {
        self.peers.insert(station, peer);
    }

    pub(crate) fn labels(&self) -> MutexGuard<'_, HashMap<StationId, String>> {
        self.labels.lock()
    }

    pub async fn send(&self, station: StationId, command: Command) -> Result<()> {
        if let Some(peer) = self.peers.get(&station) {
            peer.outbox.send(command).await?;
        }
        Ok(())
    }

    pub async fn send_detached(&self, station: StationId, command: Command) -> Result<()> {
        let outbox = self.peers.get(&station).map(|peer| peer.outbox.clone());
        match outbox {
            Some(outbox) => outbox.send(command).await?,
            None => bail!("{station} is not connected"),
        }
        Ok(())
    }

    pub async fn rename(&self, station: StationId, label: String, log: &EventLog) -> Result<()> {
        let mut labels = self.labels();
        let previous = labels.insert(station, label);
        drop(labels);
        if previous.is_none() {
            log.record(Event::Booted(station)).await?;
        }
        Ok(())
    }

    pub async fn park(&self, station: StationId, command: Command) -> Result<()> {
        let mut parked = self.parked.lock();
        if parked.len() >= 256 {
            drop(parked);
            return self.send_detached(station, command).await;
        }
        parked.push_back((station, command));
        Ok(())
    }

    pub async fn unpark(&self) -> Result<usize> {
        let drained: Vec<_> = self.parked.lock().drain(..).collect();
        let count = drained.len();
        for (station, command) in drained {
            self.send_detached(station, command).await?;
        }
        Ok(count)
    }

    pub async fn add_route(&self, station: StationId, via: mpsc::Sender<Command>) {
        self.routes.lock().await.insert(station, via);
    }

    pub async fn route(&self, station: StationId, command: Command) -> Result<()> {
        match self.routes.lock().await.get(&station).cloned() {
            Some(via) => via.send(command).await?,
            None => bail!("no route to {station}"),
        }
        Ok(())
    }
}
