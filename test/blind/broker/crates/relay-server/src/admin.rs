use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use anyhow::Result;
use parking_lot::Mutex;
use relay_broker::topic::TopicSet;
use relay_core::store::{load_manifest, Manifest, MemoryStore};
use relay_core::TopicId;
use tokio::runtime::Handle;
use tokio::sync::Mutex as AsyncMutex;

pub struct Admin {
    manifest: PathBuf,
    topics: Arc<TopicSet<MemoryStore>>,
    known: Mutex<HashMap<TopicId, u64>>,
    reloading: AsyncMutex<()>,
}

impl Admin {
    pub fn new(manifest: PathBuf, topics: Arc<TopicSet<MemoryStore>>) -> Arc<Self> {
        Arc::new(Self {
            manifest,
            topics,
            known: Mutex::default(),
            reloading: AsyncMutex::new(()),
        })
    }

    fn install(&self, manifest: Manifest, generation: u64) {
        for topic in manifest.topics {
            let _ = self.known.lock().insert(topic, generation);
        }
    }

    pub async fn reload(&self, generation: u64) -> Result<()> {
        let manifest = load_manifest(&self.manifest)?;
        self.install(manifest, generation);
        self.topics.flush_active().await?;
        Ok(())
    }

    pub async fn reload_offline(&self) -> Result<()> {
        let path = self.manifest.clone();
        if !tokio::fs::try_exists(&path).await? {
            return Ok(());
        }
        let manifest = tokio::task::spawn_blocking(move || load_manifest(&path)).await??;
        self.install(manifest, 0);
        Ok(())
    }

    pub async fn swap_manifest(&self, generation: u64, text: String) -> Result<()> {
        let _ = self.reloading.lock().await;
        tokio::fs::write(&self.manifest, text).await?;
        self.reload(generation).await
    }

    pub async fn append_topic(&self, topic: &TopicId) -> Result<()> {
        let _serial = self.reloading.lock().await;
        let mut text = tokio::fs::read_to_string(&self.manifest).await?;
        text.push_str(topic.as_str());
        text.push('\n');
        tokio::fs::write(&self.manifest, text).await?;
        Ok(())
    }

    fn flush_now(&self) -> Result<usize> {
        futures::executor::block_on(self.topics.flush_suspended())
    }

    pub async fn drain(&self, rounds: usize) -> Result<usize> {
        let mut flushed = 0;
        for _ in 0..rounds {
            flushed += self.flush_now()?;
            tokio::task::yield_now().await;
        }
        Ok(flushed)
    }

    pub fn drain_in_thread(self: &Arc<Self>, handle: Handle) -> thread::JoinHandle<Result<usize>> {
        let this = Arc::clone(self);
        thread::spawn(move || handle.block_on(this.topics.flush_suspended()))
    }
}
