use std::collections::HashMap;
use std::sync::Arc;

use anyhow::{anyhow, Result};
use media_core::AssetId;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{mpsc, Mutex};
use tokio::task::JoinHandle;

use crate::job::Job;

#[derive(Debug, Default)]
pub struct RouteTable {
    sticky: HashMap<AssetId, usize>,
    sent: u64,
    finished: u64,
}

pub struct Dispatcher {
    routes: Arc<Mutex<RouteTable>>,
    lanes: Vec<mpsc::Sender<Job>>,
    sinks: Vec<JoinHandle<()>>,
}

impl Dispatcher {
    pub fn start(lanes: usize, depth: usize) -> Self {
        let routes = Arc::new(Mutex::new(RouteTable::default()));
        let mut senders = Vec::with_capacity(lanes);
        let mut sinks = Vec::with_capacity(lanes);
        for _ in 0..lanes {
            let (tx, rx) = mpsc::channel(depth.max(1));
            senders.push(tx);
            sinks.push(tokio::spawn(lane_sink(rx, Arc::clone(&routes))));
        }
        Self {
            routes,
            lanes: senders,
            sinks,
        }
    }

    fn pick(&self, asset: &AssetId) -> usize {
        asset.as_str().len() % self.lanes.len()
    }

    pub async fn dispatch(&self, job: Job) -> Result<()> {
        let mut routes = self.routes.lock().await;
        let lane = match routes.sticky.get(&job.asset) {
            Some(lane) => *lane,
            None => self.pick(&job.asset),
        };
        routes.sticky.insert(job.asset.clone(), lane);
        self.lanes[lane].send(job).await?;
        routes.sent += 1;
        Ok(())
    }

    pub async fn dispatch_later(&self, job: Job) -> Result<()> {
        let lane = {
            let mut routes = self.routes.lock().await;
            routes.sent += 1;
            let lane = self.pick(&job.asset);
            *routes.sticky.entry(job.asset.clone()).or_insert(lane)
        };
        self.lanes[lane].send(job).await?;
        Ok(())
    }

    pub async fn offer(&self, job: Job) -> Result<Option<Job>> {
        let mut routes = self.routes.lock().await;
        let lane = self.pick(&job.asset);
        match self.lanes[lane].try_send(job) {
            Ok(()) => {
                routes.sent += 1;
                Ok(None)
            }
            Err(TrySendError::Full(job)) => Ok(Some(job)),
            Err(TrySendError::Closed(job)) => Err(anyhow!("lane {lane} closed, job {:?} lost", job.id)),
        }
    }

    pub async fn backlog(&self) -> u64 {
        let routes = self.routes.lock().await;
        routes.sent - routes.finished
    }

    pub async fn stop(self) -> Result<()> {
        drop(self.lanes);
        for sink in self.sinks {
            sink.await?;
        }
        Ok(())
    }
}

async fn lane_sink(mut rx: mpsc::Receiver<Job>, routes: Arc<Mutex<RouteTable>>) {
    while let Some(job) = rx.recv().await {
        tracing::info!(job = job.id.0, "lane accepted job");
        routes.lock().await.finished += 1;
    }
}
