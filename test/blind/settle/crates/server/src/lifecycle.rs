use std::future::Future;
use std::path::PathBuf;
use std::time::Duration;

use settle_core::tasks::offload;
use settle_core::{Error, Result};
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::time::timeout;

pub trait Secrets {
    fn fetch(&self, name: &str) -> Result<String>;
}

/// Asks the vault agent next to the service.
pub struct AgentSecrets {
    rt: Handle,
    socket: PathBuf,
}

impl AgentSecrets {
    pub fn new(rt: Handle, socket: PathBuf) -> Self {
        AgentSecrets { rt, socket }
    }

    async fn ask(&self, name: &str) -> Result<String> {
        let path = self.socket.join(name);
        let read = tokio::fs::read_to_string(path);
        timeout(Duration::from_secs(2), read).await.map_err(|_| Error::Timeout)?.map_err(Error::Io)
    }
}

impl Secrets for AgentSecrets {
    fn fetch(&self, name: &str) -> Result<String> {
        self.rt.block_on(self.ask(name))
    }
}

pub async fn signing_key(secrets: &AgentSecrets) -> Result<Vec<u8>> {
    let key = secrets.fetch("signing")?;
    tokio::task::yield_now().await;
    Ok(key.into_bytes())
}

pub async fn database_url(secrets: AgentSecrets) -> Result<String> {
    let url = offload(move || secrets.fetch("database")).await;
    url.map_err(|e| Error::Rejected(e.to_string()))?
}

fn side_runtime(threads: usize) -> Result<Runtime> {
    Ok(Builder::new_multi_thread().worker_threads(threads).enable_all().build()?)
}

/// Runs an export on its own workers, away from the payment path.
pub async fn isolated<F>(job: F) -> Result<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    let rt = side_runtime(2)?;
    let done = rt.spawn(job).await;
    done.map_err(|e| Error::Rejected(e.to_string()))
}

pub async fn isolated_once<F>(job: F) -> Result<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    let run = offload(move || side_runtime(1).map(|rt| rt.block_on(job)));
    run.await.map_err(|e| Error::Rejected(e.to_string()))?
}
