use crate::fs::ReadDir;
use crate::stream::FromStream;
use std::{io, path};
use std::borrow::{Borrow, Cow};
use std::convert::Infallible;
use std::ffi::{OsStr, OsString};
use std::fs::Metadata;
use std::ops::Deref;
use std::str::FromStr;
pub use std::path::{Component, Display, MAIN_SEPARATOR, Prefix, PrefixComponent, StripPrefixError, is_separator};

#[derive(Clone, Copy, Debug)]
pub struct Ancestors<'a> {}
impl<'a> Iterator for Ancestors<'a> { type Item = &'a Path; }

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Components<'a> {}
impl<'a> Components<'a> {
    pub fn as_path(&self) -> &'a Path;
}
impl AsRef<Path> for Components<'_> {}
impl AsRef<OsStr> for Components<'_> {}
impl<'a> Iterator for Components<'a> { type Item = Component<'a>; }
impl<'a> DoubleEndedIterator for Components<'a> {}

#[derive(Clone)]
pub struct Iter<'a> {}
impl<'a> Iter<'a> {
    pub fn as_path(&self) -> &'a Path;
}
impl<'a> Iterator for Iter<'a> { type Item = &'a OsStr; }
impl AsRef<Path> for Iter<'_> {}
impl AsRef<OsStr> for Iter<'_> {}
impl<'a> DoubleEndedIterator for Iter<'a> {}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {}
impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_path_buf(&self) -> PathBuf;
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Path>;
    pub fn ancestors(&self) -> Ancestors<'_>;
    pub fn file_name(&self) -> Option<&OsStr>;
    pub fn strip_prefix<P>(&self, base: P) -> Result<&Path, StripPrefixError> where P: AsRef<Path>;
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
    pub fn file_stem(&self) -> Option<&OsStr>;
    pub fn extension(&self) -> Option<&OsStr>;
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn components(&self) -> Components<'_>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn display(&self) -> Display<'_>;
    pub async fn metadata(&self) -> io::Result<Metadata>;
    pub async fn symlink_metadata(&self) -> io::Result<Metadata>;
    pub async fn canonicalize(&self) -> io::Result<PathBuf>;
    pub async fn read_link(&self) -> io::Result<PathBuf>;
    pub async fn read_dir(&self) -> io::Result<ReadDir>;
    pub async fn exists(&self) -> bool;
    pub async fn is_file(&self) -> bool;
    pub async fn is_dir(&self) -> bool;
    pub fn into_path_buf(self: Box<Self>) -> PathBuf;
}
impl AsRef<OsStr> for Path {}
impl AsRef<Path> for Path {}
impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}
impl<'a> From<&'a path::Path> for &'a Path {}
impl AsRef<path::Path> for Path {}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathBuf {}
impl PathBuf {
    pub fn new() -> PathBuf;
    pub fn as_path(&self) -> &Path;
    pub fn push<P: AsRef<Path>>(&mut self, path: P);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Path>;
}
impl AsRef<Path> for PathBuf {}
impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}
impl From<Box<Path>> for PathBuf {}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {}
impl From<OsString> for PathBuf {}
impl From<String> for PathBuf {}
impl FromStr for PathBuf { type Err = Infallible; }
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl<P: AsRef<Path>> Extend<P> for PathBuf {}
impl Deref for PathBuf { type Target = Path; }
impl Borrow<Path> for PathBuf {}
impl<'a> From<Cow<'a, Path>> for PathBuf {}
impl AsRef<OsStr> for PathBuf {}
impl<P: AsRef<Path>> crate::stream::Extend<P> for PathBuf {}
impl<'b, P: AsRef<Path> + 'b + Send> FromStream<P> for PathBuf {}
impl From<path::PathBuf> for PathBuf {}
impl AsRef<path::Path> for PathBuf {}
