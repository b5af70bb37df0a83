//! Inherent methods of the primitive types.
#![hp::closure(in_place)]

use crate::ascii::EscapeDefault;
use crate::char::TryFromCharError;
use crate::cmp::Ordering;
use crate::fmt::Debug;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::iter::Product;
use crate::iter::Step;
use crate::iter::Sum;
use crate::net::IpAddr;
use crate::net::Ipv4Addr;
use crate::net::Ipv6Addr;
use crate::net::SocketAddr;
use crate::net::ToSocketAddrs;
use crate::num::FpCategory;
use crate::num::ParseFloatError;
use crate::num::ParseIntError;
use crate::num::TryFromIntError;
use crate::num::ZeroablePrimitive;
use crate::ops::Add;
use crate::ops::AddAssign;
use crate::ops::Bound;
use crate::ops::Div;
use crate::ops::DivAssign;
use crate::ops::Mul;
use crate::ops::MulAssign;
use crate::ops::RangeBounds;
use crate::ops::Rem;
use crate::ops::RemAssign;
use crate::ops::Sub;
use crate::ops::SubAssign;
use crate::option;
use crate::slice::SliceIndex;
use crate::str::FromStr;
use crate::str::ParseBoolError;
use crate::vec::IntoIter;

impl bool {
    pub fn then_some<T>(self, t: T) -> Option<T>;
    pub fn then<T, F>(self, f: F) -> Option<T>
    where
        F: FnOnce() -> T;
}

impl Display for bool {}

impl FromStr for bool {
    type Err = ParseBoolError;
}

impl TryFrom<i128> for bool {
    type Error = TryFromIntError;
}

impl TryFrom<i16> for bool {
    type Error = TryFromIntError;
}

impl TryFrom<i32> for bool {
    type Error = TryFromIntError;
}

impl TryFrom<i64> for bool {
    type Error = TryFromIntError;
}

impl TryFrom<i8> for bool {
    type Error = TryFromIntError;
}

impl TryFrom<u128> for bool {
    type Error = TryFromIntError;
}

impl TryFrom<u16> for bool {
    type Error = TryFromIntError;
}

impl TryFrom<u32> for bool {
    type Error = TryFromIntError;
}

impl TryFrom<u64> for bool {
    type Error = TryFromIntError;
}

impl TryFrom<u8> for bool {
    type Error = TryFromIntError;
}

impl<T> *const T
where
    T: ?Sized,
{
    pub const fn is_null(self) -> bool;
    pub const fn cast<U>(self) -> *const U;
    pub const fn cast_mut(self) -> *mut T;
    pub fn addr(self) -> usize;
    pub fn expose_provenance(self) -> usize;
    pub fn with_addr(self, addr: usize) -> *const T;
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *const T;
    pub const unsafe fn as_ref<'a>(self) -> Option<&'a T>;
    pub const unsafe fn as_ref_unchecked<'a>(self) -> &'a T;
    pub const unsafe fn offset(self, count: isize) -> *const T where T: Sized;
    pub const unsafe fn byte_offset(self, count: isize) -> *const T;
    pub const fn wrapping_offset(self, count: isize) -> *const T where T: Sized;
    pub const fn wrapping_byte_offset(self, count: isize) -> *const T;
    pub const unsafe fn offset_from(self, origin: *const T) -> isize where T: Sized;
    pub const unsafe fn byte_offset_from<U>(self, origin: *const U) -> isize
    where
        U: ?Sized;
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize where T: Sized;
    pub const unsafe fn byte_offset_from_unsigned<U>(self, origin: *const U) -> usize
    where
        U: ?Sized;
    pub const unsafe fn add(self, count: usize) -> *const T where T: Sized;
    pub const unsafe fn byte_add(self, count: usize) -> *const T;
    pub const unsafe fn sub(self, count: usize) -> *const T where T: Sized;
    pub const unsafe fn byte_sub(self, count: usize) -> *const T;
    pub const fn wrapping_add(self, count: usize) -> *const T where T: Sized;
    pub const fn wrapping_byte_add(self, count: usize) -> *const T;
    pub const fn wrapping_sub(self, count: usize) -> *const T where T: Sized;
    pub const fn wrapping_byte_sub(self, count: usize) -> *const T;
    pub const unsafe fn read(self) -> T where T: Sized;
    pub unsafe fn read_volatile(self) -> T where T: Sized;
    pub const unsafe fn read_unaligned(self) -> T where T: Sized;
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize) where T: Sized;
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) where T: Sized;
    pub fn align_offset(self, align: usize) -> usize where T: Sized;
    pub fn is_aligned(self) -> bool where T: Sized;
}

impl<T> *const [T] {
    pub const fn len(self) -> usize;
    pub const fn is_empty(self) -> bool;
    pub const fn as_array<const N: usize>(self) -> Option<*const [T; N]>;
}

impl<T> *mut T
where
    T: ?Sized,
{
    pub const fn is_null(self) -> bool;
    pub const fn cast<U>(self) -> *mut U;
    pub const fn cast_const(self) -> *const T;
    pub fn addr(self) -> usize;
    pub fn expose_provenance(self) -> usize;
    pub fn with_addr(self, addr: usize) -> *mut T;
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *mut T;
    pub const unsafe fn as_ref<'a>(self) -> Option<&'a T>;
    pub const unsafe fn as_ref_unchecked<'a>(self) -> &'a T;
    pub const unsafe fn offset(self, count: isize) -> *mut T where T: Sized;
    pub const unsafe fn byte_offset(self, count: isize) -> *mut T;
    pub const fn wrapping_offset(self, count: isize) -> *mut T where T: Sized;
    pub const fn wrapping_byte_offset(self, count: isize) -> *mut T;
    pub const unsafe fn as_mut<'a>(self) -> Option<&'a mut T>;
    pub const unsafe fn as_mut_unchecked<'a>(self) -> &'a mut T;
    pub const unsafe fn offset_from(self, origin: *const T) -> isize where T: Sized;
    pub const unsafe fn byte_offset_from<U>(self, origin: *const U) -> isize
    where
        U: ?Sized;
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize where T: Sized;
    pub const unsafe fn byte_offset_from_unsigned<U>(self, origin: *mut U) -> usize
    where
        U: ?Sized;
    pub const unsafe fn add(self, count: usize) -> *mut T where T: Sized;
    pub const unsafe fn byte_add(self, count: usize) -> *mut T;
    pub const unsafe fn sub(self, count: usize) -> *mut T where T: Sized;
    pub const unsafe fn byte_sub(self, count: usize) -> *mut T;
    pub const fn wrapping_add(self, count: usize) -> *mut T where T: Sized;
    pub const fn wrapping_byte_add(self, count: usize) -> *mut T;
    pub const fn wrapping_sub(self, count: usize) -> *mut T where T: Sized;
    pub const fn wrapping_byte_sub(self, count: usize) -> *mut T;
    pub const unsafe fn read(self) -> T where T: Sized;
    pub unsafe fn read_volatile(self) -> T where T: Sized;
    pub const unsafe fn read_unaligned(self) -> T where T: Sized;
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize) where T: Sized;
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) where T: Sized;
    pub const unsafe fn copy_from(self, src: *const T, count: usize) where T: Sized;
    pub const unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize) where T: Sized;
    pub unsafe fn drop_in_place(self);
    pub const unsafe fn write(self, val: T) where T: Sized;
    pub const unsafe fn write_bytes(self, val: u8, count: usize) where T: Sized;
    pub unsafe fn write_volatile(self, val: T) where T: Sized;
    pub const unsafe fn write_unaligned(self, val: T) where T: Sized;
    pub const unsafe fn replace(self, src: T) -> T where T: Sized;
    pub const unsafe fn swap(self, with: *mut T) where T: Sized;
    pub fn align_offset(self, align: usize) -> usize where T: Sized;
    pub fn is_aligned(self) -> bool where T: Sized;
}

impl<T> *mut [T] {
    pub const fn len(self) -> usize;
    pub const fn is_empty(self) -> bool;
    pub const fn as_mut_array<const N: usize>(self) -> Option<*mut [T; N]>;
}

impl f32 {
    pub const fn floor(self) -> f32;
    pub const fn ceil(self) -> f32;
    pub const fn round(self) -> f32;
    pub const fn round_ties_even(self) -> f32;
    pub const fn trunc(self) -> f32;
    pub const fn fract(self) -> f32;
    pub const fn mul_add(self, a: f32, b: f32) -> f32;
    pub fn div_euclid(self, rhs: f32) -> f32;
    pub fn rem_euclid(self, rhs: f32) -> f32;
    pub fn powi(self, n: i32) -> f32;
    pub fn powf(self, n: f32) -> f32;
    pub fn sqrt(self) -> f32;
    pub fn exp(self) -> f32;
    pub fn exp2(self) -> f32;
    pub fn ln(self) -> f32;
    pub fn log(self, base: f32) -> f32;
    pub fn log2(self) -> f32;
    pub fn log10(self) -> f32;
    pub fn abs_sub(self, other: f32) -> f32;
    pub fn cbrt(self) -> f32;
    pub fn hypot(self, other: f32) -> f32;
    pub fn sin(self) -> f32;
    pub fn cos(self) -> f32;
    pub fn tan(self) -> f32;
    pub fn asin(self) -> f32;
    pub fn acos(self) -> f32;
    pub fn atan(self) -> f32;
    pub fn atan2(self, other: f32) -> f32;
    pub fn sin_cos(self) -> (f32, f32);
    pub fn exp_m1(self) -> f32;
    pub fn ln_1p(self) -> f32;
    pub fn sinh(self) -> f32;
    pub fn cosh(self) -> f32;
    pub fn tanh(self) -> f32;
    pub fn asinh(self) -> f32;
    pub fn acosh(self) -> f32;
    pub fn atanh(self) -> f32;
}

impl f32 {
    pub const RADIX: u32;
    pub const MANTISSA_DIGITS: u32;
    pub const DIGITS: u32;
    pub const EPSILON: f32;
    pub const MIN: f32;
    pub const MIN_POSITIVE: f32;
    pub const MAX: f32;
    pub const MIN_EXP: i32;
    pub const MAX_EXP: i32;
    pub const MIN_10_EXP: i32;
    pub const MAX_10_EXP: i32;
    pub const NAN: f32;
    pub const INFINITY: f32;
    pub const NEG_INFINITY: f32;
    pub const fn is_nan(self) -> bool;
    pub const fn is_infinite(self) -> bool;
    pub const fn is_finite(self) -> bool;
    pub const fn is_subnormal(self) -> bool;
    pub const fn is_normal(self) -> bool;
    pub const fn classify(self) -> FpCategory;
    pub const fn is_sign_positive(self) -> bool;
    pub const fn is_sign_negative(self) -> bool;
    pub const fn next_up(self) -> f32;
    pub const fn next_down(self) -> f32;
    pub const fn recip(self) -> f32;
    pub const fn to_degrees(self) -> f32;
    pub const fn to_radians(self) -> f32;
    pub const fn max(self, other: f32) -> f32;
    pub const fn min(self, other: f32) -> f32;
    pub const fn midpoint(self, other: f32) -> f32;
    pub const fn to_bits(self) -> u32;
    pub const fn from_bits(v: u32) -> f32;
    pub const fn to_be_bytes(self) -> [u8; 4];
    pub const fn to_le_bytes(self) -> [u8; 4];
    pub const fn to_ne_bytes(self) -> [u8; 4];
    pub const fn from_be_bytes(bytes: [u8; 4]) -> f32;
    pub const fn from_le_bytes(bytes: [u8; 4]) -> f32;
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> f32;
    pub fn total_cmp(&self, other: &f32) -> Ordering;
    pub const fn clamp(self, min: f32, max: f32) -> f32;
    pub const fn abs(self) -> f32;
    pub const fn signum(self) -> f32;
    pub const fn copysign(self, sign: f32) -> f32;
}

impl Display for f32 {}

impl From<bool> for f32 {}

impl From<i16> for f32 {}

impl From<i8> for f32 {}

impl From<u16> for f32 {}

impl From<u8> for f32 {}

impl FromStr for f32 {
    type Err = ParseFloatError;
}

impl f64 {
    pub const fn floor(self) -> f64;
    pub const fn ceil(self) -> f64;
    pub const fn round(self) -> f64;
    pub const fn round_ties_even(self) -> f64;
    pub const fn trunc(self) -> f64;
    pub const fn fract(self) -> f64;
    pub const fn mul_add(self, a: f64, b: f64) -> f64;
    pub fn div_euclid(self, rhs: f64) -> f64;
    pub fn rem_euclid(self, rhs: f64) -> f64;
    pub fn powi(self, n: i32) -> f64;
    pub fn powf(self, n: f64) -> f64;
    pub fn sqrt(self) -> f64;
    pub fn exp(self) -> f64;
    pub fn exp2(self) -> f64;
    pub fn ln(self) -> f64;
    pub fn log(self, base: f64) -> f64;
    pub fn log2(self) -> f64;
    pub fn log10(self) -> f64;
    pub fn abs_sub(self, other: f64) -> f64;
    pub fn cbrt(self) -> f64;
    pub fn hypot(self, other: f64) -> f64;
    pub fn sin(self) -> f64;
    pub fn cos(self) -> f64;
    pub fn tan(self) -> f64;
    pub fn asin(self) -> f64;
    pub fn acos(self) -> f64;
    pub fn atan(self) -> f64;
    pub fn atan2(self, other: f64) -> f64;
    pub fn sin_cos(self) -> (f64, f64);
    pub fn exp_m1(self) -> f64;
    pub fn ln_1p(self) -> f64;
    pub fn sinh(self) -> f64;
    pub fn cosh(self) -> f64;
    pub fn tanh(self) -> f64;
    pub fn asinh(self) -> f64;
    pub fn acosh(self) -> f64;
    pub fn atanh(self) -> f64;
}

impl f64 {
    pub const RADIX: u32;
    pub const MANTISSA_DIGITS: u32;
    pub const DIGITS: u32;
    pub const EPSILON: f64;
    pub const MIN: f64;
    pub const MIN_POSITIVE: f64;
    pub const MAX: f64;
    pub const MIN_EXP: i32;
    pub const MAX_EXP: i32;
    pub const MIN_10_EXP: i32;
    pub const MAX_10_EXP: i32;
    pub const NAN: f64;
    pub const INFINITY: f64;
    pub const NEG_INFINITY: f64;
    pub const fn is_nan(self) -> bool;
    pub const fn is_infinite(self) -> bool;
    pub const fn is_finite(self) -> bool;
    pub const fn is_subnormal(self) -> bool;
    pub const fn is_normal(self) -> bool;
    pub const fn classify(self) -> FpCategory;
    pub const fn is_sign_positive(self) -> bool;
    pub const fn is_sign_negative(self) -> bool;
    pub const fn next_up(self) -> f64;
    pub const fn next_down(self) -> f64;
    pub const fn recip(self) -> f64;
    pub const fn to_degrees(self) -> f64;
    pub const fn to_radians(self) -> f64;
    pub const fn max(self, other: f64) -> f64;
    pub const fn min(self, other: f64) -> f64;
    pub const fn midpoint(self, other: f64) -> f64;
    pub const fn to_bits(self) -> u64;
    pub const fn from_bits(v: u64) -> f64;
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> f64;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> f64;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> f64;
    pub fn total_cmp(&self, other: &f64) -> Ordering;
    pub const fn clamp(self, min: f64, max: f64) -> f64;
    pub const fn abs(self) -> f64;
    pub const fn signum(self) -> f64;
    pub const fn copysign(self, sign: f64) -> f64;
}

impl Display for f64 {}

impl From<bool> for f64 {}

impl From<f32> for f64 {}

impl From<i16> for f64 {}

impl From<i32> for f64 {}

impl From<i8> for f64 {}

impl From<u16> for f64 {}

impl From<u32> for f64 {}

impl From<u8> for f64 {}

impl FromStr for f64 {
    type Err = ParseFloatError;
}

impl<'a, T> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) where T: 'a + ?Sized {}

impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}

impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) {
    type Output = [T];
}

impl SliceIndex<str> for (Bound<usize>, Bound<usize>) {
    type Output = str;
}

impl ToSocketAddrs for (&str, u16) {
    type Iter = IntoIter<SocketAddr>;
}

impl ToSocketAddrs for (IpAddr, u16) {
    type Iter = option::IntoIter<SocketAddr>;
}

impl ToSocketAddrs for (Ipv4Addr, u16) {
    type Iter = option::IntoIter<SocketAddr>;
}

impl ToSocketAddrs for (Ipv6Addr, u16) {
    type Iter = option::IntoIter<SocketAddr>;
}

impl ToSocketAddrs for (String, u16) {
    type Iter = IntoIter<SocketAddr>;
}

impl i8 {
    pub const MIN: i8;
    pub const MAX: i8;
    pub const BITS: u32;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> u8;
    pub const fn rotate_left(self, n: u32) -> i8;
    pub const fn rotate_right(self, n: u32) -> i8;
    pub const fn swap_bytes(self) -> i8;
    pub const fn reverse_bits(self) -> i8;
    pub const fn from_be(x: i8) -> i8;
    pub const fn from_le(x: i8) -> i8;
    pub const fn to_be(self) -> i8;
    pub const fn to_le(self) -> i8;
    pub const fn checked_add(self, rhs: i8) -> Option<i8>;
    pub const fn checked_add_unsigned(self, rhs: u8) -> Option<i8>;
    pub const fn checked_sub(self, rhs: i8) -> Option<i8>;
    pub const fn checked_sub_unsigned(self, rhs: u8) -> Option<i8>;
    pub const fn checked_mul(self, rhs: i8) -> Option<i8>;
    pub const fn checked_div(self, rhs: i8) -> Option<i8>;
    pub const fn checked_div_euclid(self, rhs: i8) -> Option<i8>;
    pub const fn checked_rem(self, rhs: i8) -> Option<i8>;
    pub const fn checked_rem_euclid(self, rhs: i8) -> Option<i8>;
    pub const fn checked_neg(self) -> Option<i8>;
    pub const fn checked_shl(self, rhs: u32) -> Option<i8>;
    pub const fn checked_shr(self, rhs: u32) -> Option<i8>;
    pub const fn checked_abs(self) -> Option<i8>;
    pub const fn checked_pow(self, exp: u32) -> Option<i8>;
    pub const fn checked_isqrt(self) -> Option<i8>;
    pub const fn saturating_add(self, rhs: i8) -> i8;
    pub const fn saturating_add_unsigned(self, rhs: u8) -> i8;
    pub const fn saturating_sub(self, rhs: i8) -> i8;
    pub const fn saturating_sub_unsigned(self, rhs: u8) -> i8;
    pub const fn saturating_neg(self) -> i8;
    pub const fn saturating_abs(self) -> i8;
    pub const fn saturating_mul(self, rhs: i8) -> i8;
    pub const fn saturating_div(self, rhs: i8) -> i8;
    pub const fn saturating_pow(self, exp: u32) -> i8;
    pub const fn wrapping_add(self, rhs: i8) -> i8;
    pub const fn wrapping_add_unsigned(self, rhs: u8) -> i8;
    pub const fn wrapping_sub(self, rhs: i8) -> i8;
    pub const fn wrapping_sub_unsigned(self, rhs: u8) -> i8;
    pub const fn wrapping_mul(self, rhs: i8) -> i8;
    pub const fn wrapping_div(self, rhs: i8) -> i8;
    pub const fn wrapping_div_euclid(self, rhs: i8) -> i8;
    pub const fn wrapping_rem(self, rhs: i8) -> i8;
    pub const fn wrapping_rem_euclid(self, rhs: i8) -> i8;
    pub const fn wrapping_neg(self) -> i8;
    pub const fn wrapping_shl(self, rhs: u32) -> i8;
    pub const fn wrapping_shr(self, rhs: u32) -> i8;
    pub const fn wrapping_abs(self) -> i8;
    pub const fn unsigned_abs(self) -> u8;
    pub const fn wrapping_pow(self, exp: u32) -> i8;
    pub const fn overflowing_add(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_add_unsigned(self, rhs: u8) -> (i8, bool);
    pub const fn overflowing_sub(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u8) -> (i8, bool);
    pub const fn overflowing_mul(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_div(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_div_euclid(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_rem(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_rem_euclid(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_neg(self) -> (i8, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (i8, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (i8, bool);
    pub const fn overflowing_abs(self) -> (i8, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (i8, bool);
    pub const fn pow(self, exp: u32) -> i8;
    pub const fn isqrt(self) -> i8;
    pub const fn div_euclid(self, rhs: i8) -> i8;
    pub const fn rem_euclid(self, rhs: i8) -> i8;
    pub const fn ilog(self, base: i8) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: i8) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn abs(self) -> i8;
    pub const fn abs_diff(self, other: i8) -> u8;
    pub const fn signum(self) -> i8;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn to_be_bytes(self) -> [u8; 1];
    pub const fn to_le_bytes(self) -> [u8; 1];
    pub const fn to_ne_bytes(self) -> [u8; 1];
    pub const fn from_be_bytes(bytes: [u8; 1]) -> i8;
    pub const fn from_le_bytes(bytes: [u8; 1]) -> i8;
    pub const fn from_ne_bytes(bytes: [u8; 1]) -> i8;
    pub const fn min_value() -> i8;
    pub const fn max_value() -> i8;
    pub const fn midpoint(self, rhs: i8) -> i8;
}

impl i8 {
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<i8, ParseIntError>;
}

impl Display for i8 {}

impl From<bool> for i8 {}

impl FromStr for i8 {
    type Err = ParseIntError;
}

impl Step for i8 {}

impl TryFrom<i128> for i8 {
    type Error = TryFromIntError;
}

impl TryFrom<i16> for i8 {
    type Error = TryFromIntError;
}

impl TryFrom<i32> for i8 {
    type Error = TryFromIntError;
}

impl TryFrom<i64> for i8 {
    type Error = TryFromIntError;
}

impl TryFrom<isize> for i8 {
    type Error = TryFromIntError;
}

impl TryFrom<u128> for i8 {
    type Error = TryFromIntError;
}

impl TryFrom<u16> for i8 {
    type Error = TryFromIntError;
}

impl TryFrom<u32> for i8 {
    type Error = TryFromIntError;
}

impl TryFrom<u64> for i8 {
    type Error = TryFromIntError;
}

impl TryFrom<u8> for i8 {
    type Error = TryFromIntError;
}

impl TryFrom<usize> for i8 {
    type Error = TryFromIntError;
}

impl i16 {
    pub const MIN: i16;
    pub const MAX: i16;
    pub const BITS: u32;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> u16;
    pub const fn rotate_left(self, n: u32) -> i16;
    pub const fn rotate_right(self, n: u32) -> i16;
    pub const fn swap_bytes(self) -> i16;
    pub const fn reverse_bits(self) -> i16;
    pub const fn from_be(x: i16) -> i16;
    pub const fn from_le(x: i16) -> i16;
    pub const fn to_be(self) -> i16;
    pub const fn to_le(self) -> i16;
    pub const fn checked_add(self, rhs: i16) -> Option<i16>;
    pub const fn checked_add_unsigned(self, rhs: u16) -> Option<i16>;
    pub const fn checked_sub(self, rhs: i16) -> Option<i16>;
    pub const fn checked_sub_unsigned(self, rhs: u16) -> Option<i16>;
    pub const fn checked_mul(self, rhs: i16) -> Option<i16>;
    pub const fn checked_div(self, rhs: i16) -> Option<i16>;
    pub const fn checked_div_euclid(self, rhs: i16) -> Option<i16>;
    pub const fn checked_rem(self, rhs: i16) -> Option<i16>;
    pub const fn checked_rem_euclid(self, rhs: i16) -> Option<i16>;
    pub const fn checked_neg(self) -> Option<i16>;
    pub const fn checked_shl(self, rhs: u32) -> Option<i16>;
    pub const fn checked_shr(self, rhs: u32) -> Option<i16>;
    pub const fn checked_abs(self) -> Option<i16>;
    pub const fn checked_pow(self, exp: u32) -> Option<i16>;
    pub const fn checked_isqrt(self) -> Option<i16>;
    pub const fn saturating_add(self, rhs: i16) -> i16;
    pub const fn saturating_add_unsigned(self, rhs: u16) -> i16;
    pub const fn saturating_sub(self, rhs: i16) -> i16;
    pub const fn saturating_sub_unsigned(self, rhs: u16) -> i16;
    pub const fn saturating_neg(self) -> i16;
    pub const fn saturating_abs(self) -> i16;
    pub const fn saturating_mul(self, rhs: i16) -> i16;
    pub const fn saturating_div(self, rhs: i16) -> i16;
    pub const fn saturating_pow(self, exp: u32) -> i16;
    pub const fn wrapping_add(self, rhs: i16) -> i16;
    pub const fn wrapping_add_unsigned(self, rhs: u16) -> i16;
    pub const fn wrapping_sub(self, rhs: i16) -> i16;
    pub const fn wrapping_sub_unsigned(self, rhs: u16) -> i16;
    pub const fn wrapping_mul(self, rhs: i16) -> i16;
    pub const fn wrapping_div(self, rhs: i16) -> i16;
    pub const fn wrapping_div_euclid(self, rhs: i16) -> i16;
    pub const fn wrapping_rem(self, rhs: i16) -> i16;
    pub const fn wrapping_rem_euclid(self, rhs: i16) -> i16;
    pub const fn wrapping_neg(self) -> i16;
    pub const fn wrapping_shl(self, rhs: u32) -> i16;
    pub const fn wrapping_shr(self, rhs: u32) -> i16;
    pub const fn wrapping_abs(self) -> i16;
    pub const fn unsigned_abs(self) -> u16;
    pub const fn wrapping_pow(self, exp: u32) -> i16;
    pub const fn overflowing_add(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_add_unsigned(self, rhs: u16) -> (i16, bool);
    pub const fn overflowing_sub(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u16) -> (i16, bool);
    pub const fn overflowing_mul(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_div(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_div_euclid(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_rem(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_rem_euclid(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_neg(self) -> (i16, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (i16, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (i16, bool);
    pub const fn overflowing_abs(self) -> (i16, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (i16, bool);
    pub const fn pow(self, exp: u32) -> i16;
    pub const fn isqrt(self) -> i16;
    pub const fn div_euclid(self, rhs: i16) -> i16;
    pub const fn rem_euclid(self, rhs: i16) -> i16;
    pub const fn ilog(self, base: i16) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: i16) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn abs(self) -> i16;
    pub const fn abs_diff(self, other: i16) -> u16;
    pub const fn signum(self) -> i16;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn to_be_bytes(self) -> [u8; 2];
    pub const fn to_le_bytes(self) -> [u8; 2];
    pub const fn to_ne_bytes(self) -> [u8; 2];
    pub const fn from_be_bytes(bytes: [u8; 2]) -> i16;
    pub const fn from_le_bytes(bytes: [u8; 2]) -> i16;
    pub const fn from_ne_bytes(bytes: [u8; 2]) -> i16;
    pub const fn min_value() -> i16;
    pub const fn max_value() -> i16;
    pub const fn midpoint(self, rhs: i16) -> i16;
}

impl i16 {
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<i16, ParseIntError>;
}

impl Display for i16 {}

impl From<bool> for i16 {}

impl From<i8> for i16 {}

impl From<u8> for i16 {}

impl FromStr for i16 {
    type Err = ParseIntError;
}

impl Step for i16 {}

impl TryFrom<i128> for i16 {
    type Error = TryFromIntError;
}

impl TryFrom<i32> for i16 {
    type Error = TryFromIntError;
}

impl TryFrom<i64> for i16 {
    type Error = TryFromIntError;
}

impl TryFrom<isize> for i16 {
    type Error = TryFromIntError;
}

impl TryFrom<u128> for i16 {
    type Error = TryFromIntError;
}

impl TryFrom<u16> for i16 {
    type Error = TryFromIntError;
}

impl TryFrom<u32> for i16 {
    type Error = TryFromIntError;
}

impl TryFrom<u64> for i16 {
    type Error = TryFromIntError;
}

impl TryFrom<usize> for i16 {
    type Error = TryFromIntError;
}

impl i32 {
    pub const MIN: i32;
    pub const MAX: i32;
    pub const BITS: u32;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> u32;
    pub const fn rotate_left(self, n: u32) -> i32;
    pub const fn rotate_right(self, n: u32) -> i32;
    pub const fn swap_bytes(self) -> i32;
    pub const fn reverse_bits(self) -> i32;
    pub const fn from_be(x: i32) -> i32;
    pub const fn from_le(x: i32) -> i32;
    pub const fn to_be(self) -> i32;
    pub const fn to_le(self) -> i32;
    pub const fn checked_add(self, rhs: i32) -> Option<i32>;
    pub const fn checked_add_unsigned(self, rhs: u32) -> Option<i32>;
    pub const fn checked_sub(self, rhs: i32) -> Option<i32>;
    pub const fn checked_sub_unsigned(self, rhs: u32) -> Option<i32>;
    pub const fn checked_mul(self, rhs: i32) -> Option<i32>;
    pub const fn checked_div(self, rhs: i32) -> Option<i32>;
    pub const fn checked_div_euclid(self, rhs: i32) -> Option<i32>;
    pub const fn checked_rem(self, rhs: i32) -> Option<i32>;
    pub const fn checked_rem_euclid(self, rhs: i32) -> Option<i32>;
    pub const fn checked_neg(self) -> Option<i32>;
    pub const fn checked_shl(self, rhs: u32) -> Option<i32>;
    pub const fn checked_shr(self, rhs: u32) -> Option<i32>;
    pub const fn checked_abs(self) -> Option<i32>;
    pub const fn checked_pow(self, exp: u32) -> Option<i32>;
    pub const fn checked_isqrt(self) -> Option<i32>;
    pub const fn saturating_add(self, rhs: i32) -> i32;
    pub const fn saturating_add_unsigned(self, rhs: u32) -> i32;
    pub const fn saturating_sub(self, rhs: i32) -> i32;
    pub const fn saturating_sub_unsigned(self, rhs: u32) -> i32;
    pub const fn saturating_neg(self) -> i32;
    pub const fn saturating_abs(self) -> i32;
    pub const fn saturating_mul(self, rhs: i32) -> i32;
    pub const fn saturating_div(self, rhs: i32) -> i32;
    pub const fn saturating_pow(self, exp: u32) -> i32;
    pub const fn wrapping_add(self, rhs: i32) -> i32;
    pub const fn wrapping_add_unsigned(self, rhs: u32) -> i32;
    pub const fn wrapping_sub(self, rhs: i32) -> i32;
    pub const fn wrapping_sub_unsigned(self, rhs: u32) -> i32;
    pub const fn wrapping_mul(self, rhs: i32) -> i32;
    pub const fn wrapping_div(self, rhs: i32) -> i32;
    pub const fn wrapping_div_euclid(self, rhs: i32) -> i32;
    pub const fn wrapping_rem(self, rhs: i32) -> i32;
    pub const fn wrapping_rem_euclid(self, rhs: i32) -> i32;
    pub const fn wrapping_neg(self) -> i32;
    pub const fn wrapping_shl(self, rhs: u32) -> i32;
    pub const fn wrapping_shr(self, rhs: u32) -> i32;
    pub const fn wrapping_abs(self) -> i32;
    pub const fn unsigned_abs(self) -> u32;
    pub const fn wrapping_pow(self, exp: u32) -> i32;
    pub const fn overflowing_add(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_add_unsigned(self, rhs: u32) -> (i32, bool);
    pub const fn overflowing_sub(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u32) -> (i32, bool);
    pub const fn overflowing_mul(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_div(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_div_euclid(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_rem(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_rem_euclid(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_neg(self) -> (i32, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (i32, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (i32, bool);
    pub const fn overflowing_abs(self) -> (i32, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (i32, bool);
    pub const fn pow(self, exp: u32) -> i32;
    pub const fn isqrt(self) -> i32;
    pub const fn div_euclid(self, rhs: i32) -> i32;
    pub const fn rem_euclid(self, rhs: i32) -> i32;
    pub const fn ilog(self, base: i32) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: i32) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn abs(self) -> i32;
    pub const fn abs_diff(self, other: i32) -> u32;
    pub const fn signum(self) -> i32;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn to_be_bytes(self) -> [u8; 4];
    pub const fn to_le_bytes(self) -> [u8; 4];
    pub const fn to_ne_bytes(self) -> [u8; 4];
    pub const fn from_be_bytes(bytes: [u8; 4]) -> i32;
    pub const fn from_le_bytes(bytes: [u8; 4]) -> i32;
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> i32;
    pub const fn min_value() -> i32;
    pub const fn max_value() -> i32;
    pub const fn midpoint(self, rhs: i32) -> i32;
}

impl i32 {
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<i32, ParseIntError>;
}

impl Display for i32 {}

impl From<bool> for i32 {}

impl From<i16> for i32 {}

impl From<i8> for i32 {}

impl From<u16> for i32 {}

impl From<u8> for i32 {}

impl FromStr for i32 {
    type Err = ParseIntError;
}

impl Step for i32 {}

impl TryFrom<i128> for i32 {
    type Error = TryFromIntError;
}

impl TryFrom<i64> for i32 {
    type Error = TryFromIntError;
}

impl TryFrom<isize> for i32 {
    type Error = TryFromIntError;
}

impl TryFrom<u128> for i32 {
    type Error = TryFromIntError;
}

impl TryFrom<u32> for i32 {
    type Error = TryFromIntError;
}

impl TryFrom<u64> for i32 {
    type Error = TryFromIntError;
}

impl TryFrom<usize> for i32 {
    type Error = TryFromIntError;
}

impl i64 {
    pub const MIN: i64;
    pub const MAX: i64;
    pub const BITS: u32;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> u64;
    pub const fn rotate_left(self, n: u32) -> i64;
    pub const fn rotate_right(self, n: u32) -> i64;
    pub const fn swap_bytes(self) -> i64;
    pub const fn reverse_bits(self) -> i64;
    pub const fn from_be(x: i64) -> i64;
    pub const fn from_le(x: i64) -> i64;
    pub const fn to_be(self) -> i64;
    pub const fn to_le(self) -> i64;
    pub const fn checked_add(self, rhs: i64) -> Option<i64>;
    pub const fn checked_add_unsigned(self, rhs: u64) -> Option<i64>;
    pub const fn checked_sub(self, rhs: i64) -> Option<i64>;
    pub const fn checked_sub_unsigned(self, rhs: u64) -> Option<i64>;
    pub const fn checked_mul(self, rhs: i64) -> Option<i64>;
    pub const fn checked_div(self, rhs: i64) -> Option<i64>;
    pub const fn checked_div_euclid(self, rhs: i64) -> Option<i64>;
    pub const fn checked_rem(self, rhs: i64) -> Option<i64>;
    pub const fn checked_rem_euclid(self, rhs: i64) -> Option<i64>;
    pub const fn checked_neg(self) -> Option<i64>;
    pub const fn checked_shl(self, rhs: u32) -> Option<i64>;
    pub const fn checked_shr(self, rhs: u32) -> Option<i64>;
    pub const fn checked_abs(self) -> Option<i64>;
    pub const fn checked_pow(self, exp: u32) -> Option<i64>;
    pub const fn checked_isqrt(self) -> Option<i64>;
    pub const fn saturating_add(self, rhs: i64) -> i64;
    pub const fn saturating_add_unsigned(self, rhs: u64) -> i64;
    pub const fn saturating_sub(self, rhs: i64) -> i64;
    pub const fn saturating_sub_unsigned(self, rhs: u64) -> i64;
    pub const fn saturating_neg(self) -> i64;
    pub const fn saturating_abs(self) -> i64;
    pub const fn saturating_mul(self, rhs: i64) -> i64;
    pub const fn saturating_div(self, rhs: i64) -> i64;
    pub const fn saturating_pow(self, exp: u32) -> i64;
    pub const fn wrapping_add(self, rhs: i64) -> i64;
    pub const fn wrapping_add_unsigned(self, rhs: u64) -> i64;
    pub const fn wrapping_sub(self, rhs: i64) -> i64;
    pub const fn wrapping_sub_unsigned(self, rhs: u64) -> i64;
    pub const fn wrapping_mul(self, rhs: i64) -> i64;
    pub const fn wrapping_div(self, rhs: i64) -> i64;
    pub const fn wrapping_div_euclid(self, rhs: i64) -> i64;
    pub const fn wrapping_rem(self, rhs: i64) -> i64;
    pub const fn wrapping_rem_euclid(self, rhs: i64) -> i64;
    pub const fn wrapping_neg(self) -> i64;
    pub const fn wrapping_shl(self, rhs: u32) -> i64;
    pub const fn wrapping_shr(self, rhs: u32) -> i64;
    pub const fn wrapping_abs(self) -> i64;
    pub const fn unsigned_abs(self) -> u64;
    pub const fn wrapping_pow(self, exp: u32) -> i64;
    pub const fn overflowing_add(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_add_unsigned(self, rhs: u64) -> (i64, bool);
    pub const fn overflowing_sub(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u64) -> (i64, bool);
    pub const fn overflowing_mul(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_div(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_div_euclid(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_rem(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_rem_euclid(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_neg(self) -> (i64, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (i64, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (i64, bool);
    pub const fn overflowing_abs(self) -> (i64, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (i64, bool);
    pub const fn pow(self, exp: u32) -> i64;
    pub const fn isqrt(self) -> i64;
    pub const fn div_euclid(self, rhs: i64) -> i64;
    pub const fn rem_euclid(self, rhs: i64) -> i64;
    pub const fn ilog(self, base: i64) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: i64) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn abs(self) -> i64;
    pub const fn abs_diff(self, other: i64) -> u64;
    pub const fn signum(self) -> i64;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> i64;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> i64;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> i64;
    pub const fn min_value() -> i64;
    pub const fn max_value() -> i64;
    pub const fn midpoint(self, rhs: i64) -> i64;
}

impl i64 {
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<i64, ParseIntError>;
}

impl Display for i64 {}

impl From<bool> for i64 {}

impl From<i16> for i64 {}

impl From<i32> for i64 {}

impl From<i8> for i64 {}

impl From<u16> for i64 {}

impl From<u32> for i64 {}

impl From<u8> for i64 {}

impl FromStr for i64 {
    type Err = ParseIntError;
}

impl Step for i64 {}

impl TryFrom<i128> for i64 {
    type Error = TryFromIntError;
}

impl TryFrom<isize> for i64 {
    type Error = TryFromIntError;
}

impl TryFrom<u128> for i64 {
    type Error = TryFromIntError;
}

impl TryFrom<u64> for i64 {
    type Error = TryFromIntError;
}

impl TryFrom<usize> for i64 {
    type Error = TryFromIntError;
}

impl i128 {
    pub const MIN: i128;
    pub const MAX: i128;
    pub const BITS: u32;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> u128;
    pub const fn rotate_left(self, n: u32) -> i128;
    pub const fn rotate_right(self, n: u32) -> i128;
    pub const fn swap_bytes(self) -> i128;
    pub const fn reverse_bits(self) -> i128;
    pub const fn from_be(x: i128) -> i128;
    pub const fn from_le(x: i128) -> i128;
    pub const fn to_be(self) -> i128;
    pub const fn to_le(self) -> i128;
    pub const fn checked_add(self, rhs: i128) -> Option<i128>;
    pub const fn checked_add_unsigned(self, rhs: u128) -> Option<i128>;
    pub const fn checked_sub(self, rhs: i128) -> Option<i128>;
    pub const fn checked_sub_unsigned(self, rhs: u128) -> Option<i128>;
    pub const fn checked_mul(self, rhs: i128) -> Option<i128>;
    pub const fn checked_div(self, rhs: i128) -> Option<i128>;
    pub const fn checked_div_euclid(self, rhs: i128) -> Option<i128>;
    pub const fn checked_rem(self, rhs: i128) -> Option<i128>;
    pub const fn checked_rem_euclid(self, rhs: i128) -> Option<i128>;
    pub const fn checked_neg(self) -> Option<i128>;
    pub const fn checked_shl(self, rhs: u32) -> Option<i128>;
    pub const fn checked_shr(self, rhs: u32) -> Option<i128>;
    pub const fn checked_abs(self) -> Option<i128>;
    pub const fn checked_pow(self, exp: u32) -> Option<i128>;
    pub const fn checked_isqrt(self) -> Option<i128>;
    pub const fn saturating_add(self, rhs: i128) -> i128;
    pub const fn saturating_add_unsigned(self, rhs: u128) -> i128;
    pub const fn saturating_sub(self, rhs: i128) -> i128;
    pub const fn saturating_sub_unsigned(self, rhs: u128) -> i128;
    pub const fn saturating_neg(self) -> i128;
    pub const fn saturating_abs(self) -> i128;
    pub const fn saturating_mul(self, rhs: i128) -> i128;
    pub const fn saturating_div(self, rhs: i128) -> i128;
    pub const fn saturating_pow(self, exp: u32) -> i128;
    pub const fn wrapping_add(self, rhs: i128) -> i128;
    pub const fn wrapping_add_unsigned(self, rhs: u128) -> i128;
    pub const fn wrapping_sub(self, rhs: i128) -> i128;
    pub const fn wrapping_sub_unsigned(self, rhs: u128) -> i128;
    pub const fn wrapping_mul(self, rhs: i128) -> i128;
    pub const fn wrapping_div(self, rhs: i128) -> i128;
    pub const fn wrapping_div_euclid(self, rhs: i128) -> i128;
    pub const fn wrapping_rem(self, rhs: i128) -> i128;
    pub const fn wrapping_rem_euclid(self, rhs: i128) -> i128;
    pub const fn wrapping_neg(self) -> i128;
    pub const fn wrapping_shl(self, rhs: u32) -> i128;
    pub const fn wrapping_shr(self, rhs: u32) -> i128;
    pub const fn wrapping_abs(self) -> i128;
    pub const fn unsigned_abs(self) -> u128;
    pub const fn wrapping_pow(self, exp: u32) -> i128;
    pub const fn overflowing_add(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_add_unsigned(self, rhs: u128) -> (i128, bool);
    pub const fn overflowing_sub(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u128) -> (i128, bool);
    pub const fn overflowing_mul(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_div(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_div_euclid(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_rem(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_rem_euclid(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_neg(self) -> (i128, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (i128, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (i128, bool);
    pub const fn overflowing_abs(self) -> (i128, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (i128, bool);
    pub const fn pow(self, exp: u32) -> i128;
    pub const fn isqrt(self) -> i128;
    pub const fn div_euclid(self, rhs: i128) -> i128;
    pub const fn rem_euclid(self, rhs: i128) -> i128;
    pub const fn ilog(self, base: i128) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: i128) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn abs(self) -> i128;
    pub const fn abs_diff(self, other: i128) -> u128;
    pub const fn signum(self) -> i128;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn to_be_bytes(self) -> [u8; 16];
    pub const fn to_le_bytes(self) -> [u8; 16];
    pub const fn to_ne_bytes(self) -> [u8; 16];
    pub const fn from_be_bytes(bytes: [u8; 16]) -> i128;
    pub const fn from_le_bytes(bytes: [u8; 16]) -> i128;
    pub const fn from_ne_bytes(bytes: [u8; 16]) -> i128;
    pub const fn min_value() -> i128;
    pub const fn max_value() -> i128;
    pub const fn midpoint(self, rhs: i128) -> i128;
}

impl i128 {
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<i128, ParseIntError>;
}

impl Display for i128 {}

impl From<bool> for i128 {}

impl From<i16> for i128 {}

impl From<i32> for i128 {}

impl From<i64> for i128 {}

impl From<i8> for i128 {}

impl From<u16> for i128 {}

impl From<u32> for i128 {}

impl From<u64> for i128 {}

impl From<u8> for i128 {}

impl FromStr for i128 {
    type Err = ParseIntError;
}

impl Step for i128 {}

impl TryFrom<isize> for i128 {
    type Error = TryFromIntError;
}

impl TryFrom<u128> for i128 {
    type Error = TryFromIntError;
}

impl TryFrom<usize> for i128 {
    type Error = TryFromIntError;
}

impl isize {
    pub const MIN: isize;
    pub const MAX: isize;
    pub const BITS: u32;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> usize;
    pub const fn rotate_left(self, n: u32) -> isize;
    pub const fn rotate_right(self, n: u32) -> isize;
    pub const fn swap_bytes(self) -> isize;
    pub const fn reverse_bits(self) -> isize;
    pub const fn from_be(x: isize) -> isize;
    pub const fn from_le(x: isize) -> isize;
    pub const fn to_be(self) -> isize;
    pub const fn to_le(self) -> isize;
    pub const fn checked_add(self, rhs: isize) -> Option<isize>;
    pub const fn checked_add_unsigned(self, rhs: usize) -> Option<isize>;
    pub const fn checked_sub(self, rhs: isize) -> Option<isize>;
    pub const fn checked_sub_unsigned(self, rhs: usize) -> Option<isize>;
    pub const fn checked_mul(self, rhs: isize) -> Option<isize>;
    pub const fn checked_div(self, rhs: isize) -> Option<isize>;
    pub const fn checked_div_euclid(self, rhs: isize) -> Option<isize>;
    pub const fn checked_rem(self, rhs: isize) -> Option<isize>;
    pub const fn checked_rem_euclid(self, rhs: isize) -> Option<isize>;
    pub const fn checked_neg(self) -> Option<isize>;
    pub const fn checked_shl(self, rhs: u32) -> Option<isize>;
    pub const fn checked_shr(self, rhs: u32) -> Option<isize>;
    pub const fn checked_abs(self) -> Option<isize>;
    pub const fn checked_pow(self, exp: u32) -> Option<isize>;
    pub const fn checked_isqrt(self) -> Option<isize>;
    pub const fn saturating_add(self, rhs: isize) -> isize;
    pub const fn saturating_add_unsigned(self, rhs: usize) -> isize;
    pub const fn saturating_sub(self, rhs: isize) -> isize;
    pub const fn saturating_sub_unsigned(self, rhs: usize) -> isize;
    pub const fn saturating_neg(self) -> isize;
    pub const fn saturating_abs(self) -> isize;
    pub const fn saturating_mul(self, rhs: isize) -> isize;
    pub const fn saturating_div(self, rhs: isize) -> isize;
    pub const fn saturating_pow(self, exp: u32) -> isize;
    pub const fn wrapping_add(self, rhs: isize) -> isize;
    pub const fn wrapping_add_unsigned(self, rhs: usize) -> isize;
    pub const fn wrapping_sub(self, rhs: isize) -> isize;
    pub const fn wrapping_sub_unsigned(self, rhs: usize) -> isize;
    pub const fn wrapping_mul(self, rhs: isize) -> isize;
    pub const fn wrapping_div(self, rhs: isize) -> isize;
    pub const fn wrapping_div_euclid(self, rhs: isize) -> isize;
    pub const fn wrapping_rem(self, rhs: isize) -> isize;
    pub const fn wrapping_rem_euclid(self, rhs: isize) -> isize;
    pub const fn wrapping_neg(self) -> isize;
    pub const fn wrapping_shl(self, rhs: u32) -> isize;
    pub const fn wrapping_shr(self, rhs: u32) -> isize;
    pub const fn wrapping_abs(self) -> isize;
    pub const fn unsigned_abs(self) -> usize;
    pub const fn wrapping_pow(self, exp: u32) -> isize;
    pub const fn overflowing_add(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_add_unsigned(self, rhs: usize) -> (isize, bool);
    pub const fn overflowing_sub(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: usize) -> (isize, bool);
    pub const fn overflowing_mul(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_div(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_div_euclid(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_rem(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_rem_euclid(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_neg(self) -> (isize, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (isize, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (isize, bool);
    pub const fn overflowing_abs(self) -> (isize, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (isize, bool);
    pub const fn pow(self, exp: u32) -> isize;
    pub const fn isqrt(self) -> isize;
    pub const fn div_euclid(self, rhs: isize) -> isize;
    pub const fn rem_euclid(self, rhs: isize) -> isize;
    pub const fn ilog(self, base: isize) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: isize) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn abs(self) -> isize;
    pub const fn abs_diff(self, other: isize) -> usize;
    pub const fn signum(self) -> isize;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> isize;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> isize;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> isize;
    pub const fn min_value() -> isize;
    pub const fn max_value() -> isize;
    pub const fn midpoint(self, rhs: isize) -> isize;
}

impl isize {
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<isize, ParseIntError>;
}

impl Display for isize {}

impl From<bool> for isize {}

impl From<i16> for isize {}

impl From<i8> for isize {}

impl From<u8> for isize {}

impl FromStr for isize {
    type Err = ParseIntError;
}

impl Step for isize {}

impl TryFrom<i128> for isize {
    type Error = TryFromIntError;
}

impl TryFrom<i32> for isize {
    type Error = TryFromIntError;
}

impl TryFrom<i64> for isize {
    type Error = TryFromIntError;
}

impl TryFrom<u128> for isize {
    type Error = TryFromIntError;
}

impl TryFrom<u16> for isize {
    type Error = TryFromIntError;
}

impl TryFrom<u32> for isize {
    type Error = TryFromIntError;
}

impl TryFrom<u64> for isize {
    type Error = TryFromIntError;
}

impl TryFrom<usize> for isize {
    type Error = TryFromIntError;
}

impl u8 {
    pub const MIN: u8;
    pub const MAX: u8;
    pub const BITS: u32;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> i8;
    pub const fn rotate_left(self, n: u32) -> u8;
    pub const fn rotate_right(self, n: u32) -> u8;
    pub const fn swap_bytes(self) -> u8;
    pub const fn reverse_bits(self) -> u8;
    pub const fn from_be(x: u8) -> u8;
    pub const fn from_le(x: u8) -> u8;
    pub const fn to_be(self) -> u8;
    pub const fn to_le(self) -> u8;
    pub const fn checked_add(self, rhs: u8) -> Option<u8>;
    pub const fn checked_add_signed(self, rhs: i8) -> Option<u8>;
    pub const fn checked_sub(self, rhs: u8) -> Option<u8>;
    pub const fn checked_sub_signed(self, rhs: i8) -> Option<u8>;
    pub const fn checked_signed_diff(self, rhs: u8) -> Option<i8>;
    pub const fn checked_mul(self, rhs: u8) -> Option<u8>;
    pub const fn checked_div(self, rhs: u8) -> Option<u8>;
    pub const fn checked_div_euclid(self, rhs: u8) -> Option<u8>;
    pub const fn checked_rem(self, rhs: u8) -> Option<u8>;
    pub const fn checked_rem_euclid(self, rhs: u8) -> Option<u8>;
    pub const fn ilog(self, base: u8) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: u8) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn checked_neg(self) -> Option<u8>;
    pub const fn checked_shl(self, rhs: u32) -> Option<u8>;
    pub const fn checked_shr(self, rhs: u32) -> Option<u8>;
    pub const fn checked_pow(self, exp: u32) -> Option<u8>;
    pub const fn saturating_add(self, rhs: u8) -> u8;
    pub const fn saturating_add_signed(self, rhs: i8) -> u8;
    pub const fn saturating_sub(self, rhs: u8) -> u8;
    pub const fn saturating_sub_signed(self, rhs: i8) -> u8;
    pub const fn saturating_mul(self, rhs: u8) -> u8;
    pub const fn saturating_div(self, rhs: u8) -> u8;
    pub const fn saturating_pow(self, exp: u32) -> u8;
    pub const fn wrapping_add(self, rhs: u8) -> u8;
    pub const fn wrapping_add_signed(self, rhs: i8) -> u8;
    pub const fn wrapping_sub(self, rhs: u8) -> u8;
    pub const fn wrapping_sub_signed(self, rhs: i8) -> u8;
    pub const fn wrapping_mul(self, rhs: u8) -> u8;
    pub const fn wrapping_div(self, rhs: u8) -> u8;
    pub const fn wrapping_div_euclid(self, rhs: u8) -> u8;
    pub const fn wrapping_rem(self, rhs: u8) -> u8;
    pub const fn wrapping_rem_euclid(self, rhs: u8) -> u8;
    pub const fn wrapping_neg(self) -> u8;
    pub const fn wrapping_shl(self, rhs: u32) -> u8;
    pub const fn wrapping_shr(self, rhs: u32) -> u8;
    pub const fn wrapping_pow(self, exp: u32) -> u8;
    pub const fn overflowing_add(self, rhs: u8) -> (u8, bool);
    pub const fn overflowing_add_signed(self, rhs: i8) -> (u8, bool);
    pub const fn overflowing_sub(self, rhs: u8) -> (u8, bool);
    pub const fn overflowing_sub_signed(self, rhs: i8) -> (u8, bool);
    pub const fn abs_diff(self, other: u8) -> u8;
    pub const fn overflowing_mul(self, rhs: u8) -> (u8, bool);
    pub const fn overflowing_div(self, rhs: u8) -> (u8, bool);
    pub const fn overflowing_div_euclid(self, rhs: u8) -> (u8, bool);
    pub const fn overflowing_rem(self, rhs: u8) -> (u8, bool);
    pub const fn overflowing_rem_euclid(self, rhs: u8) -> (u8, bool);
    pub const fn overflowing_neg(self) -> (u8, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (u8, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (u8, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (u8, bool);
    pub const fn pow(self, exp: u32) -> u8;
    pub const fn isqrt(self) -> u8;
    pub const fn div_euclid(self, rhs: u8) -> u8;
    pub const fn rem_euclid(self, rhs: u8) -> u8;
    pub const fn div_ceil(self, rhs: u8) -> u8;
    pub const fn next_multiple_of(self, rhs: u8) -> u8;
    pub const fn checked_next_multiple_of(self, rhs: u8) -> Option<u8>;
    pub const fn is_multiple_of(self, rhs: u8) -> bool;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> u8;
    pub const fn checked_next_power_of_two(self) -> Option<u8>;
    pub const fn to_be_bytes(self) -> [u8; 1];
    pub const fn to_le_bytes(self) -> [u8; 1];
    pub const fn to_ne_bytes(self) -> [u8; 1];
    pub const fn from_be_bytes(bytes: [u8; 1]) -> u8;
    pub const fn from_le_bytes(bytes: [u8; 1]) -> u8;
    pub const fn from_ne_bytes(bytes: [u8; 1]) -> u8;
    pub const fn min_value() -> u8;
    pub const fn max_value() -> u8;
    pub const fn midpoint(self, rhs: u8) -> u8;
    pub const fn is_ascii(&self) -> bool;
    pub const fn to_ascii_uppercase(&self) -> u8;
    pub const fn to_ascii_lowercase(&self) -> u8;
    pub const fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
    pub const fn make_ascii_uppercase(&mut self);
    pub const fn make_ascii_lowercase(&mut self);
    pub const fn is_ascii_alphabetic(&self) -> bool;
    pub const fn is_ascii_uppercase(&self) -> bool;
    pub const fn is_ascii_lowercase(&self) -> bool;
    pub const fn is_ascii_alphanumeric(&self) -> bool;
    pub const fn is_ascii_digit(&self) -> bool;
    pub const fn is_ascii_hexdigit(&self) -> bool;
    pub const fn is_ascii_punctuation(&self) -> bool;
    pub const fn is_ascii_graphic(&self) -> bool;
    pub const fn is_ascii_whitespace(&self) -> bool;
    pub const fn is_ascii_control(&self) -> bool;
    pub fn escape_ascii(self) -> EscapeDefault;
}

impl u8 {
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<u8, ParseIntError>;
}

impl Display for u8 {}

impl From<bool> for u8 {}

impl FromStr for u8 {
    type Err = ParseIntError;
}

impl Step for u8 {}

impl TryFrom<char> for u8 {
    type Error = TryFromCharError;
}

impl TryFrom<i128> for u8 {
    type Error = TryFromIntError;
}

impl TryFrom<i16> for u8 {
    type Error = TryFromIntError;
}

impl TryFrom<i32> for u8 {
    type Error = TryFromIntError;
}

impl TryFrom<i64> for u8 {
    type Error = TryFromIntError;
}

impl TryFrom<i8> for u8 {
    type Error = TryFromIntError;
}

impl TryFrom<isize> for u8 {
    type Error = TryFromIntError;
}

impl TryFrom<u128> for u8 {
    type Error = TryFromIntError;
}

impl TryFrom<u16> for u8 {
    type Error = TryFromIntError;
}

impl TryFrom<u32> for u8 {
    type Error = TryFromIntError;
}

impl TryFrom<u64> for u8 {
    type Error = TryFromIntError;
}

impl TryFrom<usize> for u8 {
    type Error = TryFromIntError;
}

impl u16 {
    pub const MIN: u16;
    pub const MAX: u16;
    pub const BITS: u32;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> i16;
    pub const fn rotate_left(self, n: u32) -> u16;
    pub const fn rotate_right(self, n: u32) -> u16;
    pub const fn swap_bytes(self) -> u16;
    pub const fn reverse_bits(self) -> u16;
    pub const fn from_be(x: u16) -> u16;
    pub const fn from_le(x: u16) -> u16;
    pub const fn to_be(self) -> u16;
    pub const fn to_le(self) -> u16;
    pub const fn checked_add(self, rhs: u16) -> Option<u16>;
    pub const fn checked_add_signed(self, rhs: i16) -> Option<u16>;
    pub const fn checked_sub(self, rhs: u16) -> Option<u16>;
    pub const fn checked_sub_signed(self, rhs: i16) -> Option<u16>;
    pub const fn checked_signed_diff(self, rhs: u16) -> Option<i16>;
    pub const fn checked_mul(self, rhs: u16) -> Option<u16>;
    pub const fn checked_div(self, rhs: u16) -> Option<u16>;
    pub const fn checked_div_euclid(self, rhs: u16) -> Option<u16>;
    pub const fn checked_rem(self, rhs: u16) -> Option<u16>;
    pub const fn checked_rem_euclid(self, rhs: u16) -> Option<u16>;
    pub const fn ilog(self, base: u16) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: u16) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn checked_neg(self) -> Option<u16>;
    pub const fn checked_shl(self, rhs: u32) -> Option<u16>;
    pub const fn checked_shr(self, rhs: u32) -> Option<u16>;
    pub const fn checked_pow(self, exp: u32) -> Option<u16>;
    pub const fn saturating_add(self, rhs: u16) -> u16;
    pub const fn saturating_add_signed(self, rhs: i16) -> u16;
    pub const fn saturating_sub(self, rhs: u16) -> u16;
    pub const fn saturating_sub_signed(self, rhs: i16) -> u16;
    pub const fn saturating_mul(self, rhs: u16) -> u16;
    pub const fn saturating_div(self, rhs: u16) -> u16;
    pub const fn saturating_pow(self, exp: u32) -> u16;
    pub const fn wrapping_add(self, rhs: u16) -> u16;
    pub const fn wrapping_add_signed(self, rhs: i16) -> u16;
    pub const fn wrapping_sub(self, rhs: u16) -> u16;
    pub const fn wrapping_sub_signed(self, rhs: i16) -> u16;
    pub const fn wrapping_mul(self, rhs: u16) -> u16;
    pub const fn wrapping_div(self, rhs: u16) -> u16;
    pub const fn wrapping_div_euclid(self, rhs: u16) -> u16;
    pub const fn wrapping_rem(self, rhs: u16) -> u16;
    pub const fn wrapping_rem_euclid(self, rhs: u16) -> u16;
    pub const fn wrapping_neg(self) -> u16;
    pub const fn wrapping_shl(self, rhs: u32) -> u16;
    pub const fn wrapping_shr(self, rhs: u32) -> u16;
    pub const fn wrapping_pow(self, exp: u32) -> u16;
    pub const fn overflowing_add(self, rhs: u16) -> (u16, bool);
    pub const fn overflowing_add_signed(self, rhs: i16) -> (u16, bool);
    pub const fn overflowing_sub(self, rhs: u16) -> (u16, bool);
    pub const fn overflowing_sub_signed(self, rhs: i16) -> (u16, bool);
    pub const fn abs_diff(self, other: u16) -> u16;
    pub const fn overflowing_mul(self, rhs: u16) -> (u16, bool);
    pub const fn overflowing_div(self, rhs: u16) -> (u16, bool);
    pub const fn overflowing_div_euclid(self, rhs: u16) -> (u16, bool);
    pub const fn overflowing_rem(self, rhs: u16) -> (u16, bool);
    pub const fn overflowing_rem_euclid(self, rhs: u16) -> (u16, bool);
    pub const fn overflowing_neg(self) -> (u16, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (u16, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (u16, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (u16, bool);
    pub const fn pow(self, exp: u32) -> u16;
    pub const fn isqrt(self) -> u16;
    pub const fn div_euclid(self, rhs: u16) -> u16;
    pub const fn rem_euclid(self, rhs: u16) -> u16;
    pub const fn div_ceil(self, rhs: u16) -> u16;
    pub const fn next_multiple_of(self, rhs: u16) -> u16;
    pub const fn checked_next_multiple_of(self, rhs: u16) -> Option<u16>;
    pub const fn is_multiple_of(self, rhs: u16) -> bool;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> u16;
    pub const fn checked_next_power_of_two(self) -> Option<u16>;
    pub const fn to_be_bytes(self) -> [u8; 2];
    pub const fn to_le_bytes(self) -> [u8; 2];
    pub const fn to_ne_bytes(self) -> [u8; 2];
    pub const fn from_be_bytes(bytes: [u8; 2]) -> u16;
    pub const fn from_le_bytes(bytes: [u8; 2]) -> u16;
    pub const fn from_ne_bytes(bytes: [u8; 2]) -> u16;
    pub const fn min_value() -> u16;
    pub const fn max_value() -> u16;
    pub const fn midpoint(self, rhs: u16) -> u16;
}

impl u16 {
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<u16, ParseIntError>;
}

impl Display for u16 {}

impl From<bool> for u16 {}

impl From<u8> for u16 {}

impl FromStr for u16 {
    type Err = ParseIntError;
}

impl Step for u16 {}

impl TryFrom<char> for u16 {
    type Error = TryFromCharError;
}

impl TryFrom<i128> for u16 {
    type Error = TryFromIntError;
}

impl TryFrom<i16> for u16 {
    type Error = TryFromIntError;
}

impl TryFrom<i32> for u16 {
    type Error = TryFromIntError;
}

impl TryFrom<i64> for u16 {
    type Error = TryFromIntError;
}

impl TryFrom<i8> for u16 {
    type Error = TryFromIntError;
}

impl TryFrom<isize> for u16 {
    type Error = TryFromIntError;
}

impl TryFrom<u128> for u16 {
    type Error = TryFromIntError;
}

impl TryFrom<u32> for u16 {
    type Error = TryFromIntError;
}

impl TryFrom<u64> for u16 {
    type Error = TryFromIntError;
}

impl TryFrom<usize> for u16 {
    type Error = TryFromIntError;
}

impl u32 {
    pub const MIN: u32;
    pub const MAX: u32;
    pub const BITS: u32;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> i32;
    pub const fn rotate_left(self, n: u32) -> u32;
    pub const fn rotate_right(self, n: u32) -> u32;
    pub const fn swap_bytes(self) -> u32;
    pub const fn reverse_bits(self) -> u32;
    pub const fn from_be(x: u32) -> u32;
    pub const fn from_le(x: u32) -> u32;
    pub const fn to_be(self) -> u32;
    pub const fn to_le(self) -> u32;
    pub const fn checked_add(self, rhs: u32) -> Option<u32>;
    pub const fn checked_add_signed(self, rhs: i32) -> Option<u32>;
    pub const fn checked_sub(self, rhs: u32) -> Option<u32>;
    pub const fn checked_sub_signed(self, rhs: i32) -> Option<u32>;
    pub const fn checked_signed_diff(self, rhs: u32) -> Option<i32>;
    pub const fn checked_mul(self, rhs: u32) -> Option<u32>;
    pub const fn checked_div(self, rhs: u32) -> Option<u32>;
    pub const fn checked_div_euclid(self, rhs: u32) -> Option<u32>;
    pub const fn checked_rem(self, rhs: u32) -> Option<u32>;
    pub const fn checked_rem_euclid(self, rhs: u32) -> Option<u32>;
    pub const fn ilog(self, base: u32) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: u32) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn checked_neg(self) -> Option<u32>;
    pub const fn checked_shl(self, rhs: u32) -> Option<u32>;
    pub const fn checked_shr(self, rhs: u32) -> Option<u32>;
    pub const fn checked_pow(self, exp: u32) -> Option<u32>;
    pub const fn saturating_add(self, rhs: u32) -> u32;
    pub const fn saturating_add_signed(self, rhs: i32) -> u32;
    pub const fn saturating_sub(self, rhs: u32) -> u32;
    pub const fn saturating_sub_signed(self, rhs: i32) -> u32;
    pub const fn saturating_mul(self, rhs: u32) -> u32;
    pub const fn saturating_div(self, rhs: u32) -> u32;
    pub const fn saturating_pow(self, exp: u32) -> u32;
    pub const fn wrapping_add(self, rhs: u32) -> u32;
    pub const fn wrapping_add_signed(self, rhs: i32) -> u32;
    pub const fn wrapping_sub(self, rhs: u32) -> u32;
    pub const fn wrapping_sub_signed(self, rhs: i32) -> u32;
    pub const fn wrapping_mul(self, rhs: u32) -> u32;
    pub const fn wrapping_div(self, rhs: u32) -> u32;
    pub const fn wrapping_div_euclid(self, rhs: u32) -> u32;
    pub const fn wrapping_rem(self, rhs: u32) -> u32;
    pub const fn wrapping_rem_euclid(self, rhs: u32) -> u32;
    pub const fn wrapping_neg(self) -> u32;
    pub const fn wrapping_shl(self, rhs: u32) -> u32;
    pub const fn wrapping_shr(self, rhs: u32) -> u32;
    pub const fn wrapping_pow(self, exp: u32) -> u32;
    pub const fn overflowing_add(self, rhs: u32) -> (u32, bool);
    pub const fn overflowing_add_signed(self, rhs: i32) -> (u32, bool);
    pub const fn overflowing_sub(self, rhs: u32) -> (u32, bool);
    pub const fn overflowing_sub_signed(self, rhs: i32) -> (u32, bool);
    pub const fn abs_diff(self, other: u32) -> u32;
    pub const fn overflowing_mul(self, rhs: u32) -> (u32, bool);
    pub const fn overflowing_div(self, rhs: u32) -> (u32, bool);
    pub const fn overflowing_div_euclid(self, rhs: u32) -> (u32, bool);
    pub const fn overflowing_rem(self, rhs: u32) -> (u32, bool);
    pub const fn overflowing_rem_euclid(self, rhs: u32) -> (u32, bool);
    pub const fn overflowing_neg(self) -> (u32, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (u32, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (u32, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (u32, bool);
    pub const fn pow(self, exp: u32) -> u32;
    pub const fn isqrt(self) -> u32;
    pub const fn div_euclid(self, rhs: u32) -> u32;
    pub const fn rem_euclid(self, rhs: u32) -> u32;
    pub const fn div_ceil(self, rhs: u32) -> u32;
    pub const fn next_multiple_of(self, rhs: u32) -> u32;
    pub const fn checked_next_multiple_of(self, rhs: u32) -> Option<u32>;
    pub const fn is_multiple_of(self, rhs: u32) -> bool;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> u32;
    pub const fn checked_next_power_of_two(self) -> Option<u32>;
    pub const fn to_be_bytes(self) -> [u8; 4];
    pub const fn to_le_bytes(self) -> [u8; 4];
    pub const fn to_ne_bytes(self) -> [u8; 4];
    pub const fn from_be_bytes(bytes: [u8; 4]) -> u32;
    pub const fn from_le_bytes(bytes: [u8; 4]) -> u32;
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> u32;
    pub const fn min_value() -> u32;
    pub const fn max_value() -> u32;
    pub const fn midpoint(self, rhs: u32) -> u32;
}

impl u32 {
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<u32, ParseIntError>;
}

impl Display for u32 {}

impl From<Ipv4Addr> for u32 {}

impl From<bool> for u32 {}

impl From<char> for u32 {}

impl From<u16> for u32 {}

impl From<u8> for u32 {}

impl FromStr for u32 {
    type Err = ParseIntError;
}

impl Step for u32 {}

impl TryFrom<i128> for u32 {
    type Error = TryFromIntError;
}

impl TryFrom<i16> for u32 {
    type Error = TryFromIntError;
}

impl TryFrom<i32> for u32 {
    type Error = TryFromIntError;
}

impl TryFrom<i64> for u32 {
    type Error = TryFromIntError;
}

impl TryFrom<i8> for u32 {
    type Error = TryFromIntError;
}

impl TryFrom<isize> for u32 {
    type Error = TryFromIntError;
}

impl TryFrom<u128> for u32 {
    type Error = TryFromIntError;
}

impl TryFrom<u64> for u32 {
    type Error = TryFromIntError;
}

impl TryFrom<usize> for u32 {
    type Error = TryFromIntError;
}

impl u64 {
    pub const MIN: u64;
    pub const MAX: u64;
    pub const BITS: u32;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> i64;
    pub const fn rotate_left(self, n: u32) -> u64;
    pub const fn rotate_right(self, n: u32) -> u64;
    pub const fn swap_bytes(self) -> u64;
    pub const fn reverse_bits(self) -> u64;
    pub const fn from_be(x: u64) -> u64;
    pub const fn from_le(x: u64) -> u64;
    pub const fn to_be(self) -> u64;
    pub const fn to_le(self) -> u64;
    pub const fn checked_add(self, rhs: u64) -> Option<u64>;
    pub const fn checked_add_signed(self, rhs: i64) -> Option<u64>;
    pub const fn checked_sub(self, rhs: u64) -> Option<u64>;
    pub const fn checked_sub_signed(self, rhs: i64) -> Option<u64>;
    pub const fn checked_signed_diff(self, rhs: u64) -> Option<i64>;
    pub const fn checked_mul(self, rhs: u64) -> Option<u64>;
    pub const fn checked_div(self, rhs: u64) -> Option<u64>;
    pub const fn checked_div_euclid(self, rhs: u64) -> Option<u64>;
    pub const fn checked_rem(self, rhs: u64) -> Option<u64>;
    pub const fn checked_rem_euclid(self, rhs: u64) -> Option<u64>;
    pub const fn ilog(self, base: u64) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: u64) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn checked_neg(self) -> Option<u64>;
    pub const fn checked_shl(self, rhs: u32) -> Option<u64>;
    pub const fn checked_shr(self, rhs: u32) -> Option<u64>;
    pub const fn checked_pow(self, exp: u32) -> Option<u64>;
    pub const fn saturating_add(self, rhs: u64) -> u64;
    pub const fn saturating_add_signed(self, rhs: i64) -> u64;
    pub const fn saturating_sub(self, rhs: u64) -> u64;
    pub const fn saturating_sub_signed(self, rhs: i64) -> u64;
    pub const fn saturating_mul(self, rhs: u64) -> u64;
    pub const fn saturating_div(self, rhs: u64) -> u64;
    pub const fn saturating_pow(self, exp: u32) -> u64;
    pub const fn wrapping_add(self, rhs: u64) -> u64;
    pub const fn wrapping_add_signed(self, rhs: i64) -> u64;
    pub const fn wrapping_sub(self, rhs: u64) -> u64;
    pub const fn wrapping_sub_signed(self, rhs: i64) -> u64;
    pub const fn wrapping_mul(self, rhs: u64) -> u64;
    pub const fn wrapping_div(self, rhs: u64) -> u64;
    pub const fn wrapping_div_euclid(self, rhs: u64) -> u64;
    pub const fn wrapping_rem(self, rhs: u64) -> u64;
    pub const fn wrapping_rem_euclid(self, rhs: u64) -> u64;
    pub const fn wrapping_neg(self) -> u64;
    pub const fn wrapping_shl(self, rhs: u32) -> u64;
    pub const fn wrapping_shr(self, rhs: u32) -> u64;
    pub const fn wrapping_pow(self, exp: u32) -> u64;
    pub const fn overflowing_add(self, rhs: u64) -> (u64, bool);
    pub const fn overflowing_add_signed(self, rhs: i64) -> (u64, bool);
    pub const fn overflowing_sub(self, rhs: u64) -> (u64, bool);
    pub const fn overflowing_sub_signed(self, rhs: i64) -> (u64, bool);
    pub const fn abs_diff(self, other: u64) -> u64;
    pub const fn overflowing_mul(self, rhs: u64) -> (u64, bool);
    pub const fn overflowing_div(self, rhs: u64) -> (u64, bool);
    pub const fn overflowing_div_euclid(self, rhs: u64) -> (u64, bool);
    pub const fn overflowing_rem(self, rhs: u64) -> (u64, bool);
    pub const fn overflowing_rem_euclid(self, rhs: u64) -> (u64, bool);
    pub const fn overflowing_neg(self) -> (u64, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (u64, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (u64, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (u64, bool);
    pub const fn pow(self, exp: u32) -> u64;
    pub const fn isqrt(self) -> u64;
    pub const fn div_euclid(self, rhs: u64) -> u64;
    pub const fn rem_euclid(self, rhs: u64) -> u64;
    pub const fn div_ceil(self, rhs: u64) -> u64;
    pub const fn next_multiple_of(self, rhs: u64) -> u64;
    pub const fn checked_next_multiple_of(self, rhs: u64) -> Option<u64>;
    pub const fn is_multiple_of(self, rhs: u64) -> bool;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> u64;
    pub const fn checked_next_power_of_two(self) -> Option<u64>;
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> u64;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> u64;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> u64;
    pub const fn min_value() -> u64;
    pub const fn max_value() -> u64;
    pub const fn midpoint(self, rhs: u64) -> u64;
}

impl u64 {
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<u64, ParseIntError>;
}

impl Display for u64 {}

impl From<bool> for u64 {}

impl From<char> for u64 {}

impl From<u16> for u64 {}

impl From<u32> for u64 {}

impl From<u8> for u64 {}

impl FromStr for u64 {
    type Err = ParseIntError;
}

impl Step for u64 {}

impl TryFrom<i128> for u64 {
    type Error = TryFromIntError;
}

impl TryFrom<i16> for u64 {
    type Error = TryFromIntError;
}

impl TryFrom<i32> for u64 {
    type Error = TryFromIntError;
}

impl TryFrom<i64> for u64 {
    type Error = TryFromIntError;
}

impl TryFrom<i8> for u64 {
    type Error = TryFromIntError;
}

impl TryFrom<isize> for u64 {
    type Error = TryFromIntError;
}

impl TryFrom<u128> for u64 {
    type Error = TryFromIntError;
}

impl TryFrom<usize> for u64 {
    type Error = TryFromIntError;
}

impl u128 {
    pub const MIN: u128;
    pub const MAX: u128;
    pub const BITS: u32;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> i128;
    pub const fn rotate_left(self, n: u32) -> u128;
    pub const fn rotate_right(self, n: u32) -> u128;
    pub const fn swap_bytes(self) -> u128;
    pub const fn reverse_bits(self) -> u128;
    pub const fn from_be(x: u128) -> u128;
    pub const fn from_le(x: u128) -> u128;
    pub const fn to_be(self) -> u128;
    pub const fn to_le(self) -> u128;
    pub const fn checked_add(self, rhs: u128) -> Option<u128>;
    pub const fn checked_add_signed(self, rhs: i128) -> Option<u128>;
    pub const fn checked_sub(self, rhs: u128) -> Option<u128>;
    pub const fn checked_sub_signed(self, rhs: i128) -> Option<u128>;
    pub const fn checked_signed_diff(self, rhs: u128) -> Option<i128>;
    pub const fn checked_mul(self, rhs: u128) -> Option<u128>;
    pub const fn checked_div(self, rhs: u128) -> Option<u128>;
    pub const fn checked_div_euclid(self, rhs: u128) -> Option<u128>;
    pub const fn checked_rem(self, rhs: u128) -> Option<u128>;
    pub const fn checked_rem_euclid(self, rhs: u128) -> Option<u128>;
    pub const fn ilog(self, base: u128) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: u128) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn checked_neg(self) -> Option<u128>;
    pub const fn checked_shl(self, rhs: u32) -> Option<u128>;
    pub const fn checked_shr(self, rhs: u32) -> Option<u128>;
    pub const fn checked_pow(self, exp: u32) -> Option<u128>;
    pub const fn saturating_add(self, rhs: u128) -> u128;
    pub const fn saturating_add_signed(self, rhs: i128) -> u128;
    pub const fn saturating_sub(self, rhs: u128) -> u128;
    pub const fn saturating_sub_signed(self, rhs: i128) -> u128;
    pub const fn saturating_mul(self, rhs: u128) -> u128;
    pub const fn saturating_div(self, rhs: u128) -> u128;
    pub const fn saturating_pow(self, exp: u32) -> u128;
    pub const fn wrapping_add(self, rhs: u128) -> u128;
    pub const fn wrapping_add_signed(self, rhs: i128) -> u128;
    pub const fn wrapping_sub(self, rhs: u128) -> u128;
    pub const fn wrapping_sub_signed(self, rhs: i128) -> u128;
    pub const fn wrapping_mul(self, rhs: u128) -> u128;
    pub const fn wrapping_div(self, rhs: u128) -> u128;
    pub const fn wrapping_div_euclid(self, rhs: u128) -> u128;
    pub const fn wrapping_rem(self, rhs: u128) -> u128;
    pub const fn wrapping_rem_euclid(self, rhs: u128) -> u128;
    pub const fn wrapping_neg(self) -> u128;
    pub const fn wrapping_shl(self, rhs: u32) -> u128;
    pub const fn wrapping_shr(self, rhs: u32) -> u128;
    pub const fn wrapping_pow(self, exp: u32) -> u128;
    pub const fn overflowing_add(self, rhs: u128) -> (u128, bool);
    pub const fn overflowing_add_signed(self, rhs: i128) -> (u128, bool);
    pub const fn overflowing_sub(self, rhs: u128) -> (u128, bool);
    pub const fn overflowing_sub_signed(self, rhs: i128) -> (u128, bool);
    pub const fn abs_diff(self, other: u128) -> u128;
    pub const fn overflowing_mul(self, rhs: u128) -> (u128, bool);
    pub const fn overflowing_div(self, rhs: u128) -> (u128, bool);
    pub const fn overflowing_div_euclid(self, rhs: u128) -> (u128, bool);
    pub const fn overflowing_rem(self, rhs: u128) -> (u128, bool);
    pub const fn overflowing_rem_euclid(self, rhs: u128) -> (u128, bool);
    pub const fn overflowing_neg(self) -> (u128, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (u128, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (u128, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (u128, bool);
    pub const fn pow(self, exp: u32) -> u128;
    pub const fn isqrt(self) -> u128;
    pub const fn div_euclid(self, rhs: u128) -> u128;
    pub const fn rem_euclid(self, rhs: u128) -> u128;
    pub const fn div_ceil(self, rhs: u128) -> u128;
    pub const fn next_multiple_of(self, rhs: u128) -> u128;
    pub const fn checked_next_multiple_of(self, rhs: u128) -> Option<u128>;
    pub const fn is_multiple_of(self, rhs: u128) -> bool;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> u128;
    pub const fn checked_next_power_of_two(self) -> Option<u128>;
    pub const fn to_be_bytes(self) -> [u8; 16];
    pub const fn to_le_bytes(self) -> [u8; 16];
    pub const fn to_ne_bytes(self) -> [u8; 16];
    pub const fn from_be_bytes(bytes: [u8; 16]) -> u128;
    pub const fn from_le_bytes(bytes: [u8; 16]) -> u128;
    pub const fn from_ne_bytes(bytes: [u8; 16]) -> u128;
    pub const fn min_value() -> u128;
    pub const fn max_value() -> u128;
    pub const fn midpoint(self, rhs: u128) -> u128;
}

impl u128 {
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<u128, ParseIntError>;
}

impl Display for u128 {}

impl From<Ipv6Addr> for u128 {}

impl From<bool> for u128 {}

impl From<char> for u128 {}

impl From<u16> for u128 {}

impl From<u32> for u128 {}

impl From<u64> for u128 {}

impl From<u8> for u128 {}

impl FromStr for u128 {
    type Err = ParseIntError;
}

impl Step for u128 {}

impl TryFrom<i128> for u128 {
    type Error = TryFromIntError;
}

impl TryFrom<i16> for u128 {
    type Error = TryFromIntError;
}

impl TryFrom<i32> for u128 {
    type Error = TryFromIntError;
}

impl TryFrom<i64> for u128 {
    type Error = TryFromIntError;
}

impl TryFrom<i8> for u128 {
    type Error = TryFromIntError;
}

impl TryFrom<isize> for u128 {
    type Error = TryFromIntError;
}

impl TryFrom<usize> for u128 {
    type Error = TryFromIntError;
}

impl usize {
    pub const MIN: usize;
    pub const MAX: usize;
    pub const BITS: u32;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> isize;
    pub const fn rotate_left(self, n: u32) -> usize;
    pub const fn rotate_right(self, n: u32) -> usize;
    pub const fn swap_bytes(self) -> usize;
    pub const fn reverse_bits(self) -> usize;
    pub const fn from_be(x: usize) -> usize;
    pub const fn from_le(x: usize) -> usize;
    pub const fn to_be(self) -> usize;
    pub const fn to_le(self) -> usize;
    pub const fn checked_add(self, rhs: usize) -> Option<usize>;
    pub const fn checked_add_signed(self, rhs: isize) -> Option<usize>;
    pub const fn checked_sub(self, rhs: usize) -> Option<usize>;
    pub const fn checked_sub_signed(self, rhs: isize) -> Option<usize>;
    pub const fn checked_signed_diff(self, rhs: usize) -> Option<isize>;
    pub const fn checked_mul(self, rhs: usize) -> Option<usize>;
    pub const fn checked_div(self, rhs: usize) -> Option<usize>;
    pub const fn checked_div_euclid(self, rhs: usize) -> Option<usize>;
    pub const fn checked_rem(self, rhs: usize) -> Option<usize>;
    pub const fn checked_rem_euclid(self, rhs: usize) -> Option<usize>;
    pub const fn ilog(self, base: usize) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: usize) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn checked_neg(self) -> Option<usize>;
    pub const fn checked_shl(self, rhs: u32) -> Option<usize>;
    pub const fn checked_shr(self, rhs: u32) -> Option<usize>;
    pub const fn checked_pow(self, exp: u32) -> Option<usize>;
    pub const fn saturating_add(self, rhs: usize) -> usize;
    pub const fn saturating_add_signed(self, rhs: isize) -> usize;
    pub const fn saturating_sub(self, rhs: usize) -> usize;
    pub const fn saturating_sub_signed(self, rhs: isize) -> usize;
    pub const fn saturating_mul(self, rhs: usize) -> usize;
    pub const fn saturating_div(self, rhs: usize) -> usize;
    pub const fn saturating_pow(self, exp: u32) -> usize;
    pub const fn wrapping_add(self, rhs: usize) -> usize;
    pub const fn wrapping_add_signed(self, rhs: isize) -> usize;
    pub const fn wrapping_sub(self, rhs: usize) -> usize;
    pub const fn wrapping_sub_signed(self, rhs: isize) -> usize;
    pub const fn wrapping_mul(self, rhs: usize) -> usize;
    pub const fn wrapping_div(self, rhs: usize) -> usize;
    pub const fn wrapping_div_euclid(self, rhs: usize) -> usize;
    pub const fn wrapping_rem(self, rhs: usize) -> usize;
    pub const fn wrapping_rem_euclid(self, rhs: usize) -> usize;
    pub const fn wrapping_neg(self) -> usize;
    pub const fn wrapping_shl(self, rhs: u32) -> usize;
    pub const fn wrapping_shr(self, rhs: u32) -> usize;
    pub const fn wrapping_pow(self, exp: u32) -> usize;
    pub const fn overflowing_add(self, rhs: usize) -> (usize, bool);
    pub const fn overflowing_add_signed(self, rhs: isize) -> (usize, bool);
    pub const fn overflowing_sub(self, rhs: usize) -> (usize, bool);
    pub const fn overflowing_sub_signed(self, rhs: isize) -> (usize, bool);
    pub const fn abs_diff(self, other: usize) -> usize;
    pub const fn overflowing_mul(self, rhs: usize) -> (usize, bool);
    pub const fn overflowing_div(self, rhs: usize) -> (usize, bool);
    pub const fn overflowing_div_euclid(self, rhs: usize) -> (usize, bool);
    pub const fn overflowing_rem(self, rhs: usize) -> (usize, bool);
    pub const fn overflowing_rem_euclid(self, rhs: usize) -> (usize, bool);
    pub const fn overflowing_neg(self) -> (usize, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (usize, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (usize, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (usize, bool);
    pub const fn pow(self, exp: u32) -> usize;
    pub const fn isqrt(self) -> usize;
    pub const fn div_euclid(self, rhs: usize) -> usize;
    pub const fn rem_euclid(self, rhs: usize) -> usize;
    pub const fn div_ceil(self, rhs: usize) -> usize;
    pub const fn next_multiple_of(self, rhs: usize) -> usize;
    pub const fn checked_next_multiple_of(self, rhs: usize) -> Option<usize>;
    pub const fn is_multiple_of(self, rhs: usize) -> bool;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> usize;
    pub const fn checked_next_power_of_two(self) -> Option<usize>;
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> usize;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> usize;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> usize;
    pub const fn min_value() -> usize;
    pub const fn max_value() -> usize;
    pub const fn midpoint(self, rhs: usize) -> usize;
}

impl usize {
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<usize, ParseIntError>;
}

impl Display for usize {}

impl From<bool> for usize {}

impl From<u16> for usize {}

impl From<u8> for usize {}

impl FromStr for usize {
    type Err = ParseIntError;
}

impl Step for usize {}

impl TryFrom<char> for usize {
    type Error = TryFromCharError;
}

impl TryFrom<i128> for usize {
    type Error = TryFromIntError;
}

impl TryFrom<i16> for usize {
    type Error = TryFromIntError;
}

impl TryFrom<i32> for usize {
    type Error = TryFromIntError;
}

impl TryFrom<i64> for usize {
    type Error = TryFromIntError;
}

impl TryFrom<i8> for usize {
    type Error = TryFromIntError;
}

impl TryFrom<isize> for usize {
    type Error = TryFromIntError;
}

impl TryFrom<u128> for usize {
    type Error = TryFromIntError;
}

impl TryFrom<u32> for usize {
    type Error = TryFromIntError;
}

impl TryFrom<u64> for usize {
    type Error = TryFromIntError;
}

impl<T> SliceIndex<[T]> for usize {
    type Output = T;
}

// What every primitive type can do. Arithmetic between primitives is built into the language.

impl Debug for i8 {}
impl PartialEq for i8 {}
impl PartialOrd for i8 {}
impl Eq for i8 {}
impl Ord for i8 {}
impl Hash for i8 {}
impl Default for i8 {}
impl ZeroablePrimitive for i8 {}
impl Sum for i8 {}
impl<'a> Sum<&'a i8> for i8 {}
impl Product for i8 {}
impl<'a> Product<&'a i8> for i8 {}
impl Add for i8 {
    type Output = i8;
}
impl AddAssign for i8 {}
impl Sub for i8 {
    type Output = i8;
}
impl SubAssign for i8 {}
impl Mul for i8 {
    type Output = i8;
}
impl MulAssign for i8 {}
impl Div for i8 {
    type Output = i8;
}
impl DivAssign for i8 {}
impl Rem for i8 {
    type Output = i8;
}
impl RemAssign for i8 {}

impl Debug for i16 {}
impl PartialEq for i16 {}
impl PartialOrd for i16 {}
impl Eq for i16 {}
impl Ord for i16 {}
impl Hash for i16 {}
impl Default for i16 {}
impl ZeroablePrimitive for i16 {}
impl Sum for i16 {}
impl<'a> Sum<&'a i16> for i16 {}
impl Product for i16 {}
impl<'a> Product<&'a i16> for i16 {}
impl Add for i16 {
    type Output = i16;
}
impl AddAssign for i16 {}
impl Sub for i16 {
    type Output = i16;
}
impl SubAssign for i16 {}
impl Mul for i16 {
    type Output = i16;
}
impl MulAssign for i16 {}
impl Div for i16 {
    type Output = i16;
}
impl DivAssign for i16 {}
impl Rem for i16 {
    type Output = i16;
}
impl RemAssign for i16 {}

impl Debug for i32 {}
impl PartialEq for i32 {}
impl PartialOrd for i32 {}
impl Eq for i32 {}
impl Ord for i32 {}
impl Hash for i32 {}
impl Default for i32 {}
impl ZeroablePrimitive for i32 {}
impl Sum for i32 {}
impl<'a> Sum<&'a i32> for i32 {}
impl Product for i32 {}
impl<'a> Product<&'a i32> for i32 {}
impl Add for i32 {
    type Output = i32;
}
impl AddAssign for i32 {}
impl Sub for i32 {
    type Output = i32;
}
impl SubAssign for i32 {}
impl Mul for i32 {
    type Output = i32;
}
impl MulAssign for i32 {}
impl Div for i32 {
    type Output = i32;
}
impl DivAssign for i32 {}
impl Rem for i32 {
    type Output = i32;
}
impl RemAssign for i32 {}

impl Debug for i64 {}
impl PartialEq for i64 {}
impl PartialOrd for i64 {}
impl Eq for i64 {}
impl Ord for i64 {}
impl Hash for i64 {}
impl Default for i64 {}
impl ZeroablePrimitive for i64 {}
impl Sum for i64 {}
impl<'a> Sum<&'a i64> for i64 {}
impl Product for i64 {}
impl<'a> Product<&'a i64> for i64 {}
impl Add for i64 {
    type Output = i64;
}
impl AddAssign for i64 {}
impl Sub for i64 {
    type Output = i64;
}
impl SubAssign for i64 {}
impl Mul for i64 {
    type Output = i64;
}
impl MulAssign for i64 {}
impl Div for i64 {
    type Output = i64;
}
impl DivAssign for i64 {}
impl Rem for i64 {
    type Output = i64;
}
impl RemAssign for i64 {}

impl Debug for i128 {}
impl PartialEq for i128 {}
impl PartialOrd for i128 {}
impl Eq for i128 {}
impl Ord for i128 {}
impl Hash for i128 {}
impl Default for i128 {}
impl ZeroablePrimitive for i128 {}
impl Sum for i128 {}
impl<'a> Sum<&'a i128> for i128 {}
impl Product for i128 {}
impl<'a> Product<&'a i128> for i128 {}
impl Add for i128 {
    type Output = i128;
}
impl AddAssign for i128 {}
impl Sub for i128 {
    type Output = i128;
}
impl SubAssign for i128 {}
impl Mul for i128 {
    type Output = i128;
}
impl MulAssign for i128 {}
impl Div for i128 {
    type Output = i128;
}
impl DivAssign for i128 {}
impl Rem for i128 {
    type Output = i128;
}
impl RemAssign for i128 {}

impl Debug for isize {}
impl PartialEq for isize {}
impl PartialOrd for isize {}
impl Eq for isize {}
impl Ord for isize {}
impl Hash for isize {}
impl Default for isize {}
impl ZeroablePrimitive for isize {}
impl Sum for isize {}
impl<'a> Sum<&'a isize> for isize {}
impl Product for isize {}
impl<'a> Product<&'a isize> for isize {}
impl Add for isize {
    type Output = isize;
}
impl AddAssign for isize {}
impl Sub for isize {
    type Output = isize;
}
impl SubAssign for isize {}
impl Mul for isize {
    type Output = isize;
}
impl MulAssign for isize {}
impl Div for isize {
    type Output = isize;
}
impl DivAssign for isize {}
impl Rem for isize {
    type Output = isize;
}
impl RemAssign for isize {}

impl Debug for u8 {}
impl PartialEq for u8 {}
impl PartialOrd for u8 {}
impl Eq for u8 {}
impl Ord for u8 {}
impl Hash for u8 {}
impl Default for u8 {}
impl ZeroablePrimitive for u8 {}
impl Sum for u8 {}
impl<'a> Sum<&'a u8> for u8 {}
impl Product for u8 {}
impl<'a> Product<&'a u8> for u8 {}
impl Add for u8 {
    type Output = u8;
}
impl AddAssign for u8 {}
impl Sub for u8 {
    type Output = u8;
}
impl SubAssign for u8 {}
impl Mul for u8 {
    type Output = u8;
}
impl MulAssign for u8 {}
impl Div for u8 {
    type Output = u8;
}
impl DivAssign for u8 {}
impl Rem for u8 {
    type Output = u8;
}
impl RemAssign for u8 {}

impl Debug for u16 {}
impl PartialEq for u16 {}
impl PartialOrd for u16 {}
impl Eq for u16 {}
impl Ord for u16 {}
impl Hash for u16 {}
impl Default for u16 {}
impl ZeroablePrimitive for u16 {}
impl Sum for u16 {}
impl<'a> Sum<&'a u16> for u16 {}
impl Product for u16 {}
impl<'a> Product<&'a u16> for u16 {}
impl Add for u16 {
    type Output = u16;
}
impl AddAssign for u16 {}
impl Sub for u16 {
    type Output = u16;
}
impl SubAssign for u16 {}
impl Mul for u16 {
    type Output = u16;
}
impl MulAssign for u16 {}
impl Div for u16 {
    type Output = u16;
}
impl DivAssign for u16 {}
impl Rem for u16 {
    type Output = u16;
}
impl RemAssign for u16 {}

impl Debug for u32 {}
impl PartialEq for u32 {}
impl PartialOrd for u32 {}
impl Eq for u32 {}
impl Ord for u32 {}
impl Hash for u32 {}
impl Default for u32 {}
impl ZeroablePrimitive for u32 {}
impl Sum for u32 {}
impl<'a> Sum<&'a u32> for u32 {}
impl Product for u32 {}
impl<'a> Product<&'a u32> for u32 {}
impl Add for u32 {
    type Output = u32;
}
impl AddAssign for u32 {}
impl Sub for u32 {
    type Output = u32;
}
impl SubAssign for u32 {}
impl Mul for u32 {
    type Output = u32;
}
impl MulAssign for u32 {}
impl Div for u32 {
    type Output = u32;
}
impl DivAssign for u32 {}
impl Rem for u32 {
    type Output = u32;
}
impl RemAssign for u32 {}

impl Debug for u64 {}
impl PartialEq for u64 {}
impl PartialOrd for u64 {}
impl Eq for u64 {}
impl Ord for u64 {}
impl Hash for u64 {}
impl Default for u64 {}
impl ZeroablePrimitive for u64 {}
impl Sum for u64 {}
impl<'a> Sum<&'a u64> for u64 {}
impl Product for u64 {}
impl<'a> Product<&'a u64> for u64 {}
impl Add for u64 {
    type Output = u64;
}
impl AddAssign for u64 {}
impl Sub for u64 {
    type Output = u64;
}
impl SubAssign for u64 {}
impl Mul for u64 {
    type Output = u64;
}
impl MulAssign for u64 {}
impl Div for u64 {
    type Output = u64;
}
impl DivAssign for u64 {}
impl Rem for u64 {
    type Output = u64;
}
impl RemAssign for u64 {}

impl Debug for u128 {}
impl PartialEq for u128 {}
impl PartialOrd for u128 {}
impl Eq for u128 {}
impl Ord for u128 {}
impl Hash for u128 {}
impl Default for u128 {}
impl ZeroablePrimitive for u128 {}
impl Sum for u128 {}
impl<'a> Sum<&'a u128> for u128 {}
impl Product for u128 {}
impl<'a> Product<&'a u128> for u128 {}
impl Add for u128 {
    type Output = u128;
}
impl AddAssign for u128 {}
impl Sub for u128 {
    type Output = u128;
}
impl SubAssign for u128 {}
impl Mul for u128 {
    type Output = u128;
}
impl MulAssign for u128 {}
impl Div for u128 {
    type Output = u128;
}
impl DivAssign for u128 {}
impl Rem for u128 {
    type Output = u128;
}
impl RemAssign for u128 {}

impl Debug for usize {}
impl PartialEq for usize {}
impl PartialOrd for usize {}
impl Eq for usize {}
impl Ord for usize {}
impl Hash for usize {}
impl Default for usize {}
impl ZeroablePrimitive for usize {}
impl Sum for usize {}
impl<'a> Sum<&'a usize> for usize {}
impl Product for usize {}
impl<'a> Product<&'a usize> for usize {}
impl Add for usize {
    type Output = usize;
}
impl AddAssign for usize {}
impl Sub for usize {
    type Output = usize;
}
impl SubAssign for usize {}
impl Mul for usize {
    type Output = usize;
}
impl MulAssign for usize {}
impl Div for usize {
    type Output = usize;
}
impl DivAssign for usize {}
impl Rem for usize {
    type Output = usize;
}
impl RemAssign for usize {}

impl Debug for f32 {}
impl PartialEq for f32 {}
impl PartialOrd for f32 {}
impl Default for f32 {}
impl Sum for f32 {}
impl<'a> Sum<&'a f32> for f32 {}
impl Product for f32 {}
impl<'a> Product<&'a f32> for f32 {}
impl Add for f32 {
    type Output = f32;
}
impl AddAssign for f32 {}
impl Sub for f32 {
    type Output = f32;
}
impl SubAssign for f32 {}
impl Mul for f32 {
    type Output = f32;
}
impl MulAssign for f32 {}
impl Div for f32 {
    type Output = f32;
}
impl DivAssign for f32 {}
impl Rem for f32 {
    type Output = f32;
}
impl RemAssign for f32 {}

impl Debug for f64 {}
impl PartialEq for f64 {}
impl PartialOrd for f64 {}
impl Default for f64 {}
impl Sum for f64 {}
impl<'a> Sum<&'a f64> for f64 {}
impl Product for f64 {}
impl<'a> Product<&'a f64> for f64 {}
impl Add for f64 {
    type Output = f64;
}
impl AddAssign for f64 {}
impl Sub for f64 {
    type Output = f64;
}
impl SubAssign for f64 {}
impl Mul for f64 {
    type Output = f64;
}
impl MulAssign for f64 {}
impl Div for f64 {
    type Output = f64;
}
impl DivAssign for f64 {}
impl Rem for f64 {
    type Output = f64;
}
impl RemAssign for f64 {}

impl Debug for bool {}
impl PartialEq for bool {}
impl PartialOrd for bool {}
impl Eq for bool {}
impl Ord for bool {}
impl Hash for bool {}
impl Default for bool {}

impl Debug for char {}
impl Display for char {}
impl PartialEq for char {}
impl PartialOrd for char {}
impl Eq for char {}
impl Ord for char {}
impl Hash for char {}
impl Default for char {}

impl Debug for str {}
impl Display for str {}
impl PartialEq for str {}
impl PartialOrd for str {}
impl Eq for str {}
impl Ord for str {}
impl Hash for str {}

impl<T: Debug + ?Sized> Debug for &T {}
impl<T: Debug + ?Sized> Debug for &mut T {}
impl<T: Debug> Debug for [T] {}
impl<T: Debug, const N: usize> Debug for [T; N] {}
impl<T: ?Sized> Debug for *const T {}
impl<T: ?Sized> Debug for *mut T {}
impl<T: PartialEq + ?Sized> PartialEq for &T {}
impl<T: PartialEq + ?Sized> PartialEq for &mut T {}
impl<T: PartialEq> PartialEq for [T] {}
impl<T: PartialEq, const N: usize> PartialEq for [T; N] {}
impl<T: ?Sized> PartialEq for *const T {}
impl<T: ?Sized> PartialEq for *mut T {}
impl<T: Eq + ?Sized> Eq for &T {}
impl<T: Eq + ?Sized> Eq for &mut T {}
impl<T: Eq> Eq for [T] {}
impl<T: Eq, const N: usize> Eq for [T; N] {}
impl<T: ?Sized> Eq for *const T {}
impl<T: ?Sized> Eq for *mut T {}
impl<T: PartialOrd + ?Sized> PartialOrd for &T {}
impl<T: PartialOrd + ?Sized> PartialOrd for &mut T {}
impl<T: PartialOrd> PartialOrd for [T] {}
impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {}
impl<T: ?Sized> PartialOrd for *const T {}
impl<T: ?Sized> PartialOrd for *mut T {}
impl<T: Ord + ?Sized> Ord for &T {}
impl<T: Ord + ?Sized> Ord for &mut T {}
impl<T: Ord> Ord for [T] {}
impl<T: Ord, const N: usize> Ord for [T; N] {}
impl<T: ?Sized> Ord for *const T {}
impl<T: ?Sized> Ord for *mut T {}
impl<T: Hash + ?Sized> Hash for &T {}
impl<T: Hash + ?Sized> Hash for &mut T {}
impl<T: Hash> Hash for [T] {}
impl<T: Hash, const N: usize> Hash for [T; N] {}
impl<T: ?Sized> Hash for *const T {}
impl<T: ?Sized> Hash for *mut T {}
impl<T: Display + ?Sized> Display for &T {}
impl<T: Display + ?Sized> Display for &mut T {}
impl<T> Default for &[T] {}
impl<T: Default, const N: usize> Default for [T; N] {}
impl Default for &str {}
impl Debug for () {}
impl Default for () {}
impl PartialEq for () {}
impl Eq for () {}
impl PartialOrd for () {}
impl Ord for () {}
impl Hash for () {}
impl<A: Debug> Debug for (A,) {}
impl<A: Default> Default for (A,) {}
impl<A: PartialEq> PartialEq for (A,) {}
impl<A: Eq> Eq for (A,) {}
impl<A: PartialOrd> PartialOrd for (A,) {}
impl<A: Ord> Ord for (A,) {}
impl<A: Hash> Hash for (A,) {}
impl<A: Debug, B: Debug> Debug for (A, B) {}
impl<A: Default, B: Default> Default for (A, B) {}
impl<A: PartialEq, B: PartialEq> PartialEq for (A, B) {}
impl<A: Eq, B: Eq> Eq for (A, B) {}
impl<A: PartialOrd, B: PartialOrd> PartialOrd for (A, B) {}
impl<A: Ord, B: Ord> Ord for (A, B) {}
impl<A: Hash, B: Hash> Hash for (A, B) {}
impl<A: Debug, B: Debug, C: Debug> Debug for (A, B, C) {}
impl<A: Default, B: Default, C: Default> Default for (A, B, C) {}
impl<A: PartialEq, B: PartialEq, C: PartialEq> PartialEq for (A, B, C) {}
impl<A: Eq, B: Eq, C: Eq> Eq for (A, B, C) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd> PartialOrd for (A, B, C) {}
impl<A: Ord, B: Ord, C: Ord> Ord for (A, B, C) {}
impl<A: Hash, B: Hash, C: Hash> Hash for (A, B, C) {}
impl<A: Debug, B: Debug, C: Debug, D: Debug> Debug for (A, B, C, D) {}
impl<A: Default, B: Default, C: Default, D: Default> Default for (A, B, C, D) {}
impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq> PartialEq for (A, B, C, D) {}
impl<A: Eq, B: Eq, C: Eq, D: Eq> Eq for (A, B, C, D) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd> PartialOrd for (A, B, C, D) {}
impl<A: Ord, B: Ord, C: Ord, D: Ord> Ord for (A, B, C, D) {}
impl<A: Hash, B: Hash, C: Hash, D: Hash> Hash for (A, B, C, D) {}
impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug> Debug for (A, B, C, D, E) {}
impl<A: Default, B: Default, C: Default, D: Default, E: Default> Default for (A, B, C, D, E) {}
impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq> PartialEq for (A, B, C, D, E) {}
impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq> Eq for (A, B, C, D, E) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd> PartialOrd for (A, B, C, D, E) {}
impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord> Ord for (A, B, C, D, E) {}
impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash> Hash for (A, B, C, D, E) {}
impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug> Debug for (A, B, C, D, E, F) {}
impl<A: Default, B: Default, C: Default, D: Default, E: Default, F: Default> Default for (A, B, C, D, E, F) {}
impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq> PartialEq
    for (A, B, C, D, E, F)
{
}
impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq> Eq for (A, B, C, D, E, F) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd> PartialOrd
    for (A, B, C, D, E, F)
{
}
impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord> Ord for (A, B, C, D, E, F) {}
impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash> Hash for (A, B, C, D, E, F) {}
impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug, G: Debug> Debug for (A, B, C, D, E, F, G) {}
impl<A: Default, B: Default, C: Default, D: Default, E: Default, F: Default, G: Default> Default
    for (A, B, C, D, E, F, G)
{
}
impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq, G: PartialEq> PartialEq
    for (A, B, C, D, E, F, G)
{
}
impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq, G: Eq> Eq for (A, B, C, D, E, F, G) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd, G: PartialOrd> PartialOrd
    for (A, B, C, D, E, F, G)
{
}
impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord, G: Ord> Ord for (A, B, C, D, E, F, G) {}
impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash> Hash for (A, B, C, D, E, F, G) {}
impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug, G: Debug, H: Debug> Debug
    for (A, B, C, D, E, F, G, H)
{
}
impl<A: Default, B: Default, C: Default, D: Default, E: Default, F: Default, G: Default, H: Default> Default
    for (A, B, C, D, E, F, G, H)
{
}
impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq, G: PartialEq, H: PartialEq>
    PartialEq for (A, B, C, D, E, F, G, H)
{
}
impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq, G: Eq, H: Eq> Eq for (A, B, C, D, E, F, G, H) {}
impl<
    A: PartialOrd,
    B: PartialOrd,
    C: PartialOrd,
    D: PartialOrd,
    E: PartialOrd,
    F: PartialOrd,
    G: PartialOrd,
    H: PartialOrd,
> PartialOrd for (A, B, C, D, E, F, G, H)
{
}
impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord, G: Ord, H: Ord> Ord for (A, B, C, D, E, F, G, H) {}
impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash, H: Hash> Hash for (A, B, C, D, E, F, G, H) {}
