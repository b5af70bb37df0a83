pub mod drain;
pub mod error;
pub mod frozen;
pub mod fsutil;
pub mod ids;
pub mod limits;
pub mod money;
pub mod sync;
pub mod tasks;

pub use error::{Error, Result};
pub use ids::{AccountId, PaymentId};
pub use money::{Currency, Money};
