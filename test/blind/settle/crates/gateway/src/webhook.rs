use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use futures::{StreamExt, stream};
use settle_core::tasks::offload;
use settle_core::{Error, PaymentId, Result};
use tokio::task::JoinSet;

#[async_trait]
pub trait Outbound: Send + Sync + 'static {
    async fn post(&self, url: &str, payment: PaymentId) -> Result<()>;
}

pub struct Subscriber {
    pub url: String,
    pub secret_hash: String,
}

impl Subscriber {
    fn accepts(&self, secret: &str) -> bool {
        bcrypt::verify(secret, &self.secret_hash).unwrap_or(false)
    }
}

pub struct Webhooks<O> {
    outbound: Arc<O>,
    subscribers: Vec<Arc<Subscriber>>,
}

impl<O: Outbound> Webhooks<O> {
    pub fn new(outbound: O, subscribers: Vec<Arc<Subscriber>>) -> Self {
        Webhooks { outbound: Arc::new(outbound), subscribers }
    }

    /// Tells the merchant about every payment of a settled file.
    pub async fn announce(&self, url: Arc<str>, payments: Vec<PaymentId>) -> usize {
        let mut running = JoinSet::new();
        for payment in payments {
            let outbound = Arc::clone(&self.outbound);
            let url = Arc::clone(&url);
            running.spawn(async move { outbound.post(&url, payment).await });
        }
        let mut delivered = 0;
        while let Some(posted) = running.join_next().await {
            match posted {
                Ok(Ok(())) => delivered += 1,
                Ok(Err(error)) => tracing::warn!(%error, "webhook refused"),
                Err(error) => tracing::error!(%error, "webhook task died"),
            }
        }
        delivered
    }

    pub async fn announce_slowly(&self, url: &str, payments: Vec<PaymentId>) {
        let outbound = &self.outbound;
        let posts = stream::iter(payments);
        posts
            .for_each_concurrent(8, |payment| async move {
                if let Err(error) = outbound.post(url, payment).await {
                    tracing::warn!(%error, "webhook refused");
                }
            })
            .await;
    }

    pub async fn authenticate(&self, url: &str, secret: &str) -> Result<Arc<Subscriber>> {
        let found = self.subscribers.iter().find(|s| s.url == url && s.accepts(secret));
        match found {
            Some(subscriber) => Ok(Arc::clone(subscriber)),
            None => {
                tokio::time::sleep(Duration::from_millis(300)).await;
                Err(Error::Rejected("secret".into()))
            }
        }
    }

    pub async fn enroll(&self, url: String, secret: String) -> Result<Subscriber> {
        let hashed = offload(move || bcrypt::hash(secret, 12)).await;
        let hashed = hashed.map_err(|e| Error::Rejected(e.to_string()))?;
        let secret_hash = hashed.map_err(|e| Error::Rejected(e.to_string()))?;
        Ok(Subscriber { url, secret_hash })
    }
}
