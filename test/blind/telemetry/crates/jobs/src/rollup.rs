use std::sync::Arc;

use anyhow::{Context, Result};
use rayon::prelude::*;
use tokio::sync::oneshot;
use tokio::task;

#[derive(Clone, Copy, Debug, Default)]
pub struct Usage {
    pub minutes: u32,
    pub kwh: f64,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Summary {
    pub minutes: u64,
    pub kwh: f64,
}

impl Summary {
    fn of(usage: &Usage) -> Self {
        Self { minutes: usage.minutes.into(), kwh: usage.kwh }
    }

    fn merge(self, other: Self) -> Self {
        Self { minutes: self.minutes + other.minutes, kwh: self.kwh + other.kwh }
    }
}

fn summarize(rows: &[Usage]) -> Summary {
    rows.par_iter().map(Summary::of).reduce(Summary::default, Summary::merge)
}

#[derive(Default)]
pub struct Rollup {
    rows: Arc<Vec<Usage>>,
}

impl Rollup {
    pub fn new(rows: Vec<Usage>) -> Self {
        Self { rows: Arc::new(rows) }
    }

    pub async fn percentile(&self, loader: oneshot::Receiver<Vec<Usage>>, p: f64) -> Result<f64> {
        let mut rows = loader.await.context("loader gone")?;
        rows.par_sort_by(|a, b| a.kwh.total_cmp(&b.kwh));
        let index = (rows.len() as f64 * p) as usize;
        rows.get(index).map(|usage| usage.kwh).context("no rows")
    }

    pub async fn overall(&self) -> Result<Summary> {
        let rows = self.rows.clone();
        Ok(task::spawn_blocking(move || summarize(&rows)).await?)
    }

    pub async fn overall_pooled(&self) -> Result<Summary> {
        let rows = Arc::clone(&self.rows);
        let (done, summary) = oneshot::channel();
        rayon::spawn(move || {
            let _ = done.send(summarize(&rows));
        });
        summary.await.context("pool dropped the job")
    }
}
