//! Inherent methods of the primitive types.
#![hp::closure(in_place)]

use crate::ascii::EscapeDefault;
use crate::char::TryFromCharError;
use crate::cmp::Ordering;
use crate::fmt::Display;
use crate::iter::Step;
use crate::net::IpAddr;
use crate::net::Ipv4Addr;
use crate::net::Ipv6Addr;
use crate::net::SocketAddr;
use crate::net::ToSocketAddrs;
use crate::num::FpCategory;
use crate::num::ParseFloatError;
use crate::num::ParseIntError;
use crate::num::TryFromIntError;
use crate::ops::Bound;
use crate::ops::RangeBounds;
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
    pub const unsafe fn offset(self, count: isize) -> *const T;
    pub const unsafe fn byte_offset(self, count: isize) -> *const T;
    pub const fn wrapping_offset(self, count: isize) -> *const T;
    pub const fn wrapping_byte_offset(self, count: isize) -> *const T;
    pub const unsafe fn offset_from(self, origin: *const T) -> isize;
    pub const unsafe fn byte_offset_from<U>(self, origin: *const U) -> isize
    where
        U: ?Sized;
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize;
    pub const unsafe fn byte_offset_from_unsigned<U>(self, origin: *const U) -> usize
    where
        U: ?Sized;
    pub const unsafe fn add(self, count: usize) -> *const T;
    pub const unsafe fn byte_add(self, count: usize) -> *const T;
    pub const unsafe fn sub(self, count: usize) -> *const T;
    pub const unsafe fn byte_sub(self, count: usize) -> *const T;
    pub const fn wrapping_add(self, count: usize) -> *const T;
    pub const fn wrapping_byte_add(self, count: usize) -> *const T;
    pub const fn wrapping_sub(self, count: usize) -> *const T;
    pub const fn wrapping_byte_sub(self, count: usize) -> *const T;
    pub const unsafe fn read(self) -> T;
    pub unsafe fn read_volatile(self) -> T;
    pub const unsafe fn read_unaligned(self) -> T;
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize);
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
    pub fn align_offset(self, align: usize) -> usize;
    pub fn is_aligned(self) -> bool;
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
    pub const unsafe fn offset(self, count: isize) -> *mut T;
    pub const unsafe fn byte_offset(self, count: isize) -> *mut T;
    pub const fn wrapping_offset(self, count: isize) -> *mut T;
    pub const fn wrapping_byte_offset(self, count: isize) -> *mut T;
    pub const unsafe fn as_mut<'a>(self) -> Option<&'a mut T>;
    pub const unsafe fn as_mut_unchecked<'a>(self) -> &'a mut T;
    pub const unsafe fn offset_from(self, origin: *const T) -> isize;
    pub const unsafe fn byte_offset_from<U>(self, origin: *const U) -> isize
    where
        U: ?Sized;
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize;
    pub const unsafe fn byte_offset_from_unsigned<U>(self, origin: *mut U) -> usize
    where
        U: ?Sized;
    pub const unsafe fn add(self, count: usize) -> *mut T;
    pub const unsafe fn byte_add(self, count: usize) -> *mut T;
    pub const unsafe fn sub(self, count: usize) -> *mut T;
    pub const unsafe fn byte_sub(self, count: usize) -> *mut T;
    pub const fn wrapping_add(self, count: usize) -> *mut T;
    pub const fn wrapping_byte_add(self, count: usize) -> *mut T;
    pub const fn wrapping_sub(self, count: usize) -> *mut T;
    pub const fn wrapping_byte_sub(self, count: usize) -> *mut T;
    pub const unsafe fn read(self) -> T;
    pub unsafe fn read_volatile(self) -> T;
    pub const unsafe fn read_unaligned(self) -> T;
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize);
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
    pub const unsafe fn copy_from(self, src: *const T, count: usize);
    pub const unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize);
    pub unsafe fn drop_in_place(self);
    pub const unsafe fn write(self, val: T);
    pub const unsafe fn write_bytes(self, val: u8, count: usize);
    pub unsafe fn write_volatile(self, val: T);
    pub const unsafe fn write_unaligned(self, val: T);
    pub const unsafe fn replace(self, src: T) -> T;
    pub const unsafe fn swap(self, with: *mut T);
    pub fn align_offset(self, align: usize) -> usize;
    pub fn is_aligned(self) -> bool;
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
