//! Signatures of async-fs 2.2.0.

pub mod unix;

use crate::unix::{DirBuilderExt, DirEntryExt, OpenOptionsExt};
use futures_core::stream::Stream;
use futures_io::{AsyncRead, AsyncSeek, AsyncWrite};
use std::{fs, io};
use std::ffi::OsString;
use std::future::Future;
use std::io::Error;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
pub use std::fs::{FileType, Metadata, Permissions};

/// Source: async-fs/src/lib.rs:80
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
/// Source: async-fs/src/lib.rs:111
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<u64>;
/// Source: async-fs/src/lib.rs:152
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
/// Source: async-fs/src/lib.rs:196
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
/// Source: async-fs/src/lib.rs:220
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
/// Source: async-fs/src/lib.rs:247
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
/// Source: async-fs/src/lib.rs:275
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
/// Source: async-fs/src/lib.rs:306
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir>;

pub struct ReadDir {}
impl Stream for ReadDir { type Item = Result<DirEntry, Error>; }

pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    pub async fn metadata(&self) -> io::Result<Metadata>;
    pub async fn file_type(&self) -> io::Result<FileType>;
    pub fn file_name(&self) -> OsString;
}
impl Clone for DirEntry {}
impl DirEntryExt for DirEntry {}
/// Source: async-fs/src/lib.rs:509
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
/// Source: async-fs/src/lib.rs:538
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
/// Source: async-fs/src/lib.rs:563
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
/// Source: async-fs/src/lib.rs:585
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
/// Source: async-fs/src/lib.rs:607
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
/// Source: async-fs/src/lib.rs:633
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
/// Source: async-fs/src/lib.rs:658
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;
/// Source: async-fs/src/lib.rs:683
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
/// Source: async-fs/src/lib.rs:708
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;

#[derive(Debug, Default)]
pub struct DirBuilder {}
impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    pub fn create<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<()>>;
}
impl DirBuilderExt for DirBuilder {}

pub struct File {}
impl File {
    pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<File>;
    pub async fn create<P: AsRef<Path>>(path: P) -> io::Result<File>;
    pub async fn sync_all(&self) -> io::Result<()>;
    pub async fn sync_data(&self) -> io::Result<()>;
    pub async fn set_len(&self, size: u64) -> io::Result<()>;
    pub async fn metadata(&self) -> io::Result<Metadata>;
    pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
}
impl From<fs::File> for File {}
impl From<OwnedFd> for File {}
impl AsyncRead for File {}
impl AsyncWrite for File {}
impl AsyncSeek for File {}

#[derive(Clone, Debug)]
pub struct OpenOptions {}
impl OpenOptions {
    pub fn new() -> OpenOptions;
    pub fn read(&mut self, read: bool) -> &mut OpenOptions;
    pub fn write(&mut self, write: bool) -> &mut OpenOptions;
    pub fn append(&mut self, append: bool) -> &mut OpenOptions;
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
    pub fn create(&mut self, create: bool) -> &mut OpenOptions;
    pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
    pub fn open<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<File>>;
}
impl Default for OpenOptions {}
impl OpenOptionsExt for OpenOptions {}
