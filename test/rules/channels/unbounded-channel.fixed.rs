#![allow(unused, clippy::all)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures::SinkExt;
use tokio::net::TcpListener;
use tokio::sync::{broadcast, mpsc, oneshot, watch};

// Each function has messages of a type of its own, because a fix changes all channels of one type in the crate.

// What must be found.

struct Job;

async fn flags_and_bounds_a_local_channel() {
    let (tx, mut rx) = mpsc::channel::<Job>(1024);
    tokio::spawn(async move { while rx.recv().await.is_some() {} });
    for _ in 0..1000 {
        if tx.send(Job).await.is_err() {
            break;
        }
    }
}

struct Line(String);

struct Reader {
    lines: mpsc::Sender<Line>,
}

impl Reader {
    async fn read(&self, text: &str) -> Result<(), mpsc::error::SendError<Line>> {
        self.lines.send(Line(text.to_owned())).await?;
        let _ = self.lines.send(Line(String::new())).await;
        Ok(())
    }
}

async fn write(mut lines: mpsc::Receiver<Line>) {
    while let Some(Line(text)) = lines.recv().await {
        println!("{text}");
    }
}

async fn bounds_types_in_fields_and_signatures() {
    let (lines, received) = mpsc::channel(1024);
    tokio::spawn(write(received));
    let reader = Reader { lines: lines.clone() };
    let _ = reader.read("x").await;
    drop(lines);
}

mod imported {
    use tokio::sync::mpsc::{channel, Receiver, Sender};

    pub(super) struct Packet;

    async fn produce(tx: &Sender<Packet>) {
        tx.send(Packet).await.ok();
    }

    async fn consume(mut rx: Receiver<Packet>) {
        rx.recv().await;
    }

    async fn bounds_imported_names() {
        let (tx, rx) = channel(1024);
        tokio::join!(produce(&tx), consume(rx));
    }
}

struct Row;

async fn flags_clones_in_spawned_tasks(listener: TcpListener) -> std::io::Result<()> {
    let (tx, mut rx) = mpsc::channel::<Row>(1024);
    tokio::spawn(async move { while rx.recv().await.is_some() {} });
    loop {
        let (_stream, _) = listener.accept().await?;
        let tx = tx.clone();
        tokio::spawn(async move {
            let _ = tx.send(Row).await;
        });
    }
}

struct Emoji;

async fn flags_behind_an_emoji() {
    let _crab = "🦀"; let (tx, mut rx) = mpsc::channel::<Emoji>(1024);
    tokio::spawn(async move { rx.recv().await });
    while tx.send(Emoji).await.is_ok() {}
}

struct Held;

async fn leaves_sends_under_a_lock(counter: Mutex<u32>) {
    let (tx, mut rx) = mpsc::unbounded_channel::<Held>();
    tokio::spawn(async move { rx.recv().await });
    loop {
        let mut count = counter.lock().unwrap();
        *count += 1;
        let _ = tx.send(Held);
    }
}

struct Echo;

async fn leaves_a_task_that_receives_what_it_sends() {
    let (tx, mut rx) = mpsc::unbounded_channel::<Echo>();
    let _ = tx.send(Echo);
    while let Some(echo) = rx.recv().await {
        let _ = tx.send(echo);
    }
}

struct Mixed;

fn send_without_waiting(tx: &mpsc::UnboundedSender<Mixed>) {
    let _ = tx.send(Mixed);
}

async fn leaves_sends_from_code_that_is_not_async() {
    let (tx, mut rx) = mpsc::unbounded_channel::<Mixed>();
    tokio::spawn(async move { rx.recv().await });
    send_without_waiting(&tx);
    let _ = tx.send(Mixed);
}

struct Each;

async fn leaves_sends_from_closures() {
    let (tx, mut rx) = mpsc::unbounded_channel::<Each>();
    tokio::spawn(async move { rx.recv().await });
    let _ = tx.send(Each);
    (0..10).for_each(|_| {
        let _ = tx.send(Each);
    });
}

pub struct Open;

pub struct Handle {
    pub opened: mpsc::UnboundedSender<Open>,
}

async fn leaves_types_that_others_can_see() -> Handle {
    let (opened, mut rx) = mpsc::unbounded_channel();
    tokio::spawn(async move { rx.recv().await });
    let _ = opened.send(Open);
    Handle { opened }
}

async fn flags_futures() {
    let (tx, rx) = futures::channel::mpsc::unbounded::<u8>();
    for id in 0..10 {
        tx.unbounded_send(id).unwrap();
    }
    drop(rx);
}

fn flags_creation_in_a_plain_function() -> (mpsc::UnboundedSender<String>, mpsc::UnboundedReceiver<String>) {
    mpsc::unbounded_channel()
}

async fn informs_on_std() {
    let (tx, rx) = std::sync::mpsc::channel();
    tokio::task::spawn_blocking(move || while let Ok(id) = rx.recv() { println!("{id}") });
    for id in 0..10 {
        tx.send(id).unwrap();
    }
}

struct Closed;

struct Session {
    closed: mpsc::UnboundedSender<Closed>,
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.closed.send(Closed);
    }
}

async fn informs_when_only_drop_sends() -> Session {
    let (closed, mut rx) = mpsc::unbounded_channel();
    tokio::spawn(async move { while rx.recv().await.is_some() {} });
    Session { closed }
}

struct Pressed;

fn on_press(callback: impl Fn() + Send + 'static) {
    std::thread::spawn(callback);
}

async fn informs_when_only_a_callback_sends() {
    let (tx, mut rx) = mpsc::unbounded_channel::<Pressed>();
    on_press(move || {
        let _ = tx.send(Pressed);
    });
    rx.recv().await;
}

// What must stay silent.

async fn allows_a_few_messages() {
    let (tx, mut rx) = mpsc::unbounded_channel::<u128>();
    let _ = tx.send(1);
    tokio::spawn(async move {
        let _ = tx.send(2);
        drop(tx);
    });
    while rx.recv().await.is_some() {}
}

fn allows_one_message_from_a_thread() {
    let (tx, rx) = std::sync::mpsc::channel();
    std::thread::spawn(move || tx.send(1));
    let _ = rx.recv();
}

async fn allows_a_channel_for_each_request(requests: Vec<u8>) {
    for request in requests {
        let (tx, mut rx) = mpsc::unbounded_channel::<u16>();
        let _ = tx.send(request.into());
        let _ = rx.recv().await;
    }
}

fn allows_a_sender_that_is_dropped() {
    let (_, rx) = mpsc::unbounded_channel::<u8>();
    drop(rx);
}

async fn allows_bounded() {
    let (tx, mut rx) = mpsc::channel(16);
    tokio::spawn(async move { tx.send(1).await });
    rx.recv().await;
}

async fn allows_oneshot() -> u8 {
    let (tx, rx) = oneshot::channel();
    let _ = tx.send(1);
    rx.await.unwrap_or(0)
}

async fn allows_watch() {
    let (tx, mut rx) = watch::channel(0);
    let _ = tx.send(1);
    let _ = rx.changed().await;
}

async fn allows_broadcast() {
    let (tx, mut rx) = broadcast::channel(16);
    let _ = tx.send(1);
    let _ = rx.recv().await;
}

async fn allows_futures_bounded() {
    let (mut tx, _rx) = futures::channel::mpsc::channel(4);
    let _ = tx.send(1).await;
}

fn allows_std_sync_channel() {
    let (tx, rx) = std::sync::mpsc::sync_channel(4);
    std::thread::spawn(move || rx.recv());
    tx.send(1).unwrap();
}

async fn allows_using_one(tx: mpsc::UnboundedSender<u64>) {
    let _ = tx.send(1);
}

struct Factory;

impl Factory {
    fn unbounded(&self) -> Vec<u8> {
        Vec::new()
    }
}

fn allows_a_method_of_the_same_name(factory: &Factory) {
    let _ = factory.unbounded();
}

fn allows_text_about_it() -> &'static str {
    // mpsc::unbounded_channel()
    "mpsc::unbounded_channel()"
}

struct Weather {
    unbounded: u8,
}

fn allows_fields_of_that_name(weather: &Weather) -> u8 {
    weather.unbounded
}

mod own {
    pub fn unbounded() -> (u8, u8) {
        (0, 0)
    }

    pub fn unbounded_channel() -> (u8, u8) {
        unbounded()
    }
}

fn allows_functions_of_an_own_module() {
    let _ = own::unbounded();
    let (_tx, _rx) = own::unbounded_channel();
}

async fn allows_cloning_and_closing(tx: mpsc::UnboundedSender<u64>, mut rx: mpsc::UnboundedReceiver<u64>) {
    let other = tx.clone();
    drop(other);
    rx.close();
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn softens_in_tests() {
        let (tx, mut rx) = tokio::sync::mpsc::unbounded_channel::<[u8; 3]>();
        for _ in 0..2 {
            tx.send([1, 2, 3]).unwrap();
        }
        assert_eq!(rx.recv().await, Some([1, 2, 3]));
    }
}

// Known gaps.

macro_rules! make {
    ($($tokens:tt)*) => {
        futures::channel::mpsc::unbounded::<i16>()
    };
}

fn misses_a_channel_of_a_macro() {
    // FIXME: what a macro of the user expands to is not looked at.
    let (_tx, _rx) = make!(a b);
}

type Channel = (futures::channel::mpsc::UnboundedSender<u8>, futures::channel::mpsc::UnboundedReceiver<u8>);

// FIXME: what a static is made of is not looked at.
static CHANNEL: std::sync::LazyLock<Mutex<Channel>> = std::sync::LazyLock::new(|| Mutex::new(futures::channel::mpsc::unbounded()));

struct Unheard;

fn allows_a_channel_nobody_listens_to() -> impl Fn() {
    let (events, _) = tokio::sync::mpsc::unbounded_channel::<Unheard>();
    move || {
        events.send(Unheard).ok();
    }
}
