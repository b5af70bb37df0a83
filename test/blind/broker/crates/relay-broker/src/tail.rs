use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures::Stream;
use relay_core::Offset;
use tokio::sync::mpsc;

pub struct SegmentStream {
    root: PathBuf,
    next: Offset,
    end: Offset,
}

fn read_segment(root: &Path, at: Offset) -> std::io::Result<Bytes> {
    let path = root.join(format!("{:020}.seg", at.0));
    std::fs::read(path).map(Bytes::from)
}

impl SegmentStream {
    pub fn new(root: PathBuf, next: Offset, end: Offset) -> Self {
        Self { root, next, end }
    }
}

impl Stream for SegmentStream {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.next >= self.end {
            return Poll::Ready(None);
        }
        let at = self.next;
        self.next = at.next();
        Poll::Ready(Some(read_segment(&self.root, at)))
    }
}

pub struct LiveTail {
    backlog: VecDeque<Bytes>,
    live: mpsc::Receiver<Bytes>,
}

impl LiveTail {
    pub fn new(backlog: VecDeque<Bytes>, live: mpsc::Receiver<Bytes>) -> Self {
        Self { backlog, live }
    }
}

impl Stream for LiveTail {
    type Item = Bytes;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Bytes>> {
        if let Some(item) = self.backlog.pop_front() {
            return Poll::Ready(Some(item));
        }
        match self.live.poll_recv(cx) {
            Poll::Ready(item) => Poll::Ready(item),
            Poll::Pending => Poll::Pending,
        }
    }
}

pub struct Windowed<St> {
    inner: St,
    credit: usize,
    window: usize,
}

impl<St> Windowed<St> {
    pub fn new(inner: St, window: usize) -> Self {
        Self {
            inner,
            credit: window,
            window,
        }
    }

    pub fn grant(&mut self) {
        self.credit = self.window;
    }
}

impl<St: Stream + Unpin> Stream for Windowed<St> {
    type Item = St::Item;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<St::Item>> {
        if self.credit == 0 {
            return Poll::Pending;
        }
        self.credit -= 1;
        Pin::new(&mut self.inner).poll_next(cx)
    }
}

pub struct Paced<St> {
    inner: St,
    budget: u32,
}

impl<St> Paced<St> {
    pub fn new(inner: St) -> Self {
        Self { inner, budget: 32 }
    }
}

impl<St: Stream + Unpin> Stream for Paced<St> {
    type Item = St::Item;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<St::Item>> {
        if self.budget == 0 {
            self.budget = 32;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.budget -= 1;
        Pin::new(&mut self.inner).poll_next(cx)
    }
}
