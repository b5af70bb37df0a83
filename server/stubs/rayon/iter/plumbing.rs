use crate::iter::IndexedParallelIterator;

pub trait ProducerCallback<T> {
    type Output;
    fn callback<P>(self, producer: P) -> Self::Output where P: Producer<Item = T>;
}

pub trait Producer: Send + Sized {
    type Item;
    type IntoIter: Iterator<Item = Self::Item> + DoubleEndedIterator + ExactSizeIterator;
    fn into_iter(self) -> Self::IntoIter;
    fn min_len(&self) -> usize;
    fn max_len(&self) -> usize;
    fn split_at(self, index: usize) -> (Self, Self);
    fn fold_with<F>(self, folder: F) -> F where F: Folder<Self::Item>;
}

pub trait Consumer<Item>: Send + Sized {
    type Folder: Folder<Item, Result = Self::Result>;
    type Reducer: Reducer<Self::Result>;
    type Result: Send;
    fn split_at(self, index: usize) -> (Self, Self, Self::Reducer);
    fn into_folder(self) -> Self::Folder;
    fn full(&self) -> bool;
}

pub trait Folder<Item>: Sized {
    type Result;
    fn consume(self, item: Item) -> Self;
    fn consume_iter<I>(self, iter: I) -> Self where I: IntoIterator<Item = Item>;
    fn complete(self) -> Self::Result;
    fn full(&self) -> bool;
}

pub trait Reducer<Result> {
    fn reduce(self, left: Result, right: Result) -> Result;
}

pub trait UnindexedConsumer<I>: Consumer<I> {
    fn split_off_left(&self) -> Self;
    fn to_reducer(&self) -> Self::Reducer;
}

pub trait UnindexedProducer: Send + Sized {
    type Item;
    fn split(self) -> (Self, Option<Self>);
    fn fold_with<F>(self, folder: F) -> F where F: Folder<Self::Item>;
}
pub fn bridge<I, C>(par_iter: I, consumer: C) -> C::Result where I: IndexedParallelIterator, C: Consumer<I::Item>;
pub fn bridge_producer_consumer<P, C>(len: usize, producer: P, consumer: C) -> C::Result
where P: Producer, C: Consumer<P::Item>;
pub fn bridge_unindexed<P, C>(producer: P, consumer: C) -> C::Result
where P: UnindexedProducer, C: UnindexedConsumer<P::Item>;
