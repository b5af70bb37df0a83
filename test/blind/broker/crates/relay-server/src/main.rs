use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use async_trait::async_trait;
use relay_broker::{queue, topic::TopicSet, wal::WalWriter, Broker, TopicLog};
use relay_core::backoff::{LinearBackoff, TokioClock};
use relay_core::gate::{ReadyGate, StopSignal};
use relay_core::quota::{ConcurrencyLimit, RateLimiter};
use relay_core::registry::{AuditSink, TenantRegistry};
use relay_core::store::MemoryStore;
use relay_core::{BrokerConfig, TenantId, TopicId};
use relay_delivery::{DeliveryWorker, EndpointBook, WorkerSet};
use relay_server::admin::Admin;
use relay_server::ingest::Batcher;
use relay_server::session::Session;
use relay_server::shutdown::{SessionCount, SessionSlot};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

struct LogAudit;

#[async_trait]
impl AuditSink for LogAudit {
    async fn record(&self, tenant: TenantId, event: &str) -> Result<()> {
        tracing::info!(%tenant, event, "audit");
        tokio::task::yield_now().await;
        Ok(())
    }
}

fn config() -> Result<BrokerConfig> {
    BrokerConfig::builder()
        .listen(
            std::env::var("RELAY_LISTEN")
                .unwrap_or_else(|_| "127.0.0.1:7400".into())
                .parse()?,
        )
        .data_dir(std::env::var("RELAY_DATA").unwrap_or_else(|_| "data".into()))
        .queue_depth(2048)
        .workers(8)
        .build()
}

#[tokio::main]
async fn main() -> Result<()> {
    let cfg = config()?;
    let stop = CancellationToken::new();
    let tracker = TaskTracker::new();
    let store = Arc::new(MemoryStore::default());
    let registry = TenantRegistry::new(Arc::new(LogAudit));
    registry.add(TenantId(1), "default");
    let topics = Arc::new(TopicSet::new(registry.clone()));
    topics.attach(
        TenantId(1),
        Arc::new(TopicLog::new(TopicId::new("events"), 8 << 20, store.clone())),
    );

    let ready = Arc::new(ReadyGate::default());
    let workers_stop = Arc::new(StopSignal::default());
    let limiter = Arc::new(RateLimiter::new(256));
    tracker.spawn(limiter.clone().refill(Duration::from_millis(5), stop.clone()));

    let (wal_tx, wal_rx) = queue::intake(&cfg);
    let wal = WalWriter::new(store.clone());
    tokio::spawn(wal.run(wal_rx, stop.clone()));

    let (jobs_tx, jobs_rx) = mpsc::channel(cfg.queue_depth);
    let (done_tx, mut done_rx) = mpsc::channel(64);
    let book = Arc::new(EndpointBook::default());
    let worker = Arc::new(DeliveryWorker::new(
        book.clone(),
        Arc::new(ConcurrencyLimit::new(32)),
        Arc::new(LinearBackoff::new(Duration::from_millis(100), 5)),
        TokioClock,
    ));
    let workers = WorkerSet::start(worker, cfg.workers, jobs_rx, done_tx, workers_stop.clone());
    tracker.spawn(async move {
        while let Some(outcome) = done_rx.recv().await {
            tracing::debug!(?outcome, "delivery finished");
        }
    });

    let (batch_tx, batch_rx) = mpsc::channel(cfg.queue_depth);
    let broker = Broker::new();
    let batcher = Batcher::new(broker.clone(), jobs_tx, cfg.flush_every);
    tracker.spawn(batcher.run_windowed(batch_rx, stop.clone()));

    let admin = Admin::new(PathBuf::from("topics.conf"), topics.clone());
    let opening = ready.clone();
    tracker.spawn(async move {
        match admin.reload_offline().await {
            Ok(()) => opening.open(),
            Err(err) => tracing::error!(%err, "manifest unusable"),
        }
    });

    let sessions = Arc::new(SessionCount::new(tracker.clone()));
    let listener = TcpListener::bind(cfg.listen).await?;
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => accepted?,
            _ = tokio::signal::ctrl_c() => break,
        };
        limiter.take().await?;
        let slot = SessionSlot::open(sessions.clone());
        let session = Session::new(stream, vec![batch_tx.clone(), wal_tx.clone()]);
        let (ready, stop) = (ready.clone(), stop.clone());
        tracker.spawn(async move {
            let _slot = slot;
            ready.wait().await;
            if let Err(err) = session.run(stop).await {
                tracing::info!(%peer, %err, "session closed");
            }
        });
    }

    stop.cancel();
    workers_stop.stop();
    sessions.wait_idle().await;
    drop((batch_tx, wal_tx));
    let failed = workers.finish_checked().await;
    topics.flush_suspended().await?;
    tracker.close();
    tracker.wait().await;
    tracing::info!(failed, "bye");
    Ok(())
}
