use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::Result;
use media_core::{Event, EventBus};
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;

use crate::session::AuditRecord;
use crate::state::Settings;

#[derive(Debug)]
pub struct Delivery {
    pub endpoint: String,
    pub event: Event,
}

pub struct Webhooks {
    endpoints: Vec<String>,
    queue: mpsc::Sender<Delivery>,
    settings: watch::Receiver<Settings>,
    delivered: AtomicU64,
}

impl Webhooks {
    pub fn new(endpoints: Vec<String>, queue: mpsc::Sender<Delivery>, settings: watch::Receiver<Settings>) -> Self {
        Self {
            endpoints,
            queue,
            settings,
            delivered: AtomicU64::new(0),
        }
    }

    fn fan_out(&self, event: &Event) {
        for endpoint in &self.endpoints {
            let _ = self.queue.try_send(Delivery {
                endpoint: endpoint.clone(),
                event: event.clone(),
            });
            self.delivered.fetch_add(1, Ordering::Relaxed);
        }
    }

    pub async fn follow(&self, bus: &EventBus) {
        let mut events = bus.subscribe();
        while let Ok(event) = events.recv().await {
            self.fan_out(&event);
        }
        tracing::info!("event bus closed");
    }

    pub async fn count_finished(&self, bus: &EventBus) -> u64 {
        let mut events = bus.subscribe();
        let mut finished = 0;
        loop {
            match events.recv().await {
                Ok(Event::JobFinished(_)) => finished += 1,
                Ok(_) => {}
                Err(RecvError::Lagged(missed)) => tracing::warn!(missed, "event listener lagged"),
                Err(RecvError::Closed) => return finished,
            }
        }
    }

    pub async fn greet(&mut self, endpoint: String) -> Result<()> {
        let title = self.settings.borrow_and_update().title.clone();
        tracing::info!(%title, "registering webhook");
        self.queue
            .send(Delivery {
                endpoint: endpoint.clone(),
                event: Event::CacheEvicted { bytes: 0 },
            })
            .await?;
        self.endpoints.push(endpoint);
        Ok(())
    }
}

pub async fn gather_sizes(roots: [std::path::PathBuf; 4]) -> Result<u64> {
    let (tx, mut rx) = mpsc::unbounded_channel();
    let mut set = JoinSet::new();
    for root in roots {
        let tx = tx.clone();
        set.spawn(async move {
            let mut dir = tokio::fs::read_dir(root).await?;
            while let Some(entry) = dir.next_entry().await? {
                if tx.send(entry.metadata().await?.len()).is_err() {
                    break;
                }
            }
            anyhow::Ok(())
        });
    }
    drop(tx);
    let mut total = 0;
    while let Some(size) = rx.recv().await {
        total += size;
    }
    while let Some(joined) = set.join_next().await {
        joined??;
    }
    Ok(total)
}

pub async fn audit_writer(mut audit: mpsc::Receiver<AuditRecord>, mut deliveries: mpsc::Receiver<Delivery>) {
    let mut written = 0u64;
    loop {
        tokio::select! {
            Some(record) = audit.recv() => {
                written += 1;
                tracing::info!(?record, written, "audit");
            }
            Some(delivery) = deliveries.recv() => {
                tracing::debug!(endpoint = %delivery.endpoint, event = ?delivery.event, "delivered");
            }
        }
    }
}

pub async fn merge_audits(mut near: mpsc::Receiver<AuditRecord>, mut far: mpsc::Receiver<AuditRecord>, out: mpsc::Sender<AuditRecord>) -> Result<usize> {
    let mut merged = 0;
    loop {
        let record = tokio::select! {
            Some(record) = near.recv() => record,
            Some(record) = far.recv() => record,
            else => break,
        };
        out.send(record).await?;
        merged += 1;
    }
    Ok(merged)
}
