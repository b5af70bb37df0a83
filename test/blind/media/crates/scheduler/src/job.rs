use std::path::PathBuf;
use std::time::Duration;

use media_core::profiles::Profile;
use media_core::{AssetId, JobId};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Priority {
    Low,
    #[default]
    Normal,
    High,
}

#[derive(Debug, Clone)]
pub struct Job {
    pub id: JobId,
    pub asset: AssetId,
    pub source: PathBuf,
    pub profile: Profile,
    pub priority: Priority,
    pub deadline: Duration,
}

#[derive(Debug, Clone, PartialEq)]
pub enum JobOutcome {
    Done { bytes: u64 },
    Skipped,
    Failed(String),
}

#[derive(Debug)]
pub struct JobSpec {
    asset: AssetId,
    source: PathBuf,
    profile: Option<Profile>,
    priority: Priority,
    deadline: Duration,
}

impl JobSpec {
    pub fn new(asset: AssetId, source: impl Into<PathBuf>) -> Self {
        Self {
            asset,
            source: source.into(),
            profile: None,
            priority: Priority::default(),
            deadline: Duration::from_secs(3600),
        }
    }

    pub fn profile(mut self, profile: Profile) -> Self {
        self.profile = Some(profile);
        self
    }

    pub fn priority(mut self, priority: Priority) -> Self {
        self.priority = priority;
        self
    }

    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    pub fn build(self, id: JobId) -> anyhow::Result<Job> {
        let profile = self
            .profile
            .ok_or_else(|| anyhow::anyhow!("job for {} has no profile", self.asset))?;
        Ok(Job {
            id,
            asset: self.asset,
            source: self.source,
            profile,
            priority: self.priority,
            deadline: self.deadline,
        })
    }
}
