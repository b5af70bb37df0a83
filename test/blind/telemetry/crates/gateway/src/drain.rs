use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::task::{AbortOnDropHandle, TaskTracker};
use volt_common::gate::DrainGate;
use volt_common::ConnectorId;

use crate::connector::{Connector, LockTicket};

const GRACE: Duration = Duration::from_secs(10);

pub async fn stop_worker(worker: JoinHandle<u64>) -> u64 {
    match timeout(GRACE, worker).await {
        Ok(Ok(frames)) => frames,
        Ok(Err(e)) => {
            tracing::error!("worker failed: {e}");
            0
        }
        Err(_) => {
            tracing::warn!("worker cancelled after grace period");
            0
        }
    }
}

pub async fn stop_or_abort(mut worker: JoinHandle<u64>) -> Option<u64> {
    match timeout(GRACE, &mut worker).await {
        Ok(Ok(frames)) => Some(frames),
        Ok(Err(e)) => {
            tracing::error!("worker failed: {e}");
            None
        }
        Err(_) => {
            worker.abort();
            let _ = worker.await;
            None
        }
    }
}

pub async fn stop_scoped(worker: AbortOnDropHandle<u64>) -> Result<u64> {
    Ok(timeout(GRACE, worker).await??)
}

pub async fn flush_counter(pending: mpsc::Receiver<u64>) -> Result<u64> {
    let worker = tokio::spawn(sum_all(pending));
    let mut polls = 0u64;
    while !worker.is_finished() {
        polls += 1;
    }
    tracing::debug!(polls, "flush done");
    Ok(worker.await?)
}

async fn sum_all(mut pending: mpsc::Receiver<u64>) -> u64 {
    let mut total = 0;
    while let Some(n) = pending.recv().await {
        total += n;
    }
    total
}

pub struct Reservation {
    connector: Arc<Connector>,
    ticket: Option<LockTicket>,
}

impl Reservation {
    pub async fn acquire(connector: Arc<Connector>) -> Result<Self> {
        let ticket = connector.reserve().await?;
        Ok(Self { connector, ticket: Some(ticket) })
    }

    fn hand_back(&mut self) {
        if let Some(ticket) = self.ticket.take() {
            let connector = self.connector.clone();
            tokio::spawn(async move {
                if let Err(e) = connector.release(ticket).await {
                    tracing::warn!("release failed: {e}");
                }
            });
        }
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        self.hand_back();
    }
}

pub struct Claim {
    connector: Arc<Connector>,
    ticket: LockTicket,
    tracker: TaskTracker,
}

impl Claim {
    pub async fn take(connector: Arc<Connector>, tracker: TaskTracker) -> Result<Self> {
        let ticket = connector.reserve().await?;
        Ok(Self { connector, ticket, tracker })
    }

    pub fn id(&self) -> ConnectorId {
        self.ticket.connector
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let (connector, ticket) = (self.connector.clone(), self.ticket);
        if let Ok(handle) = Handle::try_current() {
            let release = async move { connector.release(ticket).await.is_ok() };
            self.tracker.spawn_on(release, &handle);
        }
    }
}

pub async fn drain(gate: &DrainGate, tracker: &TaskTracker) {
    gate.started().await;
    tracker.close();
    tracker.wait().await;
}
