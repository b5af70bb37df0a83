use crate::managed::QueueMode;
use std::fmt::Display;
use std::time::{Duration, Instant};
pub use crate::Status;
pub use deadpool_runtime::Runtime;

#[derive(Clone, Copy, Debug)]
pub struct PoolConfig {
    pub max_size: usize,
    pub timeouts: Timeouts,
    pub queue_mode: QueueMode,
}
impl PoolConfig {
    pub fn new(max_size: usize) -> Self;
}
impl Default for PoolConfig {}

#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    pub wait: Option<Duration>,
    pub create: Option<Duration>,
    pub recycle: Option<Duration>,
}
impl Timeouts {
    pub fn new() -> Self;
    pub fn wait_millis(wait: u64) -> Self;
}
impl Default for Timeouts {}

#[derive(Clone, Copy, Debug)]
pub enum TimeoutType {
    Wait,
    Create,
    Recycle,
}

#[derive(Clone, Copy, Debug)]
pub struct Metrics {
    pub created: Instant,
    pub recycled: Option<Instant>,
    pub recycle_count: usize,
}
impl Metrics {
    pub fn age(&self) -> Duration;
    pub fn last_used(&self) -> Duration;
}
impl Default for Metrics {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId {}
impl Display for ObjectId {}
