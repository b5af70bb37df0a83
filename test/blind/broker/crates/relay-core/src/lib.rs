pub mod backoff;
pub mod config;
pub mod framing;
pub mod gate;
pub mod ids;
pub mod message;
pub mod quota;
pub mod registry;
pub mod slot;
pub mod store;

pub use config::{BrokerConfig, BrokerConfigBuilder};
pub use ids::{EndpointId, Offset, TenantId, TopicId};
pub use message::{Envelope, Outcome};
