use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{mpsc, Arc};
use std::time::Duration;

use rayon::prelude::*;
use settle_core::{Error, Money, Result};
use settle_ledger::Entry;
use tokio::sync::oneshot;

pub struct Reports {
    sealed: Arc<AtomicBool>,
}

fn subtotal(entries: &[Entry]) -> Money {
    entries.iter().map(|e| e.delta).sum()
}

impl Reports {
    pub fn new() -> Self {
        Reports { sealed: Arc::default() }
    }

    /// Totals per page; large pages are split once more.
    pub fn page_totals(&self, pages: &[Vec<Entry>]) -> Vec<Money> {
        pages
            .par_iter()
            .map(|page| {
                let (tx, rx) = mpsc::channel();
                for half in page.chunks(page.len() / 2 + 1).map(<[Entry]>::to_vec) {
                    let tx = tx.clone();
                    rayon::spawn(move || tx.send(subtotal(&half)).unwrap_or(()));
                }
                drop(tx);
                rx.into_iter().sum()
            })
            .collect()
    }

    pub async fn grand_total(&self, pages: Vec<Vec<Entry>>) -> Result<Money> {
        let (tx, rx) = oneshot::channel();
        rayon::spawn(move || {
            let total = pages.par_iter().map(|p| subtotal(p)).sum();
            let _ = tx.send(total);
        });
        rx.await.map_err(|_| Error::Closed)
    }

    pub fn seal(&self) {
        self.sealed.store(true, Ordering::Release);
    }

    pub async fn poll_sealed(&self) {
        while !self.sealed.load(Ordering::Acquire) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Default for Reports {
    fn default() -> Self {
        Reports::new()
    }
}
