//! Signatures of `std::marker`.

use crate::fmt::Debug;
use crate::hash::Hash;

pub trait Copy: Clone {}

pub unsafe trait Send {}

pub trait Sized {}

pub unsafe trait Sync {}

pub trait Tuple {}

pub trait Unpin {}

pub struct PhantomData<T: ?Sized>;

impl<T> Debug for PhantomData<T> where T: ?Sized {}
impl<T> PartialEq for PhantomData<T> where T: ?Sized {}
impl<T> Eq for PhantomData<T> where T: ?Sized {}
impl<T> PartialOrd for PhantomData<T> where T: ?Sized {}
impl<T> Ord for PhantomData<T> where T: ?Sized {}
impl<T> Hash for PhantomData<T> where T: ?Sized {}

impl<T> Clone for PhantomData<T> where T: ?Sized {}

impl<T> Default for PhantomData<T> where T: ?Sized {}

impl<T> Copy for PhantomData<T> where T: ?Sized {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhantomPinned;

impl !Unpin for PhantomPinned {}

impl<T: ?Sized> Copy for &T {}
unsafe impl<T: Sync + ?Sized> Send for &T {}
impl<T: ?Sized> !Send for *const T {}
impl<T: ?Sized> !Send for *mut T {}
impl<T: ?Sized> !Sync for *const T {}
impl<T: ?Sized> !Sync for *mut T {}

// Auto traits and traits of the compiler hold for every type a negative impl does not exclude.
impl<T: ?Sized> Sized for T {}
impl<T: ?Sized> Unpin for T {}
impl<T: ?Sized> Tuple for T {}
