use crate::iter::{IndexedParallelIterator, ParallelIterator};
use std::cmp::Ordering;

pub struct ChunkBy<'data, T, P> {
    owned: P,
}
unsafe impl<'data, T, P> Send for ChunkBy<'data, T, P> where P: Send, T: Sync {}
unsafe impl<'data, T, P> Sync for ChunkBy<'data, T, P> where P: Sync, T: Sync {}
impl<T, P: Clone> Clone for ChunkBy<'_, T, P> {}
impl<'data, T, P> ParallelIterator for ChunkBy<'data, T, P> where T: Sync, P: Fn(&T, &T) -> bool + Send + Sync {
    type Item = &'data [T];
}

pub struct ChunkByMut<'data, T, P> {
    owned: P,
}
unsafe impl<'data, T, P> Send for ChunkByMut<'data, T, P> where P: Send, T: Send {}
unsafe impl<'data, T, P> Sync for ChunkByMut<'data, T, P> where P: Sync, T: Sync {}
impl<'data, T, P> ParallelIterator for ChunkByMut<'data, T, P> where T: Send, P: Fn(&T, &T) -> bool + Send + Sync {
    type Item = &'data mut [T];
}

#[derive(Debug)]
pub struct Chunks<'data, T> {}
unsafe impl<'data, T> Send for Chunks<'data, T> where T: Sync {}
impl<T> Clone for Chunks<'_, T> {}
impl<'data, T: Sync> ParallelIterator for Chunks<'data, T> { type Item = &'data [T]; }
impl<T: Sync> IndexedParallelIterator for Chunks<'_, T> {}

#[derive(Debug)]
pub struct ChunksExact<'data, T> {}
unsafe impl<'data, T> Send for ChunksExact<'data, T> where T: Sync {}
impl<'data, T> ChunksExact<'data, T> {
    pub fn remainder(&self) -> &'data [T];
}
impl<T> Clone for ChunksExact<'_, T> {}
impl<'data, T: Sync> ParallelIterator for ChunksExact<'data, T> { type Item = &'data [T]; }
impl<T: Sync> IndexedParallelIterator for ChunksExact<'_, T> {}

#[derive(Debug)]
pub struct ChunksMut<'data, T> {}
impl<'data, T: Send> ParallelIterator for ChunksMut<'data, T> { type Item = &'data mut [T]; }
impl<T: Send> IndexedParallelIterator for ChunksMut<'_, T> {}

#[derive(Debug)]
pub struct ChunksExactMut<'data, T> {}
impl<'data, T> ChunksExactMut<'data, T> {
    pub fn into_remainder(self) -> &'data mut [T];
    pub fn remainder(&mut self) -> &mut [T];
    pub fn take_remainder(&mut self) -> &'data mut [T];
}
impl<'data, T: Send> ParallelIterator for ChunksExactMut<'data, T> { type Item = &'data mut [T]; }
impl<T: Send> IndexedParallelIterator for ChunksExactMut<'_, T> {}

pub trait ParallelSlice<T: Sync> {
    /// Source: rayon/src/slice/mod.rs:34
    #[hp::closure(pooled)]
    fn as_parallel_slice(&self) -> &[T];
    /// Source: rayon/src/slice/mod.rs:49
    #[hp::closure(pooled)]
    fn par_split<P>(&self, separator: P) -> Split<'_, T, P> where P: Fn(&T) -> bool + Sync + Send;
    /// Source: rayon/src/slice/mod.rs:72
    #[hp::closure(pooled)]
    fn par_split_inclusive<P>(&self, separator: P) -> SplitInclusive<'_, T, P> where P: Fn(&T) -> bool + Sync + Send;
    /// Source: rayon/src/slice/mod.rs:92
    #[hp::closure(pooled)]
    fn par_windows(&self, window_size: usize) -> Windows<'_, T>;
    /// Source: rayon/src/slice/mod.rs:106
    #[hp::closure(pooled)]
    fn par_array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N>;
    /// Source: rayon/src/slice/mod.rs:125
    #[hp::closure(pooled)]
    fn par_chunks(&self, chunk_size: usize) -> Chunks<'_, T>;
    /// Source: rayon/src/slice/mod.rs:145
    #[hp::closure(pooled)]
    fn par_chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T>;
    /// Source: rayon/src/slice/mod.rs:165
    #[hp::closure(pooled)]
    fn par_rchunks(&self, chunk_size: usize) -> RChunks<'_, T>;
    /// Source: rayon/src/slice/mod.rs:185
    #[hp::closure(pooled)]
    fn par_rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T>;
    /// Source: rayon/src/slice/mod.rs:206
    #[hp::closure(pooled)]
    fn par_chunk_by<F>(&self, pred: F) -> ChunkBy<'_, T, F> where F: Fn(&T, &T) -> bool + Send + Sync;
}
impl<T: Sync> ParallelSlice<T> for [T] {}

pub trait ParallelSliceMut<T: Send> {
    /// Source: rayon/src/slice/mod.rs:225
    #[hp::closure(pooled)]
    fn as_parallel_slice_mut(&mut self) -> &mut [T];
    /// Source: rayon/src/slice/mod.rs:239
    #[hp::closure(pooled)]
    fn par_split_mut<P>(&mut self, separator: P) -> SplitMut<'_, T, P> where P: Fn(&T) -> bool + Sync + Send;
    /// Source: rayon/src/slice/mod.rs:261
    #[hp::closure(pooled)]
    fn par_split_inclusive_mut<P>(&mut self, separator: P) -> SplitInclusiveMut<'_, T, P>
    where P: Fn(&T) -> bool + Sync + Send;
    /// Source: rayon/src/slice/mod.rs:288
    #[hp::closure(pooled)]
    fn par_chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T>;
    /// Source: rayon/src/slice/mod.rs:310
    #[hp::closure(pooled)]
    fn par_chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T>;
    /// Source: rayon/src/slice/mod.rs:332
    #[hp::closure(pooled)]
    fn par_rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T>;
    /// Source: rayon/src/slice/mod.rs:354
    #[hp::closure(pooled)]
    fn par_rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T>;
    /// Source: rayon/src/slice/mod.rs:392
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn par_sort(&mut self) where T: Ord;
    /// Source: rayon/src/slice/mod.rs:453
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn par_sort_by<F>(&mut self, compare: F) where F: Fn(&T, &T) -> Ordering + Sync;
    /// Source: rayon/src/slice/mod.rs:500
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn par_sort_by_key<K, F>(&mut self, f: F) where K: Ord, F: Fn(&T) -> K + Sync;
    /// Source: rayon/src/slice/mod.rs:548
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn par_sort_by_cached_key<K, F>(&mut self, f: F) where F: Fn(&T) -> K + Sync, K: Ord + Send;
    /// Source: rayon/src/slice/mod.rs:631
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn par_sort_unstable(&mut self) where T: Ord;
    /// Source: rayon/src/slice/mod.rs:692
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn par_sort_unstable_by<F>(&mut self, compare: F) where F: Fn(&T, &T) -> Ordering + Sync;
    /// Source: rayon/src/slice/mod.rs:736
    #[hp::closure(pooled)]
    #[hp::blocking(pool, fix = "offload")]
    fn par_sort_unstable_by_key<K, F>(&mut self, f: F) where K: Ord, F: Fn(&T) -> K + Sync;
    /// Source: rayon/src/slice/mod.rs:761
    #[hp::closure(pooled)]
    fn par_chunk_by_mut<F>(&mut self, pred: F) -> ChunkByMut<'_, T, F> where F: Fn(&T, &T) -> bool + Send + Sync;
}
impl<T: Send> ParallelSliceMut<T> for [T] {}

#[derive(Debug)]
pub struct Iter<'data, T> {}
unsafe impl<'data, T> Send for Iter<'data, T> where T: Sync {}
impl<T> Clone for Iter<'_, T> {}
impl<'data, T: Sync> ParallelIterator for Iter<'data, T> { type Item = &'data T; }
impl<T: Sync> IndexedParallelIterator for Iter<'_, T> {}

#[derive(Debug)]
pub struct IterMut<'data, T> {}
impl<'data, T: Send> ParallelIterator for IterMut<'data, T> { type Item = &'data mut T; }
impl<T: Send> IndexedParallelIterator for IterMut<'_, T> {}

pub struct Split<'data, T, P> {
    owned: P,
}
unsafe impl<'data, T, P> Send for Split<'data, T, P> where P: Send, T: Sync {}
unsafe impl<'data, T, P> Sync for Split<'data, T, P> where P: Sync, T: Sync {}
impl<T, P: Clone> Clone for Split<'_, T, P> {}
impl<'data, T, P> ParallelIterator for Split<'data, T, P> where P: Fn(&T) -> bool + Sync + Send, T: Sync {
    type Item = &'data [T];
}

pub struct SplitInclusive<'data, T, P> {
    owned: P,
}
unsafe impl<'data, T, P> Send for SplitInclusive<'data, T, P> where P: Send, T: Sync {}
unsafe impl<'data, T, P> Sync for SplitInclusive<'data, T, P> where P: Sync, T: Sync {}
impl<T, P: Clone> Clone for SplitInclusive<'_, T, P> {}
impl<'data, T, P> ParallelIterator for SplitInclusive<'data, T, P> where P: Fn(&T) -> bool + Sync + Send, T: Sync {
    type Item = &'data [T];
}

pub struct SplitMut<'data, T, P> {
    owned: P,
}
unsafe impl<'data, T, P> Send for SplitMut<'data, T, P> where P: Send, T: Send {}
unsafe impl<'data, T, P> Sync for SplitMut<'data, T, P> where P: Sync, T: Sync {}
impl<'data, T, P> ParallelIterator for SplitMut<'data, T, P> where P: Fn(&T) -> bool + Sync + Send, T: Send {
    type Item = &'data mut [T];
}

pub struct SplitInclusiveMut<'data, T, P> {
    owned: P,
}
unsafe impl<'data, T, P> Send for SplitInclusiveMut<'data, T, P> where P: Send, T: Send {}
unsafe impl<'data, T, P> Sync for SplitInclusiveMut<'data, T, P> where P: Sync, T: Sync {}
impl<'data, T, P> ParallelIterator for SplitInclusiveMut<'data, T, P> where P: Fn(&T) -> bool + Sync + Send, T: Send {
    type Item = &'data mut [T];
}

#[derive(Debug)]
pub struct RChunks<'data, T> {}
unsafe impl<'data, T> Send for RChunks<'data, T> where T: Sync {}
impl<T> Clone for RChunks<'_, T> {}
impl<'data, T: Sync> ParallelIterator for RChunks<'data, T> { type Item = &'data [T]; }
impl<T: Sync> IndexedParallelIterator for RChunks<'_, T> {}

#[derive(Debug)]
pub struct RChunksExact<'data, T> {}
unsafe impl<'data, T> Send for RChunksExact<'data, T> where T: Sync {}
impl<'data, T> RChunksExact<'data, T> {
    pub fn remainder(&self) -> &'data [T];
}
impl<T> Clone for RChunksExact<'_, T> {}
impl<'data, T: Sync> ParallelIterator for RChunksExact<'data, T> { type Item = &'data [T]; }
impl<T: Sync> IndexedParallelIterator for RChunksExact<'_, T> {}

#[derive(Debug)]
pub struct RChunksMut<'data, T> {}
impl<'data, T: Send> ParallelIterator for RChunksMut<'data, T> { type Item = &'data mut [T]; }
impl<T: Send> IndexedParallelIterator for RChunksMut<'_, T> {}

#[derive(Debug)]
pub struct RChunksExactMut<'data, T: Send> {}
unsafe impl<'data, T> Send for RChunksExactMut<'data, T> {}
impl<'data, T: Send> RChunksExactMut<'data, T> {
    pub fn into_remainder(self) -> &'data mut [T];
    pub fn remainder(&mut self) -> &mut [T];
    pub fn take_remainder(&mut self) -> &'data mut [T];
}
impl<'data, T: Send + 'data> ParallelIterator for RChunksExactMut<'data, T> { type Item = &'data mut [T]; }
impl<'data, T: Send + 'data> IndexedParallelIterator for RChunksExactMut<'data, T> {}

#[derive(Debug)]
pub struct Windows<'data, T> {}
unsafe impl<'data, T> Send for Windows<'data, T> where T: Sync {}
impl<T> Clone for Windows<'_, T> {}
impl<'data, T: Sync> ParallelIterator for Windows<'data, T> { type Item = &'data [T]; }
impl<T: Sync> IndexedParallelIterator for Windows<'_, T> {}

#[derive(Debug)]
pub struct ArrayWindows<'data, T: Sync, const N: usize> {}
unsafe impl<'data, T, const N: usize> Send for ArrayWindows<'data, T, N> {}
unsafe impl<'data, T, const N: usize> Sync for ArrayWindows<'data, T, N> {}
impl<T: Sync, const N: usize> Clone for ArrayWindows<'_, T, N> {}
impl<'data, T: Sync, const N: usize> ParallelIterator for ArrayWindows<'data, T, N> {
    type Item = &'data [T; N];
}
impl<T: Sync, const N: usize> IndexedParallelIterator for ArrayWindows<'_, T, N> {}
