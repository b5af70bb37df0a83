use std::sync::Arc;

use anyhow::Result;
use relay_core::Outcome;
use tokio::fs::File;
use tokio::io::AsyncWriteExt as _;
use tokio::sync::{Mutex, mpsc};

struct Journal {
    file: File,
    lines: Vec<String>,
}

pub struct DeliveryJournal {
    inner: Mutex<Journal>,
}

impl DeliveryJournal {
    pub fn new(file: File) -> Arc<Self> {
        let inner = Mutex::new(Journal {
            file,
            lines: Vec::new(),
        });
        Arc::new(Self { inner })
    }

    async fn persist(&self) -> Result<()> {
        let mut journal = self.inner.lock().await;
        let text = journal.lines.join("\n");
        journal.file.write_all(text.as_bytes()).await?;
        journal.file.sync_data().await?;
        journal.lines.clear();
        Ok(())
    }

    async fn note(&self, outcome: Outcome) {
        self.inner.lock().await.lines.push(format!("{outcome:?}"));
    }

    pub async fn sync_with(&self, outcomes: &mut mpsc::Receiver<Outcome>) -> Result<u32> {
        let mut noted = 0;
        let saving = self.persist();
        tokio::pin!(saving);
        loop {
            tokio::select! {
                done = &mut saving => {
                    done?;
                    return Ok(noted);
                }
                Some(outcome) = outcomes.recv() => {
                    self.note(outcome).await;
                    noted += 1;
                }
            }
        }
    }

    pub async fn sync_in_task(self: Arc<Self>, outcomes: &mut mpsc::Receiver<Outcome>) -> Result<u32> {
        let mut noted = 0;
        let this = Arc::clone(&self);
        let mut saving = tokio::spawn(async move { this.persist().await });
        loop {
            tokio::select! {
                done = &mut saving => {
                    done??;
                    return Ok(noted);
                }
                Some(outcome) = outcomes.recv() => {
                    self.note(outcome).await;
                    noted += 1;
                }
            }
        }
    }
}
