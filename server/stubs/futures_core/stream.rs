use std::ops::DerefMut;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};

pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;

pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;

pub trait Stream {
    type Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    fn size_hint(&self) -> (usize, Option<usize>);
}
impl<S: ?Sized + Stream + Unpin> Stream for &mut S { type Item = S::Item; }
impl<P> Stream for Pin<P> where P: DerefMut + Unpin, P::Target: Stream {
    type Item = <P::Target as Stream>::Item;
}
impl<S: ?Sized + Stream + Unpin> Stream for Box<S> { type Item = S::Item; }
impl<S: Stream> Stream for AssertUnwindSafe<S> { type Item = S::Item; }

pub trait FusedStream: Stream {
    fn is_terminated(&self) -> bool;
}
impl<F: ?Sized + FusedStream + Unpin> FusedStream for &mut F {}
impl<P> FusedStream for Pin<P> where P: DerefMut + Unpin, P::Target: FusedStream {}
impl<S: ?Sized + FusedStream + Unpin> FusedStream for Box<S> {}

pub trait TryStream: Stream {
    type Ok;
    type Error;
    fn try_poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
}
impl<S, T, E> TryStream for S where S: ?Sized + Stream<Item = Result<T, E>> {
    type Ok = T;
    type Error = E;
}
