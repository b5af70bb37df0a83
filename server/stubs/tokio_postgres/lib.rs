//! Signatures of tokio-postgres 0.7.18.

pub mod binary_copy;
pub mod config;
pub mod error;
pub mod row;
pub mod tls;

use bytes::Bytes;
use bytes::buf::Buf;
use crate::error::DbError;
use crate::tls::{MakeTlsConnect, TlsConnect};
use futures_core::stream::Stream;
use futures_sink::Sink;
use postgres_types::{BorrowToSql, FromSqlOwned, ToSql, Type};
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite};
pub use fallible_iterator;
pub use crate::config::Config;
pub use crate::error::Error;
pub use crate::row::{Row, SimpleQueryRow};
pub use crate::tls::NoTls;

#[derive(Clone)]
pub struct CancelToken {}
impl CancelToken {
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error> where T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where S: AsyncRead + AsyncWrite + Unpin, T: TlsConnect<S>;
}

pub struct Client {}
impl Client {
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    /// Source: tokio-postgres/src/client.rs:251
    #[hp::cancel(conditional)]
    pub async fn query<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where T: ?Sized + ToStatement;
    pub async fn query_scalar<R: FromSqlOwned, T>(&self, statement: &T,
        params: &[&(dyn ToSql + Sync)]) -> Result<Vec<R>, Error>
    where T: ?Sized + ToStatement + Debug;
    /// Source: tokio-postgres/src/client.rs:299
    #[hp::cancel(conditional)]
    pub async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where T: ?Sized + ToStatement;
    pub async fn query_one_scalar<R: FromSqlOwned, T>(&self, statement: &T,
        params: &[&(dyn ToSql + Sync)]) -> Result<R, Error>
    where T: ?Sized + ToStatement + Debug;
    /// Source: tokio-postgres/src/client.rs:340
    #[hp::cancel(conditional)]
    pub async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where T: ?Sized + ToStatement;
    pub async fn query_opt_scalar<R: FromSqlOwned, T>(&self, statement: &T,
        params: &[&(dyn ToSql + Sync)]) -> Result<Option<R>, Error>
    where T: ?Sized + ToStatement + Debug;
    pub async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error>
    where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub async fn query_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    pub async fn query_typed_opt(&self, statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P, I>(&self, query: &str, params: I) -> Result<RowStream, Error>
    where P: BorrowToSql, I: IntoIterator<Item = (P, Type)>;
    /// Source: tokio-postgres/src/client.rs:571
    #[hp::cancel(conditional)]
    pub async fn execute<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where T: ?Sized + ToStatement;
    pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    pub async fn execute_raw<T, P, I>(&self, statement: &T, params: I) -> Result<u64, Error>
    where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error>
    where T: ?Sized + ToStatement, U: Buf + 'static + Send;
    pub async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error> where T: ?Sized + ToStatement;
    /// Source: tokio-postgres/src/client.rs:663
    #[hp::cancel(conditional)]
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn simple_query_raw(&self, query: &str) -> Result<SimpleQueryStream, Error>;
    /// Source: tokio-postgres/src/client.rs:694
    #[hp::cancel(conditional)]
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub async fn check_connection(&self) -> Result<(), Error>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error> where T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where S: AsyncRead + AsyncWrite + Unpin, T: TlsConnect<S>;
    pub fn clear_type_cache(&self);
    pub fn is_closed(&self) -> bool;
}
impl GenericClient for Client {}

pub struct Connection<S, T> {}
impl<S, T> !Sync for Connection<S, T> {}
impl<S, T> Connection<S, T> where S: AsyncRead + AsyncWrite + Unpin, T: AsyncRead + AsyncWrite + Unpin {
    pub fn parameter(&self, name: &str) -> Option<&str>;
    pub fn poll_message(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<AsyncMessage, Error>>>;
}
impl<S, T> Future for Connection<S, T> where S: AsyncRead + AsyncWrite + Unpin, T: AsyncRead + AsyncWrite + Unpin {
    type Output = Result<(), Error>;
}

pub struct CopyInSink<T> {}
impl<T> CopyInSink<T> where T: Buf + 'static + Send {
    pub fn poll_finish(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<u64, Error>>;
    pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error>;
}
impl<T> Sink<T> for CopyInSink<T> where T: Buf + 'static + Send { type Error = Error; }

pub struct CopyOutStream {}
impl Stream for CopyOutStream { type Item = Result<Bytes, Error>; }

pub trait GenericClient {
    fn execute<'life0, 'life1, 'life2, 'life3, 'async_trait, T>(&'life0 self, query: &'life1 T,
        params: &'life2 [&'life3 (dyn ToSql + Sync)]) -> Pin<Box<dyn Future<Output = Result<u64, Error>> + Send + 'async_trait>>
    where T: ?Sized + ToStatement + Sync + Send + 'async_trait, Self: 'async_trait, 'life0: 'async_trait,
        'life1: 'async_trait, 'life2: 'async_trait, 'life3: 'async_trait;
    fn execute_raw<'life0, 'life1, 'async_trait, P, I, T>(&'life0 self, statement: &'life1 T,
        params: I) -> Pin<Box<dyn Future<Output = Result<u64, Error>> + Send + 'async_trait>>
    where T: ?Sized + ToStatement + Sync + Send + 'async_trait, P: BorrowToSql + 'async_trait,
        I: IntoIterator<Item = P> + Sync + Send + 'async_trait, I::IntoIter: ExactSizeIterator, Self: 'async_trait,
        'life0: 'async_trait, 'life1: 'async_trait;
    fn execute_typed<'life0, 'life1, 'life2, 'life3, 'async_trait>(&'life0 self, statement: &'life1 str,
        params: &'life2 [(&'life3 (dyn ToSql + Sync), Type)]) -> Pin<Box<dyn Future<Output = Result<u64, Error>> + Send + 'async_trait>>
    where Self: 'async_trait, 'life0: 'async_trait, 'life1: 'async_trait, 'life2: 'async_trait, 'life3: 'async_trait;
    fn query<'life0, 'life1, 'life2, 'life3, 'async_trait, T>(&'life0 self, query: &'life1 T,
        params: &'life2 [&'life3 (dyn ToSql + Sync)]) -> Pin<Box<dyn Future<Output = Result<Vec<Row>, Error>> + Send + 'async_trait>>
    where T: ?Sized + ToStatement + Sync + Send + 'async_trait, Self: 'async_trait, 'life0: 'async_trait,
        'life1: 'async_trait, 'life2: 'async_trait, 'life3: 'async_trait;
    fn query_one<'life0, 'life1, 'life2, 'life3, 'async_trait, T>(&'life0 self, statement: &'life1 T,
        params: &'life2 [&'life3 (dyn ToSql + Sync)]) -> Pin<Box<dyn Future<Output = Result<Row, Error>> + Send + 'async_trait>>
    where T: ?Sized + ToStatement + Sync + Send + 'async_trait, Self: 'async_trait, 'life0: 'async_trait,
        'life1: 'async_trait, 'life2: 'async_trait, 'life3: 'async_trait;
    fn query_opt<'life0, 'life1, 'life2, 'life3, 'async_trait, T>(&'life0 self, statement: &'life1 T,
        params: &'life2 [&'life3 (dyn ToSql + Sync)]) -> Pin<Box<dyn Future<Output = Result<Option<Row>, Error>> + Send + 'async_trait>>
    where T: ?Sized + ToStatement + Sync + Send + 'async_trait, Self: 'async_trait, 'life0: 'async_trait,
        'life1: 'async_trait, 'life2: 'async_trait, 'life3: 'async_trait;
    fn query_raw<'life0, 'life1, 'async_trait, T, P, I>(&'life0 self, statement: &'life1 T,
        params: I) -> Pin<Box<dyn Future<Output = Result<RowStream, Error>> + Send + 'async_trait>>
    where T: ?Sized + ToStatement + Sync + Send + 'async_trait, P: BorrowToSql + 'async_trait,
        I: IntoIterator<Item = P> + Sync + Send + 'async_trait, I::IntoIter: ExactSizeIterator, Self: 'async_trait,
        'life0: 'async_trait, 'life1: 'async_trait;
    fn query_typed<'life0, 'life1, 'life2, 'life3, 'async_trait>(&'life0 self, statement: &'life1 str,
        params: &'life2 [(&'life3 (dyn ToSql + Sync), Type)]) -> Pin<Box<dyn Future<Output = Result<Vec<Row>, Error>> + Send + 'async_trait>>
    where Self: 'async_trait, 'life0: 'async_trait, 'life1: 'async_trait, 'life2: 'async_trait, 'life3: 'async_trait;
    fn query_typed_one<'life0, 'life1, 'life2, 'life3, 'async_trait>(&'life0 self, statement: &'life1 str,
        params: &'life2 [(&'life3 (dyn ToSql + Sync), Type)]) -> Pin<Box<dyn Future<Output = Result<Row, Error>> + Send + 'async_trait>>
    where Self: 'async_trait, 'life0: 'async_trait, 'life1: 'async_trait, 'life2: 'async_trait, 'life3: 'async_trait;
    fn query_typed_opt<'life0, 'life1, 'life2, 'life3, 'async_trait>(&'life0 self, statement: &'life1 str,
        params: &'life2 [(&'life3 (dyn ToSql + Sync), Type)]) -> Pin<Box<dyn Future<Output = Result<Option<Row>, Error>> + Send + 'async_trait>>
    where Self: 'async_trait, 'life0: 'async_trait, 'life1: 'async_trait, 'life2: 'async_trait, 'life3: 'async_trait;
    fn query_typed_raw<'life0, 'life1, 'async_trait, P, I>(&'life0 self, statement: &'life1 str,
        params: I) -> Pin<Box<dyn Future<Output = Result<RowStream, Error>> + Send + 'async_trait>>
    where P: BorrowToSql + 'async_trait, I: IntoIterator<Item = (P, Type)> + Sync + Send + 'async_trait,
        Self: 'async_trait, 'life0: 'async_trait, 'life1: 'async_trait;
    fn prepare<'life0, 'life1, 'async_trait>(&'life0 self,
        query: &'life1 str) -> Pin<Box<dyn Future<Output = Result<Statement, Error>> + Send + 'async_trait>>
    where Self: 'async_trait, 'life0: 'async_trait, 'life1: 'async_trait;
    fn prepare_typed<'life0, 'life1, 'life2, 'async_trait>(&'life0 self, query: &'life1 str,
        parameter_types: &'life2 [Type]) -> Pin<Box<dyn Future<Output = Result<Statement, Error>> + Send + 'async_trait>>
    where Self: 'async_trait, 'life0: 'async_trait, 'life1: 'async_trait, 'life2: 'async_trait;
    fn transaction<'a,
        'async_trait>(&'a mut self) -> Pin<Box<dyn Future<Output = Result<Transaction<'a>, Error>> + Send + 'async_trait>>
    where Self: 'async_trait, 'a: 'async_trait;
    fn batch_execute<'life0, 'life1, 'async_trait>(&'life0 self,
        query: &'life1 str) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'async_trait>>
    where Self: 'async_trait, 'life0: 'async_trait, 'life1: 'async_trait;
    fn simple_query<'life0, 'life1, 'async_trait>(&'life0 self,
        query: &'life1 str) -> Pin<Box<dyn Future<Output = Result<Vec<SimpleQueryMessage>, Error>> + Send + 'async_trait>>
    where Self: 'async_trait, 'life0: 'async_trait, 'life1: 'async_trait;
    fn client(&self) -> &Client;
}
pub async fn connect<T>(config: &str, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error>
where T: MakeTlsConnect<Socket>;

#[derive(Clone, Debug)]
pub struct Notification {}
impl Notification {
    pub fn process_id(&self) -> i32;
    pub fn channel(&self) -> &str;
    pub fn payload(&self) -> &str;
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AsyncMessage {
    Notice(DbError),
    Notification(Notification),
}

#[derive(Debug)]
#[non_exhaustive]
pub enum SimpleQueryMessage {
    Row(SimpleQueryRow),
    CommandComplete(u64),
    RowDescription(Arc<[SimpleColumn]>),
}

#[derive(Clone)]
pub struct Portal {}

pub struct RowStream {}
impl RowStream {
    pub fn rows_affected(&self) -> Option<u64>;
}
impl Stream for RowStream { type Item = Result<Row, Error>; }

#[derive(Debug)]
pub struct SimpleColumn {}
impl SimpleColumn {
    pub fn name(&self) -> &str;
}

pub struct SimpleQueryStream {}
impl Stream for SimpleQueryStream { type Item = Result<SimpleQueryMessage, Error>; }

#[derive(Debug)]
pub struct Socket {}
impl AsyncRead for Socket {}
impl AsyncWrite for Socket {}

#[derive(Clone)]
pub struct Statement {}
impl Statement {
    pub fn params(&self) -> &[Type];
    pub fn columns(&self) -> &[Column];
}
impl ToStatement for Statement {}

#[derive(Debug)]
pub struct Column {}
impl Column {
    pub fn name(&self) -> &str;
    pub fn table_oid(&self) -> Option<u32>;
    pub fn column_id(&self) -> Option<i16>;
    pub fn type_modifier(&self) -> i32;
    pub fn type_(&self) -> &Type;
}

pub trait ToStatement {
}
impl ToStatement for str {}
impl ToStatement for String {}

pub struct Transaction<'a> {}
impl<'a> Transaction<'a> {
    /// Source: tokio-postgres/src/transaction.rs:54
    #[hp::cancel(unsafe, lost = "nobody knows whether the transaction was committed")]
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    pub async fn query<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where T: ?Sized + ToStatement;
    pub async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where T: ?Sized + ToStatement;
    pub async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where T: ?Sized + ToStatement;
    pub async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error>
    where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub async fn query_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    pub async fn query_typed_opt(&self, statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P, I>(&self, query: &str, params: I) -> Result<RowStream, Error>
    where P: BorrowToSql, I: IntoIterator<Item = (P, Type)>;
    pub async fn execute<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where T: ?Sized + ToStatement;
    pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    pub async fn execute_raw<P, I, T>(&self, statement: &T, params: I) -> Result<u64, Error>
    where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub async fn bind<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error>
    where T: ?Sized + ToStatement;
    pub async fn bind_raw<P, T, I>(&self, statement: &T, params: I) -> Result<Portal, Error>
    where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub async fn query_portal(&self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    pub async fn query_portal_raw(&self, portal: &Portal, max_rows: i32) -> Result<RowStream, Error>;
    pub async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error>
    where T: ?Sized + ToStatement, U: Buf + 'static + Send;
    pub async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error> where T: ?Sized + ToStatement;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error> where T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where S: AsyncRead + AsyncWrite + Unpin, T: TlsConnect<S>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub async fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, Error> where I: Into<String>;
    pub fn client(&self) -> &Client;
}
impl GenericClient for Transaction<'_> {}

#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum IsolationLevel {
    ReadUncommitted,
    ReadCommitted,
    RepeatableRead,
    Serializable,
}

pub struct TransactionBuilder<'a> {}
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    pub async fn start(self) -> Result<Transaction<'a>, Error>;
}

pub mod types {
    pub use postgres_types::*;
}
