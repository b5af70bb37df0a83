//! Signatures of `std::primitive`.
