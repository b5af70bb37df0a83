use std::time::Duration;

use settle_core::{Error, Result};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{sleep, timeout};

use crate::job::{Job, Outcome};

pub struct Retrier {
    lane: mpsc::Sender<Job>,
    acks: mpsc::Sender<(Job, oneshot::Sender<()>)>,
    patience: Duration,
}

impl Retrier {
    pub fn new(lane: mpsc::Sender<Job>, acks: mpsc::Sender<(Job, oneshot::Sender<()>)>) -> Self {
        Retrier { lane, acks, patience: Duration::from_millis(250) }
    }

    pub async fn requeue(&self, outcomes: Vec<(Job, Outcome)>) -> usize {
        let mut sent = 0;
        for (mut job, outcome) in outcomes {
            if let Outcome::Again(_, delay) = outcome {
                job.attempt += 1;
                sleep(delay).await;
                match timeout(self.patience, self.lane.send(job)).await {
                    Ok(Ok(())) => sent += 1,
                    Ok(Err(_)) => break,
                    Err(_) => tracing::debug!("lane is busy"),
                }
            }
        }
        sent
    }

    pub async fn park(&self, job: Job) -> Result<(), Job> {
        match self.lane.send_timeout(job, self.patience).await {
            Ok(()) => Ok(()),
            Err(e) => Err(e.into_inner()),
        }
    }

    pub async fn archive_within(&self, job: Job, limit: Duration) -> Result<()> {
        let (done, stored) = oneshot::channel();
        self.acks.send((job, done)).await.map_err(|_| Error::Closed)?;
        match timeout(limit, stored).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(Error::Closed),
            Err(_) => Err(Error::Timeout),
        }
    }
}
