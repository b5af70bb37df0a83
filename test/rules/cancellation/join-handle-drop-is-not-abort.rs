#![allow(unused, clippy::all)]

use std::time::Duration;

use tokio::sync::oneshot;
use tokio::task::{spawn_blocking, JoinHandle};
use tokio::time::{sleep, timeout, timeout_at, Instant};
use tokio_util::future::FutureExt as _;
use tokio_util::sync::CancellationToken;
use tokio_util::task::AbortOnDropHandle;

const LIMIT: Duration = Duration::from_secs(1);

async fn work() -> u32 {
    sleep(LIMIT).await;
    7
}

// What must be found.

async fn informs_of_a_variable() {
    let task = tokio::spawn(work());
    match timeout(LIMIT, task).await {
        //^^^^^^^ note: the handle is dropped here, which detaches the task
                       //^^^^ information: `timeout` gives `task` up, but its task runs on
        Ok(done) => println!("{done:?}"),
        Err(_) => println!("stopped"),
    }
}

async fn informs_of_a_spawn_in_place() {
    if timeout(LIMIT, tokio::spawn(work())).await.is_err() {
     //^^^^^^^ note: the handle is dropped here, which detaches the task
                    //^^^^^^^^^^^^^^^^^^^^ information: `timeout` gives this task up, but it runs on
        println!("stopped");
    }
}

async fn informs_of_a_parameter(task: JoinHandle<u32>) -> bool {
    timeout(LIMIT, task).await.is_ok()
  //^^^^^^^ note: the handle is dropped here, which detaches the task
                 //^^^^ information: `timeout` gives `task` up, but its task runs on
}

async fn informs_of_timeout_at(task: JoinHandle<u32>) -> bool {
    timeout_at(Instant::now() + LIMIT, task).await.is_ok()
  //^^^^^^^^^^ note: the handle is dropped here, which detaches the task
                                     //^^^^ information: `timeout_at` gives `task` up, but its task runs on
}

async fn informs_of_the_method(task: JoinHandle<u32>) -> bool {
    task.timeout(LIMIT).await.is_ok()
  //^^^^ information: `timeout` gives `task` up, but its task runs on
       //^^^^^^^ note: the handle is dropped here, which detaches the task
}

async fn informs_of_a_token(task: JoinHandle<u32>, token: CancellationToken) {
    let done = token.run_until_cancelled(task).await;
                   //^^^^^^^^^^^^^^^^^^^ note: the handle is dropped here, which detaches the task
                                       //^^^^ information: `run_until_cancelled` gives `task` up, but its task runs on
    println!("{done:?}");
}

async fn informs_of_a_select(stop: oneshot::Receiver<()>) {
    let task = tokio::spawn(work());
    tokio::select! {
  //^^^^^^^^^^^^^ note: the handle is dropped here, which detaches the task
        done = task => println!("{done:?}"),
             //^^^^ information: `select!` gives `task` up, but its task runs on
        _ = stop => println!("stopped"),
    }
}

async fn informs_of_a_spawn_in_a_select(stop: oneshot::Receiver<()>) {
    tokio::select! {
  //^^^^^^^^^^^^^ note: the handle is dropped here, which detaches the task
        done = tokio::spawn(work()) => println!("{done:?}"),
             //^^^^^^^^^^^^^^^^^^^^ information: `select!` gives this task up, but it runs on
        _ = stop => println!("stopped"),
    }
}

struct Server {
    task: Option<JoinHandle<u32>>,
}

impl Server {
    async fn informs_of_a_field(&mut self) -> Result<(), String> {
        if let Some(task) = self.task.take() {
            timeout(LIMIT, task).await.map_err(|_| "late".to_string())?;
          //^^^^^^^ note: the handle is dropped here, which detaches the task
                         //^^^^ information: `timeout` gives `task` up, but its task runs on
        }
        Ok(())
    }
}

// What must stay silent.

async fn allows_a_borrow() {
    let mut task = tokio::spawn(work());
    if timeout(LIMIT, &mut task).await.is_err() {
        task.abort();
    }
}

async fn allows_an_abort_handle() {
    let task = tokio::spawn(work());
    let abort = task.abort_handle();
    if timeout(LIMIT, task).await.is_err() {
        abort.abort();
    }
}

async fn allows_a_handle_that_aborts() {
    let task = AbortOnDropHandle::new(tokio::spawn(work()));
    println!("{:?}", timeout(LIMIT, task).await);
}

async fn allows_blocking_work() {
    println!("{:?}", timeout(LIMIT, spawn_blocking(|| 7)).await);
}

async fn allows_blocking_work_in_a_variable(stop: oneshot::Receiver<()>) {
    let task = spawn_blocking(|| 7);
    tokio::select! {
        done = task => println!("{done:?}"),
        _ = stop => println!("stopped"),
    }
}

async fn allows_a_moment_to_end(task: JoinHandle<u32>) {
    let _ = timeout(LIMIT, task).await;
}

async fn allows_a_select_on_a_borrow(stop: oneshot::Receiver<()>) {
    let mut task = tokio::spawn(work());
    tokio::select! {
        done = &mut task => println!("{done:?}"),
        _ = stop => task.abort(),
    }
}

async fn allows_waiting(task: JoinHandle<u32>) {
    println!("{:?}", task.await);
}

#[tokio::test]
async fn allows_tests() {
    assert!(timeout(LIMIT, tokio::spawn(work())).await.is_ok());
}

// Known gaps.

struct Job {
    task: JoinHandle<u32>,
}

async fn misses_a_handle_in_a_struct(job: Job) {
    // FIXME: dropping the job detaches its task.
    drop(job);
}

async fn misses_handles_in_a_vector(tasks: Vec<JoinHandle<u32>>) {
    // FIXME: the tasks run on.
    println!("{}", timeout(LIMIT, futures::future::join_all(tasks)).await.is_ok());
}
