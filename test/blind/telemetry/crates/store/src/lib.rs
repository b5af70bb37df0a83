pub mod eventlog;
pub mod indexer;
pub mod ledger;
pub mod maintenance;
pub mod reconcile;
pub mod sessions;
pub mod snapshot;
pub mod tail;
pub mod tariffs;
pub mod totals;

pub use eventlog::{Event, EventLog};
pub use sessions::{Session, SessionStore};
