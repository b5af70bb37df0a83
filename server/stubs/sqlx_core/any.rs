use crate::acquire::Acquire;
use crate::arguments::{Arguments, IntoArguments};
use crate::column::Column;
use crate::connection::{ConnectOptions, Connection, LogSettings};
use crate::database::{Database, HasStatementCache};
use crate::error::Error;
use crate::executor::Executor;
use crate::ext::ustr::UStr;
use crate::migrate::{Migrate, MigrateDatabase};
use crate::pool::{Pool, PoolOptions};
use crate::row::Row;
use crate::statement::Statement;
use crate::type_info::TypeInfo;
use crate::value::{Value, ValueRef};
use either::Either;
use futures_core::future::BoxFuture;
use futures_core::stream::BoxStream;
use hashbrown::HashMap;
use std::any;
use std::borrow::Cow;
use std::fmt::{Debug, Display};
use std::str::FromStr;
use std::sync::Arc;
use url::Url;

pub struct AnyArguments<'q> {
    pub values: AnyArgumentBuffer<'q>,
}
impl<'q> Arguments<'q> for AnyArguments<'q> { type Database = Any; }
impl<'q> Default for AnyArguments<'q> {}
impl<'q> IntoArguments<'q, <AnyArguments<'q> as Arguments<'q>>::Database> for AnyArguments<'q> {}

pub struct AnyArgumentBuffer<'q>(pub Vec<AnyValueKind<'q>>);

#[derive(Clone, Debug)]
pub struct AnyColumn {
    pub ordinal: usize,
    pub name: UStr,
    pub type_info: AnyTypeInfo,
}
impl Column for AnyColumn { type Database = Any; }

pub trait AnyConnectionBackend: any::Any + Debug + Send + 'static {
    fn name(&self) -> &str;
    fn close(self: Box<Self>) -> BoxFuture<'static, crate::error::Result<()>>;
    fn ping(&mut self) -> BoxFuture<'_, crate::error::Result<()>>;
    fn begin(&mut self, statement: Option<Cow<'static, str>>) -> BoxFuture<'_, crate::error::Result<()>>;
    fn commit(&mut self) -> BoxFuture<'_, crate::error::Result<()>>;
    fn rollback(&mut self) -> BoxFuture<'_, crate::error::Result<()>>;
    fn start_rollback(&mut self);
    fn get_transaction_depth(&self) -> usize;
    fn is_in_transaction(&self) -> bool;
    fn cached_statements_size(&self) -> usize;
    fn clear_cached_statements(&mut self) -> BoxFuture<'_, crate::error::Result<()>>;
    fn shrink_buffers(&mut self);
    fn as_migrate(&mut self) -> crate::error::Result<&mut (dyn Migrate + Send + 'static)>;
    fn fetch_many<'q>(&'q mut self, query: &'q str, persistent: bool,
        arguments: Option<AnyArguments<'q>>) -> BoxStream<'q, crate::error::Result<Either<AnyQueryResult, AnyRow>>>;
    fn fetch_optional<'q>(&'q mut self, query: &'q str, persistent: bool,
        arguments: Option<AnyArguments<'q>>) -> BoxFuture<'q, crate::error::Result<Option<AnyRow>>>;
    fn prepare_with<'c, 'q: 'c>(&'c mut self, sql: &'q str, parameters: &[AnyTypeInfo]) -> BoxFuture<'c,
        crate::error::Result<AnyStatement<'q>>>;
    fn describe<'q>(&'q mut self, sql: &'q str) -> BoxFuture<'q, crate::error::Result<crate::describe::Describe<Any>>>;
}

#[derive(Debug)]
pub struct AnyConnection {}
impl !Sync for AnyConnection {}
impl AnyConnection {
    pub fn backend_name(&self) -> &str;
}
impl<'c> Executor<'c> for &'c mut AnyConnection { type Database = Any; }
impl Connection for AnyConnection {
    type Database = Any;
    type Options = AnyConnectOptions;
}
impl Migrate for AnyConnection {}
impl<'c> Acquire<'c> for &'c mut AnyConnection {
    type Database = Any;
    type Connection = &'c mut <Any as Database>::Connection;
}

#[derive(Debug)]
pub struct Any;
impl Database for Any {
    type Connection = AnyConnection;
    type TransactionManager = AnyTransactionManager;
    type Row = AnyRow;
    type QueryResult = AnyQueryResult;
    type Column = AnyColumn;
    type TypeInfo = AnyTypeInfo;
    type Value = AnyValue;
    type ValueRef<'r> = AnyValueRef<'r>;
    type Arguments<'q> = AnyArguments<'q>;
    type ArgumentBuffer<'q> = AnyArgumentBuffer<'q>;
    type Statement<'q> = AnyStatement<'q>;
}
impl HasStatementCache for Any {}
impl MigrateDatabase for Any {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnyKind {
}
impl FromStr for AnyKind { type Err = Error; }

pub type AnyPool = Pool<Any>;

pub type AnyPoolOptions = PoolOptions<Any>;

pub trait AnyExecutor<'c>: Executor<'c, Database = Any> {
}
impl<'c, T: Executor<'c, Database = Any>> AnyExecutor<'c> for T {}

#[derive(Clone, Debug)]
pub struct AnyConnectOptions {
    pub database_url: Url,
    pub log_settings: LogSettings,
}
impl FromStr for AnyConnectOptions { type Err = Error; }
impl ConnectOptions for AnyConnectOptions { type Connection = AnyConnection; }

#[derive(Debug, Default)]
pub struct AnyQueryResult {
    pub rows_affected: u64,
    pub last_insert_id: Option<i64>,
}
impl AnyQueryResult {
    pub fn rows_affected(&self) -> u64;
    pub fn last_insert_id(&self) -> Option<i64>;
}
impl Extend<AnyQueryResult> for AnyQueryResult {}

#[derive(Clone)]
pub struct AnyRow {
    pub column_names: Arc<HashMap<UStr, usize>>,
    pub columns: Vec<AnyColumn>,
    pub values: Vec<AnyValue>,
}
impl Row for AnyRow { type Database = Any; }

pub struct AnyStatement<'q> {
    pub sql: Cow<'q, str>,
    pub parameters: Option<Either<Vec<AnyTypeInfo>, usize>>,
    pub column_names: Arc<HashMap<UStr, usize>>,
    pub columns: Vec<AnyColumn>,
}
impl<'q> Statement<'q> for AnyStatement<'q> { type Database = Any; }

pub struct AnyTransactionManager;

#[derive(Clone, Debug, PartialEq)]
pub struct AnyTypeInfo {
    pub kind: AnyTypeInfoKind,
}
impl AnyTypeInfo {
    pub fn kind(&self) -> AnyTypeInfoKind;
}
impl TypeInfo for AnyTypeInfo {}
impl Display for AnyTypeInfo {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnyTypeInfoKind {
    Null,
    Bool,
    SmallInt,
    Integer,
    BigInt,
    Real,
    Double,
    Text,
    Blob,
}
impl AnyTypeInfoKind {
    pub fn is_integer(&self) -> bool;
}

#[derive(Clone, Debug)]
pub struct AnyValue {
    pub kind: AnyValueKind<'static>,
}
impl Value for AnyValue { type Database = Any; }

#[derive(Clone, Debug)]
pub struct AnyValueRef<'a> {}
impl<'a> ValueRef<'a> for AnyValueRef<'a> { type Database = Any; }

pub mod driver {
    use crate::any::{AnyConnectOptions, AnyConnectionBackend};
    use crate::connection::Connection;
    use crate::database::Database;
    use crate::error::Error;
    use crate::migrate::MigrateDatabase;
    use futures_core::future::BoxFuture;
    use std::error;

    pub struct AnyDriver {}
    impl AnyDriver {
        pub fn without_migrate<DB: Database>() -> Self
        where DB::Connection: AnyConnectionBackend,
            <DB::Connection as Connection>::Options: for<'a> TryFrom<&'a AnyConnectOptions, Error = Error>;
        pub fn with_migrate<DB: Database + MigrateDatabase>() -> Self
        where DB::Connection: AnyConnectionBackend,
            <DB::Connection as Connection>::Options: for<'a> TryFrom<&'a AnyConnectOptions, Error = Error>;
        pub fn get_migrate_database(&self) -> crate::error::Result<&AnyMigrateDatabase>;
    }

    pub struct AnyMigrateDatabase {}
    impl AnyMigrateDatabase {
        pub fn create_database<'a>(&self, url: &'a str) -> BoxFuture<'a, crate::error::Result<()>>;
        pub fn database_exists<'a>(&self, url: &'a str) -> BoxFuture<'a, crate::error::Result<bool>>;
        pub fn drop_database<'a>(&self, url: &'a str) -> BoxFuture<'a, crate::error::Result<()>>;
        pub fn force_drop_database<'a>(&self, url: &'a str) -> BoxFuture<'a, crate::error::Result<()>>;
    }
    pub fn install_drivers(drivers: &'static [AnyDriver]) -> Result<(), Box<dyn error::Error + Send + Sync + 'static>>;
}
