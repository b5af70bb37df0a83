use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{anyhow, Result};
use media_cache::Library;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{Mutex, Notify};
use tokio::task::{spawn_blocking, JoinHandle};
use tokio::time::timeout;

#[derive(Default)]
pub struct Shutdown {
    requested: AtomicBool,
    signal: Notify,
}

impl Shutdown {
    pub fn request(&self) {
        self.requested.store(true, Ordering::Release);
        self.signal.notify_one();
    }

    pub async fn requested(&self) {
        loop {
            let signal = self.signal.notified();
            if self.requested.load(Ordering::Acquire) {
                return;
            }
            signal.await;
        }
    }
}

pub async fn stop_service(name: &str, service: JoinHandle<Result<()>>, grace: Duration) -> Result<()> {
    match timeout(grace, service).await {
        Ok(joined) => joined?,
        Err(_) => {
            tracing::warn!(name, "service stopped after grace period");
            Ok(())
        }
    }
}

pub async fn stop_or_abort(name: &str, mut service: JoinHandle<Result<()>>, grace: Duration) -> Result<()> {
    match timeout(grace, &mut service).await {
        Ok(joined) => joined?,
        Err(_) => {
            tracing::warn!(name, "aborting service");
            service.abort();
            match service.await {
                Err(err) if err.is_cancelled() => Ok(()),
                Err(err) => Err(err.into()),
                Ok(done) => done,
            }
        }
    }
}

async fn write_metrics(path: PathBuf, assets: usize) -> Result<()> {
    tokio::fs::write(path, format!("assets {assets}\n")).await?;
    Ok(())
}

pub struct Reporter {
    library: Arc<Library>,
    path: PathBuf,
    turn: Mutex<()>,
}

impl Reporter {
    pub fn new(library: Arc<Library>, path: PathBuf) -> Self {
        Self {
            library,
            path,
            turn: Mutex::new(()),
        }
    }

    pub async fn report(&self) {
        let assets = self.library.lock_index().await.len();
        tokio::spawn(write_metrics(self.path.clone(), assets));
    }

    pub async fn rotate(&self) -> Result<()> {
        let _turn = self.turn.lock();
        let old = self.path.with_extension("old");
        if tokio::fs::try_exists(&self.path).await? {
            tokio::fs::rename(&self.path, &old).await?;
        }
        let assets = self.library.lock_index().await.len();
        write_metrics(self.path.clone(), assets).await
    }

    pub async fn truncate(&self) -> Result<()> {
        let _turn = self.turn.lock().await;
        write_metrics(self.path.clone(), 0).await
    }
}

fn side_runtime(name: &str) -> Result<Runtime> {
    Ok(Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name(name)
        .enable_all()
        .build()?)
}

pub async fn export_library(library: Arc<Library>, path: PathBuf) -> Result<usize> {
    let side = side_runtime("export")?;
    let exported = side.spawn(async move {
        let names: Vec<String> = library.lock_index().await.keys().map(|k| k.to_string()).collect();
        tokio::fs::write(path, names.join("\n")).await?;
        anyhow::Ok(names.len())
    });
    exported.await?
}

pub async fn verify_library(library: Arc<Library>) -> Result<()> {
    let pending = spawn_blocking(move || {
        let side = side_runtime("verify")?;
        let pending = side.block_on(async move { library.lock_journal().await.pending().len() });
        anyhow::Ok(pending)
    })
    .await??;
    match pending {
        0 => Ok(()),
        count => Err(anyhow!("{count} journal lines not flushed")),
    }
}
