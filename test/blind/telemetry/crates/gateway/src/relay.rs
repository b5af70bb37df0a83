use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use futures::future::join_all;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{self, Interval};
use volt_common::metrics;
use volt_common::StationId;

use crate::conn::Command;
use crate::limits::Reading;
use crate::registry::Registry;

pub async fn relay(mut source: mpsc::Receiver<Reading>, sink: mpsc::Sender<Reading>, mut ticker: Interval) {
    while let Some(reading) = source.recv().await {
        tokio::select! {
            sent = sink.send(reading) => {
                if sent.is_err() {
                    break;
                }
            }
            _ = ticker.tick() => metrics::note_stall(),
        }
    }
}

pub async fn relay_buffered(mut source: mpsc::Receiver<Reading>, sink: mpsc::Sender<Reading>) {
    let mut backlog = VecDeque::new();
    loop {
        tokio::select! {
            permit = sink.reserve(), if !backlog.is_empty() => {
                let (Ok(permit), Some(reading)) = (permit, backlog.pop_front()) else { break };
                permit.send(reading);
            }
            Some(reading) = source.recv(), if backlog.len() < 64 => backlog.push_back(reading),
            else => break,
        }
    }
}

pub async fn merge(mut meters: mpsc::Receiver<Reading>, mut manual: mpsc::Receiver<Reading>) -> f64 {
    let mut sum = 0.0;
    loop {
        tokio::select! {
            Some(reading) = meters.recv() => sum += reading.kwh,
            Some(reading) = manual.recv() => sum -= reading.kwh,
        }
        if sum > 1e6 {
            return sum;
        }
    }
}

pub async fn merge_until_done(
    mut meters: mpsc::Receiver<Reading>,
    mut manual: mpsc::Receiver<Reading>,
) -> f64 {
    let mut sum = 0.0;
    loop {
        tokio::select! {
            Some(reading) = meters.recv() => sum += reading.kwh,
            Some(reading) = manual.recv() => sum -= reading.kwh,
            else => return sum,
        }
    }
}

pub fn fan_in(
    stations: &[StationId],
    every: Duration,
    set: &mut JoinSet<()>,
) -> mpsc::UnboundedReceiver<Reading> {
    let (tx, rx) = mpsc::unbounded_channel();
    for station in stations.iter().copied() {
        let tx = tx.clone();
        set.spawn(async move {
            let mut ticker = time::interval(every);
            loop {
                ticker.tick().await;
                if tx.send(Reading { station, kwh: 0.1 }).is_err() {
                    return;
                }
            }
        });
    }
    rx
}

pub async fn reset_all(registry: Arc<Registry>, stations: [StationId; 8]) {
    let handles: Vec<_> = stations
        .into_iter()
        .map(|station| {
            let registry = registry.clone();
            tokio::spawn(async move { registry.send_detached(station, Command::Reset).await })
        })
        .collect();
    join_all(handles).await;
}

pub async fn reset_counted(registry: Arc<Registry>, stations: [StationId; 4]) -> usize {
    let handles = stations.map(|station| {
        let registry = registry.clone();
        tokio::spawn(async move { registry.send_detached(station, Command::Reset).await })
    });
    let outcomes = join_all(handles).await;
    outcomes.iter().filter(|outcome| !matches!(outcome, Ok(Ok(())))).count()
}
