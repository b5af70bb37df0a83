use crate::protocol::Message;
use crate::util::NonBlockingError;
use http::header::{InvalidHeaderName, InvalidHeaderValue, ToStrError};
use http::response::Response;
use http::status::InvalidStatusCode;
use http::uri::InvalidUri;
use std::{error, io, result};
use std::fmt::Display;
use std::str::Utf8Error;
use std::string::FromUtf8Error;

pub type Result<T, E = Error> = result::Result<T, E>;

#[derive(Debug)]
pub enum Error {
    ConnectionClosed,
    AlreadyClosed,
    Io(io::Error),
    Tls(TlsError),
    Capacity(CapacityError),
    Protocol(ProtocolError),
    WriteBufferFull(Message),
    Utf8(String),
    AttackAttempt,
    Url(UrlError),
    Http(Response<Option<Vec<u8>>>),
    HttpFormat(http::Error),
}
impl error::Error for Error {}
impl Display for Error {}
impl From<io::Error> for Error {}
impl From<TlsError> for Error {}
impl From<CapacityError> for Error {}
impl From<ProtocolError> for Error {}
impl From<UrlError> for Error {}
impl From<http::Error> for Error {}
impl From<Utf8Error> for Error {}
impl From<FromUtf8Error> for Error {}
impl From<InvalidHeaderValue> for Error {}
impl From<InvalidHeaderName> for Error {}
impl From<ToStrError> for Error {}
impl From<InvalidUri> for Error {}
impl From<InvalidStatusCode> for Error {}
impl From<httparse::Error> for Error {}
impl NonBlockingError for Error {}

#[derive(Debug, PartialEq, Eq)]
pub enum UrlError {
    TlsFeatureNotEnabled,
    NoHostName,
    UnableToConnect(String),
    UnsupportedUrlScheme,
    EmptyHostName,
    NoPathOrQuery,
}
impl error::Error for UrlError {}
impl Display for UrlError {}
