use std::sync::{Condvar, Mutex, MutexGuard, RwLock};
use std::time::Duration;

pub struct Pool {
    config: Mutex<u32>,
    limits: RwLock<u32>,
    free: Mutex<u32>,
    changed: Condvar,
    slots: parking_lot::Mutex<u32>,
    names: parking_lot::RwLock<Vec<String>>,
    freed: parking_lot::Condvar,
}

static GLOBAL: Mutex<u32> = Mutex::new(0);

impl Pool {
    fn free(&self) -> MutexGuard<'_, u32> {
        self.free.lock().unwrap()
    }

    // ---- found ---------------------------------------------------------------------------------

    fn two_mutexes(&self) {
        let config = self.config.lock().unwrap();
                               //^^^^ note: `self.config` is taken here
        let mut free = self.free.lock().unwrap();
        while *free < *config {
            free = self.changed.wait(free).unwrap();
                              //^^^^ warning: `wait` waits while `config` holds `self.config`
        }
    }

    fn a_reader(&self) {
        let limits = self.limits.read().unwrap();
                               //^^^^ note: `self.limits` is taken here
        let mut free = self.free.lock().unwrap();
        while *free < *limits {
            free = self.changed.wait(free).unwrap();
                              //^^^^ warning: `wait` waits while `limits` holds `self.limits`
        }
    }

    fn with_a_closure(&self) {
        let config = self.config.lock().unwrap();
                               //^^^^ note: `self.config` is taken here
        let free = self.free.lock().unwrap();
        let _free = self.changed.wait_while(free, |free| *free < 8).unwrap();
                               //^^^^^^^^^^ warning: `wait_while` waits while `config` holds `self.config`
        println!("{config}");
    }

    fn with_a_timeout(&self) {
        let config = self.config.lock().unwrap();
                               //^^^^ note: `self.config` is taken here
        let mut free = self.free.lock().unwrap();
        while *free < *config {
            free = self.changed.wait_timeout(free, Duration::from_secs(1)).unwrap().0;
                              //^^^^^^^^^^^^ warning: `wait_timeout` waits while `config` holds `self.config`
        }
    }

    fn of_parking_lot(&self) {
        let names = self.names.read();
                             //^^^^ note: `self.names` is taken here
        let mut slots = self.slots.lock();
        while *slots == 0 {
            self.freed.wait(&mut slots);
                     //^^^^ warning: `wait` waits while `names` holds `self.names`
        }
        println!("{}", names.len());
    }

    fn of_a_static(&self) {
        let global = GLOBAL.lock().unwrap();
                          //^^^^ note: `GLOBAL` is taken here
        let mut free = self.free.lock().unwrap();
        while *free < *global {
            free = self.changed.wait(free).unwrap();
                              //^^^^ warning: `wait` waits while `global` holds `GLOBAL`
        }
    }

    fn guard_of_a_helper(&self) {
        let config = self.config.lock().unwrap();
                               //^^^^ note: `self.config` is taken here
        let mut free = self.free();
        while *free < *config {
            free = self.changed.wait(free).unwrap();
                              //^^^^ warning: `wait` waits while `config` holds `self.config`
        }
    }

    fn under_a_temporary(&self) {
        match self.limits.read().unwrap().checked_sub(1) {
                        //^^^^ note: `self.limits` is taken here
            Some(limit) => {
                let mut free = self.free.lock().unwrap();
                while *free < limit {
                    free = self.changed.wait(free).unwrap();
                                      //^^^^ warning: `wait` waits while a temporary holds `self.limits`
                }
            }
            None => println!("closed"),
        }
    }

    // ---- not found -----------------------------------------------------------------------------

    fn only_its_own(&self) {
        let mut free = self.free.lock().unwrap();
        while *free == 0 {
            free = self.changed.wait(free).unwrap();
        }
    }

    fn copied_out(&self) {
        let config = *self.config.lock().unwrap();
        let mut free = self.free.lock().unwrap();
        while *free < config {
            free = self.changed.wait(free).unwrap();
        }
    }

    fn dropped_first(&self) {
        let config = self.config.lock().unwrap();
        let wanted = *config;
        drop(config);
        let mut free = self.free.lock().unwrap();
        while *free < wanted {
            free = self.changed.wait(free).unwrap();
        }
    }

    fn taken_afterwards(&self) {
        let mut free = self.free.lock().unwrap();
        while *free == 0 {
            free = self.changed.wait(free).unwrap();
        }
        *self.config.lock().unwrap() += *free;
    }

    fn in_one_expression(&self) {
        drop(self.changed.wait_while(self.free.lock().unwrap(), |free| *free == 0).unwrap());
    }

    fn in_a_block_of_its_own(&self) {
        {
            let mut config = self.config.lock().unwrap();
            *config += 1;
        }
        let mut slots = self.slots.lock();
        while *slots == 0 {
            self.freed.wait(&mut slots);
        }
    }

    fn only_notifies(&self) {
        let config = self.config.lock().unwrap();
        *self.free.lock().unwrap() = *config;
        self.changed.notify_all();
    }

    fn waits_for_a_thread(&self, handle: std::thread::JoinHandle<()>) {
        let config = self.config.lock().unwrap();
        println!("{config}");
        drop(config);
        handle.join().unwrap();
    }
}
