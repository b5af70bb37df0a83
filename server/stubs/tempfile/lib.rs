//! Signatures of tempfile 3.27.0.

use std::{error, io};
use std::ffi::OsStr;
use std::fmt::Display;
use std::fs::{File, Permissions};
use std::io::{Error, Read, Seek, Write};
use std::ops::Deref;
use std::path::{Path, PathBuf};

/// Source: tempfile/src/dir/mod.rs:64
#[hp::blocking(file, fix = "offload", cheap)]
pub fn tempdir() -> io::Result<TempDir>;
/// Source: tempfile/src/dir/mod.rs:106
#[hp::blocking(file, fix = "offload", cheap)]
pub fn tempdir_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir>;

pub struct TempDir {}
impl TempDir {
    /// Source: tempfile/src/dir/mod.rs:218
    #[hp::blocking(file, fix = "offload", cheap)]
    pub fn new() -> io::Result<TempDir>;
    /// Source: tempfile/src/dir/mod.rs:244
    #[hp::blocking(file, fix = "offload", cheap)]
    pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir>;
    pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<TempDir>;
    pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<TempDir>;
    pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> io::Result<TempDir>;
    pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> io::Result<TempDir>;
    pub fn path(&self) -> &Path;
    pub fn into_path(self) -> PathBuf;
    pub fn keep(self) -> PathBuf;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    /// Source: tempfile/src/dir/mod.rs:470
    #[hp::blocking(file, fix = "offload", cheap)]
    pub fn close(self) -> io::Result<()>;
}
impl AsRef<Path> for TempDir {}
/// Source: tempfile/src/file/mod.rs:51
#[hp::blocking(file, fix = "offload", cheap)]
pub fn tempfile() -> io::Result<File>;
/// Source: tempfile/src/file/mod.rs:83
#[hp::blocking(file, fix = "offload", cheap)]
pub fn tempfile_in<P: AsRef<Path>>(dir: P) -> io::Result<File>;

pub struct TempPath {}
impl TempPath {
    pub fn close(self) -> io::Result<()>;
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError>;
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError>;
    pub fn keep(self) -> Result<PathBuf, PathPersistError>;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    pub fn from_path(path: impl Into<PathBuf>) -> Self;
    pub fn try_from_path(path: impl Into<PathBuf>) -> io::Result<Self>;
}
impl From<PathPersistError> for TempPath {}
impl Deref for TempPath { type Target = Path; }
impl AsRef<Path> for TempPath {}
impl AsRef<OsStr> for TempPath {}

pub struct NamedTempFile<F = File> {
    owned: F,
}
impl NamedTempFile<File> {
    /// Source: tempfile/src/file/mod.rs:606
    #[hp::blocking(file, fix = "offload", cheap)]
    pub fn new() -> io::Result<NamedTempFile>;
    /// Source: tempfile/src/file/mod.rs:621
    #[hp::blocking(file, fix = "offload", cheap)]
    pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<NamedTempFile>;
    pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<NamedTempFile>;
    pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> io::Result<NamedTempFile>;
    pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<NamedTempFile>;
    pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> io::Result<NamedTempFile>;
    pub fn reopen(&self) -> io::Result<File>;
}
impl<F> NamedTempFile<F> {
    pub fn path(&self) -> &Path;
    pub fn close(self) -> io::Result<()>;
    /// Source: tempfile/src/file/mod.rs:767
    #[hp::blocking(file, fix = "offload", cheap)]
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>>;
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>>;
    pub fn keep(self) -> Result<(F, PathBuf), PersistError<F>>;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    pub fn as_file(&self) -> &F;
    pub fn as_file_mut(&mut self) -> &mut F;
    pub fn into_file(self) -> F;
    pub fn into_temp_path(self) -> TempPath;
    pub fn into_parts(self) -> (F, TempPath);
    pub fn from_parts(file: F, path: TempPath) -> Self;
}
impl<F> AsRef<Path> for NamedTempFile<F> {}
impl<F> From<PersistError<F>> for NamedTempFile<F> {}
impl<F: Read> Read for NamedTempFile<F> {}
impl Read for &NamedTempFile<File> {}
impl<F: Write> Write for NamedTempFile<F> {}
impl Write for &NamedTempFile<File> {}
impl<F: Seek> Seek for NamedTempFile<F> {}
impl Seek for &NamedTempFile<File> {}

pub struct PersistError<F = File> {
    pub error: Error,
    pub file: NamedTempFile<F>,
}
impl<F> Display for PersistError<F> {}
impl<F> error::Error for PersistError<F> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Builder<'a, 'b> {}
impl<'a, 'b> Builder<'a, 'b> {
    pub fn new() -> Self;
    pub fn prefix<S: AsRef<OsStr> + ?Sized>(&mut self, prefix: &'a S) -> &mut Self;
    pub fn suffix<S: AsRef<OsStr> + ?Sized>(&mut self, suffix: &'b S) -> &mut Self;
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn permissions(&mut self, permissions: Permissions) -> &mut Self;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) -> &mut Self;
    pub fn keep(&mut self, keep: bool) -> &mut Self;
    /// Source: tempfile/src/lib.rs:526
    #[hp::blocking(file, fix = "offload", cheap)]
    pub fn tempfile(&self) -> io::Result<NamedTempFile>;
    pub fn tempfile_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<NamedTempFile>;
    /// Source: tempfile/src/lib.rs:595
    #[hp::blocking(file, fix = "offload", cheap)]
    pub fn tempdir(&self) -> io::Result<TempDir>;
    pub fn tempdir_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<TempDir>;
    pub fn make<F, R>(&self, f: F) -> io::Result<NamedTempFile<R>> where F: FnMut(&Path) -> io::Result<R>;
    pub fn make_in<F, R, P>(&self, dir: P, f: F) -> io::Result<NamedTempFile<R>>
    where F: FnMut(&Path) -> io::Result<R>, P: AsRef<Path>;
}
impl Default for Builder<'_, '_> {}
