//! Signatures of tokio-test 0.4.6.

pub mod io;
pub mod stream_mock;
pub mod task;

use std::future::Future;

/// Source: tokio-test/src/lib.rs:27
#[hp::block_on(fix = "argument", panics)]
pub fn block_on<F: Future>(future: F) -> F::Output;
