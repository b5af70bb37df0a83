#![allow(unused, clippy::all)]

use std::future::Future;
use std::time::Duration;

use tokio::sync::broadcast::{self, error::RecvError, error::TryRecvError};
use tokio::sync::mpsc;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::StreamExt;

#[derive(Clone, Debug)]
enum Signal {
    Reload,
    Quit,
}

async fn handle(signal: Signal) {}

// What must be found.

async fn flags_while_let(mut signals: broadcast::Receiver<Signal>) {
    while let Ok(signal) = signals.recv().await {
            //^^^^^^^^^^ warning: `RecvError::Lagged` stops this receiver for good
        handle(signal).await;
    }
}

async fn flags_a_match_that_breaks(mut signals: broadcast::Receiver<Signal>) {
    loop {
        match signals.recv().await {
            Ok(signal) => handle(signal).await,
            Err(_) => break,
          //^^^^^^ warning: `RecvError::Lagged` stops this receiver for good
        }
    }
}

async fn flags_a_match_that_returns(sender: &broadcast::Sender<Signal>) {
    let mut signals = sender.subscribe();
    loop {
        let signal = match signals.recv().await {
            Ok(signal) => signal,
            Err(error) => {
          //^^^^^^^^^^ warning: `RecvError::Lagged` stops this receiver for good
                eprintln!("no more signals: {error}");
                return;
            }
        };
        handle(signal).await;
    }
}

async fn flags_let_else(mut signals: broadcast::Receiver<Signal>) {
    loop {
        let Ok(signal) = signals.recv().await else { break };
          //^^^^^^^^^^ warning: `RecvError::Lagged` stops this receiver for good
        handle(signal).await;
    }
}

async fn flags_if_let_with_an_else_that_leaves(mut signals: broadcast::Receiver<Signal>) {
    loop {
        if let Ok(signal) = signals.recv().await {
             //^^^^^^^^^^ warning: `RecvError::Lagged` stops this receiver for good
            handle(signal).await;
        } else {
            return;
        }
    }
}

async fn flags_a_question_mark(mut signals: broadcast::Receiver<Signal>) -> Result<(), Box<dyn std::error::Error>> {
    loop {
        let signal = signals.recv().await?;
                                  //^^^^^ warning: `RecvError::Lagged` ends the loop as an error
        handle(signal).await;
    }
}

async fn flags_an_unwrap(mut signals: broadcast::Receiver<Signal>) {
    loop {
        handle(signals.recv().await.unwrap()).await;
                                  //^^^^^^ warning: `RecvError::Lagged` makes this panic
    }
}

async fn flags_a_branch_of_a_select(mut signals: broadcast::Receiver<Signal>, mut jobs: mpsc::Receiver<u32>) {
    loop {
        tokio::select! {
            Ok(signal) = signals.recv() => handle(signal).await,
          //^^^^^^^^^^ warning: `RecvError::Lagged` turns this branch off until another one wins
            Some(job) = jobs.recv() => println!("{job}"),
            else => break,
        }
    }
}

async fn flags_what_a_select_gives(mut signals: broadcast::Receiver<Signal>, mut jobs: mpsc::Receiver<u32>) {
    loop {
        tokio::select! {
            received = signals.recv() => match received {
                Ok(signal) => handle(signal).await,
                Err(_) => break,
              //^^^^^^ warning: `RecvError::Lagged` stops this receiver for good
            },
            Some(job) = jobs.recv() => println!("{job}"),
        }
    }
}

fn flags_a_stream_that_expects(signals: broadcast::Receiver<Signal>) -> impl tokio_stream::Stream<Item = Signal> {
    BroadcastStream::new(signals).map(|signal| signal.expect("the sender lives as long as the program"))
                                                    //^^^^^^ warning: `BroadcastStreamRecvError::Lagged` makes this panic
}

async fn flags_the_items_of_a_stream(signals: broadcast::Receiver<Signal>) {
    let mut signals = BroadcastStream::new(signals);
    while let Some(Ok(signal)) = signals.next().await {
            //^^^^^^^^^^^^^^^^ warning: `BroadcastStreamRecvError::Lagged` stops this receiver for good
        handle(signal).await;
    }
}

struct Pool {
    added: broadcast::Receiver<u64>,
}

impl Pool {
    fn informs_of_an_attempt(&mut self) -> Option<u64> {
        match self.added.try_recv() {
            Ok(id) => Some(id),
            Err(_) => None,
          //^^^^^^ information: `TryRecvError::Lagged` is taken for an empty channel
        }
    }
}

#[tokio::test]
async fn informs_in_a_test() {
    let (sender, mut signals) = broadcast::channel(1);
    let _ = sender.send(1);
    while let Ok(signal) = signals.recv().await {
            //^^^^^^^^^^ information: `RecvError::Lagged` stops this receiver for good
        println!("{signal}");
    }
}

async fn informs_of_a_single_unwrap(mut signals: broadcast::Receiver<Signal>) {
    handle(signals.recv().await.unwrap()).await;
                              //^^^^^^ information: `RecvError::Lagged` makes this panic
}

// What must not be found.

async fn allows_errors_told_apart(mut signals: broadcast::Receiver<Signal>) {
    loop {
        match signals.recv().await {
            Ok(signal) => handle(signal).await,
            Err(RecvError::Lagged(missed)) => eprintln!("{missed}"),
            Err(RecvError::Closed) => break,
        }
    }
}

async fn allows_a_check_inside(mut signals: broadcast::Receiver<Signal>) {
    loop {
        match signals.recv().await {
            Ok(signal) => handle(signal).await,
            Err(error) if matches!(error, RecvError::Lagged(_)) => continue,
            Err(_) => break,
        }
    }
}

async fn allows_the_closed_one_alone(mut signals: broadcast::Receiver<Signal>) {
    loop {
        match signals.recv().await {
            Ok(signal) => handle(signal).await,
            Err(RecvError::Closed) => return,
            Err(_) => {}
        }
    }
}

async fn allows_going_on(mut signals: broadcast::Receiver<Signal>) {
    loop {
        if let Ok(signal) = signals.recv().await {
            handle(signal).await;
        }
    }
}

async fn allows_a_warning(mut signals: broadcast::Receiver<Signal>) {
    loop {
        match signals.recv().await {
            Ok(Signal::Quit) => return,
            Ok(signal) => handle(signal).await,
            Err(error) => {
                eprintln!("{error}");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    }
}

async fn allows_a_single_signal(mut stop: broadcast::Receiver<()>) {
    let _ = stop.recv().await;
}

async fn allows_any_end(mut stop: broadcast::Receiver<()>, mut jobs: mpsc::Receiver<u32>) {
    loop {
        tokio::select! {
            _ = stop.recv() => return,
            Some(job) = jobs.recv() => println!("{job}"),
        }
    }
}

async fn allows_another_channel(mut jobs: mpsc::Receiver<u32>) {
    while let Some(job) = jobs.recv().await {
        println!("{job}");
    }
}

async fn allows_another_error(mut listener: tokio::net::TcpListener) {
    while let Ok((stream, _)) = listener.accept().await {
        drop(stream);
    }
}

fn allows_a_stream_that_skips(signals: broadcast::Receiver<Signal>) -> impl tokio_stream::Stream<Item = Signal> {
    BroadcastStream::new(signals).filter_map(|signal| signal.ok())
}

fn is_lag(error: &RecvError) -> bool {
    *error == RecvError::Lagged(1)
}

async fn allows_a_function_that_tells(mut signals: broadcast::Receiver<Signal>) {
    loop {
        match signals.recv().await {
            Ok(signal) => handle(signal).await,
            Err(error) if is_lag(&error) => continue,
            Err(_) => break,
        }
    }
}

// FIXME: one place tells the errors apart, the other one does not.
async fn allows_what_is_told_apart_elsewhere(mut signals: broadcast::Receiver<Signal>) {
    if let Err(RecvError::Lagged(missed)) = signals.recv().await {
        eprintln!("{missed}");
    }
    while let Ok(signal) = signals.recv().await {
        handle(signal).await;
    }
}

// ---- channels that are not known ----------------------------------------------------------------

macro_rules! declare {
    ($name:ident = $type:ty) => {
        type $name = $type;
    };
}

declare!(Signals = tokio::sync::broadcast::Receiver<u32>);
declare!(Jobs = tokio::sync::mpsc::Receiver<u32>);

async fn unknown_channel_in_a_branch(mut signals: Signals, mut ticks: tokio::time::Interval) {
    loop {
        tokio::select! {
            Ok(signal) = signals.recv() => println!("{signal}"),
          //^^^^^^^^^^ information: an error turns this branch off until another one wins, and nobody looks at it
            _ = ticks.tick() => println!("tick"),
        }
    }
}

async fn unknown_channel_whose_end_is_none(mut jobs: Jobs, mut ticks: tokio::time::Interval) {
    loop {
        tokio::select! {
            Some(job) = jobs.recv() => println!("{job}"),
            _ = ticks.tick() => println!("tick"),
        }
    }
}

async fn unknown_channel_whose_error_is_seen(mut signals: Signals, mut ticks: tokio::time::Interval) {
    loop {
        tokio::select! {
            signal = signals.recv() => match signal {
                Ok(signal) => println!("{signal}"),
                Err(error) => println!("{error}"),
            },
            _ = ticks.tick() => println!("tick"),
        }
    }
}

async fn unknown_channel_asked_once(mut signals: Signals, mut ticks: tokio::time::Interval) {
    tokio::select! {
        Ok(signal) = signals.recv() => println!("{signal}"),
        _ = ticks.tick() => println!("tick"),
    }
}
