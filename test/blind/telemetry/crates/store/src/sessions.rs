use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use parking_lot::{Mutex, RwLock, RwLockWriteGuard};
use volt_common::{ConnectorId, SessionId};

#[derive(Clone, Debug)]
pub struct Session {
    pub id: SessionId,
    pub connector: ConnectorId,
    pub kwh: f64,
    pub started: Instant,
}

pub type ActiveTable = HashMap<SessionId, Session>;

pub struct SessionStore {
    active: RwLock<ActiveTable>,
    archived: Mutex<Vec<Session>>,
    peak: AtomicUsize,
    capacity: usize,
}

impl SessionStore {
    pub fn new(capacity: usize) -> Self {
        Self {
            active: RwLock::new(HashMap::new()),
            archived: Mutex::new(Vec::new()),
            peak: AtomicUsize::new(0),
            capacity,
        }
    }

    pub fn active_mut(&self) -> RwLockWriteGuard<'_, ActiveTable> {
        self.active.write()
    }

    pub fn begin(&self, connector: ConnectorId) -> SessionId {
        if self.active.read().len() >= self.capacity {
            self.evict_oldest();
        }
        let id = SessionId::generate(connector);
        let session = Session { id: id.clone(), connector, kwh: 0.0, started: Instant::now() };
        self.active.write().insert(id.clone(), session);
        self.record_peak();
        id
    }

    fn evict_oldest(&self) {
        let mut active = self.active.write();
        if active.len() < self.capacity {
            return;
        }
        let oldest = active.values().min_by_key(|s| s.started).map(|s| s.id.clone());
        if let Some(session) = oldest.and_then(|id| active.remove(&id)) {
            self.archived.lock().push(session);
        }
    }

    fn record_peak(&self) {
        let now = self.active.read().len();
        self.peak.fetch_max(now, Ordering::Relaxed);
    }

    pub fn finish(&self, id: &SessionId) -> Option<Session> {
        let mut active = self.active.write();
        let session = active.remove(id)?;
        self.record_peak();
        self.archived.lock().push(session.clone());
        Some(session)
    }

    pub fn discard(&self, id: &SessionId) -> bool {
        let mut active = self.active.write();
        let found = active.remove(id).is_some();
        drop(active);
        self.record_peak();
        found
    }

    pub fn total_energy(&self) -> f64 {
        self.active.read().values().map(|s| s.kwh).sum()
    }

    pub fn purge_archive(&self, keep: usize) -> usize {
        let live = self.active.read();
        let mut archived = self.archived.lock();
        let before = archived.len();
        archived.retain(|s| !live.contains_key(&s.id));
        let excess = archived.len().saturating_sub(keep);
        archived.drain(..excess);
        before - archived.len()
    }
}
