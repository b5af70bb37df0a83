#![allow(unused, clippy::all)]

use std::io;
use std::sync::Arc;

use futures::stream::{Stream, StreamExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, Semaphore};
use tokio::task::JoinSet;

async fn store(row: String) {}

async fn serve(stream: TcpStream) {}

fn parse(row: String) {}

// What must be found.

async fn flags_messages(mut rows: mpsc::Receiver<String>) {
    while let Some(row) = rows.recv().await {
        tokio::spawn(store(row));
             //^^^^^ information: a task is started for each message, however many there are
    }
}

async fn flags_blocking_jobs(mut rows: mpsc::UnboundedReceiver<String>) {
    while let Some(row) = rows.recv().await {
        tokio::task::spawn_blocking(move || parse(row));
                   //^^^^^^^^^^^^^^ information: a task is started for each message, however many there are
    }
}

async fn flags_a_stream(mut rows: impl Stream<Item = String> + Unpin) {
    while let Some(row) = rows.next().await {
        tokio::spawn(async move {
             //^^^^^ information: a task is started for each message, however many there are
            store(row).await;
        });
    }
}

async fn flags_a_set(mut rows: mpsc::Receiver<String>) {
    let mut tasks = JoinSet::new();
    while let Some(row) = rows.recv().await {
        tasks.spawn(store(row));
            //^^^^^ information: a task is started for each message, however many there are
    }
    while let Some(result) = tasks.join_next().await {
        result.unwrap();
    }
}

async fn flags_lines(mut lines: tokio::io::Lines<tokio::io::BufReader<TcpStream>>) -> io::Result<()> {
    while let Some(line) = lines.next_line().await? {
        tokio::spawn(store(line));
             //^^^^^ information: a task is started for each message, however many there are
    }
    Ok(())
}

async fn hints_at_a_collection(rows: Vec<String>) {
    for row in rows {
        tokio::spawn(store(row));
             //^^^^^ hint: a task is started for each item, however many there are
    }
}

async fn hints_at_a_borrowed_collection(rows: &[String]) {
    for row in rows {
        let row = row.clone();
        tokio::spawn(async move { store(row).await });
             //^^^^^ hint: a task is started for each item, however many there are
    }
}

async fn hints_at_a_permit_inside(mut rows: mpsc::Receiver<String>, limit: Arc<Semaphore>) {
    while let Some(row) = rows.recv().await {
        let limit = limit.clone();
        tokio::spawn(async move {
             //^^^^^ hint: a task is started for each message, however many there are
            let _permit = limit.acquire().await.unwrap();
            store(row).await;
        });
    }
}

// What must not be found.

async fn allows_a_permit_before(mut rows: mpsc::Receiver<String>, limit: Arc<Semaphore>) {
    while let Some(row) = rows.recv().await {
        let permit = limit.clone().acquire_owned().await.unwrap();
        tokio::spawn(async move {
            store(row).await;
            drop(permit);
        });
    }
}

async fn allows_a_set_that_is_emptied(mut rows: mpsc::Receiver<String>) {
    let mut tasks = JoinSet::new();
    while let Some(row) = rows.recv().await {
        while tasks.len() >= 32 {
            tasks.join_next().await;
        }
        tasks.spawn(store(row));
    }
}

async fn allows_numbers() {
    for worker in 0..4 {
        tokio::spawn(store(worker.to_string()));
    }
}

async fn allows_an_array() {
    for name in ["a", "b"] {
        tokio::spawn(store(name.to_owned()));
    }
}

async fn allows_a_written_vector() {
    for name in vec!["a", "b"] {
        tokio::spawn(store(name.to_owned()));
    }
}

async fn allows_awaiting_in_the_loop(mut rows: mpsc::Receiver<String>) {
    while let Some(row) = rows.recv().await {
        store(row).await;
    }
}

async fn allows_a_single_task(mut rows: mpsc::Receiver<String>) {
    tokio::spawn(async move {
        while let Some(row) = rows.recv().await {
            store(row).await;
        }
    });
}

fn allows_threads(rows: Vec<String>) {
    for row in rows {
        std::thread::spawn(move || parse(row));
    }
}

async fn allows_a_task_now_and_then() {
    loop {
        tokio::time::sleep(std::time::Duration::from_secs(60)).await;
        tokio::spawn(store(String::new()));
    }
}

async fn allows_a_task_that_is_awaited(rows: Vec<String>) {
    for row in rows {
        tokio::spawn(store(row)).await.unwrap();
    }
}

// FIXME: another rule tells of the tasks of connections.
async fn allows_connections(listener: TcpListener) -> io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(serve(stream));
    }
}

// FIXME: the closure runs for each item.
async fn allows_a_closure(rows: Vec<String>) {
    rows.into_iter().for_each(|row| {
        tokio::spawn(store(row));
    });
}

// ---- streams that are polled, and spawners that are not known ------------------------------------

macro_rules! declare {
    ($name:ident = $type:ty) => {
        type $name = $type;
    };
}

pub struct Executor;

impl Executor {
    fn spawn_task(&self, name: &str, task: std::pin::Pin<Box<dyn std::future::Future<Output = ()> + Send>>) {
        tokio::spawn(task);
    }

    fn spawn_blocking(&self, task: std::pin::Pin<Box<dyn std::future::Future<Output = ()> + Send>>) {
        tokio::spawn(task);
    }
}

declare!(Tasks = Executor);

pub struct Service {
    requests: futures::channel::mpsc::Receiver<u32>,
    tasks: Tasks,
}

impl std::future::Future for Service {
    type Output = ();

    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<()> {
        use futures::StreamExt;
        let this = self.get_mut();
        loop {
            match std::task::ready!(this.requests.poll_next_unpin(cx)) {
                None => return std::task::Poll::Ready(()),
                Some(id) => {
                    this.tasks.spawn_blocking(Box::pin(async move {
                             //^^^^^^^^^^^^^^ information: a task is started for each message, however many there are
                        println!("{id}");
                    }));
                    tokio::spawn(async move { println!("{id}") });
                         //^^^^^ information: a task is started for each message, however many there are
                }
            }
        }
    }
}

async fn unknown_spawner(tasks: Tasks, mut requests: tokio::sync::mpsc::Receiver<u32>) {
    while let Some(id) = requests.recv().await {
        tasks.spawn_task("request", Box::pin(async move { println!("{id}") }));
            //^^^^^^^^^^ information: a task is started for each message, however many there are
    }
}

async fn loop_that_takes_messages(mut requests: tokio::sync::mpsc::Receiver<u32>) {
    loop {
        match requests.recv().await {
            Some(id) => {
                tokio::spawn(async move { println!("{id}") });
                     //^^^^^ information: a task is started for each message, however many there are
            }
            None => return,
        }
    }
}

async fn unknown_spawner_once(tasks: Tasks, mut requests: tokio::sync::mpsc::Receiver<u32>) {
    tasks.spawn_task("requests", Box::pin(async move { while requests.recv().await.is_some() {} }));
}

async fn loop_that_waits_for_something_else(mut requests: tokio::sync::mpsc::Receiver<u32>) {
    loop {
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        match requests.try_recv() {
            Ok(id) => {
                tokio::spawn(async move { println!("{id}") });
            }
            Err(_) => return,
        }
    }
}
