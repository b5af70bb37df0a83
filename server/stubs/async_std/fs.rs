use crate::path::{Path, PathBuf};
use futures_core::stream::Stream;
use futures_io::{AsyncRead, AsyncSeek, AsyncWrite};
use std::{fs, io};
use std::ffi::OsString;
use std::future::Future;
use std::io::Error;
pub use std::fs::{FileType, Metadata, Permissions};

/// Source: async-std/src/fs/canonicalize.rs:34
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
/// Source: async-std/src/fs/copy.rs:42
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;
/// Source: async-std/src/fs/create_dir.rs:36
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
/// Source: async-std/src/fs/create_dir_all.rs:31
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[derive(Debug, Default)]
pub struct DirBuilder {}
impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    pub fn create<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<()>>;
}

pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    pub async fn metadata(&self) -> io::Result<Metadata>;
    pub async fn file_type(&self) -> io::Result<FileType>;
    pub fn file_name(&self) -> OsString;
}
impl Clone for DirEntry {}

#[derive(Clone)]
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
impl AsyncRead for File {}
impl AsyncRead for &File {}
impl AsyncWrite for File {}
impl AsyncWrite for &File {}
impl AsyncSeek for File {}
impl AsyncSeek for &File {}
impl From<fs::File> for File {}
/// Source: async-std/src/fs/hard_link.rs:33
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
/// Source: async-std/src/fs/metadata.rs:35
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;

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
/// Source: async-std/src/fs/read.rs:38
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
/// Source: async-std/src/fs/read_dir.rs:47
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir>;

#[derive(Debug)]
pub struct ReadDir {}
impl Stream for ReadDir { type Item = Result<DirEntry, Error>; }
/// Source: async-std/src/fs/read_link.rs:30
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
/// Source: async-std/src/fs/read_to_string.rs:39
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
/// Source: async-std/src/fs/remove_dir.rs:31
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
/// Source: async-std/src/fs/remove_dir_all.rs:31
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
/// Source: async-std/src/fs/remove_file.rs:31
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
/// Source: async-std/src/fs/rename.rs:35
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
/// Source: async-std/src/fs/set_permissions.rs:33
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;
/// Source: async-std/src/fs/symlink_metadata.rs:35
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
/// Source: async-std/src/fs/write.rs:34
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost")]
pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
