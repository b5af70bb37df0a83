use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};
use std::time::Duration;

use settle_core::{Currency, Error, Result};
use tokio::sync::Mutex;

type Pair = (Currency, Currency);

pub trait RateSource: Send + Sync {
    fn fetch(&self, pair: Pair) -> futures::future::BoxFuture<'_, Result<u64>>;
}

pub struct FxTable<S> {
    source: S,
    quotes: RwLock<HashMap<Pair, u64>>,
    session: Mutex<Session>,
}

#[derive(Default)]
struct Session {
    token: Option<String>,
    refused: u32,
}

impl<S: RateSource> FxTable<S> {
    pub fn new(source: S) -> Self {
        FxTable { source, quotes: RwLock::default(), session: Mutex::default() }
    }

    pub fn quote_or(&self, pair: Pair, default: u64) -> u64 {
        if let Some(q) = self.quotes.read().unwrap_or_else(PoisonError::into_inner).get(&pair) {
            *q
        } else {
            self.quotes.write().unwrap_or_else(PoisonError::into_inner).insert(pair, default);
            default
        }
    }

    pub async fn refresh(&self, pair: Pair) -> Result<u64> {
        let mut session = self.session.lock().await;
        loop {
            match self.source.fetch(pair).await {
                Ok(quote) => {
                    session.refused = 0;
                    self.quotes.write().unwrap_or_else(PoisonError::into_inner).insert(pair, quote);
                    return Ok(quote);
                }
                Err(Error::Timeout) if session.refused < 20 => {
                    session.refused += 1;
                    tokio::time::sleep(Duration::from_secs(3)).await;
                }
                Err(e) => return Err(e),
            }
        }
    }

    pub async fn renew(&self, token: String) {
        self.session.lock().await.token = Some(token);
    }
}
