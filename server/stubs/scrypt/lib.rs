//! Signatures of scrypt 0.11.0.

use crate::errors::{InvalidOutputLen, InvalidParams};
use password_hash::PasswordHash;
use password_hash::errors::Error;
pub use password_hash;

/// Source: scrypt/src/lib.rs:89
#[hp::blocking(cpu, fix = "offload")]
pub fn scrypt(password: &[u8], salt: &[u8], params: &Params, output: &mut [u8]) -> Result<(), InvalidOutputLen>;

#[derive(Clone, Copy, Debug)]
pub struct Params {}
impl Params {
    pub const RECOMMENDED_LOG_N: u8;
    pub const RECOMMENDED_R: u32;
    pub const RECOMMENDED_P: u32;
    pub const RECOMMENDED_LEN: usize;
    pub fn new(log_n: u8, r: u32, p: u32, len: usize) -> Result<Params, InvalidParams>;
    pub fn recommended() -> Params;
    pub fn log_n(&self) -> u8;
    pub fn r(&self) -> u32;
    pub fn p(&self) -> u32;
}
impl Default for Params {}
impl<'a> TryFrom<&'a PasswordHash<'a>> for Params { type Error = Error; }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scrypt;
