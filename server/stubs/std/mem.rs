//! Signatures of `std::mem`.

use crate::fmt::Debug;
use crate::hash::Hash;
use crate::ops::Deref;
use crate::ops::DerefMut;

pub struct Discriminant<T> {}

impl<T> Debug for Discriminant<T> {}
impl<T> PartialEq for Discriminant<T> {}
impl<T> Eq for Discriminant<T> {}
impl<T> Hash for Discriminant<T> {}

impl<T> Clone for Discriminant<T> {}

impl<T> Copy for Discriminant<T> {}

pub struct ManuallyDrop<T>
where
    T: ?Sized,
{
    owned: T,
}

impl<T> Debug for ManuallyDrop<T> where T: Debug + ?Sized {}
impl<T> PartialEq for ManuallyDrop<T> where T: PartialEq + ?Sized {}
impl<T> Eq for ManuallyDrop<T> where T: Eq + ?Sized {}
impl<T> PartialOrd for ManuallyDrop<T> where T: PartialOrd + ?Sized {}
impl<T> Ord for ManuallyDrop<T> where T: Ord + ?Sized {}
impl<T> Hash for ManuallyDrop<T> where T: Hash + ?Sized {}

impl<T> ManuallyDrop<T> {
    pub const fn new(value: T) -> ManuallyDrop<T>;
    pub const fn into_inner(slot: ManuallyDrop<T>) -> T;
    pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T;
}

impl<T> ManuallyDrop<T>
where
    T: ?Sized,
{
    pub unsafe fn drop(slot: &mut ManuallyDrop<T>);
}

impl<T> Clone for ManuallyDrop<T> where T: Clone + ?Sized {}

impl<T> Default for ManuallyDrop<T> where T: Default + ?Sized {}

impl<T> Deref for ManuallyDrop<T>
where
    T: ?Sized,
{
    type Target = T;
}

impl<T> DerefMut for ManuallyDrop<T> where T: ?Sized {}

impl<T> Copy for ManuallyDrop<T> where T: Copy + ?Sized {}

pub union MaybeUninit<T> {
    owned: T,
}

impl<T> MaybeUninit<T> {
    pub const fn new(val: T) -> MaybeUninit<T>;
    pub const fn uninit() -> MaybeUninit<T>;
    pub const fn zeroed() -> MaybeUninit<T>;
    pub const fn write(&mut self, val: T) -> &mut T;
    pub const fn as_ptr(&self) -> *const T;
    pub const fn as_mut_ptr(&mut self) -> *mut T;
    pub const unsafe fn assume_init(self) -> T;
    pub const unsafe fn assume_init_read(&self) -> T;
    pub unsafe fn assume_init_drop(&mut self);
    pub const unsafe fn assume_init_ref(&self) -> &T;
    pub const unsafe fn assume_init_mut(&mut self) -> &mut T;
}

impl<T> Box<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Box<T>;
    pub fn write(boxed: Box<MaybeUninit<T>>, value: T) -> Box<T>;
}

impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}

impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}

impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}

impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}

impl<T> Clone for MaybeUninit<T> where T: Copy {}

impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}

impl<T> Copy for MaybeUninit<T> where T: Copy {}

pub const fn align_of<T>() -> usize;

pub const fn align_of_val<T>(val: &T) -> usize
where
    T: ?Sized;

pub const fn discriminant<T>(v: &T) -> Discriminant<T>;

pub fn drop<T>(_x: T);

pub const fn forget<T>(t: T);

pub fn min_align_of<T>() -> usize;

pub fn min_align_of_val<T>(val: &T) -> usize
where
    T: ?Sized;

pub const fn needs_drop<T>() -> bool
where
    T: ?Sized;

/// Source: core/mem/mod.rs:887
#[hp::takes]
pub const fn replace<T>(dest: &mut T, src: T) -> T;

pub const fn size_of<T>() -> usize;

pub const fn size_of_val<T>(val: &T) -> usize
where
    T: ?Sized;

pub const fn swap<T>(x: &mut T, y: &mut T);

/// Source: core/mem/mod.rs:820
#[hp::takes]
pub fn take<T>(dest: &mut T) -> T
where
    T: Default;

pub const unsafe fn transmute<Src, Dst>(src: Src) -> Dst;

pub const unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst;

pub unsafe fn uninitialized<T>() -> T;

pub const unsafe fn zeroed<T>() -> T;
