use crate::database::Database;
use crate::decode::Decode;
use crate::error::Error;
use crate::types::Type;
use std::borrow::Cow;

pub trait Value {
    type Database: Database<Value = Self>;
    fn as_ref(&self) -> <Self::Database as Database>::ValueRef<'_>;
    fn type_info(&self) -> Cow<'_, <Self::Database as Database>::TypeInfo>;
    fn is_null(&self) -> bool;
    fn decode<'r, T>(&'r self) -> T where T: Decode<'r, Self::Database> + Type<Self::Database>;
    fn decode_unchecked<'r, T>(&'r self) -> T where T: Decode<'r, Self::Database>;
    fn try_decode<'r, T>(&'r self) -> Result<T, Error> where T: Decode<'r, Self::Database> + Type<Self::Database>;
    fn try_decode_unchecked<'r, T>(&'r self) -> Result<T, Error> where T: Decode<'r, Self::Database>;
}

pub trait ValueRef<'r>: Sized {
    type Database: Database;
    fn to_owned(&self) -> <Self::Database as Database>::Value;
    fn type_info(&self) -> Cow<'_, <Self::Database as Database>::TypeInfo>;
    fn is_null(&self) -> bool;
}
