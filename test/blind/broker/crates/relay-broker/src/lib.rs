pub mod cursor;
pub mod fanout;
pub mod queue;
pub mod router;
pub mod tail;
pub mod topic;
pub mod wal;

pub use router::Broker;
pub use topic::TopicLog;
