#![allow(unused, clippy::all)]

use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::{broadcast, mpsc, watch};
use tokio_util::sync::CancellationToken;

async fn work() {
    tokio::task::yield_now().await;
}

async fn store(line: String) {
    println!("{line}");
    tokio::task::yield_now().await;
}

pub struct Printer {
    lines: mpsc::Receiver<String>,
    events: broadcast::Receiver<u32>,
}

// What must be found.

pub async fn flags_plain() {
    loop {
  //^^^^ information: nothing ends this loop: callers can only drop it in the middle of a round
        work().await;
    }
}

pub async fn flags_a_server(listener: TcpListener) {
    loop {
  //^^^^ information: nothing ends this loop: callers can only drop it in the middle of a round
        if let Ok((stream, _)) = listener.accept().await {
            drop(stream);
        }
    }
}

pub async fn flags_an_overlooked_end(mut lines: mpsc::Receiver<String>) {
    loop {
  //^^^^ note: nothing ends this loop
        if let Some(line) = lines.recv().await {
                                //^^^^ warning: the loop does not end with its channel: `recv` then answers at once, for ever
            println!("{line}");
        }
    }
}

impl Printer {
    async fn flags_a_field(&mut self) {
        loop {
      //^^^^ note: nothing ends this loop
            match self.lines.recv().await {
                           //^^^^ information: the loop does not end with its channel: `recv` then answers at once, for ever
                Some(line) => store(line).await,
                None => println!("nothing"),
            }
        }
    }

    async fn flags_a_broadcast(&mut self) {
        loop {
      //^^^^ note: nothing ends this loop
            if let Ok(event) = self.events.recv().await {
                                         //^^^^ information: the loop does not end with its channel: `recv` then answers at once, for ever
                println!("{event}");
            }
        }
    }
}

async fn flags_an_ignored_message(mut wake: mpsc::Receiver<()>) {
    loop {
  //^^^^ note: nothing ends this loop
        wake.recv().await;
           //^^^^ warning: the loop does not end with its channel: `recv` then answers at once, for ever
        println!("awake");
    }
}

fn flags_a_task(mut lines: mpsc::UnboundedReceiver<String>) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        loop {
      //^^^^ note: nothing ends this loop
            if let Some(line) = lines.recv().await {
                                    //^^^^ warning: the loop does not end with its channel: `recv` then answers at once, for ever
                store(line).await;
            }
        }
    })
}

// What must not.

pub async fn allows_a_channel(mut lines: mpsc::Receiver<String>) {
    while let Some(line) = lines.recv().await {
        println!("{line}");
    }
}

pub async fn allows_a_break(mut lines: mpsc::Receiver<String>) {
    loop {
        match lines.recv().await {
            Some(line) => println!("{line}"),
            None => break,
        }
    }
}

pub async fn allows_a_question(mut lines: mpsc::Receiver<String>) -> Option<()> {
    loop {
        let line = lines.recv().await?;
        println!("{line}");
    }
}

pub async fn allows_a_select(mut stop: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            _ = stop.changed() => break,
            _ = work() => {}
        }
    }
}

pub async fn allows_a_flag(stop: CancellationToken) {
    while !stop.is_cancelled() {
        work().await;
    }
}

pub async fn allows_a_reporter(every: Duration) {
    let mut timer = tokio::time::interval(every);
    loop {
        timer.tick().await;
        println!("still here");
    }
}

async fn allows_a_private_loop() {
    loop {
        work().await;
    }
}

pub async fn allows_a_never() -> ! {
    loop {
        work().await;
    }
}

pub async fn allows_a_pause(mut lines: mpsc::Receiver<String>) -> ! {
    loop {
        if let Some(line) = lines.recv().await {
            println!("{line}");
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

async fn allows_a_channel_made_here() {
    let (sender, mut lines) = mpsc::channel::<String>(1);
    tokio::spawn(async move {
        let _ = sender.send(String::new()).await;
    });
    loop {
        if let Some(line) = lines.recv().await {
            println!("{line}");
        }
    }
}

async fn allows_another_wait_first(mut lines: mpsc::Receiver<String>) {
    loop {
        work().await;
        if let Some(line) = lines.recv().await {
            println!("{line}");
        }
    }
}

#[tokio::test]
async fn allows_a_test() {
    loop {
        work().await;
    }
}

struct Owner {
    sender: mpsc::Sender<String>,
    lines: mpsc::Receiver<String>,
}

impl Owner {
    async fn flags_what_has_a_sender(&mut self) {
        loop {
      //^^^^ note: nothing ends this loop
            // FIXME: the sender beside it may keep the channel open.
            if let Some(line) = self.lines.recv().await {
                                         //^^^^ information: the loop does not end with its channel: `recv` then answers at once, for ever
                println!("{line}");
            }
        }
    }
}
