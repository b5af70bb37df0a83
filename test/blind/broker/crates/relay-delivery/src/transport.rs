use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::time::Duration;

use anyhow::{Result, bail};
use bytes::Bytes;
use relay_core::EndpointId;
use relay_core::framing::{read_frame, write_frame};
use tokio::net::TcpStream;
use tokio::sync::Mutex as AsyncMutex;
use tokio::time::{sleep, timeout};

use crate::endpoint::EndpointBook;

pub struct Link {
    stream: TcpStream,
    sent: u64,
}

impl Link {
    pub fn new(stream: TcpStream) -> Self {
        Self { stream, sent: 0 }
    }

    pub fn sent(&self) -> u64 {
        self.sent
    }

    pub async fn push(&mut self, body: &Bytes) -> Result<()> {
        write_frame(&mut self.stream, body).await?;
        self.sent += 1;
        Ok(())
    }

    pub async fn push_all(&mut self, bodies: &[Bytes], limit: Duration) -> Result<usize> {
        let mut skipped = 0;
        for body in bodies {
            match timeout(limit, self.push(body)).await {
                Ok(done) => done?,
                Err(_) => {
                    tracing::warn!(len = body.len(), "slow endpoint, skipping message");
                    skipped += 1;
                }
            }
        }
        Ok(skipped)
    }
}

async fn exchange(stream: &mut TcpStream, body: &[u8]) -> Result<u16> {
    write_frame(stream, body).await?;
    let reply = read_frame(stream).await?;
    match reply.first_chunk::<2>() {
        Some(code) => Ok(u16::from_be_bytes(*code)),
        None => bail!("short reply"),
    }
}

pub async fn deliver_once(mut stream: TcpStream, body: &[u8], limit: Duration) -> Result<u16> {
    let status = timeout(limit, exchange(&mut stream, body)).await??;
    Ok(status)
}

async fn cool_down(attempt: u32) {
    sleep(Duration::from_millis(200) * attempt).await;
}

pub struct LinkPool {
    links: AsyncMutex<HashMap<EndpointId, Link>>,
    dial_limit: Duration,
}

impl LinkPool {
    pub fn new(dial_limit: Duration) -> Self {
        Self {
            links: AsyncMutex::default(),
            dial_limit,
        }
    }

    pub async fn redeliver(&self, book: &EndpointBook, id: EndpointId, body: &Bytes) -> Result<u32> {
        let mut links = self.links.lock().await;
        for attempt in 1..=5 {
            let link = match links.entry(id) {
                Entry::Occupied(slot) => slot.into_mut(),
                Entry::Vacant(slot) => slot.insert(Link::new(book.dial(id, self.dial_limit).await?)),
            };
            if link.push(body).await.is_ok() {
                return Ok(attempt);
            }
            links.remove(&id);
            cool_down(attempt).await;
        }
        bail!("endpoint {} unreachable", id.0)
    }

    pub async fn evict_idle(&self, below: u64, rounds: u32) -> usize {
        let mut evicted = 0;
        for round in 1..=rounds {
            let mut links = self.links.lock().await;
            let before = links.len();
            links.retain(|_, link| link.sent() >= below);
            evicted += before - links.len();
            drop(links);
            cool_down(round).await;
        }
        evicted
    }
}

pub struct SharedLink(AsyncMutex<Link>);

impl SharedLink {
    pub fn new(link: Link) -> Self {
        Self(AsyncMutex::new(link))
    }

    pub async fn push(&self, body: &Bytes) -> Result<u64> {
        let mut link = self.0.lock().await;
        link.push(body).await?;
        Ok(link.sent())
    }
}
