use std::time::Duration;

use anyhow::{bail, Result};
use bytes::BytesMut;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::sync::mpsc;
use tokio::time;
use volt_common::StationId;

use crate::codec::{parse_frame, read_frame, write_frame, Frame};

#[derive(Clone, Debug)]
pub enum Command {
    Unlock(u8),
    Reset,
    SetLimit(u32),
}

impl From<&Command> for Frame {
    fn from(command: &Command) -> Self {
        match command {
            Command::Unlock(index) => Frame::new(10, [*index]),
            Command::Reset => Frame::new(11, []),
            Command::SetLimit(watts) => Frame::new(12, watts.to_be_bytes()),
        }
    }
}

pub struct Connection<S> {
    station: StationId,
    stream: S,
    inbox: mpsc::Receiver<Command>,
    frames: u64,
}

impl<S> Connection<S>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    pub fn new(station: StationId, stream: S, inbox: mpsc::Receiver<Command>) -> Self {
        Self { station, stream, inbox, frames: 0 }
    }

    pub async fn serve(&mut self) -> Result<()> {
        loop {
            tokio::select! {
                frame = read_frame(&mut self.stream) => {
                    self.on_frame(frame?);
                }
                Some(command) = self.inbox.recv() => {
                    write_frame(&mut self.stream, &Frame::from(&command)).await?;
                }
            }
        }
    }

    pub async fn serve_buffered(&mut self) -> Result<()> {
        let mut buf = BytesMut::with_capacity(4096);
        loop {
            tokio::select! {
                read = self.stream.read_buf(&mut buf) => {
                    if read? == 0 {
                        return Ok(());
                    }
                    while let Some(frame) = parse_frame(&mut buf)? {
                        self.on_frame(frame);
                    }
                }
                Some(command) = self.inbox.recv() => {
                    let frame = Frame::from(&command);
                    self.stream.write_all(&frame.encode()).await?;
                }
            }
        }
    }

    fn on_frame(&mut self, frame: Frame) {
        frame.track();
        self.frames += 1;
        tracing::trace!(station = %self.station, kind = frame.kind, "frame");
    }
}

pub async fn handshake<S: AsyncRead + Unpin>(stream: &mut S, patience: u32) -> Result<StationId> {
    let mut hello = [0u8; 4];
    {
        let read = stream.read_exact(&mut hello);
        tokio::pin!(read);
        let mut ticker = time::interval(Duration::from_secs(1));
        let mut waited = 0;
        loop {
            tokio::select! {
                done = &mut read => {
                    done?;
                    break;
                }
                _ = ticker.tick() => waited += 1,
            }
            if waited > patience {
                bail!("station never said hello");
            }
        }
    }
    Ok(StationId(u32::from_be_bytes(hello)))
}
