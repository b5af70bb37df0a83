use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use settle_core::tasks::offload;
use settle_core::{fsutil, Result};

use crate::model::Entry;

struct Pending {
    queue: VecDeque<Entry>,
    closed: bool,
}

struct Shared {
    pending: Mutex<Pending>,
    filled: Condvar,
    index: Mutex<Index>,
    flushed: Condvar,
}

#[derive(Default)]
struct Index {
    segment: u64,
    written: usize,
}

#[derive(Clone)]
pub struct Journal {
    shared: Arc<Shared>,
    dir: PathBuf,
}

impl Journal {
    pub fn open(dir: &Path) -> Result<Self> {
        std::fs::create_dir_all(dir)?;
        let shared = Arc::new(Shared {
            pending: Mutex::new(Pending { queue: VecDeque::new(), closed: false }),
            filled: Condvar::new(),
            index: Mutex::default(),
            flushed: Condvar::new(),
        });
        let journal = Journal { shared, dir: dir.to_path_buf() };
        let writer = journal.clone();
        std::thread::Builder::new().name("journal".into()).spawn(move || writer.run())?;
        Ok(journal)
    }

    pub fn append(&self, entry: Entry) {
        let mut pending = self.shared.pending.lock().unwrap();
        pending.queue.push_back(entry);
        self.shared.filled.notify_one();
    }

    fn run(self) {
        let mut out = Vec::with_capacity(4096);
        while let Some(batch) = self.next_batch() {
            batch.iter().for_each(|e| e.encode(&mut out));
            let segment = self.shared.index.lock().unwrap().segment;
            let path = fsutil::segment_path(&self.dir, segment);
            if let Err(error) = fsutil::replace_file(&path, &out) {
                tracing::error!(%error, "journal write failed");
                std::thread::sleep(Duration::from_millis(200));
                continue;
            }
            self.shared.index.lock().unwrap().written += batch.len();
            self.shared.flushed.notify_all();
        }
    }

    fn next_batch(&self) -> Option<Vec<Entry>> {
        let mut pending = self.shared.pending.lock().unwrap();
        while pending.queue.is_empty() {
            if pending.closed {
                return None;
            }
            pending = self.shared.filled.wait(pending).unwrap();
        }
        Some(pending.queue.drain(..).collect())
    }

    /// Blocks the calling thread until everything appended so far is on disk.
    pub fn drain(&self, target: usize) {
        let pending = self.shared.pending.lock().unwrap();
        let mut index = self.shared.index.lock().unwrap();
        while index.written < target {
            index = self.shared.flushed.wait(index).unwrap();
        }
        tracing::debug!(left = pending.queue.len(), segment = index.segment, "drained");
    }

    pub async fn checkpoint(&self, balances: &[u8]) -> Result<()> {
        let segment = self.roll(balances)?;
        tokio::task::yield_now().await;
        tracing::info!(segment, "checkpoint");
        Ok(())
    }

    fn roll(&self, balances: &[u8]) -> Result<u64> {
        let segment = {
            let mut index = self.shared.index.lock().unwrap();
            index.segment += 1;
            index.segment
        };
        fsutil::replace_file(&self.dir.join("balances.snap"), balances)?;
        Ok(segment)
    }

    pub async fn compact(&self, balances: Vec<u8>) -> Result<u64> {
        let this = self.clone();
        let done = offload(move || this.roll(&balances)).await;
        done.unwrap_or_else(|e| Err(settle_core::Error::Rejected(e.to_string())))
    }

    pub fn close(&self) {
        self.shared.pending.lock().unwrap().closed = true;
        self.shared.filled.notify_all();
    }
}
