//! Signatures of rusqlite 0.37.0.

pub mod types;

use bitflags::iter::{Iter, IterNames};
use crate::config::DbConfig;
use crate::types::{FromSql, FromSqlError, Type, ValueRef};
use libsqlite3_sys::sqlite3;
use std::result;
use std::ffi::{CStr, NulError, c_char, c_int, c_uint};
use std::fmt::{Debug, Display};
use std::ops::{BitAnd, BitOr, BitOrAssign, BitXor, Deref, DerefMut, Not, Sub, SubAssign};
use std::path::{Path, PathBuf};
use std::str::Utf8Error;
use std::time::Duration;
pub use fallible_iterator;
pub use fallible_streaming_iterator;
pub use libsqlite3_sys as ffi;
pub use crate::types::ToSql;
pub use libsqlite3_sys::ErrorCode;

pub trait BindIndex {
    fn idx(&self, stmt: &Statement<'_>) -> Result<usize>;
}
impl BindIndex for usize {}
impl BindIndex for &str {}
impl BindIndex for &CStr {}

pub struct CachedStatement<'conn> {}
impl<'conn> !Send for CachedStatement<'conn> {}
impl<'conn> !Sync for CachedStatement<'conn> {}
impl CachedStatement<'_> {
    pub fn discard(self);
}
impl<'conn> Deref for CachedStatement<'conn> { type Target = Statement<'conn>; }
impl<'conn> DerefMut for CachedStatement<'conn> {}

#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    SqliteFailure(libsqlite3_sys::Error, Option<String>),
    SqliteSingleThreadedMode,
    FromSqlConversionFailure(usize, Type, Box<dyn std::error::Error + Send + Sync + 'static>),
    IntegralValueOutOfRange(usize, i64),
    Utf8Error(Utf8Error),
    NulError(NulError),
    InvalidParameterName(String),
    InvalidPath(PathBuf),
    ExecuteReturnedResults,
    QueryReturnedNoRows,
    QueryReturnedMoreThanOneRow,
    InvalidColumnIndex(usize),
    InvalidColumnName(String),
    InvalidColumnType(usize, String, Type),
    StatementChangedRows(usize),
    ToSqlConversionFailure(Box<dyn std::error::Error + Send + Sync + 'static>),
    InvalidQuery,
    UnwindingPanic,
    MultipleStatement,
    InvalidParameterCount(usize, usize),
}
impl Error {
    pub fn sqlite_error(&self) -> Option<&libsqlite3_sys::Error>;
    pub fn sqlite_error_code(&self) -> Option<ErrorCode>;
}
impl From<Utf8Error> for Error {}
impl From<NulError> for Error {}
impl From<FromSqlError> for Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub unsafe fn to_sqlite_error(e: &Error, err_msg: *mut *mut c_char) -> c_int;

pub type Result<T, E = Error> = result::Result<T, E>;

pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}

pub const MAIN_DB: &CStr;

pub const TEMP_DB: &CStr;

pub struct Connection {}
impl !Sync for Connection {}
impl Connection {
    pub fn busy_timeout(&self, timeout: Duration) -> Result<()>;
    pub fn busy_handler(&self, callback: Option<fn(i32) -> bool>) -> Result<()>;
    /// Source: rusqlite/src/cache.rs:38
    #[hp::blocking(database, fix = "offload")]
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>>;
    pub fn set_prepared_statement_cache_capacity(&self, capacity: usize);
    pub fn flush_prepared_statement_cache(&self);
    pub fn column_exists<N: Name>(&self, db_name: Option<N>, table_name: N, column_name: N) -> Result<bool>;
    pub fn table_exists<N: Name>(&self, db_name: Option<N>, table_name: N) -> Result<bool>;
    pub fn column_metadata<N: Name>(&self, db_name: Option<N>, table_name: N,
        column_name: N) -> Result<(Option<&CStr>, Option<&CStr>, bool, bool, bool)>;
    pub fn db_config(&self, config: DbConfig) -> Result<bool>;
    pub fn set_db_config(&self, config: DbConfig, new_val: bool) -> Result<bool>;
    /// Source: rusqlite/src/lib.rs:414
    #[hp::blocking(database, fix = "offload")]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Self>;
    /// Source: rusqlite/src/lib.rs:425
    #[hp::blocking(database, fix = "offload")]
    pub fn open_in_memory() -> Result<Self>;
    /// Source: rusqlite/src/lib.rs:440
    #[hp::blocking(database, fix = "offload")]
    pub fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Self>;
    /// Source: rusqlite/src/lib.rs:460
    #[hp::blocking(database, fix = "offload")]
    pub fn open_with_flags_and_vfs<P: AsRef<Path>, V: Name>(path: P, flags: OpenFlags, vfs: V) -> Result<Self>;
    pub fn open_in_memory_with_flags(flags: OpenFlags) -> Result<Self>;
    pub fn open_in_memory_with_flags_and_vfs<V: Name>(flags: OpenFlags, vfs: V) -> Result<Self>;
    /// Source: rusqlite/src/lib.rs:523
    #[hp::blocking(database, fix = "offload")]
    pub fn execute_batch(&self, sql: &str) -> Result<()>;
    /// Source: rusqlite/src/lib.rs:595
    #[hp::blocking(database, fix = "offload")]
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize>;
    pub fn path(&self) -> Option<&str>;
    pub fn release_memory(&self) -> Result<()>;
    pub fn last_insert_rowid(&self) -> i64;
    /// Source: rusqlite/src/lib.rs:659
    #[hp::blocking(database, fix = "offload")]
    #[hp::closure(in_place)]
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T>
    where P: Params, F: FnOnce(&Row<'_>) -> Result<T>;
    /// Source: rusqlite/src/lib.rs:682
    #[hp::blocking(database, fix = "offload")]
    pub fn query_one<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T>
    where P: Params, F: FnOnce(&Row<'_>) -> Result<T>;
    /// Source: rusqlite/src/lib.rs:727
    #[hp::blocking(database, fix = "offload")]
    #[hp::closure(in_place)]
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> Result<T, E>
    where P: Params, F: FnOnce(&Row<'_>) -> Result<T, E>, E: From<Error>;
    /// Source: rusqlite/src/lib.rs:758
    #[hp::blocking(database, fix = "offload")]
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>>;
    pub fn prepare_with_flags(&self, sql: &str, flags: PrepFlags) -> Result<Statement<'_>>;
    /// Source: rusqlite/src/lib.rs:789
    #[hp::blocking(database, fix = "offload")]
    pub fn close(self) -> Result<(), (Self, Error)>;
    pub unsafe fn handle(&self) -> *mut sqlite3;
    pub unsafe fn from_handle(db: *mut sqlite3) -> Result<Self>;
    pub unsafe fn from_handle_owned(db: *mut sqlite3) -> Result<Self>;
    pub fn get_interrupt_handle(&self) -> InterruptHandle;
    pub fn changes(&self) -> u64;
    pub fn total_changes(&self) -> u64;
    pub fn is_autocommit(&self) -> bool;
    pub fn is_busy(&self) -> bool;
    pub fn cache_flush(&self) -> Result<()>;
    pub fn is_readonly<N: Name>(&self, db_name: N) -> Result<bool>;
    pub fn pragma_query_value<T, F>(&self, schema_name: Option<&str>, pragma_name: &str, f: F) -> Result<T>
    where F: FnOnce(&Row<'_>) -> Result<T>;
    pub fn pragma_query<F>(&self, schema_name: Option<&str>, pragma_name: &str, f: F) -> Result<()>
    where F: FnMut(&Row<'_>) -> Result<()>;
    pub fn pragma<F, V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V, f: F) -> Result<()>
    where F: FnMut(&Row<'_>) -> Result<()>, V: ToSql;
    pub fn pragma_update<V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V) -> Result<()>
    where V: ToSql;
    pub fn pragma_update_and_check<F, T, V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V,
        f: F) -> Result<T>
    where F: FnOnce(&Row<'_>) -> Result<T>, V: ToSql;
    /// Source: rusqlite/src/transaction.rs:415
    #[hp::blocking(database, fix = "offload")]
    pub fn transaction(&mut self) -> Result<Transaction<'_>>;
    /// Source: rusqlite/src/transaction.rs:427
    #[hp::blocking(database, fix = "offload")]
    pub fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    /// Source: rusqlite/src/transaction.rs:465
    #[hp::blocking(database, fix = "offload")]
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>>;
    /// Source: rusqlite/src/transaction.rs:495
    #[hp::blocking(database, fix = "offload")]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn set_transaction_behavior(&mut self, behavior: TransactionBehavior);
}
unsafe impl Send for Connection {}

#[derive(Debug)]
pub struct Batch<'conn, 'sql> {}
impl<'conn, 'sql> !Send for Batch<'conn, 'sql> {}
impl<'conn, 'sql> !Sync for Batch<'conn, 'sql> {}
impl<'conn, 'sql> Batch<'conn, 'sql> {
    pub fn new(conn: &'conn Connection, sql: &'sql str) -> Self;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OpenFlags {}
impl OpenFlags {
    pub fn iter(&self) -> Iter<OpenFlags>;
    pub fn iter_names(&self) -> IterNames<OpenFlags>;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> c_int;
    pub fn from_bits(bits: c_int) -> Option<Self>;
    pub fn from_bits_truncate(bits: c_int) -> Self;
    pub fn from_bits_retain(bits: c_int) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub const SQLITE_OPEN_READ_ONLY: Self;
    pub const SQLITE_OPEN_READ_WRITE: Self;
    pub const SQLITE_OPEN_CREATE: Self;
    pub const SQLITE_OPEN_URI: Self;
    pub const SQLITE_OPEN_MEMORY: Self;
    pub const SQLITE_OPEN_NO_MUTEX: Self;
    pub const SQLITE_OPEN_FULL_MUTEX: Self;
    pub const SQLITE_OPEN_SHARED_CACHE: Self;
    pub const SQLITE_OPEN_PRIVATE_CACHE: Self;
    pub const SQLITE_OPEN_NOFOLLOW: Self;
    pub const SQLITE_OPEN_EXRESCODE: Self;
}
impl SubAssign for OpenFlags {}
impl BitOr for OpenFlags { type Output = OpenFlags; }
impl BitOrAssign for OpenFlags {}
impl BitAnd for OpenFlags { type Output = OpenFlags; }
impl Not for OpenFlags { type Output = OpenFlags; }
impl IntoIterator for OpenFlags {
    type Item = OpenFlags;
    type IntoIter = Iter<OpenFlags>;
}
impl Extend<OpenFlags> for OpenFlags {}
impl FromIterator<OpenFlags> for OpenFlags {}
impl BitXor for OpenFlags { type Output = OpenFlags; }
impl Sub for OpenFlags { type Output = OpenFlags; }
impl Default for OpenFlags {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PrepFlags {}
impl PrepFlags {
    pub const SQLITE_PREPARE_PERSISTENT: Self;
    pub const SQLITE_PREPARE_NO_VTAB: Self;
    pub const SQLITE_PREPARE_DONT_LOG: Self;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> c_uint;
    pub fn from_bits(bits: c_uint) -> Option<Self>;
    pub fn from_bits_truncate(bits: c_uint) -> Self;
    pub fn from_bits_retain(bits: c_uint) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<PrepFlags>;
    pub fn iter_names(&self) -> IterNames<PrepFlags>;
}
impl Sub for PrepFlags { type Output = PrepFlags; }
impl BitAnd for PrepFlags { type Output = PrepFlags; }
impl BitOrAssign for PrepFlags {}
impl BitXor for PrepFlags { type Output = PrepFlags; }
impl FromIterator<PrepFlags> for PrepFlags {}
impl BitOr for PrepFlags { type Output = PrepFlags; }
impl Extend<PrepFlags> for PrepFlags {}
impl SubAssign for PrepFlags {}
impl IntoIterator for PrepFlags {
    type Item = PrepFlags;
    type IntoIter = Iter<PrepFlags>;
}
impl Not for PrepFlags { type Output = PrepFlags; }

pub struct InterruptHandle {}
impl InterruptHandle {
    pub fn interrupt(&self);
}
unsafe impl Send for InterruptHandle {}
unsafe impl Sync for InterruptHandle {}

pub trait Params {
}
impl Params for [&(dyn ToSql + Send + Sync); 0] {}
impl Params for &[&dyn ToSql] {}
impl<S: BindIndex, T: ToSql> Params for &[(S, T)] {}
impl Params for () {}
impl<T: ToSql> Params for (T,) {}
impl<A, B> Params for (A, B) where A: ToSql, B: ToSql {}
impl<A, B, C> Params for (A, B, C) where A: ToSql, B: ToSql, C: ToSql {}
impl<A, B, C, D> Params for (A, B, C, D) where A: ToSql, B: ToSql, C: ToSql, D: ToSql {}
impl<A, B, C, D, E> Params for (A, B, C, D, E) where A: ToSql, B: ToSql, C: ToSql, D: ToSql, E: ToSql {}
impl<A, B, C, D, E, F> Params for (A, B, C, D, E, F) where A: ToSql, B: ToSql, C: ToSql, D: ToSql, E: ToSql, F: ToSql {}
impl<A, B, C, D, E, F, G> Params for (A, B, C, D, E, F, G)
where A: ToSql, B: ToSql, C: ToSql, D: ToSql, E: ToSql, F: ToSql, G: ToSql {}
impl<A, B, C, D, E, F, G, H> Params for (A, B, C, D, E, F, G, H)
where A: ToSql, B: ToSql, C: ToSql, D: ToSql, E: ToSql, F: ToSql, G: ToSql, H: ToSql {}
impl<A, B, C, D, E, F, G, H, I> Params for (A, B, C, D, E, F, G, H, I)
where A: ToSql, B: ToSql, C: ToSql, D: ToSql, E: ToSql, F: ToSql, G: ToSql, H: ToSql, I: ToSql {}
impl<A, B, C, D, E, F, G, H, I, J> Params for (A, B, C, D, E, F, G, H, I, J)
where A: ToSql, B: ToSql, C: ToSql, D: ToSql, E: ToSql, F: ToSql, G: ToSql, H: ToSql, I: ToSql, J: ToSql {}
impl<A, B, C, D, E, F, G, H, I, J, K> Params for (A, B, C, D, E, F, G, H, I, J, K)
where A: ToSql, B: ToSql, C: ToSql, D: ToSql, E: ToSql, F: ToSql, G: ToSql, H: ToSql, I: ToSql, J: ToSql, K: ToSql {}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Params for (A, B, C, D, E, F, G, H, I, J, K, L)
where A: ToSql, B: ToSql, C: ToSql, D: ToSql, E: ToSql, F: ToSql, G: ToSql, H: ToSql, I: ToSql, J: ToSql, K: ToSql,
    L: ToSql {}
impl<A, B, C, D, E, F, G, H, I, J, K, L, M> Params for (A, B, C, D, E, F, G, H, I, J, K, L, M)
where A: ToSql, B: ToSql, C: ToSql, D: ToSql, E: ToSql, F: ToSql, G: ToSql, H: ToSql, I: ToSql, J: ToSql, K: ToSql,
    L: ToSql, M: ToSql {}
impl<A, B, C, D, E, F, G, H, I, J, K, L, M, N> Params for (A, B, C, D, E, F, G, H, I, J, K, L, M, N)
where A: ToSql, B: ToSql, C: ToSql, D: ToSql, E: ToSql, F: ToSql, G: ToSql, H: ToSql, I: ToSql, J: ToSql, K: ToSql,
    L: ToSql, M: ToSql, N: ToSql {}
impl<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O> Params for (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O)
where A: ToSql, B: ToSql, C: ToSql, D: ToSql, E: ToSql, F: ToSql, G: ToSql, H: ToSql, I: ToSql, J: ToSql, K: ToSql,
    L: ToSql, M: ToSql, N: ToSql, O: ToSql {}
impl<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> Params for (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P)
where A: ToSql, B: ToSql, C: ToSql, D: ToSql, E: ToSql, F: ToSql, G: ToSql, H: ToSql, I: ToSql, J: ToSql, K: ToSql,
    L: ToSql, M: ToSql, N: ToSql, O: ToSql, P: ToSql {}
impl<T: ToSql> Params for [T; 6] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 23] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 14] {}
impl<T: ToSql + ?Sized> Params for &[&T; 31] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 5] {}
impl<T: ToSql + ?Sized> Params for &[&T; 22] {}
impl<T: ToSql + ?Sized> Params for &[&T; 13] {}
impl<T: ToSql> Params for [T; 29] {}
impl<T: ToSql + ?Sized> Params for &[&T; 4] {}
impl<T: ToSql> Params for [T; 20] {}
impl<T: ToSql> Params for [T; 11] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 28] {}
impl<T: ToSql> Params for [T; 2] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 19] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 10] {}
impl<T: ToSql + ?Sized> Params for &[&T; 27] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 1] {}
impl<T: ToSql + ?Sized> Params for &[&T; 18] {}
impl<T: ToSql + ?Sized> Params for &[&T; 9] {}
impl<T: ToSql> Params for [T; 25] {}
impl<T: ToSql> Params for [T; 16] {}
impl<T: ToSql> Params for [T; 7] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 24] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 15] {}
impl<T: ToSql + ?Sized> Params for &[&T; 32] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 6] {}
impl<T: ToSql + ?Sized> Params for &[&T; 23] {}
impl<T: ToSql + ?Sized> Params for &[&T; 14] {}
impl<T: ToSql> Params for [T; 30] {}
impl<T: ToSql + ?Sized> Params for &[&T; 5] {}
impl<T: ToSql> Params for [T; 21] {}
impl<T: ToSql> Params for [T; 12] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 29] {}
impl<T: ToSql> Params for [T; 3] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 20] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 11] {}
impl<T: ToSql + ?Sized> Params for &[&T; 28] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 2] {}
impl<T: ToSql + ?Sized> Params for &[&T; 19] {}
impl<T: ToSql + ?Sized> Params for &[&T; 10] {}
impl<T: ToSql> Params for [T; 26] {}
impl<T: ToSql + ?Sized> Params for &[&T; 1] {}
impl<T: ToSql> Params for [T; 17] {}
impl<T: ToSql> Params for [T; 8] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 25] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 16] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 7] {}
impl<T: ToSql + ?Sized> Params for &[&T; 24] {}
impl<T: ToSql + ?Sized> Params for &[&T; 15] {}
impl<T: ToSql> Params for [T; 31] {}
impl<T: ToSql + ?Sized> Params for &[&T; 6] {}
impl<T: ToSql> Params for [T; 22] {}
impl<T: ToSql> Params for [T; 13] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 30] {}
impl<T: ToSql> Params for [T; 4] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 21] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 12] {}
impl<T: ToSql + ?Sized> Params for &[&T; 29] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 3] {}
impl<T: ToSql + ?Sized> Params for &[&T; 20] {}
impl<T: ToSql + ?Sized> Params for &[&T; 11] {}
impl<T: ToSql> Params for [T; 27] {}
impl<T: ToSql + ?Sized> Params for &[&T; 2] {}
impl<T: ToSql> Params for [T; 18] {}
impl<T: ToSql> Params for [T; 9] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 26] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 17] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 8] {}
impl<T: ToSql + ?Sized> Params for &[&T; 25] {}
impl<T: ToSql + ?Sized> Params for &[&T; 16] {}
impl<T: ToSql> Params for [T; 32] {}
impl<T: ToSql + ?Sized> Params for &[&T; 7] {}
impl<T: ToSql> Params for [T; 23] {}
impl<T: ToSql> Params for [T; 14] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 31] {}
impl<T: ToSql> Params for [T; 5] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 22] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 13] {}
impl<T: ToSql + ?Sized> Params for &[&T; 30] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 4] {}
impl<T: ToSql + ?Sized> Params for &[&T; 21] {}
impl<T: ToSql + ?Sized> Params for &[&T; 12] {}
impl<T: ToSql> Params for [T; 28] {}
impl<T: ToSql + ?Sized> Params for &[&T; 3] {}
impl<T: ToSql> Params for [T; 19] {}
impl<T: ToSql> Params for [T; 10] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 27] {}
impl<T: ToSql> Params for [T; 1] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 18] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 9] {}
impl<T: ToSql + ?Sized> Params for &[&T; 26] {}
impl<T: ToSql + ?Sized> Params for &[&T; 17] {}
impl<T: ToSql + ?Sized> Params for &[&T; 8] {}
impl<T: ToSql> Params for [T; 24] {}
impl<T: ToSql> Params for [T; 15] {}
impl<S: BindIndex, T: ToSql + ?Sized> Params for &[(S, &T); 32] {}

#[derive(Clone, Debug)]
pub struct ParamsFromIter<I> {
    owned: I,
}
impl<I> Params for ParamsFromIter<I> where I: IntoIterator, I::Item: ToSql {}
pub fn params_from_iter<I>(iter: I) -> ParamsFromIter<I> where I: IntoIterator, I::Item: ToSql;

pub struct Rows<'stmt> {}
impl<'stmt> !Send for Rows<'stmt> {}
impl<'stmt> !Sync for Rows<'stmt> {}
impl<'stmt> Rows<'stmt> {
    /// Source: rusqlite/src/row.rs:39
    #[hp::blocking(database, fix = "offload")]
    pub fn next(&mut self) -> Result<Option<&Row<'stmt>>>;
    pub fn map<F, B>(self, f: F) -> Map<'stmt, F> where F: FnMut(&Row<'_>) -> Result<B>;
    pub fn mapped<F, B>(self, f: F) -> MappedRows<'stmt, F> where F: FnMut(&Row<'_>) -> Result<B>;
    pub fn and_then<F, T, E>(self, f: F) -> AndThenRows<'stmt, F> where F: FnMut(&Row<'_>) -> Result<T, E>;
    pub fn as_ref(&self) -> Option<&Statement<'stmt>>;
}

pub struct Map<'stmt, F> {
    owned: F,
}
impl<'stmt, F> !Send for Map<'stmt, F> {}
impl<'stmt, F> !Sync for Map<'stmt, F> {}

pub struct MappedRows<'stmt, F> {
    owned: F,
}
impl<'stmt, F> !Send for MappedRows<'stmt, F> {}
impl<'stmt, F> !Sync for MappedRows<'stmt, F> {}
impl<T, F> Iterator for MappedRows<'_, F> where F: FnMut(&Row<'_>) -> Result<T> {
    type Item = result::Result<T, Error>;
}

pub struct AndThenRows<'stmt, F> {
    owned: F,
}
impl<'stmt, F> !Send for AndThenRows<'stmt, F> {}
impl<'stmt, F> !Sync for AndThenRows<'stmt, F> {}
impl<T, E, F> Iterator for AndThenRows<'_, F> where E: From<Error>, F: FnMut(&Row<'_>) -> Result<T, E> {
    type Item = result::Result<T, E>;
}

pub struct Row<'stmt> {}
impl<'stmt> !Send for Row<'stmt> {}
impl<'stmt> !Sync for Row<'stmt> {}
impl Row<'_> {
    pub fn get_unwrap<I: RowIndex, T: FromSql>(&self, idx: I) -> T;
    pub fn get<I: RowIndex, T: FromSql>(&self, idx: I) -> Result<T>;
    pub fn get_ref<I: RowIndex>(&self, idx: I) -> Result<ValueRef<'_>>;
    pub fn get_ref_unwrap<I: RowIndex>(&self, idx: I) -> ValueRef<'_>;
}
impl<'stmt> AsRef<Statement<'stmt>> for Row<'stmt> {}

pub trait RowIndex {
    fn idx(&self, stmt: &Statement<'_>) -> Result<usize>;
}
impl RowIndex for usize {}
impl RowIndex for &str {}

pub struct Statement<'conn> {}
impl<'conn> !Send for Statement<'conn> {}
impl<'conn> !Sync for Statement<'conn> {}
impl Statement<'_> {
    pub fn column_names(&self) -> Vec<&str>;
    pub fn column_count(&self) -> usize;
    pub fn column_name(&self, col: usize) -> Result<&str>;
    pub fn column_index(&self, name: &str) -> Result<usize>;
    /// Source: rusqlite/src/statement.rs:112
    #[hp::blocking(database, fix = "offload")]
    pub fn execute<P: Params>(&mut self, params: P) -> Result<usize>;
    /// Source: rusqlite/src/statement.rs:131
    #[hp::blocking(database, fix = "offload")]
    pub fn insert<P: Params>(&mut self, params: P) -> Result<i64>;
    /// Source: rusqlite/src/statement.rs:227
    #[hp::blocking(database, fix = "offload")]
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>>;
    /// Source: rusqlite/src/statement.rs:278
    #[hp::blocking(database, fix = "offload")]
    pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>>
    where P: Params, F: FnMut(&Row<'_>) -> Result<T>;
    /// Source: rusqlite/src/statement.rs:341
    #[hp::blocking(database, fix = "offload")]
    pub fn query_and_then<T, E, P, F>(&mut self, params: P, f: F) -> Result<AndThenRows<'_, F>>
    where P: Params, E: From<Error>, F: FnMut(&Row<'_>) -> Result<T, E>;
    /// Source: rusqlite/src/statement.rs:353
    #[hp::blocking(database, fix = "offload")]
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool>;
    /// Source: rusqlite/src/statement.rs:374
    #[hp::blocking(database, fix = "offload")]
    #[hp::closure(in_place)]
    pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T>
    where P: Params, F: FnOnce(&Row<'_>) -> Result<T>;
    /// Source: rusqlite/src/statement.rs:398
    #[hp::blocking(database, fix = "offload")]
    pub fn query_one<T, P, F>(&mut self, params: P, f: F) -> Result<T>
    where P: Params, F: FnOnce(&Row<'_>) -> Result<T>;
    pub fn finalize(self) -> Result<()>;
    pub fn parameter_index(&self, name: &str) -> Result<Option<usize>>;
    pub fn parameter_name(&self, index: usize) -> Option<&str>;
    pub fn parameter_count(&self) -> usize;
    pub fn raw_bind_parameter<I: BindIndex, T: ToSql>(&mut self, one_based_index: I, param: T) -> Result<()>;
    /// Source: rusqlite/src/statement.rs:596
    #[hp::blocking(database, fix = "offload")]
    pub fn raw_execute(&mut self) -> Result<usize>;
    pub fn raw_query(&mut self) -> Rows<'_>;
    pub fn expanded_sql(&self) -> Option<String>;
    pub fn get_status(&self, status: StatementStatus) -> i32;
    pub fn reset_status(&self, status: StatementStatus) -> i32;
    pub fn readonly(&self) -> bool;
    pub fn clear_bindings(&mut self);
}

#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatementStatus {
    FullscanStep,
    Sort,
    AutoIndex,
    VmStep,
    RePrepare,
    Run,
    FilterMiss,
    FilterHit,
    MemUsed,
}

#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum TransactionBehavior {
    Deferred,
    Immediate,
    Exclusive,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DropBehavior {
    Rollback,
    Commit,
    Ignore,
    Panic,
}

#[derive(Debug)]
pub struct Transaction<'conn> {}
impl<'conn> !Send for Transaction<'conn> {}
impl<'conn> !Sync for Transaction<'conn> {}
impl Transaction<'_> {
    pub fn new(conn: &mut Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    pub fn new_unchecked(conn: &Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
    /// Source: rusqlite/src/transaction.rs:186
    #[hp::blocking(database, fix = "offload")]
    pub fn commit(self) -> Result<()>;
    /// Source: rusqlite/src/transaction.rs:198
    #[hp::blocking(database, fix = "offload")]
    pub fn rollback(self) -> Result<()>;
    /// Source: rusqlite/src/transaction.rs:214
    #[hp::blocking(database, fix = "offload")]
    pub fn finish(self) -> Result<()>;
}
impl Deref for Transaction<'_> { type Target = Connection; }

#[derive(Debug)]
pub struct Savepoint<'conn> {}
impl<'conn> !Send for Savepoint<'conn> {}
impl<'conn> !Sync for Savepoint<'conn> {}
impl Savepoint<'_> {
    pub fn new(conn: &mut Connection) -> Result<Savepoint<'_>>;
    pub fn with_name<T: Into<String>>(conn: &mut Connection, name: T) -> Result<Savepoint<'_>>;
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
    /// Source: rusqlite/src/transaction.rs:308
    #[hp::blocking(database, fix = "offload")]
    pub fn commit(self) -> Result<()>;
    pub fn rollback(&mut self) -> Result<()>;
    pub fn finish(self) -> Result<()>;
}
impl Deref for Savepoint<'_> { type Target = Connection; }

pub trait Name: Debug {
    fn as_cstr(&self) -> Result<Named<'_>>;
}
impl Name for &str {}
impl Name for &CStr {}
pub fn version_number() -> i32;
pub fn version() -> &'static str;

pub mod auto_extension {
    use crate::Connection;
    use libsqlite3_sys::{sqlite3, sqlite3_api_routines};
    use std::ffi::{c_char, c_int};

    pub type AutoExtension = fn(Connection) -> crate::Result<()>;

    pub type RawAutoExtension = unsafe extern "C" fn(*mut sqlite3, *mut *mut c_char, *const sqlite3_api_routines) -> c_int;
    pub unsafe fn init_auto_extension(db: *mut sqlite3, pz_err_msg: *mut *mut c_char, ax: AutoExtension) -> c_int;
    pub unsafe fn register_auto_extension(ax: RawAutoExtension) -> crate::Result<()>;
    pub fn cancel_auto_extension(ax: RawAutoExtension) -> bool;
    pub fn reset_auto_extension();
}

pub mod config {
    #[derive(Clone, Copy, Debug)]
    #[non_exhaustive]
    pub enum DbConfig {
        SQLITE_DBCONFIG_ENABLE_FKEY,
        SQLITE_DBCONFIG_ENABLE_TRIGGER,
        SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER,
        SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
        SQLITE_DBCONFIG_ENABLE_QPSG,
        SQLITE_DBCONFIG_TRIGGER_EQP,
        SQLITE_DBCONFIG_RESET_DATABASE,
        SQLITE_DBCONFIG_DEFENSIVE,
    }
}
