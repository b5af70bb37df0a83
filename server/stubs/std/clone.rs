//! Signatures of `std::clone`.

pub trait Clone: Sized {
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self);
}

impl<T: ?Sized> Clone for &T {}
