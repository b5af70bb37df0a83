use crate::acquire::Acquire;
use crate::connection::Connection;
use crate::database::Database;
use crate::error::Error;
use crate::executor::Executor;
use crate::transaction::Transaction;
use futures_core::future::BoxFuture;
use log::LevelFilter;
use std::borrow::Cow;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;

/// Source: sqlx-core/src/pool/connection.rs:21
#[hp::guard(pool, caution)]
pub struct PoolConnection<DB: Database> {}
unsafe impl<DB> Send for PoolConnection<DB> {}
unsafe impl<DB> Sync for PoolConnection<DB> where <DB as Database>::Connection: Sync {}
impl<DB: Database> PoolConnection<DB> {
    pub async fn close(self) -> Result<(), Error>;
    pub fn close_on_drop(&mut self);
    pub fn detach(self) -> DB::Connection;
    pub fn leak(self) -> DB::Connection;
}
impl<DB: Database> Deref for PoolConnection<DB> { type Target = DB::Connection; }
impl<DB: Database> DerefMut for PoolConnection<DB> {}
impl<DB: Database> AsRef<DB::Connection> for PoolConnection<DB> {}
impl<DB: Database> AsMut<DB::Connection> for PoolConnection<DB> {}
impl<'c, DB: Database> Acquire<'c> for &'c mut PoolConnection<DB> {
    type Database = DB;
    type Connection = &'c mut DB::Connection;
}

pub struct Pool<DB: Database> {}
unsafe impl<DB> Send for Pool<DB> {}
unsafe impl<DB> Sync for Pool<DB> {}
impl<DB: Database> Pool<DB> {
    pub async fn connect(url: &str) -> Result<Self, Error>;
    pub async fn connect_with(options: <DB::Connection as Connection>::Options) -> Result<Self, Error>;
    pub fn connect_lazy(url: &str) -> Result<Self, Error>;
    pub fn connect_lazy_with(options: <DB::Connection as Connection>::Options) -> Self;
    /// Source: sqlx-core/src/pool/mod.rs:357
    #[hp::acquires(shared)]
    #[hp::cancel(conditional, source = "sqlx-core/src/pool/mod.rs:341")]
    pub fn acquire(&self) -> impl Future<Output = Result<PoolConnection<DB>, Error>> + 'static;
    /// Source: sqlx-core/src/pool/mod.rs:366
    #[hp::acquires(shared, attempt)]
    pub fn try_acquire(&self) -> Option<PoolConnection<DB>>;
    /// Source: sqlx-core/src/pool/mod.rs:371
    #[hp::acquires(shared)]
    #[hp::cancel(conditional)]
    pub async fn begin(&self) -> Result<Transaction<'static, DB>, Error>;
    /// Source: sqlx-core/src/pool/mod.rs:380
    #[hp::acquires(shared, attempt)]
    pub async fn try_begin(&self) -> Result<Option<Transaction<'static, DB>>, Error>;
    /// Source: sqlx-core/src/pool/mod.rs:391
    #[hp::acquires(shared)]
    #[hp::cancel(conditional)]
    pub async fn begin_with(&self, statement: impl Into<Cow<'static, str>>) -> Result<Transaction<'static, DB>, Error>;
    pub async fn try_begin_with(&self,
        statement: impl Into<Cow<'static, str>>) -> Result<Option<Transaction<'static, DB>>, Error>;
    pub fn close(&self) -> impl Future<Output = ()> + '_;
    pub fn is_closed(&self) -> bool;
    pub fn close_event(&self) -> CloseEvent;
    pub fn size(&self) -> u32;
    pub fn num_idle(&self) -> usize;
    pub fn connect_options(&self) -> Arc<<DB::Connection as Connection>::Options>;
    pub fn set_connect_options(&self, connect_options: <DB::Connection as Connection>::Options);
    pub fn options(&self) -> &PoolOptions<DB>;
}
impl<'a, DB: Database> Acquire<'a> for &Pool<DB> {
    type Database = DB;
    type Connection = PoolConnection<DB>;
}
impl<'p, DB: Database> Executor<'p> for &Pool<DB> where for<'c> &'c mut DB::Connection: Executor<'c, Database = DB> {
    type Database = DB;
}
impl<DB: Database> Clone for Pool<DB> {}

pub struct CloseEvent {}
impl CloseEvent {
    pub async fn do_until<Fut: Future>(&mut self, fut: Fut) -> Result<Fut::Output, Error>;
}
impl Future for CloseEvent { type Output = (); }

pub struct PoolOptions<DB: Database> {}
unsafe impl<DB> Send for PoolOptions<DB> {}
unsafe impl<DB> Sync for PoolOptions<DB> {}
impl<DB: Database> PoolOptions<DB> {
    pub fn new() -> Self;
    pub fn max_connections(self, max: u32) -> Self;
    pub fn get_max_connections(&self) -> u32;
    pub fn min_connections(self, min: u32) -> Self;
    pub fn get_min_connections(&self) -> u32;
    pub fn acquire_time_level(self, level: LevelFilter) -> Self;
    pub fn acquire_slow_level(self, level: LevelFilter) -> Self;
    pub fn acquire_slow_threshold(self, threshold: Duration) -> Self;
    pub fn get_acquire_slow_threshold(&self) -> Duration;
    pub fn acquire_timeout(self, timeout: Duration) -> Self;
    pub fn get_acquire_timeout(&self) -> Duration;
    pub fn max_lifetime(self, lifetime: impl Into<Option<Duration>>) -> Self;
    pub fn get_max_lifetime(&self) -> Option<Duration>;
    pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> Self;
    pub fn get_idle_timeout(&self) -> Option<Duration>;
    pub fn test_before_acquire(self, test: bool) -> Self;
    pub fn get_test_before_acquire(&self) -> bool;
    pub fn after_connect<F>(self, callback: F) -> Self
    where for<'c> F: Fn(&'c mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'c,
        Result<(), Error>> + 'static + Send + Sync;
    pub fn before_acquire<F>(self, callback: F) -> Self
    where for<'c> F: Fn(&'c mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'c,
        Result<bool, Error>> + 'static + Send + Sync;
    pub fn after_release<F>(self, callback: F) -> Self
    where for<'c> F: Fn(&'c mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'c,
        Result<bool, Error>> + 'static + Send + Sync;
    pub async fn connect(self, url: &str) -> Result<Pool<DB>, Error>;
    pub async fn connect_with(self, options: <DB::Connection as Connection>::Options) -> Result<Pool<DB>, Error>;
    pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error>;
    pub fn connect_lazy_with(self, options: <DB::Connection as Connection>::Options) -> Pool<DB>;
}
impl<DB: Database> Clone for PoolOptions<DB> {}
impl<DB: Database> Default for PoolOptions<DB> {}

#[derive(Debug)]
pub struct PoolConnectionMetadata {
    pub age: Duration,
    pub idle_for: Duration,
}

pub mod maybe {
    use crate::database::Database;
    use crate::pool::PoolConnection;
    use std::ops::{Deref, DerefMut};

    pub enum MaybePoolConnection<'c, DB: Database> {
        Connection(&'c mut DB::Connection),
        PoolConnection(PoolConnection<DB>),
    }
    unsafe impl<'c, DB> Send for MaybePoolConnection<'c, DB> {}
    unsafe impl<'c, DB> Sync for MaybePoolConnection<'c, DB> where <DB as Database>::Connection: Sync {}
    impl<'c, DB: Database> Deref for MaybePoolConnection<'c, DB> { type Target = DB::Connection; }
    impl<'c, DB: Database> DerefMut for MaybePoolConnection<'c, DB> {}
    impl<'c, DB: Database> From<PoolConnection<DB>> for MaybePoolConnection<'c, DB> {}
    impl<'c, DB: Database> From<&'c mut DB::Connection> for MaybePoolConnection<'c, DB> {}
}
