//! Signatures of `std::clone`.

pub trait Clone: Sized {
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self);
}

pub unsafe trait CloneToUninit {}

unsafe impl<T: Clone> CloneToUninit for T {}
unsafe impl<T: Clone> CloneToUninit for [T] {}
unsafe impl CloneToUninit for str {}

impl<T: ?Sized> Clone for &T {}
