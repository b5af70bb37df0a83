//! Signatures of argon2 0.5.3.

use password_hash::{Ident, errors};
use std::result;
use std::fmt::Display;
use std::ops::BitXor;
use std::str::FromStr;
pub use password_hash;
pub use password_hash::{PasswordHash, PasswordHasher, PasswordVerifier};

pub const ARGON2D_IDENT: Ident<'_>;

pub const ARGON2I_IDENT: Ident<'_>;

pub const ARGON2ID_IDENT: Ident<'_>;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Algorithm {
    Argon2d,
    Argon2i,
    Argon2id,
}
impl Algorithm {
    pub fn new(id: impl AsRef<str>) -> Result<Self>;
    pub fn as_str(&self) -> &'static str;
    pub fn ident(&self) -> Ident<'static>;
}
impl AsRef<str> for Algorithm {}
impl Display for Algorithm {}
impl FromStr for Algorithm { type Err = Error; }
impl<'a> TryFrom<Ident<'a>> for Algorithm { type Error = errors::Error; }

#[derive(Clone, Copy, Debug)]
pub struct Block {}
impl Block {
    pub const SIZE: usize;
    pub fn new() -> Self;
}
impl Default for Block {}
impl AsRef<[u64]> for Block {}
impl AsMut<[u64]> for Block {}
impl BitXor<&Block> for Block { type Output = Block; }

pub type Result<T> = result::Result<T, Error>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    AdTooLong,
    AlgorithmInvalid,
    B64Encoding(base64ct::Error),
    KeyIdTooLong,
    MemoryTooLittle,
    MemoryTooMuch,
    OutputTooShort,
    OutputTooLong,
    PwdTooLong,
    SaltTooShort,
    SaltTooLong,
    SecretTooLong,
    ThreadsTooFew,
    ThreadsTooMany,
    TimeTooSmall,
    VersionInvalid,
}
impl Display for Error {}
impl From<base64ct::Error> for Error {}

pub const MAX_PWD_LEN: usize;

pub const MIN_SALT_LEN: usize;

pub const MAX_SALT_LEN: usize;

pub const RECOMMENDED_SALT_LEN: usize;

pub const MAX_SECRET_LEN: usize;

#[derive(Clone)]
pub struct Argon2<'key> {}
impl<'key> Argon2<'key> {
    pub fn new(algorithm: Algorithm, version: Version, params: Params) -> Self;
    pub fn new_with_secret(secret: &'key [u8], algorithm: Algorithm, version: Version, params: Params) -> Result<Self>;
    /// Source: argon2/src/lib.rs:229
    #[hp::blocking(cpu, fix = "offload")]
    pub fn hash_password_into(&self, pwd: &[u8], salt: &[u8], out: &mut [u8]) -> Result<()>;
    /// Source: argon2/src/lib.rs:243
    #[hp::blocking(cpu, fix = "offload")]
    pub fn hash_password_into_with_memory(&self, pwd: &[u8], salt: &[u8], out: &mut [u8],
        memory_blocks: impl AsMut<[Block]>) -> Result<()>;
    /// Source: argon2/src/lib.rs:273
    #[hp::blocking(cpu, fix = "offload")]
    pub fn fill_memory(&self, pwd: &[u8], salt: &[u8], memory_blocks: impl AsMut<[Block]>) -> Result<()>;
    pub fn params(&self) -> &Params;
}
impl Default for Argon2<'_> {}
impl<'key> From<Params> for Argon2<'key> {}
impl<'key> From<&Params> for Argon2<'key> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Params {}
impl Params {
    pub const DEFAULT_M_COST: u32;
    pub const MIN_M_COST: u32;
    pub const MAX_M_COST: u32;
    pub const DEFAULT_T_COST: u32;
    pub const MIN_T_COST: u32;
    pub const MAX_T_COST: u32;
    pub const DEFAULT_P_COST: u32;
    pub const MIN_P_COST: u32;
    pub const MAX_P_COST: u32;
    pub const MAX_KEYID_LEN: usize;
    pub const MAX_DATA_LEN: usize;
    pub const DEFAULT_OUTPUT_LEN: usize;
    pub const MIN_OUTPUT_LEN: usize;
    pub const MAX_OUTPUT_LEN: usize;
    pub const DEFAULT: Self;
    pub fn new(m_cost: u32, t_cost: u32, p_cost: u32, output_len: Option<usize>) -> Result<Self>;
    pub fn m_cost(&self) -> u32;
    pub fn t_cost(&self) -> u32;
    pub fn p_cost(&self) -> u32;
    pub fn keyid(&self) -> &[u8];
    pub fn data(&self) -> &[u8];
    pub fn output_len(&self) -> Option<usize>;
    pub fn block_count(&self) -> usize;
}
impl Default for Params {}
impl<'a> TryFrom<&'a PasswordHash<'a>> for Params { type Error = errors::Error; }
impl TryFrom<ParamsBuilder> for Params { type Error = Error; }

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId {}
impl KeyId {
    pub const MAX_LEN: usize;
    pub fn new(slice: &[u8]) -> Result<Self>;
    pub const EMPTY: Self;
    pub fn from_b64(s: &str) -> Result<Self>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl TryFrom<&[u8]> for KeyId { type Error = Error; }
impl AsRef<[u8]> for KeyId {}
impl FromStr for KeyId { type Err = Error; }

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssociatedData {}
impl AssociatedData {
    pub const MAX_LEN: usize;
    pub fn new(slice: &[u8]) -> Result<Self>;
    pub const EMPTY: Self;
    pub fn from_b64(s: &str) -> Result<Self>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl FromStr for AssociatedData { type Err = Error; }
impl TryFrom<&[u8]> for AssociatedData { type Error = Error; }
impl AsRef<[u8]> for AssociatedData {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParamsBuilder {}
impl ParamsBuilder {
    pub fn new() -> Self;
    pub fn m_cost(&mut self, m_cost: u32) -> &mut Self;
    pub fn t_cost(&mut self, t_cost: u32) -> &mut Self;
    pub fn p_cost(&mut self, p_cost: u32) -> &mut Self;
    pub fn keyid(&mut self, keyid: KeyId) -> &mut Self;
    pub fn data(&mut self, data: AssociatedData) -> &mut Self;
    pub fn output_len(&mut self, len: usize) -> &mut Self;
    pub fn build(&self) -> Result<Params>;
    pub fn context(&self, algorithm: Algorithm, version: Version) -> Result<Argon2<'_>>;
    pub const DEFAULT: ParamsBuilder;
}
impl Default for ParamsBuilder {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    V0x10,
    V0x13,
}
impl TryFrom<u32> for Version { type Error = Error; }
