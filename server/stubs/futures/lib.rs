//! Signatures of futures 0.3.34.

pub use futures_channel as channel;
pub use futures_core::future::TryFuture;
pub use futures_core::stream::{Stream, TryStream};
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use futures_sink::Sink;
pub use futures_util::{future, io, lock, never, sink, stream, task};
pub use futures_util::future::{FutureExt, TryFutureExt};
pub use futures_util::io::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
pub use futures_util::sink::SinkExt;
pub use futures_util::stream::{StreamExt, TryStreamExt};
pub use std::future::Future;

pub mod executor {
    pub use futures_executor::{
        BlockingStream, Enter, EnterError, LocalPool, LocalSpawner, ThreadPool, ThreadPoolBuilder, block_on,
        block_on_stream, enter,
    };
}

pub mod prelude {
    pub use futures_core::future::TryFuture;
    pub use futures_core::stream::{Stream, TryStream};
    pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use futures_sink::Sink;
    pub use futures_util::{future, sink, stream};
    pub use futures_util::future::{FutureExt as _, TryFutureExt as _};
    pub use futures_util::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncSeekExt as _, AsyncWriteExt as _};
    pub use futures_util::sink::SinkExt as _;
    pub use futures_util::stream::{StreamExt as _, TryStreamExt as _};
    pub use std::future::Future;
}
