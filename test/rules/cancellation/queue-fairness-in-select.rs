#![allow(unused, clippy::all)]

use std::sync::Arc;

use tokio::sync::{mpsc, oneshot, Mutex, Notify, RwLock, Semaphore};
use tokio::time::Interval;

// What must be found.

async fn hints_at_a_semaphore(turns: &Semaphore, mut tick: Interval) {
    loop {
        tokio::select! {
            turn = turns.acquire() => println!("{turn:?}"),
                       //^^^^^^^ hint: `acquire` starts at the end of the queue in each round of the loop
            _ = tick.tick() => {}
          //^ note: when this branch wins, the place in the queue is lost
        }
    }
}

async fn hints_at_an_owned_permit(turns: Arc<Semaphore>, mut tick: Interval) {
    loop {
        tokio::select! {
            turn = turns.clone().acquire_owned() => println!("{turn:?}"),
                               //^^^^^^^^^^^^^ hint: `acquire_owned` starts at the end of the queue in each round of the loop
            _ = tick.tick() => {}
          //^ note: when this branch wins, the place in the queue is lost
        }
    }
}

async fn hints_at_a_mutex(state: &Mutex<u32>, mut tick: Interval) {
    loop {
        tokio::select! {
            mut state = state.lock() => *state += 1,
                            //^^^^ hint: `lock` starts at the end of the queue in each round of the loop
            _ = tick.tick() => {}
          //^ note: when this branch wins, the place in the queue is lost
        }
    }
}

async fn hints_at_reading(state: &RwLock<u32>, mut tick: Interval) {
    loop {
        tokio::select! {
            state = state.read() => println!("{state}"),
                        //^^^^ hint: `read` starts at the end of the queue in each round of the loop
            _ = tick.tick() => {}
          //^ note: when this branch wins, the place in the queue is lost
        }
    }
}

async fn hints_at_writing(state: &RwLock<u32>, mut tick: Interval) {
    loop {
        tokio::select! {
            mut state = state.write() => *state += 1,
                            //^^^^^ hint: `write` starts at the end of the queue in each round of the loop
            _ = tick.tick() => {}
          //^ note: when this branch wins, the place in the queue is lost
        }
    }
}

async fn hints_in_a_while_loop(turns: &Semaphore, mut rx: mpsc::Receiver<u8>) {
    while !rx.is_closed() {
        tokio::select! {
            _turn = turns.acquire_many(3) => {}
                        //^^^^^^^^^^^^ hint: `acquire_many` starts at the end of the queue in each round of the loop
            word = rx.recv() => println!("{word:?}"),
          //^^^^ note: when this branch wins, the place in the queue is lost
        }
    }
}

struct Worker {
    state: Mutex<u32>,
    jobs: mpsc::Receiver<u8>,
}

impl Worker {
    async fn hints_at_a_field(&mut self) {
        loop {
            tokio::select! {
                state = self.state.lock() => println!("{state}"),
                                 //^^^^ hint: `lock` starts at the end of the queue in each round of the loop
                job = self.jobs.recv() => println!("{job:?}"),
              //^^^ note: when this branch wins, the place in the queue is lost
            }
        }
    }
}

// What must stay silent.

async fn allows_a_pinned_future(turns: &Semaphore, mut tick: Interval) {
    let mut turn = std::pin::pin!(turns.acquire());
    loop {
        tokio::select! {
            _ = &mut turn => return,
            _ = tick.tick() => {}
        }
    }
}

async fn allows_a_select_without_a_loop(turns: &Semaphore, stop: oneshot::Receiver<()>) {
    tokio::select! {
        turn = turns.acquire() => println!("{turn:?}"),
        _ = stop => {}
    }
}

async fn allows_others_that_leave(turns: &Semaphore, mut stop: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            turn = turns.acquire() => println!("{turn:?}"),
            _ = &mut stop => return,
        }
    }
}

async fn allows_notifications(notify: &Notify, mut tick: Interval) {
    loop {
        tokio::select! {
            _ = notify.notified() => println!("woken"),
            _ = tick.tick() => {}
        }
    }
}

async fn allows_room_in_a_channel(tx: mpsc::Sender<u32>, mut tick: Interval) {
    loop {
        tokio::select! {
            permit = tx.reserve() => match permit {
                Ok(permit) => permit.send(1),
                Err(_) => return,
            },
            _ = tick.tick() => {}
        }
    }
}

async fn allows_receiving(mut a: mpsc::Receiver<u8>, mut b: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            x = a.recv() => println!("{x:?}"),
            x = b.recv() => println!("{x:?}"),
        }
    }
}

async fn allows_locks_in_handlers(state: &Mutex<u32>, mut tick: Interval, mut rx: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = tick.tick() => *state.lock().await += 1,
            x = rx.recv() => println!("{x:?}"),
        }
    }
}

async fn allows_attempts(turns: &Semaphore, mut tick: Interval) {
    loop {
        tick.tick().await;
        println!("{:?}", turns.try_acquire());
    }
}

#[tokio::test]
async fn allows_tests() {
    let turns = Semaphore::new(1);
    let mut tick = tokio::time::interval(std::time::Duration::from_millis(1));
    loop {
        tokio::select! {
            turn = turns.acquire() => println!("{turn:?}"),
            _ = tick.tick() => {}
        }
    }
}

// Known gaps.

async fn misses_a_call_in_a_block(turns: &Semaphore, mut tick: Interval) {
    loop {
        // FIXME: the place in the queue is lost as well.
        tokio::select! {
            _ = async { turns.acquire().await.is_ok() } => {}
            _ = tick.tick() => {}
        }
    }
}
