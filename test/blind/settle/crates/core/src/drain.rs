use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use futures::task::AtomicWaker;
use parking_lot::Mutex;

/// Items collected by several producers until a full batch is there.
pub struct Collector<T> {
    items: Mutex<VecDeque<T>>,
    waker: Mutex<Option<Waker>>,
    size: usize,
}

impl<T> Collector<T> {
    pub fn new(size: usize) -> Arc<Self> {
        Arc::new(Collector { items: Mutex::new(VecDeque::new()), waker: Mutex::new(None), size })
    }

    pub fn push(&self, item: T) {
        self.items.lock().push_back(item);
        let waker = self.waker.lock().take();
        if let Some(w) = waker {
            w.wake();
        }
    }
}

pub struct NextBatch<'a, T> {
    from: &'a Collector<T>,
}

impl<T> Collector<T> {
    pub fn next_batch(&self) -> NextBatch<'_, T> {
        NextBatch { from: self }
    }
}

impl<T> Future for NextBatch<'_, T> {
    type Output = Vec<T>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Vec<T>> {
        let mut items = self.from.items.lock();
        if items.is_empty() {
            *self.from.waker.lock() = Some(cx.waker().clone());
            return Poll::Pending;
        }
        if items.len() < self.from.size {
            return Poll::Pending;
        }
        Poll::Ready(items.drain(..self.from.size).collect())
    }
}

/// Tracks how many payments are on the wire.
#[derive(Default)]
pub struct Wire {
    open: AtomicUsize,
    waker: AtomicWaker,
}

impl Wire {
    pub fn enter(self: &Arc<Self>) -> OnWire {
        self.open.fetch_add(1, Ordering::AcqRel);
        OnWire(Arc::clone(self))
    }

    fn park(&self, cx: &mut Context<'_>) {
        self.waker.register(cx.waker());
    }
}

pub struct OnWire(Arc<Wire>);

impl Drop for OnWire {
    fn drop(&mut self) {
        if self.0.open.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.0.waker.wake();
        }
    }
}

pub struct Quiet(pub Arc<Wire>);

impl Future for Quiet {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.0.park(cx);
        if self.0.open.load(Ordering::Acquire) == 0 {
            return Poll::Ready(());
        }
        Poll::Pending
    }
}
