use crate::arguments::IntoArguments;
use crate::database::{Database, HasStatementCache};
use crate::encode::Encode;
use crate::error::{BoxDynError, Error};
use crate::executor::{Execute, Executor};
use crate::types::Type;
use either::Either;
use futures_core::stream::BoxStream;

pub struct Query<'q, DB: Database, A> {
    owned: A,
}
unsafe impl<'q, DB, A> Sync for Query<'q, DB, A> where DB: Sync, A: Sync {}
impl<'q, DB: Database> Query<'q, DB, DB::Arguments<'q>> {
    pub fn bind<T: 'q + Encode<'q, DB> + Type<DB>>(self, value: T) -> Self;
    pub fn try_bind<T: 'q + Encode<'q, DB> + Type<DB>>(&mut self, value: T) -> Result<(), BoxDynError>;
}
impl<'q, DB, A> Query<'q, DB, A> where DB: Database + HasStatementCache {
    pub fn persistent(self, value: bool) -> Self;
}
impl<'q, DB, A> Query<'q, DB, A> where DB: Database, A: 'q + IntoArguments<'q, DB> + Send {
    pub fn map<F, O>(self, f: F) -> Map<'q, DB, impl FnMut(DB::Row) -> Result<O, Error> + Send, A>
    where F: FnMut(DB::Row) -> O + Send, O: Unpin;
    pub fn try_map<F, O>(self, f: F) -> Map<'q, DB, F, A> where F: FnMut(DB::Row) -> Result<O, Error> + Send, O: Unpin;
    /// Source: sqlx-core/src/query.rs:184
    #[hp::cancel(conditional)]
    pub async fn execute<'e, 'c: 'e, E>(self, executor: E) -> Result<DB::QueryResult, Error>
    where A: 'e, E: Executor<'c, Database = DB>, 'q: 'e;
    pub async fn execute_many<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<DB::QueryResult, Error>>
    where A: 'e, E: Executor<'c, Database = DB>, 'q: 'e;
    /// Source: sqlx-core/src/query.rs:210
    #[hp::cancel(conditional)]
    pub fn fetch<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<DB::Row, Error>>
    where A: 'e, E: Executor<'c, Database = DB>, 'q: 'e;
    pub fn fetch_many<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e,
        Result<Either<DB::QueryResult, DB::Row>, Error>>
    where A: 'e, E: Executor<'c, Database = DB>, 'q: 'e;
    /// Source: sqlx-core/src/query.rs:246
    #[hp::cancel(conditional)]
    pub async fn fetch_all<'e, 'c: 'e, E>(self, executor: E) -> Result<Vec<DB::Row>, Error>
    where A: 'e, E: Executor<'c, Database = DB>, 'q: 'e;
    /// Source: sqlx-core/src/query.rs:268
    #[hp::cancel(conditional)]
    pub async fn fetch_one<'e, 'c: 'e, E>(self, executor: E) -> Result<DB::Row, Error>
    where A: 'e, E: Executor<'c, Database = DB>, 'q: 'e;
    /// Source: sqlx-core/src/query.rs:290
    #[hp::cancel(conditional)]
    pub async fn fetch_optional<'e, 'c: 'e, E>(self, executor: E) -> Result<Option<DB::Row>, Error>
    where A: 'e, E: Executor<'c, Database = DB>, 'q: 'e;
}
impl<'q, DB, A> Execute<'q, DB> for Query<'q, DB, A> where DB: Database, A: Send + IntoArguments<'q, DB> {}

pub struct Map<'q, DB: Database, F, A> {
    owned_f: F,
    owned_a: A,
}
unsafe impl<'q, DB, F, A> Sync for Map<'q, DB, F, A> where F: Sync, DB: Sync, A: Sync {}
impl<'q, DB, F, O, A> Map<'q, DB, F, A>
where DB: Database, F: FnMut(DB::Row) -> Result<O, Error> + Send, O: Send + Unpin, A: 'q + Send + IntoArguments<'q,
    DB> {
    pub fn map<G, P>(self, g: G) -> Map<'q, DB, impl FnMut(DB::Row) -> Result<P, Error> + Send, A>
    where G: FnMut(O) -> P + Send, P: Unpin;
    pub fn try_map<G, P>(self, g: G) -> Map<'q, DB, impl FnMut(DB::Row) -> Result<P, Error> + Send, A>
    where G: FnMut(O) -> Result<P, Error> + Send, P: Unpin;
    /// Source: sqlx-core/src/query.rs:372
    #[hp::cancel(conditional)]
    pub fn fetch<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<O, Error>>
    where E: 'e + Executor<'c, Database = DB>, DB: 'e, F: 'e, O: 'e, 'q: 'e;
    pub fn fetch_many<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<Either<DB::QueryResult, O>, Error>>
    where E: 'e + Executor<'c, Database = DB>, DB: 'e, F: 'e, O: 'e, 'q: 'e;
    /// Source: sqlx-core/src/query.rs:430
    #[hp::cancel(conditional)]
    pub async fn fetch_all<'e, 'c: 'e, E>(self, executor: E) -> Result<Vec<O>, Error>
    where E: 'e + Executor<'c, Database = DB>, DB: 'e, F: 'e, O: 'e, 'q: 'e;
    /// Source: sqlx-core/src/query.rs:453
    #[hp::cancel(conditional)]
    pub async fn fetch_one<'e, 'c: 'e, E>(self, executor: E) -> Result<O, Error>
    where E: 'e + Executor<'c, Database = DB>, DB: 'e, F: 'e, O: 'e, 'q: 'e;
    /// Source: sqlx-core/src/query.rs:481
    #[hp::cancel(conditional)]
    pub async fn fetch_optional<'e, 'c: 'e, E>(self, executor: E) -> Result<Option<O>, Error>
    where E: 'e + Executor<'c, Database = DB>, DB: 'e, F: 'e, O: 'e, 'q: 'e;
}
impl<'q, DB, F: Send, A> Execute<'q, DB> for Map<'q, DB, F, A> where DB: Database, A: IntoArguments<'q, DB> + Send {}
pub fn query_statement<'q, DB>(statement: &'q DB::Statement<'q>) -> Query<'q, DB, DB::Arguments<'_>> where DB: Database;
pub fn query_statement_with<'q, DB, A>(statement: &'q DB::Statement<'q>, arguments: A) -> Query<'q, DB, A>
where DB: Database, A: IntoArguments<'q, DB>;
pub fn query<DB>(sql: &str) -> Query<'_, DB, DB::Arguments<'_>> where DB: Database;
pub fn query_with<'q, DB, A>(sql: &'q str, arguments: A) -> Query<'q, DB, A>
where DB: Database, A: IntoArguments<'q, DB>;
pub fn query_with_result<'q, DB, A>(sql: &'q str, arguments: Result<A, BoxDynError>) -> Query<'q, DB, A>
where DB: Database, A: IntoArguments<'q, DB>;
