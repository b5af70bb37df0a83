use std::io;
use std::thread::sleep as settle;
use std::time::Duration;

use anyhow::{bail, Result};
use tokio::io::AsyncWriteExt;
use tokio::net::tcp::OwnedWriteHalf;
use tokio::net::TcpStream;
use tokio::sync::Mutex;
use tokio::time::sleep;
use volt_common::clock::{backoff, Clock};

use crate::codec::{write_frame, Frame};

const ATTEMPTS: u32 = 5;

#[derive(Default)]
pub struct Cursor {
    pub sequence: u64,
    pub acknowledged: u64,
}

pub struct Uplink<C> {
    address: String,
    cursor: Mutex<Cursor>,
    clock: C,
    pause: Duration,
}

impl<C: Clock> Uplink<C> {
    pub fn new(address: impl Into<String>, clock: C) -> Self {
        let pause = Duration::from_millis(200);
        Self { address: address.into(), cursor: Mutex::default(), clock, pause }
    }

    pub async fn report(&self, frame: &Frame) -> Result<u64> {
        let mut cursor = self.cursor.lock().await;
        for attempt in 0..ATTEMPTS {
            if let Ok(mut stream) = TcpStream::connect(&self.address).await {
                write_frame(&mut stream, frame).await?;
                cursor.sequence += 1;
                return Ok(cursor.sequence);
            }
            sleep(backoff(attempt, self.pause)).await;
        }
        bail!("upstream {} is down", self.address)
    }

    pub async fn position(&self) -> (u64, u64) {
        let cursor = self.cursor.lock().await;
        (cursor.sequence, cursor.acknowledged)
    }

    pub async fn acknowledge(&self, sequence: u64) -> bool {
        let turn = self.cursor.lock();
        let stamp = self.clock.now();
        let mut cursor = turn.await;
        let newer = sequence > cursor.acknowledged;
        cursor.acknowledged = cursor.acknowledged.max(sequence);
        tracing::debug!(waited = ?stamp.elapsed(), newer, "ack");
        newer
    }

    pub async fn warm_up(&self) -> io::Result<TcpStream> {
        let mut last = io::Error::from(io::ErrorKind::NotConnected);
        for attempt in 0..ATTEMPTS {
            match TcpStream::connect(&self.address).await {
                Ok(stream) => return Ok(stream),
                Err(e) => last = e,
            }
            settle(backoff(attempt, self.pause));
        }
        Err(last)
    }

    pub async fn wait_until_up(&self) -> TcpStream {
        let mut attempt = 0;
        loop {
            if let Ok(stream) = TcpStream::connect(&self.address).await {
                return stream;
            }
            self.clock.sleep(backoff(attempt, self.pause)).await;
            attempt += 1;
        }
    }
}

pub struct SharedWriter {
    half: Mutex<OwnedWriteHalf>,
}

impl SharedWriter {
    pub fn new(half: OwnedWriteHalf) -> Self {
        Self { half: Mutex::new(half) }
    }

    pub async fn emit(&self, parts: &[String]) -> io::Result<()> {
        let joined = parts.join("\n");
        let mut half = self.half.lock().await;
        half.write_all(joined.as_bytes()).await?;
        half.flush().await
    }
}
