use crate::database::Database;
use crate::error::{BoxDynError, Error};
use either::Either;
use futures_core::future::BoxFuture;
use futures_core::stream::BoxStream;
use std::fmt::Debug;

pub trait Executor<'c>: Send + Debug + Sized {
    type Database: Database;
    fn execute<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<<Self::Database as Database>::QueryResult, Error>>
    where E: 'q + Execute<'q, Self::Database>, 'c: 'e;
    fn execute_many<'e, 'q: 'e, E>(self, query: E) -> BoxStream<'e,
        Result<<Self::Database as Database>::QueryResult, Error>>
    where E: 'q + Execute<'q, Self::Database>, 'c: 'e;
    fn fetch<'e, 'q: 'e, E>(self, query: E) -> BoxStream<'e, Result<<Self::Database as Database>::Row, Error>>
    where E: 'q + Execute<'q, Self::Database>, 'c: 'e;
    fn fetch_many<'e, 'q: 'e, E>(self, query: E) -> BoxStream<'e,
        Result<Either<<Self::Database as Database>::QueryResult, <Self::Database as Database>::Row>, Error>>
    where E: 'q + Execute<'q, Self::Database>, 'c: 'e;
    fn fetch_all<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<Vec<<Self::Database as Database>::Row>, Error>>
    where E: 'q + Execute<'q, Self::Database>, 'c: 'e;
    fn fetch_one<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<<Self::Database as Database>::Row, Error>>
    where E: 'q + Execute<'q, Self::Database>, 'c: 'e;
    fn fetch_optional<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e,
        Result<Option<<Self::Database as Database>::Row>, Error>>
    where E: 'q + Execute<'q, Self::Database>, 'c: 'e;
    fn prepare<'e, 'q: 'e>(self, query: &'q str) -> BoxFuture<'e,
        Result<<Self::Database as Database>::Statement<'q>, Error>>
    where 'c: 'e;
    fn prepare_with<'e, 'q: 'e>(self, sql: &'q str,
        parameters: &'e [<Self::Database as Database>::TypeInfo]) -> BoxFuture<'e,
        Result<<Self::Database as Database>::Statement<'q>, Error>>
    where 'c: 'e;
}

pub trait Execute<'q, DB: Database>: Send + Sized {
    fn sql(&self) -> &'q str;
    fn statement(&self) -> Option<&DB::Statement<'q>>;
    fn take_arguments(&mut self) -> Result<Option<DB::Arguments<'q>>, BoxDynError>;
    fn persistent(&self) -> bool;
}
impl<'q, DB: Database> Execute<'q, DB> for &'q str {}
impl<'q, DB: Database> Execute<'q, DB> for (&'q str, Option<DB::Arguments<'q>>) {}
