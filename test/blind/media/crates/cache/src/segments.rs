use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::Result;
use bytes::Bytes;
use dashmap::DashMap;
use media_core::{AssetId, Event, EventBus, SegmentKey};
use parking_lot::RwLock;
use tokio::fs as disk;

pub trait Origin: Send + Sync + 'static {
    fn fetch(&self, key: &SegmentKey) -> impl Future<Output = Result<Bytes>> + Send;
}

#[derive(Debug, Clone)]
pub struct Entry {
    pub data: Bytes,
    pub hits: u64,
    pub stale: bool,
}

#[derive(Debug, Clone, Default)]
pub struct Policy {
    pub max_bytes: u64,
    pub pinned: Vec<AssetId>,
}

pub struct SegmentCache<O> {
    origin: O,
    root: PathBuf,
    entries: DashMap<SegmentKey, Entry>,
    policy: RwLock<Policy>,
    resident: AtomicU64,
    bus: Arc<EventBus>,
}

impl<O: Origin> SegmentCache<O> {
    pub fn new(origin: O, root: PathBuf, bus: Arc<EventBus>) -> Self {
        Self {
            origin,
            root,
            entries: DashMap::new(),
            policy: RwLock::new(Policy::default()),
            resident: AtomicU64::new(0),
            bus,
        }
    }

    pub async fn get(&self, key: &SegmentKey) -> Result<Bytes> {
        let cached = self.entries.get(key).map(|entry| entry.data.clone());
        if let Some(data) = cached {
            return Ok(data);
        }
        let data = self.origin.fetch(key).await?;
        self.insert(key.clone(), data.clone());
        Ok(data)
    }

    pub fn insert(&self, key: SegmentKey, data: Bytes) {
        self.resident.fetch_add(data.len() as u64, Ordering::Relaxed);
        let entry = Entry {
            data,
            hits: 0,
            stale: false,
        };
        if let Some(old) = self.entries.insert(key, entry) {
            self.resident
                .fetch_sub(old.data.len() as u64, Ordering::Relaxed);
        }
    }

    pub async fn refresh(&self, key: &SegmentKey) -> Result<bool> {
        let Some(mut entry) = self.entries.get_mut(key) else {
            return Ok(false);
        };
        if !entry.stale {
            entry.hits += 1;
            return Ok(true);
        }
        let data = self.origin.fetch(key).await?;
        entry.data = data;
        entry.stale = false;
        Ok(true)
    }

    pub async fn touch(&self, key: &SegmentKey) -> Result<u64> {
        let hits = match self.entries.get_mut(key) {
            Some(mut entry) => {
                entry.hits += 1;
                entry.hits
            }
            None => 0,
        };
        if hits == 0 {
            let data = self.origin.fetch(key).await?;
            self.insert(key.clone(), data);
        }
        Ok(hits)
    }

    pub async fn load_or_fetch(&self, key: &SegmentKey) -> Result<Bytes> {
        if let Some(entry) = self.entries.get(key).filter(|e| !e.stale) {
            Ok(entry.data.clone())
        } else {
            let data = self.origin.fetch(key).await?;
            self.insert(key.clone(), data.clone());
            Ok(data)
        }
    }

    pub fn pin(&self, asset: &AssetId) {
        if let Some(found) = self.policy.read().pinned.iter().find(|a| *a == asset) {
            tracing::debug!(asset = %found, "already pinned");
        } else {
            let mut policy = self.policy.write();
            if !policy.pinned.contains(asset) {
                policy.pinned.push(asset.clone());
            }
        }
    }

    pub fn set_max_bytes(&self, max_bytes: u64) {
        self.policy.write().max_bytes = max_bytes;
    }

    pub async fn spill(&self, key: &SegmentKey) -> Result<()> {
        let Some((key, entry)) = self.entries.remove(key) else {
            return Ok(());
        };
        let path = self.root.join(key.file_name());
        if let Some(parent) = path.parent() {
            disk::create_dir_all(parent).await?;
        }
        disk::write(&path, &entry.data).await?;
        Ok(())
    }

    pub async fn evict_loop(self: Arc<Self>, every: Duration, token: tokio_util::sync::CancellationToken) {
        let mut ticker = tokio::time::interval(every);
        loop {
            tokio::select! {
                _ = token.cancelled() => break,
                _ = ticker.tick() => {
                    let limit = self.policy.read().max_bytes;
                    let freed = self.evict_to(limit);
                    self.bus.publish(Event::CacheEvicted { bytes: freed });
                }
            }
        }
    }

    fn evict_to(&self, limit: u64) -> u64 {
        let mut freed = 0;
        let pinned = self.policy.read().pinned.clone();
        while self.resident.load(Ordering::Relaxed) > limit {
            let victim = self
                .entries
                .iter()
                .filter(|e| !pinned.contains(&e.key().asset))
                .min_by_key(|e| e.hits)
                .map(|e| e.key().clone());
            let Some(victim) = victim else { break };
            if let Some((_, entry)) = self.entries.remove(&victim) {
                let size = entry.data.len() as u64;
                self.resident.fetch_sub(size, Ordering::Relaxed);
                freed += size;
            }
        }
        freed
    }
}
