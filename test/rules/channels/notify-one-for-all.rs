#![allow(unused, clippy::all)]

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;

use tokio::sync::{mpsc, Notify};

struct Pool {
    stopped: Notify,
    shared: Arc<Notify>,
    closed: Notify,
    work: Notify,
    single: Notify,
    reached: Notify,
    quit: Notify,
}

impl Pool {
    async fn read(&self) {
        self.stopped.notified().await;
                   //^^^^^^^^ note: a task can wait here
        self.shared.notified().await;
                  //^^^^^^^^ note: a task can wait here
        self.closed.notified().await;
                  //^^^^^^^^ note: a task can wait here
        self.work.notified().await;
        self.single.notified().await;
        self.reached.notified().await;
        self.quit.notified().await;
                //^^^^^^^^ note: a task can wait here
    }

    async fn write(&self) {
        self.stopped.notified().await;
                   //^^^^^^^^ note: a task can wait here
        self.closed.notified().await;
                  //^^^^^^^^ note: a task can wait here
        self.work.notified().await;
        self.reached.notified().await;
        self.quit.notified().await;
                //^^^^^^^^ note: a task can wait here
    }

    async fn flush(&self) {
        self.shared.clone().notified_owned().await;
                          //^^^^^^^^^^^^^^ note: a task can wait here
    }

    // What must be found.

    fn shutdown(&self) {
        self.stopped.notify_one();
                   //^^^^^^^^^^ information: `notify_one` wakes one of those that wait for `self.stopped`
    }

    fn shutdown_now(&self) {
        self.stopped.notify_one();
                   //^^^^^^^^^^ information: `notify_one` wakes one of those that wait for `self.stopped`
    }

    async fn close(&self) {
        self.closed.notify_one();
                  //^^^^^^^^^^ information: `notify_one` wakes one of those that wait for `self.closed`
    }

    async fn quit(&self, now: bool) {
        if now {
            self.quit.notify_one();
                    //^^^^^^^^^^ information: `notify_one` wakes one of those that wait for `self.quit`
        }
    }

    async fn terminate(&self) {
        let stopped = &self.stopped;
        stopped.notify_one();
              //^^^^^^^^^^ information: `notify_one` wakes one of those that wait for `self.stopped`
    }

    async fn stop_all(&self) {
        self.quit.notify_last();
                //^^^^^^^^^^^ information: `notify_last` wakes one of those that wait for `self.quit`
    }

    // What must not be found.

    async fn allows_work(&self) {
        self.work.notify_one();
    }

    async fn stop_single(&self) {
        self.single.notify_one();
    }

    async fn stop_reached(&self) {
        self.reached.notify_one();
        self.reached.notify_waiters();
    }

    async fn stop_each(&self, count: usize) {
        for _ in 0..count {
            self.closed.notify_one();
        }
    }

    async fn allows_a_channel(&self, jobs: mpsc::Sender<u32>) {
        drop(jobs);
    }

    async fn stop_by_flag(&self, flag: &AtomicBool) {
        flag.store(true, Ordering::Release);
    }

    async fn allows_more_work(&self, count: usize) {
        for _ in 0..count {
            self.work.notify_one();
        }
    }

    // One of the waiters waits at a clone.
    async fn stop(&self) {
        self.shared.notify_one();
                  //^^^^^^^^^^ information: `notify_one` wakes one of those that wait for `self.shared`
    }

    async fn push(&self) {
        self.stopped.notify_one();
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.closed.notify_one();
                  //^^^^^^^^^^ information: `notify_one` wakes one of those that wait for `self.closed`
    }
}

struct Workers {
    stopped: Arc<Notify>,
}

// All tasks wait in the same function.
impl Workers {
    fn start(&self) {
        for _ in 0..4 {
            let stopped = self.stopped.clone();
            tokio::spawn(async move { stopped.notified().await });
                                            //^^^^^^^^ note: each task of a loop waits here
        }
    }

    async fn shutdown(&self) {
        self.stopped.notify_one();
                   //^^^^^^^^^^ information: `notify_one` wakes one of those that wait for `self.stopped`
    }
}

struct Shards {
    stop: Arc<Notify>,
    halt: Arc<Notify>,
}

impl Shards {
    fn start(&self, shards: usize) {
        for _ in 0..shards {
            let stop = Arc::clone(&self.stop);
            tokio::spawn(async move {
                loop {
                    tokio::select! {
                        _ = stop.notified() => return,
                               //^^^^^^^^ note: each task of a loop waits here
                        _ = tokio::time::sleep(std::time::Duration::from_secs(1)) => {}
                    }
                }
            });
        }
        let halt = Arc::clone(&self.halt);
        tokio::spawn(async move { halt.notified().await });
    }

    fn stop(&self) {
        self.stop.notify_one();
                //^^^^^^^^^^ information: `notify_one` wakes one of those that wait for `self.stop`
    }

    fn shutdown(&self) {
        self.halt.notify_one();
    }
}
