//! Signatures of `std::os`.

pub mod unix;
pub mod windows;
