use std::future::Future;
use std::sync::Arc;
use tokio::runtime::{Handle, Runtime};
use tokio::sync::{broadcast, mpsc, oneshot, Mutex, RwLock, Semaphore};
use tokio::task::LocalSet;

async fn load(id: u32) -> u32 {
    id
}

async fn flags_handle() -> u32 {
       //^^^^^^^^^^^^ note: `flags_handle` is async: a runtime thread polls it together with other tasks
    let handle = Handle::current();
    handle.block_on(load(1))
         //^^^^^^^^ error [fix]: `tokio::runtime::Handle::block_on` panics when called in async code
}

async fn flags_handle_in_a_chain() -> u32 {
       //^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_handle_in_a_chain` is async: a runtime thread polls it together with other tasks
    Handle::current().block_on(load(2)) + 1
                    //^^^^^^^^ error [fix]: `tokio::runtime::Handle::block_on` panics when called in async code
}

async fn flags_runtime_made_for_one_call() -> u32 {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_runtime_made_for_one_call` is async: a runtime thread polls it together with other tasks
    let runtime = Runtime::new().unwrap();
    runtime.block_on(load(3))
          //^^^^^^^^ error [fix]: `tokio::runtime::Runtime::block_on` panics when called in async code
}

async fn flags_runtime_of_another(runtime: &Runtime) -> u32 {
       //^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_runtime_of_another` is async: a runtime thread polls it together with other tasks
    runtime.block_on(async { load(4).await + 1 })
          //^^^^^^^^ error [fix]: `tokio::runtime::Runtime::block_on` panics when called in async code
}

async fn flags_executor_of_futures() -> u32 {
       //^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_executor_of_futures` is async: a runtime thread polls it together with other tasks
    let value = futures::executor::block_on(load(5));
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning [fix]: `futures::executor::block_on` blocks the thread in async code
    value
}

async fn flags_future_in_a_variable() -> u32 {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_future_in_a_variable` is async: a runtime thread polls it together with other tasks
    let future = load(6);
    futures::executor::block_on(future)
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning [fix]: `futures::executor::block_on` blocks the thread in async code
}

async fn flags_future_that_is_borrowed(mut future: futures::future::BoxFuture<'static, u32>) -> u32 {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_future_that_is_borrowed` is async: a runtime thread polls it together with other tasks
    futures::executor::block_on(&mut future)
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning [fix]: `futures::executor::block_on` blocks the thread in async code
}

async fn flags_future_that_is_not_known(future: impl Future<Output = u32>) -> u32 {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_future_that_is_not_known` is async: a runtime thread polls it together with other tasks
    futures::executor::block_on(future)
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning [fix]: `futures::executor::block_on` blocks the thread in async code
}

async fn flags_blocking_lock(counter: &Mutex<u32>) {
       //^^^^^^^^^^^^^^^^^^^ note: `flags_blocking_lock` is async: a runtime thread polls it together with other tasks
    *counter.blocking_lock() += 1;
           //^^^^^^^^^^^^^ error [fix]: `tokio::sync::Mutex::blocking_lock` panics when called in async code
}

async fn flags_owned_lock(counter: Arc<Mutex<u32>>) -> u32 {
       //^^^^^^^^^^^^^^^^ note: `flags_owned_lock` is async: a runtime thread polls it together with other tasks
    let guard = counter.clone().blocking_lock_owned();
                              //^^^^^^^^^^^^^^^^^^^ error [fix]: `tokio::sync::Mutex::blocking_lock_owned` panics when called in async code
    *guard
}

async fn flags_reader_and_writer(table: &RwLock<Vec<u32>>) -> usize {
       //^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_reader_and_writer` is async: a runtime thread polls it together with other tasks
    table.blocking_write().push(1);
        //^^^^^^^^^^^^^^ error [fix]: `tokio::sync::RwLock::blocking_write` panics when called in async code
    table.blocking_read().len()
        //^^^^^^^^^^^^^ error [fix]: `tokio::sync::RwLock::blocking_read` panics when called in async code
}

async fn flags_channel_ends(jobs: mpsc::Sender<u32>, mut done: mpsc::Receiver<u32>) -> Option<u32> {
       //^^^^^^^^^^^^^^^^^^ note: `flags_channel_ends` is async: a runtime thread polls it together with other tasks
    jobs.blocking_send(1).ok()?;
       //^^^^^^^^^^^^^ error [fix]: `tokio::sync::mpsc::Sender::blocking_send` panics when called in async code
    done.blocking_recv()
       //^^^^^^^^^^^^^ error [fix]: `tokio::sync::mpsc::Receiver::blocking_recv` panics when called in async code
}

async fn flags_loop_over_a_channel(mut lines: mpsc::UnboundedReceiver<String>) -> usize {
       //^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_loop_over_a_channel` is async: a runtime thread polls it together with other tasks
    let mut count = 0;
    while let Some(line) = lines.blocking_recv() {
                               //^^^^^^^^^^^^^ error [fix]: `UnboundedReceiver::blocking_recv` panics when called in async code
        count += line.len();
    }
    count
}

async fn flags_oneshot(answer: oneshot::Receiver<u32>) -> u32 {
       //^^^^^^^^^^^^^ note: `flags_oneshot` is async: a runtime thread polls it together with other tasks
    answer.blocking_recv().unwrap_or(0)
         //^^^^^^^^^^^^^ error [fix]: `tokio::sync::oneshot::Receiver::blocking_recv` panics when called in async code
}

async fn flags_broadcast(mut news: broadcast::Receiver<u32>) -> u32 {
       //^^^^^^^^^^^^^^^ note: `flags_broadcast` is async: a runtime thread polls it together with other tasks
    news.blocking_recv().unwrap_or(0)
       //^^^^^^^^^^^^^ error [fix]: `tokio::sync::broadcast::Receiver::blocking_recv` panics when called in async code
}

async fn flags_call_by_path(counter: &Mutex<u32>) -> u32 {
       //^^^^^^^^^^^^^^^^^^ note: `flags_call_by_path` is async: a runtime thread polls it together with other tasks
    *Mutex::blocking_lock(counter)
   //^^^^^^^^^^^^^^^^^^^^ error [fix]: `tokio::sync::Mutex::blocking_lock` panics when called in async code
}

fn flags_spawned_task(handle: Handle) {
    let inner = handle.clone();
    handle.spawn(async move { inner.block_on(load(7)) });
               //^^^^^^^^^^ note: this block is async: a runtime thread polls it together with other tasks
                                  //^^^^^^^^ error [fix]: `tokio::runtime::Handle::block_on` panics when called in async code
}

async fn flags_closure_that_runs_in_place(ids: Vec<u32>) -> Vec<u32> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_closure_that_runs_in_place` is async: a runtime thread polls it together with other tasks
    ids.into_iter().map(|id| futures::executor::block_on(load(id))).collect()
                           //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `futures::executor::block_on` blocks the thread in async code
}

async fn flags_call_in_an_unknown_closure_as_information() -> u32 {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_call_in_an_unknown_closure_as_information` is async: a runtime thread polls it together with other tasks
    let run = || futures::executor::block_on(load(8));
               //^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: `futures::executor::block_on` may block the thread in async code
    run()
}

async fn flags_local_set_without_fix(set: LocalSet, runtime: Runtime) -> u32 {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_local_set_without_fix` is async: a runtime thread polls it together with other tasks
    set.block_on(&runtime, load(9))
      //^^^^^^^^ error: `tokio::task::LocalSet::block_on` panics when called in async code
}

async fn flags_without_fix_under_a_lock(cache: &std::sync::Mutex<u32>) {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_without_fix_under_a_lock` is async: a runtime thread polls it together with other tasks
    let mut cache = cache.lock().unwrap();
    *cache = futures::executor::block_on(load(10));
           //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `futures::executor::block_on` blocks the thread in async code
}

async fn flags_select_handler(mut done: mpsc::Receiver<u32>, counter: &Mutex<u32>) {
       //^^^^^^^^^^^^^^^^^^^^ note: `flags_select_handler` is async: a runtime thread polls it together with other tasks
    tokio::select! {
        value = done.recv() => {
            *counter.blocking_lock() += value.unwrap_or(0);
                   //^^^^^^^^^^^^^ error [fix]: `tokio::sync::Mutex::blocking_lock` panics when called in async code
        }
        _ = load(11) => {}
    }
}

async fn flags_argument_of_a_macro(counter: &Mutex<u32>) {
       //^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_argument_of_a_macro` is async: a runtime thread polls it together with other tasks
    println!("{}", counter.blocking_lock());
                         //^^^^^^^^^^^^^ error [fix]: `tokio::sync::Mutex::blocking_lock` panics when called in async code
}

#[tokio::test]
async fn flags_test_as_a_warning() {
       //^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_test_as_a_warning` is async: a runtime thread polls it together with other tasks
    assert_eq!(Handle::current().block_on(load(12)), 12);
                               //^^^^^^^^ warning [fix]: `tokio::runtime::Handle::block_on` panics when called in async code
}

async fn flags_function_that_blocks() -> u32 {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_function_that_blocks` is async: a runtime thread polls it together with other tasks
    load_now(13)
  //^^^^^^^^ warning [fix]: `load_now` may block the thread in async code
}

async fn flags_function_that_panics(handle: Handle) -> u32 {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_function_that_panics` is async: a runtime thread polls it together with other tasks
    load_on(handle, 14)
  //^^^^^^^ warning [fix]: `load_on` may panic when called in async code
}

fn load_now(id: u32) -> u32 {
    futures::executor::block_on(load(id))
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `load_now` calls `futures::executor::block_on` here
}

fn load_on(handle: Handle, id: u32) -> u32 {
    handle.block_on(load(id))
         //^^^^^^^^ note: `load_on` calls `tokio::runtime::Handle::block_on` here
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
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_function_with_closure_that_runs_in_place` is async: a runtime thread polls it together with other tasks
    load_all(vec![1, 2])
  //^^^^^^^^ warning [fix]: `load_all` may block the thread in async code
}

fn load_all(ids: Vec<u32>) -> Vec<u32> {
    ids.into_iter().map(|id| futures::executor::block_on(load(id))).collect()
                           //^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `load_all` calls `futures::executor::block_on` here
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
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `secret` calls `futures::executor::block_on` here
    }
}

impl SecretStore for Remote {
    fn secret(&self) -> u32 {
        futures::executor::block_on(async { 2 })
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: so does `fixture::Remote::secret`
    }
}

impl SecretStore for Fixed {
    fn secret(&self) -> u32 {
        3
    }
}

async fn any_of_the_stores(store: Box<dyn SecretStore>) -> u32 {
       //^^^^^^^^^^^^^^^^^ note: `any_of_the_stores` is async: a runtime thread polls it together with other tasks
    store.secret()
        //^^^^^^ warning: `secret` may block the thread in async code
}

async fn the_one_that_waits_for_nothing(store: Fixed) -> u32 {
    store.secret()
}
