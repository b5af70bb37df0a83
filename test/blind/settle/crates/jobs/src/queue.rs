use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::Arc;
use std::time::Duration;

use settle_core::tasks::offer;
use settle_core::{Error, Result};
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{mpsc, oneshot};

use crate::job::{Job, Outcome};

const DEPTH: usize = 256;

pub struct Ticket {
    pub job: Job,
    pub reply: oneshot::Sender<Outcome>,
}

#[derive(Clone)]
pub struct JobQueue {
    urgent: mpsc::Sender<Ticket>,
    normal: mpsc::Sender<Ticket>,
    refunds: mpsc::Sender<Job>,
    shed: Arc<AtomicU64>,
}

pub struct Intake {
    pub urgent: mpsc::Receiver<Ticket>,
    pub normal: mpsc::Receiver<Ticket>,
    pub refunds: mpsc::Receiver<Job>,
}

#[derive(Default)]
pub struct QueueBuilder {
    depth: Option<usize>,
}

impl QueueBuilder {
    pub fn depth(mut self, depth: usize) -> Self {
        self.depth = Some(depth);
        self
    }

    pub fn build(self) -> (JobQueue, Intake) {
        let depth = self.depth.unwrap_or(DEPTH).max(1);
        let (urgent, urgent_rx) = mpsc::channel(depth);
        let (normal, normal_rx) = mpsc::channel(depth);
        let (refunds, refunds_rx) = mpsc::channel(depth);
        let queue = JobQueue { urgent, normal, refunds, shed: Arc::default() };
        (queue, Intake { urgent: urgent_rx, normal: normal_rx, refunds: refunds_rx })
    }
}

impl JobQueue {
    pub fn builder() -> QueueBuilder {
        QueueBuilder::default()
    }

    /// Payments from the batch file; the caller has already acknowledged the file.
    pub fn accept(&self, jobs: Vec<Job>) {
        for job in jobs {
            let (reply, _) = oneshot::channel();
            let _ = self.normal.try_send(Ticket { job, reply });
        }
    }

    pub fn accept_urgent(&self, job: Job) -> Result<oneshot::Receiver<Outcome>> {
        let (reply, outcome) = oneshot::channel();
        match self.urgent.try_send(Ticket { job, reply }) {
            Ok(()) => Ok(outcome),
            Err(TrySendError::Full(ticket)) => {
                self.shed.fetch_add(1, Ordering::Relaxed);
                Err(Error::Rejected(format!("queue full for {}", ticket.job.payment.0)))
            }
            Err(TrySendError::Closed(_)) => Err(Error::Closed),
        }
    }

    pub async fn submit(&self, job: Job) -> Result<Outcome> {
        let (reply, outcome) = oneshot::channel();
        offer(&self.normal, Ticket { job, reply }, Duration::from_secs(2)).await.map_err(|_| Error::Timeout)?;
        outcome.await.map_err(|_| Error::Closed)
    }

    pub async fn refund(&self, job: Job) -> Result<()> {
        self.refunds.send(job).await.map_err(|_| Error::Closed)
    }
}

impl Ticket {
    pub fn finish(self, outcome: Outcome) {
        let _ = self.reply.send(outcome);
    }
}
