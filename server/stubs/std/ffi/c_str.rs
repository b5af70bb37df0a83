//! Signatures of `std::ffi::c_str`.

use crate::borrow::Borrow;
use crate::borrow::Cow;
use crate::error::Error;
use crate::fmt::Display;
use crate::num::NonZero;
use crate::ops::Deref;
use crate::ops::Index;
use crate::ops::RangeFrom;
use crate::ops::RangeFull;
use crate::str::FromStr;
use crate::str::Utf8Error;

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CStr {}

impl CStr {
    pub const unsafe fn from_ptr<'a>(ptr: *const i8) -> &'a CStr;
    pub const fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError>;
    pub const fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError>;
    pub const unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr;
    pub const fn as_ptr(&self) -> *const i8;
    pub const fn count_bytes(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub const fn to_bytes(&self) -> &[u8];
    pub const fn to_bytes_with_nul(&self) -> &[u8];
    pub const fn to_str(&self) -> Result<&str, Utf8Error>;
}

impl CStr {
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn into_c_string(self: Box<Self>) -> CString;
}

impl AsRef<CStr> for CStr {}

impl Default for &CStr {}

impl Index<RangeFrom<usize>> for CStr {
    type Output = CStr;
}

impl ToOwned for CStr {
    type Owned = CString;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CString {}

impl CString {
    pub fn new<T>(t: T) -> Result<CString, NulError>
    where
        T: Into<Vec<u8>>;
    pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> CString;
    pub unsafe fn from_raw(ptr: *mut i8) -> CString;
    pub fn into_raw(self) -> *mut i8;
    pub fn into_string(self) -> Result<String, IntoStringError>;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn into_bytes_with_nul(self) -> Vec<u8>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn as_bytes_with_nul(&self) -> &[u8];
    pub fn as_c_str(&self) -> &CStr;
    pub fn into_boxed_c_str(self) -> Box<CStr>;
    pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> CString;
    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<CString, FromVecWithNulError>;
}

impl AsRef<CStr> for CString {}

impl Borrow<CStr> for CString {}

impl Deref for CString {
    type Target = CStr;
}

impl From<&CStr> for CString {}

impl From<Box<CStr>> for CString {}

impl<'a> From<Cow<'a, CStr>> for CString {}

impl From<Vec<NonZero<u8>>> for CString {}

impl FromStr for CString {
    type Err = NulError;
}

impl Index<RangeFull> for CString {
    type Output = CStr;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromBytesUntilNulError {}

impl Display for FromBytesUntilNulError {}

impl Error for FromBytesUntilNulError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromVecWithNulError {}

impl FromVecWithNulError {
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
}

impl Display for FromVecWithNulError {}

impl Error for FromVecWithNulError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntoStringError {}

impl IntoStringError {
    pub fn into_cstring(self) -> CString;
    pub fn utf8_error(&self) -> Utf8Error;
}

impl Display for IntoStringError {}

impl Error for IntoStringError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NulError {}

impl NulError {
    pub fn nul_position(&self) -> usize;
    pub fn into_vec(self) -> Vec<u8>;
}

impl Display for NulError {}

impl Error for NulError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FromBytesWithNulError {
    InteriorNul { position: usize },
    NotNulTerminated,
}

impl Display for FromBytesWithNulError {}

impl Error for FromBytesWithNulError {}
