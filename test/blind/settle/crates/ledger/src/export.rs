use std::time::Duration;

use settle_core::{Error, Result};
use tokio::time::timeout;

use crate::model::Entry;

pub struct Exporter {
    pub budget: Duration,
}

fn chain_digest(entries: &[Entry]) -> u64 {
    let mut buf = Vec::new();
    let mut digest = 0xcbf2_9ce4_8422_2325u64;
    for entry in entries {
        buf.clear();
        entry.encode(&mut buf);
        for byte in &buf {
            digest = (digest ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
        }
    }
    digest
}

impl Exporter {
    pub async fn verify(&self, entries: Vec<Entry>, expected: u64) -> Result<bool> {
        let check = tokio::task::spawn_blocking(move || chain_digest(&entries) == expected);
        match timeout(self.budget, check).await {
            Ok(Ok(same)) => Ok(same),
            Ok(Err(e)) => Err(Error::Rejected(e.to_string())),
            Err(_) => Err(Error::Timeout),
        }
    }
}
