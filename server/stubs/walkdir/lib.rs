//! Signatures of walkdir 2.5.0.

use std::{error, io, result};
use std::cmp::Ordering;
use std::ffi::OsStr;
use std::fmt::Display;
use std::fs::{FileType, Metadata};
use std::path::{Path, PathBuf};

pub type Result<T> = result::Result<T, Error>;

pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> &Path;
    pub fn into_path(self) -> PathBuf;
    pub fn path_is_symlink(&self) -> bool;
    pub fn metadata(&self) -> Result<Metadata>;
    pub fn file_type(&self) -> FileType;
    pub fn file_name(&self) -> &OsStr;
    pub fn depth(&self) -> usize;
}
impl Clone for DirEntry {}
impl DirEntryExt for DirEntry {}

#[derive(Debug)]
pub struct Error {}
impl Error {
    pub fn path(&self) -> Option<&Path>;
    pub fn loop_ancestor(&self) -> Option<&Path>;
    pub fn depth(&self) -> usize;
    pub fn io_error(&self) -> Option<&io::Error>;
    pub fn into_io_error(self) -> Option<io::Error>;
}
impl error::Error for Error {}
impl Display for Error {}

#[derive(Debug)]
pub struct WalkDir {}
impl WalkDir {
    pub fn new<P: AsRef<Path>>(root: P) -> Self;
    pub fn min_depth(self, depth: usize) -> Self;
    pub fn max_depth(self, depth: usize) -> Self;
    pub fn follow_links(self, yes: bool) -> Self;
    pub fn follow_root_links(self, yes: bool) -> Self;
    pub fn max_open(self, n: usize) -> Self;
    pub fn sort_by<F>(self, cmp: F) -> Self where F: FnMut(&DirEntry, &DirEntry) -> Ordering + Send + Sync + 'static;
    pub fn sort_by_key<K, F>(self, cmp: F) -> Self where F: FnMut(&DirEntry) -> K + Send + Sync + 'static, K: Ord;
    pub fn sort_by_file_name(self) -> Self;
    pub fn contents_first(self, yes: bool) -> Self;
    pub fn same_file_system(self, yes: bool) -> Self;
}
impl IntoIterator for WalkDir {
    type Item = result::Result<DirEntry, Error>;
    type IntoIter = IntoIter;
}

#[derive(Debug)]
pub struct IntoIter {}
impl IntoIter {
    pub fn skip_current_dir(&mut self);
    pub fn filter_entry<P>(self, predicate: P) -> FilterEntry<Self, P> where P: FnMut(&DirEntry) -> bool;
}
impl Iterator for IntoIter { type Item = result::Result<DirEntry, Error>; }
