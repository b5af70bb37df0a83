use std::sync::{Condvar, Mutex};

#[derive(Default)]
pub struct Latch {
    open: Mutex<bool>,
    opened: Condvar,
}

impl Latch {
    pub fn open(&self) {
        *self.open.lock().unwrap() = true;
        self.opened.notify_all();
    }

    pub fn wait(&self) {
        let mut open = self.open.lock().unwrap();
        while !*open {
            open = self.opened.wait(open).unwrap();
        }
    }
}

#[derive(Default)]
pub struct Baton {
    holder: Mutex<Option<u32>>,
    freed: Condvar,
}

impl Baton {
    pub fn take(&self, worker: u32) {
        let mut holder = self.holder.lock().unwrap();
        if holder.is_some() {
            holder = self.freed.wait(holder).unwrap();
        }
        *holder = Some(worker);
    }

    pub fn give_back(&self) {
        *self.holder.lock().unwrap() = None;
        self.freed.notify_all();
    }
}
