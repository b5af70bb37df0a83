use crate::acquire::Acquire;
use crate::database::Database;
use crate::error::Error;
use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

/// Source: sqlx-core/src/transaction.rs:86
#[hp::guard(pool, caution)]
pub struct Transaction<'c, DB> where DB: Database {}
unsafe impl<'c, DB> Send for Transaction<'c, DB> {}
unsafe impl<'c, DB> Sync for Transaction<'c, DB> where <DB as Database>::Connection: Sync {}
impl<'c, DB> Transaction<'c, DB> where DB: Database {
    /// Source: sqlx-core/src/transaction.rs:116
    #[hp::cancel(unsafe, lost = "nobody knows whether the transaction was committed", source = "sqlx-core/src/transaction.rs:265")]
    pub async fn commit(self) -> Result<(), Error>;
    /// Source: sqlx-core/src/transaction.rs:124
    #[hp::cancel(conditional)]
    pub async fn rollback(self) -> Result<(), Error>;
}
impl<'c, DB> Deref for Transaction<'c, DB> where DB: Database { type Target = DB::Connection; }
impl<'c, DB> DerefMut for Transaction<'c, DB> where DB: Database {}
impl<'c, DB: Database> AsMut<DB::Connection> for Transaction<'c, DB> {}
impl<'c, 't, DB: Database> Acquire<'t> for &'t mut Transaction<'c, DB> {
    type Database = DB;
    type Connection = &'t mut DB::Connection;
}
pub fn begin_ansi_transaction_sql(depth: usize) -> Cow<'static, str>;
pub fn commit_ansi_transaction_sql(depth: usize) -> Cow<'static, str>;
pub fn rollback_ansi_transaction_sql(depth: usize) -> Cow<'static, str>;
