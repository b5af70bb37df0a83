//! Signatures of `std::io`.

use crate::collections::TryReserveError;
use crate::error;
use crate::ffi::c_str::NulError;
use crate::fmt::Arguments;
use crate::fmt::Debug;
use crate::fmt::Display;
use crate::fs::TryLockError;
use crate::ops::Deref;
use crate::ops::DerefMut;
use crate::result;

pub mod prelude;

pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
    fn skip_until(&mut self, byte: u8) -> Result<usize>;
    fn read_line(&mut self, buf: &mut String) -> Result<usize>;
    fn split(self, byte: u8) -> Split<Self>
    where
        Self: Sized;
    fn lines(self) -> Lines<Self>
    where
        Self: Sized;
}

pub trait IsTerminal {
    fn is_terminal(&self) -> bool;
}

pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized;
    fn bytes(self) -> Bytes<Self>
    where
        Self: Sized;
    fn chain<R: Read>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized;
    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized;
}

pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()>;
    fn stream_position(&mut self) -> Result<u64>;
    fn seek_relative(&mut self, offset: i64) -> Result<()>;
}

pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized;
}

pub struct BufReader<R: ?Sized> {
    owned: R,
}

impl<R> Debug for BufReader<R> where R: ?Sized + Debug {}

impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}

impl<R: ?Sized> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
    pub fn into_inner(self) -> R
    where
        R: Sized;
}

impl<R: ?Sized + Seek> BufReader<R> {
    pub fn seek_relative(&mut self, offset: i64) -> Result<()>;
}

impl<R: ?Sized + Read> BufRead for BufReader<R> {}

impl<R: ?Sized + Read> Read for BufReader<R> {}

impl<R: ?Sized + Seek> Seek for BufReader<R> {}

pub struct BufWriter<W: ?Sized + Write> {
    owned: W,
}

impl<W> Debug for BufWriter<W> where W: Debug + ?Sized + Write {}

impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>>;
    pub fn into_parts(self) -> (W, result::Result<Vec<u8>, WriterPanicked>);
}

impl<W: ?Sized + Write> BufWriter<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
}

impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {}

impl<W: ?Sized + Write> Write for BufWriter<W> {}

pub struct Bytes<R> {
    owned: R,
}

impl<R: Debug> Debug for Bytes<R> {}

impl<R: Read> Iterator for Bytes<R> {
    type Item = result::Result<u8, Error>;
}

pub struct Chain<T, U> {
    t: T,
    u: U,
}

impl<T: Debug, U: Debug> Debug for Chain<T, U> {}

impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}

impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}

impl<T: Read, U: Read> Read for Chain<T, U> {}

pub struct Cursor<T> {
    owned: T,
}

impl<T: Debug> Debug for Cursor<T> {}
impl<T: PartialEq> PartialEq for Cursor<T> {}
impl<T: Eq> Eq for Cursor<T> {}

impl<T> Cursor<T> {
    pub const fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub const fn get_ref(&self) -> &T;
    pub const fn get_mut(&mut self) -> &mut T;
    pub const fn position(&self) -> u64;
    pub const fn set_position(&mut self, pos: u64);
}

impl<T> BufRead for Cursor<T> where T: AsRef<[u8]> {}

impl<T> Clone for Cursor<T> where T: Clone {}

impl<T: Default> Default for Cursor<T> {}

impl<T> Read for Cursor<T> where T: AsRef<[u8]> {}

impl<T> Seek for Cursor<T> where T: AsRef<[u8]> {}

impl Write for Cursor<&mut [u8]> {}

impl Write for Cursor<&mut Vec<u8>> {}

impl<const N: usize> Write for Cursor<[u8; N]> {}

impl Write for Cursor<Box<[u8]>> {}

impl Write for Cursor<Vec<u8>> {}

#[derive(Clone, Copy, Debug, Default)]
pub struct Empty;

impl BufRead for Empty {}

impl Read for Empty {}

impl Seek for Empty {}

impl Write for &Empty {}

impl Write for Empty {}

#[derive(Debug)]
pub struct Error {}

impl Error {
    pub fn new<E>(kind: ErrorKind, error: E) -> Error
    where
        E: Into<Box<dyn error::Error + Send + Sync>>;
    pub fn other<E>(error: E) -> Error
    where
        E: Into<Box<dyn error::Error + Send + Sync>>;
    pub fn last_os_error() -> Error;
    pub fn from_raw_os_error(code: i32) -> Error;
    pub fn raw_os_error(&self) -> Option<i32>;
    pub fn get_ref(&self) -> Option<&(dyn error::Error + Send + Sync + 'static)>;
    pub fn get_mut(&mut self) -> Option<&mut (dyn error::Error + Send + Sync + 'static)>;
    pub fn into_inner(self) -> Option<Box<dyn error::Error + Send + Sync>>;
    pub fn downcast<E>(self) -> result::Result<E, Self>
    where
        E: error::Error + Send + Sync + 'static;
    pub fn kind(&self) -> ErrorKind;
}

impl Display for Error {}

impl error::Error for Error {}

impl From<ErrorKind> for Error {}

impl<W> From<IntoInnerError<W>> for Error {}

impl From<NulError> for Error {}

impl From<TryLockError> for Error {}

impl From<TryReserveError> for Error {}

pub struct IntoInnerError<W> {
    owned: W,
}

impl<W: Debug> Debug for IntoInnerError<W> {}

impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error;
    pub fn into_inner(self) -> W;
    pub fn into_error(self) -> Error;
    pub fn into_parts(self) -> (Error, W);
}

impl<W> Display for IntoInnerError<W> {}

impl<W: Send + Debug> error::Error for IntoInnerError<W> {}

#[derive(Debug)]
pub struct IoSlice<'a> {}

impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize);
}

impl<'a> Clone for IoSlice<'a> {}

impl<'a> Deref for IoSlice<'a> {
    type Target = [u8];
}

impl<'a> Copy for IoSlice<'a> {}

unsafe impl<'a> Send for IoSlice<'a> {}

unsafe impl<'a> Sync for IoSlice<'a> {}

#[derive(Debug)]
pub struct IoSliceMut<'a> {}

impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize);
}

impl<'a> Deref for IoSliceMut<'a> {
    type Target = [u8];
}

impl<'a> DerefMut for IoSliceMut<'a> {}

unsafe impl<'a> Send for IoSliceMut<'a> {}

unsafe impl<'a> Sync for IoSliceMut<'a> {}

pub struct LineWriter<W: ?Sized + Write> {
    owned: W,
}

impl<W> Debug for LineWriter<W> where W: Debug + ?Sized + Write {}

impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<LineWriter<W>>>;
}

impl<W: ?Sized + Write> LineWriter<W> {
    pub fn get_ref(&self) -> &W;
}

impl<W: ?Sized + Write> Write for LineWriter<W> {}

pub struct Lines<B> {
    owned: B,
}

impl<B: Debug> Debug for Lines<B> {}

impl<B: BufRead> Iterator for Lines<B> {
    type Item = result::Result<String, Error>;
}

#[derive(Debug)]
pub struct PipeReader {}

impl PipeReader {
    pub fn try_clone(&self) -> Result<Self>;
}

impl Read for &PipeReader {
    /// Source: std/io/pipe.rs:223
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    /// Source: std/io/pipe.rs:233
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_end")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    /// Source: std/io/mod.rs:991
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_string")]
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    /// Source: std/io/mod.rs:1044
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncReadExt::read_exact")]
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
}

impl Read for PipeReader {
    /// Source: std/io/pipe.rs:243
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    /// Source: std/io/pipe.rs:253
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_end")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    /// Source: std/io/mod.rs:991
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_string")]
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    /// Source: std/io/mod.rs:1044
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncReadExt::read_exact")]
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
}

#[derive(Debug)]
pub struct PipeWriter {}

impl PipeWriter {
    pub fn try_clone(&self) -> Result<Self>;
}

impl Write for &PipeWriter {
    /// Source: std/io/pipe.rs:263
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncWriteExt::write")]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    /// Source: std/io/pipe.rs:267
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncWriteExt::flush")]
    fn flush(&mut self) -> Result<()>;
    /// Source: std/io/mod.rs:1875
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncWriteExt::write_all")]
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;
}

impl Write for PipeWriter {
    /// Source: std/io/pipe.rs:281
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncWriteExt::write")]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    /// Source: std/io/pipe.rs:285
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncWriteExt::flush")]
    fn flush(&mut self) -> Result<()>;
    /// Source: std/io/mod.rs:1875
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncWriteExt::write_all")]
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;
}

#[derive(Debug)]
pub struct Repeat {}

impl Read for Repeat {}

#[derive(Clone, Copy, Debug, Default)]
pub struct Sink;

impl Write for &Sink {}

impl Write for Sink {}

pub struct Split<B> {
    owned: B,
}

impl<B: Debug> Debug for Split<B> {}

impl<B: BufRead> Iterator for Split<B> {
    type Item = result::Result<Vec<u8>, Error>;
}

#[derive(Debug)]
pub struct Stderr {}

impl Stderr {
    /// Source: std/io/stdio.rs:997
    #[hp::acquires(exclusive)]
    pub fn lock(&self) -> StderrLock<'static>;
}

impl IsTerminal for Stderr {}

impl Write for &Stderr {}

impl Write for Stderr {}

/// Source: std/io/stdio.rs:914
#[hp::guard(stdio, forbid)]
#[derive(Debug)]
pub struct StderrLock<'a> {}

impl IsTerminal for StderrLock<'_> {}

impl Write for StderrLock<'_> {}

impl<'a> !Send for StderrLock<'a> {}

impl<'a> !Sync for StderrLock<'a> {}

#[derive(Debug)]
pub struct Stdin {}

impl Stdin {
    /// Source: std/io/stdio.rs:372
    #[hp::acquires(exclusive)]
    pub fn lock(&self) -> StdinLock<'static>;
    /// Source: std/io/stdio.rs:411
    #[hp::blocking(tty, fix = "change", instead = "tokio::io::AsyncBufReadExt::read_line")]
    pub fn read_line(&self, buf: &mut String) -> Result<usize>;
    /// Source: std/io/stdio.rs:432
    #[hp::blocking(tty, fix = "change", instead = "tokio::io::AsyncBufReadExt::lines")]
    pub fn lines(self) -> Lines<StdinLock<'static>>;
}

impl IsTerminal for Stdin {}

impl Read for &Stdin {
    /// Source: std/io/stdio.rs:475
    #[hp::blocking(tty, fix = "change", instead = "tokio::io::AsyncReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    /// Source: std/io/stdio.rs:488
    #[hp::blocking(tty, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_end")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    /// Source: std/io/stdio.rs:491
    #[hp::blocking(tty, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_string")]
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    /// Source: std/io/stdio.rs:494
    #[hp::blocking(tty, fix = "change", instead = "tokio::io::AsyncReadExt::read_exact")]
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
}

impl Read for Stdin {
    /// Source: std/io/stdio.rs:446
    #[hp::blocking(tty, fix = "change", instead = "tokio::io::AsyncReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    /// Source: std/io/stdio.rs:459
    #[hp::blocking(tty, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_end")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    /// Source: std/io/stdio.rs:462
    #[hp::blocking(tty, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_string")]
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    /// Source: std/io/stdio.rs:465
    #[hp::blocking(tty, fix = "change", instead = "tokio::io::AsyncReadExt::read_exact")]
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
}

/// Source: std/io/stdio.rs:288
#[hp::guard(stdio, forbid)]
#[derive(Debug)]
pub struct StdinLock<'a> {}

impl BufRead for StdinLock<'_> {
    /// Source: std/io/stdio.rs:563
    #[hp::blocking(tty, fix = "change", instead = "tokio::io::AsyncBufReadExt::read_until")]
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
    /// Source: std/io/stdio.rs:567
    #[hp::blocking(tty, fix = "change", instead = "tokio::io::AsyncBufReadExt::read_line")]
    fn read_line(&mut self, buf: &mut String) -> Result<usize>;
}

impl IsTerminal for StdinLock<'_> {}

impl Read for StdinLock<'_> {
    /// Source: std/io/stdio.rs:512
    #[hp::blocking(tty, fix = "change", instead = "tokio::io::AsyncReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    /// Source: std/io/stdio.rs:529
    #[hp::blocking(tty, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_end")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    /// Source: std/io/stdio.rs:533
    #[hp::blocking(tty, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_string")]
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    /// Source: std/io/stdio.rs:537
    #[hp::blocking(tty, fix = "change", instead = "tokio::io::AsyncReadExt::read_exact")]
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
}

impl<'a> !Send for StdinLock<'a> {}

#[derive(Debug)]
pub struct Stdout {}

impl Stdout {
    /// Source: std/io/stdio.rs:765
    #[hp::acquires(exclusive)]
    pub fn lock(&self) -> StdoutLock<'static>;
}

impl IsTerminal for Stdout {}

impl Write for &Stdout {}

impl Write for Stdout {}

/// Source: std/io/stdio.rs:640
#[hp::guard(stdio, forbid)]
#[derive(Debug)]
pub struct StdoutLock<'a> {}

impl IsTerminal for StdoutLock<'_> {}

impl Write for StdoutLock<'_> {}

impl<'a> !Send for StdoutLock<'a> {}

impl<'a> !Sync for StdoutLock<'a> {}

pub struct Take<T> {
    owned: T,
}

impl<T: Debug> Debug for Take<T> {}

impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}

impl<T: BufRead> BufRead for Take<T> {}

impl<T: Read> Read for Take<T> {}

impl<T: Seek> Seek for Take<T> {}

#[derive(Debug)]
pub struct WriterPanicked {}

impl WriterPanicked {
    pub fn into_inner(self) -> Vec<u8>;
}

impl Display for WriterPanicked {}

impl error::Error for WriterPanicked {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    NotFound,
    PermissionDenied,
    ConnectionRefused,
    ConnectionReset,
    HostUnreachable,
    NetworkUnreachable,
    ConnectionAborted,
    NotConnected,
    AddrInUse,
    AddrNotAvailable,
    NetworkDown,
    BrokenPipe,
    AlreadyExists,
    WouldBlock,
    NotADirectory,
    IsADirectory,
    DirectoryNotEmpty,
    ReadOnlyFilesystem,
    FilesystemLoop,
    StaleNetworkFileHandle,
    InvalidInput,
    InvalidData,
    TimedOut,
    WriteZero,
    StorageFull,
    NotSeekable,
    QuotaExceeded,
    FileTooLarge,
    ResourceBusy,
    ExecutableFileBusy,
    Deadlock,
    CrossesDevices,
    TooManyLinks,
    InvalidFilename,
    ArgumentListTooLong,
    Interrupted,
    Unsupported,
    UnexpectedEof,
    OutOfMemory,
    InProgress,
    Other,
}

impl Display for ErrorKind {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeekFrom {
    Start(u64),
    End(i64),
    Current(i64),
}

pub type Result<T> = result::Result<T, Error>;

/// Source: std/io/copy.rs:62
#[hp::blocking(file, fix = "change", instead = "tokio::io::copy")]
pub fn copy<R, W>(reader: &mut R, writer: &mut W) -> Result<u64>
where
    R: Read + ?Sized,
    W: Write + ?Sized;

pub const fn empty() -> Empty;

pub fn pipe() -> Result<(PipeReader, PipeWriter)>;

/// Source: std/io/mod.rs:1346
#[hp::blocking(file, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_string")]
pub fn read_to_string<R: Read>(reader: R) -> Result<String>;

pub const fn repeat(byte: u8) -> Repeat;

pub const fn sink() -> Sink;

pub fn stderr() -> Stderr;

pub fn stdin() -> Stdin;

pub fn stdout() -> Stdout;

impl<R: Read + ?Sized> Read for &mut R {}
impl<W: Write + ?Sized> Write for &mut W {}
impl<S: Seek + ?Sized> Seek for &mut S {}
impl<B: BufRead + ?Sized> BufRead for &mut B {}
