//! Signatures of `std::panic`.

use crate::any::Any;
use crate::ffi::c_str::CStr;
use crate::fmt::Debug;
use crate::fmt::Display;
use crate::ops::Deref;
use crate::ops::DerefMut;
use crate::thread;

pub trait RefUnwindSafe {}

pub trait UnwindSafe {}

pub struct AssertUnwindSafe<T>(pub T);

impl<T> Debug for AssertUnwindSafe<T> where T: Debug {}

impl<T> Default for AssertUnwindSafe<T> where T: Default {}

impl<T> Deref for AssertUnwindSafe<T> {
    type Target = T;
}

impl<T> DerefMut for AssertUnwindSafe<T> {}

impl<F> Future for AssertUnwindSafe<F>
where
    F: Future,
{
    type Output = <F as Future>::Output;
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location<'a> {}

impl<'a> Location<'a> {
    pub const fn caller() -> &'static Location<'static>;
    pub const fn file(&self) -> &'a str;
    pub const fn file_as_c_str(&self) -> &'a CStr;
    pub const fn line(&self) -> u32;
    pub const fn column(&self) -> u32;
}

impl<'a> Clone for Location<'a> {}

impl Display for Location<'_> {}

impl<'a> Copy for Location<'a> {}

unsafe impl Send for Location<'_> {}

unsafe impl Sync for Location<'_> {}

#[derive(Debug)]
pub struct PanicHookInfo<'a> {}

impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send);
    pub fn payload_as_str(&self) -> Option<&str>;
    pub fn location(&self) -> Option<&Location<'_>>;
}

impl Display for PanicHookInfo<'_> {}

impl<'a> !Send for PanicHookInfo<'a> {}

impl<'a> !Sync for PanicHookInfo<'a> {}

pub type PanicInfo<'a> = PanicHookInfo<'a>;

/// Source: std/panic.rs:358
#[hp::closure(in_place)]
pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> thread::Result<R>;

pub fn panic_any<M: 'static + Any + Send>(msg: M) -> !;

pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;

/// Source: std/panicking.rs:142
#[hp::closure(deferred)]
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>);

pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;

// Auto traits hold for every type a negative impl does not exclude.
impl<T: ?Sized> UnwindSafe for T {}
impl<T: ?Sized> RefUnwindSafe for T {}
