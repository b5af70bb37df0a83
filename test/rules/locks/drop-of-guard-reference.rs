use std::cell::RefCell;
use std::sync::{Mutex, RwLock};

pub struct State {
    count: Mutex<u32>,
    names: RwLock<Vec<String>>,
    slots: parking_lot::Mutex<u32>,
    queue: tokio::sync::Mutex<Vec<u32>>,
    cell: RefCell<u32>,
}

impl State {
    // ---- found ---------------------------------------------------------------------------------

    fn of_a_mutex(&self) {
        let count = self.count.lock().unwrap();
        drop(&count);
           //^^^^^^ warning: only a reference to the guard is dropped: the guard lives on
    }

    fn mutable(&self) {
        let mut count = self.count.lock().unwrap();
        drop(&mut count);
           //^^^^^^^^^^ warning: only a reference to the guard is dropped: the guard lives on
    }

    fn of_a_reader(&self) {
        let names = self.names.read().unwrap();
        drop(&names);
           //^^^^^^ warning: only a reference to the guard is dropped: the guard lives on
    }

    fn of_a_writer(&self) {
        let names = self.names.write().unwrap();
        std::mem::drop(&names);
                     //^^^^^^ warning: only a reference to the guard is dropped: the guard lives on
    }

    fn of_parking_lot(&self) {
        let slots = self.slots.lock();
        drop(&slots);
           //^^^^^^ warning: only a reference to the guard is dropped: the guard lives on
    }

    async fn asynchronous(&self) {
        let queue = self.queue.lock().await;
        drop(&queue);
           //^^^^^^ warning: only a reference to the guard is dropped: the guard lives on
    }

    fn of_a_cell(&self) {
        let cell = self.cell.borrow_mut();
        drop(&cell);
           //^^^^^ warning: only a reference to the guard is dropped: the guard lives on
    }

    fn through_a_variable(&self) {
        let count = self.count.lock().unwrap();
        let borrowed = &count;
        drop(borrowed);
           //^^^^^^^^ warning: only a reference to the guard is dropped: the guard lives on
    }

    // ---- not found -----------------------------------------------------------------------------

    fn the_guard(&self) {
        let count = self.count.lock().unwrap();
        drop(count);
    }

    fn a_value(&self) {
        let names = self.names.read().unwrap().clone();
        drop(names);
    }

    fn a_reference_to_a_value(&self) {
        let count = *self.count.lock().unwrap();
        drop(&count);
    }

    fn a_reference_to_the_lock(&self) {
        drop(&self.count);
    }

    fn the_result(&self) {
        drop(self.count.lock());
    }

    async fn the_asynchronous_guard(&self) {
        let queue = self.queue.lock().await;
        drop(queue);
    }

    fn the_borrow(&self) {
        let cell = self.cell.borrow_mut();
        drop(cell);
    }

    fn an_own_function(&self) {
        fn drop<T>(_: &T) {}
        let count = self.count.lock().unwrap();
        drop(&count);
    }
}
