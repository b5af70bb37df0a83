//! The last measurement of each sensor, mirrored to another host.

use std::collections::HashMap;
use std::io;
use std::sync::Mutex;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::feed::Frame;

#[derive(Default)]
pub struct Store {
    last: Mutex<HashMap<u32, u64>>,
    mirror: tokio::sync::Mutex<Option<TcpStream>>,
}

impl Store {
    /// Keeps the value and sends it on.
    pub async fn record(&self, frame: Frame) -> io::Result<()> {
        let mut last = self.last.lock().unwrap();
        last.insert(frame.sensor, frame.value);
        // await-holding-lock: every other task that wants `last` blocks its thread until the mirror answers.
        self.send(&frame).await
    }

    /// Fine: the guard is dropped before the await.
    pub async fn forget(&self, sensor: u32) -> io::Result<()> {
        let mut last = self.last.lock().unwrap();
        let value = last.remove(&sensor);
        drop(last);
        match value {
            Some(value) => self.send(&Frame { sensor, value }).await,
            None => Ok(()),
        }
    }

    /// Fine: the guard is a temporary of one statement.
    pub fn snapshot(&self) -> Vec<(u32, u64)> {
        let mut all: Vec<_> = self
            .last
            .lock()
            .unwrap()
            .iter()
            .map(|(id, value)| (*id, *value))
            .collect();
        all.sort_unstable();
        all
    }

    /// Fine: this lock is made to be held across an await, so that two frames never mix on the wire.
    async fn send(&self, frame: &Frame) -> io::Result<()> {
        let mut mirror = self.mirror.lock().await;
        if let Some(stream) = mirror.as_mut() {
            stream.write_all(&frame.value.to_be_bytes()).await?;
        }
        Ok(())
    }
}
