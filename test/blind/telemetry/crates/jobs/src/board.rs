use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, Result};
use tokio::sync::{Mutex, mpsc};

use crate::jobs::{JobId, JobKind};

#[derive(Clone, Debug)]
pub struct Lease {
    pub kind: JobKind,
    pub granted: Instant,
}

pub struct Board {
    pub(crate) leases: Mutex<HashMap<JobId, Lease>>,
    queue: mpsc::Sender<JobId>,
}

impl Board {
    pub fn new(depth: usize) -> (Arc<Self>, mpsc::Receiver<JobId>) {
        let (queue, intake) = mpsc::channel(depth);
        (Arc::new(Self { leases: Mutex::default(), queue }), intake)
    }

    pub async fn assign(&self, job: JobId, kind: JobKind) -> Result<usize> {
        let mut leases = self.leases.lock().await;
        leases.insert(job, Lease { kind, granted: Instant::now() });
        self.queue.send(job).await.context("workers are gone")?;
        Ok(leases.len())
    }

    pub async fn reassign(&self, job: JobId, kind: JobKind) -> Result<usize> {
        let outstanding = {
            let mut leases = self.leases.lock().await;
            leases.insert(job, Lease { kind, granted: Instant::now() });
            leases.len()
        };
        self.queue.send(job).await.context("workers are gone")?;
        Ok(outstanding)
    }

    pub async fn take(&self, job: JobId) -> Option<Lease> {
        self.leases.lock().await.remove(&job)
    }
}
