//! Signatures of `std::os`.

pub mod unix;
pub mod wasip2;
pub mod windows;
