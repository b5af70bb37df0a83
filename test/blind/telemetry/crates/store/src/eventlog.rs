use std::sync::Arc;
use std::thread;

use anyhow::{anyhow, Result};
use tokio::sync::mpsc;
use volt_common::StationId;

#[derive(Clone, Debug)]
pub enum Event {
    Booted(StationId),
    Faulted(StationId, u16),
    Settled { station: StationId, cents: i64 },
}

pub struct EventLog {
    tx: mpsc::Sender<Event>,
}

impl EventLog {
    pub fn open(depth: usize) -> (Arc<Self>, mpsc::Receiver<Event>) {
        let (tx, rx) = mpsc::channel(depth);
        (Arc::new(Self { tx }), rx)
    }

    pub fn append(&self, event: Event) -> Result<()> {
        self.tx.blocking_send(event).map_err(|_| anyhow!("event log closed"))
    }

    pub async fn record(&self, event: Event) -> Result<()> {
        self.tx.send(event).await.map_err(|_| anyhow!("event log closed"))
    }
}

pub fn import(log: Arc<EventLog>, events: Vec<Event>) -> thread::JoinHandle<Result<usize>> {
    thread::spawn(move || {
        let count = events.len();
        for event in events {
            log.append(event)?;
        }
        Ok(count)
    })
}
