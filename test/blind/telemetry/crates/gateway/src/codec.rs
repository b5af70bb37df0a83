use std::io;

use bytes::{Buf, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use volt_common::metrics::{self, FrameKind};

const MAX_BODY: usize = 64 * 1024;

#[derive(Clone, Debug)]
pub struct Frame {
    pub kind: u8,
    pub body: Vec<u8>,
}

impl Frame {
    pub fn new(kind: u8, body: impl Into<Vec<u8>>) -> Self {
        Self { kind, body: body.into() }
    }

    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(5 + self.body.len());
        out.push(self.kind);
        out.extend_from_slice(&(self.body.len() as u32).to_be_bytes());
        out.extend_from_slice(&self.body);
        out
    }

    pub fn track(&self) {
        metrics::note_frame(match self.kind {
            0 => FrameKind::Boot,
            1 => FrameKind::Meter,
            2 => FrameKind::Status,
            _ => FrameKind::Other,
        });
    }
}

fn oversized() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "oversized frame")
}

pub async fn read_frame<R: AsyncRead + Unpin>(source: &mut R) -> io::Result<Frame> {
    let mut header = [0u8; 5];
    source.read_exact(&mut header).await?;
    let len = u32::from_be_bytes([header[1], header[2], header[3], header[4]]) as usize;
    if len > MAX_BODY {
        return Err(oversized());
    }
    let mut body = vec![0u8; len];
    source.read_exact(&mut body).await?;
    Ok(Frame { kind: header[0], body })
}

pub fn parse_frame(buf: &mut BytesMut) -> io::Result<Option<Frame>> {
    if buf.len() < 5 {
        return Ok(None);
    }
    let len = u32::from_be_bytes([buf[1], buf[2], buf[3], buf[4]]) as usize;
    if len > MAX_BODY {
        return Err(oversized());
    }
    if buf.len() < 5 + len {
        return Ok(None);
    }
    let kind = buf.get_u8();
    buf.advance(4);
    Ok(Some(Frame { kind, body: buf.split_to(len).to_vec() }))
}

pub async fn write_frame<W: AsyncWrite + Unpin>(sink: &mut W, frame: &Frame) -> io::Result<()> {
    sink.write_all(&frame.encode()).await?;
    sink.flush().await
}
