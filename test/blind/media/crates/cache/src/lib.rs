pub mod blocks;
pub mod flight;
pub mod library;
pub mod segments;
pub mod thumbs;

pub use library::Library;
pub use segments::{Origin, SegmentCache};
