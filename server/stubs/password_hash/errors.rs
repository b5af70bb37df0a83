use base64ct::InvalidLengthError;
use std::result;
use std::cmp::Ordering;
use std::fmt::Display;
pub use base64ct::Error as B64Error;

pub type Result<T> = result::Result<T, Error>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    Algorithm,
    B64Encoding(B64Error),
    Crypto,
    OutputSize { provided: Ordering, expected: usize },
    ParamNameDuplicated,
    ParamNameInvalid,
    ParamValueInvalid(InvalidValue),
    ParamsMaxExceeded,
    Password,
    PhcStringField,
    PhcStringTrailingData,
    SaltInvalid(InvalidValue),
    Version,
}
impl Display for Error {}
impl From<B64Error> for Error {}
impl From<InvalidLengthError> for Error {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidValue {
    InvalidChar(char),
    InvalidFormat,
    Malformed,
    TooLong,
    TooShort,
}
impl InvalidValue {
    pub fn param_error(self) -> Error;
    pub fn salt_error(self) -> Error;
}
impl Display for InvalidValue {}
