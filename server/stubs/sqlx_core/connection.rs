use crate::database::{Database, HasStatementCache};
use crate::error::Error;
use crate::transaction::Transaction;
use futures_core::future::BoxFuture;
use log::LevelFilter;
use std::borrow::Cow;
use std::fmt::Debug;
use std::str::FromStr;
use std::time::Duration;
use url::Url;

pub trait Connection: Send {
    type Database: Database<Connection = Self>;
    type Options: ConnectOptions<Connection = Self>;
    fn close(self) -> BoxFuture<'static, Result<(), Error>>;
    fn ping(&mut self) -> BoxFuture<'_, Result<(), Error>>;
    fn begin(&mut self) -> BoxFuture<'_, Result<Transaction<'_, Self::Database>, Error>> where Self: Sized;
    fn begin_with(&mut self, statement: impl Into<Cow<'static, str>>) -> BoxFuture<'_,
        Result<Transaction<'_, Self::Database>, Error>>
    where Self: Sized;
    fn is_in_transaction(&self) -> bool;
    fn transaction<'a, F, R, E>(&'a mut self, callback: F) -> BoxFuture<'a, Result<R, E>>
    where for<'c> F: FnOnce(&'c mut Transaction<'_, Self::Database>) -> BoxFuture<'c,
        Result<R, E>> + 'a + Send + Sync, Self: Sized, R: Send, E: From<Error> + Send;
    fn cached_statements_size(&self) -> usize where Self::Database: HasStatementCache;
    fn clear_cached_statements(&mut self) -> BoxFuture<'_, Result<(), Error>> where Self::Database: HasStatementCache;
    fn shrink_buffers(&mut self);
    fn connect(url: &str) -> BoxFuture<'static, Result<Self, Error>> where Self: Sized;
    fn connect_with(options: &Self::Options) -> BoxFuture<'_, Result<Self, Error>> where Self: Sized;
}

#[derive(Clone, Debug)]
pub struct LogSettings {
    pub statements_level: LevelFilter,
    pub slow_statements_level: LevelFilter,
    pub slow_statements_duration: Duration,
}
impl LogSettings {
    pub fn log_statements(&mut self, level: LevelFilter);
    pub fn log_slow_statements(&mut self, level: LevelFilter, duration: Duration);
}
impl Default for LogSettings {}

pub trait ConnectOptions: 'static + Send + Sync + FromStr<Err = Error> + Debug + Clone {
    type Connection: Connection<Options = Self> + ?Sized;
    fn from_url(url: &Url) -> Result<Self, Error>;
    fn to_url_lossy(&self) -> Url;
    fn connect(&self) -> BoxFuture<'_, Result<Self::Connection, Error>> where Self::Connection: Sized;
    fn log_statements(self, level: LevelFilter) -> Self;
    fn log_slow_statements(self, level: LevelFilter, duration: Duration) -> Self;
    fn disable_statement_logging(self) -> Self;
}
