use crate::connection::Connection;
use crate::result::{ConnectionError, QueryResult};
use r2d2::ManageConnection;
use std::error;
use std::fmt::Display;
pub use r2d2::*;

pub type PoolError = r2d2::Error;

#[derive(Clone)]
pub struct ConnectionManager<T> {}
impl<T> ConnectionManager<T> {
    pub fn new<S: Into<String>>(database_url: S) -> Self;
    pub fn update_database_url<S: Into<String>>(&mut self, database_url: S);
}
unsafe impl<T: Send + 'static> Sync for ConnectionManager<T> {}
impl<T> ManageConnection for ConnectionManager<T> where T: R2D2Connection + Send + 'static {
    type Connection = T;
    type Error = Error;
}

#[derive(Debug)]
pub enum Error {
    ConnectionError(ConnectionError),
    QueryError(crate::result::Error),
}
impl Display for Error {}
impl error::Error for Error {}
impl From<crate::result::Error> for Error {}
impl From<ConnectionError> for Error {}

pub trait R2D2Connection: Connection {
    fn ping(&mut self) -> QueryResult<()>;
    fn is_broken(&mut self) -> bool;
}

#[derive(Clone, Copy, Debug)]
pub struct TestCustomizer;
