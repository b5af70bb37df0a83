use crate::database::Database;
use crate::encode::Encode;
use crate::error::BoxDynError;
use crate::types::Type;
use std::fmt;
use std::fmt::Write;

pub trait Arguments<'q>: Send + Sized + Default {
    type Database: Database;
    fn reserve(&mut self, additional: usize, size: usize);
    fn add<T>(&mut self, value: T) -> Result<(), BoxDynError>
    where T: 'q + Encode<'q, Self::Database> + Type<Self::Database>;
    fn len(&self) -> usize;
    fn format_placeholder<W: Write>(&self, writer: &mut W) -> fmt::Result;
}

pub trait IntoArguments<'q, DB: Database>: Sized + Send {
    fn into_arguments(self) -> DB::Arguments<'q>;
}

pub struct ImmutableArguments<'q, DB: Database>(pub DB::Arguments<'q>);
unsafe impl<'q, DB> Send for ImmutableArguments<'q, DB> {}
unsafe impl<'q, DB> Sync for ImmutableArguments<'q, DB> where DB::Arguments<'q>: Sync {}
impl<'q, DB: Database> IntoArguments<'q, DB> for ImmutableArguments<'q, DB> {}
