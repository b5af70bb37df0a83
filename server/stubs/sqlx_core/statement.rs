use crate::arguments::IntoArguments;
use crate::column::ColumnIndex;
use crate::database::Database;
use crate::error::Error;
use crate::from_row::FromRow;
use crate::query::Query;
use crate::query_as::QueryAs;
use crate::query_scalar::QueryScalar;
use either::Either;

pub trait Statement<'q>: Send + Sync {
    type Database: Database;
    fn to_owned(&self) -> <Self::Database as Database>::Statement<'static>;
    fn sql(&self) -> &str;
    fn parameters(&self) -> Option<Either<&[<Self::Database as Database>::TypeInfo], usize>>;
    fn columns(&self) -> &[<Self::Database as Database>::Column];
    fn column<I>(&self, index: I) -> &<Self::Database as Database>::Column where I: ColumnIndex<Self>;
    fn try_column<I>(&self, index: I) -> Result<&<Self::Database as Database>::Column, Error>
    where I: ColumnIndex<Self>;
    fn query(&self) -> Query<'_, Self::Database, <Self::Database as Database>::Arguments<'_>>;
    fn query_with<'s, A>(&'s self, arguments: A) -> Query<'s, Self::Database, A>
    where A: IntoArguments<'s, Self::Database>;
    fn query_as<O>(&self) -> QueryAs<'_, Self::Database, O, <Self::Database as Database>::Arguments<'_>>
    where O: for<'r> FromRow<'r, <Self::Database as Database>::Row>;
    fn query_as_with<'s, O, A>(&'s self, arguments: A) -> QueryAs<'s, Self::Database, O, A>
    where O: for<'r> FromRow<'r, <Self::Database as Database>::Row>, A: IntoArguments<'s, Self::Database>;
    fn query_scalar<O>(&self) -> QueryScalar<'_, Self::Database, O, <Self::Database as Database>::Arguments<'_>>
    where (O,): for<'r> FromRow<'r, <Self::Database as Database>::Row>;
    fn query_scalar_with<'s, O, A>(&'s self, arguments: A) -> QueryScalar<'s, Self::Database, O, A>
    where (O,): for<'r> FromRow<'r, <Self::Database as Database>::Row>, A: IntoArguments<'s, Self::Database>;
}
