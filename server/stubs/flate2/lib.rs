//! Signatures of flate2 1.1.10.

pub mod read;
pub mod write;
pub mod bufread;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compression {}
impl Compression {
    pub fn new(level: u32) -> Compression;
    pub fn none() -> Compression;
    pub fn fast() -> Compression;
    pub fn best() -> Compression;
    pub fn level(&self) -> u32;
}
impl Default for Compression {}
