#![allow(unused, clippy::all)]

use std::io;
use std::time::Duration;

use futures::future::{join_all, try_join_all};
use tokio::task::{JoinError, JoinHandle, JoinSet};

async fn upload(part: u32) -> io::Result<u64> {
    Ok(1)
}

async fn tick() {}

// What must be found.

async fn flags_a_task_that_can_fail() {
    let task = tokio::spawn(upload(1));
    let _ = task.await;
               //^^^^^ warning: errors of the tasks waited for are lost
}

async fn flags_ok() {
    let task = tokio::spawn(upload(1));
    task.await.ok();
       //^^^^^ warning: errors of the tasks waited for are lost
}

async fn flags_join_all(parts: Vec<u32>) {
    let tasks: Vec<_> = parts.into_iter().map(|part| tokio::spawn(upload(part))).collect();
    join_all(tasks).await;
                  //^^^^^ warning: errors of the tasks waited for are lost
}

async fn flags_join_all_in_a_let(tasks: Vec<JoinHandle<io::Result<u64>>>) {
    let _ = join_all(tasks).await;
                          //^^^^^ warning: errors of the tasks waited for are lost
}

async fn flags_try_join_all(tasks: Vec<JoinHandle<io::Result<u64>>>) -> Result<(), JoinError> {
    try_join_all(tasks).await?;
                      //^^^^^ warning: errors of the tasks waited for are lost
    Ok(())
}

async fn flags_try_join_all_unwrapped(tasks: Vec<JoinHandle<io::Result<()>>>) {
    try_join_all(tasks).await.unwrap();
                      //^^^^^ warning: errors of the tasks waited for are lost
}

async fn flags_try_join_all_with_another_error(tasks: Vec<JoinHandle<io::Result<u64>>>) -> Result<(), String> {
    try_join_all(tasks).await.map_err(|error| format!("upload: {error}"))?;
                      //^^^^^ warning: errors of the tasks waited for are lost
    Ok(())
}

async fn flags_a_set_that_is_drained(mut tasks: JoinSet<io::Result<u64>>) {
    while let Some(_) = tasks.join_next().await {}
                 //^ warning: errors of the tasks waited for are lost
}

async fn flags_a_set_that_is_counted(mut tasks: JoinSet<io::Result<u64>>) {
    while tasks.join_next().await.is_some() {}
                                //^^^^^^^ warning: errors of the tasks waited for are lost
}

async fn informs_of_a_panic() {
    let task = tokio::spawn(tick());
    let _ = task.await;
               //^^^^^ information: a panic of the task waited for goes unnoticed
}

async fn informs_of_panics_in_a_set(mut tasks: JoinSet<()>) {
    while let Some(_) = tasks.join_next().await {}
                 //^ information: a panic of the task waited for goes unnoticed
}

// What must not be found.

async fn allows_a_question_mark(task: JoinHandle<io::Result<u64>>) -> io::Result<u64> {
    task.await?
}

async fn allows_a_match(task: JoinHandle<io::Result<u64>>) {
    match task.await {
        Ok(Ok(size)) => println!("{size}"),
        Ok(Err(error)) => eprintln!("{error}"),
        Err(error) => eprintln!("{error}"),
    }
}

async fn allows_unwrap(task: JoinHandle<()>) {
    task.await.unwrap();
}

async fn allows_an_aborted_task() {
    let task = tokio::spawn(upload(1));
    tokio::time::sleep(Duration::from_secs(1)).await;
    task.abort();
    let _ = task.await;
}

async fn allows_results_that_are_read(tasks: Vec<JoinHandle<io::Result<u64>>>) {
    for result in join_all(tasks).await {
        match result {
            Ok(result) => println!("{result:?}"),
            Err(error) => eprintln!("{error}"),
        }
    }
}

async fn allows_futures_that_are_no_tasks(parts: Vec<u32>) -> io::Result<()> {
    try_join_all(parts.into_iter().map(upload)).await?;
    Ok(())
}

async fn allows_units(tasks: Vec<JoinHandle<()>>) -> Result<(), JoinError> {
    try_join_all(tasks).await?;
    Ok(())
}

async fn allows_a_set_that_is_read(mut tasks: JoinSet<io::Result<u64>>) {
    while let Some(result) = tasks.join_next().await {
        println!("{result:?}");
    }
}

async fn allows_another_error() {
    let _ = upload(1).await;
}

async fn allows_a_thread() {
    let _ = std::thread::spawn(|| 1).join();
}

// FIXME: the variable is never looked at again, but named.
async fn allows_a_variable_that_is_measured(task: JoinHandle<io::Result<u64>>) {
    let result = task.await;
    println!("{}", std::mem::size_of_val(&result));
}

async fn permits_errors_looked_at_after_another_error(tasks: Vec<JoinHandle<io::Result<u64>>>) -> Result<(), String> {
    for part in try_join_all(tasks).await.map_err(|error| error.to_string())? {
        part.map_err(|error| error.to_string())?;
    }
    Ok(())
}
