pub mod batch;
pub mod board;
pub mod exporter;
pub mod jobs;
pub mod local;
pub mod quotes;
pub mod rollup;
pub mod schedule;
pub mod worker;

pub use jobs::{JobId, JobKind};
