use tokio::sync::broadcast;

use crate::ids::{AssetId, JobId};

#[derive(Debug, Clone)]
pub enum Event {
    AssetAdded(AssetId),
    JobStarted(JobId),
    JobFinished(JobId),
    CacheEvicted { bytes: u64 },
}

pub struct EventBus {
    tx: broadcast::Sender<Event>,
}

impl EventBus {
    pub fn new(backlog: usize) -> Self {
        let (tx, _) = broadcast::channel(backlog.max(1));
        Self { tx }
    }

    pub fn publish(&self, event: Event) {
        let _ = self.tx.send(event);
    }

    pub fn subscribe(&self) -> broadcast::Receiver<Event> {
        self.tx.subscribe()
    }
}
