use std::collections::{HashMap, VecDeque};

use media_core::JobId;
use parking_lot::{Mutex, RwLock, RwLockUpgradableReadGuard};

use crate::job::{Job, Priority};
use crate::worker::WorkerId;

#[derive(Debug, Default)]
struct WorkerRecord {
    running: Vec<Job>,
    draining: bool,
}

#[derive(Debug, Default, Clone)]
pub struct QueueStats {
    pub waiting: usize,
    pub running: usize,
}

#[derive(Default)]
pub struct JobQueue {
    pending: Mutex<VecDeque<Job>>,
    workers: Mutex<HashMap<WorkerId, WorkerRecord>>,
    labels: RwLock<HashMap<JobId, String>>,
    front: Mutex<Vec<Job>>,
    back: Mutex<Vec<Job>>,
}

impl JobQueue {
    pub fn push(&self, job: Job) {
        let mut pending = self.pending.lock();
        if job.priority == Priority::High {
            pending.push_front(job);
        } else {
            pending.push_back(job);
        }
    }

    pub fn register(&self, worker: WorkerId) {
        self.workers.lock().entry(worker).or_default();
    }

    pub fn assign(&self, worker: WorkerId) -> Option<Job> {
        let mut pending = self.pending.lock();
        let job = pending.pop_front()?;
        self.mark_running(worker, &job);
        Some(job)
    }

    fn mark_running(&self, worker: WorkerId, job: &Job) {
        let mut workers = self.workers.lock();
        workers.entry(worker).or_default().running.push(job.clone());
    }

    pub fn expel(&self, worker: WorkerId) -> usize {
        let mut workers = self.workers.lock();
        let Some(record) = workers.get_mut(&worker) else {
            return 0;
        };
        record.draining = true;
        let orphans = std::mem::take(&mut record.running);
        let count = orphans.len();
        for job in orphans {
            self.push(job);
        }
        count
    }

    pub fn finish(&self, worker: WorkerId, id: JobId) -> bool {
        let done = {
            let mut workers = self.workers.lock();
            workers.get_mut(&worker).and_then(|record| {
                let at = record.running.iter().position(|j| j.id == id)?;
                Some(record.running.swap_remove(at))
            })
        };
        let pending = self.pending.lock();
        done.is_some() && !pending.iter().any(|j| j.id == id)
    }

    pub fn stats(&self) -> QueueStats {
        let waiting = self.pending.lock().len();
        let running = self.workers.lock().values().map(|w| w.running.len()).sum();
        QueueStats { waiting, running }
    }

    pub fn steal_back(&self, worker: WorkerId) -> bool {
        let mut workers = self.workers.lock();
        let Some(record) = workers.get_mut(&worker) else {
            return false;
        };
        let Some(mut pending) = self.pending.try_lock() else {
            return false;
        };
        if let Some(job) = record.running.pop() {
            pending.push_front(job);
            return true;
        }
        false
    }

    pub fn label(&self, id: JobId, make: impl FnOnce() -> String) -> String {
        let labels = self.labels.upgradable_read();
        if let Some(found) = labels.get(&id) {
            return found.clone();
        }
        let mut labels = RwLockUpgradableReadGuard::upgrade(labels);
        labels.entry(id).or_insert_with(make).clone()
    }

    pub fn swap_lanes(&self) {
        let mut front = self.front.lock();
        let mut back = self.back.lock();
        std::mem::swap(&mut *front, &mut *back);
    }

    pub fn stage(&self, job: Job) {
        self.back.lock().push(job);
    }

    fn take_staged(&self) -> Vec<Job> {
        std::mem::take(&mut *self.back.lock())
    }

    pub fn promote(&self) -> usize {
        let mut front = self.front.lock();
        front.extend(self.take_staged());
        front.sort_by_key(|job| std::cmp::Reverse(job.priority));
        front.len()
    }
}
