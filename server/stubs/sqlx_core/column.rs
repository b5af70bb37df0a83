use crate::database::Database;
use crate::error::Error;
use std::fmt::Debug;

pub trait Column: 'static + Send + Sync + Debug {
    type Database: Database<Column = Self>;
    fn ordinal(&self) -> usize;
    fn name(&self) -> &str;
    fn type_info(&self) -> &<Self::Database as Database>::TypeInfo;
}

pub trait ColumnIndex<T: ?Sized>: Debug {
    fn index(&self, container: &T) -> Result<usize, Error>;
}
