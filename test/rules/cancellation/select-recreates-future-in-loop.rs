#![allow(unused, clippy::all)]

use std::time::Duration;

use futures::FutureExt;
use tokio::sync::{broadcast, mpsc, oneshot};
use tokio::time::{interval, sleep, sleep_until, Instant, Interval};

const LIMIT: Duration = Duration::from_secs(60);

// What must be found.

async fn warns_of_a_deadline_beside_ticks(mut tick: Interval) {
    loop {
        tokio::select! {
            _ = tick.tick() => println!("tick"),
          //^ note: each tick starts the time anew
            _ = sleep(Duration::from_secs(60)) => break,
              //^^^^^ warning [fix]: `sleep` starts anew in each round of the loop
        }
    }
}

async fn warns_of_work_beside_ticks(mut rx: mpsc::Receiver<u8>) {
    let mut tick = interval(Duration::from_millis(100));
    loop {
        tokio::select! {
            _ = sleep(LIMIT) => println!("once a minute"),
              //^^^^^ warning: `sleep` starts anew in each round of the loop
            _ = tick.tick() => println!("tick"),
          //^ note: each tick starts the time anew
            Some(x) = rx.recv() => println!("{x}"),
        }
    }
}

async fn warns_of_an_interval_of_each_round(mut rx: mpsc::Receiver<u8>) {
    loop {
        let mut tick = interval(LIMIT);
                     //^^^^^^^^ warning: `interval` is made anew in each round, so it ticks at once
        tokio::select! {
            Some(x) = rx.recv() => println!("{x}"),
          //^^^^^^^ note: this branch seldom gets its turn
            _ = tick.tick() => println!("never rests"),
        }
    }
}

async fn warns_of_an_interval_even_when_the_others_leave(mut stop: oneshot::Receiver<()>) {
    loop {
        let mut tick = tokio::time::interval(Duration::from_secs(5));
                                  //^^^^^^^^ warning: `interval` is made anew in each round, so it ticks at once
        tokio::select! {
            _ = &mut stop => break,
            _ = tick.tick() => println!("never rests"),
        }
    }
}

async fn informs_of_an_idle_timeout(mut rx: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            Some(x) = rx.recv() => println!("{x}"),
          //^^^^^^^ note: when this branch wins, the time starts anew
            _ = sleep(LIMIT) => break,
              //^^^^^ information [fix]: `sleep` starts anew in each round of the loop
        }
    }
}

async fn informs_of_periodic_work(mut rx: broadcast::Receiver<u8>, period: Duration) {
    while rx.len() < 100 {
        tokio::select! {
            x = rx.recv() => println!("{x:?}"),
          //^ note: when this branch wins, the time starts anew
            _ = sleep(period) => println!("flush"),
              //^^^^^ information: `sleep` starts anew in each round of the loop
        }
    }
}

struct Worker {
    jobs: mpsc::Receiver<u8>,
    idle: Duration,
}

impl Worker {
    async fn informs_of_a_field(&mut self) {
        loop {
            tokio::select! {
                job = self.jobs.recv() => println!("{job:?}"),
              //^^^ note: when this branch wins, the time starts anew
                _ = sleep(self.idle) => println!("flush"),
                  //^^^^^ information: `sleep` starts anew in each round of the loop
            }
        }
    }
}

async fn informs_in_futures_select(mut rx: futures::channel::mpsc::Receiver<u8>) {
    use futures::StreamExt;
    loop {
        futures::select! {
            x = rx.next() => println!("{x:?}"),
          //^ note: when this branch wins, the time starts anew
            _ = Box::pin(sleep(Duration::from_millis(10) * 3).fuse()) => println!("flush"),
                       //^^^^^ information: `sleep` starts anew in each round of the loop
        }
    }
}

// What must stay silent.

async fn allows_a_pinned_sleep(mut tick: Interval) {
    let mut deadline = std::pin::pin!(sleep(LIMIT));
    loop {
        tokio::select! {
            _ = tick.tick() => println!("tick"),
            _ = &mut deadline => break,
        }
    }
}

async fn allows_an_instant(mut tick: Interval) {
    let deadline = Instant::now() + LIMIT;
    loop {
        tokio::select! {
            _ = tick.tick() => println!("tick"),
            _ = sleep_until(deadline) => break,
        }
    }
}

async fn allows_what_is_left(mut tick: Interval) {
    let deadline = Instant::now() + LIMIT;
    loop {
        tokio::select! {
            _ = tick.tick() => println!("tick"),
            _ = sleep(deadline - Instant::now()) => break,
        }
    }
}

async fn allows_what_is_left_by_a_method(mut tick: Interval) {
    let start = Instant::now();
    loop {
        tokio::select! {
            _ = tick.tick() => println!("tick"),
            _ = sleep(LIMIT.saturating_sub(start.elapsed())) => break,
        }
    }
}

async fn allows_a_delay_of_this_round(mut tick: Interval) {
    loop {
        let delay = Instant::now().elapsed();
        tokio::select! {
            _ = tick.tick() => println!("tick"),
            _ = sleep(delay) => println!("late"),
        }
    }
}

async fn allows_a_delay_that_grows(mut rx: mpsc::Receiver<u8>) {
    let mut delay = Duration::from_millis(10);
    loop {
        tokio::select! {
            x = rx.recv() => println!("{x:?}"),
            _ = sleep(delay) => delay *= 2,
        }
    }
}

async fn allows_a_sleep_when_all_others_leave(mut stop: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            _ = &mut stop => break,
            _ = sleep(LIMIT) => println!("once a minute"),
        }
    }
}

async fn allows_a_select_without_a_loop(mut rx: mpsc::Receiver<u8>) {
    tokio::select! {
        x = rx.recv() => println!("{x:?}"),
        _ = sleep(LIMIT) => {}
    }
}

async fn allows_an_interval_outside() {
    let mut fast = interval(Duration::from_millis(100));
    let mut slow = interval(LIMIT);
    loop {
        tokio::select! {
            _ = fast.tick() => println!("fast"),
            _ = slow.tick() => println!("slow"),
        }
    }
}

#[tokio::test]
async fn allows_tests() {
    let mut tick = interval(Duration::from_millis(1));
    loop {
        tokio::select! {
            _ = tick.tick() => println!("tick"),
            _ = sleep(LIMIT) => break,
        }
    }
}

// Known gaps.

async fn a_minute() {
    sleep(LIMIT).await;
}

async fn misses_a_timer_in_a_function(mut tick: Interval) {
    loop {
        // FIXME: the minute starts anew with each tick.
        tokio::select! {
            _ = tick.tick() => println!("tick"),
            _ = a_minute() => break,
        }
    }
}
