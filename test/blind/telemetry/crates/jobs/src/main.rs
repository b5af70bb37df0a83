use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::timeout;
use volt_jobs::board::Board;
use volt_jobs::schedule;
use volt_jobs::worker::Worker;

#[tokio::main]
async fn main() -> Result<()> {
    let (board, intake) = Board::new(64);
    let (requests, inbox) = mpsc::channel(64);
    let (out, mut due) = mpsc::channel(4);
    let worker = Worker::new(board.clone(), PathBuf::from("/var/lib/volt/jobs"));

    let mut tasks = JoinSet::new();
    tasks.spawn(schedule::run_ticking(inbox, out, Duration::from_secs(5)));
    tasks.spawn(async move {
        while let Some(batch) = due.recv().await {
            for (job, kind) in batch {
                if let Err(e) = board.reassign(job, kind).await {
                    tracing::warn!(%job, "not queued: {e}");
                }
            }
        }
    });
    tasks.spawn(async move {
        match worker.run(intake).await {
            Ok(done) => tracing::info!(done, "worker finished"),
            Err(e) => tracing::error!("worker failed: {e}"),
        }
    });

    tokio::signal::ctrl_c().await?;
    drop(requests);
    let settle = async {
        while let Some(outcome) = tasks.join_next().await {
            if let Err(e) = outcome {
                tracing::error!("task failed: {e}");
            }
        }
    };
    if timeout(Duration::from_secs(10), settle).await.is_err() {
        tasks.shutdown().await;
    }
    Ok(())
}
