use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Condvar, Mutex, RwLock};

// ---- found -------------------------------------------------------------------------------------

pub struct Hits {
    count: Mutex<u64>,
         //^^^^^^^^^^ hint: an `AtomicU64` does what this `Mutex<u64>` does, without a lock
    closed: Arc<Mutex<bool>>,
              //^^^^^^^^^^^ hint: an `AtomicBool` does what this `Mutex<bool>` does, without a lock
    limit: parking_lot::Mutex<usize>,
         //^^^^^^^^^^^^^^^^^^^^^^^^^ hint: an `AtomicUsize` does what this `Mutex<usize>` does, without a lock
    queued: tokio::sync::Mutex<i32>,
          //^^^^^^^^^^^^^^^^^^^^^^^ hint: an `AtomicI32` does what this `Mutex<i32>` does, without a lock
}

impl Hits {
    pub fn add(&self) {
        *self.count.lock().unwrap() += 1;
    }

    pub fn add_up_to(&self, max: u64) -> bool {
        let mut count = self.count.lock().unwrap();
        if *count >= max {
            return false;
        }
        *count += 1;
        true
    }

    pub fn close(&self) {
        *self.closed.lock().unwrap() = true;
    }

    pub fn is_open(&self) -> bool {
        !*self.closed.lock().unwrap() && *self.limit.lock() > 0
    }

    pub async fn queue(&self) {
        *self.queued.lock().await += 1;
    }
}

static NEXT: Mutex<u32> = Mutex::new(0);
           //^^^^^^^^^^ hint: an `AtomicU32` does what this `Mutex<u32>` does, without a lock

fn next() -> u32 {
    let mut next = NEXT.lock().unwrap();
    *next += 1;
    *next
}

fn counts(names: &[String]) -> usize {
    let total = Mutex::new(0usize);
              //^^^^^^^^^^^^^^^^^^ hint: an `AtomicUsize` does what this `Mutex<usize>` does, without a lock
    std::thread::scope(|scope| {
        for name in names {
            let total = &total;
            scope.spawn(move || *total.lock().unwrap() += name.len());
        }
    });
    let total = total.lock().unwrap();
    *total
}

fn shares(rounds: u8) {
    let stopped = Arc::new(Mutex::new(false));
                         //^^^^^^^^^^^^^^^^^ hint: an `AtomicBool` does what this `Mutex<bool>` does, without a lock
    let seen = stopped.clone();
    std::thread::spawn(move || while !*seen.lock().unwrap() {});
    *stopped.lock().unwrap() = true;
}

fn in_a_block() -> u64 {
    static LAST: Mutex<u64> = Mutex::new(0);
         //^^^^ hint: an `AtomicU64` does what this `Mutex<u64>` does, without a lock
    let mut last = LAST.lock().unwrap();
    *last += 1;
    *last
}

fn points(mut value: u8) {
    let _place = Mutex::new(&mut value as *mut u8);
               //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: an `AtomicPtr` does what this `Mutex<*mut u8>` does, without a lock
}

// ---- not found ---------------------------------------------------------------------------------

pub struct Job {
    done: Mutex<bool>,
    changed: Condvar,
}

impl Job {
    fn wait(&self) {
        let mut done = self.done.lock().unwrap();
        while !*done {
            done = self.changed.wait(done).unwrap();
        }
    }
}

pub struct Pool {
    started: Mutex<usize>,
    ratio: Mutex<f64>,
    wide: Mutex<u128>,
    name: Mutex<String>,
    range: Mutex<(u32, u32)>,
    reads: RwLock<u64>,
    sum: AtomicU64,
    pub open: Mutex<bool>,
}

impl Pool {
    fn start(&self) {}

    fn grow(&self) {
        let mut started = self.started.lock().unwrap();
        if *started == 0 {
            self.start();
        }
        *started += 1;
    }
}

pub static SHARED: Mutex<u32> = Mutex::new(0);

fn waits_for_a_flag() {
    let ready = Mutex::new(false);
    let changed = Condvar::new();
    let guard = ready.lock().unwrap();
    drop(changed.wait_while(guard, |ready| !*ready).unwrap());
}

fn is_one_of_a_pair() -> Arc<(Mutex<bool>, Condvar)> {
    let pair = Arc::new((Mutex::new(false), Condvar::new()));
    pair
}

fn keeps_others_out(file: &std::path::Path) {
    let writes = Mutex::new(0u32);
    let mut count = writes.lock().unwrap();
    std::fs::write(file, "line").unwrap();
    *count += 1;
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    struct Calls {
        count: Mutex<u32>,
    }

    #[test]
    fn counts() {
        let count = Mutex::new(0u32);
        *count.lock().unwrap() += 1;
    }
}

// FIXME: a lock in a collection is one of many, but each holds a single number.
fn misses_a_collection() {
    let counts = vec![Mutex::new(0u32), Mutex::new(1)];
    *counts[0].lock().unwrap() += 1;
}
