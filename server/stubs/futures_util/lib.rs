//! Signatures of futures-util 0.3.34.

pub mod future;
pub mod stream;
pub mod sink;
pub mod task;
pub mod io;
pub mod lock;

pub use crate::future::{FutureExt, TryFutureExt};
pub use crate::io::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
pub use crate::sink::SinkExt;
pub use crate::stream::{StreamExt, TryStreamExt};
pub use futures_core::future::TryFuture;
pub use futures_core::stream::{Stream, TryStream};
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use futures_sink::Sink;
pub use std::future::Future;

pub mod never {
    use std::convert::Infallible;

    pub type Never = Infallible;
}
