//! Signatures of diesel 2.3.14.

pub mod connection;
pub mod query_builder;
pub mod query_dsl;
pub mod r2d2;
pub mod result;
pub mod upsert;

use crate::backend::Backend;
use crate::dsl::AsSelect;
use crate::expression::ValidGrouping;
use crate::helper_types::Select;
use crate::query_builder::{InsertStatement, Query, QueryId};
use crate::query_dsl::methods::SelectDsl;
pub use crate::connection::Connection;
pub use crate::query_builder::{AsChangeset, DecoratableTarget, debug_query};
pub use crate::query_dsl::{BelongingToDsl, CombineDsl, JoinOnDsl, QueryDsl, RunQueryDsl, SaveChangesDsl};
pub use crate::result::{
    ConnectionError, ConnectionResult, OptionalEmptyChangesetExtension, OptionalExtension, QueryResult,
};

pub trait Insertable<T> {
    type Values;
    fn values(self) -> Self::Values;
    fn insert_into(self, table: T) -> InsertStatement<T, Self::Values> where T: Table, Self: Sized;
}

pub trait HasQuery<DB: Backend>: SelectableHelper<DB,
    SelectExpression: QueryId + AppearsOnTable<<Self::BaseQuery>::From> + ValidGrouping<<Self::BaseQuery>::GroupBy>> {
    type BaseQuery: SelectDsl<AsSelect<Self, DB>, Output: Query>;
    fn query() -> Select<Self::BaseQuery, AsSelect<Self, DB>>;
}

pub mod prelude {
    pub use crate::{HasQuery, Insertable};
    pub use crate::connection::Connection;
    pub use crate::query_builder::{AsChangeset, DecoratableTarget};
    pub use crate::query_dsl::{BelongingToDsl, CombineDsl, JoinOnDsl, QueryDsl, RunQueryDsl, SaveChangesDsl};
    pub use crate::result::{
        ConnectionError, ConnectionResult, OptionalEmptyChangesetExtension, OptionalExtension, QueryResult,
    };
}

pub use crate::mysql::MysqlConnection;
pub use crate::pg::PgConnection;
pub use crate::sqlite::SqliteConnection;

pub mod mysql {
    use crate::connection::{Connection, SimpleConnection};
    use crate::r2d2::R2D2Connection;

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Mysql;

    pub struct MysqlConnection {}
    impl !Sync for MysqlConnection {}
    impl SimpleConnection for MysqlConnection {}
    impl Connection for MysqlConnection { type Backend = Mysql; }
    impl R2D2Connection for MysqlConnection {}
}

pub mod pg {
    use crate::connection::{Connection, SimpleConnection};
    use crate::r2d2::R2D2Connection;

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Pg;

    pub struct PgConnection {}
    impl !Sync for PgConnection {}
    impl SimpleConnection for PgConnection {}
    impl Connection for PgConnection { type Backend = Pg; }
    impl R2D2Connection for PgConnection {}
}

pub mod sqlite {
    use crate::connection::{Connection, SimpleConnection};
    use crate::r2d2::R2D2Connection;

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Sqlite;

    pub struct SqliteConnection {}
    impl !Sync for SqliteConnection {}
    impl SimpleConnection for SqliteConnection {}
    impl Connection for SqliteConnection { type Backend = Sqlite; }
    impl R2D2Connection for SqliteConnection {}
}
