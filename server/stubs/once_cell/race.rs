use std::num::NonZeroUsize;

#[derive(Debug, Default)]
pub struct OnceNonZeroUsize {}
impl OnceNonZeroUsize {
    pub fn new() -> Self;
    pub fn get(&self) -> Option<NonZeroUsize>;
    pub unsafe fn get_unchecked(&self) -> NonZeroUsize;
    pub fn set(&self, value: NonZeroUsize) -> Result<(), ()>;
    pub fn get_or_init<F>(&self, f: F) -> NonZeroUsize where F: FnOnce() -> NonZeroUsize;
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<NonZeroUsize, E> where F: FnOnce() -> Result<NonZeroUsize, E>;
}

#[derive(Debug, Default)]
pub struct OnceBool {}
impl OnceBool {
    pub fn new() -> Self;
    pub fn get(&self) -> Option<bool>;
    pub fn set(&self, value: bool) -> Result<(), ()>;
    pub fn get_or_init<F>(&self, f: F) -> bool where F: FnOnce() -> bool;
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<bool, E> where F: FnOnce() -> Result<bool, E>;
}

pub struct OnceRef<'a, T> {}
unsafe impl<'a, T> Send for OnceRef<'a, T> where T: Sync {}
impl<'a, T> OnceRef<'a, T> {
    pub fn new() -> Self;
    pub fn get(&self) -> Option<&'a T>;
    pub fn set(&self, value: &'a T) -> Result<(), ()>;
    pub fn get_or_init<F>(&self, f: F) -> &'a T where F: FnOnce() -> &'a T;
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&'a T, E> where F: FnOnce() -> Result<&'a T, E>;
}
unsafe impl<'a, T: Sync> Sync for OnceRef<'a, T> {}
impl<'a, T> Default for OnceRef<'a, T> {}

pub struct OnceBox<T> {}
impl<T> OnceBox<T> {
    pub fn new() -> Self;
    pub fn with_value(value: Box<T>) -> Self;
    pub fn get(&self) -> Option<&T>;
    pub fn set(&self, value: Box<T>) -> Result<(), Box<T>>;
    pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> Box<T>;
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Result<Box<T>, E>;
}
impl<T> Default for OnceBox<T> {}
unsafe impl<T: Sync + Send> Sync for OnceBox<T> {}
impl<T: Clone> Clone for OnceBox<T> {}
