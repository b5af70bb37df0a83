//! Signatures of `std::backtrace`.

use crate::fmt::Display;

#[derive(Debug)]
pub struct Backtrace {}

impl Backtrace {
    pub fn capture() -> Backtrace;
    pub fn force_capture() -> Backtrace;
    pub const fn disabled() -> Backtrace;
    pub fn status(&self) -> BacktraceStatus;
}

impl Display for Backtrace {}

#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BacktraceStatus {
    Unsupported,
    Disabled,
    Captured,
}
