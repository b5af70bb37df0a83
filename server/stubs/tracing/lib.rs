//! Signatures of tracing 0.1.44.

pub mod instrument;
pub mod span;

pub use crate::instrument::Instrument;
pub use crate::span::Span;
pub use tracing_core::event;
pub use tracing_core::dispatcher::Dispatch;
pub use tracing_core::event::Event;
pub use tracing_core::field::Value;
pub use tracing_core::metadata::{Level, Metadata};
pub use tracing_core::subscriber::Subscriber;

pub mod dispatcher {
    pub use tracing_core::dispatcher::{
        DefaultGuard, Dispatch, SetGlobalDefaultError, WeakDispatch, get_default, set_default, set_global_default,
        with_default,
    };
}

pub mod field {
    use tracing_core::field::Field;
    use tracing_core::metadata::Metadata;
    pub use tracing_core::field::*;

    pub trait AsField {
        fn as_field(&self, metadata: &Metadata<'_>) -> Option<Field>;
    }
    impl AsField for Field {}
    impl AsField for &Field {}
    impl AsField for str {}
}

pub mod level_filters {
    pub use tracing_core::metadata::{LevelFilter, ParseLevelFilterError};

    pub const STATIC_MAX_LEVEL: LevelFilter;
}

pub mod subscriber {
    use tracing_core::subscriber::Subscriber;
    pub use tracing_core::dispatcher::{DefaultGuard, SetGlobalDefaultError};
    pub use tracing_core::subscriber::*;

    /// Source: tracing/src/subscriber.rs:20
    #[hp::closure(in_place)]
    pub fn with_default<T, S>(subscriber: S, f: impl FnOnce() -> T) -> T where S: Subscriber + Send + Sync + 'static;
    pub fn set_global_default<S>(subscriber: S) -> Result<(), SetGlobalDefaultError>
    where S: Subscriber + Send + Sync + 'static;
    pub fn set_default<S>(subscriber: S) -> DefaultGuard where S: Subscriber + Send + Sync + 'static;
}
