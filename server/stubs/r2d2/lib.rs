//! Signatures of r2d2 0.8.10.

pub mod event;

use scheduled_thread_pool::ScheduledThreadPool;
use std::error;
use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;
pub use crate::event::{HandleEvent, NopEventHandler};

pub struct Builder<M> where M: ManageConnection {}
unsafe impl<M> Send for Builder<M> {}
unsafe impl<M> Sync for Builder<M> {}
impl<M> Builder<M> where M: ManageConnection {
    pub fn new() -> Builder<M>;
    pub fn max_size(self, max_size: u32) -> Builder<M>;
    pub fn min_idle(self, min_idle: Option<u32>) -> Builder<M>;
    pub fn thread_pool(self, thread_pool: Arc<ScheduledThreadPool>) -> Builder<M>;
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Builder<M>;
    pub fn max_lifetime(self, max_lifetime: Option<Duration>) -> Builder<M>;
    pub fn idle_timeout(self, idle_timeout: Option<Duration>) -> Builder<M>;
    pub fn connection_timeout(self, connection_timeout: Duration) -> Builder<M>;
    pub fn error_handler(self, error_handler: Box<dyn HandleError<M::Error>>) -> Builder<M>;
    pub fn event_handler(self, event_handler: Box<dyn HandleEvent>) -> Builder<M>;
    pub fn connection_customizer(self,
        connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Builder<M>;
    /// Source: r2d2/src/config.rs:226
    #[hp::blocking(database, fix = "other", instead = "bb8::Builder::build")]
    pub fn build(self, manager: M) -> Result<Pool<M>, Error>;
    pub fn build_unchecked(self, manager: M) -> Pool<M>;
}
impl<M> Default for Builder<M> where M: ManageConnection {}

#[derive(Default)]
pub struct Extensions {}
impl Extensions {
    pub fn new() -> Extensions;
    pub fn insert<T>(&mut self, value: T) -> Option<T> where T: 'static + Sync + Send;
    pub fn get<T>(&self) -> Option<&T> where T: 'static + Sync + Send;
    pub fn get_mut<T>(&mut self) -> Option<&mut T> where T: 'static + Sync + Send;
    pub fn remove<T>(&mut self) -> Option<T> where T: 'static + Sync + Send;
    pub fn clear(&mut self);
}

pub trait ManageConnection: Send + Sync + 'static {
    type Connection: Send + 'static;
    type Error: error::Error + 'static;
    fn connect(&self) -> Result<Self::Connection, Self::Error>;
    fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error>;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}

pub trait HandleError<E>: Debug + Send + Sync + 'static {
    fn handle_error(&self, error: E);
}

#[derive(Clone, Copy, Debug)]
pub struct NopErrorHandler;
impl<E> HandleError<E> for NopErrorHandler {}

#[derive(Clone, Copy, Debug)]
pub struct LoggingErrorHandler;
impl<E> HandleError<E> for LoggingErrorHandler where E: error::Error {}

pub trait CustomizeConnection<C, E>: Debug + Send + Sync + 'static {
    fn on_acquire(&self, conn: &mut C) -> Result<(), E>;
    fn on_release(&self, conn: C);
}

#[derive(Clone, Copy, Debug)]
pub struct NopConnectionCustomizer;
impl<C, E> CustomizeConnection<C, E> for NopConnectionCustomizer {}

pub struct Pool<M> where M: ManageConnection {}
unsafe impl<M> Send for Pool<M> {}
unsafe impl<M> Sync for Pool<M> {}
impl<M> Pool<M> where M: ManageConnection {
    /// Source: r2d2/src/lib.rs:349
    #[hp::blocking(database, fix = "other", instead = "bb8::Builder::build")]
    pub fn new(manager: M) -> Result<Pool<M>, Error>;
    pub fn builder() -> Builder<M>;
    /// Source: r2d2/src/lib.rs:410
    #[hp::blocking(database, fix = "other", instead = "bb8::Pool::get")]
    #[hp::acquires(shared)]
    pub fn get(&self) -> Result<PooledConnection<M>, Error>;
    /// Source: r2d2/src/lib.rs:418
    #[hp::blocking(database, fix = "other", instead = "bb8::Pool::get")]
    #[hp::acquires(shared)]
    pub fn get_timeout(&self, timeout: Duration) -> Result<PooledConnection<M>, Error>;
    /// Source: r2d2/src/lib.rs:452
    #[hp::acquires(shared, attempt)]
    pub fn try_get(&self) -> Option<PooledConnection<M>>;
    pub fn state(&self) -> State;
    pub fn max_size(&self) -> u32;
    pub fn min_idle(&self) -> Option<u32>;
    pub fn test_on_check_out(&self) -> bool;
    pub fn max_lifetime(&self) -> Option<Duration>;
    pub fn idle_timeout(&self) -> Option<Duration>;
    pub fn connection_timeout(&self) -> Duration;
}
impl<M> Clone for Pool<M> where M: ManageConnection {}

#[derive(Debug)]
pub struct Error {}
impl Display for Error {}
impl error::Error for Error {}

pub struct State {
    pub connections: u32,
    pub idle_connections: u32,
}

/// Source: r2d2/src/lib.rs:592
#[hp::guard(pool, caution)]
pub struct PooledConnection<M> where M: ManageConnection {}
unsafe impl<M> Send for PooledConnection<M> {}
unsafe impl<M> Sync for PooledConnection<M> where <M as ManageConnection>::Connection: Sync {}
impl<M> PooledConnection<M> where M: ManageConnection {
    pub fn extensions(this: &Self) -> &Extensions;
    pub fn extensions_mut(this: &mut Self) -> &mut Extensions;
}
impl<M> Deref for PooledConnection<M> where M: ManageConnection { type Target = M::Connection; }
impl<M> DerefMut for PooledConnection<M> where M: ManageConnection {}
