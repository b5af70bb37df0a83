pub mod endpoint;
pub mod journal;
pub mod signer;
pub(crate) mod templates;
pub mod transport;
pub mod worker;

pub use endpoint::EndpointBook;
pub use worker::{DeliveryWorker, WorkerSet};
