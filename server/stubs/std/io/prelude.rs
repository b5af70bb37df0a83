//! Signatures of `std::io::prelude`.
