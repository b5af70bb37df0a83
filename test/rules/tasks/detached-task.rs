#![allow(unused, clippy::all)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::task::{JoinHandle, JoinSet};
use tokio_util::task::AbortOnDropHandle;

async fn sweep() {}

async fn sweep_forever() {
    loop {
        tokio::time::sleep(Duration::from_secs(60)).await;
        sweep().await;
    }
}

async fn serve(stream: TcpStream) {}

async fn save() -> std::io::Result<()> {
    tokio::fs::write("state", "1").await
}

// What must be found.

struct Janitor {
    rooms: u32,
}

impl Janitor {
    fn flags_an_endless_block(&self) {
        tokio::spawn(async {
             //^^^^^ warning: this task never ends, and nothing can stop it
            loop {
                tokio::time::sleep(Duration::from_secs(60)).await;
                sweep().await;
            }
        });
    }

    fn flags_an_endless_function() -> Self {
        let _ = tokio::spawn(sweep_forever());
                     //^^^^^ warning: this task never ends, and nothing can stop it
        Janitor { rooms: 1 }
    }

    fn flags_a_block_that_awaits_one(&mut self) {
        drop(tokio::spawn(async move {
                  //^^^^^ warning: this task never ends, and nothing can stop it
            sweep().await;
            sweep_forever().await;
        }));
    }

    async fn flags_a_handle_nothing_mentions(&self) {
        let _task = tokio::spawn(sweep_forever());
                         //^^^^^ warning: this task never ends, and nothing can stop it
        sweep().await;
    }

    fn flags_a_block_made_of_clones(&self, shared: &Arc<Mutex<Vec<u32>>>) {
        tokio::task::spawn({
                   //^^^^^ warning: this task never ends, and nothing can stop it
            let shared = shared.clone();
            async move {
                loop {
                    shared.lock().unwrap().clear();
                    tokio::time::sleep(Duration::from_secs(60)).await;
                }
            }
        });
    }

    fn informs_of_a_method_that_uses_it_up(self) {
        tokio::spawn(sweep_forever());
             //^^^^^ information: this task never ends, and nothing can stop it
    }
}

fn informs_of_a_plain_function() {
    tokio::spawn(sweep_forever());
         //^^^^^ information: this task never ends, and nothing can stop it
}

struct Cache {
    entries: Mutex<Vec<u32>>,
}

impl Cache {
    fn flags_a_task_that_shares_self(self: &Arc<Self>) {
        let this = self.clone();
          //^^^^ note: the task shares this value
        tokio::spawn(async move {
             //^^^^^ warning: this task keeps the value that started it alive
            loop {
                tokio::time::sleep(Duration::from_secs(60)).await;
                this.entries.lock().unwrap().clear();
            }
        });
    }

    fn informs_of_a_task_that_may_end(self: Arc<Self>, mut ids: mpsc::Receiver<u32>) {
                                    //^^^^^^^^^^^^^^^ note: the task shares this value
        tokio::spawn(async move {
             //^^^^^ information: this task keeps the value that started it alive
            while let Some(id) = ids.recv().await {
                self.entries.lock().unwrap().push(id);
            }
        });
    }
}

struct Ticker {
     //^^^^^^ note: this type has no `Drop` that aborts the task
    task: JoinHandle<()>,
}

impl Ticker {
    fn flags_a_field_without_drop() -> Self {
        Ticker { task: tokio::spawn(sweep_forever()) }
                            //^^^^^ warning: dropping `task` does not stop its task
    }
}

struct Poller {
     //^^^^^^ note: this type has no `Drop` that aborts the task
    _task: Option<JoinHandle<()>>,
                //^^^^^^^^^^^^^^ information: nobody uses `_task`, and dropping it does not stop its task
}

impl Poller {
    fn informs_of_a_field(mut ids: mpsc::Receiver<u32>) -> Self {
        let task = tokio::spawn(async move {
                        //^^^^^ information: dropping `_task` does not stop its task
            while let Some(id) = ids.recv().await {
                println!("{id}");
            }
        });
        Self { _task: Some(task) }
    }
}

struct Worker {
     //^^^^^^ note: this type has no `Drop` that aborts the task
    task: JoinHandle<()>,
}

impl Worker {
    fn informs_of_a_type_that_can_be_closed(mut ids: mpsc::Receiver<u32>) -> Self {
        let task = tokio::spawn(async move { while ids.recv().await.is_some() {} });
                        //^^^^^ information: dropping `task` does not stop its task
        Worker { task }
    }

    async fn close(self) {
        self.task.await.unwrap();
    }
}

fn informs_of_an_error_that_is_lost() {
    tokio::spawn(save());
         //^^^^^ information: nobody sees the error this task ends with
}

async fn informs_of_connections(listener: TcpListener) -> std::io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(serve(stream));
             //^^^^^ information: nobody waits for the tasks of these connections
    }
}

#[tokio::main]
async fn main() {
    tokio::spawn(sweep_forever());
         //^^^^^ information: this task never ends, and nothing can stop it
    sweep().await;
}

// What must not be found.

fn allows_work_that_ends() {
    tokio::spawn(sweep());
}

fn allows_a_loop_that_can_be_stopped(mut stop: watch::Receiver<bool>) {
    tokio::spawn(async move {
        loop {
            tokio::select! {
                _ = stop.changed() => break,
                _ = tokio::time::sleep(Duration::from_secs(60)) => sweep().await,
            }
        }
    });
}

fn allows_a_loop_that_ends_with_its_channel(mut ids: mpsc::Receiver<u32>) {
    tokio::spawn(async move {
        while let Some(id) = ids.recv().await {
            println!("{id}");
        }
    });
}

async fn allows_a_handle_that_is_aborted() {
    let task = tokio::spawn(sweep_forever());
    sweep().await;
    task.abort();
}

fn allows_a_handle_for_the_caller() -> JoinHandle<()> {
    tokio::spawn(sweep_forever())
}

fn allows_a_handle_that_aborts() -> AbortOnDropHandle<()> {
    AbortOnDropHandle::new(tokio::spawn(sweep_forever()))
}

fn allows_a_set(tasks: &mut JoinSet<()>) {
    tasks.spawn(sweep_forever());
}

struct Sweeper {
    task: JoinHandle<()>,
}

impl Sweeper {
    fn allows_a_type_that_aborts() -> Self {
        Sweeper { task: tokio::spawn(sweep_forever()) }
    }
}

impl Drop for Sweeper {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Cache {
    fn allows_a_weak_reference(self: &Arc<Self>) {
        let this = Arc::downgrade(self);
        tokio::spawn(async move {
            while let Some(cache) = this.upgrade() {
                cache.entries.lock().unwrap().clear();
                tokio::time::sleep(Duration::from_secs(60)).await;
            }
        });
    }
}

fn start(work: impl std::future::Future<Output = ()> + Send + 'static) {
    tokio::spawn(work);
}

async fn informs_of_a_task_that_a_function_starts() {
    start(sweep_forever());
  //^^^^^ information: this task never ends, and nothing can stop it
}

pub struct Executor {
    tasks: Mutex<Vec<JoinHandle<()>>>,
}

impl Executor {
    fn run(&self, work: impl std::future::Future<Output = ()> + Send + 'static) {
        let task = tokio::spawn(work);
        self.tasks.lock().unwrap().push(task);
    }

    fn start(&self, work: impl std::future::Future<Output = ()> + Send + 'static) -> JoinHandle<()> {
        tokio::spawn(work)
    }
}

fn informs_of_a_handle_that_a_method_returns(executor: &Executor) {
    executor.start(async {
           //^^^^^ information: this task never ends, and nothing can stop it
        loop {
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    });
}

async fn allows_a_method_that_keeps_the_handles(executor: &Executor) {
    executor.run(sweep_forever());
}

// Nothing in the text of the function says that it starts a task.
fn informs_of_a_function_without_a_telling_word() {
    start(sweep_forever());
  //^^^^^ information: this task never ends, and nothing can stop it
}

// ---- handles that a type only keeps -----------------------------------------------------------

struct Discovery {
     //^^^^^^^^^ note: this type has no `Drop` that aborts the task
    peers: Vec<String>,
    _service: JoinHandle<()>,
            //^^^^^^^^^^^^^^ information: nobody uses `_service`, and dropping it does not stop its task
}

struct Resolver<T> {
     //^^^^^^^^ note: this type has no `Drop` that aborts the task
    cache: Vec<T>,
    _refresh: Option<tokio::task::JoinHandle<Result<(), String>>>,
                   //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: nobody uses `_refresh`, and dropping it does not stop its task
}

struct Stopped {
    _server: JoinHandle<()>,
}

impl Drop for Stopped {
    fn drop(&mut self) {
        self._server.abort();
    }
}

struct Asked {
    _worker: JoinHandle<()>,
}

impl Asked {
    fn is_running(&self) -> bool {
        !self._worker.is_finished()
    }
}

struct Scoped {
    _tasks: tokio::task::JoinSet<()>,
}

struct Named {
    service: JoinHandle<()>,
}

// ---- a spawner of the workspace's own ------------------------------------------------------------

fn spawn_named<F>(name: &'static str, work: F) -> JoinHandle<F::Output>
where
    F: std::future::Future + Send + 'static,
    F::Output: Send + 'static,
{
    println!("{name}");
    tokio::spawn(work)
}

async fn write_snapshot(bytes: Vec<u8>) -> Result<u64, String> {
    tokio::task::yield_now().await;
    Ok(bytes.len() as u64)
}

fn informs_of_an_error_that_a_spawner_hides(bytes: Vec<u8>) {
    let task = async move { write_snapshot(bytes).await };
    spawn_named("snapshot", task);
  //^^^^^^^^^^^ information: nobody sees the error this task ends with
}

async fn allows_a_spawner_whose_handle_is_awaited(bytes: Vec<u8>) -> Result<u64, String> {
    spawn_named("snapshot", async move { write_snapshot(bytes).await }).await.map_err(|error| error.to_string())?
}
