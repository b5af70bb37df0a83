use std::fmt;

use volt_common::StationId;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct JobId(pub u64);

#[derive(Clone, Debug)]
pub enum JobKind {
    Invoice(StationId),
    Export { name: String, rows: usize },
    Reindex(Vec<String>),
}

impl JobKind {
    pub fn weight(&self) -> usize {
        match self {
            JobKind::Invoice(_) => 1,
            JobKind::Export { rows, .. } => 1 + rows / 1000,
            JobKind::Reindex(names) => names.len(),
        }
    }
}

impl fmt::Display for JobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "job-{:08x}", self.0)
    }
}
