//! Signatures of deadpool 0.12.3.

pub mod managed;
pub mod unmanaged;

pub use deadpool_runtime::{Runtime, SpawnBlockingError};

#[derive(Clone, Copy, Debug)]
pub struct Status {
    pub max_size: usize,
    pub size: usize,
    pub available: usize,
    pub waiting: usize,
}
