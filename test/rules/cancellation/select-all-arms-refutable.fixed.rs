#![allow(unused, clippy::all)]

use std::ops::ControlFlow;
use std::time::Duration;

use futures::stream::FuturesUnordered;
use futures::{FutureExt, Stream, StreamExt};
use tokio::signal::unix::Signal;
use tokio::sync::{broadcast, mpsc, oneshot, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, Interval, Sleep};

enum Event {
    Data(u32),
    End,
}

struct Frame(u32);

struct Wrapped {
    inner: Option<u32>,
    id: u32,
}

// What must be found.

async fn flags_two_channels(mut a: mpsc::Receiver<u8>, mut b: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            Some(x) = a.recv() => println!("{x}"),
            Some(x) = b.recv() => {
                println!("{x}");
            }
            else => break,
        }
    }
}

async fn flags_a_loop_in_the_middle(mut a: mpsc::Receiver<u8>, mut b: broadcast::Receiver<u8>) -> u8 {
    let mut sum = 0;
    loop {
        tokio::select! {
            Some(x) = a.recv() => sum += x,
            Ok(x) = b.recv() => sum += x,
            else => break,
        }
    }
    sum
}

async fn flags_nested_patterns<S: Stream<Item = Result<u32, String>> + Unpin>(mut s: S, mut set: JoinSet<()>) {
    while !set.is_empty() {
        tokio::select! {
            Some(Ok(x)) = s.next() => println!("{x}"),
            Some(_) = set.join_next() => {}
            else => break,
        }
    }
}

async fn flags_outside_of_loops(mut a: mpsc::Receiver<u8>, b: oneshot::Receiver<u8>) -> u8 {
    tokio::select! {
        Some(x) = a.recv() => x,
        Ok(x) = b => x,
    }
}

async fn flags_conditions(mut a: mpsc::Receiver<u8>, mut ready: bool, mut timer: std::pin::Pin<Box<Sleep>>) {
    loop {
        tokio::select! {
            Some(_) = a.recv() => ready = true,
            _ = &mut timer, if ready => return,
            else => break,
        }
    }
}

async fn flags_one_branch(mut a: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            Some(x) = a.recv() => println!("{x}"),
            else => break,
        }
    }
}

async fn flags_own_enums(mut a: watch::Receiver<u8>, event: impl std::future::Future<Output = Event>) {
    tokio::select! {
        Event::Data(x) = event => println!("{x}"),
        Ok(()) = a.changed() => {}
    }
}

async fn flags_literals_and_fields(a: oneshot::Receiver<u32>, c: u32) {
    tokio::select! {
        true = async { sleep(Duration::from_secs(1)).await; c > 1 } => {}
        (_, Some(_)) = async { sleep(Duration::from_secs(1)).await; (1, Some(c)) } => {}
        Wrapped { inner: Some(x), .. } = async { sleep(Duration::from_secs(1)).await; Wrapped { inner: None, id: c } } => {}
        Ok(5..=9) = a => {}
    }
}

async fn flags_biased(mut stop: oneshot::Receiver<()>, mut jobs: mpsc::UnboundedReceiver<u8>) {
    loop {
        tokio::select! {
            biased;
            Ok(()) = &mut stop => break,
            Some(job) = jobs.recv() => println!("{job}"),
            else => break,
        }
    }
}

struct Server {
    jobs: mpsc::Receiver<u8>,
    done: FuturesUnordered<std::pin::Pin<Box<dyn std::future::Future<Output = u8> + Send>>>,
}

impl Server {
    async fn flags_fields(&mut self) -> u8 {
        loop {
            let job = tokio::select! {
                Some(job) = self.jobs.recv() => job,
                Some(done) = self.done.next() => return done,
            };
            self.done.push(Box::pin(async move { job }));
        }
    }
}

// What must stay silent.

async fn allows_else(mut a: mpsc::Receiver<u8>, mut b: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            Some(x) = a.recv() => println!("{x}"),
            Some(x) = b.recv() => println!("{x}"),
            else => break,
        }
    }
}

async fn allows_one_branch_that_always_matches(mut a: mpsc::Receiver<u8>, mut b: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            Some(x) = a.recv() => println!("{x}"),
            x = b.recv() => match x {
                Some(x) => println!("{x}"),
                None => break,
            },
        }
    }
}

async fn allows_a_tick(mut a: mpsc::Receiver<u8>, mut tick: Interval) {
    loop {
        tokio::select! {
            Some(x) = a.recv() => println!("{x}"),
            _ = tick.tick() => {}
        }
    }
}

async fn allows_patterns_that_always_match(a: impl std::future::Future<Output = (u8, Frame)>, mut b: mpsc::Receiver<u8>) {
    tokio::select! {
        (ref x, Frame(y)) = a => println!("{x} {y}"),
        Some(x) = b.recv() => println!("{x}"),
    }
}

async fn allows_structs(a: impl std::future::Future<Output = Wrapped>, mut b: mpsc::Receiver<u8>) {
    tokio::select! {
        Wrapped { inner, id: _ } = a => println!("{inner:?}"),
        Some(x) = b.recv() => println!("{x}"),
    }
}

async fn allows_all_alternatives(a: oneshot::Receiver<Result<u8, u8>>, mut b: mpsc::Receiver<u8>) {
    tokio::select! {
        Ok(x) | Err(x) = async { a.await.unwrap() } => println!("{x}"),
        Some(x) = b.recv() => println!("{x}"),
    }
}

async fn allows_signals(mut terminate: Signal, mut hang_up: Signal, mut a: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            Some(()) = terminate.recv() => break,
            Some(()) = hang_up.recv() => println!("again"),
            Some(x) = a.recv() => println!("{x}"),
        }
    }
}

async fn allows_conditions_alone(mut a: std::pin::Pin<Box<Sleep>>, mut b: std::pin::Pin<Box<Sleep>>) {
    let (mut first, mut second) = (false, false);
    while !(first && second) {
        tokio::select! {
            _ = &mut a, if !first => first = true,
            _ = &mut b, if !second => second = true,
        }
    }
}

async fn allows_futures_select(mut a: futures::channel::mpsc::Receiver<u8>, mut b: futures::channel::mpsc::Receiver<u8>) {
    futures::select! {
        x = a.next() => println!("{x:?}"),
        x = b.next() => println!("{x:?}"),
    }
}

#[tokio::test]
async fn allows_tests() {
    let (tx, mut rx) = mpsc::channel(1);
    tx.send(1).await.unwrap();
    tokio::select! {
        Some(x) = rx.recv() => assert_eq!(x, 1),
    }
}

// Known gaps.

async fn flags_a_stream_that_never_ends(mut a: mpsc::Receiver<u8>) {
    let mut ticks = futures::stream::repeat(()).boxed();
    // FIXME: `ticks` never ends.
    loop {
        tokio::select! {
            Some(x) = a.recv() => println!("{x}"),
            Some(()) = ticks.next() => {}
            else => break,
        }
    }
}
