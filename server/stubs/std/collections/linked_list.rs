//! Signatures of `std::collections::linked_list`.
#![hp::closure(in_place)]

use crate::fmt::Debug;
use crate::hash::Hash;

pub struct ExtractIf<'a, T, F>
where
    T: 'a,
    F: 'a, {}

impl<T, F> Debug for ExtractIf<'_, T, F> where T: Debug {}

impl<T, F> Iterator for ExtractIf<'_, T, F>
where
    F: FnMut(&mut T) -> bool,
{
    type Item = T;
}

impl<'a, T, F> !Send for ExtractIf<'a, T, F> {}

impl<'a, T, F> !Sync for ExtractIf<'a, T, F> {}

pub struct IntoIter<T> {
    owned: T,
}

impl<T> Debug for IntoIter<T> where T: Debug {}

impl<T> Clone for IntoIter<T> where T: Clone {}

impl<T> Default for IntoIter<T> {}

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

unsafe impl<T> Send for Iter<'_, T> where T: Sync {}

unsafe impl<T> Sync for Iter<'_, T> where T: Sync {}

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

unsafe impl<T> Send for IterMut<'_, T> where T: Send {}

unsafe impl<T> Sync for IterMut<'_, T> where T: Sync {}

pub struct LinkedList<T> {
    owned: T,
}

impl<T> Debug for LinkedList<T> where T: Debug {}
impl<T> PartialEq for LinkedList<T> where T: PartialEq {}
impl<T> Eq for LinkedList<T> where T: Eq {}
impl<T> PartialOrd for LinkedList<T> where T: PartialOrd {}
impl<T> Ord for LinkedList<T> where T: Ord {}
impl<T> Hash for LinkedList<T> where T: Hash {}

impl<T> LinkedList<T> {
    pub const fn new() -> LinkedList<T>;
    pub fn append(&mut self, other: &mut LinkedList<T>);
}

impl<T> LinkedList<T> {
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn clear(&mut self);
    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq;
    pub fn front(&self) -> Option<&T>;
    pub fn front_mut(&mut self) -> Option<&mut T>;
    pub fn back(&self) -> Option<&T>;
    pub fn back_mut(&mut self) -> Option<&mut T>;
    pub fn push_front(&mut self, elt: T);
    pub fn push_front_mut(&mut self, elt: T) -> &mut T;
    /// Source: https://doc.rust-lang.org/std/collections/linked_list/struct.LinkedList.html#method.pop_front
    #[hp::takes_one]
    pub fn pop_front(&mut self) -> Option<T>;
    pub fn push_back(&mut self, elt: T);
    pub fn push_back_mut(&mut self, elt: T) -> &mut T;
    /// Source: https://doc.rust-lang.org/std/collections/linked_list/struct.LinkedList.html#method.pop_back
    #[hp::takes_one]
    pub fn pop_back(&mut self) -> Option<T>;
    pub fn split_off(&mut self, at: usize) -> LinkedList<T>;
    pub fn extract_if<F>(&mut self, filter: F) -> ExtractIf<'_, T, F>
    where
        F: FnMut(&mut T) -> bool;
}

impl<T> Clone for LinkedList<T> where T: Clone {}

impl<T> Default for LinkedList<T> {}

impl<'a, T> Extend<&'a T> for LinkedList<T> where T: 'a + Copy {}

impl<T> Extend<T> for LinkedList<T> {}

impl<T, const N: usize> From<[T; N]> for LinkedList<T> {}

impl<T> FromIterator<T> for LinkedList<T> {}

impl<'a, T> IntoIterator for &'a LinkedList<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}

impl<'a, T> IntoIterator for &'a mut LinkedList<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}

impl<T> IntoIterator for LinkedList<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}

unsafe impl<T> Send for LinkedList<T> where T: Send {}

unsafe impl<T> Sync for LinkedList<T> where T: Sync {}
