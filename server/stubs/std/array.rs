//! Signatures of `std::array`.
#![hp::closure(in_place)]

use crate::borrow::Borrow;
use crate::borrow::BorrowMut;
use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt::Debug;
use crate::fmt::Display;
use crate::mem::MaybeUninit;
use crate::ops::Index;
use crate::ops::IndexMut;
use crate::slice::Iter;
use crate::slice::IterMut;
use crate::str::pattern::CharArrayRefSearcher;
use crate::str::pattern::CharArraySearcher;
use crate::str::pattern::Pattern;

pub struct IntoIter<T, const N: usize> {
    owned: T,
}

impl<T, const N: usize> Debug for IntoIter<T, N> where T: Debug {}

impl<T, const N: usize> IntoIter<T, N> {
    pub fn new(array: [T; N]) -> IntoIter<T, N>;
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
}

impl<T, const N: usize> Clone for IntoIter<T, N> where T: Clone {}

impl<T, const N: usize> Default for IntoIter<T, N> {}

impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {}

impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}

impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;
}

#[derive(Clone, Copy, Debug)]
pub struct TryFromSliceError {}

impl Display for TryFromSliceError {}

impl Error for TryFromSliceError {}

impl From<Infallible> for TryFromSliceError {}

pub fn from_fn<T, const N: usize, F>(f: F) -> [T; N]
where
    F: FnMut(usize) -> T;

pub const fn from_mut<T>(s: &mut T) -> &mut [T; 1];

pub const fn from_ref<T>(s: &T) -> &[T; 1];

pub fn repeat<T, const N: usize>(val: T) -> [T; N]
where
    T: Clone;

impl<T, const N: usize> [T; N] {
    pub fn map<F, U>(self, f: F) -> [U; N]
    where
        F: FnMut(T) -> U;
    pub const fn as_slice(&self) -> &[T];
    pub const fn as_mut_slice(&mut self) -> &mut [T];
    pub const fn each_ref(&self) -> [&T; N];
    pub const fn each_mut(&mut self) -> [&mut T; N];
}

impl<T, const N: usize> AsMut<[T]> for [T; N] {}

impl<T, const N: usize> AsRef<[T]> for [T; N] {}

impl<T, const N: usize> Borrow<[T]> for [T; N] {}

impl<T, const N: usize> BorrowMut<[T]> for [T; N] {}

impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {}

impl<T, I, const N: usize> Index<I> for [T; N]
where
    [T]: Index<I>,
{
    type Output = <[T] as Index<I>>::Output;
}

impl<T, I, const N: usize> IndexMut<I> for [T; N] where [T]: IndexMut<I> {}

impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}

impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}

impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;
}

impl<'b, const N: usize> Pattern for &'b [char; N] {
    type Searcher<'a> = CharArrayRefSearcher<'a, 'b, N>;
}

impl<const N: usize> Pattern for [char; N] {
    type Searcher<'a> = CharArraySearcher<'a, N>;
}

impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;
}

impl<T, const N: usize> TryFrom<&[T]> for [T; N]
where
    T: Copy,
{
    type Error = TryFromSliceError;
}

impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] {
    type Error = TryFromSliceError;
}

impl<T, const N: usize> TryFrom<&mut [T]> for [T; N]
where
    T: Copy,
{
    type Error = TryFromSliceError;
}

impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
    type Error = Vec<T>;
}
