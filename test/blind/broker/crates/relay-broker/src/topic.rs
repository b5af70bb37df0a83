use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;

use anyhow::Result;
use parking_lot::{Mutex, MutexGuard};
use relay_core::registry::TenantRegistry;
use relay_core::store::MessageStore;
use relay_core::{Envelope, Offset, TenantId, TopicId};

#[derive(Default)]
struct Pending {
    queue: VecDeque<Envelope>,
    bytes: usize,
    high_water: usize,
}

impl Pending {
    fn push(&mut self, env: Envelope) {
        self.bytes += env.body.len();
        self.high_water = self.high_water.max(self.bytes);
        self.queue.push_back(env);
    }

    fn drain(&mut self) -> Vec<Envelope> {
        self.bytes = 0;
        self.queue.drain(..).collect()
    }
}

#[derive(Clone, Copy, Debug, Default)]
pub struct TopicStats {
    pub queued: usize,
    pub bytes: usize,
    pub high_water: usize,
}

pub struct TopicLog<S> {
    pub id: TopicId,
    pending: Mutex<Pending>,
    offsets: Mutex<BTreeMap<TenantId, Offset>>,
    max_bytes: usize,
    store: Arc<S>,
}

impl<S: MessageStore> TopicLog<S> {
    pub fn new(id: TopicId, max_bytes: usize, store: Arc<S>) -> Self {
        Self {
            id,
            pending: Mutex::default(),
            offsets: Mutex::default(),
            max_bytes,
            store,
        }
    }

    pub fn stats(&self) -> TopicStats {
        let pending = self.pending.lock();
        TopicStats {
            queued: pending.queue.len(),
            bytes: pending.bytes,
            high_water: pending.high_water,
        }
    }

    pub fn push(&self, env: Envelope) -> bool {
        let mut pending = self.pending.lock();
        if pending.bytes + env.body.len() > self.max_bytes {
            tracing::warn!(topic = %self.id, "topic over its limit");
            self.shed_oldest(env.body.len());
        }
        pending.push(env);
        true
    }

    pub fn push_all(&self, batch: Vec<Envelope>) -> TopicStats {
        let mut pending = self.pending.lock();
        for env in batch {
            pending.push(env);
        }
        drop(pending);
        self.stats()
    }

    pub fn trim(&self, keep: usize) {
        let mut pending = self.pending.lock();
        while pending.queue.len() > keep {
            self.evict_locked(&mut pending);
        }
    }

    fn shed_oldest(&self, need: usize) {
        let mut freed = 0;
        while freed < need {
            let Some(env) = self.take_front() else { break };
            freed += env.body.len();
        }
    }

    fn take_front(&self) -> Option<Envelope> {
        let mut pending = self.pending.lock();
        let env = pending.queue.pop_front()?;
        pending.bytes -= env.body.len();
        Some(env)
    }

    fn evict_locked(&self, pending: &mut MutexGuard<'_, Pending>) {
        if let Some(env) = pending.queue.pop_front() {
            pending.bytes -= env.body.len();
            tracing::debug!(topic = %self.id, "evicted");
        }
    }

    pub async fn flush(&self) -> Result<usize> {
        let batch = self.pending.lock().drain();
        let count = batch.len();
        for env in batch {
            let at = self.store.append(&self.id, env.body).await?;
            self.offsets.lock().insert(env.tenant, at);
        }
        Ok(count)
    }
}

pub struct TopicSet<S> {
    topics: Mutex<HashMap<TenantId, Arc<TopicLog<S>>>>,
    registry: Arc<TenantRegistry>,
}

impl<S: MessageStore> TopicSet<S> {
    pub fn new(registry: Arc<TenantRegistry>) -> Self {
        Self {
            topics: Mutex::default(),
            registry,
        }
    }

    pub fn attach(&self, tenant: TenantId, log: Arc<TopicLog<S>>) {
        self.topics.lock().insert(tenant, log);
    }

    fn log_of(&self, tenant: TenantId) -> Option<Arc<TopicLog<S>>> {
        self.topics.lock().get(&tenant).cloned()
    }

    pub async fn flush_active(&self) -> Result<usize> {
        let mut flushed = 0;
        let tenants = self.registry.view();
        for (id, info) in tenants.iter() {
            if info.suspended {
                continue;
            }
            if let Some(log) = self.log_of(*id) {
                flushed += log.flush().await?;
            }
        }
        Ok(flushed)
    }

    pub async fn flush_suspended(&self) -> Result<usize> {
        let ids: Vec<TenantId> = self
            .registry
            .view()
            .iter()
            .filter(|(_, info)| info.suspended)
            .map(|(id, _)| *id)
            .collect();
        let mut flushed = 0;
        for id in ids {
            if let Some(log) = self.log_of(id) {
                flushed += log.flush().await?;
            }
        }
        Ok(flushed)
    }
}
