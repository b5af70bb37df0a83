use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::Result;
use media_core::{AssetId, SegmentKey};
use tokio::io::AsyncWriteExt;
use tokio::sync::{Mutex as AsyncMutex, MutexGuard as AsyncGuard};

#[derive(Debug, Clone, Default)]
pub struct Shelf {
    pub segments: Vec<SegmentKey>,
    pub revision: u64,
}

pub type Index = BTreeMap<AssetId, Shelf>;

#[derive(Debug, Default)]
pub struct Journal {
    pub lines: Vec<String>,
    pub flushed: usize,
}

impl Journal {
    pub fn pending(&self) -> &[String] {
        &self.lines[self.flushed..]
    }
}

pub struct Library {
    index: AsyncMutex<Index>,
    journal: AsyncMutex<Journal>,
    file: AsyncMutex<tokio::fs::File>,
}

impl Library {
    pub async fn open(path: &std::path::Path) -> Result<Arc<Self>> {
        let file = tokio::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(path)
            .await?;
        Ok(Arc::new(Self {
            index: AsyncMutex::new(Index::new()),
            journal: AsyncMutex::new(Journal::default()),
            file: AsyncMutex::new(file),
        }))
    }

    pub async fn lock_index(&self) -> AsyncGuard<'_, Index> {
        self.index.lock().await
    }

    pub async fn lock_journal(&self) -> AsyncGuard<'_, Journal> {
        self.journal.lock().await
    }

    pub async fn record(&self, key: SegmentKey) -> u64 {
        let mut index = self.index.lock().await;
        let shelf = index.entry(key.asset.clone()).or_default();
        shelf.revision += 1;
        let revision = shelf.revision;
        let line = format!("add {}", key.file_name());
        shelf.segments.push(key);
        self.journal.lock().await.lines.push(line);
        revision
    }

    pub async fn forget(&self, asset: &AssetId) -> bool {
        let removed = self.index.lock().await.remove(asset);
        let mut journal = self.journal.lock().await;
        if removed.is_some() {
            journal.lines.push(format!("del {asset}"));
        }
        removed.is_some()
    }

    pub async fn sync(&self) -> Result<usize> {
        let batch: Vec<String> = {
            let mut journal = self.journal.lock().await;
            let batch = journal.pending().to_vec();
            journal.flushed = journal.lines.len();
            batch
        };
        let mut file = self.file.lock().await;
        for line in &batch {
            file.write_all(line.as_bytes()).await?;
        }
        file.flush().await?;
        Ok(batch.len())
    }

    pub async fn segments_of(&self, asset: &AssetId) -> Vec<SegmentKey> {
        let index = self.index.lock().await;
        index
            .get(asset)
            .map(|shelf| shelf.segments.clone())
            .unwrap_or_default()
    }
}
