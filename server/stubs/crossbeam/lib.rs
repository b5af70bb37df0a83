//! Signatures of crossbeam 0.8.5.

pub use crossbeam_channel as channel;
pub use crossbeam_deque as deque;
pub use crossbeam_epoch as epoch;
pub use crossbeam_queue as queue;
pub use crossbeam_utils::{atomic, sync, thread};
pub use crossbeam_utils::thread::scope;

pub mod utils {
    pub use crossbeam_utils::{Backoff, CachePadded};
}
