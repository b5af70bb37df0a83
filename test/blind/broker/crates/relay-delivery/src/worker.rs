use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use futures::future::join_all;
use futures::stream::{self, StreamExt as _, TryStreamExt as _};
use relay_core::backoff::{Backoff, Clock};
use relay_core::gate::StopSignal;
use relay_core::quota::ConcurrencyLimit;
use relay_core::{EndpointId, Envelope, Outcome};
use tokio::sync::{Mutex, mpsc};
use tokio::task::{JoinHandle, LocalSet};
use tokio::time::timeout;
use tokio_util::task::AbortOnDropHandle;
use tracing::Instrument as _;

use crate::endpoint::EndpointBook;
use crate::templates::Templates;
use crate::transport::deliver_once;

type Job = (EndpointId, Envelope);

pub struct DeliveryWorker<C> {
    book: Arc<EndpointBook>,
    limit: Arc<ConcurrencyLimit>,
    backoff: Arc<dyn Backoff>,
    clock: C,
    per_call: Duration,
}

impl<C: Clock> DeliveryWorker<C> {
    pub fn new(book: Arc<EndpointBook>, limit: Arc<ConcurrencyLimit>, backoff: Arc<dyn Backoff>, clock: C) -> Self {
        Self {
            book,
            limit,
            backoff,
            clock,
            per_call: Duration::from_secs(10),
        }
    }

    async fn call(&self, id: EndpointId, env: &Envelope) -> Result<u16> {
        let stream = self.book.dial(id, self.per_call).await?;
        deliver_once(stream, &env.encode(), self.per_call).await
    }

    pub async fn deliver(&self, id: EndpointId, env: &Envelope) -> Result<Outcome> {
        self.limit.enter().await?;
        for attempt in 1..=self.backoff.limit() {
            match self.call(id, env).await {
                Ok(status) if status < 300 => {
                    return Ok(Outcome::Delivered {
                        endpoint: id,
                        attempts: attempt,
                    });
                }
                Ok(status) => return Ok(Outcome::Rejected { endpoint: id, status }),
                Err(err) => {
                    tracing::debug!(%err, attempt, "delivery failed");
                    self.backoff.pause(attempt);
                }
            }
        }
        Ok(Outcome::Expired)
    }

    pub async fn deliver_gently(&self, id: EndpointId, env: &Envelope) -> Result<Outcome> {
        let _permit = self.limit.admit().await?;
        for attempt in 1..=self.backoff.limit() {
            if let Ok(status) = self.call(id, env).await {
                return Ok(match status {
                    0..300 => Outcome::Delivered {
                        endpoint: id,
                        attempts: attempt,
                    },
                    _ => Outcome::Rejected { endpoint: id, status },
                });
            }
            self.clock.sleep(self.per_call / 10 * attempt).await;
        }
        Ok(Outcome::Expired)
    }

    pub async fn deliver_now(&self, id: EndpointId, env: &Envelope) -> Result<u16> {
        let span = tracing::info_span!("deliver", endpoint = id.0);
        let _entered = span.enter();
        tracing::debug!("dialing");
        let status = self.call(id, env).await?;
        tracing::debug!(status, "answered");
        Ok(status)
    }

    pub async fn deliver_traced(&self, id: EndpointId, env: &Envelope) -> Result<u16> {
        let span = tracing::info_span!("deliver", endpoint = id.0);
        span.in_scope(|| tracing::debug!("dialing"));
        let status = self.call(id, env).instrument(span.clone()).await?;
        span.in_scope(|| tracing::debug!(status, "answered"));
        Ok(status)
    }
}

pub struct WorkerSet {
    handles: Vec<JoinHandle<()>>,
}

impl WorkerSet {
    pub fn start<C>(
        worker: Arc<DeliveryWorker<C>>,
        count: usize,
        jobs: mpsc::Receiver<Job>,
        done: mpsc::Sender<Outcome>,
        stop: Arc<StopSignal>,
    ) -> Self
    where
        C: Clock + 'static,
    {
        let jobs = Arc::new(Mutex::new(jobs));
        let mut handles = Vec::with_capacity(count);
        for _ in 0..count {
            let (worker, jobs, done, stop) = (worker.clone(), jobs.clone(), done.clone(), stop.clone());
            handles.push(tokio::spawn(async move {
                loop {
                    let next = tokio::select! {
                        next = next_job(&jobs) => next,
                        _ = stop.stopped() => break,
                    };
                    let Some((id, env)) = next else { break };
                    let outcome = worker.deliver(id, &env).await.unwrap_or(Outcome::Expired);
                    if done.send(outcome).await.is_err() {
                        break;
                    }
                }
            }));
        }
        Self { handles }
    }

    pub async fn finish(self) {
        let count = self.handles.len();
        join_all(self.handles).await;
        tracing::info!(count, "workers finished");
    }

    pub async fn finish_checked(self) -> usize {
        let results = join_all(self.handles).await;
        let failed = results.iter().filter_map(|r| r.as_ref().err());
        failed.inspect(|err| tracing::error!(%err, "worker failed")).count()
    }

    pub async fn abort(self) {
        for handle in self.handles {
            handle.abort();
            let _ = handle.await;
        }
    }
}

async fn next_job(jobs: &Mutex<mpsc::Receiver<Job>>) -> Option<Job> {
    jobs.lock().await.recv().await
}

pub struct Sweeper {
    handle: JoinHandle<()>,
}

impl Sweeper {
    pub fn new(handle: JoinHandle<()>) -> Self {
        Self { handle }
    }

    pub async fn cancel(self, grace: Duration) {
        match timeout(grace, self.handle).await {
            Ok(Ok(())) => tracing::debug!("sweeper finished"),
            Ok(Err(err)) => tracing::error!(%err, "sweeper failed"),
            Err(_) => tracing::info!("sweeper cancelled"),
        }
    }

    pub async fn cancel_hard(mut self, grace: Duration) {
        match timeout(grace, &mut self.handle).await {
            Ok(Ok(())) => tracing::debug!("sweeper finished"),
            Ok(Err(err)) => tracing::error!(%err, "sweeper failed"),
            Err(_) => self.handle.abort(),
        }
    }
}

pub async fn run_probe(book: Arc<EndpointBook>, id: EndpointId, limit: Duration) -> Result<bool> {
    let probe = tokio::spawn(async move { book.dial(id, limit).await.is_ok() });
    let probe = AbortOnDropHandle::new(probe);
    match timeout(limit, probe).await {
        Ok(up) => Ok(up?),
        Err(_) => Ok(false),
    }
}

pub async fn render_all(root: &str, names: Vec<String>) -> Result<Vec<String>> {
    let templates = Templates::new(root);
    let local = LocalSet::new();
    local
        .run_until(async {
            let pages = stream::iter(&names)
                .map(|name| templates.get(name))
                .buffered(8)
                .map_ok(|page| page.to_string())
                .try_collect::<Vec<_>>()
                .await?;
            templates.refresh().await?;
            Ok(pages)
        })
        .await
}
