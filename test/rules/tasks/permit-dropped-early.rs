#![allow(unused, clippy::all)]

use std::sync::Arc;

use tokio::sync::{AcquireError, OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;

async fn fetch(id: u32) {}

// What must be found.

async fn flags_let_underscore(limit: &Semaphore) {
    let _ = limit.acquire().await;
                //^^^^^^^ warning: this permit is given back at once
    fetch(1).await;
}

async fn flags_a_question_mark(limit: &Semaphore) -> Result<(), AcquireError> {
    let _ = limit.acquire().await?;
                //^^^^^^^ warning: this permit is given back at once
    fetch(1).await;
    Ok(())
}

async fn flags_unwrap(limit: Arc<Semaphore>) {
    let _ = limit.acquire_owned().await.unwrap();
                //^^^^^^^^^^^^^ warning: this permit is given back at once
    fetch(1).await;
}

async fn flags_a_statement(limit: &Semaphore) -> Result<(), AcquireError> {
    limit.acquire().await?;
        //^^^^^^^ warning: this permit is given back at once
    fetch(1).await;
    Ok(())
}

async fn flags_an_attempt(limit: &Semaphore) {
    let _ = limit.try_acquire();
                //^^^^^^^^^^^ warning: this permit is given back at once
    fetch(1).await;
}

async fn flags_a_permit_left_behind(ids: Vec<u32>, limit: &Semaphore) {
    for id in ids {
        let _permit = limit.acquire().await.unwrap();
                          //^^^^^^^ warning: this permit stays behind when the task it should limit is started
        tokio::spawn(fetch(id));
             //^^^^^ note: the task runs without the permit
    }
}

async fn flags_an_owned_permit_left_behind(ids: Vec<u32>, limit: Arc<Semaphore>) {
    for id in ids {
        let _permit = limit.clone().acquire_owned().await.unwrap();
                                  //^^^^^^^^^^^^^ warning: this permit stays behind when the task it should limit is started
        tokio::spawn(async move {
             //^^^^^ note: the task runs without the permit
            fetch(id).await;
        });
    }
}

async fn flags_a_handle_that_is_kept(ids: Vec<u32>, limit: &Semaphore) {
    let mut tasks = Vec::new();
    for id in ids {
        let _permit = limit.acquire().await.unwrap();
                          //^^^^^^^ warning: this permit stays behind when the task it should limit is started
        tasks.push(tokio::spawn(fetch(id)));
                        //^^^^^ note: the task runs without the permit
    }
}

async fn flags_a_blocking_job(ids: Vec<u32>, limit: &Semaphore) {
    for id in ids {
        let _permit = limit.acquire().await.unwrap();
                          //^^^^^^^ warning: this permit stays behind when the task it should limit is started
        tokio::task::spawn_blocking(move || println!("{id}"));
                   //^^^^^^^^^^^^^^ note: the task runs without the permit
    }
}

// What must not be found.

async fn allows_a_permit_in_a_variable(limit: &Semaphore) {
    let _permit = limit.acquire().await.unwrap();
    fetch(1).await;
}

async fn allows_a_permit_that_moves(ids: Vec<u32>, limit: Arc<Semaphore>) {
    for id in ids {
        let permit = limit.clone().acquire_owned().await.unwrap();
        tokio::spawn(async move {
            fetch(id).await;
            drop(permit);
        });
    }
}

async fn allows_a_permit_renamed_in_the_task(limit: Arc<Semaphore>) {
    let permit = limit.acquire_owned().await.unwrap();
    tokio::spawn(async move {
        let _permit = permit;
        fetch(1).await;
    });
}

async fn allows_a_task_that_is_awaited(limit: &Semaphore) {
    let _permit = limit.acquire().await.unwrap();
    tokio::spawn(fetch(1)).await.unwrap();
}

async fn allows_a_task_that_is_awaited_later(limit: &Semaphore) {
    let _permit = limit.acquire().await.unwrap();
    let task = tokio::spawn(fetch(1));
    task.await.unwrap();
}

async fn allows_a_permit_that_is_forgotten(limit: &Semaphore) {
    limit.acquire().await.unwrap().forget();
}

async fn allows_waiting_for_all(limit: &Semaphore) {
    let _ = limit.acquire_many(8).await;
}

async fn allows_a_permit_that_is_returned(limit: Arc<Semaphore>) -> Result<OwnedSemaphorePermit, AcquireError> {
    limit.acquire_owned().await
}

async fn allows_a_check(limit: &Semaphore) -> bool {
    limit.try_acquire().is_ok()
}

struct Slot<'a> {
    permit: tokio::sync::SemaphorePermit<'a>,
}

// FIXME: the struct holds the permit and stays behind.
async fn allows_a_permit_in_a_struct(limit: &Semaphore) {
    let _slot = Slot { permit: limit.acquire().await.unwrap() };
    tokio::spawn(fetch(1));
}
