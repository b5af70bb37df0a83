//! Signatures of `std::os`.

pub mod fd;
pub mod unix;
pub mod windows;
