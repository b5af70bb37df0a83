use crate::{FromRedisValue, ToRedisArgs, Value};
use std::collections::HashMap;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamMaxlen {
    Equals(usize),
    Approx(usize),
}

#[derive(Debug)]
pub enum StreamTrimmingMode {
    Exact,
    Approx,
}

#[derive(Debug)]
pub enum StreamTrimStrategy {
    MaxLen(StreamTrimmingMode, usize, Option<usize>),
    MinId(StreamTrimmingMode, String, Option<usize>),
}
impl StreamTrimStrategy {
    pub fn maxlen(trim: StreamTrimmingMode, max_entries: usize) -> Self;
    pub fn minid(trim: StreamTrimmingMode, stream_id: impl Into<String>) -> Self;
    pub fn limit(self, limit: usize) -> Self;
}

#[derive(Debug)]
pub struct StreamTrimOptions {}
impl StreamTrimOptions {
    pub fn maxlen(mode: StreamTrimmingMode, max_entries: usize) -> Self;
    pub fn minid(mode: StreamTrimmingMode, stream_id: impl Into<String>) -> Self;
    pub fn limit(self, limit: usize) -> Self;
    pub fn set_deletion_policy(self, deletion_policy: StreamDeletionPolicy) -> Self;
}

#[derive(Debug, Default)]
pub struct StreamAddOptions {}
impl StreamAddOptions {
    pub fn nomkstream(self) -> Self;
    pub fn trim(self, trim: StreamTrimStrategy) -> Self;
    pub fn set_deletion_policy(self, deletion_policy: StreamDeletionPolicy) -> Self;
}

#[derive(Debug, Default)]
pub struct StreamAutoClaimOptions {}
impl StreamAutoClaimOptions {
    pub fn count(self, n: usize) -> Self;
    pub fn with_justid(self) -> Self;
}

#[derive(Debug, Default)]
pub struct StreamClaimOptions {}
impl StreamClaimOptions {
    pub fn idle(self, ms: usize) -> Self;
    pub fn time(self, ms_time: usize) -> Self;
    pub fn retry(self, count: usize) -> Self;
    pub fn with_force(self) -> Self;
    pub fn with_justid(self) -> Self;
    pub fn with_lastid(self, lastid: impl Into<String>) -> Self;
}

#[derive(Debug, Default)]
pub struct StreamReadOptions {}
impl StreamReadOptions {
    pub fn read_only(&self) -> bool;
    pub fn noack(self) -> Self;
    pub fn block(self, ms: usize) -> Self;
    pub fn count(self, n: usize) -> Self;
    pub fn group<GN: ToRedisArgs, CN: ToRedisArgs>(self, group_name: GN, consumer_name: CN) -> Self;
}

#[derive(Clone, Debug, Default)]
pub struct StreamAutoClaimReply {
    pub next_stream_id: String,
    pub claimed: Vec<StreamId>,
    pub deleted_ids: Vec<String>,
}

#[derive(Clone, Debug, Default)]
pub struct StreamReadReply {
    pub keys: Vec<StreamKey>,
}

#[derive(Clone, Debug, Default)]
pub struct StreamRangeReply {
    pub ids: Vec<StreamId>,
}

#[derive(Clone, Debug, Default)]
pub struct StreamClaimReply {
    pub ids: Vec<StreamId>,
}

#[derive(Clone, Debug, Default)]
pub enum StreamPendingReply {
    Empty,
    Data(StreamPendingData),
}
impl StreamPendingReply {
    pub fn count(&self) -> usize;
}

#[derive(Clone, Debug, Default)]
pub struct StreamPendingData {
    pub count: usize,
    pub start_id: String,
    pub end_id: String,
    pub consumers: Vec<StreamInfoConsumer>,
}

#[derive(Clone, Debug, Default)]
pub struct StreamPendingCountReply {
    pub ids: Vec<StreamPendingId>,
}

#[derive(Clone, Debug, Default)]
pub struct StreamInfoStreamReply {
    pub last_generated_id: String,
    pub radix_tree_keys: usize,
    pub groups: usize,
    pub length: usize,
    pub first_entry: StreamId,
    pub last_entry: StreamId,
}

#[derive(Clone, Debug, Default)]
pub struct StreamInfoConsumersReply {
    pub consumers: Vec<StreamInfoConsumer>,
}

#[derive(Clone, Debug, Default)]
pub struct StreamInfoGroupsReply {
    pub groups: Vec<StreamInfoGroup>,
}

#[derive(Clone, Debug, Default)]
pub struct StreamInfoConsumer {
    pub name: String,
    pub pending: usize,
    pub idle: usize,
}

#[derive(Clone, Debug, Default)]
pub struct StreamInfoGroup {
    pub name: String,
    pub consumers: usize,
    pub pending: usize,
    pub last_delivered_id: String,
    pub entries_read: Option<usize>,
    pub lag: Option<usize>,
}

#[derive(Clone, Debug, Default)]
pub struct StreamPendingId {
    pub id: String,
    pub consumer: String,
    pub last_delivered_ms: usize,
    pub times_delivered: usize,
}

#[derive(Clone, Debug, Default)]
pub struct StreamKey {
    pub key: String,
    pub ids: Vec<StreamId>,
}

#[derive(Clone, Debug, Default)]
pub struct StreamId {
    pub id: String,
    pub map: HashMap<String, Value>,
}
impl StreamId {
    pub fn get<T: FromRedisValue>(&self, key: &str) -> Option<T>;
    pub fn contains_key(&self, key: &str) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}

#[derive(Clone, Debug, Default)]
pub enum StreamDeletionPolicy {
    KeepRef,
    DelRef,
    Acked,
}

#[derive(Debug, PartialEq, Eq)]
pub enum XDelExStatusCode {
    IdNotFound,
    Deleted,
    NotDeletedUnacknowledgedOrStillReferenced,
}

#[derive(Debug, PartialEq, Eq)]
pub enum XAckDelStatusCode {
    IdNotFound,
    AcknowledgedAndDeleted,
    AcknowledgedNotDeletedStillReferenced,
}
