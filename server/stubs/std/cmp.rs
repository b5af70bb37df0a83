//! Signatures of `std::cmp`.
#![hp::closure(in_place)]

use crate::fmt::Debug;
use crate::hash::Hash;

pub trait Eq: PartialEq {}

pub trait Ord: Eq + PartialOrd {
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self
    where
        Self: Sized;
    fn min(self, other: Self) -> Self
    where
        Self: Sized;
    fn clamp(self, min: Self, max: Self) -> Self
    where
        Self: Sized;
}

pub trait PartialEq<Rhs = Self>
where
    Rhs: ?Sized,
{
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool;
}

pub trait PartialOrd<Rhs = Self>: PartialEq<Rhs>
where
    Rhs: ?Sized,
{
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool;
    fn le(&self, other: &Rhs) -> bool;
    fn gt(&self, other: &Rhs) -> bool;
    fn ge(&self, other: &Rhs) -> bool;
}

pub struct Reverse<T>(pub T);

impl<T> Debug for Reverse<T> where T: Debug {}
impl<T> PartialEq for Reverse<T> where T: PartialEq {}
impl<T> Eq for Reverse<T> where T: Eq {}
impl<T> PartialOrd for Reverse<T> where T: PartialOrd {}
impl<T> Ord for Reverse<T> where T: Ord {}
impl<T> Hash for Reverse<T> where T: Hash {}

impl<T> Clone for Reverse<T> where T: Clone {}

impl<T> Default for Reverse<T> where T: Default {}

impl<T> Copy for Reverse<T> where T: Copy {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ordering {
    Less = -1,
    Equal = 0,
    Greater = 1,
}

impl Ordering {
    pub const fn is_eq(self) -> bool;
    pub const fn is_ne(self) -> bool;
    pub const fn is_lt(self) -> bool;
    pub const fn is_gt(self) -> bool;
    pub const fn is_le(self) -> bool;
    pub const fn is_ge(self) -> bool;
    pub const fn reverse(self) -> Ordering;
    pub const fn then(self, other: Ordering) -> Ordering;
    pub fn then_with<F>(self, f: F) -> Ordering
    where
        F: FnOnce() -> Ordering;
}

pub fn max<T>(v1: T, v2: T) -> T
where
    T: Ord;

pub fn max_by<T, F>(v1: T, v2: T, compare: F) -> T
where
    F: FnOnce(&T, &T) -> Ordering;

pub fn max_by_key<T, F, K>(v1: T, v2: T, f: F) -> T
where
    F: FnMut(&T) -> K,
    K: Ord;

pub fn min<T>(v1: T, v2: T) -> T
where
    T: Ord;

pub fn min_by<T, F>(v1: T, v2: T, compare: F) -> T
where
    F: FnOnce(&T, &T) -> Ordering;

pub fn min_by_key<T, F, K>(v1: T, v2: T, f: F) -> T
where
    F: FnMut(&T) -> K,
    K: Ord;
