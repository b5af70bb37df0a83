use std::sync::Arc;

use anyhow::Result;
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::sync::watch;
use tokio::time::sleep;
use volt_common::config::Limits;
use volt_common::gate::ReadyGate;
use volt_common::StationId;
use volt_store::totals::TotalsBoard;

#[derive(Clone, Debug)]
pub struct Reading {
    pub station: StationId,
    pub kwh: f64,
}

pub struct Throttle {
    limits: watch::Receiver<Limits>,
}

impl Throttle {
    pub fn new(limits: watch::Receiver<Limits>) -> Self {
        Self { limits }
    }

    fn current(&self) -> watch::Ref<'_, Limits> {
        self.limits.borrow()
    }

    pub async fn admit(&self, sessions: usize) -> bool {
        let limits = self.current();
        if sessions < limits.max_sessions {
            return true;
        }
        sleep(limits.backoff).await;
        sessions <= limits.max_sessions
    }

    pub async fn pause(&self, sessions: usize) {
        let limits = *self.limits.borrow();
        if sessions > limits.max_sessions {
            sleep(limits.backoff).await;
        }
    }
}

pub async fn accumulate(mut feed: broadcast::Receiver<Reading>, board: Arc<TotalsBoard>) -> usize {
    let mut seen = 0;
    while let Ok(reading) = feed.recv().await {
        board.record(reading.station, reading.kwh);
        seen += 1;
    }
    seen
}

pub async fn accumulate_lossy(mut feed: broadcast::Receiver<Reading>, board: Arc<TotalsBoard>) -> u64 {
    let mut missed = 0;
    loop {
        match feed.recv().await {
            Ok(reading) => board.record(reading.station, reading.kwh),
            Err(RecvError::Lagged(n)) => missed += n,
            Err(RecvError::Closed) => return missed,
        }
    }
}

pub async fn first_reading(feed: &broadcast::Sender<Reading>, gate: &ReadyGate) -> Result<Reading> {
    let mut readings = feed.subscribe();
    gate.set();
    gate.ready().await;
    Ok(readings.recv().await?)
}
