use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, bail};
use bytes::Bytes;
use rayon::prelude::*;
use tokio::sync::{mpsc, oneshot};
use tokio::task::spawn_blocking;
use tokio::time::timeout;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature(pub u64);

pub struct Signer {
    key: u64,
    rounds: u32,
}

fn mix(mut acc: u64, body: &[u8]) -> u64 {
    for byte in body {
        acc = (acc ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    acc
}

impl Signer {
    pub fn new(key: u64, rounds: u32) -> Arc<Self> {
        Arc::new(Self { key, rounds })
    }

    pub fn sign(&self, body: &[u8]) -> Signature {
        let mut acc = self.key;
        for _ in 0..self.rounds {
            acc = mix(acc, body);
        }
        Signature(acc)
    }

    pub async fn sign_batch(&self, bodies: &[Bytes], out: &mpsc::Sender<Vec<Signature>>) -> Result<()> {
        let signed: Vec<Signature> = bodies.par_iter().map(|b| self.sign(b)).collect();
        out.send(signed).await?;
        Ok(())
    }

    pub async fn resign(self: &Arc<Self>, bodies: Vec<Bytes>) -> Result<Vec<Signature>> {
        let this = Arc::clone(self);
        let signed = spawn_blocking(move || {
            bodies.par_iter().map(|b| this.sign(b)).collect::<Vec<_>>()
        })
        .await?;
        Ok(signed)
    }

    pub async fn sign_large(self: &Arc<Self>, body: Bytes) -> Result<Signature> {
        let (tx, rx) = oneshot::channel();
        let this = Arc::clone(self);
        rayon::spawn(move || {
            let chunks: Vec<u64> = body.par_chunks(4096).map(|c| this.sign(c).0).collect();
            let _ = tx.send(Signature(chunks.iter().fold(0, |a, c| a ^ c)));
        });
        Ok(rx.await?)
    }

    async fn check_all(&self, bodies: &[Bytes], expected: &[Signature]) -> Result<()> {
        for (body, want) in bodies.iter().zip(expected) {
            if self.sign(body) != *want {
                bail!("signature mismatch");
            }
        }
        Ok(())
    }

    pub async fn verify(&self, bodies: &[Bytes], expected: &[Signature], limit: Duration) -> Result<()> {
        timeout(limit, self.check_all(bodies, expected)).await?
    }

    pub async fn verify_one(self: &Arc<Self>, body: Bytes, want: Signature, limit: Duration) -> Result<bool> {
        let this = Arc::clone(self);
        let got = timeout(limit, spawn_blocking(move || this.sign(&body))).await??;
        Ok(got == want)
    }
}
