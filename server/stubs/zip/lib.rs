//! Signatures of zip 4.6.1.

pub mod read;
pub mod result;
pub mod write;

pub use crate::read::ZipArchive;
pub use crate::write::ZipWriter;
