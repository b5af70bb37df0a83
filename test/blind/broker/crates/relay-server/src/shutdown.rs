use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::mpsc::Sender;
use tokio::time::sleep;
use tokio_util::task::TaskTracker;

pub struct SessionCount {
    open: AtomicUsize,
    tracker: TaskTracker,
}

impl SessionCount {
    pub fn new(tracker: TaskTracker) -> Self {
        Self {
            open: AtomicUsize::new(0),
            tracker,
        }
    }

    pub async fn wait_idle(&self) {
        while self.open.load(Ordering::Acquire) > 0 {
            if self.tracker.is_empty() {
                break;
            }
        }
    }

    pub async fn wait_below(&self, limit: usize) {
        while self.open.load(Ordering::Acquire) >= limit {
            sleep(Duration::from_millis(20)).await;
        }
    }
}

pub struct SessionSlot {
    count: Arc<SessionCount>,
}

impl SessionSlot {
    pub fn open(count: Arc<SessionCount>) -> Self {
        count.open.fetch_add(1, Ordering::AcqRel);
        Self { count }
    }
}

async fn log_release(open: usize) {
    sleep(Duration::from_millis(5)).await;
    tracing::debug!(open, "session released");
}

impl Drop for SessionSlot {
    fn drop(&mut self) {
        let before = self.count.open.fetch_sub(1, Ordering::AcqRel);
        if let Ok(handle) = Handle::try_current() {
            self.count.tracker.spawn_on(log_release(before - 1), &handle);
        }
    }
}

pub struct TenantSession {
    name: Arc<str>,
    closed: Sender<Arc<str>>,
}

impl TenantSession {
    pub fn new(name: &str, closed: Sender<Arc<str>>) -> Self {
        Self {
            name: name.into(),
            closed,
        }
    }

    fn announce_close(&self) {
        let (name, closed) = (self.name.clone(), self.closed.clone());
        tokio::spawn(async move {
            if closed.send(name).await.is_err() {
                tracing::debug!("close listener is gone");
            }
        });
    }
}

impl Drop for TenantSession {
    fn drop(&mut self) {
        self.announce_close();
    }
}
