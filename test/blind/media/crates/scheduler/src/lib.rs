pub mod batch;
pub mod dispatch;
pub mod encoder;
pub mod job;
pub mod lease;
pub mod maintenance;
pub mod queue;
pub mod slots;
pub mod transfer;
pub mod worker;

pub use job::{Job, JobOutcome, JobSpec, Priority};
pub use queue::JobQueue;
pub use worker::{Worker, WorkerId};
