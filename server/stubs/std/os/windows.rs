//! Signatures of `std::os::windows`.

pub mod fs;
