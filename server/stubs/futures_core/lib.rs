//! Signatures of futures-core 0.3.34.

pub mod future;
pub mod stream;

pub use crate::future::{FusedFuture, TryFuture};
pub use crate::stream::{FusedStream, Stream, TryStream};
pub use std::future::Future;

pub mod task {
    pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
}
