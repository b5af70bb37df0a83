//! Signatures of `std::io::prelude`.

pub use crate::io::{BufRead, Read, Seek, Write};
