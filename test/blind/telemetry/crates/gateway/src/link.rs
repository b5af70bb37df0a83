use std::io;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::net::tcp::OwnedReadHalf;
use tokio::sync::mpsc;
use tokio::time::{error::Elapsed, timeout};

pub struct MeterLink {
    reader: BufReader<OwnedReadHalf>,
}

impl MeterLink {
    pub fn new(half: OwnedReadHalf) -> Self {
        Self { reader: BufReader::new(half) }
    }

    pub async fn next_record(&mut self) -> io::Result<Option<String>> {
        let mut line = String::new();
        let n = self.reader.read_line(&mut line).await?;
        Ok((n > 0).then(|| line.trim_end().to_owned()))
    }

    pub fn into_lines(self) -> Lines<BufReader<OwnedReadHalf>> {
        self.reader.lines()
    }
}

pub async fn pump(mut link: MeterLink, idle: Duration, out: mpsc::Sender<String>) -> io::Result<u32> {
    let mut quiet = 0;
    loop {
        match timeout(idle, link.next_record()).await {
            Ok(Ok(Some(record))) => {
                if out.send(record).await.is_err() {
                    return Ok(quiet);
                }
            }
            Ok(Ok(None)) => return Ok(quiet),
            Ok(Err(e)) => return Err(e),
            Err(Elapsed { .. }) => quiet += 1,
        }
    }
}

pub async fn pump_lines(link: MeterLink, idle: Duration, out: mpsc::Sender<String>) -> io::Result<u32> {
    let mut lines = link.into_lines();
    let mut quiet = 0;
    loop {
        let Ok(next) = timeout(idle, lines.next_line()).await else {
            quiet += 1;
            continue;
        };
        let Some(record) = next? else { return Ok(quiet) };
        if out.send(record).await.is_err() {
            return Ok(quiet);
        }
    }
}
