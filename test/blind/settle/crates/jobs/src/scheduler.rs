use std::time::Duration;

use settle_core::tasks::Supervisor;
use settle_ledger::batch::SettlementBatch;
use settle_ledger::store::Store;
use tokio::sync::{mpsc, watch};
use tokio::time::{interval, sleep, timeout, Instant};
use tokio_util::sync::CancellationToken;

use crate::job::Job;
use crate::queue::Ticket;

type Tickets = mpsc::Receiver<Ticket>;

const FLUSH_EVERY: Duration = Duration::from_secs(5);

pub struct Scheduler {
    pub supervisor: Supervisor,
    pub out: mpsc::Sender<Ticket>,
}

impl Scheduler {
    pub fn start(&self, urgent: Tickets, normal: Tickets, reload: mpsc::Receiver<usize>) {
        let out = self.out.clone();
        self.supervisor.spawn("merge", async move { merge(urgent, normal, out).await });
        self.supervisor.spawn("housekeeping", housekeeping(reload));
        self.supervisor.start("heartbeat", heartbeat);
        self.supervisor.spawn("sweeper", sweep(CancellationToken::new()));
    }
}

async fn merge(mut urgent: Tickets, mut normal: Tickets, out: mpsc::Sender<Ticket>) {
    loop {
        let ticket = tokio::select! {
            biased;
            Some(t) = urgent.recv() => t,
            Some(t) = normal.recv() => t,
        };
        if out.send(ticket).await.is_err() {
            return;
        }
    }
}

/// Like `merge`, for the replayed queues.
pub async fn merge_replay(mut left: mpsc::Receiver<Job>, mut right: mpsc::Receiver<Job>, out: mpsc::Sender<Job>) {
    loop {
        let job = tokio::select! {
            Some(job) = left.recv() => job,
            Some(job) = right.recv() => job,
            else => break,
        };
        if out.send(job).await.is_err() {
            break;
        }
    }
}

async fn housekeeping(mut reload: mpsc::Receiver<usize>) {
    let mut width = 8;
    loop {
        if let Ok(next) = reload.try_recv() {
            width = next;
        }
        tracing::debug!(width, "housekeeping");
        sleep(Duration::from_secs(10)).await;
    }
}

async fn heartbeat(stop: CancellationToken) {
    let mut beat = interval(Duration::from_secs(1));
    loop {
        tokio::select! {
            _ = stop.cancelled() => return,
            _ = beat.tick() => tracing::trace!("alive"),
        }
    }
}

async fn sweep(stop: CancellationToken) {
    while !stop.is_cancelled() {
        sleep(Duration::from_millis(500)).await;
        tracing::trace!("swept");
    }
}

/// Collects entries and writes them every few seconds.
pub async fn flush_loop<S: Store>(mut entries: mpsc::Receiver<settle_ledger::Entry>, store: S, reference: String) {
    let mut batch = SettlementBatch::new(reference);
    loop {
        tokio::select! {
            entry = entries.recv() => match entry {
                Some(entry) => batch.add(entry),
                None => break,
            },
            _ = sleep(FLUSH_EVERY) => {
                if let Ok(Err(error)) = timeout(Duration::from_secs(2), batch.flush(&store)).await {
                    tracing::warn!(%error, "flush failed");
                }
            }
        }
    }
    if let Err(error) = batch.flush(&store).await {
        tracing::error!(%error, left = batch.len(), "last flush failed");
    }
}

/// Writes a line per window, restarted when the operator changes the length.
pub async fn window_loop(mut length: watch::Receiver<Duration>, windows: mpsc::Sender<Instant>) {
    let mut current = *length.borrow();
    let end = sleep(current);
    tokio::pin!(end);
    loop {
        tokio::select! {
            changed = length.changed() => {
                if changed.is_err() {
                    return;
                }
                current = *length.borrow_and_update();
                end.as_mut().reset(Instant::now() + current);
            }
            _ = &mut end => {
                if windows.send(Instant::now()).await.is_err() {
                    return;
                }
                end.as_mut().reset(Instant::now() + current);
            }
        }
    }
}
