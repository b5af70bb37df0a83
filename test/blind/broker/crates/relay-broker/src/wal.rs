use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use anyhow::Result;
use parking_lot::Mutex;
use relay_core::store::MessageStore;
use relay_core::{Envelope, Offset, TopicId};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

pub struct WalWriter<S> {
    store: Arc<S>,
    batch: Vec<Envelope>,
    last: Option<Offset>,
}

struct Restore<'a> {
    target: &'a mut Vec<Envelope>,
    items: Vec<Envelope>,
}

impl Drop for Restore<'_> {
    fn drop(&mut self) {
        let mut items = std::mem::take(&mut self.items);
        items.append(self.target);
        *self.target = items;
    }
}

impl<S: MessageStore> WalWriter<S> {
    pub fn new(store: Arc<S>) -> Self {
        Self {
            store,
            batch: Vec::new(),
            last: None,
        }
    }

    pub async fn commit(&mut self) -> Result<()> {
        let mut batch = std::mem::take(&mut self.batch);
        while let Some(env) = batch.first() {
            let stored = self.store.append(&env.topic, env.encode()).await;
            match stored {
                Ok(at) => self.last = Some(at),
                Err(err) => {
                    self.batch = batch;
                    return Err(err);
                }
            }
            batch.remove(0);
        }
        self.batch = batch;
        Ok(())
    }

    pub async fn commit_guarded(&mut self) -> Result<()> {
        let items = std::mem::take(&mut self.batch);
        let mut undo = Restore {
            target: &mut self.batch,
            items,
        };
        while let Some(env) = undo.items.first() {
            let at = self.store.append(&env.topic, env.encode()).await?;
            undo.items.remove(0);
            self.last = Some(at);
        }
        Ok(())
    }

    pub async fn seal(&mut self, topic: &TopicId) -> Result<Vec<Envelope>> {
        let at = self.store.append(topic, bytes::Bytes::from_static(b"seal")).await?;
        self.last = Some(at);
        Ok(std::mem::take(&mut self.batch))
    }

    pub async fn run(mut self, mut rx: mpsc::Receiver<Envelope>, stop: CancellationToken) -> Result<Option<Offset>> {
        loop {
            tokio::select! {
                _ = stop.cancelled() => return Ok(self.last),
                next = rx.recv() => match next {
                    Some(env) => self.batch.push(env),
                    None => break,
                },
            }
            if self.batch.len() >= 64 {
                tokio::select! {
                    done = self.commit() => done?,
                    _ = stop.cancelled() => break,
                }
            }
        }
        self.commit_guarded().await?;
        Ok(self.last)
    }
}

#[derive(Default)]
pub struct SegmentCache {
    heads: Mutex<HashMap<TopicId, Offset>>,
    names: RwLock<HashMap<TopicId, String>>,
}

impl SegmentCache {
    pub fn head(&self, topic: &TopicId) -> Offset {
        if let Some(at) = self.heads.lock().get(topic).copied() {
            at
        } else {
            self.heads.lock().insert(topic.clone(), Offset(0));
            Offset(0)
        }
    }

    pub fn advance(&self, topic: &TopicId, to: Offset) -> Offset {
        let current = self.heads.lock().get(topic).copied();
        match current {
            Some(at) if at >= to => at,
            _ => {
                let mut heads = self.heads.lock();
                let slot = heads.entry(topic.clone()).or_default();
                *slot = to.max(*slot);
                *slot
            }
        }
    }

    pub fn name(&self, topic: &TopicId) -> Option<String> {
        let names = self.names.read().ok()?;
        names.get(topic).cloned()
    }

    pub fn set_name(&self, topic: TopicId, name: String) {
        if let Ok(mut names) = self.names.write() {
            names.insert(topic, name);
        }
    }
}
