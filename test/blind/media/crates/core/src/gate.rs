use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use parking_lot::Mutex;

#[derive(Default)]
pub struct WarmupGate {
    open: AtomicBool,
}

impl WarmupGate {
    pub fn open(&self) {
        self.open.store(true, Ordering::Release);
    }

    pub fn wait(self: &Arc<Self>) -> Warmed {
        Warmed { gate: self.clone() }
    }
}

pub struct Warmed {
    gate: Arc<WarmupGate>,
}

impl Future for Warmed {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<()> {
        if self.gate.open.load(Ordering::Acquire) {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }
}

#[derive(Default)]
pub struct DrainState {
    in_flight: AtomicUsize,
    wakers: Mutex<Vec<Waker>>,
}

impl DrainState {
    pub fn enter(&self) {
        self.in_flight.fetch_add(1, Ordering::AcqRel);
    }

    pub fn leave(&self) {
        if self.in_flight.fetch_sub(1, Ordering::AcqRel) == 1 {
            for waker in std::mem::take(&mut *self.wakers.lock()) {
                waker.wake();
            }
        }
    }

    fn park(&self, cx: &mut Context<'_>) {
        self.wakers.lock().push(cx.waker().clone());
    }

    pub fn drained(self: &Arc<Self>) -> Drained {
        Drained { state: self.clone() }
    }
}

pub struct Drained {
    state: Arc<DrainState>,
}

impl Future for Drained {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.state.in_flight.load(Ordering::Acquire) == 0 {
            return Poll::Ready(());
        }
        self.state.park(cx);
        if self.state.in_flight.load(Ordering::Acquire) == 0 {
            return Poll::Ready(());
        }
        Poll::Pending
    }
}
