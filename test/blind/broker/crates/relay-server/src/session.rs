use std::time::Duration;

use anyhow::{anyhow, Result};
use bytes::Bytes;
use futures::StreamExt as _;
use relay_core::framing::{read_frame, write_frame, MAX_FRAME};
use relay_core::Envelope;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::TcpStream;
use tokio::sync::mpsc::{self, Sender};
use tokio::time::{interval, timeout};
use tokio_util::codec::{FramedRead, LengthDelimitedCodec};
use tokio_util::sync::CancellationToken;

const BEAT: Duration = Duration::from_secs(10);

pub enum Control {
    Verbose(bool),
    Close,
}

pub struct Session {
    reader: OwnedReadHalf,
    writer: OwnedWriteHalf,
    sinks: Vec<Sender<Envelope>>,
}

impl Session {
    pub fn new(stream: TcpStream, sinks: Vec<Sender<Envelope>>) -> Self {
        let (reader, writer) = stream.into_split();
        Self { reader, writer, sinks }
    }

    async fn dispatch(&mut self, frame: Bytes) -> Result<()> {
        let env = Envelope::decode(&frame).ok_or_else(|| anyhow!("bad frame"))?;
        for sink in &self.sinks {
            sink.send(env.clone()).await?;
        }
        write_frame(&mut self.writer, b"ok").await
    }

    pub async fn run(mut self, stop: CancellationToken) -> Result<()> {
        let mut beat = interval(BEAT);
        loop {
            tokio::select! {
                frame = read_frame(&mut self.reader) => {
                    let frame = frame?;
                    self.dispatch(frame).await?;
                }
                _ = beat.tick() => write_frame(&mut self.writer, b"ping").await?,
                _ = stop.cancelled() => return Ok(()),
            }
        }
    }

    pub async fn hello(&mut self) -> Result<Bytes> {
        let mut beat = interval(BEAT);
        let first = read_frame(&mut self.reader);
        tokio::pin!(first);
        loop {
            tokio::select! {
                frame = &mut first => return frame,
                _ = beat.tick() => write_frame(&mut self.writer, b"wait").await?,
            }
        }
    }

    pub async fn run_polled(mut self, stop: CancellationToken) -> Result<()> {
        let mut beat = interval(BEAT);
        loop {
            tokio::select! {
                ready = self.reader.readable() => {
                    ready?;
                    let frame = timeout(BEAT, read_frame(&mut self.reader)).await??;
                    self.dispatch(frame).await?;
                }
                _ = beat.tick() => write_frame(&mut self.writer, b"ping").await?,
                _ = stop.cancelled() => return Ok(()),
            }
        }
    }
}

pub async fn run_framed(reader: OwnedReadHalf, out: Sender<Envelope>, stop: CancellationToken) -> Result<u64> {
    let codec = LengthDelimitedCodec::builder().max_frame_length(MAX_FRAME).new_codec();
    let mut frames = FramedRead::new(reader, codec);
    let mut beat = interval(BEAT);
    let mut count = 0;
    loop {
        tokio::select! {
            frame = frames.next() => {
                let Some(frame) = frame else { return Ok(count) };
                if let Some(env) = Envelope::decode(&frame?) {
                    out.send(env).await?;
                    count += 1;
                }
            }
            _ = beat.tick() => tracing::trace!(count, "session alive"),
            _ = stop.cancelled() => return Ok(count),
        }
    }
}

async fn forward(out: &Sender<Envelope>, env: Envelope, verbose: bool) -> bool {
    if verbose {
        tracing::info!(topic = %env.topic, "forwarding");
    }
    out.send(env).await.is_ok()
}

pub async fn relay(mut inbox: mpsc::Receiver<Envelope>, out: Sender<Envelope>, mut ctl: mpsc::Receiver<Control>) {
    let mut verbose = false;
    while let Some(env) = inbox.recv().await {
        tokio::select! {
            sent = forward(&out, env, verbose) => {
                if !sent {
                    return;
                }
            }
            cmd = ctl.recv() => match cmd {
                Some(Control::Verbose(on)) => verbose = on,
                Some(Control::Close) | None => return,
            },
        }
    }
}

pub async fn relay_reserved(
    mut inbox: mpsc::Receiver<Envelope>,
    out: Sender<Envelope>,
    mut ctl: mpsc::Receiver<Control>,
) {
    let mut held: Option<Envelope> = None;
    loop {
        if held.is_none() {
            held = inbox.recv().await;
        }
        if held.is_none() {
            return;
        }
        tokio::select! {
            permit = out.reserve() => match (permit, held.take()) {
                (Ok(permit), Some(env)) => permit.send(env),
                _ => return,
            },
            cmd = ctl.recv() => match cmd {
                Some(Control::Verbose(on)) => tracing::info!(on, "verbosity ignored"),
                Some(Control::Close) | None => return,
            },
        }
    }
}
