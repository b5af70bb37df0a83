pub mod auth;
pub mod catalog;
pub mod events;
pub mod frame;
pub mod gate;
pub mod ids;
pub mod probe;
pub mod profiles;
pub mod usage;

pub use catalog::{Asset, AssetStore, SqliteCatalog};
pub use events::{Event, EventBus};
pub use ids::{AssetId, JobId, SegmentKey, UserId};
