use std::mem;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use tokio::time::timeout;
use volt_store::snapshot::{self, Snapshot};

use crate::exporter::Uploader;

pub struct Batch<U> {
    rows: Vec<u8>,
    sent: usize,
    uploader: U,
}

impl<U: Uploader> Batch<U> {
    pub fn new(uploader: U) -> Self {
        Self { rows: Vec::new(), sent: 0, uploader }
    }

    pub fn push(&mut self, row: &[u8]) {
        self.rows.extend_from_slice(row);
        self.rows.push(b'\n');
    }

    async fn flush(&mut self) -> Result<()> {
        let rows = mem::take(&mut self.rows);
        if let Err(e) = self.uploader.upload("batch", &rows).await {
            self.rows = rows;
            return Err(e);
        }
        self.sent += rows.len();
        Ok(())
    }

    pub async fn flush_within(&mut self, limit: Duration) -> Result<()> {
        timeout(limit, self.flush()).await.context("flush is late")?
    }

    pub async fn flush_compacted(&mut self) -> Result<()> {
        let mut rows = mem::take(&mut self.rows);
        rows.dedup();
        self.rows = rows;
        self.uploader.upload("batch", &self.rows).await?;
        self.sent += mem::take(&mut self.rows).len();
        Ok(())
    }
}

pub async fn parse_within(raw: &[u8], limit: Duration) -> Result<Snapshot> {
    timeout(limit, snapshot::decode(raw)).await?
}

pub async fn load_within(dir: &Path, name: &str, limit: Duration) -> Result<Snapshot> {
    timeout(limit, snapshot::load(dir, name)).await?
}
