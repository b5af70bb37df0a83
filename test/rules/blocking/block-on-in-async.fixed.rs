use std::future::Future;
use std::sync::Arc;
use tokio::runtime::{Handle, Runtime};
use tokio::sync::{broadcast, mpsc, oneshot, Mutex, RwLock, Semaphore};
use tokio::task::LocalSet;

async fn load(id: u32) -> u32 {
    id
}

async fn flags_handle() -> u32 {
    let handle = Handle::current();
    load(1).await
}

async fn flags_handle_in_a_chain() -> u32 {
    load(2).await + 1
}

async fn flags_runtime_made_for_one_call() -> u32 {
    load(3).await
}

async fn flags_runtime_of_another(runtime: &Runtime) -> u32 {
    async { load(4).await + 1 }.await
}

async fn flags_executor_of_futures() -> u32 {
    let value = load(5).await;
    value
}

async fn flags_future_in_a_variable() -> u32 {
    let future = load(6);
    future.await
}

async fn flags_future_that_is_borrowed(mut future: futures::future::BoxFuture<'static, u32>) -> u32 {
    (&mut future).await
}

async fn flags_future_that_is_not_known(future: impl Future<Output = u32>) -> u32 {
    future.await
}

async fn flags_blocking_lock(counter: &Mutex<u32>) {
    *counter.lock().await += 1;
}

async fn flags_owned_lock(counter: Arc<Mutex<u32>>) -> u32 {
    let guard = counter.clone().lock_owned().await;
    *guard
}

async fn flags_reader_and_writer(table: &RwLock<Vec<u32>>) -> usize {
    table.write().await.push(1);
    table.read().await.len()
}

async fn flags_channel_ends(jobs: mpsc::Sender<u32>, mut done: mpsc::Receiver<u32>) -> Option<u32> {
    jobs.send(1).await.ok()?;
    done.recv().await
}

async fn flags_loop_over_a_channel(mut lines: mpsc::UnboundedReceiver<String>) -> usize {
    let mut count = 0;
    while let Some(line) = lines.recv().await {
        count += line.len();
    }
    count
}

async fn flags_oneshot(answer: oneshot::Receiver<u32>) -> u32 {
    answer.await.unwrap_or(0)
}

async fn flags_broadcast(mut news: broadcast::Receiver<u32>) -> u32 {
    news.recv().await.unwrap_or(0)
}

async fn flags_call_by_path(counter: &Mutex<u32>) -> u32 {
    *Mutex::lock(counter).await
}

fn flags_spawned_task(handle: Handle) {
    let inner = handle.clone();
    handle.spawn(async move { load(7).await });
}

async fn flags_closure_that_runs_in_place(ids: Vec<u32>) -> Vec<u32> {
    ids.into_iter().map(|id| futures::executor::block_on(load(id))).collect()
}

async fn flags_call_in_an_unknown_closure_as_information() -> u32 {
    let run = || futures::executor::block_on(load(8));
    run()
}

async fn flags_local_set_without_fix(set: LocalSet, runtime: Runtime) -> u32 {
    set.block_on(&runtime, load(9))
}

async fn flags_without_fix_under_a_lock(cache: &std::sync::Mutex<u32>) {
    let mut cache = cache.lock().unwrap();
    *cache = futures::executor::block_on(load(10));
}

async fn flags_select_handler(mut done: mpsc::Receiver<u32>, counter: &Mutex<u32>) {
    tokio::select! {
        value = done.recv() => {
            *counter.lock().await += value.unwrap_or(0);
        }
        _ = load(11) => {}
    }
}

async fn flags_argument_of_a_macro(counter: &Mutex<u32>) {
    println!("{}", counter.lock().await);
}

#[tokio::test]
async fn flags_test_as_a_warning() {
    assert_eq!(load(12).await, 12);
}

async fn flags_function_that_blocks() -> u32 {
    tokio::task::spawn_blocking(move || load_now(13)).await.expect("the blocking task panicked")
}

async fn flags_function_that_panics(handle: Handle) -> u32 {
    tokio::task::spawn_blocking(move || load_on(handle, 14)).await.expect("the blocking task panicked")
}

fn load_now(id: u32) -> u32 {
    futures::executor::block_on(load(id))
}

fn load_on(handle: Handle, id: u32) -> u32 {
    handle.block_on(load(id))
}

fn load_anywhere(id: u32) -> u32 {
    match Handle::try_current() {
        Ok(handle) => tokio::task::block_in_place(|| handle.block_on(load(id))),
        Err(_) => Runtime::new().unwrap().block_on(load(id)),
    }
}

async fn allows_function_that_asks_for_the_runtime() -> u32 {
    load_anywhere(15)
}

async fn flags_function_with_closure_that_runs_in_place() -> Vec<u32> {
    tokio::task::spawn_blocking(move || load_all(vec![1, 2])).await.expect("the blocking task panicked")
}

fn load_all(ids: Vec<u32>) -> Vec<u32> {
    ids.into_iter().map(|id| futures::executor::block_on(load(id))).collect()
}

// FIXME: dropping a runtime in async code panics.
async fn misses_dropped_runtime() {
    let runtime = Runtime::new().unwrap();
    runtime.spawn(load(14));
}

fn allows_sync_function(runtime: &Runtime) -> u32 {
    runtime.block_on(load(1))
}

fn allows_main_that_starts_a_runtime() {
    Runtime::new().unwrap().block_on(async {
        load(2).await;
    });
}

async fn allows_await() -> u32 {
    load(3).await
}

async fn allows_spawn_blocking(mut lines: mpsc::Receiver<String>) -> Option<String> {
    tokio::task::spawn_blocking(move || lines.blocking_recv()).await.ok()?
}

async fn allows_handle_in_spawn_blocking() -> u32 {
    let handle = Handle::current();
    tokio::task::spawn_blocking(move || handle.block_on(load(4))).await.unwrap_or(0)
}

async fn allows_block_in_place() -> u32 {
    tokio::task::block_in_place(|| Handle::current().block_on(load(5)))
}

async fn allows_thread() {
    std::thread::spawn(|| futures::executor::block_on(load(6)));
}

async fn allows_scoped_thread() -> u32 {
    std::thread::spawn(|| Runtime::new().unwrap().block_on(load(7))).join().unwrap_or(0)
}

async fn allows_nested_function() -> u32 {
    fn later() -> u32 {
        futures::executor::block_on(load(8))
    }
    tokio::task::spawn_blocking(later).await.unwrap_or(0)
}

struct Bridge;

impl Bridge {
    fn block_on<F: Future>(&self, future: F) -> F {
        future
    }
    fn blocking_lock(&self) -> u32 {
        1
    }
}

async fn allows_own_methods_of_that_name(bridge: &Bridge) -> u32 {
    bridge.block_on(load(9)).await + bridge.blocking_lock()
}

async fn allows_std_lock(counter: &std::sync::Mutex<u32>) -> u32 {
    *counter.lock().unwrap()
}

async fn allows_attempts(counter: &Mutex<u32>, permits: &Semaphore) -> bool {
    counter.try_lock().is_ok() && permits.try_acquire().is_ok()
}

fn allows_closure_in_a_sync_function(handle: Handle) -> impl Fn() -> u32 {
    move || handle.block_on(load(10))
}

#[test]
fn allows_sync_test() {
    assert_eq!(futures::executor::block_on(load(11)), 11);
}

// ---- methods with several implementations -------------------------------------------------------

pub trait SecretStore {
    fn secret(&self) -> u32;
}

pub struct Vault;
pub struct Remote;
pub struct Fixed;

impl SecretStore for Vault {
    fn secret(&self) -> u32 {
        futures::executor::block_on(async { 1 })
    }
}

impl SecretStore for Remote {
    fn secret(&self) -> u32 {
        futures::executor::block_on(async { 2 })
    }
}

impl SecretStore for Fixed {
    fn secret(&self) -> u32 {
        3
    }
}

async fn any_of_the_stores(store: Box<dyn SecretStore>) -> u32 {
    store.secret()
}

async fn the_one_that_waits_for_nothing(store: Fixed) -> u32 {
    store.secret()
}
