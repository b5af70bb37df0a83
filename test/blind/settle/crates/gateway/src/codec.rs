use bytes::{Buf, Bytes, BytesMut};
use settle_core::{Error, Result};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

const MAX_FRAME: usize = 1 << 20;

pub struct Wire<S> {
    stream: S,
    buf: BytesMut,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Wire<S> {
    pub fn new(stream: S) -> Self {
        Wire { stream, buf: BytesMut::with_capacity(4096) }
    }

    pub async fn read_frame(&mut self) -> Result<Bytes> {
        let len = self.stream.read_u32().await? as usize;
        if len > MAX_FRAME {
            return Err(Error::Rejected(format!("frame of {len} bytes")));
        }
        let mut body = vec![0; len];
        self.stream.read_exact(&mut body).await?;
        Ok(body.into())
    }

    /// `None` once the peer has closed its side.
    pub async fn next_frame(&mut self) -> Result<Option<Bytes>> {
        loop {
            if let Some(frame) = self.buffered() {
                return Ok(Some(frame));
            }
            if self.stream.read_buf(&mut self.buf).await? == 0 {
                return Ok(None);
            }
        }
    }

    fn buffered(&mut self) -> Option<Bytes> {
        let len = u32::from_be_bytes(self.buf.get(..4)?.try_into().ok()?) as usize;
        if self.buf.len() < 4 + len {
            return None;
        }
        self.buf.advance(4);
        Some(self.buf.split_to(len).freeze())
    }

    pub async fn write_frame(&mut self, body: &[u8]) -> Result<()> {
        self.stream.write_u32(body.len() as u32).await?;
        self.stream.write(body).await?;
        self.stream.flush().await?;
        Ok(())
    }

    pub async fn send_ack(&mut self, code: u8) -> Result<()> {
        self.stream.write_all(&[0, 0, 0, 1, code]).await?;
        self.stream.flush().await?;
        Ok(())
    }
}
