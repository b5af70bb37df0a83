//! Signatures of once_cell 1.21.4.

pub mod unsync;
pub mod sync;
pub mod race;
