//! Signatures of fs-err 3.1: the functions of `std::fs` with better errors, which block as those do.

use std::fs::{Metadata, Permissions};
use std::io;
use std::path::{Path, PathBuf};

pub struct ReadDir {}

pub struct DirEntry {}

impl Iterator for ReadDir {
    type Item = io::Result<DirEntry>;
}

impl DirEntry {
    pub fn path(&self) -> PathBuf;
}

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.canonicalize.html
#[hp::blocking(file, fix = "call", instead = "tokio::fs::canonicalize")]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.copy.html
#[hp::blocking(file, fix = "call", instead = "tokio::fs::copy")]
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.create_dir.html
#[hp::blocking(file, fix = "call", instead = "tokio::fs::create_dir")]
pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.create_dir_all.html
#[hp::blocking(file, fix = "call", instead = "tokio::fs::create_dir_all")]
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.hard_link.html
#[hp::blocking(file, fix = "call", instead = "tokio::fs::hard_link")]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.metadata.html
#[hp::blocking(file, fix = "call", instead = "tokio::fs::metadata", cheap)]
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.read.html
#[hp::blocking(file, fix = "call", instead = "tokio::fs::read")]
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.read_dir.html
#[hp::blocking(file, fix = "change", instead = "tokio::fs::read_dir")]
pub fn read_dir<P: Into<PathBuf>>(path: P) -> io::Result<ReadDir>;

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.read_link.html
#[hp::blocking(file, fix = "call", instead = "tokio::fs::read_link")]
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.read_to_string.html
#[hp::blocking(file, fix = "call", instead = "tokio::fs::read_to_string")]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.remove_dir.html
#[hp::blocking(file, fix = "call", instead = "tokio::fs::remove_dir")]
pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.remove_dir_all.html
#[hp::blocking(file, fix = "call", instead = "tokio::fs::remove_dir_all")]
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.remove_file.html
#[hp::blocking(file, fix = "call", instead = "tokio::fs::remove_file")]
pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.rename.html
#[hp::blocking(file, fix = "call", instead = "tokio::fs::rename")]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.set_permissions.html
#[hp::blocking(file, fix = "call", instead = "tokio::fs::set_permissions")]
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.symlink_metadata.html
#[hp::blocking(file, fix = "call", instead = "tokio::fs::symlink_metadata", cheap)]
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;

/// Source: https://docs.rs/fs-err/3.1.0/fs_err/fn.write.html
#[hp::blocking(file, fix = "call", instead = "tokio::fs::write")]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
