use std::error::Error;
use std::fmt::Display;
use std::str::FromStr;

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Method {}
impl Method {
    pub const GET: Method;
    pub const POST: Method;
    pub const PUT: Method;
    pub const DELETE: Method;
    pub const HEAD: Method;
    pub const OPTIONS: Method;
    pub const CONNECT: Method;
    pub const PATCH: Method;
    pub const TRACE: Method;
    pub const QUERY: Method;
    pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod>;
    pub fn is_safe(&self) -> bool;
    pub fn is_idempotent(&self) -> bool;
    pub fn as_str(&self) -> &str;
}
impl AsRef<str> for Method {}
impl Display for Method {}
impl Default for Method {}
impl From<&Method> for Method {}
impl TryFrom<&[u8]> for Method { type Error = InvalidMethod; }
impl TryFrom<&str> for Method { type Error = InvalidMethod; }
impl FromStr for Method { type Err = InvalidMethod; }

pub struct InvalidMethod {}
impl Display for InvalidMethod {}
impl Error for InvalidMethod {}
