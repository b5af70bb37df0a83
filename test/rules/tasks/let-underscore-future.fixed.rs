#![allow(unused, clippy::all)]

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot, Mutex, Notify};

async fn flush(id: u32) -> Result<(), std::io::Error> {
    Ok(())
}

fn boxed(id: u32) -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async move { println!("{id}") })
}

struct Store {
    entries: Mutex<Vec<u32>>,
    pending: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl Store {
    async fn remove(&self, id: u32) {
        self.entries.lock().await.retain(|entry| *entry != id);
    }
}

// What must be found.

async fn flags_an_async_fn() {
    let _ = flush(1).await;
}

async fn flags_an_assignment() {
    _ = flush(1).await;
}

async fn flags_drop() {
    drop(flush(1).await);
}

async fn flags_a_method(store: &Store) {
    let _ = store.remove(2).await;
}

async fn flags_a_send(tx: mpsc::Sender<u32>) {
    let _ = tx.send(1).await;
}

async fn flags_a_write(stream: &mut TcpStream) {
    let _ = stream.write_all(b"bye").await;
}

async fn flags_a_sleep_in_a_branch(fast: bool) {
    if !fast {
        let _ = tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

fn flags_sync_code_that_cannot_wait(store: &Store) {
    let spawned = std::thread::spawn(|| {});
    let _ = store.remove(3);
    spawned.join().unwrap();
}

async fn flags_a_closure(ids: Vec<u32>, store: &Store) {
    ids.iter().for_each(|id| {
        let _ = store.remove(*id);
    });
}

async fn informs_of_a_function_that_may_have_begun() {
    let _ = boxed(1).await;
}

async fn flags_a_task_that_ends_with_its_handle() {
    let _ = smol::spawn(async { println!("never seen") });
}

// What must not be found.

async fn allows_an_ignored_result() {
    let _ = flush(1).await;
}

async fn allows_a_detached_task() {
    let _ = tokio::spawn(flush(1));
}

async fn allows_a_blocking_job() {
    let _ = tokio::task::spawn_blocking(|| println!("done"));
}

async fn allows_a_value_that_is_no_future(tx: mpsc::UnboundedSender<u32>) {
    let _ = tx.send(1);
}

async fn allows_a_named_future() {
    let work = flush(1);
    work.await.unwrap();
}

async fn allows_a_future_that_was_there_before(store: &mut Store) {
    let _ = std::mem::replace(&mut store.pending, boxed(2));
}

async fn allows_a_task_that_is_detached() {
    smol::spawn(async { println!("seen") }).detach();
}

async fn allows_a_future_passed_on(mut all: Vec<Pin<Box<dyn Future<Output = ()> + Send>>>) {
    all.push(Box::pin(async {}));
    let _ = all.remove(0);
}

unsafe fn allows_a_box_made_of_a_pointer(future: *mut (dyn Future<Output = ()> + Send)) {
    drop(unsafe { Box::from_raw(future) });
}

async fn allows_a_place(done: oneshot::Receiver<()>) {
    let _ = done;
}

async fn flags_a_variable_that_is_dropped() {
    let work = flush(1);
    drop(work);
}

fn flags_a_function_that_is_not_async(id: u32) {
    println!("{id}");
    let _ = flush(id);
}

async fn allows_a_variable_that_is_polled_once() {
    let mut work = Box::pin(flush(1));
    let _ = futures::poll!(&mut work);
    drop(work);
}

// FIXME: the future is lent, but nobody runs it.
async fn allows_a_variable_that_is_lent() {
    let work = flush(1);
    println!("{}", std::mem::size_of_val(&work));
    drop(work);
}
