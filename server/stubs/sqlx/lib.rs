//! Signatures of sqlx 0.8.6.

pub use sqlx_mysql as mysql;
pub use sqlx_postgres as postgres;
pub use either::Either;
pub use sqlx_core::{database, error, pool, query_builder};
pub use sqlx_core::acquire::Acquire;
pub use sqlx_core::any::{Any, AnyConnection, AnyExecutor, AnyPool};
pub use sqlx_core::arguments::{Arguments, IntoArguments};
pub use sqlx_core::column::{Column, ColumnIndex};
pub use sqlx_core::connection::{ConnectOptions, Connection};
pub use sqlx_core::database::Database;
pub use sqlx_core::decode::Decode;
pub use sqlx_core::encode::Encode;
pub use sqlx_core::error::{Error, Result};
pub use sqlx_core::executor::{Execute, Executor};
pub use sqlx_core::from_row::FromRow;
pub use sqlx_core::pool::Pool;
pub use sqlx_core::query::{query, query_with};
pub use sqlx_core::query_as::{query_as, query_as_with};
pub use sqlx_core::query_builder::QueryBuilder;
pub use sqlx_core::query_scalar::{query_scalar, query_scalar_with};
pub use sqlx_core::raw_sql::{RawSql, raw_sql};
pub use sqlx_core::row::Row;
pub use sqlx_core::statement::Statement;
pub use sqlx_core::transaction::Transaction;
pub use sqlx_core::type_info::TypeInfo;
pub use sqlx_core::types::Type;
pub use sqlx_core::value::{Value, ValueRef};
pub use sqlx_mysql::{MySql, MySqlConnection, MySqlExecutor, MySqlPool, MySqlTransaction};
pub use sqlx_postgres::{PgConnection, PgExecutor, PgPool, PgTransaction, Postgres};

pub mod any {
    pub use sqlx_core::any::{
        Any, AnyArguments, AnyConnectOptions, AnyExecutor, AnyKind, AnyPoolOptions, AnyQueryResult, AnyRow,
        AnyStatement, AnyTransactionManager, AnyTypeInfo, AnyTypeInfoKind, AnyValue, AnyValueRef,
    };
    pub use sqlx_core::any::driver::install_drivers;

    pub fn install_default_drivers();
}

pub mod types {
    pub use sqlx_core::types::*;
}

pub mod encode {
    pub use sqlx_core::encode::{Encode, IsNull};
}

pub mod decode {
    pub use sqlx_core::decode::Decode;
}

pub mod query {
    pub use sqlx_core::query::{Map, Query};
    pub use sqlx_core::query_as::QueryAs;
    pub use sqlx_core::query_scalar::QueryScalar;
}

pub mod prelude {
    pub use sqlx_core::acquire::Acquire;
    pub use sqlx_core::arguments::IntoArguments;
    pub use sqlx_core::connection::{ConnectOptions, Connection};
    pub use sqlx_core::decode::Decode;
    pub use sqlx_core::encode::Encode;
    pub use sqlx_core::executor::Executor;
    pub use sqlx_core::from_row::FromRow;
    pub use sqlx_core::row::Row;
    pub use sqlx_core::statement::Statement;
    pub use sqlx_core::types::Type;
}

pub use sqlx_sqlite as sqlite;
pub use sqlx_sqlite::{Sqlite, SqliteConnection, SqliteExecutor, SqlitePool, SqliteTransaction};
