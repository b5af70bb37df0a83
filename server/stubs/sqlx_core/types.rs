use crate::database::Database;
use crate::error::BoxDynError;
use serde_core::de::Deserialize;
use serde_core::ser::Serialize;
use serde_json::error::Error;
use std::ops::{Deref, DerefMut};
pub use serde_json::value::RawValue as JsonRawValue;
pub use serde_json::value::Value as JsonValue;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Json<T: ?Sized>(pub T);
impl<T: Serialize> Json<T> {
    pub fn encode_to_string(&self) -> Result<String, Error>;
    pub fn encode_to(&self, buf: &mut Vec<u8>) -> Result<(), Error>;
}
impl<'a, T> Json<T> where T: Deserialize<'a> + 'a {
    pub fn decode_from_string(s: &'a str) -> Result<Self, BoxDynError>;
    pub fn decode_from_bytes(bytes: &'a [u8]) -> Result<Self, BoxDynError>;
}
impl<T> From<T> for Json<T> {}
impl<T> Deref for Json<T> { type Target = T; }
impl<T> DerefMut for Json<T> {}
impl<T> AsRef<T> for Json<T> {}
impl<T> AsMut<T> for Json<T> {}

pub trait Type<DB: Database> {
    fn type_info() -> DB::TypeInfo;
    fn compatible(ty: &DB::TypeInfo) -> bool;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text<T>(pub T);
impl<T> Text<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Deref for Text<T> { type Target = T; }
impl<T> DerefMut for Text<T> {}
