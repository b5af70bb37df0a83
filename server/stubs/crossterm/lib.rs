//! Signatures of crossterm 0.28.1.

pub mod event;
