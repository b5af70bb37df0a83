use std::error;
use std::borrow::Cow;
use std::fmt::Display;
use std::io::Error;
use std::string::FromUtf8Error;

pub type ZipResult<T> = Result<T, ZipError>;

#[derive(Debug)]
#[non_exhaustive]
pub enum ZipError {
    Io(Error),
    InvalidArchive(Cow<'static, str>),
    UnsupportedArchive(&'static str),
    FileNotFound,
    InvalidPassword,
}
impl ZipError {
    pub const PASSWORD_REQUIRED: &'static str;
}
impl Display for ZipError {}
impl error::Error for ZipError {}
impl From<Error> for ZipError {}
impl From<DateTimeRangeError> for ZipError {}
impl From<FromUtf8Error> for ZipError {}
