use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot, Mutex, Notify, RwLock};
use tokio::task::{JoinHandle, JoinSet};

struct State {
    count: u64,
    stream: TcpStream,
}

async fn store(_: u64) {}

// ---- found -------------------------------------------------------------------------------------

async fn sleeps(count: &Mutex<u64>) {
    let mut count = count.lock().await;
          //^^^^^ information: `count` keeps its lock while the task waits for `time::sleep`
    *count += 1;
    tokio::time::sleep(Duration::from_secs(1)).await;
                                             //^^^^^ note: the task waits here with the lock taken
}
//<^ note: the lock is released only here

async fn receives(state: &RwLock<State>, mut jobs: mpsc::Receiver<u64>) {
    let mut state = state.write().await;
          //^^^^^ information: `state` keeps its lock while the task waits for `Receiver::recv`
    if let Some(job) = jobs.recv().await {
                                 //^^^^^ note: the task waits here with the lock taken
        state.count += job;
    }
}
//<^ note: the lock is released only here

async fn sends(table: &Mutex<HashMap<u64, String>>, names: mpsc::Sender<String>) {
    let table = table.lock().await;
      //^^^^^ information: `table` keeps its lock while the task waits for `Sender::send`
    for name in table.values().cloned().collect::<Vec<_>>() {
        names.send(name).await.unwrap();
                       //^^^^^ note: the task waits here with the lock taken
    }
}
//<^ note: the lock is released only here

async fn joins(state: &Mutex<State>, task: JoinHandle<u64>) {
    let mut state = state.lock().await;
          //^^^^^ information: `state` keeps its lock while the task waits for `task::JoinHandle`
    state.count = task.await.unwrap_or(0);
                     //^^^^^ note: the task waits here with the lock taken
}
//<^ note: the lock is released only here

async fn joins_many(state: Arc<Mutex<State>>, mut tasks: JoinSet<u64>) {
    let mut state = state.lock_owned().await;
          //^^^^^ information: `state` keeps its lock while the task waits for `JoinSet::join_next`
    while let Some(Ok(count)) = tasks.join_next().await {
                                                //^^^^^ note: the task waits here with the lock taken
        state.count += count;
    }
}
//<^ note: the lock is released only here

async fn waits_for_a_signal(state: &RwLock<State>, ready: &Notify) -> u64 {
    let state = state.read().await;
      //^^^^^ information: `state` keeps its lock while the task waits for `Notify::notified`
    ready.notified().await;
                   //^^^^^ note: the task waits here with the lock taken
    state.count
}
//<^ note: the lock is released only here

async fn waits_for_an_answer(state: &Mutex<State>, answer: oneshot::Receiver<u64>) {
    let mut state = state.lock().await;
          //^^^^^ information: `state` keeps its lock while the task waits for `oneshot::Receiver`
    state.count = answer.await.unwrap_or(0);
                       //^^^^^ note: the task waits here with the lock taken
}
//<^ note: the lock is released only here

async fn connects(state: &Mutex<State>) {
    let mut state = state.lock().await;
          //^^^^^ information: `state` keeps its lock while the task waits for `TcpStream::connect`
    state.stream = TcpStream::connect("localhost:80").await.unwrap();
                                                    //^^^^^ note: the task waits here with the lock taken
}
//<^ note: the lock is released only here

async fn in_a_temporary(state: &Mutex<State>, mut jobs: mpsc::Receiver<u64>) {
    if let 1 = state.lock().await.count {
             //^^^^^^^^^^^^^^^^^^ information: a temporary keeps its lock while the task waits for `Receiver::recv`
        jobs.recv().await;
                  //^^^^^ note: the task waits here with the lock taken
    }
}
//<^ note: the lock is released only here

// ---- not found ---------------------------------------------------------------------------------

async fn allows_its_own_value(state: &Mutex<State>) {
    let mut state = state.lock().await;
    state.stream.write_all(b"a").await.unwrap();
}

async fn allows_its_own_receiver(jobs: &Mutex<mpsc::Receiver<u64>>) -> Option<u64> {
    let mut jobs = jobs.lock().await;
    jobs.recv().await
}

async fn allows_its_own_receiver_in_a_chain(jobs: &Mutex<mpsc::Receiver<u64>>) -> Option<u64> {
    jobs.lock().await.recv().await
}

async fn allows_a_borrow_of_its_value(jobs: &Mutex<mpsc::Receiver<u64>>) -> Option<u64> {
    let mut guard = jobs.lock().await;
    let jobs = &mut *guard;
    jobs.recv().await
}

async fn allows_drop(count: &Mutex<u64>) {
    let mut count = count.lock().await;
    *count += 1;
    drop(count);
    tokio::time::sleep(Duration::from_secs(1)).await;
}

async fn allows_block(count: &Mutex<u64>) {
    {
        *count.lock().await += 1;
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
}

async fn allows_statement(count: &Mutex<u64>) {
    *count.lock().await += 1;
    tokio::time::sleep(Duration::from_secs(1)).await;
}

async fn allows_another_lock(a: &Mutex<u64>, b: &Mutex<u64>) {
    let a = a.lock().await;
    *b.lock().await += *a;
}

async fn allows_time_without_a_lock(count: &Mutex<u64>) -> u64 {
    tokio::time::sleep(Duration::from_secs(1)).await;
    *count.lock().await
}

async fn allows_messages_made_under_the_lock(table: &Mutex<Vec<String>>, names: mpsc::Sender<String>) {
    let all = table.lock().await.clone();
    for name in all {
        names.send(name).await.unwrap();
    }
}

async fn own_function_that_waits(count: &Mutex<u64>) {
    let count = count.lock().await;
      //^^^^^ information: `count` keeps its lock while the task waits for `pause`
    store(*count).await;
    pause().await;
          //^^^^^ note: the task waits here with the lock taken
}
//<^ note: the lock is released only here

async fn pause() {
    tokio::time::sleep(Duration::from_secs(1)).await;
  //^^^^^^^^^^^^^^^^^^ note: `pause` calls `tokio::time::sleep` here
}
