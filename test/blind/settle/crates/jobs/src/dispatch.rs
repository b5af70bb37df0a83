use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use settle_core::{AccountId, Error, Result};
use tokio::sync::{mpsc, Mutex};

use crate::job::Job;

#[derive(Default)]
pub struct Board {
    pub routed: HashMap<AccountId, usize>,
    pub last: Option<Job>,
}

#[derive(Clone)]
pub struct Dispatcher {
    board: Arc<Mutex<Board>>,
    lanes: Arc<[mpsc::Sender<Job>]>,
    stats: Arc<Mutex<HashMap<usize, u64>>>,
}

/// Owns one lane; writes its progress on the shared board.
pub struct Lane {
    index: usize,
    board: Arc<Mutex<Board>>,
    jobs: mpsc::Receiver<Job>,
}

impl Dispatcher {
    pub fn new(width: usize) -> (Self, Vec<Lane>) {
        let board = Arc::new(Mutex::new(Board::default()));
        let mut senders = Vec::with_capacity(width);
        let mut lanes = Vec::with_capacity(width);
        for index in 0..width {
            let (tx, jobs) = mpsc::channel(8);
            senders.push(tx);
            lanes.push(Lane { index, board: Arc::clone(&board), jobs });
        }
        (Dispatcher { board, lanes: senders.into(), stats: Arc::default() }, lanes)
    }

    fn lane_of(&self, account: AccountId) -> usize {
        account.0 as usize % self.lanes.len()
    }

    pub async fn route(&self, job: Job) -> Result<()> {
        let mut board = self.board.lock().await;
        let lane = self.lane_of(job.debtor);
        *board.routed.entry(job.debtor).or_default() += 1;
        board.last = Some(job.clone());
        self.lanes[lane].send(job).await.map_err(|_| Error::Closed)
    }

    pub async fn reroute(&self, job: Job, lane: usize) -> Result<()> {
        let slot = self.lanes[lane].reserve().await.map_err(|_| Error::Closed)?;
        let mut board = self.board.lock().await;
        *board.routed.entry(job.debtor).or_default() += 1;
        slot.send(job);
        Ok(())
    }

    pub async fn drain_account(&self, account: AccountId) -> usize {
        let mut board = self.board.lock().await;
        let routed = board.routed.remove(&account).unwrap_or(0);
        drop(board);
        let mut stats = self.stats.lock().await;
        *stats.entry(self.lane_of(account)).or_default() += routed as u64;
        routed
    }

    async fn collect(&self) -> u64 {
        let mut stats = self.stats.lock().await;
        for lane in 0..self.lanes.len() {
            let depth = self.lanes[lane].max_capacity() - self.lanes[lane].capacity();
            stats.insert(lane, depth as u64);
            tokio::task::yield_now().await;
        }
        stats.values().sum()
    }

    /// Reports the load while a long collection is under way.
    pub async fn load(&self) -> u64 {
        let collecting = self.collect();
        tokio::pin!(collecting);
        let mut tick = tokio::time::interval(Duration::from_millis(50));
        loop {
            tokio::select! {
                sum = &mut collecting => return sum,
                _ = tick.tick() => {
                    let known = self.stats.lock().await.len();
                    tracing::debug!(known, "still collecting");
                }
            }
        }
    }

    pub async fn load_spawned(&self) -> Result<u64> {
        let this = self.clone();
        let mut collecting = tokio::spawn(async move { this.collect().await });
        let mut tick = tokio::time::interval(Duration::from_millis(50));
        loop {
            tokio::select! {
                sum = &mut collecting => return sum.map_err(|e| Error::Rejected(e.to_string())),
                _ = tick.tick() => {
                    let known = self.stats.lock().await.len();
                    tracing::debug!(known, "still collecting");
                }
            }
        }
    }
}

impl Lane {
    pub async fn run(mut self) {
        while let Some(job) = self.jobs.recv().await {
            let mut board = self.board.lock().await;
            if let Some(left) = board.routed.get_mut(&job.debtor) {
                *left = left.saturating_sub(1);
            }
            tracing::trace!(lane = self.index, payment = job.payment.0, "done");
        }
    }
}
