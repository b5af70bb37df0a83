//! Signatures of `std::fs`.

use crate::error;
use crate::ffi::os_str::OsString;
use crate::fmt::Display;
use crate::io;
use crate::io::Error;
use crate::io::IsTerminal;
use crate::io::Read;
use crate::io::Seek;
use crate::io::SeekFrom;
use crate::io::Write;
use crate::os::unix::fs::DirBuilderExt;
use crate::os::unix::fs::DirEntryExt;
use crate::os::unix::fs::FileExt;
use crate::os::unix::fs::FileTypeExt;
use crate::os::unix::fs::MetadataExt;
use crate::os::unix::fs::OpenOptionsExt;
use crate::os::unix::fs::PermissionsExt;
use crate::os::windows::fs;
use crate::path::Path;
use crate::path::PathBuf;
use crate::time::SystemTime;

#[derive(Debug)]
pub struct DirBuilder {}

impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    /// Source: std/fs.rs:3441
    #[hp::blocking(file, fix = "change", instead = "tokio::fs::DirBuilder::create")]
    pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
}

impl DirBuilderExt for DirBuilder {}

#[derive(Debug)]
pub struct DirEntry {}

impl DirEntry {
    pub fn path(&self) -> PathBuf;
    /// Source: std/fs.rs:2575
    #[hp::blocking(file, fix = "change", instead = "tokio::fs::DirEntry::metadata", cheap)]
    pub fn metadata(&self) -> io::Result<Metadata>;
    /// Source: std/fs.rs:2610
    #[hp::blocking(file, fix = "change", instead = "tokio::fs::DirEntry::file_type", cheap)]
    pub fn file_type(&self) -> io::Result<FileType>;
    pub fn file_name(&self) -> OsString;
}

impl DirEntryExt for DirEntry {}

#[derive(Debug)]
pub struct File {}

impl File {
    /// Source: std/fs.rs:570
    #[hp::blocking(file, fix = "change", instead = "tokio::fs::File::open")]
    pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File>;
    /// Source: std/fs.rs:638
    #[hp::blocking(file, fix = "change", instead = "tokio::fs::File::create")]
    pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File>;
    /// Source: std/fs.rs:712
    #[hp::blocking(file, fix = "change", instead = "tokio::fs::File::create_new")]
    pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File>;
    pub fn options() -> OpenOptions;
    /// Source: std/fs.rs:780
    #[hp::blocking(file, fix = "change", instead = "tokio::fs::File::sync_all")]
    pub fn sync_all(&self) -> io::Result<()>;
    /// Source: std/fs.rs:812
    #[hp::blocking(file, fix = "change", instead = "tokio::fs::File::sync_data")]
    pub fn sync_data(&self) -> io::Result<()>;
    /// Source: std/fs.rs:865
    #[hp::blocking(wait, fix = "offload")]
    pub fn lock(&self) -> io::Result<()>;
    /// Source: std/fs.rs:917
    #[hp::blocking(wait, fix = "offload")]
    pub fn lock_shared(&self) -> io::Result<()>;
    pub fn try_lock(&self) -> Result<(), TryLockError>;
    pub fn try_lock_shared(&self) -> Result<(), TryLockError>;
    pub fn unlock(&self) -> io::Result<()>;
    /// Source: std/fs.rs:1120
    #[hp::blocking(file, fix = "change", instead = "tokio::fs::File::set_len")]
    pub fn set_len(&self, size: u64) -> io::Result<()>;
    /// Source: std/fs.rs:1138
    #[hp::blocking(file, fix = "change", instead = "tokio::fs::File::metadata", cheap)]
    pub fn metadata(&self) -> io::Result<Metadata>;
    /// Source: std/fs.rs:1182
    #[hp::blocking(file, fix = "change", instead = "tokio::fs::File::try_clone", cheap)]
    pub fn try_clone(&self) -> io::Result<File>;
    /// Source: std/fs.rs:1220
    #[hp::blocking(file, fix = "change", instead = "tokio::fs::File::set_permissions")]
    pub fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
    pub fn set_times(&self, times: FileTimes) -> io::Result<()>;
    pub fn set_modified(&self, time: SystemTime) -> io::Result<()>;
}

impl FileExt for File {}

impl fs::FileExt for File {}

impl IsTerminal for File {}

impl Read for &File {
    /// Source: std/fs.rs:1333
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    /// Source: std/fs.rs:1374
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_end")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
    /// Source: std/fs.rs:1381
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_string")]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
    /// Source: std/io/mod.rs:1044
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncReadExt::read_exact")]
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
}

impl Read for File {
    /// Source: std/fs.rs:1493
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    /// Source: std/fs.rs:1506
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_end")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
    /// Source: std/fs.rs:1509
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_string")]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
    /// Source: std/io/mod.rs:1044
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncReadExt::read_exact")]
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
}

impl Seek for &File {
    /// Source: std/fs.rs:1464
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncSeekExt::seek")]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}

impl Seek for File {
    /// Source: std/fs.rs:1532
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncSeekExt::seek")]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}

impl Write for &File {
    /// Source: std/fs.rs:1400
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncWriteExt::write")]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    /// Source: std/fs.rs:1447
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncWriteExt::flush")]
    fn flush(&mut self) -> io::Result<()>;
    /// Source: std/io/mod.rs:1875
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncWriteExt::write_all")]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
}

impl Write for File {
    /// Source: std/fs.rs:1515
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncWriteExt::write")]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    /// Source: std/fs.rs:1526
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncWriteExt::flush")]
    fn flush(&mut self) -> io::Result<()>;
    /// Source: std/io/mod.rs:1875
    #[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncWriteExt::write_all")]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct FileTimes {}

impl FileTimes {
    pub fn new() -> Self;
    pub fn set_accessed(self, t: SystemTime) -> Self;
    pub fn set_modified(self, t: SystemTime) -> Self;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FileType {}

impl FileType {
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
}

impl FileTypeExt for FileType {}

impl fs::FileTypeExt for FileType {}

#[derive(Clone, Debug)]
pub struct Metadata {}

impl Metadata {
    pub fn file_type(&self) -> FileType;
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn len(&self) -> u64;
    pub fn permissions(&self) -> Permissions;
    pub fn modified(&self) -> io::Result<SystemTime>;
    pub fn accessed(&self) -> io::Result<SystemTime>;
    pub fn created(&self) -> io::Result<SystemTime>;
}

impl MetadataExt for Metadata {}

impl fs::MetadataExt for Metadata {}

#[derive(Clone, Debug)]
pub struct OpenOptions {}

impl OpenOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, read: bool) -> &mut Self;
    pub fn write(&mut self, write: bool) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn truncate(&mut self, truncate: bool) -> &mut Self;
    pub fn create(&mut self, create: bool) -> &mut Self;
    pub fn create_new(&mut self, create_new: bool) -> &mut Self;
    /// Source: std/fs.rs:1915
    #[hp::blocking(file, fix = "change", instead = "tokio::fs::OpenOptions::open")]
    pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File>;
}

impl OpenOptionsExt for OpenOptions {}

impl fs::OpenOptionsExt for OpenOptions {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permissions {}

impl Permissions {
    pub fn readonly(&self) -> bool;
    pub fn set_readonly(&mut self, readonly: bool);
}

impl PermissionsExt for Permissions {}

#[derive(Debug)]
pub struct ReadDir {}

impl Iterator for ReadDir {
    type Item = Result<DirEntry, Error>;
    /// Source: std/fs.rs:2501
    #[hp::blocking(file, fix = "change", instead = "tokio::fs::ReadDir::next_entry")]
    fn next(&mut self) -> Option<io::Result<DirEntry>>;
}

#[derive(Debug)]
pub enum TryLockError {
    Error(Error),
    WouldBlock,
}

impl Display for TryLockError {}

impl error::Error for TryLockError {}

/// Source: std/fs.rs:3035
#[hp::blocking(file, fix = "call", instead = "tokio::fs::canonicalize")]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

/// Source: std/fs.rs:2880
#[hp::blocking(file, fix = "call", instead = "tokio::fs::copy")]
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;

/// Source: std/fs.rs:3077
#[hp::blocking(file, fix = "call", instead = "tokio::fs::create_dir")]
pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;

/// Source: std/fs.rs:3123
#[hp::blocking(file, fix = "call", instead = "tokio::fs::create_dir_all")]
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;

/// Source: std/fs.rs:3529
#[hp::blocking(file, fix = "call", instead = "tokio::fs::try_exists", cheap)]
pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool>;

/// Source: std/fs.rs:2926
#[hp::blocking(file, fix = "call", instead = "tokio::fs::hard_link")]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

/// Source: std/fs.rs:2737
#[hp::blocking(file, fix = "call", instead = "tokio::fs::metadata", cheap)]
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;

/// Source: std/fs.rs:341
#[hp::blocking(file, fix = "call", instead = "tokio::fs::read")]
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;

/// Source: std/fs.rs:3311
#[hp::blocking(file, fix = "change", instead = "tokio::fs::read_dir")]
pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir>;

/// Source: std/fs.rs:2992
#[hp::blocking(file, fix = "call", instead = "tokio::fs::read_link")]
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

/// Source: std/fs.rs:383
#[hp::blocking(file, fix = "call", instead = "tokio::fs::read_to_string")]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;

/// Source: std/fs.rs:3168
#[hp::blocking(file, fix = "call", instead = "tokio::fs::remove_dir")]
pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;

/// Source: std/fs.rs:3232
#[hp::blocking(file, fix = "call", instead = "tokio::fs::remove_dir_all")]
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;

/// Source: std/fs.rs:2698
#[hp::blocking(file, fix = "call", instead = "tokio::fs::remove_file")]
pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;

/// Source: std/fs.rs:2818
#[hp::blocking(file, fix = "call", instead = "tokio::fs::rename")]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;

/// Source: std/fs.rs:3362
#[hp::blocking(file, fix = "call", instead = "tokio::fs::set_permissions")]
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;

/// Source: std/fs.rs:2958
#[hp::blocking(file, fix = "other", instead = "tokio::fs::symlink")]
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

/// Source: std/fs.rs:2772
#[hp::blocking(file, fix = "call", instead = "tokio::fs::symlink_metadata", cheap)]
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;

/// Source: std/fs.rs:420
#[hp::blocking(file, fix = "call", instead = "tokio::fs::write")]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
