//! Signatures of futures-channel 0.3.34.

pub mod mpsc;
pub mod oneshot;
