use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures::Stream;
use tokio::time::Interval;

/// Statement files dropped by the bank into a directory.
pub struct StatementFeed {
    dir: PathBuf,
    tick: Interval,
}

impl StatementFeed {
    pub fn new(dir: PathBuf, tick: Interval) -> Self {
        StatementFeed { dir, tick }
    }

    fn pick(&self) -> io::Result<Option<Vec<u8>>> {
        match settle_core::fsutil::newest(&self.dir)? {
            Some(path) => std::fs::read(path).map(Some),
            None => Ok(None),
        }
    }
}

impl Stream for StatementFeed {
    type Item = io::Result<Vec<u8>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if self.tick.poll_tick(cx).is_pending() {
                return Poll::Pending;
            }
            match self.pick() {
                Ok(Some(statement)) => return Poll::Ready(Some(Ok(statement))),
                Ok(None) => continue,
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}
