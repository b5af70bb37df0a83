use crate::backend::Backend;
use crate::r2d2::R2D2Connection;
use crate::result::{ConnectionError, ConnectionResult, Error, QueryResult};
use crate::row::Row;
use crate::sql_types::TypeMetadata;
use downcast_rs::Downcast;
use r2d2::{ManageConnection, PooledConnection};
use std::any::Any;
use std::fmt::{Debug, Display};
use std::num::NonZeroU32;

pub trait DebugQuery: Debug + Display {
}

#[derive(Debug)]
#[non_exhaustive]
pub enum InstrumentationEvent<'a> {
    #[non_exhaustive]
    StartEstablishConnection { url: &'a str },
    #[non_exhaustive]
    FinishEstablishConnection { url: &'a str, error: Option<&'a ConnectionError> },
    #[non_exhaustive]
    StartQuery { query: &'a dyn DebugQuery },
    #[non_exhaustive]
    CacheQuery { sql: &'a str },
    #[non_exhaustive]
    FinishQuery { query: &'a dyn DebugQuery, error: Option<&'a Error> },
    #[non_exhaustive]
    BeginTransaction { depth: NonZeroU32 },
    #[non_exhaustive]
    CommitTransaction { depth: NonZeroU32 },
    #[non_exhaustive]
    RollbackTransaction { depth: NonZeroU32 },
}
impl<'a> !Send for InstrumentationEvent<'a> {}
impl<'a> !Sync for InstrumentationEvent<'a> {}

pub trait Instrumentation: Downcast + Send + 'static {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>);
}
impl<F> Instrumentation for F where F: FnMut(InstrumentationEvent<'_>) + Send + 'static {}
impl Instrumentation for Box<dyn Instrumentation> {}
impl<T> Instrumentation for Option<T> where T: Instrumentation {}
pub fn get_default_instrumentation() -> Option<Box<dyn Instrumentation>>;
pub fn set_default_instrumentation(default: fn() -> Option<Box<dyn Instrumentation>>) -> QueryResult<()>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CacheSize {
    Unbounded,
    Disabled,
}

pub trait SimpleConnection {
    /// Source: diesel/src/connection/mod.rs:66
    #[hp::blocking(database, fix = "other", instead = "diesel_async::AsyncConnection")]
    fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
}
impl<M> SimpleConnection for PooledConnection<M>
where M: ManageConnection, M::Connection: R2D2Connection + Send + 'static {}

pub trait Connection: SimpleConnection + Sized + Send {
    type Backend: Backend;
    /// Source: diesel/src/connection/mod.rs:243
    #[hp::blocking(database, fix = "other", instead = "diesel_async::AsyncConnection")]
    fn establish(database_url: &str) -> ConnectionResult<Self>;
    /// Source: diesel/src/connection/mod.rs:313
    #[hp::blocking(database, fix = "other", instead = "diesel_async::AsyncConnection")]
    #[hp::closure(in_place)]
    fn transaction<T, E, F>(&mut self, f: F) -> Result<T, E> where F: FnOnce(&mut Self) -> Result<T, E>, E: From<Error>;
    fn begin_test_transaction(&mut self) -> QueryResult<()>;
    fn test_transaction<T, E, F>(&mut self, f: F) -> T where F: FnOnce(&mut Self) -> Result<T, E>, E: Debug;
    fn set_instrumentation(&mut self, instrumentation: impl Instrumentation);
    fn set_prepared_statement_cache_size(&mut self, size: CacheSize);
}
impl<M> Connection for PooledConnection<M>
where M: ManageConnection, M::Connection: Connection + R2D2Connection + Send + 'static {
    type Backend = <M::Connection as Connection>::Backend;
    type TransactionManager = PoolTransactionManager<<M::Connection as Connection>::TransactionManager>;
}

pub trait LoadConnection<B = DefaultLoadingMode>: Connection {
    type Cursor<'conn, 'query>: Iterator<Item = QueryResult<Self::Row<'conn, 'query>>> where Self: 'conn;
    type Row<'conn, 'query>: Row<'conn, Self::Backend> where Self: 'conn;
}
impl<B, M> LoadConnection<B> for PooledConnection<M>
where M: ManageConnection, M::Connection: LoadConnection<B> + R2D2Connection {
    type Cursor<'conn, 'query> = <M::Connection as LoadConnection<B>>::Cursor<'conn, 'query>;
    type Row<'conn, 'query> = <M::Connection as LoadConnection<B>>::Row<'conn, 'query>;
}

pub trait WithMetadataLookup: Connection {
    fn metadata_lookup(&mut self) -> &mut <Self::Backend as TypeMetadata>::MetadataLookup;
}

pub trait BoxableConnection<DB: Backend>: SimpleConnection + Any {
}
impl<C> BoxableConnection<C::Backend> for C where C: Connection + Any {}

#[derive(Clone, Copy, Debug)]
pub struct DefaultLoadingMode;

pub trait TransactionManager<Conn: Connection> {
    type TransactionStateData;
    fn begin_transaction(conn: &mut Conn) -> QueryResult<()>;
    fn rollback_transaction(conn: &mut Conn) -> QueryResult<()>;
    fn commit_transaction(conn: &mut Conn) -> QueryResult<()>;
    fn transaction<F, R, E>(conn: &mut Conn, callback: F) -> Result<R, E>
    where F: FnOnce(&mut Conn) -> Result<R, E>, E: From<Error>;
}

#[derive(Debug, Default)]
pub struct AnsiTransactionManager {}
impl AnsiTransactionManager {
    pub fn begin_transaction_sql<Conn>(conn: &mut Conn, sql: &str) -> QueryResult<()>
    where Conn: Connection<TransactionManager = Self>;
}
impl<Conn> TransactionManager<Conn> for AnsiTransactionManager where Conn: Connection<TransactionManager = Self> {
    type TransactionStateData = AnsiTransactionManager;
}

#[derive(Debug)]
pub enum TransactionManagerStatus {
    Valid(ValidTransactionManagerStatus),
    InError,
}
impl TransactionManagerStatus {
    pub fn transaction_depth(&self) -> QueryResult<Option<NonZeroU32>>;
    pub fn set_in_error(&mut self);
}
impl Default for TransactionManagerStatus {}

#[derive(Debug, Default)]
pub struct ValidTransactionManagerStatus {}
impl ValidTransactionManagerStatus {
    pub fn transaction_depth(&self) -> Option<NonZeroU32>;
    pub fn change_transaction_depth(&mut self, transaction_depth_change: TransactionDepthChange) -> QueryResult<()>;
}

#[derive(Debug)]
pub struct InTransactionStatus {}

#[derive(Clone, Copy, Debug)]
pub enum TransactionDepthChange {
    IncreaseDepth,
    DecreaseDepth,
}
