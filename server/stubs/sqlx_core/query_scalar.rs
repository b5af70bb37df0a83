use crate::arguments::IntoArguments;
use crate::database::{Database, HasStatementCache};
use crate::encode::Encode;
use crate::error::{BoxDynError, Error};
use crate::executor::{Execute, Executor};
use crate::from_row::FromRow;
use crate::types::Type;
use either::Either;
use futures_core::stream::BoxStream;

pub struct QueryScalar<'q, DB: Database, O, A> {
    owned: A,
}
unsafe impl<'q, DB, O, A> Send for QueryScalar<'q, DB, O, A> where O: Send, A: Send {}
unsafe impl<'q, DB, O, A> Sync for QueryScalar<'q, DB, O, A> where DB: Sync, O: Sync, A: Sync {}
impl<'q, DB: Database, O> QueryScalar<'q, DB, O, DB::Arguments<'q>> {
    pub fn bind<T: 'q + Encode<'q, DB> + Type<DB>>(self, value: T) -> Self;
}
impl<'q, DB, O, A> QueryScalar<'q, DB, O, A> where DB: Database + HasStatementCache {
    pub fn persistent(self, value: bool) -> Self;
}
impl<'q, DB, O, A> QueryScalar<'q, DB, O, A>
where DB: Database, O: Send + Unpin, A: 'q + IntoArguments<'q, DB>, (O,): Send + Unpin + for<'r> FromRow<'r, DB::Row> {
    /// Source: sqlx-core/src/query_scalar.rs:88
    #[hp::cancel(conditional)]
    pub fn fetch<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<O, Error>>
    where E: 'e + Executor<'c, Database = DB>, DB: 'e, A: 'e, O: 'e, 'q: 'e;
    pub fn fetch_many<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<Either<DB::QueryResult, O>, Error>>
    where E: 'e + Executor<'c, Database = DB>, DB: 'e, A: 'e, O: 'e, 'q: 'e;
    /// Source: sqlx-core/src/query_scalar.rs:129
    #[hp::cancel(conditional)]
    pub async fn fetch_all<'e, 'c: 'e, E>(self, executor: E) -> Result<Vec<O>, Error>
    where E: 'e + Executor<'c, Database = DB>, DB: 'e, (O,): 'e, A: 'e, 'q: 'e;
    /// Source: sqlx-core/src/query_scalar.rs:157
    #[hp::cancel(conditional)]
    pub async fn fetch_one<'e, 'c: 'e, E>(self, executor: E) -> Result<O, Error>
    where E: 'e + Executor<'c, Database = DB>, DB: 'e, O: 'e, A: 'e, 'q: 'e;
    /// Source: sqlx-core/src/query_scalar.rs:181
    #[hp::cancel(conditional)]
    pub async fn fetch_optional<'e, 'c: 'e, E>(self, executor: E) -> Result<Option<O>, Error>
    where E: 'e + Executor<'c, Database = DB>, DB: 'e, O: 'e, A: 'e, 'q: 'e;
}
impl<'q, DB: Database, O: Send, A> Execute<'q, DB> for QueryScalar<'q, DB, O, A>
where A: 'q + IntoArguments<'q, DB> + Send {}
pub fn query_scalar<'q, DB, O>(sql: &'q str) -> QueryScalar<'q, DB, O, DB::Arguments<'q>>
where DB: Database, (O,): for<'r> FromRow<'r, DB::Row>;
pub fn query_scalar_with<'q, DB, O, A>(sql: &'q str, arguments: A) -> QueryScalar<'q, DB, O, A>
where DB: Database, A: IntoArguments<'q, DB>, (O,): for<'r> FromRow<'r, DB::Row>;
pub fn query_scalar_with_result<'q, DB, O, A>(sql: &'q str, arguments: Result<A, BoxDynError>) -> QueryScalar<'q,
    DB, O, A>
where DB: Database, A: IntoArguments<'q, DB>, (O,): for<'r> FromRow<'r, DB::Row>;
pub fn query_statement_scalar<'q, DB, O>(statement: &'q DB::Statement<'q>) -> QueryScalar<'q, DB, O, DB::Arguments<'_>>
where DB: Database, (O,): for<'r> FromRow<'r, DB::Row>;
pub fn query_statement_scalar_with<'q, DB, O, A>(statement: &'q DB::Statement<'q>, arguments: A) -> QueryScalar<'q,
    DB, O, A>
where DB: Database, A: IntoArguments<'q, DB>, (O,): for<'r> FromRow<'r, DB::Row>;
