//! Signatures of pollster 0.4.0.

use std::future::{Future, IntoFuture};

pub trait FutureExt: Future {
    /// Source: pollster/src/lib.rs:26
    #[hp::block_on(fix = "receiver")]
    fn block_on(self) -> Self::Output where Self: Sized;
}
impl<F: Future> FutureExt for F {}
/// Source: pollster/src/lib.rs:111
#[hp::block_on(fix = "argument")]
pub fn block_on<F: IntoFuture>(fut: F) -> F::Output;
