use std::collections::HashMap;
use std::sync::Arc;

use anyhow::Result;
use relay_core::{EndpointId, Envelope, Outcome, TopicId};
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::sync::{mpsc, oneshot, Mutex};

pub struct Delivery {
    pub env: Envelope,
    pub done: oneshot::Sender<Outcome>,
}

#[derive(Default)]
pub struct Shared {
    inflight: HashMap<TopicId, usize>,
    lanes: Vec<mpsc::Sender<Delivery>>,
}

pub struct Fanout {
    shared: Arc<Mutex<Shared>>,
    work: mpsc::Sender<Delivery>,
    events: broadcast::Sender<EndpointId>,
}

pub struct FanoutWorker {
    shared: Arc<Mutex<Shared>>,
    work: mpsc::Receiver<Delivery>,
    spill: mpsc::Sender<Delivery>,
}

pub fn pair(depth: usize, spill: mpsc::Sender<Delivery>) -> (Fanout, FanoutWorker) {
    let shared = Arc::new(Mutex::new(Shared::default()));
    let (tx, rx) = mpsc::channel(depth.max(1));
    let (events, _) = broadcast::channel(64);
    let worker = FanoutWorker {
        shared: shared.clone(),
        work: rx,
        spill,
    };
    let fanout = Fanout {
        shared,
        work: tx,
        events,
    };
    (fanout, worker)
}

impl Fanout {
    pub async fn publish(&self, batch: Vec<Delivery>) -> Result<()> {
        let mut shared = self.shared.lock().await;
        for item in batch {
            *shared.inflight.entry(item.env.topic.clone()).or_insert(0) += 1;
            self.work.send(item).await?;
        }
        Ok(())
    }

    pub async fn publish_one(&self, item: Delivery) -> Result<()> {
        let mut shared = self.shared.lock().await;
        *shared.inflight.entry(item.env.topic.clone()).or_insert(0) += 1;
        drop(shared);
        self.work.send(item).await?;
        Ok(())
    }

    pub async fn offer(&self, item: Delivery) -> bool {
        let mut shared = self.shared.lock().await;
        let topic = item.env.topic.clone();
        let sent = self.work.try_send(item).is_ok();
        if sent {
            *shared.inflight.entry(topic).or_insert(0) += 1;
        }
        sent
    }

    pub async fn add_lane(&self, lane: mpsc::Sender<Delivery>) {
        self.shared.lock().await.lanes.push(lane);
    }

    pub fn watch_endpoints(&self) -> broadcast::Receiver<EndpointId> {
        self.events.subscribe()
    }
}

impl FanoutWorker {
    pub async fn run(mut self) {
        while let Some(item) = self.work.recv().await {
            let lane = self.pick(&item.env.topic).await;
            match lane {
                Some(lane) => {
                    if let Err(back) = lane.send(item).await {
                        self.overflow(back.0);
                    }
                }
                None => self.expire(item),
            }
        }
    }

    async fn pick(&self, topic: &TopicId) -> Option<mpsc::Sender<Delivery>> {
        let mut shared = self.shared.lock().await;
        if let Some(left) = shared.inflight.get_mut(topic) {
            *left = left.saturating_sub(1);
        }
        let lanes = shared.lanes.len();
        (lanes > 0).then(|| shared.lanes[topic.as_str().len() % lanes].clone())
    }

    fn overflow(&self, item: Delivery) {
        tracing::debug!(topic = %item.env.topic, "spilling");
        let _ = self.spill.try_send(item);
    }

    fn expire(&self, item: Delivery) {
        let _ = item.done.send(Outcome::Expired);
    }
}

pub async fn track_endpoints(mut rx: broadcast::Receiver<EndpointId>) -> HashMap<EndpointId, u64> {
    let mut seen = HashMap::new();
    while let Ok(id) = rx.recv().await {
        *seen.entry(id).or_insert(0) += 1;
    }
    seen
}

pub async fn count_endpoints(mut rx: broadcast::Receiver<EndpointId>) -> (u64, u64) {
    let (mut seen, mut missed) = (0, 0);
    loop {
        match rx.recv().await {
            Ok(_) => seen += 1,
            Err(RecvError::Lagged(n)) => missed += n,
            Err(RecvError::Closed) => return (seen, missed),
        }
    }
}
