//! Signatures of sled 0.34.7.

use crate::transaction::{ConflictableTransactionResult, TransactionResult, TransactionalTree};
use std::{error, io, result};
use std::borrow::Borrow;
use std::fmt::Display;
use std::ops::{Deref, DerefMut, RangeBounds};
use std::path::Path;

#[derive(Clone, Debug, Default)]
pub struct Batch {}
impl Batch {
    pub fn insert<K, V>(&mut self, key: K, value: V) where K: Into<IVec>, V: Into<IVec>;
    pub fn remove<K>(&mut self, key: K) where K: Into<IVec>;
}

#[derive(Clone, Debug, Default)]
pub struct Config {}
impl Config {
    pub fn new() -> Config;
    pub fn path<P: AsRef<Path>>(self, path: P) -> Config;
    /// Source: sled/src/config.rs:342
    #[hp::blocking(database, fix = "offload")]
    pub fn open(&self) -> Result<Db>;
    pub fn cache_capacity(self, to: u64) -> Self;
    pub fn mode(self, to: Mode) -> Self;
    pub fn use_compression(self, to: bool) -> Self;
    pub fn compression_factor(self, to: i32) -> Self;
    pub fn temporary(self, to: bool) -> Self;
    pub fn create_new(self, to: bool) -> Self;
    pub fn print_profile_on_drop(self, to: bool) -> Self;
}
impl Deref for Config { type Target = Inner; }

#[derive(Clone)]
pub struct Db {
    pub context: Context,
}
impl Db {
    pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree>;
    pub fn drop_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<bool>;
    pub fn tree_names(&self) -> Vec<IVec>;
    pub fn was_recovered(&self) -> bool;
    pub fn generate_id(&self) -> Result<u64>;
    pub fn export(&self) -> Vec<(Vec<u8>, Vec<u8>, impl Iterator<Item = Vec<Vec<u8>>>)>;
    pub fn import(&self, export: Vec<(Vec<u8>, Vec<u8>, impl Iterator<Item = Vec<Vec<u8>>>)>);
    pub fn checksum(&self) -> Result<u32>;
    pub fn size_on_disk(&self) -> Result<u64>;
}
unsafe impl Send for Db {}
unsafe impl Sync for Db {}
impl Deref for Db { type Target = Tree; }
/// Source: sled/src/db.rs:24
#[hp::blocking(database, fix = "offload")]
pub fn open<P: AsRef<Path>>(path: P) -> Result<Db>;

pub struct Iter {}
impl Iter {
    pub fn keys(self) -> impl DoubleEndedIterator<Item = Result<IVec>> + Send + Sync;
    pub fn values(self) -> impl DoubleEndedIterator<Item = Result<IVec>> + Send + Sync;
}
impl Iterator for Iter { type Item = result::Result<(IVec, IVec), Error>; }
impl DoubleEndedIterator for Iter {}

#[derive(Clone)]
pub struct IVec {}
impl IVec {
    pub fn subslice(&self, slice_offset: usize, len: usize) -> Self;
}
impl Default for IVec {}
impl FromIterator<u8> for IVec {}
impl From<Box<[u8]>> for IVec {}
impl From<&[u8]> for IVec {}
impl From<&str> for IVec {}
impl From<&IVec> for IVec {}
impl From<Vec<u8>> for IVec {}
impl Borrow<[u8]> for IVec {}
impl Borrow<[u8]> for &IVec {}
impl From<&[u8; 18]> for IVec {}
impl From<&[u8; 10]> for IVec {}
impl From<&[u8; 29]> for IVec {}
impl From<&[u8; 2]> for IVec {}
impl From<&[u8; 21]> for IVec {}
impl From<&[u8; 13]> for IVec {}
impl From<&[u8; 32]> for IVec {}
impl From<&[u8; 5]> for IVec {}
impl From<&[u8; 24]> for IVec {}
impl From<&[u8; 16]> for IVec {}
impl From<&[u8; 8]> for IVec {}
impl From<&[u8; 27]> for IVec {}
impl From<&[u8; 0]> for IVec {}
impl From<&[u8; 19]> for IVec {}
impl From<&[u8; 11]> for IVec {}
impl From<&[u8; 30]> for IVec {}
impl From<&[u8; 3]> for IVec {}
impl From<&[u8; 22]> for IVec {}
impl From<&[u8; 14]> for IVec {}
impl From<&[u8; 6]> for IVec {}
impl From<&[u8; 25]> for IVec {}
impl From<&[u8; 17]> for IVec {}
impl From<&[u8; 9]> for IVec {}
impl From<&[u8; 28]> for IVec {}
impl From<&[u8; 1]> for IVec {}
impl From<&[u8; 20]> for IVec {}
impl From<&[u8; 12]> for IVec {}
impl From<&[u8; 31]> for IVec {}
impl From<&[u8; 4]> for IVec {}
impl From<&[u8; 23]> for IVec {}
impl From<&[u8; 15]> for IVec {}
impl From<&[u8; 7]> for IVec {}
impl From<&[u8; 26]> for IVec {}
impl Deref for IVec { type Target = [u8]; }
impl AsRef<[u8]> for IVec {}
impl DerefMut for IVec {}
impl AsMut<[u8]> for IVec {}

pub type Result<T> = result::Result<T, Error>;

#[derive(Debug)]
pub enum Error {
    CollectionNotFound(IVec),
    Unsupported(String),
    ReportableBug(String),
    Io(io::Error),
    Corruption { at: Option<DiskPtr>, bt: () },
}
impl Clone for Error {}
impl From<io::Error> for Error {}
impl error::Error for Error {}
impl Display for Error {}

#[derive(Clone)]
pub struct Tree {}
impl Tree {
    /// Source: sled/src/tree.rs:153
    #[hp::blocking(database, fix = "offload", cheap)]
    pub fn insert<K, V>(&self, key: K, value: V) -> Result<Option<IVec>> where K: AsRef<[u8]>, V: Into<IVec>;
    /// Source: sled/src/tree.rs:338
    #[hp::closure(in_place)]
    pub fn transaction<F, A, E>(&self, f: F) -> TransactionResult<A, E>
    where F: Fn(&TransactionalTree) -> ConflictableTransactionResult<A, E>;
    /// Source: sled/src/tree.rs:376
    #[hp::blocking(database, fix = "offload", cheap)]
    pub fn apply_batch(&self, batch: Batch) -> Result<()>;
    /// Source: sled/src/tree.rs:416
    #[hp::blocking(database, fix = "offload", cheap)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    /// Source: sled/src/tree.rs:464
    #[hp::blocking(database, fix = "offload", cheap)]
    pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    /// Source: sled/src/tree.rs:527
    #[hp::blocking(database, fix = "offload", cheap)]
    pub fn compare_and_swap<K, OV, NV>(&self, key: K, old: Option<OV>,
        new: Option<NV>) -> Result<result::Result<(), CompareAndSwapError>>
    where K: AsRef<[u8]>, OV: AsRef<[u8]>, NV: Into<IVec>;
    /// Source: sled/src/tree.rs:642
    #[hp::blocking(database, fix = "offload", cheap)]
    pub fn update_and_fetch<K, V, F>(&self, key: K, f: F) -> Result<Option<IVec>>
    where K: AsRef<[u8]>, F: FnMut(Option<&[u8]>) -> Option<V>, V: Into<IVec>;
    /// Source: sled/src/tree.rs:715
    #[hp::blocking(database, fix = "offload", cheap)]
    pub fn fetch_and_update<K, V, F>(&self, key: K, f: F) -> Result<Option<IVec>>
    where K: AsRef<[u8]>, F: FnMut(Option<&[u8]>) -> Option<V>, V: Into<IVec>;
    pub fn watch_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Subscriber;
    /// Source: sled/src/tree.rs:798
    #[hp::blocking(database, fix = "offload")]
    pub fn flush(&self) -> Result<usize>;
    /// Source: sled/src/tree.rs:814
    #[hp::cancel(safe)]
    pub async fn flush_async(&self) -> Result<usize>;
    /// Source: sled/src/tree.rs:842
    #[hp::blocking(database, fix = "offload", cheap)]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool>;
    pub fn get_lt<K>(&self, key: K) -> Result<Option<(IVec, IVec)>> where K: AsRef<[u8]>;
    pub fn get_gt<K>(&self, key: K) -> Result<Option<(IVec, IVec)>> where K: AsRef<[u8]>;
    pub fn merge<K, V>(&self, key: K, value: V) -> Result<Option<IVec>> where K: AsRef<[u8]>, V: AsRef<[u8]>;
    pub fn set_merge_operator(&self, merge_operator: impl MergeOperator + 'static);
    pub fn iter(&self) -> Iter;
    pub fn range<K, R>(&self, range: R) -> Iter where K: AsRef<[u8]>, R: RangeBounds<K>;
    pub fn scan_prefix<P>(&self, prefix: P) -> Iter where P: AsRef<[u8]>;
    pub fn first(&self) -> Result<Option<(IVec, IVec)>>;
    pub fn last(&self) -> Result<Option<(IVec, IVec)>>;
    /// Source: sled/src/tree.rs:1327
    #[hp::blocking(database, fix = "offload", cheap)]
    pub fn pop_max(&self) -> Result<Option<(IVec, IVec)>>;
    /// Source: sled/src/tree.rs:1372
    #[hp::blocking(database, fix = "offload", cheap)]
    pub fn pop_min(&self) -> Result<Option<(IVec, IVec)>>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    /// Source: sled/src/tree.rs:1420
    #[hp::blocking(database, fix = "offload", cheap)]
    pub fn clear(&self) -> Result<()>;
    pub fn name(&self) -> IVec;
    pub fn checksum(&self) -> Result<u32>;
}
impl<E> Transactional<E> for &Tree { type View = TransactionalTree; }
impl<E> Transactional<E> for &&Tree { type View = TransactionalTree; }
impl<E> Transactional<E> for Tree { type View = TransactionalTree; }
impl IntoIterator for &Tree {
    type Item = result::Result<(IVec, IVec), Error>;
    type IntoIter = Iter;
}
impl Deref for Tree { type Target = TreeInner; }
unsafe impl Send for Tree {}
unsafe impl Sync for Tree {}
