use crate::relax::{RelaxStrategy, Spin};

pub struct Barrier<R = Spin> {}
unsafe impl<R> Send for Barrier<R> {}
unsafe impl<R> Sync for Barrier<R> {}
impl<R: RelaxStrategy> Barrier<R> {
    /// Source: spin/src/barrier.rs:110
    #[hp::blocking(wait, fix = "other", instead = "tokio::sync::Barrier")]
    pub fn wait(&self) -> BarrierWaitResult;
}
impl<R> Barrier<R> {
    pub fn new(n: usize) -> Self;
}

pub struct BarrierWaitResult {}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
