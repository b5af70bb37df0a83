use crate::Error;
use std::error;
use std::fmt::Display;
use std::str::FromStr;

#[derive(Clone)]
pub struct Authority {}
impl Authority {
    pub fn from_static(src: &'static str) -> Self;
    pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> + 'static;
    pub fn host(&self) -> &str;
    pub fn port(&self) -> Option<Port<&str>>;
    pub fn port_u16(&self) -> Option<u16>;
    pub fn as_str(&self) -> &str;
}
impl AsRef<str> for Authority {}
impl TryFrom<&[u8]> for Authority { type Error = InvalidUri; }
impl TryFrom<&str> for Authority { type Error = InvalidUri; }
impl TryFrom<Vec<u8>> for Authority { type Error = InvalidUri; }
impl TryFrom<String> for Authority { type Error = InvalidUri; }
impl FromStr for Authority { type Err = InvalidUri; }
impl Display for Authority {}

#[derive(Debug)]
pub struct Builder {}
impl Builder {
    pub fn new() -> Builder;
    pub fn scheme<T>(self, scheme: T) -> Self where T: TryInto<Scheme>, T::Error: Into<Error>;
    pub fn authority<T>(self, auth: T) -> Self where T: TryInto<Authority>, T::Error: Into<Error>;
    pub fn path_and_query<T>(self, p_and_q: T) -> Self where T: TryInto<PathAndQuery>, T::Error: Into<Error>;
    pub fn build(self) -> Result<Uri, Error>;
}
impl Default for Builder {}
impl From<Uri> for Builder {}

#[derive(Clone)]
pub struct Uri {}
impl Uri {
    pub fn builder() -> Builder;
    pub fn from_parts(src: Parts) -> Result<Uri, InvalidUriParts>;
    pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> + 'static;
    pub fn from_static(src: &'static str) -> Self;
    pub fn into_parts(self) -> Parts;
    pub fn path_and_query(&self) -> Option<&PathAndQuery>;
    pub fn path(&self) -> &str;
    pub fn scheme(&self) -> Option<&Scheme>;
    pub fn scheme_str(&self) -> Option<&str>;
    pub fn authority(&self) -> Option<&Authority>;
    pub fn host(&self) -> Option<&str>;
    pub fn port(&self) -> Option<Port<&str>>;
    pub fn port_u16(&self) -> Option<u16>;
    pub fn query(&self) -> Option<&str>;
}
impl TryFrom<&[u8]> for Uri { type Error = InvalidUri; }
impl TryFrom<&str> for Uri { type Error = InvalidUri; }
impl TryFrom<&String> for Uri { type Error = InvalidUri; }
impl TryFrom<String> for Uri { type Error = InvalidUri; }
impl TryFrom<Vec<u8>> for Uri { type Error = InvalidUri; }
impl TryFrom<Parts> for Uri { type Error = InvalidUriParts; }
impl TryFrom<&Uri> for Uri { type Error = Error; }
impl From<Authority> for Uri {}
impl From<PathAndQuery> for Uri {}
impl FromStr for Uri { type Err = InvalidUri; }
impl Default for Uri {}
impl Display for Uri {}

#[derive(Debug, Default)]
pub struct Parts {
    pub scheme: Option<Scheme>,
    pub authority: Option<Authority>,
    pub path_and_query: Option<PathAndQuery>,
}
impl From<Uri> for Parts {}

#[derive(Debug)]
pub struct InvalidUri {}
impl Display for InvalidUri {}
impl error::Error for InvalidUri {}

#[derive(Debug)]
pub struct InvalidUriParts {}
impl Display for InvalidUriParts {}
impl error::Error for InvalidUriParts {}

#[derive(Clone)]
pub struct PathAndQuery {}
impl PathAndQuery {
    pub fn from_static(src: &'static str) -> Self;
    pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> + 'static;
    pub fn path(&self) -> &str;
    pub fn query(&self) -> Option<&str>;
    pub fn as_str(&self) -> &str;
}
impl TryFrom<&[u8]> for PathAndQuery { type Error = InvalidUri; }
impl TryFrom<&str> for PathAndQuery { type Error = InvalidUri; }
impl TryFrom<Vec<u8>> for PathAndQuery { type Error = InvalidUri; }
impl TryFrom<String> for PathAndQuery { type Error = InvalidUri; }
impl TryFrom<&String> for PathAndQuery { type Error = InvalidUri; }
impl FromStr for PathAndQuery { type Err = InvalidUri; }
impl Display for PathAndQuery {}

pub struct Port<T> {
    owned: T,
}
impl<T> Port<T> {
    pub fn as_u16(&self) -> u16;
}
impl<T> Port<T> where T: AsRef<str> {
    pub fn as_str(&self) -> &str;
}
impl<T> Display for Port<T> {}
impl<T> AsRef<str> for Port<T> where T: AsRef<str> {}

#[derive(Clone)]
pub struct Scheme {}
impl Scheme {
    pub const HTTP: Scheme;
    pub const HTTPS: Scheme;
    pub fn as_str(&self) -> &str;
}
impl TryFrom<&[u8]> for Scheme { type Error = InvalidUri; }
impl TryFrom<&str> for Scheme { type Error = InvalidUri; }
impl FromStr for Scheme { type Err = InvalidUri; }
impl Display for Scheme {}
impl AsRef<str> for Scheme {}
