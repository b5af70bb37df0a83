#![allow(unused, clippy::all)]

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, watch, Notify};

struct Gate {
    open: AtomicBool,
    opened: Notify,
    shared: Arc<Notify>,
    stop: Arc<Notify>,
    one: Notify,
    both: Notify,
}

impl Gate {
    fn open(&self) {
        self.open.store(true, Ordering::Release);
        self.opened.notify_waiters();
                  //^^^^^^^^^^^^^^ note: this wakes only who waits by now
        self.shared.notify_waiters();
                  //^^^^^^^^^^^^^^ note: this wakes only who waits by now
    }

    fn close(&self) {
        self.stop.notify_waiters();
                //^^^^^^^^^^^^^^ note: this wakes only who waits by now
    }

    fn wake(&self) {
        self.one.notify_one();
        self.both.notify_one();
        self.both.notify_waiters();
    }

    fn is_open(&self) -> bool {
        self.open.load(Ordering::Acquire)
    }

    // What must be found.

    async fn flags_if(&self) {
        if !self.is_open() {
            self.opened.notified().await;
                      //^^^^^^^^ warning: a notification of `self.opened` can be missed before this waits
        }
    }

    async fn flags_while(&self) {
        while !self.is_open() {
            self.opened.notified().await;
                      //^^^^^^^^ warning: a notification of `self.opened` can be missed before this waits
        }
    }

    async fn flags_a_loop(&self) {
        loop {
            if self.is_open() {
                return;
            }
            self.opened.notified().await;
                      //^^^^^^^^ warning: a notification of `self.opened` can be missed before this waits
        }
    }

    async fn flags_a_shared_one(&self) {
        if !self.is_open() {
            self.shared.notified().await;
                      //^^^^^^^^ warning: a notification of `self.shared` can be missed before this waits
        }
    }

    async fn flags_a_match(&self) {
        match self.is_open() {
            true => {}
            false => {
                self.opened.notified().await;
                          //^^^^^^^^ warning: a notification of `self.opened` can be missed before this waits
            }
        }
    }

    async fn flags_a_branch_of_a_select(&self, mut jobs: mpsc::Receiver<u32>) {
        loop {
            tokio::select! {
                _ = self.stop.notified() => return,
                            //^^^^^^^^ warning: a notification of `self.stop` can be missed before this waits
                Some(job) = jobs.recv() => tokio::time::sleep(Duration::from_millis(job.into())).await,
            }
        }
    }

    async fn flags_a_loop_that_works_in_between(&self) {
        loop {
            self.shared.notified().await;
                      //^^^^^^^^ warning: a notification of `self.shared` can be missed before this waits
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }

    async fn flags_an_else(&self) {
        if self.is_open() {
            println!("open");
        } else {
            self.opened.notified().await;
                      //^^^^^^^^ warning: a notification of `self.opened` can be missed before this waits
        }
    }

    // What must not be found.

    async fn allows_a_waiter_made_before(&self) {
        let opened = self.opened.notified();
        if !self.is_open() {
            opened.await;
        }
    }

    async fn allows_a_waiter_made_in_each_round(&self) {
        loop {
            let opened = self.opened.notified();
            if self.is_open() {
                return;
            }
            opened.await;
        }
    }

    async fn allows_an_enabled_waiter(&self) {
        let opened = self.opened.notified();
        tokio::pin!(opened);
        opened.as_mut().enable();
        if !self.is_open() {
            opened.await;
        }
    }

    async fn allows_notify_one(&self) {
        while !self.is_open() {
            self.one.notified().await;
        }
    }

    async fn allows_a_permit_that_is_stored_too(&self) {
        while !self.is_open() {
            self.both.notified().await;
        }
    }

    async fn allows_a_plain_wait(&self) {
        self.opened.notified().await;
    }

    async fn allows_a_single_select(&self) {
        tokio::select! {
            _ = self.stop.notified() => println!("stopped"),
            _ = tokio::time::sleep(Duration::from_secs(1)) => println!("late"),
        }
    }

    async fn allows_a_watch(&self, mut state: watch::Receiver<bool>) {
        while !*state.borrow() {
            state.changed().await.unwrap();
        }
    }
}

// FIXME: a variable is not looked at.
async fn allows_a_variable(open: &AtomicBool, opened: Arc<Notify>) {
    let other = opened.clone();
    tokio::spawn(async move { other.notify_waiters() });
    if !open.load(Ordering::Acquire) {
        opened.notified().await;
    }
}

// ---- condition variables with a lock of one's own -----------------------------------------------

struct Workers {
    running: std::sync::atomic::AtomicUsize,
    lock: parking_lot::Mutex<()>,
    ended: parking_lot::Condvar,
    done: std::sync::Condvar,
}

impl Workers {
    fn is_done(&self) -> bool {
        self.running.load(std::sync::atomic::Ordering::Acquire) == 0
    }

    fn lock_made_for_the_wait(&self) {
        loop {
            if self.is_done() {
                return;
            }
            let mutex = parking_lot::Mutex::new(());
              //^^^^^ note: the lock is made anew here, for this function alone
            let mut guard = mutex.lock();
            self.ended.wait(&mut guard);
                     //^^^^ warning: nobody else can take `mutex`: it guards nothing this waits for
        }
    }

    fn lock_of_std_made_for_the_wait(&self) {
        let mutex = std::sync::Mutex::new(());
          //^^^^^ note: the lock is made anew here, for this function alone
        let mut guard = mutex.lock().unwrap();
        while !self.is_done() {
            guard = self.done.wait(guard).unwrap();
                            //^^^^ warning: nobody else can take `mutex`: it guards nothing this waits for
        }
    }

    fn lock_that_is_shared(&self) {
        let mut guard = self.lock.lock();
        while !self.is_done() {
            self.ended.wait(&mut guard);
        }
    }

    fn lock_that_a_thread_takes_too(&self) {
        let lock = std::sync::Arc::new(parking_lot::Mutex::new(false));
        let other = lock.clone();
        let thread = std::thread::spawn(move || *other.lock() = true);
        let mut ready = lock.lock();
        while !*ready {
            self.ended.wait(&mut ready);
        }
        thread.join().unwrap();
    }

    fn lock_that_scoped_threads_take_too(&self) {
        let lock = parking_lot::Mutex::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                *lock.lock() = true;
                self.ended.notify_one();
            });
            let mut ready = lock.lock();
            while !*ready {
                self.ended.wait(&mut ready);
            }
        });
    }
}
