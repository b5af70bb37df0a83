use anyhow::{bail, Result};
use bytes::Bytes;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

pub const MAX_FRAME: usize = 4 << 20;

pub async fn read_frame<R>(reader: &mut R) -> Result<Bytes>
where
    R: AsyncRead + Unpin,
{
    let len = reader.read_u32().await? as usize;
    if len > MAX_FRAME {
        bail!("frame of {len} bytes");
    }
    let mut body = vec![0; len];
    reader.read_exact(&mut body).await?;
    Ok(body.into())
}

pub async fn write_frame<W>(writer: &mut W, body: &[u8]) -> Result<()>
where
    W: AsyncWrite + Unpin,
{
    writer.write_all(&(body.len() as u32).to_be_bytes()).await?;
    writer.write_all(body).await?;
    writer.flush().await?;
    Ok(())
}
