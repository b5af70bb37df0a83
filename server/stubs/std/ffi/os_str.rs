//! Signatures of `std::ffi::os_str`.

use crate::borrow::Borrow;
use crate::borrow::Cow;
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::fmt;
use crate::fmt::Write;
use crate::ops::Deref;
use crate::ops::DerefMut;
use crate::ops::Index;
use crate::ops::IndexMut;
use crate::ops::RangeFull;
use crate::path::Path;
use crate::path::PathBuf;
use crate::str::FromStr;

#[derive(Debug)]
pub struct Display<'a> {}

impl fmt::Display for Display<'_> {}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OsStr {}

impl OsStr {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_os_string(&self) -> OsString;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn into_os_string(self: Box<Self>) -> OsString;
    pub fn as_encoded_bytes(&self) -> &[u8];
    pub fn make_ascii_lowercase(&mut self);
    pub fn make_ascii_uppercase(&mut self);
    pub fn to_ascii_lowercase(&self) -> OsString;
    pub fn to_ascii_uppercase(&self) -> OsString;
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
    pub fn display(&self) -> Display<'_>;
}

impl AsRef<OsStr> for OsStr {}

impl AsRef<Path> for OsStr {}

impl Default for &OsStr {}

impl ToOwned for OsStr {
    type Owned = OsString;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OsString {}

impl OsString {
    pub const fn new() -> OsString;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn into_encoded_bytes(self) -> Vec<u8>;
    pub fn into_string(self) -> Result<String, OsString>;
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
    pub fn with_capacity(capacity: usize) -> OsString;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn into_boxed_os_str(self) -> Box<OsStr>;
    pub fn leak<'a>(self) -> &'a mut OsStr;
}

impl AsRef<OsStr> for OsString {}

impl AsRef<Path> for OsString {}

impl Borrow<OsStr> for OsString {}

impl Deref for OsString {
    type Target = OsStr;
}

impl DerefMut for OsString {}

impl<'a> Extend<&'a OsStr> for OsString {}

impl<'a> Extend<Cow<'a, OsStr>> for OsString {}

impl Extend<OsString> for OsString {}

impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {}

impl From<Box<OsStr>> for OsString {}

impl<'a> From<Cow<'a, OsStr>> for OsString {}

impl From<PathBuf> for OsString {}

impl From<String> for OsString {}

impl<'a> FromIterator<&'a OsStr> for OsString {}

impl<'a> FromIterator<Cow<'a, OsStr>> for OsString {}

impl FromIterator<OsString> for OsString {}

impl FromStr for OsString {
    type Err = Infallible;
}

impl Index<RangeFull> for OsString {
    type Output = OsStr;
}

impl IndexMut<RangeFull> for OsString {}

impl Write for OsString {}
