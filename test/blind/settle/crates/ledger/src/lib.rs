pub mod accounts;
pub mod batch;
pub mod cache;
pub mod export;
pub mod fees;
pub mod fx;
pub mod holds;
pub mod journal;
pub mod model;
pub mod store;

pub use accounts::Accounts;
pub use model::{Account, Entry, Hold, Tier};
