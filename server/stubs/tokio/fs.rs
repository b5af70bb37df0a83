use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};
use std::{fs, io};
use std::ffi::OsString;
use std::fs::{FileType, Metadata, Permissions};
use std::io::Error;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::task::{Context, Poll};
use std::time::SystemTime;

/// Source: tokio/src/fs/canonicalize.rs:46
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf>;
/// Source: tokio/src/fs/copy.rs:20
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<u64, Error>;
/// Source: tokio/src/fs/create_dir.rs:47
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()>;
/// Source: tokio/src/fs/create_dir_all.rs:51
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()>;

#[derive(Debug, Default)]
pub struct DirBuilder {}
impl DirBuilder {
    pub fn new() -> Self;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    /// Source: tokio/src/fs/dir_builder.rs:91
    #[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
    pub async fn create(&self, path: impl AsRef<Path>) -> io::Result<()>;
    pub fn mode(&mut self, mode: u32) -> &mut Self;
}

pub struct File {}
impl File {
    /// Source: tokio/src/fs/file.rs:157
    #[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
    pub async fn open(path: impl AsRef<Path>) -> io::Result<File>;
    /// Source: tokio/src/fs/file.rs:192
    #[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
    pub async fn create(path: impl AsRef<Path>) -> io::Result<File>;
    /// Source: tokio/src/fs/file.rs:232
    #[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
    pub async fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File>;
    pub fn options() -> OpenOptions;
    pub fn from_std(std: fs::File) -> File;
    /// Source: tokio/src/fs/file.rs:317
    #[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
    pub async fn sync_all(&self) -> io::Result<()>;
    /// Source: tokio/src/fs/file.rs:352
    #[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
    pub async fn sync_data(&self) -> io::Result<()>;
    /// Source: tokio/src/fs/file.rs:390
    #[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
    pub async fn set_len(&self, size: u64) -> io::Result<()>;
    /// Source: tokio/src/fs/file.rs:456
    #[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
    pub async fn metadata(&self) -> io::Result<Metadata>;
    /// Source: tokio/src/fs/file.rs:476
    #[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
    pub async fn try_clone(&self) -> io::Result<File>;
    pub async fn into_std(self) -> fs::File;
    pub fn try_into_std(self) -> Result<fs::File, Self>;
    /// Source: tokio/src/fs/file.rs:564
    #[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
    pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
    pub async fn set_times(&self, times: FileTimes) -> io::Result<()>;
    pub async fn set_modified(&self, time: SystemTime) -> io::Result<()>;
    pub fn set_max_buf_size(&mut self, max_buf_size: usize);
    pub fn max_buf_size(&self) -> usize;
}
impl AsyncRead for File {}
impl AsyncSeek for File {}
impl AsyncWrite for File {}
impl From<fs::File> for File {}
impl From<OwnedFd> for File {}

#[derive(Clone, Debug, Default)]
pub struct FileTimes {}
impl FileTimes {
    pub fn new() -> Self;
    pub fn set_accessed(self, t: SystemTime) -> Self;
    pub fn set_modified(self, t: SystemTime) -> Self;
}
/// Source: tokio/src/fs/hard_link.rs:39
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;
/// Source: tokio/src/fs/metadata.rs:43
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;

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
    /// Source: tokio/src/fs/open_options.rs:520
    #[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
    pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File>;
    pub fn mode(&mut self, mode: u32) -> &mut OpenOptions;
    pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions;
}
impl From<fs::OpenOptions> for OpenOptions {}
impl Default for OpenOptions {}
/// Source: tokio/src/fs/read.rs:56
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>>;
/// Source: tokio/src/fs/read_dir.rs:32
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir>;

#[derive(Debug)]
pub struct ReadDir {}
impl ReadDir {
    /// Source: tokio/src/fs/read_dir.rs:78
    #[hp::cancel(safe, source = "tokio/src/fs/read_dir.rs:75")]
    pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>>;
    pub fn poll_next_entry(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Option<DirEntry>>>;
}

#[derive(Debug)]
pub struct DirEntry {}
impl DirEntry {
    pub fn ino(&self) -> u64;
    pub fn path(&self) -> PathBuf;
    pub fn file_name(&self) -> OsString;
    pub async fn metadata(&self) -> io::Result<Metadata>;
    pub async fn file_type(&self) -> io::Result<FileType>;
}
/// Source: tokio/src/fs/read_link.rs:9
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf>;
/// Source: tokio/src/fs/read_to_string.rs:27
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String>;
/// Source: tokio/src/fs/remove_dir.rs:9
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()>;
/// Source: tokio/src/fs/remove_dir_all.rs:11
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
/// Source: tokio/src/fs/remove_file.rs:13
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()>;
/// Source: tokio/src/fs/rename.rs:12
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()>;
/// Source: tokio/src/fs/set_permissions.rs:12
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> io::Result<()>;
/// Source: tokio/src/fs/symlink.rs:11
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;
/// Source: tokio/src/fs/symlink_metadata.rs:12
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;
/// Source: tokio/src/fs/try_exists.rs:25
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool>;
/// Source: tokio/src/fs/write.rs:26
#[hp::cancel(detached, lost = "the operation goes on in the background and its result is lost", source = "tokio/src/fs/mod.rs")]
pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()>;
