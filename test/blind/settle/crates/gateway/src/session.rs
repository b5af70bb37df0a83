use std::time::Duration;

use bytes::Bytes;
use settle_core::{Error, Result};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::mpsc;
use tokio::time::{interval, sleep};
use tokio_util::sync::CancellationToken;

use crate::codec::Wire;

pub struct BankSession<S> {
    wire: Wire<S>,
    inbox: mpsc::Sender<Bytes>,
    stop: CancellationToken,
}

impl<S: AsyncRead + AsyncWrite + Unpin + Send> BankSession<S> {
    pub fn new(stream: S, inbox: mpsc::Sender<Bytes>, stop: CancellationToken) -> Self {
        BankSession { wire: Wire::new(stream), inbox, stop }
    }

    async fn inbound(&mut self) -> Result<Bytes> {
        let frame = self.wire.read_frame().await?;
        tracing::trace!(len = frame.len(), "frame");
        Ok(frame)
    }

    /// Confirmations in, instructions out.
    pub async fn run(&mut self, mut outgoing: mpsc::Receiver<Bytes>) -> Result<()> {
        loop {
            tokio::select! {
                frame = self.inbound() => {
                    self.inbox.send(frame?).await.map_err(|_| Error::Closed)?;
                }
                Some(out) = outgoing.recv() => self.wire.write_frame(&out).await?,
                else => return Ok(()),
            }
        }
    }

    /// Read-only session with the clearing house.
    pub async fn follow(&mut self) -> Result<()> {
        let mut ping = interval(Duration::from_secs(15));
        loop {
            tokio::select! {
                frame = self.wire.next_frame() => match frame? {
                    Some(frame) => self.inbox.send(frame).await.map_err(|_| Error::Closed)?,
                    None => return Ok(()),
                },
                _ = ping.tick() => self.wire.send_ack(0x7f).await?,
                _ = self.stop.cancelled() => return Ok(()),
            }
        }
    }

    /// Waits for the greeting, with a log line every few seconds.
    pub async fn greet(&mut self) -> Result<Bytes> {
        let mut remind = interval(Duration::from_secs(5));
        let greeting = self.wire.read_frame();
        tokio::pin!(greeting);
        loop {
            tokio::select! {
                frame = &mut greeting => return frame,
                _ = remind.tick() => tracing::info!("no greeting yet"),
            }
        }
    }
}

/// Collects replies until the deadline.
pub async fn gather(mut replies: mpsc::Receiver<Bytes>, limit: Duration) -> Vec<Bytes> {
    let mut got = Vec::new();
    let deadline = sleep(limit);
    tokio::pin!(deadline);
    while got.len() < 16 {
        tokio::select! {
            Some(reply) = replies.recv() => got.push(reply),
            _ = &mut deadline, if !deadline.is_elapsed() => break,
        }
    }
    got
}
