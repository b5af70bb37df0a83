use std::collections::BTreeMap;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::time::{self, Instant, sleep, sleep_until};

use crate::jobs::{JobId, JobKind};

pub struct Request {
    pub job: JobId,
    pub kind: JobKind,
    pub accepted: oneshot::Sender<bool>,
}

#[derive(Default)]
pub struct Plan {
    due: BTreeMap<JobId, JobKind>,
    weight: usize,
}

impl Plan {
    fn accept(&mut self, request: Request) {
        let Request { job, kind, accepted } = request;
        let fresh = !self.due.contains_key(&job);
        if fresh {
            self.weight += kind.weight();
            self.due.insert(job, kind);
        }
        let _ = accepted.send(fresh);
    }

    fn drain(&mut self) -> Vec<(JobId, JobKind)> {
        self.weight = 0;
        std::mem::take(&mut self.due).into_iter().collect()
    }
}

pub type Due = Vec<(JobId, JobKind)>;

pub async fn run(mut requests: mpsc::Receiver<Request>, out: mpsc::Sender<Due>, period: Duration) {
    let mut plan = Plan::default();
    loop {
        tokio::select! {
            request = requests.recv() => match request {
                Some(request) => plan.accept(request),
                None => break,
            },
            _ = sleep(period) => {
                if out.send(plan.drain()).await.is_err() {
                    break;
                }
            }
        }
    }
}

pub async fn run_until(mut requests: mpsc::Receiver<Request>, deadline: Instant) -> Due {
    let mut plan = Plan::default();
    loop {
        tokio::select! {
            Some(request) = requests.recv() => plan.accept(request),
            _ = sleep_until(deadline) => return plan.drain(),
        }
    }
}

pub async fn run_ticking(mut requests: mpsc::Receiver<Request>, out: mpsc::Sender<Due>, period: Duration) {
    let mut plan = Plan::default();
    let mut ticker = time::interval(period);
    loop {
        let due = tokio::select! {
            request = requests.recv() => match request {
                Some(request) => {
                    plan.accept(request);
                    continue;
                }
                None => break,
            },
            _ = ticker.tick() => plan.drain(),
        };
        if out.send(due).await.is_err() {
            break;
        }
    }
}
