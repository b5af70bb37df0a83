use std::sync::Arc;
use std::time::Duration;

use relay_broker::Broker;
use relay_core::{EndpointId, Envelope};
use tokio::sync::mpsc::{error::SendTimeoutError, Receiver, Sender};
use tokio::time::{sleep, Instant};
use tokio_util::sync::CancellationToken;

pub struct Batcher {
    broker: Arc<Broker>,
    jobs: Sender<(EndpointId, Envelope)>,
    flush_every: Duration,
    batch: Vec<Envelope>,
}

impl Batcher {
    pub fn new(broker: Arc<Broker>, jobs: Sender<(EndpointId, Envelope)>, flush_every: Duration) -> Self {
        Self {
            broker,
            jobs,
            flush_every,
            batch: Vec::new(),
        }
    }

    async fn flush(&mut self) -> usize {
        let mut late = 0;
        for env in self.batch.drain(..) {
            for target in self.broker.targets(&env.topic) {
                let job = (target, env.clone());
                match self.jobs.send_timeout(job, self.flush_every).await {
                    Ok(()) => {}
                    Err(SendTimeoutError::Timeout((to, env))) => {
                        tracing::warn!(endpoint = to.0, topic = %env.topic, "delivery queue full");
                        late += 1;
                    }
                    Err(SendTimeoutError::Closed(_)) => return late,
                }
            }
        }
        late
    }

    pub async fn run(mut self, mut rx: Receiver<Envelope>, stop: CancellationToken) {
        loop {
            tokio::select! {
                next = rx.recv() => match next {
                    Some(env) => self.batch.push(env),
                    None => break,
                },
                _ = sleep(self.flush_every) => {
                    self.flush().await;
                }
                _ = stop.cancelled() => break,
            }
        }
        self.flush().await;
    }

    pub async fn run_windowed(mut self, mut rx: Receiver<Envelope>, stop: CancellationToken) {
        let window = sleep(self.flush_every);
        tokio::pin!(window);
        loop {
            tokio::select! {
                next = rx.recv() => match next {
                    Some(env) => self.batch.push(env),
                    None => break,
                },
                _ = &mut window => {
                    self.flush().await;
                    window.as_mut().reset(Instant::now() + self.flush_every);
                }
                _ = stop.cancelled() => break,
            }
        }
        self.flush().await;
    }
}

pub async fn merge(mut urgent: Receiver<Envelope>, mut bulk: Receiver<Envelope>, out: Sender<Envelope>) {
    loop {
        let env = tokio::select! {
            biased;
            Some(env) = urgent.recv() => env,
            Some(env) = bulk.recv() => env,
        };
        if out.send(env).await.is_err() {
            return;
        }
    }
}

pub async fn merge_until_closed(mut urgent: Receiver<Envelope>, mut bulk: Receiver<Envelope>, out: Sender<Envelope>) {
    loop {
        let env = tokio::select! {
            Some(env) = urgent.recv() => env,
            Some(env) = bulk.recv() => env,
            else => return,
        };
        if out.send(env).await.is_err() {
            return;
        }
    }
}

pub async fn merge_until_stopped(
    mut urgent: Receiver<Envelope>,
    mut bulk: Receiver<Envelope>,
    stop: CancellationToken,
) -> u64 {
    let mut count = 0;
    loop {
        tokio::select! {
            Some(_) = urgent.recv() => count += 1,
            Some(_) = bulk.recv() => count += 1,
            _ = stop.cancelled() => return count,
        }
    }
}
