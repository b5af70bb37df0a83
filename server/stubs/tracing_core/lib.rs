//! Signatures of tracing-core 0.1.36.

pub mod callsite;
pub mod dispatcher;
pub mod event;
pub mod field;
pub mod metadata;
pub mod span;
pub mod subscriber;

pub use crate::callsite::Callsite;
pub use crate::dispatcher::Dispatch;
pub use crate::event::Event;
pub use crate::field::Field;
pub use crate::metadata::{Kind, Level, LevelFilter, Metadata};
pub use crate::subscriber::{Interest, Subscriber};
pub use std::sync::Once;
