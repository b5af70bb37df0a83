//! Signatures of bcrypt 0.17.1.

use base64::DecodeError;
use base64::engine::GeneralPurpose;
use std::fmt::Display;
use std::io::Error;
use std::str::FromStr;

pub fn bcrypt(cost: u32, salt: [u8; 16], password: &[u8]) -> [u8; 24];

pub type BcryptResult<T> = Result<T, BcryptError>;

#[derive(Debug)]
pub enum BcryptError {
    Io(Error),
    CostNotAllowed(u32),
    InvalidCost(String),
    InvalidPrefix(String),
    InvalidHash(String),
    InvalidSaltLen(usize),
    InvalidBase64(DecodeError),
    Rand(getrandom::Error),
    Truncation(usize),
}
impl From<DecodeError> for BcryptError {}
impl From<Error> for BcryptError {}
impl From<getrandom::Error> for BcryptError {}
impl Display for BcryptError {}
impl std::error::Error for BcryptError {}

pub const DEFAULT_COST: u32;

pub const BASE_64: GeneralPurpose;

#[derive(Debug, PartialEq, Eq)]
pub struct HashParts {}
impl HashParts {
    pub fn get_cost(&self) -> u32;
    pub fn get_salt(&self) -> String;
    pub fn format_for_version(&self, version: Version) -> String;
}
impl FromStr for HashParts { type Err = BcryptError; }
impl Display for HashParts {}

#[derive(Clone, Debug)]
pub enum Version {
    TwoA,
    TwoX,
    TwoY,
    TwoB,
}
impl Display for Version {}
/// Source: bcrypt/src/lib.rs:187
#[hp::blocking(cpu, fix = "offload")]
pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;
/// Source: bcrypt/src/lib.rs:195
#[hp::blocking(cpu, fix = "offload")]
pub fn non_truncating_hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;
/// Source: bcrypt/src/lib.rs:203
#[hp::blocking(cpu, fix = "offload")]
pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;
/// Source: bcrypt/src/lib.rs:217
#[hp::blocking(cpu, fix = "offload")]
pub fn non_truncating_hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;
/// Source: bcrypt/src/lib.rs:232
#[hp::blocking(cpu, fix = "offload")]
pub fn hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts>;
/// Source: bcrypt/src/lib.rs:244
#[hp::blocking(cpu, fix = "offload")]
pub fn non_truncating_hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts>;
/// Source: bcrypt/src/lib.rs:277
#[hp::blocking(cpu, fix = "offload")]
pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;
/// Source: bcrypt/src/lib.rs:285
#[hp::blocking(cpu, fix = "offload")]
pub fn non_truncating_verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;
