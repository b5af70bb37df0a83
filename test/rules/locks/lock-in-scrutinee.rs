use std::collections::HashMap;
use std::sync::{Mutex, RwLock};

pub struct Worker {
    next: Mutex<Option<u64>>,
    done: Mutex<Vec<u64>>,
    names: RwLock<HashMap<u64, String>>,
    pub queue: tokio::sync::Mutex<Vec<u64>>,
}

async fn notify(_: u64) {}

fn double(job: u64) -> u64 {
    job * 2
}

impl Worker {
    fn finish(&self, job: u64) {
        self.done.lock().unwrap().push(job);
    }

    fn log(&self, line: &str) {
        std::fs::write("worker.log", line).unwrap();
    }

    // ---- found ---------------------------------------------------------------------------------

    fn match_that_takes_another_lock(&self) {
        match self.next.lock().unwrap().take() {
                      //^^^^ information [fix]: `self.next` is held for the whole `match`
            Some(job) => self.finish(job),
                            //^^^^^^ note: `finish` runs under the lock
            None => println!("idle"),
        }
    }
  //^ note: the lock is released only here

    fn if_let_that_blocks(&self) {
        if let Some(name) = self.names.read().unwrap().get(&1).cloned() {
                                     //^^^^ information [fix]: `self.names` is held for the whole `if let`
            self.log(&name);
               //^^^ note: `log` runs under the lock
        }
    }
  //^ note: the lock is released only here

    fn while_let_that_takes_another_lock(&self) {
        while let Some(job) = self.done.lock().unwrap().pop() {
                                      //^^^^ information [fix]: `self.done` is held for the whole `while let`
            *self.next.lock().unwrap() = Some(double(job));
                                            //^^^^^^ note: `double` runs under the lock
        }
      //^ note: the lock is released only here
    }

    fn for_over_a_copy(&self) {
        for job in self.done.lock().unwrap().clone() {
                           //^^^^ information [fix]: `self.done` is held for the whole `for`
            self.log(&job.to_string());
               //^^^ note: `log` runs under the lock
        }
    }
  //^ note: the lock is released only here

    async fn asynchronous_lock_across_an_await(&self) {
        if let Some(job) = self.queue.lock().await.pop() {
                         //^^^^^^^^^^^^^^^^^^^^^^^ information [fix]: `self.queue` is held for the whole `if let`
            notify(job).await;
          //^^^^^^ note: `notify` runs under the lock
        }
    }
  //^ note: the lock is released only here

    fn tail_of_a_block(&self) {
        if let Some(job) = { self.next.lock().unwrap().clone() } {
                                     //^^^^ information: `self.next` is held for the whole `if let`
            self.finish(job);
               //^^^^^^ note: `finish` runs under the lock
        }
    }
  //^ note: the lock is released only here

    fn match_that_calls_a_short_function(&self) -> u64 {
        match self.next.lock().unwrap().take() {
                      //^^^^ information [fix]: `self.next` is held for the whole `match`
            Some(job) => double(job),
                       //^^^^^^ note: `double` runs under the lock
            None => 0,
        }
    }
  //^ note: the lock is released only here

    // ---- not found -----------------------------------------------------------------------------

    fn bound_first(&self) {
        let next = self.next.lock().unwrap().take();
        match next {
            Some(job) => self.finish(job),
            None => println!("idle"),
        }
    }

    fn value_borrows_from_the_guard(&self) {
        if let Some(name) = self.names.read().unwrap().get(&1) {
            self.log(name);
        }
    }

    fn guard_is_bound(&self) {
        if let Ok(mut next) = self.next.lock() {
            if let Some(job) = next.take() {
                self.finish(job);
            }
        }
    }

    fn plain_condition(&self) {
        if self.next.lock().unwrap().is_none() {
            self.finish(1);
        }
    }

    fn short_body(&self) {
        match self.next.lock().unwrap().take() {
            Some(job) => println!("{job}"),
            None => println!("idle"),
        }
    }

    fn nothing_is_called(&self) -> u64 {
        if let Some(job) = self.next.lock().unwrap().take() { job } else { 0 }
    }

    fn iterates_over_what_is_guarded(&self) {
        for job in self.done.lock().unwrap().iter() {
            self.log(&job.to_string());
        }
    }

    fn same_lock_again_is_another_rule(&self) {
        if let Some(job) = self.done.lock().unwrap().pop() {
            self.done.lock().unwrap().push(job);
        }
    }
}

fn flags_one_of_two_locks(worker: &Worker, urgent: &Mutex<Vec<u64>>, is_urgent: bool) {
    match if is_urgent { urgent.lock().unwrap() } else { worker.done.lock().unwrap() }.len() > 1 {
        //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information [fix]: a lock is held for the whole `match`
        true => urgent.lock().unwrap().clear(),
                     //^^^^ note: `lock` runs under the lock
        false => {}
    }
}
//<^ note: the lock is released only here

fn flags_a_lock_of_another_object(worker: &Worker, done: &Mutex<Vec<u64>>) {
    if let Some(job) = worker.done.lock().unwrap().pop() {
                                 //^^^^ information [fix]: `worker.done` is held for the whole `if let`
        done.lock().unwrap().push(job);
           //^^^^ note: `lock` runs under the lock
    }
}
//<^ note: the lock is released only here

// ---- types that are not known ------------------------------------------------------------------

macro_rules! declare {
    ($name:ident = $type:ty) => {
        type $name = $type;
    };
}

declare!(Work = std::sync::Arc<parking_lot::Mutex<Option<String>>>);

pub struct Miner {
    work: Work,
}

impl Miner {
    fn solve(&self, work: &str) {}

    fn clone_in_a_block(&self) {
        if let Some(work) = { self.work.lock().clone() } {
                                      //^^^^ information: `self.work` is held for the whole `if let`
            self.solve(&work);
               //^^^^^ note: `solve` runs under the lock
        }
    }
  //^ note: the lock is released only here

    fn clone_before(&self) {
        let work = { self.work.lock().clone() };
        if let Some(work) = work {
            self.solve(&work);
        }
    }
}
