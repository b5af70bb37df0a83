use crate::arguments::IntoArguments;
use crate::database::Database;
use crate::encode::Encode;
use crate::from_row::FromRow;
use crate::query::Query;
use crate::query_as::QueryAs;
use crate::query_scalar::QueryScalar;
use crate::types::Type;
use std::fmt::Display;

pub struct QueryBuilder<'args, DB> where DB: Database {}
unsafe impl<'args, DB> Send for QueryBuilder<'args, DB> {}
unsafe impl<'args, DB> Sync for QueryBuilder<'args, DB> where <DB as Database>::Arguments<'args>: Sync {}
impl<'args, DB> QueryBuilder<'args, DB> where DB: Database {
    pub fn new(init: impl Into<String>) -> Self where DB::Arguments<'args>: Default;
    pub fn with_arguments<A>(init: impl Into<String>, arguments: A) -> Self
    where DB: Database, A: IntoArguments<'args, DB>;
    pub fn push(&mut self, sql: impl Display) -> &mut Self;
    pub fn push_bind<T>(&mut self, value: T) -> &mut Self where T: 'args + Encode<'args, DB> + Type<DB>;
    pub fn separated<'qb, Sep>(&'qb mut self, separator: Sep) -> Separated<'qb, 'args, DB, Sep>
    where Sep: Display, 'args: 'qb;
    pub fn push_values<I, F>(&mut self, tuples: I, push_tuple: F) -> &mut Self
    where I: IntoIterator, F: FnMut(Separated<'_, 'args, DB, &'static str>, I::Item);
    pub fn push_tuples<I, F>(&mut self, tuples: I, push_tuple: F) -> &mut Self
    where I: IntoIterator, F: FnMut(Separated<'_, 'args, DB, &'static str>, I::Item);
    pub fn build(&mut self) -> Query<'_, DB, DB::Arguments<'args>>;
    pub fn build_query_as<'q, T: FromRow<'q, DB::Row>>(&'q mut self) -> QueryAs<'q, DB, T, DB::Arguments<'args>>;
    pub fn build_query_scalar<'q, T>(&'q mut self) -> QueryScalar<'q, DB, T, DB::Arguments<'args>>
    where DB: Database, (T,): for<'r> FromRow<'r, DB::Row>;
    pub fn reset(&mut self) -> &mut Self;
    pub fn sql(&self) -> &str;
    pub fn into_sql(self) -> String;
}
impl<'args, DB: Database> Default for QueryBuilder<'args, DB> {}

pub struct Separated<'qb, 'args: 'qb, DB, Sep> where DB: Database {
    owned: Sep,
}
unsafe impl<'qb, 'args, DB, Sep> Sync for Separated<'qb, 'args, DB, Sep> where Sep: Sync, DB::Arguments<'args>: Sync {}
impl<'qb, 'args: 'qb, DB, Sep> Separated<'qb, 'args, DB, Sep> where DB: Database, Sep: Display {
    pub fn push(&mut self, sql: impl Display) -> &mut Self;
    pub fn push_unseparated(&mut self, sql: impl Display) -> &mut Self;
    pub fn push_bind<T>(&mut self, value: T) -> &mut Self where T: 'args + Encode<'args, DB> + Type<DB>;
    pub fn push_bind_unseparated<T>(&mut self, value: T) -> &mut Self where T: 'args + Encode<'args, DB> + Type<DB>;
}
