use std::path::PathBuf;

use anyhow::Result;
use tokio::sync::Mutex;

pub struct Maintenance {
    dir: PathBuf,
    exclusive: Mutex<()>,
}

impl Maintenance {
    pub fn new(dir: PathBuf) -> Self {
        Self { dir, exclusive: Mutex::new(()) }
    }

    pub async fn vacuum(&self) -> Result<()> {
        let _guard = self.exclusive.lock().await;
        self.rewrite("journal").await
    }

    pub async fn rotate(&self) -> Result<()> {
        let _ = self.exclusive.lock().await;
        self.rewrite("audit").await
    }

    async fn rewrite(&self, stem: &str) -> Result<()> {
        let source = self.dir.join(stem);
        let target = source.with_extension("new");
        tokio::fs::copy(&source, &target).await?;
        tokio::fs::rename(&target, &source).await?;
        Ok(())
    }
}
