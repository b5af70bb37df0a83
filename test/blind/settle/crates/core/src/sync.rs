use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex as StdMutex, PoisonError};

use parking_lot::{Mutex, MutexGuard};
use tokio::sync::Notify;

/// Cheap handle to a value behind a short-lived lock.
pub struct Guarded<T>(Arc<Mutex<T>>);

impl<T> Clone for Guarded<T> {
    fn clone(&self) -> Self {
        Guarded(Arc::clone(&self.0))
    }
}

impl<T> Guarded<T> {
    pub fn new(value: T) -> Self {
        Guarded(Arc::new(Mutex::new(value)))
    }

    pub fn enter(&self) -> MutexGuard<'_, T> {
        self.0.lock()
    }

    pub fn with<R>(&self, f: impl FnOnce(&mut T) -> R) -> R {
        f(&mut self.0.lock())
    }
}

impl<T: Clone> Guarded<T> {
    pub fn snapshot(&self) -> T {
        self.0.lock().clone()
    }
}

/// Opened once the ledger has replayed its journal.
#[derive(Default)]
pub struct Gate {
    open: AtomicBool,
    notify: Notify,
}

impl Gate {
    pub fn open(&self) {
        self.open.store(true, Ordering::Release);
        self.notify.notify_waiters();
    }

    pub async fn wait_open(&self) {
        if !self.open.load(Ordering::Acquire) {
            self.notify.notified().await;
        }
    }
}

/// Counts down once; any number of tasks may wait for it.
#[derive(Default)]
pub struct Latch {
    done: AtomicBool,
    notify: Notify,
}

impl Latch {
    pub fn release(&self) {
        self.done.store(true, Ordering::Release);
        self.notify.notify_waiters();
    }

    pub async fn wait(&self) {
        loop {
            let released = self.notify.notified();
            if self.done.load(Ordering::Acquire) {
                return;
            }
            released.await;
        }
    }
}

/// Lets an OS thread wait for the async side.
#[derive(Default)]
pub struct ThreadSignal {
    raised: AtomicBool,
    lock: StdMutex<()>,
    cv: Condvar,
}

impl ThreadSignal {
    pub fn raise(&self) {
        let held = self.lock.lock().unwrap_or_else(PoisonError::into_inner);
        self.raised.store(true, Ordering::Release);
        drop(held);
        self.cv.notify_all();
    }

    pub fn wait(&self) {
        let mut held = self.lock.lock().unwrap_or_else(PoisonError::into_inner);
        while !self.raised.load(Ordering::Acquire) {
            held = self.cv.wait(held).unwrap_or_else(PoisonError::into_inner);
        }
        drop(held);
    }
}
