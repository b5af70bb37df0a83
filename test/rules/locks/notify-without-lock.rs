use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::Duration;

// ---- found -------------------------------------------------------------------------------------

pub struct Gate {
    open: AtomicBool,
    lock: Mutex<()>,
    opened: Condvar,
}

impl Gate {
    fn open(&self) {
        self.open.store(true, Ordering::Release);
        self.opened.notify_all();
                  //^^^^^^^^^^ information: `self.opened` is notified by code that never takes its lock
    }

    fn open_for_one(&self) {
        self.open.store(true, Ordering::Release);
        self.opened.notify_one();
                  //^^^^^^^^^^ information: `self.opened` is notified by code that never takes its lock
    }

    fn knock(&self) {
        self.opened.notify_one();
                  //^^^^^^^^^^ information: `self.opened` is notified by code that never takes its lock
    }

    fn open_from_a_thread(self: Arc<Self>) {
        std::thread::spawn(move || {
            self.open.store(true, Ordering::Release);
            self.opened.notify_all();
                      //^^^^^^^^^^ information: `self.opened` is notified by code that never takes its lock
        });
    }

    fn open_if(&self, ready: bool) {
        if ready && !self.open.swap(true, Ordering::AcqRel) {
            self.opened.notify_all();
                      //^^^^^^^^^^ information: `self.opened` is notified by code that never takes its lock
        }
    }

    fn pass(&self) {
        let mut lock = self.lock.lock().unwrap();
        while !self.open.load(Ordering::Acquire) {
            lock = self.opened.wait(lock).unwrap();
                             //^^^^ note: this waits with the lock `self.lock`
        }
    }
}

pub struct Slots {
    free: AtomicUsize,
    lock: parking_lot::Mutex<u32>,
    freed: parking_lot::Condvar,
}

impl Slots {
    fn free(&self) {
        self.free.fetch_add(1, Ordering::Release);
        self.freed.notify_one();
                 //^^^^^^^^^^ information: `self.freed` is notified by code that never takes its lock
    }

    fn take(&self) {
        let mut lock = self.lock.lock();
        while self.free.load(Ordering::Acquire) == 0 {
            self.freed.wait(&mut lock);
                     //^^^^ note: this waits with the lock `self.lock`
        }
        *lock += 1;
    }
}

static READY: AtomicBool = AtomicBool::new(false);
static LOCK: Mutex<u32> = Mutex::new(0);
static CHANGED: Condvar = Condvar::new();

fn ready() {
    READY.store(true, Ordering::SeqCst);
    CHANGED.notify_all();
          //^^^^^^^^^^ information: `CHANGED` is notified by code that never takes its lock
}

fn wait_until_ready() {
    let lock = LOCK.lock().unwrap();
    drop(CHANGED.wait_while(lock, |_| !READY.load(Ordering::SeqCst)).unwrap());
               //^^^^^^^^^^ note: this waits with the lock `LOCK`
}

struct Opener {
    gate: Arc<Gate>,
}

impl Drop for Opener {
    fn drop(&mut self) {
        self.gate.open.store(true, Ordering::Release);
        self.gate.opened.notify_all();
                       //^^^^^^^^^^ information: `self.gate.opened` is notified by code that never takes its lock
    }
}

fn a_pair_of_variables(open: Arc<AtomicBool>) {
    let pair = Arc::new((Mutex::new(()), Condvar::new()));
    let waits = pair.clone();
    let waiting = std::thread::spawn(move || {
        let (lock, opened) = &*waits;
        let lock = lock.lock().unwrap();
        drop(opened.wait(lock).unwrap());
                  //^^^^ note: this waits with the lock `pair.0`
    });
    open.store(true, Ordering::Release);
    pair.1.notify_all();
         //^^^^^^^^^^ information: `pair.1` is notified by code that never takes its lock
    waiting.join().unwrap();
}

// ---- not found ---------------------------------------------------------------------------------

impl Drop for Gate {
    fn drop(&mut self) {
        self.opened.notify_all();
    }
}

pub struct Queue {
    items: Mutex<Vec<u32>>,
    filled: Condvar,
    emptied: Condvar,
    ticked: Condvar,
    idle: Condvar,
}

impl Queue {
    fn push(&self, item: u32) {
        self.items.lock().unwrap().push(item);
        self.filled.notify_one();
    }

    fn push_under_the_lock(&self, item: u32) {
        let mut items = self.items.lock().unwrap();
        items.push(item);
        self.filled.notify_one();
    }

    fn pop(&self) -> Option<u32> {
        let items = self.items.lock().unwrap();
        let mut items = self.filled.wait_while(items, |items| items.is_empty()).unwrap();
        items.pop()
    }

    fn add(&self, item: u32) {
        self.items.lock().unwrap().push(item);
    }

    fn push_by_a_method(&self, item: u32) {
        self.add(item);
        self.filled.notify_one();
    }

    fn clear(&self) {
        let mut items = self.items.lock().unwrap();
        items.clear();
        self.wake();
    }

    fn wake(&self) {
        self.emptied.notify_all();
    }

    fn clear_with(&self, mut items: MutexGuard<'_, Vec<u32>>) {
        items.clear();
        self.emptied.notify_all();
    }

    fn wait_until_empty(&self) {
        let items = self.items.lock().unwrap();
        drop(self.emptied.wait_while(items, |items| !items.is_empty()).unwrap());
    }

    fn tick(&self) {
        self.ticked.notify_all();
    }

    fn looks_again_by_itself(&self) {
        let items = self.items.lock().unwrap();
        drop(self.ticked.wait_timeout(items, Duration::from_millis(10)).unwrap());
    }

    fn nobody_waits(&self) {
        self.idle.notify_all();
    }

    fn takes_the_lock_of_a_pair(&self) {
        let pair = Arc::new((Mutex::new(false), Condvar::new()));
        let waits = pair.clone();
        let waiting = std::thread::spawn(move || {
            let (lock, opened) = &*waits;
            drop(opened.wait_while(lock.lock().unwrap(), |open| !*open).unwrap());
        });
        let (lock, opened) = &*pair;
        *lock.lock().unwrap() = true;
        opened.notify_all();
        waiting.join().unwrap();
    }

    async fn is_no_condition_variable(&self, notify: &tokio::sync::Notify) {
        notify.notify_one();
    }
}

// FIXME: the functions that it is handed to are not looked at.
fn misses_what_is_handed_on(open: Arc<AtomicBool>, pair: Arc<(Mutex<()>, Condvar)>) {
    let waits = pair.clone();
    std::thread::spawn(move || waits_with(&waits.0, &waits.1));
    open.store(true, Ordering::Release);
    pair.1.notify_all();
}

fn waits_with(lock: &Mutex<()>, changed: &Condvar) {
    drop(changed.wait(lock.lock().unwrap()).unwrap());
}
