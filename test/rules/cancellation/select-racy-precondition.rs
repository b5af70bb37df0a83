#![allow(unused, clippy::all)]

use std::pin::Pin;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::{sleep, Sleep};
use tokio_util::sync::CancellationToken;

async fn work() {
    sleep(Duration::from_secs(1)).await;
}

// What must be found.

async fn flags_a_pinned_sleep() {
    let mut limit = std::pin::pin!(sleep(Duration::from_secs(1)));
    while !limit.is_elapsed() {
        tokio::select! {
            _ = &mut limit, if !limit.is_elapsed() => println!("timed out"),
              //^^^^^^^^^^ note: the branch waits for what the condition asks
                                    //^^^^^^^^^^ warning: `is_elapsed` can change before this branch is polled, which then never runs
            _ = work() => println!("done"),
        }
    }
}

async fn flags_tokio_pin() {
    let limit = sleep(Duration::from_secs(1));
    tokio::pin!(limit);
    loop {
        tokio::select! {
            _ = &mut limit, if !limit.is_elapsed() => return,
              //^^^^^^^^^^ note: the branch waits for what the condition asks
                                    //^^^^^^^^^^ warning: `is_elapsed` can change before this branch is polled, which then never runs
            _ = work() => println!("done"),
        }
    }
}

async fn flags_a_boxed_sleep(mut limit: Pin<Box<Sleep>>) {
    loop {
        tokio::select! {
            _ = limit.as_mut(), if !limit.is_elapsed() => return,
              //^^^^^^^^^^^^^^ note: the branch waits for what the condition asks
                                        //^^^^^^^^^^ warning: `is_elapsed` can change before this branch is polled, which then never runs
            _ = work() => println!("done"),
        }
    }
}

async fn flags_a_condition_of_several(mut limit: Pin<Box<Sleep>>, wanted: bool) {
    loop {
        tokio::select! {
            _ = &mut limit, if wanted && !limit.is_elapsed() => return,
              //^^^^^^^^^^ note: the branch waits for what the condition asks
                                              //^^^^^^^^^^ warning: `is_elapsed` can change before this branch is polled, which then never runs
            _ = work() => println!("done"),
        }
    }
}

async fn flags_a_task(mut task: JoinHandle<u32>) {
    loop {
        tokio::select! {
            done = &mut task, if !task.is_finished() => println!("{done:?}"),
                 //^^^^^^^^^ note: the branch waits for what the condition asks
                                     //^^^^^^^^^^^ warning: `is_finished` can change before this branch is polled, which then never runs
            _ = work() => println!("done"),
        }
    }
}

async fn flags_a_channel(mut rx: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            x = rx.recv(), if !rx.is_closed() => println!("{x:?}"),
              //^^^^^^^^^ note: the branch waits for what the condition asks
                                //^^^^^^^^^ warning: `is_closed` can change before this branch is polled, which then never runs
            _ = work() => println!("done"),
        }
    }
}

async fn flags_an_unbounded_channel(mut rx: mpsc::UnboundedReceiver<u8>) {
    loop {
        tokio::select! {
            Some(x) = rx.recv(), if !rx.is_closed() => println!("{x}"),
                    //^^^^^^^^^ note: the branch waits for what the condition asks
                                      //^^^^^^^^^ warning: `is_closed` can change before this branch is polled, which then never runs
            _ = work() => println!("done"),
        }
    }
}

async fn flags_a_sender(tx: mpsc::Sender<u8>) {
    loop {
        tokio::select! {
            _ = tx.closed(), if !tx.is_closed() => println!("nobody listens"),
              //^^^^^^^^^^^ note: the branch waits for what the condition asks
                                  //^^^^^^^^^ warning: `is_closed` can change before this branch is polled, which then never runs
            _ = work() => println!("done"),
        }
    }
}

async fn flags_a_token(token: CancellationToken) {
    loop {
        tokio::select! {
            _ = token.cancelled(), if !token.is_cancelled() => println!("stopping"),
              //^^^^^^^^^^^^^^^^^ note: the branch waits for what the condition asks
                                           //^^^^^^^^^^^^ warning: `is_cancelled` can change before this branch is polled, which then never runs
            _ = work() => println!("done"),
        }
    }
}

struct Server {
    limit: Pin<Box<Sleep>>,
    task: JoinHandle<u32>,
}

impl Server {
    async fn flags_fields(&mut self) {
        loop {
            tokio::select! {
                _ = &mut self.limit, if !self.limit.is_elapsed() => return,
                  //^^^^^^^^^^^^^^^ note: the branch waits for what the condition asks
                                                  //^^^^^^^^^^ warning: `is_elapsed` can change before this branch is polled, which then never runs
                done = &mut self.task, if !self.task.is_finished() => println!("{done:?}"),
                     //^^^^^^^^^^^^^^ note: the branch waits for what the condition asks
                                                   //^^^^^^^^^^^ warning: `is_finished` can change before this branch is polled, which then never runs
                _ = work() => println!("done"),
            }
        }
    }
}

// What must stay silent.

async fn allows_a_flag(mut limit: Pin<Box<Sleep>>) {
    let mut has_passed = false;
    loop {
        tokio::select! {
            _ = &mut limit, if !has_passed => has_passed = true,
            _ = work() => println!("done"),
        }
    }
}

async fn allows_an_option(mut rx: Option<mpsc::Receiver<u8>>) {
    loop {
        tokio::select! {
            x = async { rx.as_mut().unwrap().recv().await }, if rx.is_some() => println!("{x:?}"),
            _ = work() => println!("done"),
        }
    }
}

async fn allows_asking_another_timer(mut limit: Pin<Box<Sleep>>, other: Pin<Box<Sleep>>) {
    loop {
        tokio::select! {
            _ = &mut limit, if !other.is_elapsed() => return,
            _ = work() => println!("done"),
        }
    }
}

async fn allows_asking_outside(mut limit: Pin<Box<Sleep>>) {
    if !limit.is_elapsed() {
        tokio::select! {
            _ = &mut limit => {}
            _ = work() => println!("done"),
        }
    }
}

async fn allows_asking_in_a_handler(mut limit: Pin<Box<Sleep>>) {
    loop {
        tokio::select! {
            _ = &mut limit => return,
            _ = work() => println!("{}", limit.is_elapsed()),
        }
    }
}

async fn allows_emptiness_that_only_polling_changes(mut tasks: tokio::task::JoinSet<u8>) {
    loop {
        tokio::select! {
            Some(done) = tasks.join_next(), if !tasks.is_empty() => println!("{done:?}"),
            _ = work() => println!("done"),
        }
    }
}

async fn allows_asking_another_channel(mut a: mpsc::Receiver<u8>, b: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            x = a.recv(), if !b.is_closed() => println!("{x:?}"),
            _ = work() => println!("done"),
        }
    }
}

struct Timer(Sleep);

impl Timer {
    fn is_elapsed(&self) -> bool {
        false
    }

    async fn wait(&mut self) {
        work().await;
    }
}

async fn allows_a_method_of_the_same_name(mut timer: Timer) {
    loop {
        tokio::select! {
            _ = timer.wait(), if !timer.is_elapsed() => {}
            _ = work() => println!("done"),
        }
    }
}

#[tokio::test]
async fn allows_tests() {
    let mut limit = Box::pin(sleep(Duration::from_secs(1)));
    tokio::select! {
        _ = &mut limit, if !limit.is_elapsed() => {}
        _ = work() => {}
    }
}

// Known gaps.

async fn misses_a_condition_in_a_variable(mut limit: Pin<Box<Sleep>>) {
    loop {
        let waits = !limit.is_elapsed();
        // FIXME: it is as racy as in the condition itself.
        tokio::select! {
            _ = &mut limit, if waits => return,
            _ = work() => println!("done"),
        }
    }
}
