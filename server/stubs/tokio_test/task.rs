use futures_core::stream::Stream;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::task::{Context, Poll};

pub fn spawn<T>(task: T) -> Spawn<T>;

#[derive(Debug)]
pub struct Spawn<T> {
    owned: T,
}
impl<T> Spawn<T> {
    pub fn into_inner(self) -> T where T: Unpin;
    pub fn is_woken(&self) -> bool;
    pub fn waker_ref_count(&self) -> usize;
    pub fn enter<F, R>(&mut self, f: F) -> R where F: FnOnce(&mut Context<'_>, Pin<&mut T>) -> R;
}
impl<T: Future> Spawn<T> {
    pub fn poll(&mut self) -> Poll<T::Output>;
    pub fn poll_until_idle(&mut self) -> Poll<T::Output>;
}
impl<T: Stream> Spawn<T> {
    pub fn poll_next(&mut self) -> Poll<Option<T::Item>>;
}
impl<T: Unpin> Deref for Spawn<T> { type Target = T; }
impl<T: Unpin> DerefMut for Spawn<T> {}
impl<T: Future> Future for Spawn<T> { type Output = T::Output; }
impl<T: Stream> Stream for Spawn<T> { type Item = T::Item; }
