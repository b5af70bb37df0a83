//! Counts what one run of the service has seen. Lives on one thread, hence the `RefCell`.

use std::cell::RefCell;
use std::time::Duration;

use crate::feed::Frame;

pub struct Session {
    seen: RefCell<Vec<u32>>,
}

impl Session {
    pub fn new() -> Self {
        Self {
            seen: RefCell::new(Vec::new()),
        }
    }

    pub async fn count(&self, frame: &Frame) {
        if self.is_new(frame.sensor) {
            self.welcome(frame.sensor).await;
        }
        self.settle().await;
    }

    /// Fine: the borrow ends with the expression.
    fn is_new(&self, sensor: u32) -> bool {
        !self.seen.borrow().contains(&sensor)
    }

    async fn welcome(&self, sensor: u32) {
        let mut seen = self.seen.borrow_mut();
        seen.push(sensor);
        // await-holding-refcell-ref: a `borrow()` in another task panics while this one sleeps.
        tokio::time::sleep(Duration::from_millis(5)).await;
    }

    async fn settle(&self) {
        let span = tracing::info_span!("settle");
        let _entered = span.enter();
        // await-holding-span-guard: events of other tasks land in this span while this one is away.
        tokio::task::yield_now().await;
    }
}
