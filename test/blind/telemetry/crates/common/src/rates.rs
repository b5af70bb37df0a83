use std::cell::{Cell, RefCell};

#[derive(Default)]
pub struct RateCache {
    hits: Cell<u64>,
    last: RefCell<Option<(u32, f64)>>,
}

impl RateCache {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn lookup(&self, zone: u32) -> Option<f64> {
        match *self.last.borrow() {
            Some((cached, rate)) if cached == zone => {
                self.hits.set(self.hits.get() + 1);
                Some(rate)
            }
            _ => None,
        }
    }

    pub fn remember(&self, zone: u32, rate: f64) {
        self.last.replace(Some((zone, rate)));
    }
}
