use crate::database::Database;
use crate::error::Error;
use crate::executor::{Execute, Executor};
use either::Either;
use futures_core::stream::BoxStream;

pub struct RawSql<'q> {}
impl<'q> RawSql<'q> {
    /// Source: sqlx-core/src/raw_sql.rs:142
    #[hp::cancel(conditional)]
    pub async fn execute<'e, E>(self, executor: E) -> crate::error::Result<<E::Database as Database>::QueryResult>
    where E: Executor<'e>, 'q: 'e;
    pub fn execute_many<'e, E>(self, executor: E) -> BoxStream<'e,
        crate::error::Result<<E::Database as Database>::QueryResult>>
    where E: Executor<'e>, 'q: 'e;
    /// Source: sqlx-core/src/raw_sql.rs:170
    #[hp::cancel(conditional)]
    pub fn fetch<'e, E>(self, executor: E) -> BoxStream<'e, Result<<E::Database as Database>::Row, Error>>
    where E: Executor<'e>, 'q: 'e;
    pub fn fetch_many<'e, E>(self, executor: E) -> BoxStream<'e,
        Result<Either<<E::Database as Database>::QueryResult, <E::Database as Database>::Row>, Error>>
    where E: Executor<'e>, 'q: 'e;
    /// Source: sqlx-core/src/raw_sql.rs:211
    #[hp::cancel(conditional)]
    pub async fn fetch_all<'e, E>(self, executor: E) -> crate::error::Result<Vec<<E::Database as Database>::Row>>
    where E: Executor<'e>, 'q: 'e;
    /// Source: sqlx-core/src/raw_sql.rs:235
    #[hp::cancel(conditional)]
    pub async fn fetch_one<'e, E>(self, executor: E) -> crate::error::Result<<E::Database as Database>::Row>
    where E: Executor<'e>, 'q: 'e;
    /// Source: sqlx-core/src/raw_sql.rs:259
    #[hp::cancel(conditional)]
    pub async fn fetch_optional<'e, E>(self, executor: E) -> crate::error::Result<<E::Database as Database>::Row>
    where E: Executor<'e>, 'q: 'e;
}
impl<'q, DB: Database> Execute<'q, DB> for RawSql<'q> {}
pub fn raw_sql(sql: &str) -> RawSql<'_>;
