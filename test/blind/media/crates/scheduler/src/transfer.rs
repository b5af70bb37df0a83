use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{anyhow, Result};
use bytes::Bytes;
use tokio::sync::Mutex;
use tokio::time;

#[derive(Debug, Default)]
pub struct RemoteSession {
    parts: Vec<u32>,
    bytes: u64,
}

impl RemoteSession {
    async fn put_part(&mut self, part: &Bytes) -> Result<()> {
        time::sleep(Duration::from_millis(part.len() as u64 / 1024)).await;
        self.parts.push(part.len() as u32);
        self.bytes += part.len() as u64;
        Ok(())
    }
}

pub struct Transfer {
    session: Mutex<RemoteSession>,
    uploaded: AtomicU64,
    attempts: Mutex<u32>,
}

impl Transfer {
    pub fn new() -> Arc<Self> {
        Arc::new(Self {
            session: Mutex::new(RemoteSession::default()),
            uploaded: AtomicU64::new(0),
            attempts: Mutex::new(0),
        })
    }

    async fn upload_parts(&self, parts: &[Bytes]) -> Result<u64> {
        for part in parts {
            let mut session = self.session.lock().await;
            session.put_part(part).await?;
            self.uploaded.fetch_add(part.len() as u64, Ordering::Relaxed);
        }
        Ok(self.uploaded.load(Ordering::Relaxed))
    }

    async fn report(&self) {
        let session = self.session.lock().await;
        tracing::info!(parts = session.parts.len(), bytes = session.bytes, "upload progress");
    }

    pub async fn run(&self, parts: Vec<Bytes>) -> Result<u64> {
        let mut ticker = time::interval(Duration::from_secs(1));
        let upload = self.upload_parts(&parts);
        tokio::pin!(upload);
        loop {
            tokio::select! {
                sent = &mut upload => return sent,
                _ = ticker.tick() => self.report().await,
            }
        }
    }

    pub async fn run_spawned(self: Arc<Self>, parts: Vec<Bytes>) -> Result<u64> {
        let mut ticker = time::interval(Duration::from_secs(1));
        let worker = Arc::clone(&self);
        let mut upload = tokio::spawn(async move { worker.upload_parts(&parts).await });
        loop {
            tokio::select! {
                sent = &mut upload => return sent?,
                _ = ticker.tick() => self.report().await,
            }
        }
    }

    pub async fn run_quiet(&self, parts: Vec<Bytes>) -> Result<u64> {
        let mut ticker = time::interval(Duration::from_secs(1));
        let upload = self.upload_parts(&parts);
        tokio::pin!(upload);
        loop {
            tokio::select! {
                sent = &mut upload => return sent,
                _ = ticker.tick() => {
                    let so_far = self.uploaded.load(Ordering::Relaxed);
                    tracing::info!(so_far, "upload progress");
                }
            }
        }
    }

    async fn back_off(attempt: u32) {
        time::sleep(Duration::from_millis(200) * 2u32.pow(attempt.min(8))).await;
    }

    pub async fn run_with_retry(&self, parts: &[Bytes], limit: u32) -> Result<u64> {
        let mut attempts = self.attempts.lock().await;
        while *attempts < limit {
            match self.upload_parts(parts).await {
                Ok(sent) => return Ok(sent),
                Err(err) => tracing::warn!(%err, attempt = *attempts, "upload failed"),
            }
            *attempts += 1;
            Self::back_off(*attempts).await;
        }
        Err(anyhow!("gave up after {limit} attempts"))
    }

    pub async fn attempts(&self) -> u32 {
        *self.attempts.lock().await
    }
}
