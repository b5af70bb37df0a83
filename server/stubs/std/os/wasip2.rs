//! Signatures of `std::os::wasip2`.
