//! Signatures of sqlx-postgres 0.8.6.

use bytes::Bytes;
use crate::types::Oid;
use either::Either;
use futures_core::future::BoxFuture;
use futures_core::stream::{BoxStream, Stream};
use sqlx_core::error;
use sqlx_core::acquire::Acquire;
use sqlx_core::any::AnyConnectOptions;
use sqlx_core::connection::{ConnectOptions, Connection};
use sqlx_core::database::{Database, HasStatementCache};
use sqlx_core::error::BoxDynError;
use sqlx_core::executor::Executor;
use sqlx_core::pool::{Pool, PoolConnection, PoolOptions};
use sqlx_core::row::Row;
use sqlx_core::transaction::Transaction;
use std::error::Error;
use std::fmt::Display;
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use tokio::io::AsyncRead;

#[derive(Clone, Debug)]
pub struct PgAdvisoryLock {}
impl PgAdvisoryLock {
    pub fn new(key_string: impl AsRef<str>) -> Self;
    pub fn with_key(key: PgAdvisoryLockKey) -> Self;
    pub fn key(&self) -> &PgAdvisoryLockKey;
    pub async fn acquire<C: AsMut<PgConnection>>(&self, conn: C) -> error::Result<PgAdvisoryLockGuard<'_, C>>;
    pub async fn try_acquire<C: AsMut<PgConnection>>(&self,
        conn: C) -> error::Result<Either<PgAdvisoryLockGuard<'_, C>, C>>;
    pub async fn force_release<C: AsMut<PgConnection>>(&self, conn: C) -> error::Result<(C, bool)>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PgAdvisoryLockKey {
    BigInt(i64),
    IntPair(i32, i32),
}
impl PgAdvisoryLockKey {
    pub fn as_bigint(&self) -> Option<i64>;
}

pub struct PgAdvisoryLockGuard<'lock, C: AsMut<PgConnection>> {
    owned: C,
}
impl<'lock, C: AsMut<PgConnection>> PgAdvisoryLockGuard<'lock, C> {
    pub async fn release_now(self) -> error::Result<C>;
    pub fn leak(self) -> C;
}
impl<'lock, C: AsMut<PgConnection> + AsRef<PgConnection>> Deref for PgAdvisoryLockGuard<'lock, C> {
    type Target = PgConnection;
}
impl<'lock, C: AsMut<PgConnection> + AsRef<PgConnection>> DerefMut for PgAdvisoryLockGuard<'lock, C> {}
impl<'lock, C: AsMut<PgConnection> + AsRef<PgConnection>> AsRef<PgConnection> for PgAdvisoryLockGuard<'lock, C> {}
impl<'lock, C: AsMut<PgConnection>> AsMut<PgConnection> for PgAdvisoryLockGuard<'lock, C> {}

#[derive(Clone, Debug, Default)]
pub struct PgArgumentBuffer {}
impl Deref for PgArgumentBuffer { type Target = Vec<u8>; }
impl DerefMut for PgArgumentBuffer {}

#[derive(Clone, Debug, Default)]
pub struct PgArguments {}

#[derive(Clone, Debug)]
pub struct PgColumn {}
impl PgColumn {
    pub fn relation_id(&self) -> Option<Oid>;
    pub fn relation_attribute_no(&self) -> Option<i16>;
}

pub struct PgConnection {}
impl PgConnection {
    pub fn server_version_num(&self) -> Option<u32>;
    pub async fn copy_in_raw(&mut self, statement: &str) -> error::Result<PgCopyIn<&mut PgConnection>>;
    pub async fn copy_out_raw<'c>(&'c mut self, statement: &str) -> error::Result<BoxStream<'c, error::Result<Bytes>>>;
}
impl<'c> Executor<'c> for &'c mut PgConnection { type Database = Postgres; }
impl Connection for PgConnection {
    type Database = Postgres;
    type Options = PgConnectOptions;
}
impl AsMut<PgConnection> for PgConnection {}
impl<'c> Acquire<'c> for &'c mut PgConnection {
    type Database = Postgres;
    type Connection = &'c mut <Postgres as Database>::Connection;
}

pub trait PgPoolCopyExt {
    fn copy_in_raw<'a>(&'a self, statement: &'a str) -> BoxFuture<'a,
        error::Result<PgCopyIn<PoolConnection<Postgres>>>>;
    fn copy_out_raw<'a>(&'a self, statement: &'a str) -> BoxFuture<'a,
        error::Result<BoxStream<'static, error::Result<Bytes>>>>;
}
impl PgPoolCopyExt for Pool<Postgres> {}

pub struct PgCopyIn<C: DerefMut<Target = PgConnection>> {
    owned: C,
}
impl<C: DerefMut<Target = PgConnection>> PgCopyIn<C> {
    pub fn is_textual(&self) -> bool;
    pub fn num_columns(&self) -> usize;
    pub fn column_is_textual(&self, column: usize) -> bool;
    pub async fn send(&mut self, data: impl Deref<Target = [u8]>) -> error::Result<&mut Self>;
    pub async fn read_from(&mut self, source: impl AsyncRead + Unpin) -> error::Result<&mut Self>;
    pub async fn abort(self, msg: impl Into<String>) -> error::Result<()>;
    pub async fn finish(self) -> error::Result<u64>;
}

#[derive(Debug)]
pub struct Postgres;
impl Database for Postgres {
    type Connection = PgConnection;
    type TransactionManager = PgTransactionManager;
    type Row = PgRow;
    type QueryResult = PgQueryResult;
    type Column = PgColumn;
    type TypeInfo = PgTypeInfo;
    type Value = PgValue;
    type ValueRef<'r> = PgValueRef<'r>;
    type Arguments<'q> = PgArguments;
    type ArgumentBuffer<'q> = PgArgumentBuffer;
    type Statement<'q> = PgStatement<'q>;
}
impl HasStatementCache for Postgres {}

pub struct PgDatabaseError {}
impl PgDatabaseError {
    pub fn severity(&self) -> PgSeverity;
    pub fn code(&self) -> &str;
    pub fn message(&self) -> &str;
    pub fn detail(&self) -> Option<&str>;
    pub fn hint(&self) -> Option<&str>;
    pub fn position(&self) -> Option<PgErrorPosition<'_>>;
    pub fn r#where(&self) -> Option<&str>;
    pub fn schema(&self) -> Option<&str>;
    pub fn table(&self) -> Option<&str>;
    pub fn column(&self) -> Option<&str>;
    pub fn data_type(&self) -> Option<&str>;
    pub fn constraint(&self) -> Option<&str>;
    pub fn file(&self) -> Option<&str>;
    pub fn line(&self) -> Option<usize>;
    pub fn routine(&self) -> Option<&str>;
}
impl Display for PgDatabaseError {}
impl Error for PgDatabaseError {}

#[derive(Debug, PartialEq, Eq)]
pub enum PgErrorPosition<'a> {
    Original(usize),
    Internal { position: usize, query: &'a str },
}

pub type PgPool = Pool<Postgres>;

pub type PgPoolOptions = PoolOptions<Postgres>;

pub trait PgExecutor<'c>: Executor<'c, Database = Postgres> {
}
impl<'c, T: Executor<'c, Database = Postgres>> PgExecutor<'c> for T {}

pub type PgTransaction<'c> = Transaction<'c, Postgres>;

pub struct PgListener {}
impl PgListener {
    pub async fn connect(url: &str) -> Result<Self, error::Error>;
    pub async fn connect_with(pool: &Pool<Postgres>) -> Result<Self, error::Error>;
    pub fn ignore_pool_close_event(&mut self, val: bool);
    pub fn eager_reconnect(&mut self, val: bool);
    pub async fn listen(&mut self, channel: &str) -> Result<(), error::Error>;
    pub async fn listen_all(&mut self, channels: impl IntoIterator<Item = &str>) -> Result<(), error::Error>;
    pub async fn unlisten(&mut self, channel: &str) -> Result<(), error::Error>;
    pub async fn unlisten_all(&mut self) -> Result<(), error::Error>;
    pub async fn recv(&mut self) -> Result<PgNotification, error::Error>;
    pub async fn try_recv(&mut self) -> Result<Option<PgNotification>, error::Error>;
    pub fn next_buffered(&mut self) -> Option<PgNotification>;
    pub fn into_stream(self) -> impl Stream<Item = Result<PgNotification, error::Error>> + Unpin;
}
impl<'c> Acquire<'c> for &'c mut PgListener {
    type Database = Postgres;
    type Connection = &'c mut PgConnection;
}
impl<'c> Executor<'c> for &'c mut PgListener { type Database = Postgres; }

pub struct PgNotification {}
impl PgNotification {
    pub fn process_id(&self) -> u32;
    pub fn channel(&self) -> &str;
    pub fn payload(&self) -> &str;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PgSeverity {
    Panic,
    Fatal,
    Error,
    Warning,
    Notice,
    Debug,
    Info,
    Log,
}
impl PgSeverity {
    pub fn is_error(self) -> bool;
}
impl TryFrom<&str> for PgSeverity { type Error = error::Error; }

#[derive(Clone, Debug)]
pub struct PgConnectOptions {}
impl PgConnectOptions {
    pub fn new() -> Self;
    pub fn new_without_pgpass() -> Self;
    pub fn host(self, host: &str) -> Self;
    pub fn port(self, port: u16) -> Self;
    pub fn socket(self, path: impl AsRef<Path>) -> Self;
    pub fn username(self, username: &str) -> Self;
    pub fn password(self, password: &str) -> Self;
    pub fn database(self, database: &str) -> Self;
    pub fn ssl_mode(self, mode: PgSslMode) -> Self;
    pub fn ssl_root_cert(self, cert: impl AsRef<Path>) -> Self;
    pub fn ssl_client_cert(self, cert: impl AsRef<Path>) -> Self;
    pub fn ssl_client_cert_from_pem(self, cert: impl AsRef<[u8]>) -> Self;
    pub fn ssl_client_key(self, key: impl AsRef<Path>) -> Self;
    pub fn ssl_client_key_from_pem(self, key: impl AsRef<[u8]>) -> Self;
    pub fn ssl_root_cert_from_pem(self, pem_certificate: Vec<u8>) -> Self;
    pub fn statement_cache_capacity(self, capacity: usize) -> Self;
    pub fn application_name(self, application_name: &str) -> Self;
    pub fn extra_float_digits(self, extra_float_digits: impl Into<Option<i8>>) -> Self;
    pub fn options<K, V, I>(self, options: I) -> Self where K: Display, V: Display, I: IntoIterator<Item = (K, V)>;
    pub fn get_host(&self) -> &str;
    pub fn get_port(&self) -> u16;
    pub fn get_socket(&self) -> Option<&PathBuf>;
    pub fn get_username(&self) -> &str;
    pub fn get_database(&self) -> Option<&str>;
    pub fn get_ssl_mode(&self) -> PgSslMode;
    pub fn get_application_name(&self) -> Option<&str>;
    pub fn get_options(&self) -> Option<&str>;
}
impl<'a> TryFrom<&'a AnyConnectOptions> for PgConnectOptions { type Error = error::Error; }
impl ConnectOptions for PgConnectOptions { type Connection = PgConnection; }
impl Default for PgConnectOptions {}
impl FromStr for PgConnectOptions { type Err = error::Error; }

#[derive(Clone, Copy, Debug, Default)]
pub enum PgSslMode {
    Disable,
    Allow,
    Prefer,
    Require,
    VerifyCa,
    VerifyFull,
}
impl FromStr for PgSslMode { type Err = error::Error; }

#[derive(Debug, Default)]
pub struct PgQueryResult {}
impl PgQueryResult {
    pub fn rows_affected(&self) -> u64;
}
impl Extend<PgQueryResult> for PgQueryResult {}

pub struct PgRow {}
impl Row for PgRow { type Database = Postgres; }

#[derive(Clone, Debug)]
pub struct PgStatement<'q> {}

pub struct PgTransactionManager;

#[derive(Clone, Debug, PartialEq)]
pub struct PgTypeInfo {}
impl PgTypeInfo {
    pub fn kind(&self) -> &PgTypeKind;
    pub fn oid(&self) -> Option<Oid>;
    pub fn with_name(name: &'static str) -> Self;
    pub fn array_of(elem_name: &'static str) -> Self;
    pub fn with_oid(oid: Oid) -> Self;
    pub fn type_eq(&self, other: &Self) -> bool;
}
impl Display for PgTypeInfo {}

#[derive(Clone, Debug)]
pub enum PgTypeKind {
    Simple,
    Pseudo,
    Domain(PgTypeInfo),
    Composite(Arc<[(String, PgTypeInfo)]>),
    Array(PgTypeInfo),
    Enum(Arc<[String]>),
    Range(PgTypeInfo),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PgValueFormat {
    Text,
    Binary,
}

#[derive(Clone)]
pub struct PgValueRef<'r> {}
impl<'r> PgValueRef<'r> {
    pub fn format(&self) -> PgValueFormat;
    pub fn as_bytes(&self) -> Result<&'r [u8], BoxDynError>;
    pub fn as_str(&self) -> Result<&'r str, BoxDynError>;
}

#[derive(Clone)]
pub struct PgValue {}
