use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Result;
use tokio::sync::mpsc;
use tokio::task;
use volt_common::metrics::InFlight;
use volt_store::indexer::Indexer;

use crate::board::{Board, Lease};
use crate::jobs::{JobId, JobKind};

pub struct Worker {
    board: Arc<Board>,
    root: PathBuf,
    running: AtomicUsize,
}

impl Worker {
    pub fn new(board: Arc<Board>, root: PathBuf) -> Self {
        Self { board, root, running: AtomicUsize::new(0) }
    }

    pub async fn run(&self, mut intake: mpsc::Receiver<JobId>) -> Result<usize> {
        let mut done = 0;
        while let Some(job) = intake.recv().await {
            let Some(lease) = self.board.take(job).await else {
                continue;
            };
            self.execute(job, lease).await?;
            done += 1;
        }
        Ok(done)
    }

    async fn execute(&self, job: JobId, lease: Lease) -> Result<()> {
        let _slot = InFlight::enter(&self.running);
        tracing::debug!(%job, waited = ?lease.granted.elapsed(), "starting");
        match lease.kind {
            JobKind::Reindex(names) => self.reindex(&names).await.map(drop),
            JobKind::Export { name, .. } => self.touch(&name).await,
            JobKind::Invoice(station) => self.touch(&station.to_string()).await,
        }
    }

    async fn touch(&self, name: &str) -> Result<()> {
        tokio::fs::write(self.root.join(name), b"pending").await?;
        Ok(())
    }

    pub async fn reindex(&self, names: &[String]) -> Result<usize> {
        let indexer = Indexer::start(self.root.clone(), 2)?;
        let mut bytes = 0;
        for name in names {
            bytes += indexer.submit(name).await??;
        }
        Ok(bytes)
    }

    pub async fn reindex_one(&self, name: &str) -> Result<usize> {
        let (root, name) = (self.root.clone(), name.to_owned());
        let outcome = task::spawn_blocking(move || {
            let indexer = Indexer::start(root, 1)?;
            indexer.submit(&name).blocking_recv()?
        });
        outcome.await?
    }

    pub fn busy(&self) -> usize {
        self.running.load(Ordering::Relaxed)
    }
}
