use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use media_cache::Library;
use tokio::time::{interval, Instant};
use tokio_util::sync::CancellationToken;

pub struct Maintenance {
    library: Arc<Library>,
    every: Duration,
}

impl Maintenance {
    pub fn new(library: Arc<Library>, every: Duration) -> Self {
        Self { library, every }
    }

    pub async fn compact(&self) -> Result<usize> {
        let mut journal = self.library.lock_journal().await;
        let index = self.library.lock_index().await;
        let before = journal.lines.len();
        journal.lines = index
            .values()
            .flat_map(|shelf| shelf.segments.iter())
            .map(|key| format!("add {}", key.file_name()))
            .collect();
        journal.flushed = 0;
        Ok(before.saturating_sub(journal.lines.len()))
    }

    pub async fn audit(&self) -> (usize, usize) {
        let assets = self.library.lock_index().await.len();
        let pending = self.library.lock_journal().await.pending().len();
        (assets, pending)
    }

    pub async fn run(self, token: CancellationToken) -> Result<()> {
        let mut ticker = interval(self.every);
        let hard_stop = tokio::time::sleep_until(Instant::now() + Duration::from_secs(86_400));
        tokio::pin!(hard_stop);
        loop {
            tokio::select! {
                _ = token.cancelled() => return Ok(()),
                _ = &mut hard_stop => return Ok(()),
                _ = ticker.tick() => {
                    let freed = self.compact().await?;
                    let (assets, pending) = self.audit().await;
                    tracing::info!(freed, assets, pending, "journal compacted");
                }
            }
        }
    }
}
