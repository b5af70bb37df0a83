use crate::{CopyInWriter, CopyOutReader};
use postgres_types::{BorrowToSql, ToSql, Type};
use tokio_postgres::error::Error;
pub use tokio_postgres::binary_copy::BinaryCopyOutRow;

pub struct BinaryCopyInWriter<'a> {}
impl<'a> !Sync for BinaryCopyInWriter<'a> {}
impl<'a> BinaryCopyInWriter<'a> {
    pub fn new(writer: CopyInWriter<'a>, types: &[Type]) -> BinaryCopyInWriter<'a>;
    pub fn write(&mut self, values: &[&(dyn ToSql + Sync)]) -> Result<(), Error>;
    pub fn write_raw<P, I>(&mut self, values: I) -> Result<(), Error>
    where P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub fn finish(self) -> Result<u64, Error>;
}

pub struct BinaryCopyOutIter<'a> {}
impl<'a> !Sync for BinaryCopyOutIter<'a> {}
impl<'a> BinaryCopyOutIter<'a> {
    pub fn new(reader: CopyOutReader<'a>, types: &[Type]) -> BinaryCopyOutIter<'a>;
}
