//! Signatures of `std::hash`.

use crate::fmt::Debug;

pub use crate::collections::hash_map::DefaultHasher;
pub use crate::collections::hash_map::RandomState;

pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T>(&self, x: T) -> u64
    where
        T: Hash,
        Self: Sized,
        Self::Hasher: Hasher;
}

pub trait Hash {
    fn hash<H>(&self, state: &mut H)
    where
        H: Hasher;
    fn hash_slice<H>(data: &[Self], state: &mut H)
    where
        H: Hasher,
        Self: Sized;
}

pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8);
    fn write_u16(&mut self, i: u16);
    fn write_u32(&mut self, i: u32);
    fn write_u64(&mut self, i: u64);
    fn write_u128(&mut self, i: u128);
    fn write_usize(&mut self, i: usize);
    fn write_i8(&mut self, i: i8);
    fn write_i16(&mut self, i: i16);
    fn write_i32(&mut self, i: i32);
    fn write_i64(&mut self, i: i64);
    fn write_i128(&mut self, i: i128);
    fn write_isize(&mut self, i: isize);
}

pub struct BuildHasherDefault<H> {}

impl<H> Debug for BuildHasherDefault<H> {}
impl<H> PartialEq for BuildHasherDefault<H> {}
impl<H> Eq for BuildHasherDefault<H> {}

impl<H> BuildHasherDefault<H> {
    pub const fn new() -> BuildHasherDefault<H>;
}

impl<H> BuildHasher for BuildHasherDefault<H>
where
    H: Default + Hasher,
{
    type Hasher = H;
}

impl<H> Clone for BuildHasherDefault<H> {}

impl<H> Default for BuildHasherDefault<H> {}

#[derive(Clone, Debug, Default)]
pub struct SipHasher {}

impl SipHasher {
    pub fn new() -> SipHasher;
    pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher;
}

impl Hasher for SipHasher {}

impl<H: Hasher + ?Sized> Hasher for &mut H {}
