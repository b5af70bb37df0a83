//! Signatures of `std::pin`.
#![hp::closure(in_place)]

use crate::fmt::Debug;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::ops::Deref;
use crate::ops::DerefMut;
use crate::rc::Rc;
use crate::sync::Arc;

pub struct Pin<Ptr> {
    pub __pointer: Ptr,
}

impl<Ptr> Debug for Pin<Ptr> where Ptr: Debug {}
impl<Ptr> PartialEq for Pin<Ptr>
where
    Ptr: Deref,
    <Ptr as Deref>::Target: PartialEq,
{
}
impl<Ptr> Eq for Pin<Ptr>
where
    Ptr: Deref,
    <Ptr as Deref>::Target: Eq,
{
}
impl<Ptr> PartialOrd for Pin<Ptr>
where
    Ptr: Deref,
    <Ptr as Deref>::Target: PartialOrd,
{
}
impl<Ptr> Ord for Pin<Ptr>
where
    Ptr: Deref,
    <Ptr as Deref>::Target: Ord,
{
}
impl<Ptr> Hash for Pin<Ptr>
where
    Ptr: Deref,
    <Ptr as Deref>::Target: Hash,
{
}

impl<Ptr> Pin<Ptr>
where
    Ptr: Deref,
    <Ptr as Deref>::Target: Unpin,
{
    /// Source: library/core/src/pin.rs
    #[hp::alias]
    pub const fn new(pointer: Ptr) -> Pin<Ptr>;
    pub const fn into_inner(pin: Pin<Ptr>) -> Ptr;
}

impl<Ptr> Pin<Ptr>
where
    Ptr: Deref,
{
    pub const unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr>;
    /// Source: library/core/src/pin.rs
    #[hp::alias]
    pub fn as_ref(&self) -> Pin<&<Ptr as Deref>::Target>
    where
        Ptr: Deref;
}

impl<Ptr> Pin<Ptr>
where
    Ptr: DerefMut,
{
    /// Source: library/core/src/pin.rs
    #[hp::alias]
    pub fn as_mut(&mut self) -> Pin<&mut <Ptr as Deref>::Target>
    where
        Ptr: DerefMut;
    pub fn as_deref_mut(self: Pin<&mut Self>) -> Pin<&mut <Ptr as Deref>::Target>
    where
        Ptr: DerefMut;
    pub fn set(&mut self, value: <Ptr as Deref>::Target)
    where
        <Ptr as Deref>::Target: Sized;
}

impl<Ptr> Pin<Ptr>
where
    Ptr: Deref,
{
    pub const unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr;
}

impl<'a, T> Pin<&'a T>
where
    T: ?Sized,
{
    pub unsafe fn map_unchecked<U, F>(self, func: F) -> Pin<&'a U>
    where
        F: FnOnce(&T) -> &U,
        U: ?Sized;
    /// Source: library/core/src/pin.rs
    #[hp::alias]
    pub const fn get_ref(self) -> &'a T;
}

impl<'a, T> Pin<&'a mut T>
where
    T: ?Sized,
{
    pub const fn into_ref(self) -> Pin<&'a T>;
    /// Source: library/core/src/pin.rs
    #[hp::alias]
    pub const fn get_mut(self) -> &'a mut T
    where
        T: Unpin;
    pub const unsafe fn get_unchecked_mut(self) -> &'a mut T;
    pub unsafe fn map_unchecked_mut<U, F>(self, func: F) -> Pin<&'a mut U>
    where
        F: FnOnce(&mut T) -> &mut U,
        U: ?Sized;
}

impl<T> Pin<&'static T>
where
    T: ?Sized,
{
    pub const fn static_ref(r: &'static T) -> Pin<&'static T>;
}

impl<T> Pin<&'static mut T>
where
    T: ?Sized,
{
    pub const fn static_mut(r: &'static mut T) -> Pin<&'static mut T>;
}

impl<Ptr> Clone for Pin<Ptr> where Ptr: Clone {}

impl<T> Default for Pin<Arc<T>>
where
    Arc<T>: Default,
    T: ?Sized,
{
}

impl<T> Default for Pin<Box<T>>
where
    Box<T>: Default,
    T: ?Sized,
{
}

impl<T> Default for Pin<Rc<T>>
where
    Rc<T>: Default,
    T: ?Sized,
{
}

impl<Ptr> Deref for Pin<Ptr>
where
    Ptr: Deref,
{
    type Target = <Ptr as Deref>::Target;
}

impl<Ptr> Display for Pin<Ptr> where Ptr: Display {}

impl<T> From<Box<T>> for Pin<Box<T>> where T: ?Sized {}

impl<P> Future for Pin<P>
where
    P: DerefMut,
    <P as Deref>::Target: Future,
{
    type Output = <<P as Deref>::Target as Future>::Output;
}

impl<Ptr> Copy for Pin<Ptr> where Ptr: Copy {}

impl<Ptr: DerefMut> DerefMut for Pin<Ptr> where Ptr::Target: Unpin {}
