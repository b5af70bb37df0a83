use std::future::Future;
use std::sync::Arc;

use dashmap::DashMap;
use settle_core::{Money, PaymentId, Result};
use tokio::io::AsyncWriteExt;
use tokio::sync::Mutex;

use crate::model::Entry;

pub trait Store: Send + Sync {
    fn write_all_entries(&self, entries: Vec<Entry>) -> impl Future<Output = Result<Vec<Entry>>> + Send;
    fn count(&self, reference: &str) -> impl Future<Output = Result<usize>> + Send;
}

#[derive(Clone)]
pub struct FileStore {
    file: Arc<Mutex<tokio::fs::File>>,
    settled: Arc<DashMap<PaymentId, Money>>,
}

impl FileStore {
    pub fn new(file: tokio::fs::File) -> Self {
        FileStore { file: Arc::new(Mutex::new(file)), settled: Arc::default() }
    }

    pub async fn reverse(&self, payment: PaymentId) -> Result<()> {
        let amount = self.settled.get(&payment).map(|m| *m);
        if let Some(amount) = amount {
            self.append(&amount.0.to_be_bytes()).await?;
            self.settled.remove(&payment);
        }
        Ok(())
    }

    async fn append(&self, line: &[u8]) -> Result<()> {
        let mut file = self.file.lock().await;
        file.write_all(line).await?;
        file.flush().await?;
        Ok(())
    }
}

impl Store for FileStore {
    async fn write_all_entries(&self, entries: Vec<Entry>) -> Result<Vec<Entry>> {
        let mut line = Vec::new();
        for entry in &entries {
            entry.encode(&mut line);
            self.settled.insert(entry.payment, entry.delta);
        }
        self.append(&line).await?;
        Ok(Vec::new())
    }

    async fn count(&self, _reference: &str) -> Result<usize> {
        Ok(self.settled.len())
    }
}
