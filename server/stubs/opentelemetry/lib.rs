//! Signatures of opentelemetry 0.30.0.

pub mod context;

pub use crate::context::{Context, ContextGuard};
