use crate::iter::{IndexedParallelIterator, ParallelIterator};

#[derive(Clone, Debug)]
pub struct IntoIter<T> {
    owned: T,
}
impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
impl<T: Send> IndexedParallelIterator for IntoIter<T> {}

#[derive(Debug)]
pub struct Drain<'data, T: Send> {}
unsafe impl<'data, T> Send for Drain<'data, T> {}
impl<'data, T: Send> ParallelIterator for Drain<'data, T> { type Item = T; }
impl<'data, T: Send> IndexedParallelIterator for Drain<'data, T> {}
