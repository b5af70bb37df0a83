//! Signatures of `std::collections::vec_deque`.
#![hp::closure(in_place)]

use crate::cmp::Ordering;
use crate::collections::TryReserveError;
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::io::BufRead;
use crate::io::Read;
use crate::io::Write;
use crate::ops::Index;
use crate::ops::IndexMut;
use crate::ops::RangeBounds;

pub struct Drain<'a, T>
where
    T: 'a, {}

impl<T> Debug for Drain<'_, T> where T: Debug {}

impl<T> DoubleEndedIterator for Drain<'_, T> {}

impl<T> ExactSizeIterator for Drain<'_, T> {}

impl<T> Iterator for Drain<'_, T> {
    type Item = T;
}

unsafe impl<T> Send for Drain<'_, T> where T: Send {}

unsafe impl<T> Sync for Drain<'_, T> where T: Sync {}

pub struct IntoIter<T> {
    owned: T,
}

impl<T> Debug for IntoIter<T> where T: Debug {}

impl<T> Clone for IntoIter<T> where T: Clone {}

impl<T> DoubleEndedIterator for IntoIter<T> {}

impl<T> ExactSizeIterator for IntoIter<T> {}

impl<T> Iterator for IntoIter<T> {
    type Item = T;
}

pub struct Iter<'a, T>
where
    T: 'a, {}

impl<T> Debug for Iter<'_, T> where T: Debug {}

impl<T> Clone for Iter<'_, T> {}

impl<T> Default for Iter<'_, T> {}

impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
}

pub struct IterMut<'a, T>
where
    T: 'a, {}

impl<T> Debug for IterMut<'_, T> where T: Debug {}

impl<T> Default for IterMut<'_, T> {}

impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}

impl<T> ExactSizeIterator for IterMut<'_, T> {}

impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
}

pub struct VecDeque<T> {
    owned: T,
}

impl<T> Debug for VecDeque<T> where T: Debug {}
impl<T> PartialEq for VecDeque<T> where T: PartialEq {}
impl<T> Eq for VecDeque<T> where T: Eq {}
impl<T> PartialOrd for VecDeque<T> where T: PartialOrd {}
impl<T> Ord for VecDeque<T> where T: Ord {}
impl<T> Hash for VecDeque<T> where T: Hash {}

impl<T> VecDeque<T> {
    pub const fn new() -> VecDeque<T>;
    pub fn with_capacity(capacity: usize) -> VecDeque<T>;
}

impl<T> VecDeque<T> {
    pub fn get(&self, index: usize) -> Option<&T>;
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T>;
    pub fn swap(&mut self, i: usize, j: usize);
    pub fn capacity(&self) -> usize;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn truncate(&mut self, len: usize);
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn as_slices(&self) -> (&[T], &[T]);
    pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn range<R>(&self, range: R) -> Iter<'_, T>
    where
        R: RangeBounds<usize>;
    pub fn range_mut<R>(&mut self, range: R) -> IterMut<'_, T>
    where
        R: RangeBounds<usize>;
    pub fn drain<R>(&mut self, range: R) -> Drain<'_, T>
    where
        R: RangeBounds<usize>;
    pub fn clear(&mut self);
    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq;
    pub fn front(&self) -> Option<&T>;
    pub fn front_mut(&mut self) -> Option<&mut T>;
    pub fn back(&self) -> Option<&T>;
    pub fn back_mut(&mut self) -> Option<&mut T>;
    /// Source: https://doc.rust-lang.org/std/collections/vec_deque/struct.VecDeque.html#method.pop_front
    #[hp::takes_one]
    pub fn pop_front(&mut self) -> Option<T>;
    /// Source: https://doc.rust-lang.org/std/collections/vec_deque/struct.VecDeque.html#method.pop_back
    #[hp::takes_one]
    pub fn pop_back(&mut self) -> Option<T>;
    pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
    pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
    pub fn push_front(&mut self, value: T);
    pub fn push_front_mut(&mut self, value: T) -> &mut T;
    pub fn push_back(&mut self, value: T);
    pub fn push_back_mut(&mut self, value: T) -> &mut T;
    pub fn swap_remove_front(&mut self, index: usize) -> Option<T>;
    pub fn swap_remove_back(&mut self, index: usize) -> Option<T>;
    pub fn insert(&mut self, index: usize, value: T);
    pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T;
    pub fn remove(&mut self, index: usize) -> Option<T>;
    pub fn split_off(&mut self, at: usize) -> VecDeque<T>;
    pub fn append(&mut self, other: &mut VecDeque<T>);
    pub fn retain<F>(&mut self, f: F)
    where
        F: FnMut(&T) -> bool;
    pub fn retain_mut<F>(&mut self, f: F)
    where
        F: FnMut(&mut T) -> bool;
    pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T);
    pub fn make_contiguous(&mut self) -> &mut [T];
    pub fn rotate_left(&mut self, n: usize);
    pub fn rotate_right(&mut self, n: usize);
    pub fn binary_search(&self, x: &T) -> Result<usize, usize>
    where
        T: Ord;
    pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
    where
        F: FnMut(&'a T) -> Ordering;
    pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
    where
        F: FnMut(&'a T) -> B,
        B: Ord;
    pub fn partition_point<P>(&self, pred: P) -> usize
    where
        P: FnMut(&T) -> bool;
}

impl<T> VecDeque<T>
where
    T: Clone,
{
    pub fn resize(&mut self, new_len: usize, value: T);
}

impl BufRead for VecDeque<u8> {}

impl<T> Clone for VecDeque<T> where T: Clone {}

impl<T> Default for VecDeque<T> {}

impl<'a, T> Extend<&'a T> for VecDeque<T> where T: 'a + Copy {}

impl<T> Extend<T> for VecDeque<T> {}

impl<T, const N: usize> From<[T; N]> for VecDeque<T> {}

impl<T> From<Vec<T>> for VecDeque<T> {}

impl<T> FromIterator<T> for VecDeque<T> {}

impl<T> Index<usize> for VecDeque<T> {
    type Output = T;
}

impl<T> IndexMut<usize> for VecDeque<T> {}

impl<'a, T> IntoIterator for &'a VecDeque<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}

impl<'a, T> IntoIterator for &'a mut VecDeque<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}

impl<T> IntoIterator for VecDeque<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}

impl Read for VecDeque<u8> {}

impl Write for VecDeque<u8> {}
