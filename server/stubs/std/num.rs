//! Signatures of `std::num`.

use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt::Display;
use crate::str::FromStr;

pub unsafe trait ZeroablePrimitive: Sized + Copy {
    type NonZeroInner: Copy;
}

pub struct NonZero<T>
where
    T: ZeroablePrimitive,
{
    owned: T,
}

impl<T> NonZero<T>
where
    T: ZeroablePrimitive,
{
    pub const fn new(n: T) -> Option<NonZero<T>>;
    pub const unsafe fn new_unchecked(n: T) -> NonZero<T>;
    pub const fn get(self) -> T;
}

impl<T> Clone for NonZero<T> where T: ZeroablePrimitive {}

impl<T> Display for NonZero<T> where T: ZeroablePrimitive + Display {}

impl FromStr for NonZero<i128> {
    type Err = ParseIntError;
}

impl FromStr for NonZero<i16> {
    type Err = ParseIntError;
}

impl FromStr for NonZero<i32> {
    type Err = ParseIntError;
}

impl FromStr for NonZero<i64> {
    type Err = ParseIntError;
}

impl FromStr for NonZero<i8> {
    type Err = ParseIntError;
}

impl FromStr for NonZero<isize> {
    type Err = ParseIntError;
}

impl FromStr for NonZero<u128> {
    type Err = ParseIntError;
}

impl FromStr for NonZero<u16> {
    type Err = ParseIntError;
}

impl FromStr for NonZero<u32> {
    type Err = ParseIntError;
}

impl FromStr for NonZero<u64> {
    type Err = ParseIntError;
}

impl FromStr for NonZero<u8> {
    type Err = ParseIntError;
}

impl FromStr for NonZero<usize> {
    type Err = ParseIntError;
}

impl TryFrom<i128> for NonZero<i128> {
    type Error = TryFromIntError;
}

impl TryFrom<i16> for NonZero<i16> {
    type Error = TryFromIntError;
}

impl TryFrom<i32> for NonZero<i32> {
    type Error = TryFromIntError;
}

impl TryFrom<i64> for NonZero<i64> {
    type Error = TryFromIntError;
}

impl TryFrom<i8> for NonZero<i8> {
    type Error = TryFromIntError;
}

impl TryFrom<isize> for NonZero<isize> {
    type Error = TryFromIntError;
}

impl TryFrom<u128> for NonZero<u128> {
    type Error = TryFromIntError;
}

impl TryFrom<u16> for NonZero<u16> {
    type Error = TryFromIntError;
}

impl TryFrom<u32> for NonZero<u32> {
    type Error = TryFromIntError;
}

impl TryFrom<u64> for NonZero<u64> {
    type Error = TryFromIntError;
}

impl TryFrom<u8> for NonZero<u8> {
    type Error = TryFromIntError;
}

impl TryFrom<usize> for NonZero<usize> {
    type Error = TryFromIntError;
}

impl<T> Copy for NonZero<T> where T: ZeroablePrimitive {}

unsafe impl<T> Send for NonZero<T> where T: ZeroablePrimitive + Send {}

unsafe impl<T> Sync for NonZero<T> where T: ZeroablePrimitive + Sync {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFloatError {}

impl Display for ParseFloatError {}

impl Error for ParseFloatError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseIntError {}

impl ParseIntError {
    pub const fn kind(&self) -> &IntErrorKind;
}

impl Display for ParseIntError {}

impl Error for ParseIntError {}

pub struct Saturating<T>(pub T);

impl<T> Clone for Saturating<T> where T: Clone {}

impl<T> Default for Saturating<T> where T: Default {}

impl<T> Display for Saturating<T> where T: Display {}

impl<T> Copy for Saturating<T> where T: Copy {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryFromIntError {}

impl Display for TryFromIntError {}

impl Error for TryFromIntError {}

impl From<!> for TryFromIntError {}

impl From<Infallible> for TryFromIntError {}

pub struct Wrapping<T>(pub T);

impl<T> Clone for Wrapping<T> where T: Clone {}

impl<T> Default for Wrapping<T> where T: Default {}

impl<T> Display for Wrapping<T> where T: Display {}

impl<T> Copy for Wrapping<T> where T: Copy {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FpCategory {
    Nan,
    Infinite,
    Zero,
    Subnormal,
    Normal,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntErrorKind {
    Empty,
    InvalidDigit,
    PosOverflow,
    NegOverflow,
    Zero,
}

pub type NonZeroI128 = NonZero<i128>;

pub type NonZeroI16 = NonZero<i16>;

pub type NonZeroI32 = NonZero<i32>;

pub type NonZeroI64 = NonZero<i64>;

pub type NonZeroI8 = NonZero<i8>;

pub type NonZeroIsize = NonZero<isize>;

pub type NonZeroU128 = NonZero<u128>;

pub type NonZeroU16 = NonZero<u16>;

pub type NonZeroU32 = NonZero<u32>;

pub type NonZeroU64 = NonZero<u64>;

pub type NonZeroU8 = NonZero<u8>;

pub type NonZeroUsize = NonZero<usize>;
