use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Notify;

#[derive(Default)]
pub struct DrainGate {
    draining: AtomicBool,
    changed: Notify,
}

impl DrainGate {
    pub fn start(&self) {
        self.draining.store(true, Ordering::Release);
        self.changed.notify_waiters();
    }

    pub fn is_draining(&self) -> bool {
        self.draining.load(Ordering::Acquire)
    }

    pub async fn started(&self) {
        if !self.is_draining() {
            self.changed.notified().await;
        }
    }
}

#[derive(Default)]
pub struct ReadyGate {
    ready: AtomicBool,
    changed: Notify,
}

impl ReadyGate {
    pub fn set(&self) {
        self.ready.store(true, Ordering::Release);
        self.changed.notify_waiters();
    }

    pub fn is_ready(&self) -> bool {
        self.ready.load(Ordering::Acquire)
    }

    pub async fn ready(&self) {
        let changed = self.changed.notified();
        tokio::pin!(changed);
        changed.as_mut().enable();
        if !self.is_ready() {
            changed.await;
        }
    }
}
