use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

pub struct Log {
    gate: Mutex<()>,
    names: RwLock<Vec<String>>,
    slots: parking_lot::Mutex<u32>,
    queue: tokio::sync::Mutex<Vec<u32>>,
    table: tokio::sync::RwLock<Vec<u32>>,
}

fn rotate() {}

impl Log {
    fn enter(&self) -> MutexGuard<'_, ()> {
        self.gate.lock().unwrap()
    }

    // ---- found ---------------------------------------------------------------------------------

    fn of_a_mutex(&self) {
        let _guard = self.gate.lock().unwrap();
        rotate();
    }

    fn not_unwrapped(&self) {
        let _guard = self.gate.lock();
        rotate();
    }

    fn by_assignment(&self) {
        let _guard = self.gate.lock().unwrap();
        rotate();
    }

    fn of_a_writer(&self) {
        let _guard = self.names.write().unwrap();
        rotate();
    }

    fn of_parking_lot(&self) {
        let _guard = self.slots.lock();
        rotate();
    }

    async fn asynchronous(&self) {
        let _guard = self.queue.lock().await;
        rotate();
    }

    async fn asynchronous_reader(&self) {
        let _guard = self.table.read().await;
        rotate();
    }

    fn poison_ignored(&self) {
        let _guard = self.gate.lock().unwrap_or_else(PoisonError::into_inner);
        rotate();
    }

    fn of_a_helper(&self) {
        let _guard = self.enter();
        rotate();
    }

    // ---- not found -----------------------------------------------------------------------------

    fn with_a_name(&self) {
        let _gate = self.gate.lock().unwrap();
        rotate();
    }

    fn only_an_attempt(&self) {
        let _ = self.gate.try_lock();
        rotate();
    }

    fn result_of_a_method(&self) {
        let _ = self.slots.lock().checked_add(1);
        rotate();
    }

    fn value_read_through_it(&self) {
        let _ = self.names.read().unwrap().len();
        rotate();
    }

    fn the_lock_itself(&self) {
        let _ = &self.gate;
        rotate();
    }

    fn in_a_pattern(&self) {
        let (_gate, _) = (self.gate.lock().unwrap(), 1);
        rotate();
    }

    fn as_a_barrier(&self) {
        drop(self.gate.lock().unwrap());
        rotate();
    }

    fn of_something_else(&self) {
        let _ = std::fs::remove_file("app.log");
        rotate();
    }

    fn entry_of_a_map(&self, owners: &dashmap::DashMap<u32, u32>) {
        let _ = owners.get(&1);
        rotate();
    }
}
