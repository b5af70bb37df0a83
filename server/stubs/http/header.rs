use crate::Error;
use std::error;
use std::borrow::Borrow;
use std::collections::HashMap;
use std::fmt::Display;
use std::hash::Hash;
use std::ops::Index;
use std::str::FromStr;

#[derive(Clone)]
pub struct HeaderMap<T = HeaderValue> {
    owned: T,
}
impl HeaderMap {
    pub fn new() -> Self;
}
impl<T> HeaderMap<T> {
    pub fn with_capacity(capacity: usize) -> HeaderMap<T>;
    pub fn try_with_capacity(capacity: usize) -> Result<HeaderMap<T>, MaxSizeReached>;
    pub fn len(&self) -> usize;
    pub fn keys_len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), MaxSizeReached>;
    pub fn get<K>(&self, key: K) -> Option<&T> where K: AsHeaderName;
    pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T> where K: AsHeaderName;
    pub fn get_all<K>(&self, key: K) -> GetAll<'_, T> where K: AsHeaderName;
    pub fn contains_key<K>(&self, key: K) -> bool where K: AsHeaderName;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn keys(&self) -> Keys<'_, T>;
    pub fn values(&self) -> Values<'_, T>;
    pub fn values_mut(&mut self) -> ValuesMut<'_, T>;
    pub fn drain(&mut self) -> Drain<'_, T>;
    pub fn entry<K>(&mut self, key: K) -> Entry<'_, T> where K: IntoHeaderName;
    pub fn try_entry<K>(&mut self, key: K) -> Result<Entry<'_, T>, InvalidHeaderName> where K: AsHeaderName;
    pub fn insert<K>(&mut self, key: K, val: T) -> Option<T> where K: IntoHeaderName;
    pub fn try_insert<K>(&mut self, key: K, val: T) -> Result<Option<T>, MaxSizeReached> where K: IntoHeaderName;
    pub fn append<K>(&mut self, key: K, value: T) -> bool where K: IntoHeaderName;
    pub fn try_append<K>(&mut self, key: K, value: T) -> Result<bool, MaxSizeReached> where K: IntoHeaderName;
    pub fn remove<K>(&mut self, key: K) -> Option<T> where K: AsHeaderName;
}
impl<T> Default for HeaderMap<T> {}
impl<'a, T> IntoIterator for &'a HeaderMap<T> {
    type Item = (&'a HeaderName, &'a T);
    type IntoIter = Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut HeaderMap<T> {
    type Item = (&'a HeaderName, &'a mut T);
    type IntoIter = IterMut<'a, T>;
}
impl<T> IntoIterator for HeaderMap<T> {
    type Item = (Option<HeaderName>, T);
    type IntoIter = IntoIter<T>;
}
impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {}
impl<'a, K, V, S, T> TryFrom<&'a HashMap<K, V, S>> for HeaderMap<T>
where K: Eq + Hash, HeaderName: TryFrom<&'a K>, <HeaderName as TryFrom<&'a K>>::Error: Into<Error>,
    T: TryFrom<&'a V>, T::Error: Into<Error> {
    type Error = Error;
}
impl<T> Extend<(Option<HeaderName>, T)> for HeaderMap<T> {}
impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {}
impl<K, T> Index<K> for HeaderMap<T> where K: AsHeaderName { type Output = T; }

#[derive(Debug)]
pub struct Iter<'a, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = (&'a HeaderName, &'a T); }
unsafe impl<'a, T: Sync> Sync for Iter<'a, T> {}
unsafe impl<'a, T: Sync> Send for Iter<'a, T> {}

#[derive(Debug)]
pub struct IterMut<'a, T> {}
impl<'a, T> Iterator for IterMut<'a, T> { type Item = (&'a HeaderName, &'a mut T); }
unsafe impl<'a, T: Sync> Sync for IterMut<'a, T> {}
unsafe impl<'a, T: Send> Send for IterMut<'a, T> {}

#[derive(Debug)]
pub struct IntoIter<T> {
    owned: T,
}
impl<T> Iterator for IntoIter<T> { type Item = (Option<HeaderName>, T); }

#[derive(Debug)]
pub struct Keys<'a, T> {}
unsafe impl<'a, T> Send for Keys<'a, T> where T: Sync {}
impl<'a, T> Iterator for Keys<'a, T> { type Item = &'a HeaderName; }
impl<'a, T> ExactSizeIterator for Keys<'a, T> {}

#[derive(Debug)]
pub struct Values<'a, T> {}
unsafe impl<'a, T> Send for Values<'a, T> where T: Sync {}
impl<'a, T> Iterator for Values<'a, T> { type Item = &'a T; }

#[derive(Debug)]
pub struct ValuesMut<'a, T> {}
impl<'a, T> Iterator for ValuesMut<'a, T> { type Item = &'a mut T; }

#[derive(Debug)]
pub struct Drain<'a, T> {}
impl<'a, T> Iterator for Drain<'a, T> { type Item = (Option<HeaderName>, T); }
unsafe impl<'a, T: Sync> Sync for Drain<'a, T> {}
unsafe impl<'a, T: Send> Send for Drain<'a, T> {}

#[derive(Debug)]
pub struct GetAll<'a, T> {}
unsafe impl<'a, T> Send for GetAll<'a, T> where T: Sync {}
impl<'a, T: 'a> GetAll<'a, T> {
    pub fn iter(&self) -> ValueIter<'a, T>;
}
impl<'a, T> IntoIterator for GetAll<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
}
impl<'a, 'b: 'a, T> IntoIterator for &'b GetAll<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
}

#[derive(Debug)]
pub enum Entry<'a, T: 'a> {
    Occupied(OccupiedEntry<'a, T>),
    Vacant(VacantEntry<'a, T>),
}
impl<'a, T> Entry<'a, T> {
    pub fn or_insert(self, default: T) -> &'a mut T;
    pub fn or_try_insert(self, default: T) -> Result<&'a mut T, MaxSizeReached>;
    pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &'a mut T;
    pub fn or_try_insert_with<F: FnOnce() -> T>(self, default: F) -> Result<&'a mut T, MaxSizeReached>;
    pub fn key(&self) -> &HeaderName;
}

#[derive(Debug)]
pub struct VacantEntry<'a, T> {}
impl<'a, T> VacantEntry<'a, T> {
    pub fn key(&self) -> &HeaderName;
    pub fn into_key(self) -> HeaderName;
    pub fn insert(self, value: T) -> &'a mut T;
    pub fn try_insert(self, value: T) -> Result<&'a mut T, MaxSizeReached>;
    pub fn insert_entry(self, value: T) -> OccupiedEntry<'a, T>;
    pub fn try_insert_entry(self, value: T) -> Result<OccupiedEntry<'a, T>, MaxSizeReached>;
}

#[derive(Debug)]
pub struct OccupiedEntry<'a, T> {}
impl<'a, T> OccupiedEntry<'a, T> {
    pub fn key(&self) -> &HeaderName;
    pub fn get(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_mut(self) -> &'a mut T;
    pub fn insert(&mut self, value: T) -> T;
    pub fn insert_mult(&mut self, value: T) -> ValueDrain<'_, T>;
    pub fn append(&mut self, value: T);
    pub fn remove(self) -> T;
    pub fn remove_entry(self) -> (HeaderName, T);
    pub fn remove_entry_mult(self) -> (HeaderName, ValueDrain<'a, T>);
    pub fn iter(&self) -> ValueIter<'_, T>;
    pub fn iter_mut(&mut self) -> ValueIterMut<'_, T>;
}
impl<'a, T> IntoIterator for OccupiedEntry<'a, T> {
    type Item = &'a mut T;
    type IntoIter = ValueIterMut<'a, T>;
}
impl<'a, 'b: 'a, T> IntoIterator for &'b OccupiedEntry<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
}
impl<'a, 'b: 'a, T> IntoIterator for &'b mut OccupiedEntry<'a, T> {
    type Item = &'a mut T;
    type IntoIter = ValueIterMut<'a, T>;
}

#[derive(Debug)]
pub struct ValueIter<'a, T> {}
unsafe impl<'a, T> Send for ValueIter<'a, T> where T: Sync {}
impl<'a, T: 'a> Iterator for ValueIter<'a, T> { type Item = &'a T; }
impl<'a, T: 'a> DoubleEndedIterator for ValueIter<'a, T> {}

#[derive(Debug)]
pub struct ValueIterMut<'a, T> {}
impl<'a, T: 'a> Iterator for ValueIterMut<'a, T> { type Item = &'a mut T; }
impl<'a, T: 'a> DoubleEndedIterator for ValueIterMut<'a, T> {}
unsafe impl<'a, T: Sync> Sync for ValueIterMut<'a, T> {}
unsafe impl<'a, T: Send> Send for ValueIterMut<'a, T> {}

#[derive(Debug)]
pub struct ValueDrain<'a, T> {
    owned: T,
}
impl<'a, T> Iterator for ValueDrain<'a, T> { type Item = T; }
unsafe impl<'a, T: Sync> Sync for ValueDrain<'a, T> {}
unsafe impl<'a, T: Send> Send for ValueDrain<'a, T> {}

pub struct MaxSizeReached {}
impl Display for MaxSizeReached {}
impl error::Error for MaxSizeReached {}

pub trait IntoHeaderName {
}
impl IntoHeaderName for &'static str {}

pub trait AsHeaderName {
}
impl AsHeaderName for &str {}
impl AsHeaderName for String {}
impl AsHeaderName for &String {}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct HeaderName {}
impl HeaderName {
    pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
    pub fn from_lowercase(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
    pub fn from_static(src: &'static str) -> HeaderName;
    pub fn as_str(&self) -> &str;
}
impl IntoHeaderName for HeaderName {}
impl IntoHeaderName for &HeaderName {}
impl AsHeaderName for HeaderName {}
impl AsHeaderName for &HeaderName {}
impl FromStr for HeaderName { type Err = InvalidHeaderName; }
impl AsRef<str> for HeaderName {}
impl AsRef<[u8]> for HeaderName {}
impl Borrow<str> for HeaderName {}
impl Display for HeaderName {}
impl From<&HeaderName> for HeaderName {}
impl TryFrom<&str> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<&String> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<&[u8]> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<String> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<Vec<u8>> for HeaderName { type Error = InvalidHeaderName; }

pub struct InvalidHeaderName {}
impl Display for InvalidHeaderName {}
impl error::Error for InvalidHeaderName {}

pub const ACCEPT: HeaderName;

pub const ACCEPT_CHARSET: HeaderName;

pub const ACCEPT_ENCODING: HeaderName;

pub const ACCEPT_LANGUAGE: HeaderName;

pub const ACCEPT_RANGES: HeaderName;

pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: HeaderName;

pub const ACCESS_CONTROL_ALLOW_HEADERS: HeaderName;

pub const ACCESS_CONTROL_ALLOW_METHODS: HeaderName;

pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName;

pub const ACCESS_CONTROL_EXPOSE_HEADERS: HeaderName;

pub const ACCESS_CONTROL_MAX_AGE: HeaderName;

pub const ACCESS_CONTROL_REQUEST_HEADERS: HeaderName;

pub const ACCESS_CONTROL_REQUEST_METHOD: HeaderName;

pub const AGE: HeaderName;

pub const ALLOW: HeaderName;

pub const ALT_SVC: HeaderName;

pub const AUTHORIZATION: HeaderName;

pub const CACHE_CONTROL: HeaderName;

pub const CACHE_STATUS: HeaderName;

pub const CDN_CACHE_CONTROL: HeaderName;

pub const CONNECTION: HeaderName;

pub const CONTENT_DISPOSITION: HeaderName;

pub const CONTENT_ENCODING: HeaderName;

pub const CONTENT_LANGUAGE: HeaderName;

pub const CONTENT_LENGTH: HeaderName;

pub const CONTENT_LOCATION: HeaderName;

pub const CONTENT_RANGE: HeaderName;

pub const CONTENT_SECURITY_POLICY: HeaderName;

pub const CONTENT_SECURITY_POLICY_REPORT_ONLY: HeaderName;

pub const CONTENT_TYPE: HeaderName;

pub const COOKIE: HeaderName;

pub const DNT: HeaderName;

pub const DATE: HeaderName;

pub const ETAG: HeaderName;

pub const EXPECT: HeaderName;

pub const EXPIRES: HeaderName;

pub const FORWARDED: HeaderName;

pub const FROM: HeaderName;

pub const HOST: HeaderName;

pub const IF_MATCH: HeaderName;

pub const IF_MODIFIED_SINCE: HeaderName;

pub const IF_NONE_MATCH: HeaderName;

pub const IF_RANGE: HeaderName;

pub const IF_UNMODIFIED_SINCE: HeaderName;

pub const LAST_MODIFIED: HeaderName;

pub const LINK: HeaderName;

pub const LOCATION: HeaderName;

pub const MAX_FORWARDS: HeaderName;

pub const ORIGIN: HeaderName;

pub const PRAGMA: HeaderName;

pub const PROXY_AUTHENTICATE: HeaderName;

pub const PROXY_AUTHORIZATION: HeaderName;

pub const PUBLIC_KEY_PINS: HeaderName;

pub const PUBLIC_KEY_PINS_REPORT_ONLY: HeaderName;

pub const RANGE: HeaderName;

pub const REFERER: HeaderName;

pub const REFERRER_POLICY: HeaderName;

pub const REFRESH: HeaderName;

pub const RETRY_AFTER: HeaderName;

pub const SEC_WEBSOCKET_ACCEPT: HeaderName;

pub const SEC_WEBSOCKET_EXTENSIONS: HeaderName;

pub const SEC_WEBSOCKET_KEY: HeaderName;

pub const SEC_WEBSOCKET_PROTOCOL: HeaderName;

pub const SEC_WEBSOCKET_VERSION: HeaderName;

pub const SERVER: HeaderName;

pub const SET_COOKIE: HeaderName;

pub const STRICT_TRANSPORT_SECURITY: HeaderName;

pub const TE: HeaderName;

pub const TRAILER: HeaderName;

pub const TRANSFER_ENCODING: HeaderName;

pub const UPGRADE: HeaderName;

pub const UPGRADE_INSECURE_REQUESTS: HeaderName;

pub const USER_AGENT: HeaderName;

pub const VARY: HeaderName;

pub const VIA: HeaderName;

pub const WARNING: HeaderName;

pub const WWW_AUTHENTICATE: HeaderName;

pub const X_CONTENT_TYPE_OPTIONS: HeaderName;

pub const X_DNS_PREFETCH_CONTROL: HeaderName;

pub const X_FRAME_OPTIONS: HeaderName;

pub const X_XSS_PROTECTION: HeaderName;

#[derive(Clone)]
pub struct HeaderValue {}
impl HeaderValue {
    pub fn from_static(src: &'static str) -> HeaderValue;
    pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_name(name: HeaderName) -> HeaderValue;
    pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_maybe_shared<T>(src: T) -> Result<HeaderValue, InvalidHeaderValue> where T: AsRef<[u8]> + 'static;
    pub unsafe fn from_maybe_shared_unchecked<T>(src: T) -> HeaderValue where T: AsRef<[u8]> + 'static;
    pub fn to_str(&self) -> Result<&str, ToStrError>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn as_bytes(&self) -> &[u8];
    pub fn set_sensitive(&mut self, val: bool);
    pub fn is_sensitive(&self) -> bool;
}
impl AsRef<[u8]> for HeaderValue {}
impl From<HeaderName> for HeaderValue {}
impl From<u16> for HeaderValue {}
impl From<i32> for HeaderValue {}
impl From<u32> for HeaderValue {}
impl From<i64> for HeaderValue {}
impl From<i16> for HeaderValue {}
impl From<u64> for HeaderValue {}
impl From<isize> for HeaderValue {}
impl From<usize> for HeaderValue {}
impl FromStr for HeaderValue { type Err = InvalidHeaderValue; }
impl From<&HeaderValue> for HeaderValue {}
impl TryFrom<&str> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<&String> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<&[u8]> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<String> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<Vec<u8>> for HeaderValue { type Error = InvalidHeaderValue; }

pub struct InvalidHeaderValue {}
impl Display for InvalidHeaderValue {}
impl error::Error for InvalidHeaderValue {}

#[derive(Debug)]
pub struct ToStrError {}
impl Display for ToStrError {}
impl error::Error for ToStrError {}
