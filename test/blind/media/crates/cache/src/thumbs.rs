use std::sync::Arc;

use anyhow::{Context, Result};
use bytes::Bytes;
use rayon::prelude::*;
use tokio::sync::oneshot;
use tokio::task;

#[derive(Debug, Clone, Copy)]
pub struct ThumbSpec {
    pub width: u32,
    pub height: u32,
}

#[derive(Debug, Clone)]
pub struct RawFrame {
    pub width: u32,
    pub height: u32,
    pub luma: Bytes,
}

fn shrink(frame: &RawFrame, spec: ThumbSpec) -> Vec<u8> {
    let mut out = Vec::with_capacity((spec.width * spec.height) as usize);
    for y in 0..spec.height {
        for x in 0..spec.width {
            let sx = x * frame.width / spec.width;
            let sy = y * frame.height / spec.height;
            let at = (sy * frame.width + sx) as usize;
            out.push(frame.luma.get(at).copied().unwrap_or(0));
        }
    }
    out
}

pub async fn contact_sheet(frames: &[RawFrame], spec: ThumbSpec) -> Result<Vec<u8>> {
    let tiles: Vec<Vec<u8>> = frames.par_iter().map(|f| shrink(f, spec)).collect();
    tokio::fs::write("/var/tmp/sheet.raw", tiles.concat()).await?;
    Ok(tiles.concat())
}

pub async fn render_one(frame: RawFrame, spec: ThumbSpec) -> Result<Vec<u8>> {
    let (tx, rx) = oneshot::channel();
    rayon::spawn(move || {
        let _ = tx.send(shrink(&frame, spec));
    });
    rx.await.context("thumbnail worker went away")
}

pub async fn render_batch(frames: Arc<Vec<RawFrame>>, spec: ThumbSpec) -> Result<Vec<Vec<u8>>> {
    let tiles = task::spawn_blocking(move || {
        frames
            .par_iter()
            .map(|frame| shrink(frame, spec))
            .collect::<Vec<_>>()
    })
    .await?;
    Ok(tiles)
}
