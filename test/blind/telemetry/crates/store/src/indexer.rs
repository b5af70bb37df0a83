use std::io;
use std::path::PathBuf;

use anyhow::Result;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

pub struct Indexer {
    rt: Runtime,
    root: PathBuf,
}

impl Indexer {
    pub fn start(root: PathBuf, threads: usize) -> io::Result<Self> {
        let rt = Builder::new_multi_thread().worker_threads(threads).enable_all().build()?;
        Ok(Self { rt, root })
    }

    pub fn submit(&self, name: &str) -> oneshot::Receiver<Result<usize>> {
        let (done, outcome) = oneshot::channel();
        let path = self.root.join(name);
        let task = self.rt.spawn(async move {
            let size = tokio::fs::read(path).await.map(|raw| raw.len());
            let _ = done.send(size.map_err(Into::into));
        });
        tracing::debug!(id = ?task.id(), "index task queued");
        outcome
    }
}
