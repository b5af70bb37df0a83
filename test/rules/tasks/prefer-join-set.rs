#![allow(unused, clippy::all)]

use std::collections::VecDeque;
use std::io;

use tokio::task::{JoinError, JoinHandle, JoinSet};

async fn fetch(id: u32) -> u32 {
    id
}

async fn try_fetch(id: u32) -> io::Result<u32> {
    Ok(id)
}

// What must be found.

async fn flags_a_parameter(tasks: Vec<JoinHandle<u32>>) -> Result<u32, JoinError> {
    let mut sum = 0;
    for task in tasks {
        sum += task.await?;
                  //^^^^^ hint: an error here leaves the other tasks running with nobody to wait for them
    }
    Ok(sum)
}

async fn flags_collected_tasks(ids: Vec<u32>) -> Result<(), JoinError> {
    let tasks: Vec<_> = ids.into_iter().map(|id| tokio::spawn(fetch(id))).collect();
    for task in tasks {
        task.await?;
           //^^^^^ hint: an error here leaves the other tasks running with nobody to wait for them
    }
    Ok(())
}

async fn flags_pushed_tasks(ids: Vec<u32>) -> Result<(), JoinError> {
    let mut tasks = Vec::new();
    for id in ids {
        tasks.push(tokio::spawn(fetch(id)));
    }
    for task in tasks {
        task.await?;
           //^^^^^ hint: an error here leaves the other tasks running with nobody to wait for them
    }
    Ok(())
}

async fn flags_two_question_marks(tasks: Vec<JoinHandle<io::Result<u32>>>) -> Result<(), Box<dyn std::error::Error>> {
    for task in tasks {
        println!("{}", task.await??);
                          //^^^^^ hint: an error here leaves the other tasks running with nobody to wait for them
    }
    Ok(())
}

async fn flags_an_iterator(tasks: Vec<JoinHandle<u32>>) -> Result<(), JoinError> {
    for task in tasks.into_iter() {
        task.await?;
           //^^^^^ hint: an error here leaves the other tasks running with nobody to wait for them
    }
    Ok(())
}

async fn flags_borrowed_handles(mut tasks: Vec<JoinHandle<u32>>) -> Result<(), JoinError> {
    for task in tasks.drain(..).collect::<Vec<_>>() {
        task.await?;
           //^^^^^ hint: an error here leaves the other tasks running with nobody to wait for them
    }
    Ok(())
}

async fn flags_blocking_jobs(ids: Vec<u32>) -> Result<(), JoinError> {
    let jobs: Vec<_> = ids.into_iter().map(|id| tokio::task::spawn_blocking(move || id)).collect();
    for job in jobs {
        println!("{}", job.await?);
                         //^^^^^ hint: an error here leaves the other tasks running with nobody to wait for them
    }
    Ok(())
}

async fn flags_a_vector_of_two() -> Result<(), JoinError> {
    for task in vec![tokio::spawn(fetch(1)), tokio::spawn(fetch(2))] {
        task.await?;
           //^^^^^ hint: an error here leaves the other tasks running with nobody to wait for them
    }
    Ok(())
}

// What must not be found.

async fn allows_a_set(mut tasks: JoinSet<u32>) -> Result<(), JoinError> {
    while let Some(result) = tasks.join_next().await {
        result?;
    }
    Ok(())
}

async fn allows_waiting_for_all(tasks: Vec<JoinHandle<u32>>) {
    for task in tasks {
        if let Err(error) = task.await {
            eprintln!("{error}");
        }
    }
}

async fn allows_unwrap(tasks: Vec<JoinHandle<u32>>) {
    for task in tasks {
        task.await.unwrap();
    }
}

async fn allows_results_kept(tasks: Vec<JoinHandle<u32>>) -> Vec<Result<u32, JoinError>> {
    let mut results = Vec::new();
    for task in tasks {
        results.push(task.await);
    }
    results
}

async fn allows_aborting(tasks: Vec<JoinHandle<u32>>) {
    for task in tasks {
        task.abort();
    }
}

async fn allows_futures(ids: Vec<u32>) -> io::Result<()> {
    for id in ids {
        try_fetch(id).await?;
    }
    Ok(())
}

async fn allows_a_single_task(task: JoinHandle<u32>) -> Result<u32, JoinError> {
    task.await
}

async fn allows_a_map(ids: Vec<u32>) -> Result<(), JoinError> {
    futures::future::try_join_all(ids.into_iter().map(|id| tokio::spawn(fetch(id)))).await?;
    Ok(())
}

// FIXME: a deque of handles is no better.
async fn allows_a_deque(tasks: VecDeque<JoinHandle<u32>>) -> Result<(), JoinError> {
    for task in tasks {
        task.await?;
    }
    Ok(())
}
