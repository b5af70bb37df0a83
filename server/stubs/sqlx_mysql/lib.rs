//! Signatures of sqlx-mysql 0.8.6.

use sqlx_core::error;
use sqlx_core::acquire::Acquire;
use sqlx_core::any::AnyConnectOptions;
use sqlx_core::connection::{ConnectOptions, Connection};
use sqlx_core::database::{Database, HasStatementCache};
use sqlx_core::executor::Executor;
use sqlx_core::pool::{Pool, PoolOptions};
use sqlx_core::row::Row;
use sqlx_core::transaction::Transaction;
use std::error::Error;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::str::FromStr;

#[derive(Clone, Debug, Default)]
pub struct MySqlArguments {}

#[derive(Clone, Debug)]
pub struct MySqlColumn {}

pub struct MySqlConnection {}
impl<'c> Executor<'c> for &'c mut MySqlConnection { type Database = MySql; }
impl Connection for MySqlConnection {
    type Database = MySql;
    type Options = MySqlConnectOptions;
}
impl<'c> Acquire<'c> for &'c mut MySqlConnection {
    type Database = MySql;
    type Connection = &'c mut <MySql as Database>::Connection;
}

#[derive(Debug)]
pub struct MySql;
impl Database for MySql {
    type Connection = MySqlConnection;
    type TransactionManager = MySqlTransactionManager;
    type Row = MySqlRow;
    type QueryResult = MySqlQueryResult;
    type Column = MySqlColumn;
    type TypeInfo = MySqlTypeInfo;
    type Value = MySqlValue;
    type ValueRef<'r> = MySqlValueRef<'r>;
    type Arguments<'q> = MySqlArguments;
    type ArgumentBuffer<'q> = Vec<u8>;
    type Statement<'q> = MySqlStatement<'q>;
}
impl HasStatementCache for MySql {}

pub struct MySqlDatabaseError {}
impl MySqlDatabaseError {
    pub fn code(&self) -> Option<&str>;
    pub fn number(&self) -> u16;
    pub fn message(&self) -> &str;
}
impl Display for MySqlDatabaseError {}
impl Error for MySqlDatabaseError {}

pub type MySqlPool = Pool<MySql>;

pub type MySqlPoolOptions = PoolOptions<MySql>;

pub trait MySqlExecutor<'c>: Executor<'c, Database = MySql> {
}
impl<'c, T: Executor<'c, Database = MySql>> MySqlExecutor<'c> for T {}

pub type MySqlTransaction<'c> = Transaction<'c, MySql>;

#[derive(Clone, Debug)]
pub struct MySqlConnectOptions {}
impl MySqlConnectOptions {
    pub fn new() -> Self;
    pub fn host(self, host: &str) -> Self;
    pub fn port(self, port: u16) -> Self;
    pub fn socket(self, path: impl AsRef<Path>) -> Self;
    pub fn username(self, username: &str) -> Self;
    pub fn password(self, password: &str) -> Self;
    pub fn database(self, database: &str) -> Self;
    pub fn ssl_mode(self, mode: MySqlSslMode) -> Self;
    pub fn ssl_ca(self, file_name: impl AsRef<Path>) -> Self;
    pub fn ssl_ca_from_pem(self, pem_certificate: Vec<u8>) -> Self;
    pub fn ssl_client_cert(self, cert: impl AsRef<Path>) -> Self;
    pub fn ssl_client_cert_from_pem(self, cert: impl AsRef<[u8]>) -> Self;
    pub fn ssl_client_key(self, key: impl AsRef<Path>) -> Self;
    pub fn ssl_client_key_from_pem(self, key: impl AsRef<[u8]>) -> Self;
    pub fn statement_cache_capacity(self, capacity: usize) -> Self;
    pub fn charset(self, charset: &str) -> Self;
    pub fn collation(self, collation: &str) -> Self;
    pub fn pipes_as_concat(self, flag_val: bool) -> Self;
    pub fn enable_cleartext_plugin(self, flag_val: bool) -> Self;
    pub fn no_engine_subsitution(self, flag_val: bool) -> Self;
    pub fn no_engine_substitution(self, flag_val: bool) -> Self;
    pub fn timezone(self, value: impl Into<Option<String>>) -> Self;
    pub fn set_names(self, flag_val: bool) -> Self;
    pub fn get_host(&self) -> &str;
    pub fn get_port(&self) -> u16;
    pub fn get_socket(&self) -> Option<&PathBuf>;
    pub fn get_username(&self) -> &str;
    pub fn get_database(&self) -> Option<&str>;
    pub fn get_ssl_mode(&self) -> MySqlSslMode;
    pub fn get_charset(&self) -> &str;
    pub fn get_collation(&self) -> Option<&str>;
}
impl<'a> TryFrom<&'a AnyConnectOptions> for MySqlConnectOptions { type Error = error::Error; }
impl ConnectOptions for MySqlConnectOptions { type Connection = MySqlConnection; }
impl Default for MySqlConnectOptions {}
impl FromStr for MySqlConnectOptions { type Err = error::Error; }

#[derive(Clone, Copy, Debug, Default)]
pub enum MySqlSslMode {
    Disabled,
    Preferred,
    Required,
    VerifyCa,
    VerifyIdentity,
}
impl FromStr for MySqlSslMode { type Err = error::Error; }

#[derive(Debug, Default)]
pub struct MySqlQueryResult {}
impl MySqlQueryResult {
    pub fn last_insert_id(&self) -> u64;
    pub fn rows_affected(&self) -> u64;
}
impl Extend<MySqlQueryResult> for MySqlQueryResult {}

#[derive(Debug)]
pub struct MySqlRow {}
impl Row for MySqlRow { type Database = MySql; }

#[derive(Clone, Debug)]
pub struct MySqlStatement<'q> {}

pub struct MySqlTransactionManager;

#[derive(Clone, Debug)]
pub struct MySqlTypeInfo {}
impl Display for MySqlTypeInfo {}

#[derive(Clone, Copy, Debug)]
pub enum MySqlValueFormat {
    Text,
    Binary,
}

#[derive(Clone)]
pub struct MySqlValue {}

#[derive(Clone)]
pub struct MySqlValueRef<'r> {}

pub mod any {
    use sqlx_core::any::driver::AnyDriver;

    pub const DRIVER: AnyDriver;
}
