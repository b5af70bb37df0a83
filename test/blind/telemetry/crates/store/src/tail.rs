use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{ready, Context, Poll};

use futures::Stream;
use tokio::time::Interval;

pub struct JournalTail {
    path: PathBuf,
    offset: usize,
    lines: VecDeque<String>,
    ticker: Interval,
}

impl JournalTail {
    pub fn new(path: PathBuf, ticker: Interval) -> Self {
        Self { path, offset: 0, lines: VecDeque::new(), ticker }
    }

    fn refill(&mut self) -> io::Result<()> {
        let text = std::fs::read_to_string(&self.path)?;
        let fresh = text.get(self.offset..).unwrap_or_default();
        self.lines.extend(fresh.lines().map(str::to_owned));
        self.offset = text.len();
        Ok(())
    }
}

impl Stream for JournalTail {
    type Item = io::Result<String>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(line) = self.lines.pop_front() {
                return Poll::Ready(Some(Ok(line)));
            }
            ready!(self.ticker.poll_tick(cx));
            if let Err(e) = self.refill() {
                return Poll::Ready(Some(Err(e)));
            }
        }
    }
}
