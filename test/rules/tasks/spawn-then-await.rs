#![allow(unused, clippy::all)]

use std::io;

use tokio::task::{JoinError, LocalSet};

async fn load(id: u32) -> u32 {
    id
}

async fn try_load(id: u32) -> io::Result<u32> {
    Ok(id)
}

// What must be found.

async fn flags_a_question_mark() -> Result<(), JoinError> {
    println!("{}", tokio::spawn(load(1)).await?);
                        //^^^^^ hint: this task is awaited where it is started: nothing runs beside it
    Ok(())
}

async fn flags_unwrap() {
    println!("{}", tokio::spawn(load(1)).await.unwrap());
                        //^^^^^ hint: this task is awaited where it is started: nothing runs beside it
}

async fn flags_expect() -> u32 {
    tokio::spawn(load(1)).await.expect("it does not panic")
         //^^^^^ hint: this task is awaited where it is started: nothing runs beside it
}

async fn flags_two_question_marks() -> Result<u32, Box<dyn std::error::Error>> {
    let size = tokio::spawn(try_load(1)).await??;
                    //^^^^^ hint: this task is awaited where it is started: nothing runs beside it
    Ok(size)
}

async fn flags_a_block() {
    tokio::spawn(async move {
         //^^^^^ hint: this task is awaited where it is started: nothing runs beside it
        load(1).await;
    })
    .await
    .unwrap();
}

async fn flags_a_statement() {
    let _ = tokio::spawn(load(1)).await;
                 //^^^^^ hint: this task is awaited where it is started: nothing runs beside it
}

async fn flags_a_local_task() {
    tokio::task::spawn_local(load(1)).await.unwrap();
               //^^^^^^^^^^^ hint: this task is awaited where it is started: nothing runs beside it
}

async fn flags_a_loop(ids: Vec<u32>) {
    for id in ids {
        tokio::spawn(load(id)).await.unwrap();
             //^^^^^ hint: this task is awaited where it is started: nothing runs beside it
    }
}

// What must not be found.

async fn allows_a_future() -> u32 {
    load(1).await
}

async fn allows_a_match() {
    match tokio::spawn(load(1)).await {
        Ok(size) => println!("{size}"),
        Err(error) => eprintln!("{error}"),
    }
}

async fn allows_a_result() -> Result<u32, JoinError> {
    tokio::spawn(load(1)).await
}

async fn allows_a_check() -> bool {
    tokio::spawn(load(1)).await.is_err_and(|error| error.is_panic())
}

async fn allows_a_blocking_job() -> Result<(), JoinError> {
    tokio::task::spawn_blocking(|| println!("slow")).await?;
    Ok(())
}

async fn allows_work_in_between() -> u32 {
    let task = tokio::spawn(load(1));
    let other = load(2).await;
    task.await.unwrap() + other
}

async fn allows_an_error_that_is_turned() -> Result<u32, String> {
    tokio::spawn(load(1)).await.map_err(|error| error.to_string())
}

fn allows_detaching() {
    tokio::spawn(load(1));
}

// FIXME: nothing runs beside this task either.
async fn allows_a_variable() -> u32 {
    let task = tokio::spawn(load(1));
    task.await.unwrap()
}
