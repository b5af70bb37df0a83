use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use bytes::Bytes;
use media_core::frame::FrameReader;
use media_core::probe::{self, probe_container, MediaInfo};
use media_core::{Event, EventBus};
use tokio::io::AsyncRead;
use tokio::sync::mpsc;
use tokio::time::{self, sleep};
use tokio_util::sync::CancellationToken;
use tracing::{info_span, Instrument};

use crate::job::{Job, JobOutcome};
use crate::queue::JobQueue;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct WorkerId(pub u16);

#[derive(Debug)]
pub enum Control {
    Pause,
    Resume,
}

pub struct Worker {
    id: WorkerId,
    queue: Arc<JobQueue>,
    bus: Arc<EventBus>,
    scratch: PathBuf,
}

impl Worker {
    pub fn new(id: WorkerId, queue: Arc<JobQueue>, bus: Arc<EventBus>, scratch: PathBuf) -> Self {
        queue.register(id);
        Self {
            id,
            queue,
            bus,
            scratch,
        }
    }

    pub async fn run(self, token: CancellationToken) -> Result<usize> {
        let mut done = 0;
        while !token.is_cancelled() {
            let Some(job) = self.queue.assign(self.id) else {
                sleep(Duration::from_millis(50)).await;
                continue;
            };
            self.bus.publish(Event::JobStarted(job.id));
            let outcome = self.process(&job).await?;
            if matches!(outcome, JobOutcome::Done { .. }) {
                done += 1;
            }
            self.queue.finish(self.id, job.id);
            self.bus.publish(Event::JobFinished(job.id));
        }
        Ok(done)
    }

    async fn process(&self, job: &Job) -> Result<JobOutcome> {
        let span = info_span!("process", job = job.id.0);
        let _entered = span.enter();
        let info = self.inspect(&job.source).await?;
        if info.duration_ms == 0 {
            return Ok(JobOutcome::Skipped);
        }
        self.transcode(job, info).await
    }

    async fn inspect(&self, source: &Path) -> Result<MediaInfo> {
        let local = self.scratch.join(source);
        let info = probe_container(&local).context("probing source")?;
        tracing::debug!(bitrate = info.bitrate, "probed");
        Ok(info)
    }

    pub async fn inspect_offloaded(&self, source: &Path) -> Result<MediaInfo> {
        let local = self.scratch.join(source);
        tokio::task::spawn_blocking(move || probe_container(&local)).await?
    }

    async fn transcode(&self, job: &Job, info: MediaInfo) -> Result<JobOutcome> {
        let span = info_span!("transcode", profile = %job.profile.name);
        span.in_scope(|| tracing::info!(bitrate = info.bitrate, "starting"));
        let bytes = self.encode_passes(job, info).instrument(span).await?;
        Ok(JobOutcome::Done { bytes })
    }

    async fn encode_passes(&self, job: &Job, info: MediaInfo) -> Result<u64> {
        let mut total = 0;
        for pass in 0..2u32 {
            {
                let span = info_span!("pass", pass);
                let _in = span.enter();
                tracing::debug!(width = job.profile.width, "pass begins");
            }
            time::sleep(Duration::from_millis(5)).await;
            total += u64::from(job.profile.bitrate) * info.duration_ms as u64 / 8000;
        }
        Ok(total)
    }
}

pub async fn probe_mirrors(urls: &[String]) -> Result<MediaInfo> {
    for url in urls {
        match time::timeout(Duration::from_secs(20), probe::probe_remote(url)).await {
            Ok(Ok(info)) => return Ok(info),
            Ok(Err(err)) => tracing::warn!(%err, %url, "mirror failed"),
            Err(_) => tracing::warn!(%url, "mirror timed out"),
        }
    }
    anyhow::bail!("no mirror answered")
}

pub async fn pump_frames<R>(io: R, mut control: mpsc::Receiver<Control>, out: mpsc::Sender<Bytes>) -> Result<()>
where
    R: AsyncRead + Unpin,
{
    let mut reader = FrameReader::new(io);
    let mut paused = false;
    loop {
        tokio::select! {
            frame = reader.read_frame(), if !paused => {
                out.send(frame?).await?;
            }
            msg = control.recv() => match msg {
                Some(Control::Pause) => paused = true,
                Some(Control::Resume) => paused = false,
                None => return Ok(()),
            },
        }
    }
}

pub async fn pump_buffered<R>(io: R, mut control: mpsc::Receiver<Control>, out: mpsc::Sender<Bytes>) -> Result<()>
where
    R: AsyncRead + Unpin,
{
    let mut reader = FrameReader::new(io);
    let mut paused = false;
    loop {
        tokio::select! {
            frame = reader.next_buffered(), if !paused => {
                let Some(frame) = frame? else { return Ok(()) };
                out.send(frame).await?;
            }
            msg = control.recv() => match msg {
                Some(Control::Pause) => paused = true,
                Some(Control::Resume) => paused = false,
                None => return Ok(()),
            },
        }
    }
}

pub async fn first_frame<R>(reader: &mut FrameReader<R>, every: Duration) -> Result<Bytes>
where
    R: AsyncRead + Unpin,
{
    let mut ticker = time::interval(every);
    let frame = reader.read_frame();
    tokio::pin!(frame);
    loop {
        tokio::select! {
            got = &mut frame => return Ok(got?),
            _ = ticker.tick() => tracing::debug!("still waiting for the first frame"),
        }
    }
}
