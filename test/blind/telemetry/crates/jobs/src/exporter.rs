use std::sync::Arc;

use anyhow::Result;
use async_trait::async_trait;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

#[async_trait]
pub trait Uploader: Send + Sync + 'static {
    async fn upload(&self, name: &str, body: &[u8]) -> Result<()>;
}

pub struct Export {
    pub name: String,
    pub body: Vec<u8>,
}

pub struct Exporter<U> {
    uploader: Arc<U>,
    slots: Arc<Semaphore>,
}

impl<U: Uploader> Exporter<U> {
    pub fn new(uploader: U, parallel: usize) -> Self {
        Self { uploader: Arc::new(uploader), slots: Arc::new(Semaphore::new(parallel)) }
    }

    pub async fn export_all(&self, exports: Vec<Export>) -> Result<usize> {
        let mut tasks = JoinSet::new();
        for export in exports {
            let _ = self.slots.acquire().await?;
            let uploader = self.uploader.clone();
            tasks.spawn(async move { uploader.upload(&export.name, &export.body).await });
        }
        count_ok(tasks).await
    }

    pub async fn export_bounded(&self, exports: Vec<Export>) -> Result<usize> {
        let mut tasks = JoinSet::new();
        for export in exports {
            let permit = self.slots.clone().acquire_owned().await?;
            let uploader = self.uploader.clone();
            tasks.spawn(async move {
                let outcome = uploader.upload(&export.name, &export.body).await;
                drop(permit);
                outcome
            });
        }
        count_ok(tasks).await
    }
}

async fn count_ok(mut tasks: JoinSet<Result<()>>) -> Result<usize> {
    let mut uploaded = 0;
    while let Some(outcome) = tasks.join_next().await {
        outcome??;
        uploaded += 1;
    }
    Ok(uploaded)
}
