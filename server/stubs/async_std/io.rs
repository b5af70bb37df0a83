use futures_core::stream::Stream;
use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use std::result;
use std::fmt::Arguments;
use std::future::Future;
use std::time::Duration;
pub use futures_io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};

#[derive(Debug)]
pub struct Lines<R> {
    owned: R,
}
impl<R: AsyncBufRead> Stream for Lines<R> { type Item = result::Result<String, Error>; }

pub trait BufReadExt: AsyncBufRead {
    /// Source: async-std/src/io/buf_read/mod.rs:76
    #[hp::cancel(partial)]
    fn read_until<'a>(&'a mut self, byte: u8,
        buf: &'a mut Vec<u8>) -> impl Future<Output = result::Result<usize, Error>>
    where Self: Unpin;
    /// Source: async-std/src/io/buf_read/mod.rs:130
    #[hp::cancel(unsafe, lost = "the text read so far is lost")]
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> impl Future<Output = result::Result<usize, Error>>
    where Self: Unpin;
    fn lines(self) -> Lines<Self> where Self: Unpin + Sized;
    fn split(self, byte: u8) -> Split<Self> where Self: Sized;
}
impl<T: AsyncBufRead + ?Sized> BufReadExt for T {}

#[derive(Debug)]
pub struct Split<R> {
    owned: R,
}
impl<R: AsyncBufRead> Stream for Split<R> { type Item = result::Result<Vec<u8>, Error>; }

pub struct BufReader<R> {
    owned: R,
}
impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn into_inner(self) -> R;
}
impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<R: AsyncSeek> AsyncSeek for BufReader<R> {}

pub struct BufWriter<W> {
    owned: W,
}
impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub async fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>> where Self: Unpin;
    pub fn buffer(&self) -> &[u8];
}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

#[derive(Debug)]
pub struct IntoInnerError<W> {
    owned: W,
}
/// Source: async-std/src/io/copy.rs:150
#[hp::cancel(unsafe, lost = "the bytes in the internal buffer and the count are lost")]
pub async fn copy<R, W>(reader: R, writer: W) -> Result<u64> where R: AsyncRead + Unpin, W: AsyncWrite + Unpin;

#[derive(Clone, Debug, Default)]
pub struct Cursor<T> {}
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}
impl<T> AsyncSeek for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T> AsyncRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T> AsyncBufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl AsyncWrite for Cursor<&mut [u8]> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}
pub fn empty() -> Empty;

pub struct Empty {}
impl AsyncRead for Empty {}
impl AsyncBufRead for Empty {}

#[derive(Debug)]
pub struct Bytes<T> {
    owned: T,
}
impl<T: AsyncRead + Unpin> Stream for Bytes<T> { type Item = result::Result<u8, Error>; }

pub struct Chain<T, U> {
    owned_t: T,
    owned_u: U,
}
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}
impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}

pub trait ReadExt: AsyncRead {
    /// Source: async-std/src/io/read/mod.rs:63
    #[hp::cancel(safe)]
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> impl Future<Output = result::Result<usize, Error>>
    where Self: Unpin;
    fn read_vectored<'a>(&'a mut self,
        bufs: &'a mut [IoSliceMut<'a>]) -> impl Future<Output = result::Result<usize, Error>>
    where Self: Unpin;
    /// Source: async-std/src/io/read/mod.rs:122
    #[hp::cancel(unsafe, lost = "the data read so far is lost")]
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> impl Future<Output = result::Result<usize, Error>>
    where Self: Unpin;
    /// Source: async-std/src/io/read/mod.rs:161
    #[hp::cancel(unsafe, lost = "the data read so far is lost")]
    fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> impl Future<Output = result::Result<usize, Error>>
    where Self: Unpin;
    /// Source: async-std/src/io/read/mod.rs:216
    #[hp::cancel(unsafe, lost = "the data read so far is lost")]
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> impl Future<Output = result::Result<(), Error>>
    where Self: Unpin;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
    fn bytes(self) -> Bytes<Self> where Self: Sized;
    fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R> where Self: Sized;
}
impl<T: AsyncRead + ?Sized> ReadExt for T {}

#[derive(Debug)]
pub struct Take<T> {
    owned: T,
}
impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: AsyncRead> AsyncRead for Take<T> {}
impl<T: AsyncBufRead> AsyncBufRead for Take<T> {}
pub fn repeat(byte: u8) -> Repeat;

pub struct Repeat {}
impl AsyncRead for Repeat {}

pub trait SeekExt: AsyncSeek {
    fn seek(&mut self, pos: SeekFrom) -> impl Future<Output = result::Result<u64, Error>> where Self: Unpin;
}
impl<T: AsyncSeek + ?Sized> SeekExt for T {}
pub fn sink() -> Sink;

pub struct Sink {}
impl AsyncWrite for Sink {}
pub fn stderr() -> Stderr;

#[derive(Debug)]
pub struct Stderr {}
impl AsyncWrite for Stderr {}
pub fn stdin() -> Stdin;

#[derive(Debug)]
pub struct Stdin {}
impl Stdin {
    pub async fn read_line(&self, buf: &mut String) -> Result<usize>;
}
impl AsyncRead for Stdin {}
pub fn stdout() -> Stdout;

#[derive(Debug)]
pub struct Stdout {}
impl AsyncWrite for Stdout {}
/// Source: async-std/src/io/timeout.rs:35
#[hp::cancel(conditional)]
#[hp::gives_up(argument, time)]
pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T> where F: Future<Output = Result<T>>;

pub trait WriteExt: AsyncWrite {
    /// Source: async-std/src/io/write/mod.rs:48
    #[hp::cancel(safe)]
    fn write<'a>(&'a mut self, buf: &'a [u8]) -> impl Future<Output = result::Result<usize, Error>> where Self: Unpin;
    /// Source: async-std/src/io/write/mod.rs:77
    #[hp::cancel(safe)]
    fn flush(&mut self) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> impl Future<Output = result::Result<usize, Error>>
    where Self: Unpin;
    /// Source: async-std/src/io/write/mod.rs:132
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it")]
    fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    fn write_fmt<'a>(&'a mut self, fmt: Arguments<'_>) -> impl Future<Output = result::Result<(), Error>>
    where Self: Unpin;
}
impl<T: AsyncWrite + ?Sized> WriteExt for T {}

pub mod prelude {
    pub use crate::io::{BufReadExt, ReadExt, SeekExt, WriteExt};
    pub use futures_io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
}
