use crate::{Bytes, TryGetError};
use std::collections::VecDeque;
use std::io::{BufRead, Cursor, IoSlice, Read, Write};
use std::mem::MaybeUninit;
use std::ops::{Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

pub trait Buf {
    fn remaining(&self) -> usize;
    fn chunk(&self) -> &[u8];
    fn chunks_vectored<'a>(&'a self, dst: &mut [IoSlice<'a>]) -> usize;
    fn advance(&mut self, cnt: usize);
    fn has_remaining(&self) -> bool;
    fn copy_to_slice(&mut self, dst: &mut [u8]);
    fn get_u8(&mut self) -> u8;
    fn get_i8(&mut self) -> i8;
    fn get_u16(&mut self) -> u16;
    fn get_u16_le(&mut self) -> u16;
    fn get_u16_ne(&mut self) -> u16;
    fn get_i16(&mut self) -> i16;
    fn get_i16_le(&mut self) -> i16;
    fn get_i16_ne(&mut self) -> i16;
    fn get_u32(&mut self) -> u32;
    fn get_u32_le(&mut self) -> u32;
    fn get_u32_ne(&mut self) -> u32;
    fn get_i32(&mut self) -> i32;
    fn get_i32_le(&mut self) -> i32;
    fn get_i32_ne(&mut self) -> i32;
    fn get_u64(&mut self) -> u64;
    fn get_u64_le(&mut self) -> u64;
    fn get_u64_ne(&mut self) -> u64;
    fn get_i64(&mut self) -> i64;
    fn get_i64_le(&mut self) -> i64;
    fn get_i64_ne(&mut self) -> i64;
    fn get_u128(&mut self) -> u128;
    fn get_u128_le(&mut self) -> u128;
    fn get_u128_ne(&mut self) -> u128;
    fn get_i128(&mut self) -> i128;
    fn get_i128_le(&mut self) -> i128;
    fn get_i128_ne(&mut self) -> i128;
    fn get_uint(&mut self, nbytes: usize) -> u64;
    fn get_uint_le(&mut self, nbytes: usize) -> u64;
    fn get_uint_ne(&mut self, nbytes: usize) -> u64;
    fn get_int(&mut self, nbytes: usize) -> i64;
    fn get_int_le(&mut self, nbytes: usize) -> i64;
    fn get_int_ne(&mut self, nbytes: usize) -> i64;
    fn get_f32(&mut self) -> f32;
    fn get_f32_le(&mut self) -> f32;
    fn get_f32_ne(&mut self) -> f32;
    fn get_f64(&mut self) -> f64;
    fn get_f64_le(&mut self) -> f64;
    fn get_f64_ne(&mut self) -> f64;
    fn try_copy_to_slice(&mut self, dst: &mut [u8]) -> Result<(), TryGetError>;
    fn try_get_u8(&mut self) -> Result<u8, TryGetError>;
    fn try_get_i8(&mut self) -> Result<i8, TryGetError>;
    fn try_get_u16(&mut self) -> Result<u16, TryGetError>;
    fn try_get_u16_le(&mut self) -> Result<u16, TryGetError>;
    fn try_get_u16_ne(&mut self) -> Result<u16, TryGetError>;
    fn try_get_i16(&mut self) -> Result<i16, TryGetError>;
    fn try_get_i16_le(&mut self) -> Result<i16, TryGetError>;
    fn try_get_i16_ne(&mut self) -> Result<i16, TryGetError>;
    fn try_get_u32(&mut self) -> Result<u32, TryGetError>;
    fn try_get_u32_le(&mut self) -> Result<u32, TryGetError>;
    fn try_get_u32_ne(&mut self) -> Result<u32, TryGetError>;
    fn try_get_i32(&mut self) -> Result<i32, TryGetError>;
    fn try_get_i32_le(&mut self) -> Result<i32, TryGetError>;
    fn try_get_i32_ne(&mut self) -> Result<i32, TryGetError>;
    fn try_get_u64(&mut self) -> Result<u64, TryGetError>;
    fn try_get_u64_le(&mut self) -> Result<u64, TryGetError>;
    fn try_get_u64_ne(&mut self) -> Result<u64, TryGetError>;
    fn try_get_i64(&mut self) -> Result<i64, TryGetError>;
    fn try_get_i64_le(&mut self) -> Result<i64, TryGetError>;
    fn try_get_i64_ne(&mut self) -> Result<i64, TryGetError>;
    fn try_get_u128(&mut self) -> Result<u128, TryGetError>;
    fn try_get_u128_le(&mut self) -> Result<u128, TryGetError>;
    fn try_get_u128_ne(&mut self) -> Result<u128, TryGetError>;
    fn try_get_i128(&mut self) -> Result<i128, TryGetError>;
    fn try_get_i128_le(&mut self) -> Result<i128, TryGetError>;
    fn try_get_i128_ne(&mut self) -> Result<i128, TryGetError>;
    fn try_get_uint(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
    fn try_get_uint_le(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
    fn try_get_uint_ne(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
    fn try_get_int(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
    fn try_get_int_le(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
    fn try_get_int_ne(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
    fn try_get_f32(&mut self) -> Result<f32, TryGetError>;
    fn try_get_f32_le(&mut self) -> Result<f32, TryGetError>;
    fn try_get_f32_ne(&mut self) -> Result<f32, TryGetError>;
    fn try_get_f64(&mut self) -> Result<f64, TryGetError>;
    fn try_get_f64_le(&mut self) -> Result<f64, TryGetError>;
    fn try_get_f64_ne(&mut self) -> Result<f64, TryGetError>;
    fn copy_to_bytes(&mut self, len: usize) -> Bytes;
    fn take(self, limit: usize) -> Take<Self> where Self: Sized;
    fn chain<U: Buf>(self, next: U) -> Chain<Self, U> where Self: Sized;
    fn reader(self) -> Reader<Self> where Self: Sized;
}
impl<T: Buf + ?Sized> Buf for &mut T {}
impl<T: Buf + ?Sized> Buf for Box<T> {}
impl Buf for &[u8] {}
impl<T: AsRef<[u8]>> Buf for Cursor<T> {}
impl Buf for VecDeque<u8> {}

pub unsafe trait BufMut {
    fn remaining_mut(&self) -> usize;
    unsafe fn advance_mut(&mut self, cnt: usize);
    fn has_remaining_mut(&self) -> bool;
    fn chunk_mut(&mut self) -> &mut UninitSlice;
    fn put<T: Buf>(&mut self, src: T) where Self: Sized;
    fn put_slice(&mut self, src: &[u8]);
    fn put_bytes(&mut self, val: u8, cnt: usize);
    fn put_u8(&mut self, n: u8);
    fn put_i8(&mut self, n: i8);
    fn put_u16(&mut self, n: u16);
    fn put_u16_le(&mut self, n: u16);
    fn put_u16_ne(&mut self, n: u16);
    fn put_i16(&mut self, n: i16);
    fn put_i16_le(&mut self, n: i16);
    fn put_i16_ne(&mut self, n: i16);
    fn put_u32(&mut self, n: u32);
    fn put_u32_le(&mut self, n: u32);
    fn put_u32_ne(&mut self, n: u32);
    fn put_i32(&mut self, n: i32);
    fn put_i32_le(&mut self, n: i32);
    fn put_i32_ne(&mut self, n: i32);
    fn put_u64(&mut self, n: u64);
    fn put_u64_le(&mut self, n: u64);
    fn put_u64_ne(&mut self, n: u64);
    fn put_i64(&mut self, n: i64);
    fn put_i64_le(&mut self, n: i64);
    fn put_i64_ne(&mut self, n: i64);
    fn put_u128(&mut self, n: u128);
    fn put_u128_le(&mut self, n: u128);
    fn put_u128_ne(&mut self, n: u128);
    fn put_i128(&mut self, n: i128);
    fn put_i128_le(&mut self, n: i128);
    fn put_i128_ne(&mut self, n: i128);
    fn put_uint(&mut self, n: u64, nbytes: usize);
    fn put_uint_le(&mut self, n: u64, nbytes: usize);
    fn put_uint_ne(&mut self, n: u64, nbytes: usize);
    fn put_int(&mut self, n: i64, nbytes: usize);
    fn put_int_le(&mut self, n: i64, nbytes: usize);
    fn put_int_ne(&mut self, n: i64, nbytes: usize);
    fn put_f32(&mut self, n: f32);
    fn put_f32_le(&mut self, n: f32);
    fn put_f32_ne(&mut self, n: f32);
    fn put_f64(&mut self, n: f64);
    fn put_f64_le(&mut self, n: f64);
    fn put_f64_ne(&mut self, n: f64);
    fn limit(self, limit: usize) -> Limit<Self> where Self: Sized;
    fn writer(self) -> Writer<Self> where Self: Sized;
    fn chain_mut<U: BufMut>(self, next: U) -> Chain<Self, U> where Self: Sized;
}
impl<T: BufMut + ?Sized> BufMut for &mut T {}
impl<T: BufMut + ?Sized> BufMut for Box<T> {}
impl BufMut for &mut [u8] {}
impl BufMut for &mut [MaybeUninit<u8>] {}
impl BufMut for Vec<u8> {}

#[derive(Debug)]
pub struct Chain<T, U> {
    owned_t: T,
    owned_u: U,
}
impl<T, U> Chain<T, U> {
    pub fn first_ref(&self) -> &T;
    pub fn first_mut(&mut self) -> &mut T;
    pub fn last_ref(&self) -> &U;
    pub fn last_mut(&mut self) -> &mut U;
    pub fn into_inner(self) -> (T, U);
}
impl<T, U> Buf for Chain<T, U> where T: Buf, U: Buf {}
impl<T, U> BufMut for Chain<T, U> where T: BufMut, U: BufMut {}
impl<T, U> IntoIterator for Chain<T, U> where T: Buf, U: Buf {
    type Item = u8;
    type IntoIter = IntoIter<Chain<T, U>>;
}

#[derive(Debug)]
pub struct IntoIter<T> {
    owned: T,
}
impl<T> IntoIter<T> {
    pub fn new(inner: T) -> IntoIter<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Buf> Iterator for IntoIter<T> { type Item = u8; }
impl<T: Buf> ExactSizeIterator for IntoIter<T> {}

#[derive(Debug)]
pub struct Limit<T> {
    owned: T,
}
impl<T> Limit<T> {
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn limit(&self) -> usize;
    pub fn set_limit(&mut self, lim: usize);
}
impl<T: BufMut> BufMut for Limit<T> {}

#[derive(Debug)]
pub struct Reader<B> {
    owned: B,
}
impl<B: Buf> Reader<B> {
    pub fn get_ref(&self) -> &B;
    pub fn get_mut(&mut self) -> &mut B;
    pub fn into_inner(self) -> B;
}
impl<B: Buf + Sized> Read for Reader<B> {}
impl<B: Buf + Sized> BufRead for Reader<B> {}

#[derive(Debug)]
pub struct Take<T> {
    owned: T,
}
impl<T> Take<T> {
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn limit(&self) -> usize;
    pub fn set_limit(&mut self, lim: usize);
}
impl<T: Buf> Buf for Take<T> {}

pub struct UninitSlice {}
impl UninitSlice {
    pub fn new(slice: &mut [u8]) -> &mut UninitSlice;
    pub fn uninit(slice: &mut [MaybeUninit<u8>]) -> &mut UninitSlice;
    pub unsafe fn from_raw_parts_mut<'a>(ptr: *mut u8, len: usize) -> &'a mut UninitSlice;
    pub fn write_byte(&mut self, index: usize, byte: u8);
    pub fn copy_from_slice(&mut self, src: &[u8]);
    pub fn as_mut_ptr(&mut self) -> *mut u8;
    pub unsafe fn as_uninit_slice_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub fn len(&self) -> usize;
}
impl<'a> From<&'a mut [u8]> for &'a mut UninitSlice {}
impl<'a> From<&'a mut [MaybeUninit<u8>]> for &'a mut UninitSlice {}
impl Index<RangeToInclusive<usize>> for UninitSlice { type Output = UninitSlice; }
impl IndexMut<RangeTo<usize>> for UninitSlice {}
impl Index<RangeInclusive<usize>> for UninitSlice { type Output = UninitSlice; }
impl IndexMut<RangeFull> for UninitSlice {}
impl Index<RangeFrom<usize>> for UninitSlice { type Output = UninitSlice; }
impl Index<Range<usize>> for UninitSlice { type Output = UninitSlice; }
impl IndexMut<RangeToInclusive<usize>> for UninitSlice {}
impl IndexMut<Range<usize>> for UninitSlice {}
impl Index<RangeTo<usize>> for UninitSlice { type Output = UninitSlice; }
impl IndexMut<RangeInclusive<usize>> for UninitSlice {}
impl Index<RangeFull> for UninitSlice { type Output = UninitSlice; }
impl IndexMut<RangeFrom<usize>> for UninitSlice {}

#[derive(Debug)]
pub struct Writer<B> {
    owned: B,
}
impl<B: BufMut> Writer<B> {
    pub fn get_ref(&self) -> &B;
    pub fn get_mut(&mut self) -> &mut B;
    pub fn into_inner(self) -> B;
}
impl<B: BufMut + Sized> Write for Writer<B> {}
