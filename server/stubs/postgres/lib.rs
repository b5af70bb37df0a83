//! Signatures of postgres 0.19.14.

pub mod binary_copy;
pub mod config;
pub mod notifications;

use postgres_types::{BorrowToSql, ToSql, Type};
use std::io::{BufRead, Read, Write};
use std::time::Duration;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
pub use fallible_iterator;
pub use crate::config::Config;
pub use crate::notifications::Notifications;
pub use tokio_postgres::{
    Column, IsolationLevel, Notification, Portal, SimpleQueryMessage, Socket, Statement, ToStatement, error, row,
    tls, types,
};
pub use tokio_postgres::error::Error;
pub use tokio_postgres::row::{Row, SimpleQueryRow};
pub use tokio_postgres::tls::NoTls;

#[derive(Clone)]
pub struct CancelToken {}
impl CancelToken {
    pub fn cancel_query<T>(&self, tls: T) -> Result<(), Error> where T: MakeTlsConnect<Socket>;
}

pub struct Client {}
impl !Sync for Client {}
impl Client {
    /// Source: postgres/src/client.rs:34
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::connect")]
    pub fn connect<T>(params: &str, tls_mode: T) -> Result<Client, Error>
    where T: MakeTlsConnect<Socket> + 'static + Send, T::TlsConnect: Send, T::Stream: Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send;
    pub fn configure() -> Config;
    /// Source: postgres/src/client.rs:79
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::execute")]
    pub fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where T: ?Sized + ToStatement;
    pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    /// Source: postgres/src/client.rs:153
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::query")]
    pub fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where T: ?Sized + ToStatement;
    /// Source: postgres/src/client.rs:186
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::query_one")]
    pub fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where T: ?Sized + ToStatement;
    /// Source: postgres/src/client.rs:225
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::query_opt")]
    pub fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where T: ?Sized + ToStatement;
    /// Source: postgres/src/client.rs:289
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::query_raw")]
    pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>
    where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    /// Source: postgres/src/client.rs:311
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::query_typed")]
    pub fn query_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    pub fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    pub fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>,
        Error>;
    pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, Error>
    where P: BorrowToSql, I: IntoIterator<Item = (P, Type)>;
    /// Source: postgres/src/client.rs:433
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::prepare")]
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    /// Source: postgres/src/client.rs:464
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::prepare_typed")]
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    /// Source: postgres/src/client.rs:492
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::copy_in")]
    pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error> where T: ?Sized + ToStatement;
    /// Source: postgres/src/client.rs:520
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::copy_out")]
    pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error> where T: ?Sized + ToStatement;
    /// Source: postgres/src/client.rs:543
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::simple_query")]
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    /// Source: postgres/src/client.rs:550
    #[hp::blocking(database, fix = "other")]
    pub fn is_valid(&mut self, timeout: Duration) -> Result<(), Error>;
    /// Source: postgres/src/client.rs:571
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::batch_execute")]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    pub fn check_connection(&mut self) -> Result<(), Error>;
    /// Source: postgres/src/client.rs:600
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::transaction")]
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
    pub fn notifications(&mut self) -> Notifications<'_>;
    pub fn cancel_token(&self) -> CancelToken;
    pub fn clear_type_cache(&self);
    pub fn is_closed(&self) -> bool;
    /// Source: postgres/src/client.rs:699
    #[hp::blocking(database, fix = "other")]
    pub fn close(self) -> Result<(), Error>;
}
impl GenericClient for Client {}

pub struct CopyInWriter<'a> {}
impl<'a> !Sync for CopyInWriter<'a> {}
impl<'a> CopyInWriter<'a> {
    pub fn finish(self) -> Result<u64, Error>;
}
impl Write for CopyInWriter<'_> {}

pub struct CopyOutReader<'a> {}
impl<'a> !Sync for CopyOutReader<'a> {}
impl Read for CopyOutReader<'_> {}
impl BufRead for CopyOutReader<'_> {}

pub trait GenericClient {
    /// Source: postgres/src/generic_client.rs:16
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::execute")]
    fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where T: ?Sized + ToStatement;
    fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    /// Source: postgres/src/generic_client.rs:28
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::query")]
    fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where T: ?Sized + ToStatement;
    /// Source: postgres/src/generic_client.rs:33
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::query_one")]
    fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where T: ?Sized + ToStatement;
    /// Source: postgres/src/generic_client.rs:38
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::query_opt")]
    fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where T: ?Sized + ToStatement;
    /// Source: postgres/src/generic_client.rs:47
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::query_raw")]
    fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>
    where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    /// Source: postgres/src/generic_client.rs:55
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::query_typed")]
    fn query_typed(&mut self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    fn query_typed_raw<P, I>(&mut self, statement: &str, params: I) -> Result<RowIter<'_>, Error>
    where P: BorrowToSql, I: IntoIterator<Item = (P, Type)> + Sync + Send;
    /// Source: postgres/src/generic_client.rs:82
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::prepare")]
    fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    /// Source: postgres/src/generic_client.rs:85
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::prepare_typed")]
    fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    /// Source: postgres/src/generic_client.rs:88
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::copy_in")]
    fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error> where T: ?Sized + ToStatement;
    /// Source: postgres/src/generic_client.rs:93
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::copy_out")]
    fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error> where T: ?Sized + ToStatement;
    /// Source: postgres/src/generic_client.rs:98
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::simple_query")]
    fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    /// Source: postgres/src/generic_client.rs:101
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::batch_execute")]
    fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    /// Source: postgres/src/generic_client.rs:104
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Client::transaction")]
    fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
}

pub struct RowIter<'a> {}
impl<'a> !Sync for RowIter<'a> {}
impl<'a> RowIter<'a> {
    pub fn rows_affected(&self) -> Option<u64>;
}

pub struct Transaction<'a> {}
impl<'a> !Sync for Transaction<'a> {}
impl<'a> Transaction<'a> {
    /// Source: postgres/src/transaction.rs:35
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::commit")]
    pub fn commit(self) -> Result<(), Error>;
    /// Source: postgres/src/transaction.rs:43
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::rollback")]
    pub fn rollback(self) -> Result<(), Error>;
    /// Source: postgres/src/transaction.rs:49
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::prepare")]
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    /// Source: postgres/src/transaction.rs:55
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::prepare_typed")]
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    /// Source: postgres/src/transaction.rs:65
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::execute")]
    pub fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where T: ?Sized + ToStatement;
    pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    /// Source: postgres/src/transaction.rs:88
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::query")]
    pub fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where T: ?Sized + ToStatement;
    /// Source: postgres/src/transaction.rs:97
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::query_one")]
    pub fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where T: ?Sized + ToStatement;
    /// Source: postgres/src/transaction.rs:106
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::query_opt")]
    pub fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where T: ?Sized + ToStatement;
    /// Source: postgres/src/transaction.rs:119
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::query_raw")]
    pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>
    where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    /// Source: postgres/src/transaction.rs:133
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::query_typed")]
    pub fn query_typed(&mut self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    pub fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    pub fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>,
        Error>;
    pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, Error>
    where P: BorrowToSql, I: IntoIterator<Item = (P, Type)>;
    /// Source: postgres/src/transaction.rs:199
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::bind")]
    pub fn bind<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error>
    where T: ?Sized + ToStatement;
    /// Source: postgres/src/transaction.rs:211
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::query_portal")]
    pub fn query_portal(&mut self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    /// Source: postgres/src/transaction.rs:221
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::query_portal_raw")]
    pub fn query_portal_raw(&mut self, portal: &Portal, max_rows: i32) -> Result<RowIter<'_>, Error>;
    /// Source: postgres/src/transaction.rs:236
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::copy_in")]
    pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error> where T: ?Sized + ToStatement;
    /// Source: postgres/src/transaction.rs:247
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::copy_out")]
    pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error> where T: ?Sized + ToStatement;
    /// Source: postgres/src/transaction.rs:258
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::simple_query")]
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    /// Source: postgres/src/transaction.rs:264
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::batch_execute")]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    pub fn cancel_token(&self) -> CancelToken;
    /// Source: postgres/src/transaction.rs:275
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::transaction")]
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    /// Source: postgres/src/transaction.rs:283
    #[hp::blocking(database, fix = "other", instead = "tokio_postgres::Transaction::savepoint")]
    pub fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, Error> where I: Into<String>;
}
impl GenericClient for Transaction<'_> {}

pub struct TransactionBuilder<'a> {}
impl<'a> !Sync for TransactionBuilder<'a> {}
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    pub fn start(self) -> Result<Transaction<'a>, Error>;
}
