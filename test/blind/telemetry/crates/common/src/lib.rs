pub mod bridge;
pub mod clock;
pub mod config;
pub mod gate;
pub mod ids;
pub mod latch;
pub mod metrics;
pub mod probe;
pub mod rates;
pub mod slot;

pub use ids::{ConnectorId, SessionId, StationId};
