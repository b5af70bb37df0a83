use std::sync::{Condvar, Mutex, MutexGuard};
use std::time::Duration;

pub struct Queue {
    items: Mutex<Vec<u32>>,
    filled: Condvar,
    slots: parking_lot::Mutex<u32>,
    freed: parking_lot::Condvar,
}

impl Queue {
    // ---- found ---------------------------------------------------------------------------------

    fn checked_once(&self) -> Option<u32> {
        let mut items = self.items.lock().unwrap();
        if items.is_empty() {
            items = self.filled.wait(items).unwrap();
                              //^^^^ warning: `wait` is not in a loop that checks the condition again
        }
        items.pop()
    }

    fn not_checked(&self) -> Option<u32> {
        let items = self.items.lock().unwrap();
        let mut items = self.filled.wait(items).unwrap();
                                  //^^^^ warning: `wait` is not in a loop that checks the condition again
        items.pop()
    }

    fn with_a_timeout(&self) -> Option<u32> {
        let items = self.items.lock().unwrap();
        let (mut items, result) = self.filled.wait_timeout(items, Duration::from_secs(1)).unwrap();
                                            //^^^^^^^^^^^^ warning: `wait_timeout` is not in a loop that checks the condition again
        if result.timed_out() { None } else { items.pop() }
    }

    fn in_one_expression(&self) -> Option<u32> {
        self.filled.wait(self.items.lock().unwrap()).unwrap().pop()
                  //^^^^ warning: `wait` is not in a loop that checks the condition again
    }

    fn of_parking_lot(&self) {
        let mut slots = self.slots.lock();
        if *slots == 0 {
            self.freed.wait(&mut slots);
                     //^^^^ information: `wait` is not in a loop that checks the condition again
        }
        *slots -= 1;
    }

    fn in_a_thread(self: std::sync::Arc<Self>) {
        std::thread::spawn(move || {
            let items = self.items.lock().unwrap();
            drop(self.filled.wait(items).unwrap());
                           //^^^^ warning: `wait` is not in a loop that checks the condition again
        });
    }

    fn guard_of_a_helper(&self) -> Option<u32> {
        let items = self.lock();
        self.filled.wait(items).ok()?.pop()
                  //^^^^ warning: `wait` is not in a loop that checks the condition again
    }

    fn in_a_match(&self) -> usize {
        match self.items.lock() {
            Ok(items) => self.filled.wait(items).unwrap().len(),
                                   //^^^^ warning: `wait` is not in a loop that checks the condition again
            Err(_) => 0,
        }
    }

    // ---- not found -----------------------------------------------------------------------------

    fn lock(&self) -> MutexGuard<'_, Vec<u32>> {
        self.items.lock().unwrap()
    }

    fn in_a_while_loop(&self) -> Option<u32> {
        let mut items = self.items.lock().unwrap();
        while items.is_empty() {
            items = self.filled.wait(items).unwrap();
        }
        items.pop()
    }

    fn in_an_endless_loop(&self) -> u32 {
        let mut items = self.items.lock().unwrap();
        loop {
            if let Some(item) = items.pop() {
                return item;
            }
            items = self.filled.wait(items).unwrap();
        }
    }

    fn with_a_closure(&self) -> Option<u32> {
        let items = self.items.lock().unwrap();
        self.filled.wait_while(items, |items| items.is_empty()).unwrap().pop()
    }

    fn with_a_closure_and_a_timeout(&self) -> Option<u32> {
        let items = self.items.lock().unwrap();
        self.filled.wait_timeout_while(items, Duration::from_secs(1), |items| items.is_empty()).unwrap().0.pop()
    }

    fn in_a_loop_of_parking_lot(&self) {
        let mut slots = self.slots.lock();
        while *slots == 0 {
            self.freed.wait(&mut slots);
        }
        *slots -= 1;
    }

    fn only_notifies(&self) {
        self.items.lock().unwrap().push(1);
        self.filled.notify_one();
    }

    fn of_another_type(&self, barrier: &std::sync::Barrier) {
        barrier.wait();
    }

    fn of_a_child(&self, child: &mut std::process::Child) -> std::io::Result<()> {
        child.wait()?;
        Ok(())
    }
}
