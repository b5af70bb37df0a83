#![allow(unused, clippy::all)]

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::{Builder, Handle, Runtime};

async fn work() {}

// What must be found.

async fn flags_new() {
    let runtime = Runtime::new().unwrap();
      //^^^^^^^ warning: dropping `runtime` at the end of its scope panics in async code
    runtime.spawn(work());
}

async fn flags_a_question_mark() -> std::io::Result<()> {
    let runtime = Runtime::new()?;
      //^^^^^^^ warning: dropping `runtime` at the end of its scope panics in async code
    runtime.spawn(work());
    Ok(())
}

async fn flags_a_builder() {
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
      //^^^^^^^ warning: dropping `runtime` at the end of its scope panics in async code
    runtime.handle().spawn(work()).await.unwrap();
}

async fn flags_a_parameter(runtime: Runtime) {
                         //^^^^^^^ warning: dropping `runtime` at the end of its scope panics in async code
    runtime.spawn(work());
}

fn flags_an_async_block() {
    let task = async {
        let runtime = Runtime::new().unwrap();
          //^^^^^^^ warning: dropping `runtime` at the end of its scope panics in async code
        runtime.spawn(work());
    };
    Runtime::new().unwrap().block_on(task);
}

fn flags_what_a_block_takes_along(runtime: Runtime) -> impl std::future::Future<Output = ()> {
    async move {
        let inner = Runtime::new().unwrap();
          //^^^^^ warning: dropping `inner` at the end of its scope panics in async code
        inner.spawn(work());
    }
}

async fn flags_a_branch(own: bool) {
    if own {
        let runtime = Runtime::new().unwrap();
          //^^^^^^^ warning: dropping `runtime` at the end of its scope panics in async code
        runtime.spawn(work());
    }
}

#[tokio::test]
async fn informs_in_a_test() {
    let runtime = Runtime::new().unwrap();
      //^^^^^^^ information: dropping `runtime` at the end of its scope panics in async code
    runtime.spawn(work());
}

// What must not be found.

async fn allows_shutdown_background() {
    let runtime = Runtime::new().unwrap();
    runtime.spawn(work());
    runtime.shutdown_background();
}

async fn allows_a_thread() {
    let runtime = Runtime::new().unwrap();
    std::thread::spawn(move || runtime.block_on(work()));
}

async fn allows_a_blocking_job() {
    let runtime = Runtime::new().unwrap();
    tokio::task::spawn_blocking(move || drop(runtime)).await.unwrap();
}

fn allows_sync_code() {
    let runtime = Runtime::new().unwrap();
    runtime.block_on(work());
}

async fn allows_a_reference(runtime: &Runtime) {
    runtime.spawn(work());
}

async fn allows_a_handle() {
    let runtime = Handle::current();
    runtime.spawn(work());
}

async fn allows_what_is_returned() -> Runtime {
    let runtime = Runtime::new().unwrap();
    runtime.spawn(work());
    runtime
}

async fn allows_a_runtime_that_is_forgotten() {
    let runtime = Runtime::new().unwrap();
    std::mem::forget(runtime);
}

async fn allows_a_shared_runtime(runtime: Arc<Runtime>) {
    runtime.spawn(work());
}

struct Owner {
    runtime: Runtime,
}

// FIXME: the runtime is dropped with its owner.
async fn allows_an_owner() {
    let owner = Owner { runtime: Runtime::new().unwrap() };
    owner.runtime.spawn(work());
}
