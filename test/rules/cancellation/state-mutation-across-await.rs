#![allow(unused, clippy::all)]

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::{oneshot, RwLock};
use tokio::time::sleep;

static ACTIVE: AtomicUsize = AtomicUsize::new(0);

async fn work() -> Result<(), String> {
    sleep(Duration::from_millis(1)).await;
    Ok(())
}

#[derive(Clone, Default)]
struct Meter {
    busy: Arc<Mutex<u32>>,
}

impl Meter {
    fn enter_request(&self) {
        *self.busy.lock().unwrap() += 1;
    }

    fn leave_request(&self) {
        *self.busy.lock().unwrap() -= 1;
    }
}

#[derive(Default)]
struct State {
    active: AtomicUsize,
    depth: u32,
    pending: Mutex<HashMap<u32, oneshot::Sender<u32>>>,
    running: HashSet<u32>,
    connection: Option<String>,
    buffer: Vec<u8>,
    mode: u8,
    meter: Meter,
}

// What must be found.

async fn informs_of_a_static_counter() -> Result<(), String> {
    ACTIVE.fetch_add(1, Ordering::Relaxed);
         //^^^^^^^^^ information: the count changed by `fetch_add` is put right only after an await point
    let result = work().await;
                      //^^^^^ note: dropped here, the future does not go on
    ACTIVE.fetch_sub(1, Ordering::Relaxed);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: it is put right only here
    result
}

async fn store(entries: Vec<u8>) -> Result<Vec<u8>, String> {
    work().await?;
    Ok(entries)
}

impl State {
    async fn flags_what_is_put_back_of_what_was_taken(&mut self) -> Result<usize, String> {
        let entries = std::mem::take(&mut self.buffer);
                              //^^^^ information: what `take` takes out is put back only after an await point
        let total = entries.len();
        let rejected = store(entries).await?;
                                    //^^^^^ note: dropped here, the future does not go on
        let written = total - rejected.len();
        self.buffer = rejected;
      //^^^^^^^^^^^^^^^^^^^^^^ note: it is put back only here
        Ok(written)
    }

    async fn allows_what_is_made_anew(&mut self) -> Result<usize, String> {
        let entries = std::mem::take(&mut self.buffer);
        let total = entries.len();
        store(entries).await?;
        self.buffer = vec![0; total];
        Ok(total)
    }
}

async fn informs_of_a_shared_counter(active: Arc<AtomicUsize>, state: &State) {
    active.fetch_add(1, Ordering::Relaxed);
         //^^^^^^^^^ information: the count changed by `fetch_add` is put right only after an await point
    if work().await.is_err() {
            //^^^^^ note: dropped here, the future does not go on
        println!("failed");
    }
    active.fetch_sub(1, Ordering::Relaxed);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: it is put right only here
    state.active.fetch_sub(1, Ordering::Relaxed);
               //^^^^^^^^^ information: the count changed by `fetch_sub` is put right only after an await point
    work().await.ok();
         //^^^^^ note: dropped here, the future does not go on
    state.active.fetch_add(1, Ordering::Relaxed);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: it is put right only here
}

async fn informs_of_a_counter_behind_a_lock(active: Arc<RwLock<u32>>) {
    *active.write().await += 1;
  //^^^^^^^^^^^^^^^^^^^^^^^^^^ information: the count changed by `+=` is put right only after an await point
    work().await.ok();
         //^^^^^ note: dropped here, the future does not go on
    *active.write().await -= 1;
  //^^^^^^^^^^^^^^^^^^^^^^^^^^ note: it is put right only here
}

impl State {
    async fn informs_of_a_field(&mut self) -> Result<(), String> {
        self.depth += 1;
      //^^^^^^^^^^^^^^^ information: the count changed by `+=` is put right only after an await point
        work().await?;
             //^^^^^ note: dropped here, the future does not go on
        self.depth -= 1;
      //^^^^^^^^^^^^^^^ note: it is put right only here
        Ok(())
    }

    async fn informs_of_an_entry(&self, id: u32) -> Option<u32> {
        let (tx, rx) = oneshot::channel();
        self.pending.lock().unwrap().insert(id, tx);
                                   //^^^^^^ information: what `insert` puts in is removed only after an await point
        let answer = rx.await.ok();
                      //^^^^^ note: dropped here, the future does not go on
        self.pending.lock().unwrap().remove(&id);
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: it is put right only here
        answer
    }

    async fn informs_of_an_entry_that_is_asked_for(&mut self, id: u32) {
        if !self.running.insert(id) {
                       //^^^^^^ information: what `insert` puts in is removed only after an await point
            return;
        }
        work().await.ok();
             //^^^^^ note: dropped here, the future does not go on
        self.running.remove(&id);
      //^^^^^^^^^^^^^^^^^^^^^^^^ note: it is put right only here
    }

    async fn informs_of_methods_that_belong_together(&self) -> Result<(), String> {
        self.meter.enter_request();
                 //^^^^^^^^^^^^^ information: what `enter_request` begins is ended only after an await point
        match work().await {
                   //^^^^^ note: dropped here, the future does not go on
            Ok(()) => self.meter.leave_request(),
                    //^^^^^^^^^^^^^^^^^^^^^^^^^^ note: it is put right only here
            Err(error) => {
                self.meter.leave_request();
                return Err(error);
            }
        }
        Ok(())
    }

    async fn warns_of_a_value_somebody_relies_on(&mut self) {
        let connection = self.connection.take().unwrap();
                                       //^^^^ information: what `take` takes out is put back only after an await point
        work().await.ok();
             //^^^^^ note: dropped here, the future does not go on
        self.connection = Some(connection);
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: it is put back only here
    }

    async fn warns_of_a_buffer(&mut self) {
        let mut buffer = std::mem::take(&mut self.buffer);
                                 //^^^^ information: what `take` takes out is put back only after an await point
        work().await.ok();
             //^^^^^ note: dropped here, the future does not go on
        buffer.push(1);
        self.buffer = buffer;
      //^^^^^^^^^^^^^^^^^^^^ note: it is put back only here
    }

    async fn informs_of_a_value_that_can_be_made_anew(&mut self) {
        if let Some(connection) = self.connection.take() {
                                                //^^^^ information: what `take` takes out is put back only after an await point
            work().await.ok();
                 //^^^^^ note: dropped here, the future does not go on
            self.connection = Some(connection);
          //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: it is put back only here
        }
    }
}

async fn informs_of_a_clone(meter: &Meter) {
    let meter = meter.clone();
    let block = async move {
        meter.enter_request();
            //^^^^^^^^^^^^^ information: what `enter_request` begins is ended only after an await point
        work().await.ok();
             //^^^^^ note: dropped here, the future does not go on
        meter.leave_request();
      //^^^^^^^^^^^^^^^^^^^^^ note: it is put right only here
    };
    block.await;
}

// What must stay silent.

struct ActiveGuard;

impl Drop for ActiveGuard {
    fn drop(&mut self) {
        ACTIVE.fetch_sub(1, Ordering::Relaxed);
    }
}

async fn allows_a_guard() -> Result<(), String> {
    ACTIVE.fetch_add(1, Ordering::Relaxed);
    let _guard = ActiveGuard;
    work().await
}

async fn allows_a_local_counter() -> u32 {
    let mut depth = 0;
    depth += 1;
    work().await.ok();
    depth -= 1;
    depth
}

async fn allows_a_change_that_stays() {
    ACTIVE.fetch_add(1, Ordering::Relaxed);
    work().await.ok();
    ACTIVE.fetch_add(1, Ordering::Relaxed);
}

async fn allows_a_change_without_an_await() {
    ACTIVE.fetch_add(1, Ordering::Relaxed);
    println!("{}", ACTIVE.load(Ordering::Relaxed));
    ACTIVE.fetch_sub(1, Ordering::Relaxed);
    work().await.ok();
}

async fn allows_branches_that_exclude_each_other(opened: bool) {
    if opened {
        ACTIVE.fetch_add(1, Ordering::Relaxed);
        work().await.ok();
    } else {
        ACTIVE.fetch_sub(1, Ordering::Relaxed);
    }
}

async fn allows_spawned_tasks() {
    tokio::spawn(async {
        ACTIVE.fetch_add(1, Ordering::Relaxed);
        work().await.ok();
        ACTIVE.fetch_sub(1, Ordering::Relaxed);
    });
}

impl State {
    async fn allows_other_keys(&mut self, old: u32, new: u32) {
        self.running.insert(new);
        work().await.ok();
        self.running.remove(&old);
    }

    async fn allows_other_places(&mut self, other: &mut State) {
        self.depth += 1;
        work().await.ok();
        other.depth -= 1;
    }

    async fn allows_a_new_value(&mut self) {
        if let Some(old) = self.connection.take() {
            work().await.ok();
            println!("{old} is closed");
        }
        self.connection = Some(String::new());
    }

    async fn allows_putting_back_before_the_await(&mut self) {
        let connection = self.connection.take().unwrap();
        self.connection = Some(connection);
        work().await.ok();
    }
}

#[tokio::test]
async fn allows_tests() {
    ACTIVE.fetch_add(1, Ordering::Relaxed);
    work().await.ok();
    ACTIVE.fetch_sub(1, Ordering::Relaxed);
}

// Known gaps.

impl State {
    async fn misses_states_of_a_protocol(&mut self) {
        // FIXME: dropped here, the mode stays as it is in between.
        self.mode = 1;
        work().await.ok();
        self.mode = 2;
    }
}

async fn run_to_its_end(state: Arc<State>) {
    // FIXME: nobody drops the future of this function early.
    state.active.fetch_add(1, Ordering::Relaxed);
               //^^^^^^^^^ information: the count changed by `fetch_add` is put right only after an await point
    work().await.ok();
         //^^^^^ note: dropped here, the future does not go on
    state.active.fetch_sub(1, Ordering::Relaxed);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: it is put right only here
}

async fn informs_where_nobody_gives_up(state: Arc<State>) {
    tokio::spawn(run_to_its_end(state));
}

// ---- values that are put back in their place when they are dropped --------------------------------

pub struct Merge {
    heap: std::collections::BinaryHeap<Source>,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    key: u64,
}

impl Source {
    async fn advance(&mut self) -> bool {
        self.key += 1;
        settle().await;
        self.key < 10
    }
}

async fn settle() {}

impl Merge {
    async fn changes_the_top_of_a_heap(&mut self) {
        let Some(mut top) = self.heap.peek_mut() else { return };
                   //^^^ information: dropping `top` at an await point puts it in its place half changed
        if !top.advance().await {
                        //^^^^^ note: dropped here, the future has changed a part of it
            std::collections::binary_heap::PeekMut::pop(top);
        }
    }

    fn changes_the_top_of_a_heap_in_a_block(&mut self) -> impl std::future::Future<Output = ()> + '_ {
        async move {
            while let Some(mut top) = self.heap.peek_mut() {
                             //^^^ information: dropping `top` at an await point puts it in its place half changed
                top.advance().await;
                            //^^^^^ note: dropped here, the future has changed a part of it
            }
        }
    }

    async fn takes_the_top_out_of_a_heap(&mut self) {
        let Some(mut top) = self.heap.pop() else { return };
        top.advance().await;
        self.heap.push(top);
    }

    async fn changes_the_top_of_a_heap_at_once(&mut self) {
        if let Some(mut top) = self.heap.peek_mut() {
            top.key += 1;
        }
        settle().await;
    }

    async fn waits_for_something_else(&mut self) {
        if let Some(mut top) = self.heap.peek_mut() {
            settle().await;
            top.key += 1;
        }
    }
}
