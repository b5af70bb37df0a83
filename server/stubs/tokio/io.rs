pub mod unix;

use bytes::buf::{Buf, BufMut};
use std::result;
use std::future::Future;
use std::io::{Cursor, IoSlice};
use std::mem::MaybeUninit;
use std::ops::{BitAnd, BitOr, BitOrAssign, DerefMut, Sub};
use std::pin::Pin;
use std::task::{Context, Poll};
pub use std::io::{Error, ErrorKind, Result, SeekFrom};

pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
impl<P> AsyncBufRead for Pin<P> where P: DerefMut, P::Target: AsyncBufRead {}
impl AsyncBufRead for &[u8] {}
impl<T: AsRef<[u8]> + Unpin> AsyncBufRead for Cursor<T> {}

pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>>;
}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
impl<P> AsyncRead for Pin<P> where P: DerefMut, P::Target: AsyncRead {}
impl AsyncRead for &[u8] {}
impl<T: AsRef<[u8]> + Unpin> AsyncRead for Cursor<T> {}

pub trait AsyncSeek {
    fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<u64>>;
}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}
impl<P> AsyncSeek for Pin<P> where P: DerefMut, P::Target: AsyncSeek {}
impl<T: AsRef<[u8]> + Unpin> AsyncSeek for Cursor<T> {}

pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<Result<usize>>;
    fn is_write_vectored(&self) -> bool;
}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
impl<P> AsyncWrite for Pin<P> where P: DerefMut, P::Target: AsyncWrite {}
impl AsyncWrite for Vec<u8> {}
impl AsyncWrite for Cursor<&mut [u8]> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}
impl AsyncWrite for Cursor<Box<[u8]>> {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Interest {}
impl Interest {
    pub const READABLE: Interest;
    pub const WRITABLE: Interest;
    pub const ERROR: Interest;
    pub const PRIORITY: Interest;
    pub fn is_readable(self) -> bool;
    pub fn is_writable(self) -> bool;
    pub fn is_error(self) -> bool;
    pub fn is_priority(self) -> bool;
    pub fn add(self, other: Interest) -> Interest;
    pub fn remove(self, other: Interest) -> Option<Interest>;
}
impl BitOr for Interest { type Output = Interest; }
impl BitOrAssign for Interest {}
pub fn join<R, W>(reader: R, writer: W) -> Join<R, W> where R: AsyncRead, W: AsyncWrite;

#[derive(Debug)]
pub struct Join<R, W> {
    owned_r: R,
    owned_w: W,
}
impl<R, W> Join<R, W> where R: AsyncRead, W: AsyncWrite {
    pub fn into_inner(self) -> (R, W);
    pub fn reader(&self) -> &R;
    pub fn writer(&self) -> &W;
    pub fn reader_mut(&mut self) -> &mut R;
    pub fn writer_mut(&mut self) -> &mut W;
    pub fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
}
impl<R, W> AsyncRead for Join<R, W> where R: AsyncRead {}
impl<R, W> AsyncWrite for Join<R, W> where W: AsyncWrite {}
impl<R, W> AsyncBufRead for Join<R, W> where R: AsyncBufRead {}

pub struct ReadBuf<'a> {}
impl<'a> ReadBuf<'a> {
    pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a>;
    pub fn uninit(buf: &'a mut [MaybeUninit<u8>]) -> ReadBuf<'a>;
    pub fn capacity(&self) -> usize;
    pub fn filled(&self) -> &[u8];
    pub fn filled_mut(&mut self) -> &mut [u8];
    pub fn take(&mut self, n: usize) -> ReadBuf<'_>;
    pub fn initialized(&self) -> &[u8];
    pub fn initialized_mut(&mut self) -> &mut [u8];
    pub unsafe fn inner_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub unsafe fn unfilled_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub fn initialize_unfilled(&mut self) -> &mut [u8];
    pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
    pub fn remaining(&self) -> usize;
    pub fn clear(&mut self);
    pub fn advance(&mut self, n: usize);
    pub fn set_filled(&mut self, n: usize);
    pub unsafe fn assume_init(&mut self, n: usize);
    pub fn put_slice(&mut self, buf: &[u8]);
}
impl<'a> BufMut for ReadBuf<'a> {}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ready {}
impl Ready {
    pub const EMPTY: Ready;
    pub const READABLE: Ready;
    pub const WRITABLE: Ready;
    pub const READ_CLOSED: Ready;
    pub const WRITE_CLOSED: Ready;
    pub const PRIORITY: Ready;
    pub const ERROR: Ready;
    pub const ALL: Ready;
    pub fn is_empty(self) -> bool;
    pub fn is_readable(self) -> bool;
    pub fn is_writable(self) -> bool;
    pub fn is_read_closed(self) -> bool;
    pub fn is_write_closed(self) -> bool;
    pub fn is_priority(self) -> bool;
    pub fn is_error(self) -> bool;
}
impl BitOr for Ready { type Output = Ready; }
impl BitOrAssign for Ready {}
impl BitAnd for Ready { type Output = Ready; }
impl Sub for Ready { type Output = Ready; }

pub struct ReadHalf<T> {}
impl<T> ReadHalf<T> {
    pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
    pub fn unsplit(self, wr: WriteHalf<T>) -> T where T: Unpin;
}
impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
unsafe impl<T: Send> Send for ReadHalf<T> {}
unsafe impl<T: Sync> Sync for ReadHalf<T> {}

pub struct WriteHalf<T> {}
impl<T> WriteHalf<T> {
    pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
}
impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
unsafe impl<T: Send> Send for WriteHalf<T> {}
unsafe impl<T: Sync> Sync for WriteHalf<T> {}
pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) where T: AsyncRead + AsyncWrite;

#[derive(Debug)]
pub struct Stderr {}
impl AsyncWrite for Stderr {}
pub fn stderr() -> Stderr;

#[derive(Debug)]
pub struct Stdin {}
impl AsyncRead for Stdin {}
pub fn stdin() -> Stdin;

#[derive(Debug)]
pub struct Stdout {}
impl AsyncWrite for Stdout {}
pub fn stdout() -> Stdout;

pub trait AsyncBufReadExt: AsyncBufRead {
    /// Source: tokio/src/io/util/async_buf_read_ext.rs:96
    #[hp::cancel(partial, source = "tokio/src/io/util/async_buf_read_ext.rs:40")]
    fn read_until<'a>(&'a mut self, byte: u8,
        buf: &'a mut Vec<u8>) -> impl Future<Output = result::Result<usize, Error>>
    where Self: Unpin;
    /// Source: tokio/src/io/util/async_buf_read_ext.rs:199
    #[hp::cancel(unsafe, lost = "the text read so far is lost and the buffer is left unspecified", instead = "`read_until`, or `lines().next_line()`", source = "tokio/src/io/util/async_buf_read_ext.rs:130")]
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> impl Future<Output = result::Result<usize, Error>>
    where Self: Unpin;
    fn split(self, byte: u8) -> Split<Self> where Self: Sized + Unpin;
    /// Source: tokio/src/io/util/async_buf_read_ext.rs:277
    #[hp::cancel(safe, source = "tokio/src/io/util/async_buf_read_ext.rs:270")]
    fn fill_buf(&mut self) -> impl Future<Output = result::Result<&'_ [u8], Error>> where Self: Unpin;
    fn consume(&mut self, amt: usize) where Self: Unpin;
    fn lines(self) -> Lines<Self> where Self: Sized;
}
impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

pub trait AsyncReadExt: AsyncRead {
    fn chain<R>(self, next: R) -> Chain<Self, R> where Self: Sized, R: AsyncRead;
    /// Source: tokio/src/io/util/async_read_ext.rs:177
    #[hp::partial(read)]
    #[hp::cancel(safe, source = "tokio/src/io/util/async_read_ext.rs:148")]
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> impl Future<Output = result::Result<usize, Error>>
    where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:258
    #[hp::cancel(safe, source = "tokio/src/io/util/async_read_ext.rs:216")]
    fn read_buf<'a, B>(&'a mut self, buf: &'a mut B) -> impl Future<Output = result::Result<usize, Error>>
    where Self: Unpin, B: BufMut + ?Sized;
    /// Source: tokio/src/io/util/async_read_ext.rs:324
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:292")]
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> impl Future<Output = result::Result<usize, Error>>
    where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(safe, source = "tokio/src/io/util/async_read_ext.rs:348")]
    fn read_u8(&mut self) -> impl Future<Output = result::Result<u8, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(safe, source = "tokio/src/io/util/async_read_ext.rs:392")]
    fn read_i8(&mut self) -> impl Future<Output = result::Result<i8, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:437")]
    fn read_u16(&mut self) -> impl Future<Output = result::Result<u16, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:481")]
    fn read_i16(&mut self) -> impl Future<Output = result::Result<i16, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:525")]
    fn read_u32(&mut self) -> impl Future<Output = result::Result<u32, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:569")]
    fn read_i32(&mut self) -> impl Future<Output = result::Result<i32, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:612")]
    fn read_u64(&mut self) -> impl Future<Output = result::Result<u64, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:657")]
    fn read_i64(&mut self) -> impl Future<Output = result::Result<i64, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:700")]
    fn read_u128(&mut self) -> impl Future<Output = result::Result<u128, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:746")]
    fn read_i128(&mut self) -> impl Future<Output = result::Result<i128, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:792")]
    fn read_f32(&mut self) -> impl Future<Output = result::Result<f32, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:835")]
    fn read_f64(&mut self) -> impl Future<Output = result::Result<f64, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:880")]
    fn read_u16_le(&mut self) -> impl Future<Output = result::Result<u16, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:924")]
    fn read_i16_le(&mut self) -> impl Future<Output = result::Result<i16, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:968")]
    fn read_u32_le(&mut self) -> impl Future<Output = result::Result<u32, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:1012")]
    fn read_i32_le(&mut self) -> impl Future<Output = result::Result<i32, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:1055")]
    fn read_u64_le(&mut self) -> impl Future<Output = result::Result<u64, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:1100")]
    fn read_i64_le(&mut self) -> impl Future<Output = result::Result<i64, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:1143")]
    fn read_u128_le(&mut self) -> impl Future<Output = result::Result<u128, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:1189")]
    fn read_i128_le(&mut self) -> impl Future<Output = result::Result<i128, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:1235")]
    fn read_f32_le(&mut self) -> impl Future<Output = result::Result<f32, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:331
    #[hp::cancel(unsafe, lost = "the bytes already read are lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/io/util/async_read_ext.rs:1278")]
    fn read_f64_le(&mut self) -> impl Future<Output = result::Result<f64, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:1356
    #[hp::cancel(unsafe, lost = "the data read so far is lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/macros/select.rs:119")]
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> impl Future<Output = result::Result<usize, Error>>
    where Self: Unpin;
    /// Source: tokio/src/io/util/async_read_ext.rs:1406
    #[hp::cancel(unsafe, lost = "the data read so far is lost", instead = "`read_buf` into a buffer kept outside", source = "tokio/src/macros/select.rs:119")]
    fn read_to_string<'a>(&'a mut self, dst: &'a mut String) -> impl Future<Output = result::Result<usize, Error>>
    where Self: Unpin;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
}
impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

pub trait AsyncSeekExt: AsyncSeek {
    /// Source: tokio/src/io/util/async_seek_ext.rs:66
    #[hp::cancel(conditional)]
    fn seek(&mut self, pos: SeekFrom) -> impl Future<Output = result::Result<u64, Error>> where Self: Unpin;
    fn rewind(&mut self) -> impl Future<Output = result::Result<u64, Error>> where Self: Unpin;
    fn stream_position(&mut self) -> impl Future<Output = result::Result<u64, Error>> where Self: Unpin;
}
impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}

pub trait AsyncWriteExt: AsyncWrite {
    /// Source: tokio/src/io/util/async_write_ext.rs:130
    #[hp::partial(write)]
    #[hp::cancel(safe, source = "tokio/src/io/util/async_write_ext.rs:104")]
    fn write<'a>(&'a mut self, src: &'a [u8]) -> impl Future<Output = result::Result<usize, Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:182
    #[hp::cancel(safe, source = "tokio/src/io/util/async_write_ext.rs:147")]
    fn write_vectored<'a, 'b>(&'a mut self,
        bufs: &'a [IoSlice<'b>]) -> impl Future<Output = result::Result<usize, Error>>
    where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:266
    #[hp::cancel(safe, source = "tokio/src/io/util/async_write_ext.rs:224")]
    fn write_buf<'a, B>(&'a mut self, src: &'a mut B) -> impl Future<Output = result::Result<usize, Error>>
    where Self: Sized + Unpin, B: Buf;
    /// Source: tokio/src/io/util/async_write_ext.rs:336
    #[hp::cancel(partial, source = "tokio/src/io/util/async_write_ext.rs:295")]
    fn write_all_buf<'a, B>(&'a mut self, src: &'a mut B) -> impl Future<Output = result::Result<(), Error>>
    where Self: Sized + Unpin, B: Buf;
    /// Source: tokio/src/io/util/async_write_ext.rs:392
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside", source = "tokio/src/io/util/async_write_ext.rs:355")]
    fn write_all<'a>(&'a mut self, src: &'a [u8]) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(safe)]
    fn write_u8(&mut self, n: u8) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(safe)]
    fn write_i8(&mut self, n: i8) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_u16(&mut self, n: u16) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_i16(&mut self, n: i16) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_u32(&mut self, n: u32) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_i32(&mut self, n: i32) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_u64(&mut self, n: u64) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_i64(&mut self, n: i64) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_u128(&mut self, n: u128) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_i128(&mut self, n: i128) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_f32(&mut self, n: f32) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_f64(&mut self, n: f64) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_u16_le(&mut self, n: u16) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_i16_le(&mut self, n: i16) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_u32_le(&mut self, n: u32) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_i32_le(&mut self, n: i32) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_u64_le(&mut self, n: u64) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_i64_le(&mut self, n: i64) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_u128_le(&mut self, n: u128) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_i128_le(&mut self, n: i128) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_f32_le(&mut self, n: f32) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:399
    #[hp::cancel(unsafe, lost = "nobody knows how much was written, and a second try repeats it", instead = "`write_all_buf` with a buffer kept outside")]
    fn write_f64_le(&mut self, n: f64) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:1286
    #[hp::cancel(safe, source = "tokio/src/io/util/async_write_ext.rs:1252")]
    fn flush(&mut self) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
    /// Source: tokio/src/io/util/async_write_ext.rs:1328
    #[hp::cancel(safe)]
    fn shutdown(&mut self) -> impl Future<Output = result::Result<(), Error>> where Self: Unpin;
}
impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

pub struct BufReader<R> {
    owned: R,
}
impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> Self;
    pub fn with_capacity(capacity: usize, inner: R) -> Self;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
    pub fn buffer(&self) -> &[u8];
}
impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}

#[derive(Debug)]
pub struct BufStream<RW> {
    owned: RW,
}
impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
    pub fn new(stream: RW) -> BufStream<RW>;
    pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> BufStream<RW>;
    pub fn get_ref(&self) -> &RW;
    pub fn get_mut(&mut self) -> &mut RW;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW>;
    pub fn into_inner(self) -> RW;
}
impl<RW> From<BufReader<BufWriter<RW>>> for BufStream<RW> {}
impl<RW> From<BufWriter<BufReader<RW>>> for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}

pub struct BufWriter<W> {
    owned: W,
}
impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_capacity(cap: usize, inner: W) -> Self;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}

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
/// Source: tokio/src/io/util/copy.rs:287
#[hp::cancel(unsafe, lost = "the bytes in the internal buffer and the count are lost")]
pub async fn copy<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> Result<u64>
where R: AsyncRead + Unpin + ?Sized, W: AsyncWrite + Unpin + ?Sized;
/// Source: tokio/src/io/util/copy_bidirectional.rs:76
#[hp::cancel(unsafe, lost = "the bytes in the internal buffer and the count are lost")]
pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> Result<(u64, u64)>
where A: AsyncRead + AsyncWrite + Unpin + ?Sized, B: AsyncRead + AsyncWrite + Unpin + ?Sized;
/// Source: tokio/src/io/util/copy_bidirectional.rs:99
#[hp::cancel(unsafe, lost = "the bytes in the internal buffer and the count are lost")]
pub async fn copy_bidirectional_with_sizes<A, B>(a: &mut A, b: &mut B, a_to_b_buf_size: usize,
    b_to_a_buf_size: usize) -> Result<(u64, u64)>
where A: AsyncRead + AsyncWrite + Unpin + ?Sized, B: AsyncRead + AsyncWrite + Unpin + ?Sized;
/// Source: tokio/src/io/util/copy_buf.rs:70
#[hp::cancel(unsafe, lost = "the bytes in the internal buffer and the count are lost")]
pub async fn copy_buf<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> Result<u64>
where R: AsyncBufRead + Unpin + ?Sized, W: AsyncWrite + Unpin + ?Sized;

pub struct Empty {}
impl AsyncRead for Empty {}
impl AsyncBufRead for Empty {}
impl AsyncWrite for Empty {}
impl AsyncSeek for Empty {}
pub fn empty() -> Empty;

#[derive(Debug)]
pub struct Lines<R> {
    owned: R,
}
impl<R> Lines<R> where R: AsyncBufRead + Unpin {
    /// Source: tokio/src/io/util/lines.rs:65
    #[hp::cancel(safe, source = "tokio/src/io/util/lines.rs:50")]
    pub async fn next_line(&mut self) -> Result<Option<String>>;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_ref(&mut self) -> &R;
    pub fn into_inner(self) -> R;
}
impl<R> Lines<R> where R: AsyncBufRead {
    pub fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Option<String>>>;
}

#[derive(Debug)]
pub struct DuplexStream {}
impl AsyncRead for DuplexStream {}
impl AsyncWrite for DuplexStream {}

#[derive(Debug)]
pub struct SimplexStream {}
impl SimplexStream {
    pub fn new_unsplit(max_buf_size: usize) -> SimplexStream;
}
impl AsyncRead for SimplexStream {}
impl AsyncWrite for SimplexStream {}
pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream);
pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>);

#[derive(Debug)]
pub struct Repeat {}
impl AsyncRead for Repeat {}
pub fn repeat(byte: u8) -> Repeat;

pub struct Sink {}
impl AsyncWrite for Sink {}
pub fn sink() -> Sink;

#[derive(Debug)]
pub struct Split<R> {
    owned: R,
}
impl<R> Split<R> where R: AsyncBufRead + Unpin {
    /// Source: tokio/src/io/util/split.rs:61
    #[hp::cancel(safe, source = "tokio/src/io/util/split.rs:61")]
    pub async fn next_segment(&mut self) -> Result<Option<Vec<u8>>>;
}
impl<R> Split<R> where R: AsyncBufRead {
    pub fn poll_next_segment(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Option<Vec<u8>>>>;
}

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
