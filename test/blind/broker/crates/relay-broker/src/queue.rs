use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, PoisonError};

use relay_core::{BrokerConfig, Envelope, Outcome};
use tokio::sync::mpsc::{self, Receiver, Sender, UnboundedReceiver, UnboundedSender};
use tokio::task::JoinSet;

#[derive(Default)]
struct Items {
    ready: VecDeque<Envelope>,
    closed: bool,
}

#[derive(Default)]
pub struct SpillQueue {
    items: Mutex<Items>,
    changed: Condvar,
}

impl SpillQueue {
    pub fn push(&self, env: Envelope) {
        let mut items = self.items.lock().unwrap_or_else(PoisonError::into_inner);
        items.ready.push_back(env);
        self.changed.notify_one();
    }

    pub fn close(&self) {
        let mut items = self.items.lock().unwrap_or_else(PoisonError::into_inner);
        items.closed = true;
        self.changed.notify_all();
    }

    pub fn pop(&self) -> Option<Envelope> {
        let mut items = self.items.lock().unwrap_or_else(PoisonError::into_inner);
        if items.ready.is_empty() && !items.closed {
            items = self.changed.wait(items).unwrap_or_else(PoisonError::into_inner);
        }
        items.ready.pop_front()
    }

    pub fn pop_batch(&self, max: usize) -> Vec<Envelope> {
        let items = self.items.lock().unwrap_or_else(PoisonError::into_inner);
        let mut items = self
            .changed
            .wait_while(items, |i| i.ready.is_empty() && !i.closed)
            .unwrap_or_else(PoisonError::into_inner);
        let take = max.min(items.ready.len());
        items.ready.drain(..take).collect()
    }

    pub fn wait_closed(&self) {
        let mut items = self.items.lock().unwrap_or_else(PoisonError::into_inner);
        while !items.closed {
            items = self.changed.wait(items).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

pub struct Collector {
    tx: UnboundedSender<Envelope>,
    readers: JoinSet<()>,
}

impl Collector {
    pub fn start(sources: Vec<Receiver<Envelope>>) -> (Self, UnboundedReceiver<Envelope>) {
        let (tx, rx) = mpsc::unbounded_channel();
        let mut readers = JoinSet::new();
        for mut source in sources {
            let tx = tx.clone();
            readers.spawn(async move {
                while let Some(env) = source.recv().await {
                    if tx.send(env).is_err() {
                        break;
                    }
                }
            });
        }
        (Self { tx, readers }, rx)
    }

    pub fn inject(&self, env: Envelope) -> bool {
        self.tx.send(env).is_ok()
    }

    pub async fn finish(mut self) -> usize {
        drop(self.tx);
        let mut failed = 0;
        while let Some(done) = self.readers.join_next().await {
            if let Err(err) = done {
                tracing::error!(%err, "reader failed");
                failed += 1;
            }
        }
        failed
    }
}

pub struct Lease {
    env: Option<Envelope>,
    back: UnboundedSender<Envelope>,
}

pub struct LeasePool {
    back: UnboundedSender<Envelope>,
    returned: UnboundedReceiver<Envelope>,
}

impl LeasePool {
    pub fn new() -> Self {
        let (back, returned) = mpsc::unbounded_channel();
        Self { back, returned }
    }

    pub fn lease(&self, env: Envelope) -> Lease {
        Lease {
            env: Some(env),
            back: self.back.clone(),
        }
    }

    pub async fn next_returned(&mut self) -> Option<Envelope> {
        self.returned.recv().await
    }
}

impl Lease {
    pub fn complete(mut self) -> Option<Envelope> {
        self.env.take()
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(env) = self.env.take() {
            if self.back.send(env).is_err() {
                tracing::warn!("lease pool is gone");
            }
        }
    }
}

const HANDOVER_DEPTH: usize = 0;

pub fn handover() -> (Sender<Outcome>, Receiver<Outcome>) {
    mpsc::channel(HANDOVER_DEPTH)
}

pub fn intake(cfg: &BrokerConfig) -> (Sender<Envelope>, Receiver<Envelope>) {
    let spare = cfg.queue_depth.saturating_sub(cfg.workers);
    mpsc::channel(spare.max(1))
}
