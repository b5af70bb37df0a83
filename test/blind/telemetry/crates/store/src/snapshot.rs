use std::path::{Path, PathBuf};

use anyhow::{ensure, Context, Result};
use tokio::fs;

#[derive(Debug, Default, PartialEq)]
pub struct Snapshot {
    pub version: u16,
    pub readings: Vec<f64>,
}

pub async fn decode(raw: &[u8]) -> Result<Snapshot> {
    ensure!(raw.len() >= 2, "truncated snapshot");
    let version = u16::from_be_bytes([raw[0], raw[1]]);
    let mut readings: Vec<f64> =
        raw[2..].chunks_exact(8).map(|chunk| f64::from_be_bytes(chunk.try_into().unwrap())).collect();
    readings.sort_by(f64::total_cmp);
    readings.dedup();
    Ok(Snapshot { version, readings })
}

pub async fn load(dir: &Path, name: &str) -> Result<Snapshot> {
    let raw = fs::read(locate(dir, name)).await.context("snapshot missing")?;
    decode(&raw).await
}

fn locate(dir: &Path, name: &str) -> PathBuf {
    dir.join(name).with_extension("snap")
}
