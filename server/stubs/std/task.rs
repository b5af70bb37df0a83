//! Signatures of `std::task`.
#![hp::closure(in_place)]

use crate::convert::Infallible;
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::ops::FromResidual;
use crate::ops::Try;
use crate::rc::Rc;
use crate::sync::Arc;

pub trait Wake {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(self: &Arc<Self>);
}

#[derive(Debug)]
pub struct Context<'a> {}

impl<'a> Context<'a> {
    pub const fn from_waker(waker: &'a Waker) -> Context<'a>;
    pub const fn waker(&self) -> &'a Waker;
}

impl<'a> !Send for Context<'a> {}

impl<'a> !Sync for Context<'a> {}

#[derive(Debug, PartialEq)]
pub struct RawWaker {}

impl RawWaker {
    pub const fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker;
}

impl<W> From<Arc<W>> for RawWaker where W: Wake + Send + Sync + 'static {}

impl !Send for RawWaker {}

impl !Sync for RawWaker {}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RawWakerVTable {}

impl RawWakerVTable {
    pub const fn new(
        clone: unsafe fn(*const ()) -> RawWaker,
        wake: unsafe fn(*const ()),
        wake_by_ref: unsafe fn(*const ()),
        drop: unsafe fn(*const ()),
    ) -> RawWakerVTable;
}

#[derive(Clone, Debug)]
pub struct Waker {}

impl Waker {
    pub fn wake(self);
    pub fn wake_by_ref(&self);
    pub fn will_wake(&self, other: &Waker) -> bool;
    pub const unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Waker;
    pub const unsafe fn from_raw(waker: RawWaker) -> Waker;
    pub const fn noop() -> &'static Waker;
    pub fn data(&self) -> *const ();
    pub fn vtable(&self) -> &'static RawWakerVTable;
}

impl<W> From<Arc<W>> for Waker where W: Wake + Send + Sync + 'static {}

unsafe impl Send for Waker {}

unsafe impl Sync for Waker {}

impl Unpin for Waker {}

pub enum Poll<T> {
    Ready(T),
    Pending,
}

impl<T> Debug for Poll<T> where T: Debug {}
impl<T> PartialEq for Poll<T> where T: PartialEq {}
impl<T> Eq for Poll<T> where T: Eq {}
impl<T> PartialOrd for Poll<T> where T: PartialOrd {}
impl<T> Ord for Poll<T> where T: Ord {}
impl<T> Hash for Poll<T> where T: Hash {}

impl<T> Poll<T> {
    pub fn map<U, F>(self, f: F) -> Poll<U>
    where
        F: FnOnce(T) -> U;
    pub const fn is_ready(&self) -> bool;
    pub const fn is_pending(&self) -> bool;
}

impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F>(self, f: F) -> Poll<Result<U, E>>
    where
        F: FnOnce(T) -> U;
    pub fn map_err<U, F>(self, f: F) -> Poll<Result<T, U>>
    where
        F: FnOnce(E) -> U;
}

impl<T, E> Poll<Option<Result<T, E>>> {
    pub fn map_ok<U, F>(self, f: F) -> Poll<Option<Result<U, E>>>
    where
        F: FnOnce(T) -> U;
    pub fn map_err<U, F>(self, f: F) -> Poll<Option<Result<T, U>>>
    where
        F: FnOnce(E) -> U;
}

impl<T> Clone for Poll<T> where T: Clone {}

impl<T> From<T> for Poll<T> {}

impl<T, E, F> FromResidual<Result<Infallible, E>> for Poll<Option<Result<T, F>>> where F: From<E> {}

impl<T, E, F> FromResidual<Result<Infallible, E>> for Poll<Result<T, F>> where F: From<E> {}

impl<T, E> Try for Poll<Option<Result<T, E>>> {
    type Output = Poll<Option<T>>;
    type Residual = Result<Infallible, E>;
}

impl<T, E> Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Residual = Result<Infallible, E>;
}

impl<T> Copy for Poll<T> where T: Copy {}
