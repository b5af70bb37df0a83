use std::sync::Arc;

use media_core::JobId;
use tokio::runtime::Handle;
use tokio::sync::Mutex;
use tokio_util::task::TaskTracker;

#[derive(Default)]
pub struct LeaseTable {
    held: Mutex<Vec<JobId>>,
}

impl LeaseTable {
    pub async fn take(self: &Arc<Self>, id: JobId) -> Option<Lease> {
        let mut held = self.held.lock().await;
        if held.contains(&id) {
            return None;
        }
        held.push(id);
        Some(Lease {
            id,
            table: Arc::clone(self),
        })
    }

    pub async fn give_back(&self, id: JobId) {
        self.held.lock().await.retain(|other| *other != id);
    }
}

pub struct Lease {
    id: JobId,
    table: Arc<LeaseTable>,
}

impl Lease {
    fn release_soon(&self) {
        let table = Arc::clone(&self.table);
        let id = self.id;
        tokio::spawn(async move { table.give_back(id).await });
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.release_soon();
    }
}

pub struct TrackedLease {
    pub id: JobId,
    table: Arc<LeaseTable>,
    tracker: TaskTracker,
}

impl TrackedLease {
    pub fn new(id: JobId, table: Arc<LeaseTable>, tracker: TaskTracker) -> Self {
        Self { id, table, tracker }
    }
}

impl Drop for TrackedLease {
    fn drop(&mut self) {
        let Ok(handle) = Handle::try_current() else {
            tracing::warn!(job = self.id.0, "lease dropped outside of the runtime");
            return;
        };
        let table = Arc::clone(&self.table);
        let id = self.id;
        self.tracker
            .spawn_on(async move { table.give_back(id).await }, &handle);
    }
}
