use bytes::Bytes;
use crate::{CopyInSink, CopyOutStream};
use crate::error::Error;
use futures_core::stream::Stream;
use postgres_types::{BorrowToSql, FromSql, ToSql, Type};
use std::pin::Pin;

pub struct BinaryCopyInWriter {}
impl BinaryCopyInWriter {
    pub fn new(sink: CopyInSink<Bytes>, types: &[Type]) -> BinaryCopyInWriter;
    pub async fn write(self: Pin<&mut Self>, values: &[&(dyn ToSql + Sync)]) -> Result<(), Error>;
    pub async fn write_raw<P, I>(self: Pin<&mut Self>, values: I) -> Result<(), Error>
    where P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error>;
}

pub struct BinaryCopyOutStream {}
impl BinaryCopyOutStream {
    pub fn new(stream: CopyOutStream, types: &[Type]) -> BinaryCopyOutStream;
}
impl Stream for BinaryCopyOutStream { type Item = Result<BinaryCopyOutRow, Error>; }

pub struct BinaryCopyOutRow {}
impl BinaryCopyOutRow {
    pub fn try_get<'a, T>(&'a self, idx: usize) -> Result<T, Error> where T: FromSql<'a>;
    pub fn get<'a, T>(&'a self, idx: usize) -> T where T: FromSql<'a>;
}
