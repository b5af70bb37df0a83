mod http;
mod lifecycle;
mod notify;
mod routes;
mod session;
mod state;
mod upload;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use media_cache::{Library, SegmentCache};
use media_core::profiles::ProfileRegistry;
use media_core::usage::UsageLedger;
use media_core::{AssetStore, EventBus, SqliteCatalog};
use media_scheduler::dispatch::Dispatcher;
use media_scheduler::maintenance::Maintenance;
use media_scheduler::{JobQueue, Worker, WorkerId};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch, Semaphore};
use tokio::task::{JoinSet, LocalSet};
use tokio_util::sync::CancellationToken;

use crate::http::{Connection, Response};
use crate::lifecycle::{stop_or_abort, stop_service, Reporter, Shutdown};
use crate::notify::{audit_writer, Webhooks};
use crate::routes::Routes;
use crate::session::Sessions;
use crate::state::{AppState, DiskOrigin, Settings, Shared};
use crate::upload::serve_uploads;

async fn serve_connection<S: AssetStore>(stream: TcpStream, routes: Arc<Routes<S>>) -> Result<()> {
    let mut connection = Connection::new(stream);
    while let Some(request) = connection.next_request().await? {
        let response = match routes.handle(request).await {
            Ok(response) => response,
            Err(err) => {
                tracing::error!(%err, "request failed");
                Response::status(500)
            }
        };
        connection.respond(response).await?;
    }
    Ok(())
}

fn log_finished(joined: Result<Result<()>, tokio::task::JoinError>) {
    match joined {
        Ok(Ok(())) => {}
        Ok(Err(err)) => tracing::debug!(%err, "connection closed with error"),
        Err(err) => tracing::error!(%err, "connection task failed"),
    }
}

async fn serve<S: AssetStore>(listener: TcpListener, state: Shared<S>, limit: usize, shutdown: Arc<Shutdown>) -> Result<()> {
    let routes = Arc::new(Routes::new(state, PathBuf::from("web")));
    let slots = Arc::new(Semaphore::new(limit));
    let mut connections = JoinSet::new();
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => accepted?.0,
            _ = shutdown.requested() => break,
            Some(joined) = connections.join_next(), if !connections.is_empty() => {
                log_finished(joined);
                continue;
            }
        };
        let Ok(slot) = Arc::clone(&slots).try_acquire_owned() else {
            tracing::warn!("connection limit reached");
            continue;
        };
        let routes = Arc::clone(&routes);
        connections.spawn(async move {
            let served = serve_connection(stream, routes).await;
            drop(slot);
            served
        });
    }
    while let Some(joined) = connections.join_next().await {
        log_finished(joined);
    }
    Ok(())
}

async fn run_workers(queue: Arc<JobQueue>, bus: Arc<EventBus>, token: CancellationToken) -> Result<usize> {
    let local = LocalSet::new();
    let mut handles = Vec::new();
    for id in 0..4 {
        let worker = Worker::new(WorkerId(id), queue.clone(), bus.clone(), PathBuf::from("scratch"));
        handles.push(local.spawn_local(worker.run(token.child_token())));
    }
    local
        .run_until(async move {
            let mut done = 0;
            for handle in handles {
                done += handle.await??;
            }
            Ok(done)
        })
        .await
}

#[tokio::main]
async fn main() -> Result<()> {
    let bus = Arc::new(EventBus::new(1024));
    let library = Library::open(Path::new("library.journal")).await?;
    let store = tokio::task::spawn_blocking(|| SqliteCatalog::open(Path::new("catalog.db"))).await??;
    let settings = Settings::default();
    let limit = settings.max_connections;
    let (_settings_tx, settings_rx) = watch::channel(settings);
    let (audit_tx, audit_rx) = mpsc::channel(512);
    let (hook_tx, hook_rx) = mpsc::channel(512);
    let origin = DiskOrigin {
        root: PathBuf::from("segments"),
    };
    let cache = Arc::new(SegmentCache::new(origin, PathBuf::from("spill"), bus.clone()));
    let state = Arc::new(AppState {
        store: Arc::new(store),
        cache: cache.clone(),
        library: library.clone(),
        profiles: ProfileRegistry::with_defaults(),
        usage: UsageLedger::default(),
        sessions: Sessions::new(audit_tx),
        bus: bus.clone(),
        dispatcher: Dispatcher::start(4, 32),
        reporter: Reporter::new(library.clone(), PathBuf::from("metrics.txt")),
        settings: settings_rx.clone(),
    });

    let token = CancellationToken::new();
    let shutdown = Arc::new(Shutdown::default());
    let maintenance = tokio::spawn(Maintenance::new(library, Duration::from_secs(600)).run(token.child_token()));
    let evictor = tokio::spawn({
        let evict = cache.evict_loop(Duration::from_secs(30), token.child_token());
        async move {
            evict.await;
            anyhow::Ok(())
        }
    });
    let mut background = JoinSet::new();
    background.spawn(audit_writer(audit_rx, hook_rx));
    let hooks = Webhooks::new(Vec::new(), hook_tx, settings_rx);
    let hook_bus = bus.clone();
    background.spawn(async move { hooks.follow(&hook_bus).await });

    let listener = TcpListener::bind("0.0.0.0:8080").await.context("binding")?;
    let upload_listener = TcpListener::bind("0.0.0.0:8081").await.context("binding uploads")?;
    let (parts_tx, mut parts_rx) = mpsc::channel(16);
    let uploads = tokio::spawn(serve_uploads(upload_listener, PathBuf::from("uploads"), parts_tx, shutdown.clone()));
    background.spawn(async move {
        while let Some(parts) = parts_rx.recv().await {
            tracing::warn!(parts = parts.len(), "parts handed over unfinished");
        }
    });
    let server = tokio::spawn(serve(listener, state, limit, shutdown.clone()));
    let stopper = tokio::spawn({
        let token = token.clone();
        let shutdown = shutdown.clone();
        async move {
            tokio::signal::ctrl_c().await?;
            shutdown.request();
            token.cancel();
            anyhow::Ok(())
        }
    });

    let done = run_workers(Arc::new(JobQueue::default()), bus, token).await?;
    tracing::info!(done, "workers finished");
    stopper.await??;
    server.await??;
    let uploaded = uploads.await??;
    tracing::info!(uploaded, "uploads stopped");
    stop_service("maintenance", maintenance, Duration::from_secs(5)).await?;
    stop_or_abort("evictor", evictor, Duration::from_secs(5)).await?;
    background.shutdown().await;
    Ok(())
}
