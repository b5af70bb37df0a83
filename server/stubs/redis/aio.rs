use crate::{
    AsyncConnectionConfig, Cmd, FromRedisValue, Msg, Pipeline, PushInfo, RedisConnectionInfo, RedisFuture,
    RedisResult, ToRedisArgs, Value,
};
use futures_core::stream::Stream;
use std::future::Future;
use std::sync::{Arc, mpsc};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::broadcast::Sender;
use tokio::sync::mpsc::UnboundedSender;

pub trait AsyncStream: AsyncRead + AsyncWrite {
}
impl<S> AsyncStream for S where S: AsyncRead + AsyncWrite {}

pub trait ConnectionLike {
    fn req_packed_command<'a>(&'a mut self, cmd: &'a Cmd) -> RedisFuture<'a, Value>;
    fn get_db(&self) -> i64;
}

pub struct SendError;

pub trait AsyncPushSender: Send + Sync + 'static {
    fn send(&self, info: PushInfo) -> Result<(), SendError>;
}
impl AsyncPushSender for UnboundedSender<PushInfo> {}
impl AsyncPushSender for Sender<PushInfo> {}
impl<T, Func: Fn(PushInfo) -> Result<(), T> + Send + Sync + 'static> AsyncPushSender for Func {}
impl AsyncPushSender for mpsc::Sender<PushInfo> {}
impl<T> AsyncPushSender for Arc<T> where T: AsyncPushSender {}

pub struct Monitor {}
impl Monitor {
    pub async fn monitor(&mut self) -> RedisResult<()>;
    pub fn on_message<'a, T: FromRedisValue + 'a>(&'a mut self) -> impl Stream<Item = T> + 'a;
    pub fn into_on_message<T: FromRedisValue>(self) -> impl Stream<Item = T>;
}

#[derive(Clone)]
pub struct MultiplexedConnection {}
impl MultiplexedConnection {
    pub async fn new<C>(connection_info: &RedisConnectionInfo,
        stream: C) -> RedisResult<(Self, impl Future<Output = ()>)>
    where C: Unpin + AsyncRead + AsyncWrite + Send + 'static;
    pub async fn new_with_response_timeout<C>(connection_info: &RedisConnectionInfo, stream: C,
        response_timeout: Option<Duration>) -> RedisResult<(Self, impl Future<Output = ()>)>
    where C: Unpin + AsyncRead + AsyncWrite + Send + 'static;
    pub async fn new_with_config<C>(connection_info: &RedisConnectionInfo, stream: C,
        config: AsyncConnectionConfig) -> RedisResult<(Self, impl Future<Output = ()>)>
    where C: Unpin + AsyncRead + AsyncWrite + Send + 'static;
    pub fn set_response_timeout(&mut self, timeout: Duration);
    pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
    pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize,
        count: usize) -> RedisResult<Vec<Value>>;
    pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
}
impl ConnectionLike for MultiplexedConnection {}

#[derive(Clone)]
pub struct PubSubSink {}
impl PubSubSink {
    pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T>;
    pub async fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T>;
}

pub struct PubSubStream {}
impl Stream for PubSubStream { type Item = Msg; }

pub struct PubSub {}
impl PubSub {
    pub async fn new<C>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<Self>
    where C: Unpin + AsyncRead + AsyncWrite + Send + 'static;
    pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T>;
    pub async fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T>;
    pub fn on_message(&mut self) -> impl Stream<Item = Msg> + '_;
    pub fn into_on_message(self) -> PubSubStream;
    pub fn split(self) -> (PubSubSink, PubSubStream);
}
