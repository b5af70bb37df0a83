use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures::Stream;
use tokio::io::{AsyncRead, ReadBuf};
use tokio::sync::mpsc;

const BLOCK: usize = 64 * 1024;

pub struct BlockStream {
    file: File,
    offset: u64,
}

impl BlockStream {
    pub fn new(file: File) -> Self {
        Self { file, offset: 0 }
    }

    fn read_block(&mut self) -> io::Result<Option<Bytes>> {
        let mut buf = vec![0u8; BLOCK];
        self.file.seek(SeekFrom::Start(self.offset))?;
        let n = self.file.read(&mut buf)?;
        if n == 0 {
            return Ok(None);
        }
        self.offset += n as u64;
        buf.truncate(n);
        Ok(Some(Bytes::from(buf)))
    }
}

impl Stream for BlockStream {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.read_block().transpose())
    }
}

pub struct ChannelStream {
    rx: mpsc::Receiver<Bytes>,
    carry: VecDeque<Bytes>,
}

impl ChannelStream {
    pub fn new(rx: mpsc::Receiver<Bytes>) -> Self {
        Self {
            rx,
            carry: VecDeque::new(),
        }
    }

    pub fn unread(&mut self, block: Bytes) {
        self.carry.push_front(block);
    }
}

impl Stream for ChannelStream {
    type Item = Bytes;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Bytes>> {
        if let Some(block) = self.carry.pop_front() {
            return Poll::Ready(Some(block));
        }
        self.rx.poll_recv(cx)
    }
}

pub struct HashingReader<R> {
    inner: R,
    state: u64,
}

impl<R> HashingReader<R> {
    pub fn new(inner: R) -> Self {
        Self {
            inner,
            state: 0xcbf2_9ce4_8422_2325,
        }
    }

    pub fn digest(&self) -> u64 {
        self.state
    }
}

impl<R: AsyncRead + Unpin> AsyncRead for HashingReader<R> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        ready!(Pin::new(&mut self.inner).poll_read(cx, buf))?;
        for byte in &buf.filled()[before..] {
            self.state = (self.state ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
        }
        Poll::Ready(Ok(()))
    }
}
