pub mod dispatch;
pub mod events;
pub mod handler;
pub mod job;
pub mod queue;
pub mod retry;
pub mod scheduler;
pub mod worker;

pub use handler::Handler;
pub use job::{Job, Outcome};
pub use queue::JobQueue;
