//! Signatures of redis 0.32.7.

pub mod aio;
pub mod streams;
pub mod io;

use bytes::buf::BufMut;
use combine::parser::combinator::AnySendSyncPartialState;
use combine::stream::PointerOffset;
use combine::stream::decoder::Decoder;
use crate::acl::Rule;
use crate::aio::{AsyncPushSender, Monitor, MultiplexedConnection};
use crate::geo::{RadiusOptions, Unit};
use crate::io::AsyncDNSResolver;
use crate::io::tcp::TcpSettings;
use crate::streams::{
    StreamAddOptions, StreamAutoClaimOptions, StreamClaimOptions, StreamDeletionPolicy, StreamMaxlen,
    StreamReadOptions, StreamTrimOptions,
};
use futures_core::future::BoxFuture;
use futures_core::stream::Stream;
use num_bigint::BigInt;
use std::error;
use std::collections::HashMap;
use std::ffi::NulError;
use std::fmt::Display;
use std::future::Future;
use std::io::{Error, Read, Write};
use std::num::NonZeroUsize;
use std::ops::{Deref, DerefMut};
use std::path::PathBuf;
use std::str::{FromStr, Utf8Error};
use std::string::FromUtf8Error;
use std::sync::mpsc::Sender;
use std::time::Duration;
use tokio::io::AsyncRead;
use url::Url;

#[derive(Clone, Debug)]
pub struct Client {}
impl Client {
    pub fn open<T: IntoConnectionInfo>(params: T) -> RedisResult<Client>;
    /// Source: redis/src/client.rs:62
    #[hp::blocking(database, fix = "other", instead = "redis::Client::get_multiplexed_async_connection")]
    pub fn get_connection(&self) -> RedisResult<Connection>;
    /// Source: redis/src/client.rs:71
    #[hp::blocking(database, fix = "other", instead = "redis::Client::get_multiplexed_async_connection")]
    pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection>;
    pub fn get_connection_info(&self) -> &ConnectionInfo;
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_async_connection_with_timeouts(&self, response_timeout: Duration,
        connection_timeout: Duration) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_async_connection_with_config(&self,
        config: &AsyncConnectionConfig) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_tokio_connection_with_response_timeouts(&self, response_timeout: Duration,
        connection_timeout: Duration) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_tokio_connection(&self) -> RedisResult<MultiplexedConnection>;
    pub async fn create_multiplexed_tokio_connection_with_response_timeout(&self,
        response_timeout: Duration) -> RedisResult<(MultiplexedConnection, impl Future<Output = ()>)>;
    pub async fn create_multiplexed_tokio_connection(&self) -> RedisResult<(MultiplexedConnection, impl Future<Output = ()>)>;
    pub async fn get_async_pubsub(&self) -> RedisResult<aio::PubSub>;
    pub async fn get_async_monitor(&self) -> RedisResult<Monitor>;
}
impl ConnectionLike for Client {}

#[derive(Clone, Default)]
pub struct AsyncConnectionConfig {}
impl AsyncConnectionConfig {
    pub fn new() -> Self;
    pub fn set_connection_timeout(self, connection_timeout: Duration) -> Self;
    pub fn set_response_timeout(self, response_timeout: Duration) -> Self;
    pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self;
    pub fn set_tcp_settings(self, tcp_settings: TcpSettings) -> Self;
    pub fn set_dns_resolver(self, dns_resolver: impl AsyncDNSResolver) -> Self;
}

#[derive(Clone, Debug, PartialEq)]
pub enum Arg<D> {
    Simple(D),
    Cursor,
}

#[derive(Clone)]
pub struct Cmd {}
impl Cmd {
    pub fn new() -> Cmd;
    pub fn with_capacity(arg_count: usize, size_of_data: usize) -> Cmd;
    pub fn clear(&mut self);
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Cmd;
    pub fn cursor_arg(&mut self, cursor: u64) -> &mut Cmd;
    pub fn get_packed_command(&self) -> Vec<u8>;
    pub fn in_scan_mode(&self) -> bool;
    /// Source: redis/src/cmd.rs:661
    #[hp::blocking(database, fix = "change", instead = "redis::Cmd::query_async")]
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    /// Source: redis/src/cmd.rs:671
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;
    /// Source: redis/src/cmd.rs:712
    #[hp::blocking(database, fix = "change", instead = "redis::Cmd::iter_async")]
    pub fn iter<T: FromRedisValue>(self, con: &mut dyn ConnectionLike) -> RedisResult<Iter<'_, T>>;
    pub async fn iter_async<'a, T: FromRedisValue + 'a>(self,
        con: &'a mut (dyn aio::ConnectionLike + Send)) -> RedisResult<AsyncIter<'a, T>>;
    /// Source: redis/src/cmd.rs:777
    #[hp::blocking(database, fix = "other", instead = "redis::Cmd::exec_async")]
    pub fn execute(&self, con: &mut dyn ConnectionLike);
    /// Source: redis/src/cmd.rs:786
    #[hp::blocking(database, fix = "change", instead = "redis::Cmd::exec_async")]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    /// Source: redis/src/cmd.rs:795
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()>;
    pub fn set_no_response(&mut self, nr: bool) -> &mut Cmd;
    pub fn is_no_response(&self) -> bool;
}
impl RedisWrite for Cmd {}
impl Default for Cmd {}

pub struct Iter<'a, T: FromRedisValue> {}
impl<'a, T> !Send for Iter<'a, T> {}
impl<'a, T> !Sync for Iter<'a, T> {}
impl<T: FromRedisValue> Iterator for Iter<'_, T> { type Item = T; }

pub struct AsyncIter<'a, T: FromRedisValue + 'a> {}
impl<'a, T> !Sync for AsyncIter<'a, T> {}
impl<'a, T: FromRedisValue + 'a + Unpin + Send> AsyncIter<'a, T> {
    pub async fn next_item(&mut self) -> Option<T>;
}
impl<'a, T: FromRedisValue + Unpin + Send + 'a> Stream for AsyncIter<'a, T> { type Item = T; }
pub fn cmd(name: &str) -> Cmd;
pub fn pack_command(args: &[Vec<u8>]) -> Vec<u8>;
pub fn pipe() -> Pipeline;

pub trait Commands: ConnectionLike + Sized {
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn get<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn mget<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn keys<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn set<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn set_options<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V,
        options: SetOptions) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn set_multiple<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self,
        items: &'a [(K, V)]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn mset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn set_ex<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V,
        seconds: u64) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn pset_ex<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V,
        milliseconds: u64) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn set_nx<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn mset_nx<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self,
        items: &'a [(K, V)]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn getset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn getrange<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, from: isize, to: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn setrange<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, offset: isize,
        value: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn del<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn exists<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn key_type<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn expire<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, seconds: i64) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn expire_at<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn pexpire<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ms: i64) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn pexpire_at<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn expire_time<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn pexpire_time<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn persist<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn ttl<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn pttl<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn get_ex<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, expire_at: Expiry) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn get_del<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn copy<'a, KSrc: ToRedisArgs, KDst: ToRedisArgs, Db: ToString, RV: FromRedisValue>(&mut self, source: KSrc,
        destination: KDst, options: CopyOptions<Db>) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn rename<'a, K: ToRedisArgs, N: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, new_key: N) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn rename_nx<'a, K: ToRedisArgs, N: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        new_key: N) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn unlink<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn append<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn incr<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, delta: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn decr<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, delta: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn setbit<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, offset: usize, value: bool) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn getbit<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, offset: usize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn bitcount<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn bitcount_range<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: usize,
        end: usize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn bit_and<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        srckeys: S) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn bit_or<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        srckeys: S) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn bit_xor<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        srckeys: S) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn bit_not<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        srckey: S) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn bit_diff<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        srckeys: S) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn bit_diff1<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        srckeys: S) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn bit_and_or<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        srckeys: S) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn bit_one<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        srckeys: S) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn strlen<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hget<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hmget<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hget_ex<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F,
        expire_at: Expiry) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hdel<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hget_del<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        fields: F) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hset<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F,
        value: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hset_ex<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        hash_field_expiration_options: &'a HashFieldExpirationOptions,
        fields_values: &'a [(F, V)]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hset_nx<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F,
        value: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hset_multiple<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        items: &'a [(F, V)]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hincr<'a, K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F,
        delta: D) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hexists<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn httl<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hpttl<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hexpire<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, seconds: i64,
        opt: ExpireOption, fields: F) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hexpire_at<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64,
        opt: ExpireOption, fields: F) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hexpire_time<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        fields: F) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hpersist<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        fields: F) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hpexpire<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, milliseconds: i64,
        opt: ExpireOption, fields: F) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hpexpire_at<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64,
        opt: ExpireOption, fields: F) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hpexpire_time<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        fields: F) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hkeys<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hvals<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hgetall<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hlen<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn blmove<'a, S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D,
        src_dir: Direction, dst_dir: Direction, timeout: f64) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn blmpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, numkeys: usize, key: K,
        dir: Direction, count: usize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn blpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn brpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn brpoplpush<'a, S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D,
        timeout: f64) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn lindex<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, index: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn linsert_before<'a, K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        pivot: P, value: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn linsert_after<'a, K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        pivot: P, value: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn llen<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn lmove<'a, S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D,
        src_dir: Direction, dst_dir: Direction) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn lmpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, numkeys: usize, key: K, dir: Direction,
        count: usize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn lpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: Option<NonZeroUsize>) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn lpos<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V,
        options: LposOptions) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn lpush<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn lpush_exists<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        value: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn lrange<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn lrem<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize,
        value: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn ltrim<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn lset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, index: isize,
        value: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn ping<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn ping_message<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, message: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn rpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: Option<NonZeroUsize>) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn rpoplpush<'a, K: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        dstkey: D) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn rpush<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn rpush_exists<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        value: V) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn sadd<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn scard<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn sdiff<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn sdiffstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        keys: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn sinter<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn sinterstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        keys: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn sismember<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        member: M) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn smismember<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        members: M) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn smembers<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn smove<'a, S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, srckey: S,
        dstkey: D, member: M) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn spop<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn srandmember<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn srandmember_multiple<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: usize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn srem<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn sunion<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn sunionstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        keys: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zadd<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M,
        score: S) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zadd_multiple<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        items: &'a [(S, M)]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zadd_options<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        member: M, score: S, options: &'a SortedSetAddOptions) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zadd_multiple_options<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self,
        key: K, items: &'a [(S, M)], options: &'a SortedSetAddOptions) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zcard<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zcount<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M,
        max: MM) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zincr<'a, K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M,
        delta: D) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zinterstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        keys: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zinterstore_min<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        keys: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zinterstore_max<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        keys: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zinterstore_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self,
        dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zinterstore_min_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self,
        dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zinterstore_max_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self,
        dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zlexcount<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M,
        max: MM) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn bzpopmax<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zpopmax<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn bzpopmin<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zpopmin<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn bzmpop_max<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, keys: K,
        count: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zmpop_max<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn bzmpop_min<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, keys: K,
        count: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zmpop_min<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrandmember<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: Option<isize>) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrandmember_withscores<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        count: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrange<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrange_withscores<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize,
        stop: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrangebylex<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        min: M, max: MM) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrangebylex_limit<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        min: M, max: MM, offset: isize, count: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrevrangebylex<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        max: MM, min: M) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrevrangebylex_limit<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self,
        key: K, max: MM, min: M, offset: isize, count: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrangebyscore<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        min: M, max: MM) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrangebyscore_withscores<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self,
        key: K, min: M, max: MM) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrangebyscore_limit<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self,
        key: K, min: M, max: MM, offset: isize, count: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrangebyscore_limit_withscores<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs,
        RV: FromRedisValue>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrank<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrem<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrembylex<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M,
        max: MM) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zremrangebyrank<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize,
        stop: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrembyscore<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        min: M, max: MM) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrevrange<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize,
        stop: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrevrange_withscores<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize,
        stop: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrevrangebyscore<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        max: MM, min: M) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrevrangebyscore_withscores<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs,
        RV: FromRedisValue>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrevrangebyscore_limit<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self,
        key: K, max: MM, min: M, offset: isize, count: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrevrangebyscore_limit_withscores<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs,
        RV: FromRedisValue>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zrevrank<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        member: M) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zscore<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zscore_multiple<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        members: &'a [M]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zunionstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        keys: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zunionstore_min<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        keys: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zunionstore_max<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        keys: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zunionstore_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self,
        dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zunionstore_min_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self,
        dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zunionstore_max_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self,
        dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn pfadd<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn pfcount<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn pfmerge<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D,
        srckeys: S) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn publish<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, channel: K,
        message: E) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn spublish<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, channel: K,
        message: E) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn object_encoding<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn object_idletime<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn object_freq<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn object_refcount<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn client_getname<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn client_id<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn client_setname<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, connection_name: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_load<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_save<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_list<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_users<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_getuser<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, username: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_setuser<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, username: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_setuser_rules<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, username: K,
        rules: &'a [Rule]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_deluser<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, usernames: &'a [K]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_dryrun<'a, K: ToRedisArgs, C: ToRedisArgs, A: ToRedisArgs, RV: FromRedisValue>(&mut self, username: K,
        command: C, args: A) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_cat<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_cat_categoryname<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, categoryname: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_genpass<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_genpass_bits<'a, RV: FromRedisValue>(&mut self, bits: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_whoami<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_log<'a, RV: FromRedisValue>(&mut self, count: isize) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_log_reset<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn acl_help<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn geo_add<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        members: M) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn geo_dist<'a, K: ToRedisArgs, M1: ToRedisArgs, M2: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        member1: M1, member2: M2, unit: Unit) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn geo_hash<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        members: M) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn geo_pos<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        members: M) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn geo_radius<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, longitude: f64, latitude: f64,
        radius: f64, unit: Unit, options: RadiusOptions) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn geo_radius_by_member<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M,
        radius: f64, unit: Unit, options: RadiusOptions) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xack<'a, K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G,
        ids: &'a [I]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xadd<'a, K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self,
        key: K, id: ID, items: &'a [(F, V)]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xadd_map<'a, K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        id: ID, map: BTM) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xadd_options<'a, K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        id: ID, items: I, options: &'a StreamAddOptions) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xadd_maxlen<'a, K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs,
        RV: FromRedisValue>(&mut self, key: K, maxlen: StreamMaxlen, id: ID,
        items: &'a [(F, V)]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xadd_maxlen_map<'a, K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        maxlen: StreamMaxlen, id: ID, map: BTM) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xautoclaim_options<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs,
        RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, start: S,
        options: StreamAutoClaimOptions) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xclaim<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs,
        RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT,
        ids: &'a [ID]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xclaim_options<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs,
        RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &'a [ID],
        options: StreamClaimOptions) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xdel<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        ids: &'a [ID]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xdel_ex<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ids: &'a [ID],
        options: StreamDeletionPolicy) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xack_del<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        group: G, ids: &'a [ID], options: StreamDeletionPolicy) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xgroup_create<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        group: G, id: ID) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xgroup_createconsumer<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self,
        key: K, group: G, consumer: C) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xgroup_create_mkstream<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self,
        key: K, group: G, id: ID) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xgroup_setid<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        group: G, id: ID) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xgroup_destroy<'a, K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        group: G) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xgroup_delconsumer<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        group: G, consumer: C) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xinfo_consumers<'a, K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        group: G) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xinfo_groups<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xinfo_stream<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xlen<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xpending<'a, K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xpending_count<'a, K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs,
        RV: FromRedisValue>(&mut self, key: K, group: G, start: S, end: E, count: C) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xpending_consumer_count<'a, K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs,
        CN: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, start: S, end: E, count: C,
        consumer: CN) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xrange<'a, K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: S,
        end: E) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xrange_all<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xrange_count<'a, K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs,
        RV: FromRedisValue>(&mut self, key: K, start: S, end: E, count: C) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xread<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: &'a [K],
        ids: &'a [ID]) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xread_options<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: &'a [K],
        ids: &'a [ID], options: &'a StreamReadOptions) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xrevrange<'a, K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, end: E,
        start: S) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xrevrange_all<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xrevrange_count<'a, K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs,
        RV: FromRedisValue>(&mut self, key: K, end: E, start: S, count: C) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xtrim<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: StreamMaxlen) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn xtrim_options<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        options: &'a StreamTrimOptions) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn load_script<'a, RV: FromRedisValue>(&mut self, script: &'a Script) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn invoke_script<'a, RV: FromRedisValue>(&mut self, invocation: &'a ScriptInvocation<'a>) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn flushall<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn flushall_options<'a, RV: FromRedisValue>(&mut self, options: &'a FlushAllOptions) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn flushdb<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn flushdb_options<'a, RV: FromRedisValue>(&mut self, options: &'a FlushDbOptions) -> RedisResult<RV>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn scan<RV: FromRedisValue>(&mut self) -> RedisResult<Iter<'_, RV>>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn scan_options<RV: FromRedisValue>(&mut self, opts: ScanOptions) -> RedisResult<Iter<'_, RV>>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(&mut self, pattern: P) -> RedisResult<Iter<'_, RV>>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        pattern: P) -> RedisResult<Iter<'_, RV>>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn sscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn sscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        pattern: P) -> RedisResult<Iter<'_, RV>>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::blocking(database, fix = "other", instead = "redis::AsyncCommands")]
    fn zscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        pattern: P) -> RedisResult<Iter<'_, RV>>;
}
impl<T> Commands for T where T: ConnectionLike {}

pub trait AsyncCommands: aio::ConnectionLike + Send + Sized {
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn get<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn mget<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn keys<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn set<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        value: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn set_options<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        key: K, value: V, options: SetOptions) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn set_multiple<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        items: &'a [(K, V)]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn mset<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        items: &'a [(K, V)]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn set_ex<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        value: V, seconds: u64) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn pset_ex<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        value: V, milliseconds: u64) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn set_nx<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        value: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn mset_nx<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        items: &'a [(K, V)]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn getset<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        value: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn getrange<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, from: isize,
        to: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn setrange<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        offset: isize, value: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn del<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn exists<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn key_type<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn expire<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, seconds: i64) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn expire_at<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn pexpire<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, ms: i64) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn pexpire_at<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn expire_time<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn pexpire_time<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn persist<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn ttl<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn pttl<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn get_ex<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, expire_at: Expiry) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn get_del<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn copy<'a, KSrc: ToRedisArgs + Send + Sync + 'a, KDst: ToRedisArgs + Send + Sync + 'a,
        Db: ToString + Send + Sync + 'a, RV>(&'a mut self, source: KSrc, destination: KDst,
        options: CopyOptions<Db>) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn rename<'a, K: ToRedisArgs + Send + Sync + 'a, N: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        new_key: N) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn rename_nx<'a, K: ToRedisArgs + Send + Sync + 'a, N: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        new_key: N) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn unlink<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn append<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        value: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn incr<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        delta: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn decr<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        delta: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn setbit<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, offset: usize,
        value: bool) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn getbit<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, offset: usize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn bitcount<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn bitcount_range<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, start: usize,
        end: usize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn bit_and<'a, D: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, srckeys: S) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn bit_or<'a, D: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, dstkey: D,
        srckeys: S) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn bit_xor<'a, D: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, srckeys: S) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn bit_not<'a, D: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, srckey: S) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn bit_diff<'a, D: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, srckeys: S) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn bit_diff1<'a, D: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, srckeys: S) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn bit_and_or<'a, D: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, srckeys: S) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn bit_one<'a, D: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, srckeys: S) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn strlen<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hget<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        field: F) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hmget<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        fields: F) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hget_ex<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        fields: F, expire_at: Expiry) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hdel<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        field: F) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hget_del<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        fields: F) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hset<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a,
        V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, field: F, value: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hset_ex<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a,
        V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        hash_field_expiration_options: &'a HashFieldExpirationOptions,
        fields_values: &'a [(F, V)]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hset_nx<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a,
        V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, field: F, value: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hset_multiple<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a,
        V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, items: &'a [(F, V)]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hincr<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a,
        D: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, field: F, delta: D) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hexists<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        field: F) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn httl<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        fields: F) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hpttl<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        fields: F) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hexpire<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        seconds: i64, opt: ExpireOption, fields: F) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hexpire_at<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hexpire_time<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        key: K, fields: F) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hpersist<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        fields: F) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hpexpire<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        milliseconds: i64, opt: ExpireOption, fields: F) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hpexpire_at<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hpexpire_time<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        key: K, fields: F) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hkeys<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hvals<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hgetall<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hlen<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn blmove<'a, S: ToRedisArgs + Send + Sync + 'a, D: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, srckey: S,
        dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn blmpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, timeout: f64, numkeys: usize, key: K,
        dir: Direction, count: usize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn blpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn brpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn brpoplpush<'a, S: ToRedisArgs + Send + Sync + 'a, D: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        srckey: S, dstkey: D, timeout: f64) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn lindex<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, index: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn linsert_before<'a, K: ToRedisArgs + Send + Sync + 'a, P: ToRedisArgs + Send + Sync + 'a,
        V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, pivot: P, value: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn linsert_after<'a, K: ToRedisArgs + Send + Sync + 'a, P: ToRedisArgs + Send + Sync + 'a,
        V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, pivot: P, value: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn llen<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn lmove<'a, S: ToRedisArgs + Send + Sync + 'a, D: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, srckey: S,
        dstkey: D, src_dir: Direction, dst_dir: Direction) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn lmpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, numkeys: usize, key: K, dir: Direction,
        count: usize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn lpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        count: Option<NonZeroUsize>) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn lpos<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        value: V, options: LposOptions) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn lpush<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        value: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn lpush_exists<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        key: K, value: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn lrange<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, start: isize,
        stop: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn lrem<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        count: isize, value: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn ltrim<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, start: isize,
        stop: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn lset<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        index: isize, value: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn ping<'a, RV>(&'a mut self) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn ping_message<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, message: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn rpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        count: Option<NonZeroUsize>) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn rpoplpush<'a, K: ToRedisArgs + Send + Sync + 'a, D: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        dstkey: D) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn rpush<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        value: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn rpush_exists<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        key: K, value: V) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn sadd<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        member: M) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn scard<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn sdiff<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, keys: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn sdiffstore<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, keys: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn sinter<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, keys: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn sinterstore<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, keys: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn sismember<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        member: M) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn smismember<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        key: K, members: M) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn smembers<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn smove<'a, S: ToRedisArgs + Send + Sync + 'a, D: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, srckey: S, dstkey: D, member: M) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn spop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn srandmember<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn srandmember_multiple<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        count: usize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn srem<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        member: M) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn sunion<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, keys: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn sunionstore<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, keys: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zadd<'a, K: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, member: M, score: S) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zadd_multiple<'a, K: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, items: &'a [(S, M)]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zadd_options<'a, K: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, member: M, score: S,
        options: &'a SortedSetAddOptions) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zadd_multiple_options<'a, K: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, items: &'a [(S, M)],
        options: &'a SortedSetAddOptions) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zcard<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zcount<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zincr<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a,
        D: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, member: M, delta: D) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zinterstore<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, keys: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zinterstore_min<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, keys: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zinterstore_max<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, keys: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zinterstore_weights<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zinterstore_min_weights<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zinterstore_max_weights<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zlexcount<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn bzpopmax<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zpopmax<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn bzpopmin<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zpopmin<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn bzmpop_max<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, timeout: f64, keys: K,
        count: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zmpop_max<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, keys: K, count: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn bzmpop_min<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, timeout: f64, keys: K,
        count: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zmpop_min<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, keys: K, count: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrandmember<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        count: Option<isize>) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrandmember_withscores<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        count: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrange<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, start: isize,
        stop: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrange_withscores<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, start: isize,
        stop: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrangebylex<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrangebylex_limit<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM, offset: isize,
        count: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrevrangebylex<'a, K: ToRedisArgs + Send + Sync + 'a, MM: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrevrangebylex_limit<'a, K: ToRedisArgs + Send + Sync + 'a, MM: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, max: MM, min: M, offset: isize,
        count: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrangebyscore<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrangebyscore_withscores<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrangebyscore_limit<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM, offset: isize,
        count: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrangebyscore_limit_withscores<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM, offset: isize,
        count: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrank<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        member: M) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrem<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        members: M) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrembylex<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zremrangebyrank<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, start: isize,
        stop: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrembyscore<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrevrange<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, start: isize,
        stop: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrevrange_withscores<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, start: isize,
        stop: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrevrangebyscore<'a, K: ToRedisArgs + Send + Sync + 'a, MM: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrevrangebyscore_withscores<'a, K: ToRedisArgs + Send + Sync + 'a, MM: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrevrangebyscore_limit<'a, K: ToRedisArgs + Send + Sync + 'a, MM: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, max: MM, min: M, offset: isize,
        count: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrevrangebyscore_limit_withscores<'a, K: ToRedisArgs + Send + Sync + 'a, MM: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, max: MM, min: M, offset: isize,
        count: isize) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zrevrank<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        member: M) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zscore<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        member: M) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zscore_multiple<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        key: K, members: &'a [M]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zunionstore<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, keys: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zunionstore_min<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, keys: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zunionstore_max<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, keys: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zunionstore_weights<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zunionstore_min_weights<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zunionstore_max_weights<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn pfadd<'a, K: ToRedisArgs + Send + Sync + 'a, E: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        element: E) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn pfcount<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn pfmerge<'a, D: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        dstkey: D, srckeys: S) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn publish<'a, K: ToRedisArgs + Send + Sync + 'a, E: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        channel: K, message: E) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn spublish<'a, K: ToRedisArgs + Send + Sync + 'a, E: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        channel: K, message: E) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn object_encoding<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn object_idletime<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn object_freq<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn object_refcount<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn client_getname<'a, RV>(&'a mut self) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn client_id<'a, RV>(&'a mut self) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn client_setname<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        connection_name: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_load<'a, RV>(&'a mut self) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_save<'a, RV>(&'a mut self) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_list<'a, RV>(&'a mut self) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_users<'a, RV>(&'a mut self) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_getuser<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, username: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_setuser<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, username: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_setuser_rules<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, username: K,
        rules: &'a [Rule]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_deluser<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, usernames: &'a [K]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_dryrun<'a, K: ToRedisArgs + Send + Sync + 'a, C: ToRedisArgs + Send + Sync + 'a,
        A: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, username: K, command: C, args: A) -> RedisFuture<'a,
        RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_cat<'a, RV>(&'a mut self) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_cat_categoryname<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        categoryname: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_genpass<'a, RV>(&'a mut self) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_genpass_bits<'a, RV>(&'a mut self, bits: isize) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_whoami<'a, RV>(&'a mut self) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_log<'a, RV>(&'a mut self, count: isize) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_log_reset<'a, RV>(&'a mut self) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn acl_help<'a, RV>(&'a mut self) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn geo_add<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        members: M) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn geo_dist<'a, K: ToRedisArgs + Send + Sync + 'a, M1: ToRedisArgs + Send + Sync + 'a,
        M2: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, member1: M1, member2: M2,
        unit: Unit) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn geo_hash<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        members: M) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn geo_pos<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        members: M) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn geo_radius<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, longitude: f64, latitude: f64,
        radius: f64, unit: Unit, options: RadiusOptions) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn geo_radius_by_member<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a,
        RV>(&'a mut self, key: K, member: M, radius: f64, unit: Unit, options: RadiusOptions) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xack<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a,
        I: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, group: G, ids: &'a [I]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xadd<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a,
        F: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, id: ID,
        items: &'a [(F, V)]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xadd_map<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a,
        BTM: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, id: ID, map: BTM) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xadd_options<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a,
        I: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, id: ID, items: I,
        options: &'a StreamAddOptions) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xadd_maxlen<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a,
        F: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        maxlen: StreamMaxlen, id: ID, items: &'a [(F, V)]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xadd_maxlen_map<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a,
        BTM: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, maxlen: StreamMaxlen, id: ID,
        map: BTM) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xautoclaim_options<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a,
        C: ToRedisArgs + Send + Sync + 'a, MIT: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a,
        RV>(&'a mut self, key: K, group: G, consumer: C, min_idle_time: MIT, start: S,
        options: StreamAutoClaimOptions) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xclaim<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a,
        C: ToRedisArgs + Send + Sync + 'a, MIT: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a,
        RV>(&'a mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &'a [ID]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xclaim_options<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a,
        C: ToRedisArgs + Send + Sync + 'a, MIT: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a,
        RV>(&'a mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &'a [ID],
        options: StreamClaimOptions) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xdel<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        ids: &'a [ID]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xdel_ex<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        ids: &'a [ID], options: StreamDeletionPolicy) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xack_del<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a,
        ID: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, group: G, ids: &'a [ID],
        options: StreamDeletionPolicy) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xgroup_create<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a,
        ID: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, group: G, id: ID) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xgroup_createconsumer<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a,
        C: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, group: G, consumer: C) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xgroup_create_mkstream<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a,
        ID: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, group: G, id: ID) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xgroup_setid<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a,
        ID: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, group: G, id: ID) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xgroup_destroy<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        key: K, group: G) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xgroup_delconsumer<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a,
        C: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, group: G, consumer: C) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xinfo_consumers<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        key: K, group: G) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xinfo_groups<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xinfo_stream<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xlen<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xpending<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        group: G) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xpending_count<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a,
        S: ToRedisArgs + Send + Sync + 'a, E: ToRedisArgs + Send + Sync + 'a, C: ToRedisArgs + Send + Sync + 'a,
        RV>(&'a mut self, key: K, group: G, start: S, end: E, count: C) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xpending_consumer_count<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a,
        S: ToRedisArgs + Send + Sync + 'a, E: ToRedisArgs + Send + Sync + 'a, C: ToRedisArgs + Send + Sync + 'a,
        CN: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, group: G, start: S, end: E, count: C,
        consumer: CN) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xrange<'a, K: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a,
        E: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, start: S, end: E) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xrange_all<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xrange_count<'a, K: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a,
        E: ToRedisArgs + Send + Sync + 'a, C: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, start: S,
        end: E, count: C) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xread<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        keys: &'a [K], ids: &'a [ID]) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xread_options<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self,
        keys: &'a [K], ids: &'a [ID], options: &'a StreamReadOptions) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xrevrange<'a, K: ToRedisArgs + Send + Sync + 'a, E: ToRedisArgs + Send + Sync + 'a,
        S: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, end: E, start: S) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xrevrange_all<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xrevrange_count<'a, K: ToRedisArgs + Send + Sync + 'a, E: ToRedisArgs + Send + Sync + 'a,
        S: ToRedisArgs + Send + Sync + 'a, C: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, end: E,
        start: S, count: C) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xtrim<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        maxlen: StreamMaxlen) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn xtrim_options<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K,
        options: &'a StreamTrimOptions) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn load_script<'a, RV>(&'a mut self, script: &'a Script) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn invoke_script<'a, RV>(&'a mut self, invocation: &'a ScriptInvocation<'a>) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn flushall<'a, RV>(&'a mut self) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn flushall_options<'a, RV>(&'a mut self, options: &'a FlushAllOptions) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn flushdb<'a, RV>(&'a mut self) -> RedisFuture<'a, RV> where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn flushdb_options<'a, RV>(&'a mut self, options: &'a FlushDbOptions) -> RedisFuture<'a, RV>
    where RV: FromRedisValue;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn scan<RV: FromRedisValue>(&mut self) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn scan_options<RV: FromRedisValue>(&mut self, opts: ScanOptions) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(&mut self, pattern: P) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        pattern: P) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn sscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn sscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        pattern: P) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    /// Source: redis/src/commands/mod.rs:280
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    fn zscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K,
        pattern: P) -> RedisFuture<'_, AsyncIter<'_, RV>>;
}
impl<T> AsyncCommands for T where T: aio::ConnectionLike + Send + Sync + Sized {}

pub enum ControlFlow<U> {
    Continue,
    Break(U),
}

pub trait PubSubCommands: Sized {
    fn subscribe<C, F, U>(&mut self, _: C, _: F) -> RedisResult<U>
    where F: FnMut(Msg) -> ControlFlow<U>, C: ToRedisArgs;
    fn psubscribe<P, F, U>(&mut self, _: P, _: F) -> RedisResult<U>
    where F: FnMut(Msg) -> ControlFlow<U>, P: ToRedisArgs;
}

#[derive(Default)]
pub struct ScanOptions {}
impl ScanOptions {
    pub fn with_count(self, n: usize) -> Self;
    pub fn with_pattern(self, p: impl Into<String>) -> Self;
    pub fn with_type(self, t: impl Into<String>) -> Self;
}

#[derive(Default)]
pub struct LposOptions {}
impl LposOptions {
    pub fn count(self, n: usize) -> Self;
    pub fn rank(self, n: isize) -> Self;
    pub fn maxlen(self, n: usize) -> Self;
}

pub enum Direction {
    Left,
    Right,
}

#[derive(Clone, Copy, Debug)]
pub struct CopyOptions<Db: ToString> {
    owned: Db,
}
impl<Db: ToString> CopyOptions<Db> {
    pub fn db<Db2: ToString>(self, db: Db2) -> CopyOptions<Db2>;
    pub fn replace(self, replace: bool) -> Self;
}
impl Default for CopyOptions<&'static str> {}

#[derive(Clone, Copy, Default)]
pub struct SetOptions {}
impl SetOptions {
    pub fn conditional_set(self, existence_check: ExistenceCheck) -> Self;
    pub fn get(self, get: bool) -> Self;
    pub fn with_expiration(self, expiration: SetExpiry) -> Self;
}

#[derive(Clone, Copy, Default)]
pub struct FlushAllOptions {
    pub blocking: bool,
}
impl FlushAllOptions {
    pub fn blocking(self, blocking: bool) -> Self;
}

pub type FlushDbOptions = FlushAllOptions;

#[derive(Clone, Copy, Default)]
pub struct HashFieldExpirationOptions {}
impl HashFieldExpirationOptions {
    pub fn set_existence_check(self, field_existence_check: FieldExistenceCheck) -> Self;
    pub fn set_expiration(self, expiration: SetExpiry) -> Self;
}

#[derive(Clone, Copy)]
pub enum UpdateCheck {
    LT,
    GT,
}

#[derive(Clone, Copy, Default)]
pub struct SortedSetAddOptions {}
impl SortedSetAddOptions {
    pub fn add_only() -> Self;
    pub fn update_only(conditional_update: Option<UpdateCheck>) -> Self;
    pub fn add_or_update(conditional_update: Option<UpdateCheck>) -> Self;
    pub fn include_changed_count(self) -> Self;
    pub fn increment_score(self) -> Self;
}
pub fn parse_redis_url(input: &str) -> Option<Url>;

#[derive(Clone, Copy, PartialEq)]
pub enum TlsMode {
    Secure,
    Insecure,
}

#[derive(Clone, Debug)]
pub enum ConnectionAddr {
    Tcp(String, u16),
    TcpTls { host: String, port: u16, insecure: bool, tls_params: Option<TlsConnParams> },
    Unix(PathBuf),
}
impl ConnectionAddr {
    pub fn is_supported(&self) -> bool;
}
impl Display for ConnectionAddr {}

#[derive(Clone, Debug)]
pub struct ConnectionInfo {
    pub addr: ConnectionAddr,
    pub redis: RedisConnectionInfo,
}
impl FromStr for ConnectionInfo { type Err = RedisError; }
impl IntoConnectionInfo for ConnectionInfo {}

#[derive(Clone, Debug, Default)]
pub struct RedisConnectionInfo {
    pub db: i64,
    pub username: Option<String>,
    pub password: Option<String>,
    pub protocol: ProtocolVersion,
}

pub trait IntoConnectionInfo {
    fn into_connection_info(self) -> RedisResult<ConnectionInfo>;
}
impl IntoConnectionInfo for &str {}
impl<T> IntoConnectionInfo for (T, u16) where T: Into<String> {}
impl IntoConnectionInfo for String {}
impl IntoConnectionInfo for Url {}

pub struct Connection {}
impl Connection {
    pub fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()>;
    pub fn recv_response(&mut self) -> RedisResult<Value>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    pub fn as_pubsub(&mut self) -> PubSub<'_>;
    pub fn set_push_sender(&mut self, sender: Sender<PushInfo>);
    pub fn subscribe_resp3<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    pub fn psubscribe_resp3<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
    pub fn unsubscribe_resp3<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    pub fn punsubscribe_resp3<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
}
impl PubSubCommands for Connection {}
impl ConnectionLike for Connection {}

pub struct PubSub<'a> {}
impl<'a> PubSub<'a> {
    /// Source: redis/src/connection.rs:1942
    #[hp::blocking(database, fix = "other", instead = "redis::aio::PubSub::on_message")]
    pub fn subscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    /// Source: redis/src/connection.rs:1948
    #[hp::blocking(database, fix = "other", instead = "redis::aio::PubSub::on_message")]
    pub fn psubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
    pub fn unsubscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    pub fn punsubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
    pub fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T>;
    pub fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T>;
    /// Source: redis/src/connection.rs:1984
    #[hp::blocking(database, fix = "other", instead = "redis::aio::PubSub::on_message")]
    pub fn get_message(&mut self) -> RedisResult<Msg>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
}

#[derive(Clone, Debug)]
pub struct Msg {}
impl Msg {
    pub fn from_value(value: &Value) -> Option<Self>;
    pub fn from_owned_value(value: Value) -> Option<Self>;
    pub fn from_push_info(push_info: PushInfo) -> Option<Self>;
    pub fn get_channel<T: FromRedisValue>(&self) -> RedisResult<T>;
    pub fn get_channel_name(&self) -> &str;
    pub fn get_payload<T: FromRedisValue>(&self) -> RedisResult<T>;
    pub fn get_payload_bytes(&self) -> &[u8];
    pub fn from_pattern(&self) -> bool;
    pub fn get_pattern<T: FromRedisValue>(&self) -> RedisResult<T>;
}

pub trait ConnectionLike {
    /// Source: redis/src/connection.rs:1390
    #[hp::blocking(database, fix = "other", instead = "redis::aio::ConnectionLike::req_packed_command")]
    fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;
    /// Source: redis/src/connection.rs:1408
    #[hp::blocking(database, fix = "other", instead = "redis::aio::ConnectionLike::req_packed_command")]
    fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
    fn get_db(&self) -> i64;
    fn check_connection(&mut self) -> bool;
    fn is_open(&self) -> bool;
}
impl<C, T> ConnectionLike for T where C: ConnectionLike, T: DerefMut<Target = C> {}
pub fn transaction<C: ConnectionLike, K: ToRedisArgs, T,
    F: FnMut(&mut C, &mut Pipeline) -> RedisResult<Option<T>>>(con: &mut C, keys: &[K], func: F) -> RedisResult<T>;
pub async fn parse_redis_value_async<R>(decoder: &mut Decoder<AnySendSyncPartialState, PointerOffset<[u8]>>,
    read: &mut R) -> RedisResult<Value>
where R: AsyncRead + Unpin;

pub struct Parser {}
impl Parser {
    pub fn new() -> Parser;
    pub fn parse_value<T: Read>(&mut self, reader: T) -> RedisResult<Value>;
}
impl Default for Parser {}

#[derive(Clone)]
pub struct Pipeline {}
impl Pipeline {
    pub fn get<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn mget<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn keys<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn set<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn set_options<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V,
        options: SetOptions) -> &mut Self;
    pub fn set_multiple<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> &mut Self;
    pub fn mset<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> &mut Self;
    pub fn set_ex<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, seconds: u64) -> &mut Self;
    pub fn pset_ex<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, milliseconds: u64) -> &mut Self;
    pub fn set_nx<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn mset_nx<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> &mut Self;
    pub fn getset<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn getrange<'a, K: ToRedisArgs>(&mut self, key: K, from: isize, to: isize) -> &mut Self;
    pub fn setrange<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, offset: isize, value: V) -> &mut Self;
    pub fn del<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn exists<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn key_type<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn expire<'a, K: ToRedisArgs>(&mut self, key: K, seconds: i64) -> &mut Self;
    pub fn expire_at<'a, K: ToRedisArgs>(&mut self, key: K, ts: i64) -> &mut Self;
    pub fn pexpire<'a, K: ToRedisArgs>(&mut self, key: K, ms: i64) -> &mut Self;
    pub fn pexpire_at<'a, K: ToRedisArgs>(&mut self, key: K, ts: i64) -> &mut Self;
    pub fn expire_time<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn pexpire_time<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn persist<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn ttl<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn pttl<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn get_ex<'a, K: ToRedisArgs>(&mut self, key: K, expire_at: Expiry) -> &mut Self;
    pub fn get_del<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn copy<'a, KSrc: ToRedisArgs, KDst: ToRedisArgs, Db: ToString>(&mut self, source: KSrc, destination: KDst,
        options: CopyOptions<Db>) -> &mut Self;
    pub fn rename<'a, K: ToRedisArgs, N: ToRedisArgs>(&mut self, key: K, new_key: N) -> &mut Self;
    pub fn rename_nx<'a, K: ToRedisArgs, N: ToRedisArgs>(&mut self, key: K, new_key: N) -> &mut Self;
    pub fn unlink<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn append<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn incr<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, delta: V) -> &mut Self;
    pub fn decr<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, delta: V) -> &mut Self;
    pub fn setbit<'a, K: ToRedisArgs>(&mut self, key: K, offset: usize, value: bool) -> &mut Self;
    pub fn getbit<'a, K: ToRedisArgs>(&mut self, key: K, offset: usize) -> &mut Self;
    pub fn bitcount<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn bitcount_range<'a, K: ToRedisArgs>(&mut self, key: K, start: usize, end: usize) -> &mut Self;
    pub fn bit_and<'a, D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_or<'a, D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_xor<'a, D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_not<'a, D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckey: S) -> &mut Self;
    pub fn bit_diff<'a, D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_diff1<'a, D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_and_or<'a, D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_one<'a, D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn strlen<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn hget<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self;
    pub fn hmget<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hget_ex<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F, expire_at: Expiry) -> &mut Self;
    pub fn hdel<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self;
    pub fn hget_del<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hset<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, field: F, value: V) -> &mut Self;
    pub fn hset_ex<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K,
        hash_field_expiration_options: &'a HashFieldExpirationOptions, fields_values: &'a [(F, V)]) -> &mut Self;
    pub fn hset_nx<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, field: F,
        value: V) -> &mut Self;
    pub fn hset_multiple<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K,
        items: &'a [(F, V)]) -> &mut Self;
    pub fn hincr<'a, K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, field: F,
        delta: D) -> &mut Self;
    pub fn hexists<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self;
    pub fn httl<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hpttl<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hexpire<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, seconds: i64, opt: ExpireOption,
        fields: F) -> &mut Self;
    pub fn hexpire_at<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption,
        fields: F) -> &mut Self;
    pub fn hexpire_time<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hpersist<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hpexpire<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, milliseconds: i64, opt: ExpireOption,
        fields: F) -> &mut Self;
    pub fn hpexpire_at<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption,
        fields: F) -> &mut Self;
    pub fn hpexpire_time<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hkeys<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn hvals<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn hgetall<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn hlen<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn blmove<'a, S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, src_dir: Direction,
        dst_dir: Direction, timeout: f64) -> &mut Self;
    pub fn blmpop<'a, K: ToRedisArgs>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction,
        count: usize) -> &mut Self;
    pub fn blpop<'a, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn brpop<'a, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn brpoplpush<'a, S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, timeout: f64) -> &mut Self;
    pub fn lindex<'a, K: ToRedisArgs>(&mut self, key: K, index: isize) -> &mut Self;
    pub fn linsert_before<'a, K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, pivot: P,
        value: V) -> &mut Self;
    pub fn linsert_after<'a, K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, pivot: P,
        value: V) -> &mut Self;
    pub fn llen<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn lmove<'a, S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, src_dir: Direction,
        dst_dir: Direction) -> &mut Self;
    pub fn lmpop<'a, K: ToRedisArgs>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self;
    pub fn lpop<'a, K: ToRedisArgs>(&mut self, key: K, count: Option<NonZeroUsize>) -> &mut Self;
    pub fn lpos<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, options: LposOptions) -> &mut Self;
    pub fn lpush<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn lpush_exists<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn lrange<'a, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn lrem<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, count: isize, value: V) -> &mut Self;
    pub fn ltrim<'a, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn lset<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, index: isize, value: V) -> &mut Self;
    pub fn ping<'a>(&mut self) -> &mut Self;
    pub fn ping_message<'a, K: ToRedisArgs>(&mut self, message: K) -> &mut Self;
    pub fn rpop<'a, K: ToRedisArgs>(&mut self, key: K, count: Option<NonZeroUsize>) -> &mut Self;
    pub fn rpoplpush<'a, K: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, dstkey: D) -> &mut Self;
    pub fn rpush<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn rpush_exists<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn sadd<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn scard<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn sdiff<'a, K: ToRedisArgs>(&mut self, keys: K) -> &mut Self;
    pub fn sdiffstore<'a, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn sinter<'a, K: ToRedisArgs>(&mut self, keys: K) -> &mut Self;
    pub fn sinterstore<'a, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn sismember<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn smismember<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
    pub fn smembers<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn smove<'a, S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs>(&mut self, srckey: S, dstkey: D,
        member: M) -> &mut Self;
    pub fn spop<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn srandmember<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn srandmember_multiple<'a, K: ToRedisArgs>(&mut self, key: K, count: usize) -> &mut Self;
    pub fn srem<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn sunion<'a, K: ToRedisArgs>(&mut self, keys: K) -> &mut Self;
    pub fn sunionstore<'a, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zadd<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M,
        score: S) -> &mut Self;
    pub fn zadd_multiple<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K,
        items: &'a [(S, M)]) -> &mut Self;
    pub fn zadd_options<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M, score: S,
        options: &'a SortedSetAddOptions) -> &mut Self;
    pub fn zadd_multiple_options<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K,
        items: &'a [(S, M)], options: &'a SortedSetAddOptions) -> &mut Self;
    pub fn zcard<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn zcount<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zincr<'a, K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, member: M,
        delta: D) -> &mut Self;
    pub fn zinterstore<'a, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zinterstore_min<'a, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zinterstore_max<'a, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zinterstore_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D,
        keys: &'a [(K, W)]) -> &mut Self;
    pub fn zinterstore_min_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D,
        keys: &'a [(K, W)]) -> &mut Self;
    pub fn zinterstore_max_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D,
        keys: &'a [(K, W)]) -> &mut Self;
    pub fn zlexcount<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M,
        max: MM) -> &mut Self;
    pub fn bzpopmax<'a, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn zpopmax<'a, K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn bzpopmin<'a, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn zpopmin<'a, K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn bzmpop_max<'a, K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self;
    pub fn zmpop_max<'a, K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self;
    pub fn bzmpop_min<'a, K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self;
    pub fn zmpop_min<'a, K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self;
    pub fn zrandmember<'a, K: ToRedisArgs>(&mut self, key: K, count: Option<isize>) -> &mut Self;
    pub fn zrandmember_withscores<'a, K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn zrange<'a, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrange_withscores<'a, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrangebylex<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M,
        max: MM) -> &mut Self;
    pub fn zrangebylex_limit<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M,
        max: MM, offset: isize, count: isize) -> &mut Self;
    pub fn zrevrangebylex<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM,
        min: M) -> &mut Self;
    pub fn zrevrangebylex_limit<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM,
        min: M, offset: isize, count: isize) -> &mut Self;
    pub fn zrangebyscore<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M,
        max: MM) -> &mut Self;
    pub fn zrangebyscore_withscores<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M,
        max: MM) -> &mut Self;
    pub fn zrangebyscore_limit<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M,
        max: MM, offset: isize, count: isize) -> &mut Self;
    pub fn zrangebyscore_limit_withscores<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K,
        min: M, max: MM, offset: isize, count: isize) -> &mut Self;
    pub fn zrank<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zrem<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
    pub fn zrembylex<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M,
        max: MM) -> &mut Self;
    pub fn zremrangebyrank<'a, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrembyscore<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M,
        max: MM) -> &mut Self;
    pub fn zrevrange<'a, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrevrange_withscores<'a, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrevrangebyscore<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM,
        min: M) -> &mut Self;
    pub fn zrevrangebyscore_withscores<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K,
        max: MM, min: M) -> &mut Self;
    pub fn zrevrangebyscore_limit<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM,
        min: M, offset: isize, count: isize) -> &mut Self;
    pub fn zrevrangebyscore_limit_withscores<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K,
        max: MM, min: M, offset: isize, count: isize) -> &mut Self;
    pub fn zrevrank<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zscore<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zscore_multiple<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: &'a [M]) -> &mut Self;
    pub fn zunionstore<'a, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zunionstore_min<'a, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zunionstore_max<'a, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zunionstore_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D,
        keys: &'a [(K, W)]) -> &mut Self;
    pub fn zunionstore_min_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D,
        keys: &'a [(K, W)]) -> &mut Self;
    pub fn zunionstore_max_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D,
        keys: &'a [(K, W)]) -> &mut Self;
    pub fn pfadd<'a, K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self;
    pub fn pfcount<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn pfmerge<'a, D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn publish<'a, K: ToRedisArgs, E: ToRedisArgs>(&mut self, channel: K, message: E) -> &mut Self;
    pub fn spublish<'a, K: ToRedisArgs, E: ToRedisArgs>(&mut self, channel: K, message: E) -> &mut Self;
    pub fn object_encoding<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn object_idletime<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn object_freq<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn object_refcount<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn client_getname<'a>(&mut self) -> &mut Self;
    pub fn client_id<'a>(&mut self) -> &mut Self;
    pub fn client_setname<'a, K: ToRedisArgs>(&mut self, connection_name: K) -> &mut Self;
    pub fn acl_load<'a>(&mut self) -> &mut Self;
    pub fn acl_save<'a>(&mut self) -> &mut Self;
    pub fn acl_list<'a>(&mut self) -> &mut Self;
    pub fn acl_users<'a>(&mut self) -> &mut Self;
    pub fn acl_getuser<'a, K: ToRedisArgs>(&mut self, username: K) -> &mut Self;
    pub fn acl_setuser<'a, K: ToRedisArgs>(&mut self, username: K) -> &mut Self;
    pub fn acl_setuser_rules<'a, K: ToRedisArgs>(&mut self, username: K, rules: &'a [Rule]) -> &mut Self;
    pub fn acl_deluser<'a, K: ToRedisArgs>(&mut self, usernames: &'a [K]) -> &mut Self;
    pub fn acl_dryrun<'a, K: ToRedisArgs, C: ToRedisArgs, A: ToRedisArgs>(&mut self, username: K, command: C,
        args: A) -> &mut Self;
    pub fn acl_cat<'a>(&mut self) -> &mut Self;
    pub fn acl_cat_categoryname<'a, K: ToRedisArgs>(&mut self, categoryname: K) -> &mut Self;
    pub fn acl_genpass<'a>(&mut self) -> &mut Self;
    pub fn acl_genpass_bits<'a>(&mut self, bits: isize) -> &mut Self;
    pub fn acl_whoami<'a>(&mut self) -> &mut Self;
    pub fn acl_log<'a>(&mut self, count: isize) -> &mut Self;
    pub fn acl_log_reset<'a>(&mut self) -> &mut Self;
    pub fn acl_help<'a>(&mut self) -> &mut Self;
    pub fn geo_add<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
    pub fn geo_dist<'a, K: ToRedisArgs, M1: ToRedisArgs, M2: ToRedisArgs>(&mut self, key: K, member1: M1,
        member2: M2, unit: Unit) -> &mut Self;
    pub fn geo_hash<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
    pub fn geo_pos<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
    pub fn geo_radius<'a, K: ToRedisArgs>(&mut self, key: K, longitude: f64, latitude: f64, radius: f64, unit: Unit,
        options: RadiusOptions) -> &mut Self;
    pub fn geo_radius_by_member<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M, radius: f64,
        unit: Unit, options: RadiusOptions) -> &mut Self;
    pub fn xack<'a, K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, group: G,
        ids: &'a [I]) -> &mut Self;
    pub fn xadd<'a, K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, id: ID,
        items: &'a [(F, V)]) -> &mut Self;
    pub fn xadd_map<'a, K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K, id: ID,
        map: BTM) -> &mut Self;
    pub fn xadd_options<'a, K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, id: ID, items: I,
        options: &'a StreamAddOptions) -> &mut Self;
    pub fn xadd_maxlen<'a, K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K,
        maxlen: StreamMaxlen, id: ID, items: &'a [(F, V)]) -> &mut Self;
    pub fn xadd_maxlen_map<'a, K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K,
        maxlen: StreamMaxlen, id: ID, map: BTM) -> &mut Self;
    pub fn xautoclaim_options<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs,
        S: ToRedisArgs>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, start: S,
        options: StreamAutoClaimOptions) -> &mut Self;
    pub fn xclaim<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(&mut self,
        key: K, group: G, consumer: C, min_idle_time: MIT, ids: &'a [ID]) -> &mut Self;
    pub fn xclaim_options<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs,
        ID: ToRedisArgs>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &'a [ID],
        options: StreamClaimOptions) -> &mut Self;
    pub fn xdel<'a, K: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, ids: &'a [ID]) -> &mut Self;
    pub fn xdel_ex<'a, K: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, ids: &'a [ID],
        options: StreamDeletionPolicy) -> &mut Self;
    pub fn xack_del<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, ids: &'a [ID],
        options: StreamDeletionPolicy) -> &mut Self;
    pub fn xgroup_create<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G,
        id: ID) -> &mut Self;
    pub fn xgroup_createconsumer<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G,
        consumer: C) -> &mut Self;
    pub fn xgroup_create_mkstream<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G,
        id: ID) -> &mut Self;
    pub fn xgroup_setid<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G,
        id: ID) -> &mut Self;
    pub fn xgroup_destroy<'a, K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self;
    pub fn xgroup_delconsumer<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G,
        consumer: C) -> &mut Self;
    pub fn xinfo_consumers<'a, K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self;
    pub fn xinfo_groups<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn xinfo_stream<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn xlen<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn xpending<'a, K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self;
    pub fn xpending_count<'a, K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs,
        C: ToRedisArgs>(&mut self, key: K, group: G, start: S, end: E, count: C) -> &mut Self;
    pub fn xpending_consumer_count<'a, K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs,
        C: ToRedisArgs, CN: ToRedisArgs>(&mut self, key: K, group: G, start: S, end: E, count: C,
        consumer: CN) -> &mut Self;
    pub fn xrange<'a, K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, start: S, end: E) -> &mut Self;
    pub fn xrange_all<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn xrange_count<'a, K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K,
        start: S, end: E, count: C) -> &mut Self;
    pub fn xread<'a, K: ToRedisArgs, ID: ToRedisArgs>(&mut self, keys: &'a [K], ids: &'a [ID]) -> &mut Self;
    pub fn xread_options<'a, K: ToRedisArgs, ID: ToRedisArgs>(&mut self, keys: &'a [K], ids: &'a [ID],
        options: &'a StreamReadOptions) -> &mut Self;
    pub fn xrevrange<'a, K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs>(&mut self, key: K, end: E,
        start: S) -> &mut Self;
    pub fn xrevrange_all<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn xrevrange_count<'a, K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K,
        end: E, start: S, count: C) -> &mut Self;
    pub fn xtrim<'a, K: ToRedisArgs>(&mut self, key: K, maxlen: StreamMaxlen) -> &mut Self;
    pub fn xtrim_options<'a, K: ToRedisArgs>(&mut self, key: K, options: &'a StreamTrimOptions) -> &mut Self;
    pub fn load_script<'a>(&mut self, script: &'a Script) -> &mut Self;
    pub fn invoke_script<'a>(&mut self, invocation: &'a ScriptInvocation<'a>) -> &mut Self;
    pub fn flushall<'a>(&mut self) -> &mut Self;
    pub fn flushall_options<'a>(&mut self, options: &'a FlushAllOptions) -> &mut Self;
    pub fn flushdb<'a>(&mut self) -> &mut Self;
    pub fn flushdb_options<'a>(&mut self, options: &'a FlushDbOptions) -> &mut Self;
    pub fn new() -> Pipeline;
    pub fn with_capacity(capacity: usize) -> Pipeline;
    pub fn atomic(&mut self) -> &mut Pipeline;
    pub fn is_transaction(&self) -> bool;
    pub fn get_packed_pipeline(&self) -> Vec<u8>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    /// Source: redis/src/pipeline.rs:141
    #[hp::blocking(database, fix = "change", instead = "redis::Pipeline::query_async")]
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    /// Source: redis/src/pipeline.rs:200
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;
    /// Source: redis/src/pipeline.rs:230
    #[hp::blocking(database, fix = "other", instead = "redis::Pipeline::exec_async")]
    pub fn execute(&self, con: &mut dyn ConnectionLike);
    /// Source: redis/src/pipeline.rs:239
    #[hp::blocking(database, fix = "change", instead = "redis::Pipeline::exec_async")]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    /// Source: redis/src/pipeline.rs:248
    #[hp::cancel(unsafe, lost = "the command is carried out but the reply is lost")]
    pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()>;
    pub fn add_command(&mut self, cmd: Cmd) -> &mut Self;
    pub fn cmd(&mut self, name: &str) -> &mut Self;
    pub fn cmd_iter(&self) -> impl Iterator<Item = &Cmd>;
    pub fn ignore(&mut self) -> &mut Self;
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self;
    pub fn clear(&mut self);
}
impl Default for Pipeline {}

#[derive(Clone, Debug)]
pub struct Script {}
impl Script {
    pub fn new(code: &str) -> Script;
    pub fn get_hash(&self) -> &str;
    pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String>;
    pub async fn load_async<C>(&self, con: &mut C) -> RedisResult<String> where C: aio::ConnectionLike;
    pub fn key<T: ToRedisArgs>(&self, key: T) -> ScriptInvocation<'_>;
    pub fn arg<T: ToRedisArgs>(&self, arg: T) -> ScriptInvocation<'_>;
    pub fn prepare_invoke(&self) -> ScriptInvocation<'_>;
    pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn invoke_async<C, T>(&self, con: &mut C) -> RedisResult<T>
    where C: aio::ConnectionLike, T: FromRedisValue;
}

pub struct ScriptInvocation<'a> {}
impl<'a> ScriptInvocation<'a> {
    pub fn arg<'b, T: ToRedisArgs>(&'b mut self, arg: T) -> &'b mut ScriptInvocation<'a> where 'a: 'b;
    pub fn key<'b, T: ToRedisArgs>(&'b mut self, key: T) -> &'b mut ScriptInvocation<'a> where 'a: 'b;
    pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn invoke_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;
    pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String>;
    pub async fn load_async<C>(&self, con: &mut C) -> RedisResult<String> where C: aio::ConnectionLike;
}

pub enum Expiry {
    EX(u64),
    PX(u64),
    EXAT(u64),
    PXAT(u64),
    PERSIST,
}

#[derive(Clone, Copy)]
pub enum SetExpiry {
    EX(u64),
    PX(u64),
    EXAT(u64),
    PXAT(u64),
    KEEPTTL,
}

#[derive(Clone, Copy)]
pub enum ExistenceCheck {
    NX,
    XX,
}

#[derive(Clone, Copy)]
pub enum FieldExistenceCheck {
    FNX,
    FXX,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumericBehavior {
    NonNumeric,
    NumberIsInteger,
    NumberIsFloat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    ResponseError,
    ParseError,
    AuthenticationFailed,
    TypeError,
    ExecAbortError,
    BusyLoadingError,
    NoScriptError,
    InvalidClientConfig,
    Moved,
    Ask,
    TryAgain,
    ClusterDown,
    CrossSlot,
    MasterDown,
    IoError,
    ClientError,
    ExtensionError,
    ReadOnly,
    MasterNameNotFoundBySentinel,
    NoValidReplicasFoundBySentinel,
    EmptySentinelList,
    NotBusy,
    ClusterConnectionNotFound,
    NoSub,
    RESP3NotSupported,
}

#[derive(Clone, PartialEq)]
pub enum Value {
    Nil,
    Int(i64),
    BulkString(Vec<u8>),
    Array(Vec<Value>),
    SimpleString(String),
    Okay,
    Map(Vec<(Value, Value)>),
    Attribute { data: Box<Value>, attributes: Vec<(Value, Value)> },
    Set(Vec<Value>),
    Double(f64),
    Boolean(bool),
    VerbatimString { format: VerbatimFormat, text: String },
    BigNumber(BigInt),
    Push { kind: PushKind, data: Vec<Value> },
    ServerError(ServerError),
}
impl Value {
    pub fn looks_like_cursor(&self) -> bool;
    pub fn as_sequence(&self) -> Option<&[Value]>;
    pub fn into_sequence(self) -> Result<Vec<Value>, Value>;
    pub fn as_map_iter(&self) -> Option<impl Iterator<Item = (&'_ Value, &'_ Value)>>;
    pub fn into_map_iter(self) -> Result<impl Iterator<Item = (Value, Value)>, Value>;
    pub fn extract_error(self) -> RedisResult<Self>;
}

#[derive(Clone, Debug, PartialEq)]
pub enum VerbatimFormat {
    Unknown(String),
    Markdown,
    Text,
}
impl Display for VerbatimFormat {}

#[derive(Clone, Debug, PartialEq)]
pub enum PushKind {
    Disconnection,
    Other(String),
    Invalidate,
    Message,
    PMessage,
    SMessage,
    Unsubscribe,
    PUnsubscribe,
    SUnsubscribe,
    Subscribe,
    PSubscribe,
    SSubscribe,
}
impl Display for PushKind {}

pub struct RedisError {}
impl RedisError {
    pub fn kind(&self) -> ErrorKind;
    pub fn detail(&self) -> Option<&str>;
    pub fn code(&self) -> Option<&str>;
    pub fn category(&self) -> &str;
    pub fn is_io_error(&self) -> bool;
    pub fn is_cluster_error(&self) -> bool;
    pub fn is_connection_refusal(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_connection_dropped(&self) -> bool;
    pub fn is_unrecoverable_error(&self) -> bool;
    pub fn redirect_node(&self) -> Option<(&str, u16)>;
    pub fn extension_error_code(&self) -> Option<&str>;
    pub fn retry_method(&self) -> RetryMethod;
}
impl From<Error> for RedisError {}
impl From<Utf8Error> for RedisError {}
impl From<NulError> for RedisError {}
impl From<FromUtf8Error> for RedisError {}
impl From<(ErrorKind, &'static str)> for RedisError {}
impl From<(ErrorKind, &'static str, String)> for RedisError {}
impl error::Error for RedisError {}
impl Display for RedisError {}

#[non_exhaustive]
pub enum RetryMethod {
    Reconnect,
    NoRetry,
    RetryImmediately,
    WaitAndRetry,
    AskRedirect,
    MovedRedirect,
    ReconnectFromInitialConnections,
}
pub fn make_extension_error(code: String, detail: Option<String>) -> RedisError;

pub type RedisResult<T> = Result<T, RedisError>;

pub type RedisFuture<'a, T> = BoxFuture<'a, RedisResult<T>>;

#[derive(Clone, Debug)]
pub struct InfoDict {}
impl InfoDict {
    pub fn new(kvpairs: &str) -> InfoDict;
    pub fn get<T: FromRedisValue>(&self, key: &str) -> Option<T>;
    pub fn find(&self, key: &&str) -> Option<&Value>;
    pub fn contains_key(&self, key: &&str) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl Deref for InfoDict { type Target = HashMap<String, Value>; }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    Primary { replication_offset: u64, replicas: Vec<ReplicaInfo> },
    Replica { primary_ip: String, primary_port: u16, replication_state: String, data_received: u64 },
    Sentinel { primary_names: Vec<String> },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplicaInfo {
    pub ip: String,
    pub port: u16,
    pub replication_offset: i64,
}

pub trait RedisWrite {
    fn write_arg(&mut self, arg: &[u8]);
    fn write_arg_fmt(&mut self, arg: impl Display);
    fn writer_for_next_arg(&mut self) -> impl Write + '_;
    fn reserve_space_for_args(&mut self, additional: impl IntoIterator<Item = usize>);
    fn bufmut_for_next_arg(&mut self, capacity: usize) -> impl BufMut + '_;
}
impl RedisWrite for Vec<Vec<u8>> {}

pub trait ToRedisArgs: Sized {
    fn to_redis_args(&self) -> Vec<Vec<u8>>;
    fn write_redis_args<W>(&self, out: &mut W) where W: ?Sized + RedisWrite;
    fn describe_numeric_behavior(&self) -> NumericBehavior;
    fn num_of_args(&self) -> usize;
}

pub trait FromRedisValue: Sized {
    fn from_redis_value(v: &Value) -> RedisResult<Self>;
    fn from_owned_redis_value(v: Value) -> RedisResult<Self>;
    fn from_redis_values(items: &[Value]) -> RedisResult<Vec<Self>>;
    fn from_owned_redis_values(items: Vec<Value>) -> RedisResult<Vec<Self>>;
    fn from_each_owned_redis_values(items: Vec<Value>) -> Vec<RedisResult<Self>>;
    fn from_byte_vec(_vec: &[u8]) -> Option<Vec<Self>>;
    fn from_owned_byte_vec(_vec: Vec<u8>) -> RedisResult<Vec<Self>>;
}
pub fn from_redis_value<T: FromRedisValue>(v: &Value) -> RedisResult<T>;
pub fn from_owned_redis_value<T: FromRedisValue>(v: Value) -> RedisResult<T>;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ProtocolVersion {
    RESP2,
    RESP3,
}

#[derive(Clone, Copy)]
pub enum ExpireOption {
    NONE,
    NX,
    XX,
    GT,
    LT,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PushInfo {
    pub kind: PushKind,
    pub data: Vec<Value>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ValueType {
    String,
    List,
    Set,
    ZSet,
    Hash,
    Stream,
    Unknown(String),
}
impl<T: AsRef<str>> From<T> for ValueType {}

#[derive(Clone, Debug, PartialEq)]
pub enum IntegerReplyOrNoOp {
    IntegerReply(usize),
    NotExists,
    ExistsButNotRelevant,
}
impl IntegerReplyOrNoOp {
    pub fn raw(&self) -> isize;
}
