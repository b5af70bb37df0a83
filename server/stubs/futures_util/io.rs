use crate::future::{AbortHandle, Aborted};
use futures_core::stream::Stream;
use std::{error, io, result};
use std::any::Any;
use std::fmt::Display;
use std::future::Future;
use std::io::BufRead;
use std::ops::RangeBounds;
use std::pin::Pin;
use std::task::{Context, Poll};
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AllowStdIo<T> {
    owned: T,
}
impl<T> AllowStdIo<T> {
    pub fn new(io: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T> io::Write for AllowStdIo<T> where T: io::Write {}
impl<T> AsyncWrite for AllowStdIo<T> where T: io::Write {}
impl<T> io::Read for AllowStdIo<T> where T: io::Read {}
impl<T> AsyncRead for AllowStdIo<T> where T: io::Read {}
impl<T> io::Seek for AllowStdIo<T> where T: io::Seek {}
impl<T> AsyncSeek for AllowStdIo<T> where T: io::Seek {}
impl<T> BufRead for AllowStdIo<T> where T: BufRead {}
impl<T> AsyncBufRead for AllowStdIo<T> where T: BufRead {}

pub struct BufReader<R> {
    owned: R,
}
impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> Self;
    pub fn with_capacity(capacity: usize, inner: R) -> Self;
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
    pub fn buffer(&self) -> &[u8];
}
impl<R: AsyncRead + AsyncSeek> BufReader<R> {
    pub fn seek_relative(self: Pin<&mut Self>, offset: i64) -> SeeKRelative<'_, R>;
    pub fn poll_seek_relative(self: Pin<&mut Self>, cx: &mut Context<'_>, offset: i64) -> Poll<Result<()>>;
}
impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}
impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}

#[derive(Debug)]
pub struct SeeKRelative<'a, R> {}
impl<R> Future for SeeKRelative<'_, R> where R: AsyncRead + AsyncSeek {
    type Output = result::Result<(), Error>;
}

pub struct BufWriter<W> {
    owned: W,
}
impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_capacity(cap: usize, inner: W) -> Self;
}
impl<W> BufWriter<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<W: AsyncRead> AsyncRead for BufWriter<W> {}
impl<W: AsyncBufRead> AsyncBufRead for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

pub struct Chain<T, U> {
    owned_t: T,
    owned_u: U,
}
impl<T, U> Chain<T, U> where T: AsyncRead, U: AsyncRead {
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
    pub fn into_inner(self) -> (T, U);
}
impl<T, U> AsyncRead for Chain<T, U> where T: AsyncRead, U: AsyncRead {}
impl<T, U> AsyncBufRead for Chain<T, U> where T: AsyncBufRead, U: AsyncBufRead {}

#[derive(Debug)]
pub struct Close<'a, W: ?Sized> {}
impl<W: AsyncWrite + ?Sized + Unpin> Future for Close<'_, W> { type Output = result::Result<(), Error>; }
/// Source: futures-util/src/io/copy.rs:34
#[hp::cancel(unsafe, lost = "the bytes in the internal buffer and the count are lost")]
pub fn copy<R, W>(reader: R, writer: &mut W) -> Copy<'_, R, W> where R: AsyncRead, W: AsyncWrite + Unpin + ?Sized;

#[derive(Debug)]
pub struct Copy<'a, R, W: ?Sized> {
    owned: R,
}
unsafe impl<'a, R, W> Send for Copy<'a, R, W> where R: Send, W: Send + ?Sized {}
unsafe impl<'a, R, W> Sync for Copy<'a, R, W> where R: Sync, W: Sync + ?Sized {}
impl<R: AsyncRead, W: AsyncWrite + Unpin + ?Sized> Future for Copy<'_, R, W> {
    type Output = result::Result<u64, Error>;
}
/// Source: futures-util/src/io/copy_buf.rs:34
#[hp::cancel(unsafe, lost = "the bytes in the internal buffer and the count are lost")]
pub fn copy_buf<R, W>(reader: R, writer: &mut W) -> CopyBuf<'_, R, W>
where R: AsyncBufRead, W: AsyncWrite + Unpin + ?Sized;

#[derive(Debug)]
pub struct CopyBuf<'a, R, W: ?Sized> {
    owned: R,
}
unsafe impl<'a, R, W> Send for CopyBuf<'a, R, W> where R: Send, W: Send + ?Sized {}
unsafe impl<'a, R, W> Sync for CopyBuf<'a, R, W> where R: Sync, W: Sync + ?Sized {}
impl<R, W> Future for CopyBuf<'_, R, W> where R: AsyncBufRead, W: AsyncWrite + Unpin + ?Sized {
    type Output = result::Result<u64, Error>;
}
/// Source: futures-util/src/io/copy_buf_abortable.rs:47
#[hp::cancel(unsafe, lost = "the bytes in the internal buffer and the count are lost")]
pub fn copy_buf_abortable<R, W>(reader: R, writer: &mut W) -> (CopyBufAbortable<'_, R, W>, AbortHandle)
where R: AsyncBufRead, W: AsyncWrite + Unpin + ?Sized;

#[derive(Debug)]
pub struct CopyBufAbortable<'a, R, W: ?Sized> {
    owned: R,
}
unsafe impl<'a, R, W> Send for CopyBufAbortable<'a, R, W> where R: Send, W: Send + ?Sized {}
unsafe impl<'a, R, W> Sync for CopyBufAbortable<'a, R, W> where R: Sync, W: Sync + ?Sized {}
impl<R, W> Future for CopyBufAbortable<'_, R, W> where R: AsyncBufRead, W: AsyncWrite + Unpin + Sized {
    type Output = result::Result<result::Result<u64, Aborted>, Error>;
}

#[derive(Clone, Debug, Default)]
pub struct Cursor<T> {}
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}
impl<T> AsyncSeek for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T: AsRef<[u8]> + Unpin> AsyncRead for Cursor<T> {}
impl<T> AsyncBufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl AsyncWrite for Cursor<&mut [u8]> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}
impl AsyncWrite for Cursor<Box<[u8]>> {}

pub struct Empty {}
impl AsyncRead for Empty {}
impl AsyncBufRead for Empty {}
pub fn empty() -> Empty;

#[derive(Debug)]
pub struct FillBuf<'a, R: ?Sized> {}
impl<'a, R> Future for FillBuf<'a, R> where R: AsyncBufRead + ?Sized + Unpin {
    type Output = result::Result<&'a [u8], Error>;
}

#[derive(Debug)]
pub struct Flush<'a, W: ?Sized> {}
impl<W> Future for Flush<'_, W> where W: AsyncWrite + ?Sized + Unpin {
    type Output = result::Result<(), Error>;
}

#[derive(Debug)]
pub struct IntoSink<W, Item> {
    owned_w: W,
    owned_item: Item,
}
impl<W: AsyncWrite, Item: AsRef<[u8]>> futures_sink::Sink<Item> for IntoSink<W, Item> {
    type Error = Error;
}

#[derive(Debug)]
pub struct LineWriter<W: AsyncWrite> {
    owned: W,
}
impl<W: AsyncWrite> LineWriter<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_capacity(capacity: usize, inner: W) -> Self;
    pub fn buffer(&self) -> &[u8];
    pub fn get_ref(&self) -> &W;
}
impl<W: AsyncWrite> AsyncWrite for LineWriter<W> {}

#[derive(Debug)]
pub struct Lines<R> {
    owned: R,
}
impl<R: AsyncBufRead> Stream for Lines<R> { type Item = result::Result<String, Error>; }

pub trait AsyncReadExt: AsyncRead {
    fn chain<R>(self, next: R) -> Chain<Self, R> where Self: Sized, R: AsyncRead;
    /// Source: futures-util/src/io/mod.rs:196
    #[hp::partial(read)]
    #[hp::cancel(safe)]
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Read<'a, Self> where Self: Unpin;
    /// Source: futures-util/src/io/mod.rs:208
    #[hp::cancel(safe)]
    fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> ReadVectored<'a, Self> where Self: Unpin;
    /// Source: futures-util/src/io/mod.rs:252
    #[hp::cancel(unsafe, lost = "the data read so far is lost")]
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExact<'a, Self> where Self: Unpin;
    /// Source: futures-util/src/io/mod.rs:278
    #[hp::cancel(unsafe, lost = "the data read so far is lost")]
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEnd<'a, Self> where Self: Unpin;
    /// Source: futures-util/src/io/mod.rs:304
    #[hp::cancel(unsafe, lost = "the data read so far is lost")]
    fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToString<'a, Self> where Self: Unpin;
    fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>) where Self: AsyncWrite + Sized;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
}
impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

pub trait AsyncWriteExt: AsyncWrite {
    /// Source: futures-util/src/io/mod.rs:416
    #[hp::cancel(safe)]
    fn flush(&mut self) -> Flush<'_, Self> where Self: Unpin;
    /// Source: futures-util/src/io/mod.rs:424
    #[hp::cancel(safe)]
    fn close(&mut self) -> Close<'_, Self> where Self: Unpin;
    /// Source: futures-util/src/io/mod.rs:435
    #[hp::partial(write)]
    #[hp::cancel(safe)]
    fn write<'a>(&'a mut self, buf: &'a [u8]) -> Write<'a, Self> where Self: Unpin;
    /// Source: futures-util/src/io/mod.rs:447
    #[hp::cancel(safe)]
    fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> WriteVectored<'a, Self> where Self: Unpin;
    /// Source: futures-util/src/io/mod.rs:474
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it")]
    fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAll<'a, Self> where Self: Unpin;
    fn into_sink<Item: AsRef<[u8]>>(self) -> IntoSink<Self, Item> where Self: Sized;
}
impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

pub trait AsyncSeekExt: AsyncSeek {
    /// Source: futures-util/src/io/mod.rs:593
    #[hp::cancel(conditional)]
    fn seek(&mut self, pos: SeekFrom) -> Seek<'_, Self> where Self: Unpin;
    fn stream_position(&mut self) -> Seek<'_, Self> where Self: Unpin;
}
impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}

pub trait AsyncBufReadExt: AsyncBufRead {
    /// Source: futures-util/src/io/mod.rs:639
    #[hp::cancel(safe)]
    fn fill_buf(&mut self) -> FillBuf<'_, Self> where Self: Unpin;
    fn consume_unpin(&mut self, amt: usize) where Self: Unpin;
    /// Source: futures-util/src/io/mod.rs:711
    #[hp::cancel(partial)]
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntil<'a, Self> where Self: Unpin;
    /// Source: futures-util/src/io/mod.rs:769
    #[hp::cancel(unsafe, lost = "the text read so far is lost")]
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLine<'a, Self> where Self: Unpin;
    fn lines(self) -> Lines<Self> where Self: Sized;
}
impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

#[derive(Debug)]
pub struct Read<'a, R: ?Sized> {}
impl<R: AsyncRead + ?Sized + Unpin> Future for Read<'_, R> { type Output = result::Result<usize, Error>; }

#[derive(Debug)]
pub struct ReadExact<'a, R: ?Sized> {}
impl<R: AsyncRead + ?Sized + Unpin> Future for ReadExact<'_, R> { type Output = result::Result<(), Error>; }

#[derive(Debug)]
pub struct ReadLine<'a, R: ?Sized> {}
impl<R: AsyncBufRead + ?Sized + Unpin> Future for ReadLine<'_, R> {
    type Output = result::Result<usize, Error>;
}

#[derive(Debug)]
pub struct ReadToEnd<'a, R: ?Sized> {}
impl<A> Future for ReadToEnd<'_, A> where A: AsyncRead + ?Sized + Unpin {
    type Output = result::Result<usize, Error>;
}

#[derive(Debug)]
pub struct ReadToString<'a, R: ?Sized> {}
impl<A> Future for ReadToString<'_, A> where A: AsyncRead + ?Sized + Unpin {
    type Output = result::Result<usize, Error>;
}

#[derive(Debug)]
pub struct ReadUntil<'a, R: ?Sized> {}
impl<R: AsyncBufRead + ?Sized + Unpin> Future for ReadUntil<'_, R> {
    type Output = result::Result<usize, Error>;
}

#[derive(Debug)]
pub struct ReadVectored<'a, R: ?Sized> {}
impl<R: AsyncRead + ?Sized + Unpin> Future for ReadVectored<'_, R> {
    type Output = result::Result<usize, Error>;
}

pub struct Repeat {}
impl AsyncRead for Repeat {}
pub fn repeat(byte: u8) -> Repeat;

#[derive(Debug)]
pub struct Seek<'a, S: ?Sized> {}
impl<S: AsyncSeek + ?Sized + Unpin> Future for Seek<'_, S> { type Output = result::Result<u64, Error>; }

pub struct Sink {}
impl AsyncWrite for Sink {}
pub fn sink() -> Sink;

#[derive(Debug)]
pub struct ReadHalf<T> {}
unsafe impl<T> Sync for ReadHalf<T> where T: Send {}
impl<T> ReadHalf<T> {
    pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
}
impl<T: Unpin> ReadHalf<T> {
    pub fn reunite(self, other: WriteHalf<T>) -> result::Result<T, ReuniteError<T>>;
}
impl<R: AsyncRead> AsyncRead for ReadHalf<R> {}

#[derive(Debug)]
pub struct WriteHalf<T> {}
unsafe impl<T> Sync for WriteHalf<T> where T: Send {}
impl<T> WriteHalf<T> {
    pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
}
impl<T: Unpin> WriteHalf<T> {
    pub fn reunite(self, other: ReadHalf<T>) -> result::Result<T, ReuniteError<T>>;
}
impl<W: AsyncWrite> AsyncWrite for WriteHalf<W> {}

pub struct ReuniteError<T>(pub ReadHalf<T>, pub WriteHalf<T>);
unsafe impl<T> Sync for ReuniteError<T> where T: Send {}
impl<T> Display for ReuniteError<T> {}
impl<T: Any> error::Error for ReuniteError<T> {}

#[derive(Debug)]
pub struct Take<R> {
    owned: R,
}
impl<R: AsyncRead> Take<R> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}
impl<R: AsyncRead> AsyncRead for Take<R> {}
impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}

#[derive(Debug)]
pub struct Window<T> {
    owned: T,
}
impl<T: AsRef<[u8]>> Window<T> {
    pub fn new(t: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
    pub fn start(&self) -> usize;
    pub fn end(&self) -> usize;
    pub fn set<R: RangeBounds<usize>>(&mut self, range: R);
}
impl<T: AsRef<[u8]>> AsRef<[u8]> for Window<T> {}
impl<T: AsMut<[u8]>> AsMut<[u8]> for Window<T> {}

#[derive(Debug)]
pub struct Write<'a, W: ?Sized> {}
impl<W: AsyncWrite + ?Sized + Unpin> Future for Write<'_, W> { type Output = result::Result<usize, Error>; }

#[derive(Debug)]
pub struct WriteAll<'a, W: ?Sized> {}
impl<W: AsyncWrite + ?Sized + Unpin> Future for WriteAll<'_, W> { type Output = result::Result<(), Error>; }

#[derive(Debug)]
pub struct WriteVectored<'a, W: ?Sized> {}
impl<W: AsyncWrite + ?Sized + Unpin> Future for WriteVectored<'_, W> {
    type Output = result::Result<usize, Error>;
}
