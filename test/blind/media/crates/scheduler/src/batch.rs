use std::future::Future;
use std::sync::Arc;

use anyhow::Result;
use futures::stream::{self, StreamExt, TryStreamExt};
use media_core::AssetId;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

#[async_trait::async_trait]
pub trait Indexer: Send + Sync + 'static {
    async fn index(&self, asset: AssetId) -> Result<u64>;
    async fn remove(&self, asset: &AssetId) -> Result<()>;
}

pub struct Batch<I> {
    indexer: Arc<I>,
    gate: Arc<Semaphore>,
    width: usize,
}

impl<I: Indexer> Batch<I> {
    pub fn new(indexer: Arc<I>, width: usize) -> Self {
        let gate = Arc::new(Semaphore::new(width));
        Self {
            indexer,
            gate,
            width,
        }
    }

    pub async fn reindex(&self, assets: Vec<AssetId>) {
        let mut set = JoinSet::new();
        for asset in assets {
            let indexer = Arc::clone(&self.indexer);
            let gate = Arc::clone(&self.gate);
            set.spawn(async move {
                let _permit = gate.acquire_owned().await?;
                indexer.index(asset).await
            });
        }
        while set.join_next().await.is_some() {}
    }

    pub async fn import(&self, assets: impl IntoIterator<Item = AssetId>) -> Result<u64> {
        let mut set = JoinSet::new();
        for asset in assets {
            let indexer = Arc::clone(&self.indexer);
            set.spawn(async move { indexer.index(asset).await });
        }
        let mut total = 0;
        while let Some(joined) = set.join_next().await {
            total += joined??;
        }
        Ok(total)
    }

    pub async fn import_windowed(&self, assets: impl IntoIterator<Item = AssetId>) -> Result<u64> {
        let mut set = JoinSet::new();
        let mut total = 0;
        for asset in assets {
            if set.len() >= self.width {
                if let Some(joined) = set.join_next().await {
                    total += joined??;
                }
            }
            let indexer = Arc::clone(&self.indexer);
            set.spawn(async move { indexer.index(asset).await });
        }
        while let Some(joined) = set.join_next().await {
            total += joined??;
        }
        Ok(total)
    }

    pub async fn purge(&self, assets: Vec<AssetId>) -> Result<()> {
        stream::iter(assets.into_iter().map(Ok))
            .try_for_each_concurrent(self.width, |asset| async move { self.indexer.remove(&asset).await })
            .await
    }

    pub async fn sizes(&self, assets: Vec<AssetId>) -> Result<Vec<u64>> {
        stream::iter(assets.into_iter().map(|asset| self.indexer.index(asset)))
            .buffered(self.width)
            .try_collect()
            .await
    }
}

pub async fn with_cleanup<T, F>(name: &str, work: F) -> Result<T>
where
    F: Future<Output = Result<T>>,
{
    let guard = scopeguard::guard(name.to_owned(), |name| {
        tracing::debug!(%name, "batch released");
    });
    let out = work.await?;
    drop(guard);
    Ok(out)
}
