use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::Arc;

use tokio::sync::Notify;

#[derive(Default)]
pub struct ReadyGate {
    open: AtomicBool,
    opened: Notify,
}

impl ReadyGate {
    pub fn is_open(&self) -> bool {
        self.open.load(Ordering::Acquire)
    }

    pub fn open(&self) {
        self.open.store(true, Ordering::Release);
        self.opened.notify_waiters();
    }

    pub async fn wait(&self) {
        if !self.is_open() {
            self.opened.notified().await;
        }
    }

    pub async fn wait_ready(&self) {
        let opened = self.opened.notified();
        tokio::pin!(opened);
        opened.as_mut().enable();
        if self.is_open() {
            return;
        }
        opened.await;
    }
}

#[derive(Default)]
pub struct InFlight {
    count: AtomicUsize,
    idle: Notify,
}

impl InFlight {
    pub fn begin(self: &Arc<Self>) -> InFlightToken {
        self.count.fetch_add(1, Ordering::AcqRel);
        InFlightToken(Arc::clone(self))
    }

    pub async fn wait_idle(&self) {
        loop {
            let idle = self.idle.notified();
            if self.count.load(Ordering::Acquire) == 0 {
                return;
            }
            idle.await;
        }
    }
}

pub struct InFlightToken(Arc<InFlight>);

impl Drop for InFlightToken {
    fn drop(&mut self) {
        if self.0.count.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.0.idle.notify_waiters();
        }
    }
}

#[derive(Default)]
pub struct StopSignal {
    stopped: AtomicBool,
    changed: Notify,
}

impl StopSignal {
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Release);
        self.changed.notify_one();
    }

    pub async fn stopped(&self) {
        loop {
            let changed = self.changed.notified();
            if self.stopped.load(Ordering::Acquire) {
                return;
            }
            changed.await;
        }
    }
}

#[derive(Default)]
pub struct Doorbell {
    rung: AtomicBool,
    bell: Notify,
}

impl Doorbell {
    pub fn ring(&self) {
        self.rung.store(true, Ordering::Release);
        self.bell.notify_one();
    }

    pub async fn answer(&self) {
        while !self.rung.swap(false, Ordering::AcqRel) {
            self.bell.notified().await;
        }
    }
}
