use std::sync::mpsc as std_mpsc;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::Result;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;

use crate::job::{Job, JobOutcome};

#[derive(Default)]
struct SlotState {
    free: usize,
    closed: bool,
}

pub struct EncoderSlots {
    state: Mutex<SlotState>,
    changed: Condvar,
}

impl EncoderSlots {
    pub fn new(free: usize) -> Arc<Self> {
        Arc::new(Self {
            state: Mutex::new(SlotState {
                free,
                closed: false,
            }),
            changed: Condvar::new(),
        })
    }

    pub fn claim(&self) -> bool {
        let mut state = self.state.lock().unwrap();
        if state.free == 0 && !state.closed {
            state = self.changed.wait(state).unwrap();
        }
        if state.closed {
            return false;
        }
        state.free -= 1;
        true
    }

    pub fn claim_all(&self, wanted: usize) -> bool {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        while state.free < wanted && !state.closed {
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        if state.closed {
            return false;
        }
        state.free -= wanted;
        true
    }

    pub fn claim_timeout(&self, wait: Duration) -> bool {
        let state = self.state.lock().unwrap();
        let (mut state, timed_out) = self
            .changed
            .wait_timeout_while(state, wait, |s| s.free == 0 && !s.closed)
            .unwrap();
        if timed_out.timed_out() || state.closed {
            return false;
        }
        state.free -= 1;
        true
    }

    pub fn put_back(&self, count: usize) {
        let mut state = self.state.lock().unwrap();
        state.free += count;
        self.changed.notify_all();
    }

    pub fn close(&self) {
        let mut state = self.state.lock().unwrap();
        state.closed = true;
        self.changed.notify_all();
    }
}

pub fn spawn_encoder_thread(slots: Arc<EncoderSlots>, jobs: std_mpsc::Receiver<Job>) -> thread::JoinHandle<usize> {
    thread::spawn(move || {
        let mut done = 0;
        while let Ok(job) = jobs.recv() {
            if !slots.claim_all(1) {
                break;
            }
            thread::sleep(Duration::from_millis(u64::from(job.profile.height) / 10));
            slots.put_back(1);
            done += 1;
        }
        done
    })
}

pub struct Throttle {
    permits: Arc<Semaphore>,
}

impl Throttle {
    pub fn new(limit: usize) -> Self {
        Self {
            permits: Arc::new(Semaphore::new(limit)),
        }
    }

    pub async fn run_all<F, Fut>(&self, jobs: Vec<Job>, run: F) -> Result<usize>
    where
        F: Fn(Job) -> Fut,
        Fut: std::future::Future<Output = JobOutcome> + Send + 'static,
    {
        let mut set = JoinSet::new();
        for job in jobs {
            let _permit = self.permits.acquire().await?;
            set.spawn(run(job));
        }
        Self::tally(&mut set).await
    }

    pub async fn run_bounded<F, Fut>(&self, jobs: Vec<Job>, run: F) -> Result<usize>
    where
        F: Fn(Job) -> Fut,
        Fut: std::future::Future<Output = JobOutcome> + Send + 'static,
    {
        let mut set = JoinSet::new();
        for job in jobs {
            let permit = self.permits.clone().acquire_owned().await?;
            let work = run(job);
            set.spawn(async move {
                let outcome = work.await;
                drop(permit);
                outcome
            });
        }
        Self::tally(&mut set).await
    }

    async fn tally(set: &mut JoinSet<JobOutcome>) -> Result<usize> {
        let mut done = 0;
        while let Some(joined) = set.join_next().await {
            match joined {
                Ok(JobOutcome::Done { .. }) => done += 1,
                Ok(other) => tracing::debug!(?other, "job not completed"),
                Err(err) => return Err(err.into()),
            }
        }
        Ok(done)
    }

    pub async fn hold(&self) -> Result<OwnedSemaphorePermit> {
        let permit = self.permits.clone().acquire_owned().await?;
        Ok(permit)
    }

    pub async fn shrink(&self, by: u32) -> Result<()> {
        self.permits.acquire_many(by).await?.forget();
        Ok(())
    }
}
