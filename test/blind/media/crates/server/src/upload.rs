use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{bail, Result};
use bytes::Bytes;
use tokio::fs::File;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::lifecycle::Shutdown;

const CHUNK_WAIT: Duration = Duration::from_secs(5);
const MAX_IDLE: u32 = 12;

pub struct Upload {
    stream: TcpStream,
    file: File,
    pending: Vec<Bytes>,
    written: u64,
}

impl Upload {
    pub fn new(stream: TcpStream, file: File) -> Self {
        Self {
            stream,
            file,
            pending: Vec::new(),
            written: 0,
        }
    }

    async fn read_chunk(&mut self) -> std::io::Result<Bytes> {
        let len = self.stream.read_u32().await?;
        let mut chunk = vec![0u8; len as usize];
        self.stream.read_exact(&mut chunk).await?;
        Ok(chunk.into())
    }

    pub async fn receive(&mut self) -> Result<u64> {
        let mut idle = 0;
        loop {
            match timeout(CHUNK_WAIT, self.read_chunk()).await {
                Ok(chunk) => {
                    let chunk = chunk?;
                    if chunk.is_empty() {
                        break;
                    }
                    idle = 0;
                    self.pending.push(chunk);
                }
                Err(_) => {
                    idle += 1;
                    if idle > MAX_IDLE {
                        bail!("upload stalled");
                    }
                }
            }
        }
        self.flush().await?;
        Ok(self.written)
    }

    pub async fn flush(&mut self) -> Result<()> {
        let mut batch = std::mem::take(&mut self.pending);
        for chunk in &batch {
            self.file.write_all(chunk).await?;
            self.written += chunk.len() as u64;
        }
        batch.clear();
        self.pending = batch;
        Ok(())
    }

    pub async fn checkpoint(&mut self, within: Duration) -> Result<bool> {
        match timeout(within, self.flush()).await {
            Ok(flushed) => flushed.map(|()| true),
            Err(_) => Ok(false),
        }
    }

    pub async fn hand_over(&mut self, out: &mpsc::Sender<Vec<Bytes>>) -> Result<usize> {
        let slot = out.reserve().await?;
        let batch = std::mem::take(&mut self.pending);
        let count = batch.len();
        slot.send(batch);
        self.pending = Vec::with_capacity(count);
        Ok(count)
    }

    pub async fn read_magic(mut self) -> Result<[u8; 4]> {
        let mut magic = [0u8; 4];
        match timeout(CHUNK_WAIT, self.stream.read_exact(&mut magic)).await {
            Ok(read) => {
                read?;
                Ok(magic)
            }
            Err(_) => {
                drop(self.stream);
                bail!("no magic received")
            }
        }
    }
}

async fn accept_one(stream: TcpStream, path: PathBuf, parts: &mpsc::Sender<Vec<Bytes>>) -> Result<u64> {
    let file = File::create(path).await?;
    let mut upload = Upload::new(stream, file);
    let written = upload.receive().await?;
    if !upload.checkpoint(CHUNK_WAIT).await? {
        upload.hand_over(parts).await?;
    }
    Ok(written)
}

pub async fn serve_uploads(listener: TcpListener, dir: PathBuf, parts: mpsc::Sender<Vec<Bytes>>, shutdown: Arc<Shutdown>) -> Result<u64> {
    let mut total = 0;
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => accepted?,
            _ = shutdown.requested() => return Ok(total),
        };
        let path = dir.join(format!("{}.part", peer.port()));
        match accept_one(stream, path, &parts).await {
            Ok(written) => total += written,
            Err(err) => tracing::warn!(%err, %peer, "upload failed"),
        }
    }
}

pub async fn sniff(stream: TcpStream, file: File) -> Result<bool> {
    let magic = Upload::new(stream, file).read_magic().await?;
    Ok(&magic == b"RIFF" || &magic[..2] == b"\x1a\x45")
}
