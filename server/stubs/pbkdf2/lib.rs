//! Signatures of pbkdf2 0.12.2.

use block_buffer::Eager;
use crypto_common::{BlockSizeUser, InvalidLength, KeyInit};
use digest::{FixedOutput, Update};
use digest::core_api::{BufferKindUser, FixedOutputCore, UpdateCore};
use digest::core_api::CoreProxy;
use digest::HashMarker;
use password_hash::PasswordHash;
use password_hash::errors::Error;
use typenum::consts::U256;
use typenum::marker_traits::NonZero;
use typenum::operator_aliases::Le;
use typenum::type_operators::IsLess;
pub use hmac;
pub use password_hash;

/// Source: pbkdf2/src/lib.rs:164
#[hp::blocking(cpu, fix = "offload")]
pub fn pbkdf2<PRF>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) -> Result<(), InvalidLength>
where PRF: KeyInit + Update + FixedOutput + Clone + Sync;
/// Source: pbkdf2/src/lib.rs:208
#[hp::blocking(cpu, fix = "offload")]
pub fn pbkdf2_array<PRF, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; N], InvalidLength>
where PRF: KeyInit + Update + FixedOutput + Clone + Sync;
/// Source: pbkdf2/src/lib.rs:234
#[hp::blocking(cpu, fix = "offload")]
pub fn pbkdf2_hmac<D>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8])
where D: CoreProxy,
    D::Core: Sync + HashMarker + UpdateCore + FixedOutputCore + BufferKindUser<BufferKind = Eager> + Default + Clone,
    <D::Core as BlockSizeUser>::BlockSize: IsLess<U256>, Le<<D::Core as BlockSizeUser>::BlockSize, U256>: NonZero;
/// Source: pbkdf2/src/lib.rs:266
#[hp::blocking(cpu, fix = "offload")]
pub fn pbkdf2_hmac_array<D, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> [u8; N]
where D: CoreProxy,
    D::Core: Sync + HashMarker + UpdateCore + FixedOutputCore + BufferKindUser<BufferKind = Eager> + Default + Clone,
    <D::Core as BlockSizeUser>::BlockSize: IsLess<U256>, Le<<D::Core as BlockSizeUser>::BlockSize, U256>: NonZero;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pbkdf2;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    pub rounds: u32,
    pub output_length: usize,
}
impl Params {
    pub const RECOMMENDED_ROUNDS: usize;
}
impl Default for Params {}
impl<'a> TryFrom<&'a PasswordHash<'a>> for Params { type Error = Error; }
