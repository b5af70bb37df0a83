use std::sync::atomic::{
    AtomicBool, AtomicI16, AtomicI32, AtomicI64, AtomicI8, AtomicIsize, AtomicPtr, AtomicU16, AtomicU32, AtomicU64,
    AtomicU8, AtomicUsize,
};

pub struct AtomicCell<T> {
    owned: T,
}
impl<T> AtomicCell<T> {
    pub fn new(val: T) -> AtomicCell<T>;
    pub fn into_inner(self) -> T;
    pub fn is_lock_free() -> bool;
    pub fn store(&self, val: T);
    pub fn swap(&self, val: T) -> T;
    pub fn as_ptr(&self) -> *mut T;
}
impl<T: Default> AtomicCell<T> {
    pub fn take(&self) -> T;
}
impl<T: Copy> AtomicCell<T> {
    pub fn load(&self) -> T;
}
impl<T: Copy + Eq> AtomicCell<T> {
    pub fn compare_and_swap(&self, current: T, new: T) -> T;
    pub fn compare_exchange(&self, current: T, new: T) -> Result<T, T>;
    pub fn fetch_update<F>(&self, f: F) -> Result<T, T> where F: FnMut(T) -> Option<T>;
}
impl AtomicCell<u8> {
    pub fn fetch_add(&self, val: u8) -> u8;
    pub fn fetch_sub(&self, val: u8) -> u8;
    pub fn fetch_and(&self, val: u8) -> u8;
    pub fn fetch_nand(&self, val: u8) -> u8;
    pub fn fetch_or(&self, val: u8) -> u8;
    pub fn fetch_xor(&self, val: u8) -> u8;
    pub fn fetch_max(&self, val: u8) -> u8;
    pub fn fetch_min(&self, val: u8) -> u8;
}
impl AtomicCell<i8> {
    pub fn fetch_add(&self, val: i8) -> i8;
    pub fn fetch_sub(&self, val: i8) -> i8;
    pub fn fetch_and(&self, val: i8) -> i8;
    pub fn fetch_nand(&self, val: i8) -> i8;
    pub fn fetch_or(&self, val: i8) -> i8;
    pub fn fetch_xor(&self, val: i8) -> i8;
    pub fn fetch_max(&self, val: i8) -> i8;
    pub fn fetch_min(&self, val: i8) -> i8;
}
impl AtomicCell<u16> {
    pub fn fetch_add(&self, val: u16) -> u16;
    pub fn fetch_sub(&self, val: u16) -> u16;
    pub fn fetch_and(&self, val: u16) -> u16;
    pub fn fetch_nand(&self, val: u16) -> u16;
    pub fn fetch_or(&self, val: u16) -> u16;
    pub fn fetch_xor(&self, val: u16) -> u16;
    pub fn fetch_max(&self, val: u16) -> u16;
    pub fn fetch_min(&self, val: u16) -> u16;
}
impl AtomicCell<i16> {
    pub fn fetch_add(&self, val: i16) -> i16;
    pub fn fetch_sub(&self, val: i16) -> i16;
    pub fn fetch_and(&self, val: i16) -> i16;
    pub fn fetch_nand(&self, val: i16) -> i16;
    pub fn fetch_or(&self, val: i16) -> i16;
    pub fn fetch_xor(&self, val: i16) -> i16;
    pub fn fetch_max(&self, val: i16) -> i16;
    pub fn fetch_min(&self, val: i16) -> i16;
}
impl AtomicCell<u32> {
    pub fn fetch_add(&self, val: u32) -> u32;
    pub fn fetch_sub(&self, val: u32) -> u32;
    pub fn fetch_and(&self, val: u32) -> u32;
    pub fn fetch_nand(&self, val: u32) -> u32;
    pub fn fetch_or(&self, val: u32) -> u32;
    pub fn fetch_xor(&self, val: u32) -> u32;
    pub fn fetch_max(&self, val: u32) -> u32;
    pub fn fetch_min(&self, val: u32) -> u32;
}
impl AtomicCell<i32> {
    pub fn fetch_add(&self, val: i32) -> i32;
    pub fn fetch_sub(&self, val: i32) -> i32;
    pub fn fetch_and(&self, val: i32) -> i32;
    pub fn fetch_nand(&self, val: i32) -> i32;
    pub fn fetch_or(&self, val: i32) -> i32;
    pub fn fetch_xor(&self, val: i32) -> i32;
    pub fn fetch_max(&self, val: i32) -> i32;
    pub fn fetch_min(&self, val: i32) -> i32;
}
impl AtomicCell<u64> {
    pub fn fetch_add(&self, val: u64) -> u64;
    pub fn fetch_sub(&self, val: u64) -> u64;
    pub fn fetch_and(&self, val: u64) -> u64;
    pub fn fetch_nand(&self, val: u64) -> u64;
    pub fn fetch_or(&self, val: u64) -> u64;
    pub fn fetch_xor(&self, val: u64) -> u64;
    pub fn fetch_max(&self, val: u64) -> u64;
    pub fn fetch_min(&self, val: u64) -> u64;
}
impl AtomicCell<i64> {
    pub fn fetch_add(&self, val: i64) -> i64;
    pub fn fetch_sub(&self, val: i64) -> i64;
    pub fn fetch_and(&self, val: i64) -> i64;
    pub fn fetch_nand(&self, val: i64) -> i64;
    pub fn fetch_or(&self, val: i64) -> i64;
    pub fn fetch_xor(&self, val: i64) -> i64;
    pub fn fetch_max(&self, val: i64) -> i64;
    pub fn fetch_min(&self, val: i64) -> i64;
}
impl AtomicCell<u128> {
    pub fn fetch_add(&self, val: u128) -> u128;
    pub fn fetch_sub(&self, val: u128) -> u128;
    pub fn fetch_and(&self, val: u128) -> u128;
    pub fn fetch_nand(&self, val: u128) -> u128;
    pub fn fetch_or(&self, val: u128) -> u128;
    pub fn fetch_xor(&self, val: u128) -> u128;
    pub fn fetch_max(&self, val: u128) -> u128;
    pub fn fetch_min(&self, val: u128) -> u128;
}
impl AtomicCell<i128> {
    pub fn fetch_add(&self, val: i128) -> i128;
    pub fn fetch_sub(&self, val: i128) -> i128;
    pub fn fetch_and(&self, val: i128) -> i128;
    pub fn fetch_nand(&self, val: i128) -> i128;
    pub fn fetch_or(&self, val: i128) -> i128;
    pub fn fetch_xor(&self, val: i128) -> i128;
    pub fn fetch_max(&self, val: i128) -> i128;
    pub fn fetch_min(&self, val: i128) -> i128;
}
impl AtomicCell<usize> {
    pub fn fetch_add(&self, val: usize) -> usize;
    pub fn fetch_sub(&self, val: usize) -> usize;
    pub fn fetch_and(&self, val: usize) -> usize;
    pub fn fetch_nand(&self, val: usize) -> usize;
    pub fn fetch_or(&self, val: usize) -> usize;
    pub fn fetch_xor(&self, val: usize) -> usize;
    pub fn fetch_max(&self, val: usize) -> usize;
    pub fn fetch_min(&self, val: usize) -> usize;
}
impl AtomicCell<isize> {
    pub fn fetch_add(&self, val: isize) -> isize;
    pub fn fetch_sub(&self, val: isize) -> isize;
    pub fn fetch_and(&self, val: isize) -> isize;
    pub fn fetch_nand(&self, val: isize) -> isize;
    pub fn fetch_or(&self, val: isize) -> isize;
    pub fn fetch_xor(&self, val: isize) -> isize;
    pub fn fetch_max(&self, val: isize) -> isize;
    pub fn fetch_min(&self, val: isize) -> isize;
}
impl AtomicCell<bool> {
    pub fn fetch_and(&self, val: bool) -> bool;
    pub fn fetch_nand(&self, val: bool) -> bool;
    pub fn fetch_or(&self, val: bool) -> bool;
    pub fn fetch_xor(&self, val: bool) -> bool;
}
unsafe impl<T: Send> Send for AtomicCell<T> {}
unsafe impl<T: Send> Sync for AtomicCell<T> {}
impl<T: Default> Default for AtomicCell<T> {}
impl<T> From<T> for AtomicCell<T> {}

pub trait AtomicConsume {
    type Val;
    fn load_consume(&self) -> Self::Val;
}
impl AtomicConsume for AtomicBool { type Val = bool; }
impl AtomicConsume for AtomicUsize { type Val = usize; }
impl AtomicConsume for AtomicIsize { type Val = isize; }
impl AtomicConsume for AtomicU8 { type Val = u8; }
impl AtomicConsume for AtomicI8 { type Val = i8; }
impl AtomicConsume for AtomicU16 { type Val = u16; }
impl AtomicConsume for AtomicI16 { type Val = i16; }
impl AtomicConsume for AtomicU32 { type Val = u32; }
impl AtomicConsume for AtomicI32 { type Val = i32; }
impl AtomicConsume for AtomicU64 { type Val = u64; }
impl AtomicConsume for AtomicI64 { type Val = i64; }
impl<T> AtomicConsume for AtomicPtr<T> { type Val = *mut T; }
