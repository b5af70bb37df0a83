use std::collections::HashMap;
use std::hash::Hash;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use parking_lot::Mutex;
use tokio::sync::Notify;

#[derive(Default)]
pub struct Readiness {
    ready: AtomicBool,
    changed: Notify,
}

impl Readiness {
    pub fn is_ready(&self) -> bool {
        self.ready.load(Ordering::Acquire)
    }

    pub fn mark_ready(&self) {
        self.ready.store(true, Ordering::Release);
        self.changed.notify_waiters();
    }

    pub async fn wait_ready(&self) {
        if !self.is_ready() {
            self.changed.notified().await;
        }
    }

    pub async fn wait_ready_checked(&self) {
        let changed = self.changed.notified();
        tokio::pin!(changed);
        changed.as_mut().enable();
        if !self.is_ready() {
            changed.await;
        }
    }
}

pub struct FlightGroup<K, V> {
    done: Mutex<HashMap<K, V>>,
    version: AtomicU64,
    landed: Notify,
}

impl<K: Eq + Hash, V: Clone> FlightGroup<K, V> {
    pub fn new() -> Self {
        Self {
            done: Mutex::new(HashMap::new()),
            version: AtomicU64::new(0),
            landed: Notify::new(),
        }
    }

    pub fn land(&self, key: K, value: V) {
        self.done.lock().insert(key, value);
        self.version.fetch_add(1, Ordering::Release);
        self.landed.notify_waiters();
    }

    pub async fn wait_for(&self, key: &K) -> V {
        loop {
            let landed = self.landed.notified();
            if let Some(value) = self.done.lock().get(key).cloned() {
                return value;
            }
            landed.await;
        }
    }
}

#[derive(Default)]
pub struct Mailbox<T> {
    items: Mutex<Vec<T>>,
    filled: Notify,
}

impl<T> Mailbox<T> {
    pub fn post(&self, item: T) {
        self.items.lock().push(item);
        self.filled.notify_one();
    }

    pub async fn collect(&self) -> Vec<T> {
        loop {
            let batch = std::mem::take(&mut *self.items.lock());
            if !batch.is_empty() {
                return batch;
            }
            self.filled.notified().await;
        }
    }
}
