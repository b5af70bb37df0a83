//! Signatures of sqlx-sqlite 0.8, the part services use.

use std::borrow::Cow;
use sqlx_core::arguments::Arguments;
use sqlx_core::connection::{ConnectOptions, Connection};
use sqlx_core::database::Database;
use sqlx_core::error::Error;
use sqlx_core::executor::Executor;
use sqlx_core::pool::{Pool, PoolOptions};
use sqlx_core::transaction::Transaction;
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

#[derive(Debug)]
pub struct Sqlite;
impl Database for Sqlite {
    type Connection = SqliteConnection;
    type TransactionManager = SqliteTransactionManager;
    type Row = SqliteRow;
    type QueryResult = SqliteQueryResult;
    type Column = SqliteColumn;
    type TypeInfo = SqliteTypeInfo;
    type Value = SqliteValue;
    type ValueRef<'r> = SqliteValueRef<'r>;
    type Arguments<'q> = SqliteArguments<'q>;
    type ArgumentBuffer<'q> = Vec<SqliteArgumentValue<'q>>;
    type Statement<'q> = SqliteStatement<'q>;
}

pub struct SqliteConnection {}
impl Connection for SqliteConnection {
    type Database = Sqlite;
    type Options = SqliteConnectOptions;
}
impl<'c> Executor<'c> for &'c mut SqliteConnection { type Database = Sqlite; }

#[derive(Clone, Debug, Default)]
pub struct SqliteConnectOptions {}
impl SqliteConnectOptions {
    pub fn new() -> Self;
    pub fn filename(self, filename: impl AsRef<Path>) -> Self;
    pub fn foreign_keys(self, on: bool) -> Self;
    pub fn in_memory(self, in_memory: bool) -> Self;
    pub fn shared_cache(self, on: bool) -> Self;
    pub fn journal_mode(self, mode: SqliteJournalMode) -> Self;
    pub fn synchronous(self, synchronous: SqliteSynchronous) -> Self;
    pub fn statement_cache_capacity(self, capacity: usize) -> Self;
    pub fn busy_timeout(self, timeout: Duration) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn create_if_missing(self, create: bool) -> Self;
}
impl FromStr for SqliteConnectOptions { type Err = Error; }
impl ConnectOptions for SqliteConnectOptions { type Connection = SqliteConnection; }

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SqliteJournalMode {
    Delete,
    Truncate,
    Persist,
    Memory,
    Wal,
    Off,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SqliteSynchronous {
    Off,
    Normal,
    Full,
    Extra,
}

#[derive(Debug, Default)]
pub struct SqliteQueryResult {}
impl SqliteQueryResult {
    pub fn rows_affected(&self) -> u64;
    pub fn last_insert_rowid(&self) -> i64;
}

pub struct SqliteRow {}

pub struct SqliteTransactionManager;

#[derive(Clone, Debug)]
pub struct SqliteColumn {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SqliteTypeInfo {}

#[derive(Clone)]
pub struct SqliteValue {}

pub struct SqliteValueRef<'r> {}

#[derive(Clone, Debug, Default)]
pub struct SqliteArguments<'q> {}
impl<'q> Arguments<'q> for SqliteArguments<'q> { type Database = Sqlite; }

#[derive(Clone, Debug)]
pub enum SqliteArgumentValue<'q> {
    Null,
    Text(Cow<'q, str>),
    Blob(Cow<'q, [u8]>),
    Int(i32),
    Int64(i64),
    Double(f64),
}

#[derive(Clone, Debug)]
pub struct SqliteStatement<'q> {}

pub type SqlitePool = Pool<Sqlite>;

pub type SqlitePoolOptions = PoolOptions<Sqlite>;

pub type SqliteTransaction<'c> = Transaction<'c, Sqlite>;

pub trait SqliteExecutor<'c>: Executor<'c, Database = Sqlite> {}
impl<'c, T: Executor<'c, Database = Sqlite>> SqliteExecutor<'c> for T {}
