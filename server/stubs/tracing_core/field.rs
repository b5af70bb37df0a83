use crate::callsite::Identifier;
use std::borrow::Borrow;
use std::error::Error;
use std::fmt::{Arguments, Debug, DebugMap, DebugStruct, Display};
use std::num::{
    NonZeroI128, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI8, NonZeroIsize, NonZeroU128, NonZeroU16, NonZeroU32,
    NonZeroU64, NonZeroU8, NonZeroUsize, Wrapping,
};

#[derive(Debug)]
pub struct Field {}
impl Field {
    pub fn callsite(&self) -> Identifier;
    pub fn name(&self) -> &'static str;
    pub fn index(&self) -> usize;
}
impl Display for Field {}
impl AsRef<str> for Field {}
impl Clone for Field {}

#[derive(Debug, PartialEq, Eq)]
pub struct Empty;
impl Value for Empty {}

pub struct FieldSet {}
impl FieldSet {
    pub fn new(names: &'static [&'static str], callsite: Identifier) -> Self;
    pub fn field<Q: Borrow<str> + ?Sized>(&self, name: &Q) -> Option<Field>;
    pub fn contains(&self, field: &Field) -> bool;
    pub fn iter(&self) -> Iter;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl IntoIterator for &FieldSet {
    type IntoIter = Iter;
    type Item = Field;
}
impl Display for FieldSet {}

pub struct ValueSet<'a> {}
impl<'a> !Send for ValueSet<'a> {}
impl<'a> !Sync for ValueSet<'a> {}
impl ValueSet<'_> {
    pub fn callsite(&self) -> Identifier;
    pub fn record(&self, visitor: &mut dyn Visit);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl Display for ValueSet<'_> {}

#[derive(Debug)]
pub struct Iter {}
impl Iterator for Iter { type Item = Field; }

pub trait Visit {
    fn record_f64(&mut self, field: &Field, value: f64);
    fn record_i64(&mut self, field: &Field, value: i64);
    fn record_u64(&mut self, field: &Field, value: u64);
    fn record_i128(&mut self, field: &Field, value: i128);
    fn record_u128(&mut self, field: &Field, value: u128);
    fn record_bool(&mut self, field: &Field, value: bool);
    fn record_str(&mut self, field: &Field, value: &str);
    fn record_bytes(&mut self, field: &Field, value: &[u8]);
    fn record_error(&mut self, field: &Field, value: &(dyn Error + 'static));
    fn record_debug(&mut self, field: &Field, value: &dyn Debug);
}
impl Visit for DebugStruct<'_, '_> {}
impl Visit for DebugMap<'_, '_> {}
impl<F> Visit for F where F: FnMut(&Field, &dyn Debug) {}

pub trait Value {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}
impl Value for NonZeroIsize {}
impl Value for usize {}
impl Value for i128 {}
impl Value for NonZeroI8 {}
impl Value for u8 {}
impl Value for NonZeroU32 {}
impl Value for f64 {}
impl Value for i32 {}
impl Value for NonZeroI64 {}
impl Value for u64 {}
impl Value for u128 {}
impl Value for NonZeroI16 {}
impl Value for u16 {}
impl Value for NonZeroUsize {}
impl Value for NonZeroI128 {}
impl Value for isize {}
impl Value for NonZeroU8 {}
impl Value for i8 {}
impl Value for f32 {}
impl Value for NonZeroI32 {}
impl Value for u32 {}
impl Value for bool {}
impl Value for NonZeroU64 {}
impl Value for NonZeroU128 {}
impl Value for i64 {}
impl Value for NonZeroU16 {}
impl Value for i16 {}
impl<T: Value> Value for Wrapping<T> {}
impl Value for str {}
impl Value for [u8] {}
impl Value for dyn Error + 'static {}
impl Value for dyn Error + Send + 'static {}
impl Value for dyn Error + Sync + 'static {}
impl Value for dyn Error + Send + Sync + 'static {}
impl<'a, T> Value for &'a T where T: Value + 'a + ?Sized {}
impl<'a, T> Value for &'a mut T where T: Value + 'a + ?Sized {}
impl Value for Arguments<'_> {}
impl<T> Value for Box<T> where T: Value + ?Sized {}
impl Value for String {}
impl<T: Value> Value for Option<T> {}

#[derive(Clone)]
pub struct DisplayValue<T: Display> {
    owned: T,
}
impl<T> Value for DisplayValue<T> where T: Display {}
impl<T: Display> Display for DisplayValue<T> {}

#[derive(Clone)]
pub struct DebugValue<T: Debug> {
    owned: T,
}
impl<T> Value for DebugValue<T> where T: Debug {}
pub fn display<T>(t: T) -> DisplayValue<T> where T: Display;
pub fn debug<T>(t: T) -> DebugValue<T> where T: Debug;
