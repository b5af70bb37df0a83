#![allow(unused, clippy::all)]

use std::collections::HashMap;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::sync::{mpsc, Mutex, Notify, RwLock, Semaphore};

async fn flush(id: u32) -> Result<(), std::io::Error> {
    Ok(())
}

fn later(id: u32) -> impl Future<Output = ()> {
    async move { println!("{id}") }
}

struct Store {
    entries: RwLock<HashMap<u32, String>>,
    exclusive: Mutex<()>,
    limit: Arc<Semaphore>,
}

impl Store {
    async fn remove(&self, id: u32) {
        self.entries.write().await.remove(&id);
    }

    async fn flags_a_lock(&self, id: u32) {
        let _guard = self.exclusive.lock().await;
        self.remove(id).await;
    }

    async fn flags_a_permit(&self, id: u32) {
        let _permit = self.limit.clone().acquire_owned().await;
        self.remove(id).await;
    }
}

// What must be found.

async fn flags_a_statement() {
    flush(1).await;
}

async fn flags_a_statement_in_a_branch(now: bool) {
    if now {
        flush(1).await;
    }
}

async fn flags_a_method(store: &Store) {
    store.remove(1).await;
}

async fn flags_a_variable_that_nothing_mentions() {
    let flushed = flush(1).await;
    println!("flushed");
}

async fn flags_a_stub(tx: mpsc::Sender<u32>) {
    tx.send(1).await;
}

async fn flags_a_closing_handshake(mut stream: TcpStream) {
    let shutdown = stream.shutdown().await;
}

fn flags_sync_code() {
    let spawned = std::thread::spawn(|| {});
    flush(1);
    spawned.join().unwrap();
}

async fn flags_a_task() {
    tokio::spawn(async {
        flush(1).await;
    });
}

async fn informs_of_a_function_that_may_have_begun() {
    later(1).await;
}

// What must not be found.

async fn allows_await() {
    flush(1).await.unwrap();
}

async fn allows_a_variable_that_is_awaited() {
    let work = flush(1);
    work.await.unwrap();
}

async fn allows_join() {
    let (a, b) = (flush(1), flush(2));
    let _ = tokio::join!(a, b);
}

async fn allows_a_pinned_future() {
    let work = flush(1);
    tokio::pin!(work);
    let _ = work.as_mut().await;
}

async fn allows_a_branch_of_a_select(notify: &Notify) {
    let notified = notify.notified();
    tokio::select! {
        _ = notified => {}
        _ = flush(1) => {}
    }
}

async fn allows_a_task() {
    tokio::spawn(flush(1));
}

async fn allows_a_handle_nobody_waits_for() {
    let _task = tokio::spawn(flush(1));
}

fn allows_what_is_returned() -> impl Future<Output = Result<(), std::io::Error>> {
    flush(1)
}

async fn allows_what_is_collected(ids: Vec<u32>) {
    let all: Vec<_> = ids.into_iter().map(|id| flush(id)).collect();
    futures::future::join_all(all).await;
}

macro_rules! run {
    ($future:ident) => {
        $future.await
    };
}

async fn allows_a_macro_that_is_not_understood() {
    let work = flush(1);
    let _ = run!(work);
}

// FIXME: the variable is mentioned, but never awaited.
async fn allows_a_variable_that_is_measured() {
    let work = flush(1);
    println!("{}", std::mem::size_of_val(&work));
}

async fn answer_of(value: u32) -> u32 {
    value
}

fn allows_the_value_of_one_of_two_builds() -> impl std::future::Future<Output = u32> {
    #[cfg(not(feature = "remote"))]
    {
        answer_of(1)
    }
    #[cfg(feature = "remote")]
    {
        answer_of(2)
    }
}

fn allows_what_entries_of_maps_give(totals: &mut std::collections::HashMap<String, u64>, slots: &mut Vec<std::mem::MaybeUninit<u64>>) {
    totals.entry(String::new()).or_insert(1);
    totals.entry(String::new()).or_insert_with(|| 2);
    slots[0].write(3);
    if let std::collections::hash_map::Entry::Vacant(entry) = totals.entry(String::new()) {
        entry.insert(4);
    }
}
