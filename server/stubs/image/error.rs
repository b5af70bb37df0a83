use std::error;
use std::collections::TryReserveError;
use std::fmt::Display;
use std::io::Error;

#[derive(Debug)]
pub enum ImageError {
    Decoding(DecodingError),
    Encoding(EncodingError),
    Parameter(ParameterError),
    Limits(LimitError),
    Unsupported(UnsupportedError),
    IoError(Error),
}
impl From<Error> for ImageError {}
impl From<TryReserveError> for ImageError {}
impl Display for ImageError {}
impl error::Error for ImageError {}
impl From<TryFromExtendedColorError> for ImageError {}
impl From<crate::flat::Error> for ImageError {}

pub type ImageResult<T> = Result<T, ImageError>;
