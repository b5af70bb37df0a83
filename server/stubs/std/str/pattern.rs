//! Signatures of `std::str::pattern`.

pub trait DoubleEndedSearcher<'a>: ReverseSearcher<'a> {}

pub trait Pattern: Sized {
    type Searcher<'a>: Searcher<'a>;
}

pub unsafe trait ReverseSearcher<'a>: Searcher<'a> {}

pub unsafe trait Searcher<'a> {}

pub struct CharSearcher<'a> {}

unsafe impl<'a> Searcher<'a> for CharSearcher<'a> {}
unsafe impl<'a> ReverseSearcher<'a> for CharSearcher<'a> {}
impl<'a> DoubleEndedSearcher<'a> for CharSearcher<'a> {}

pub struct StrSearcher<'a, 'b> {}

unsafe impl<'a, 'b> Searcher<'a> for StrSearcher<'a, 'b> {}
unsafe impl<'a, 'b> ReverseSearcher<'a> for StrSearcher<'a, 'b> {}

pub struct CharArraySearcher<'a, const N: usize> {}

unsafe impl<'a, const N: usize> Searcher<'a> for CharArraySearcher<'a, N> {}
unsafe impl<'a, const N: usize> ReverseSearcher<'a> for CharArraySearcher<'a, N> {}
impl<'a, const N: usize> DoubleEndedSearcher<'a> for CharArraySearcher<'a, N> {}

pub struct CharArrayRefSearcher<'a, 'b, const N: usize> {}

unsafe impl<'a, 'b, const N: usize> Searcher<'a> for CharArrayRefSearcher<'a, 'b, N> {}
unsafe impl<'a, 'b, const N: usize> ReverseSearcher<'a> for CharArrayRefSearcher<'a, 'b, N> {}
impl<'a, 'b, const N: usize> DoubleEndedSearcher<'a> for CharArrayRefSearcher<'a, 'b, N> {}

pub struct CharSliceSearcher<'a, 'b> {}

unsafe impl<'a, 'b> Searcher<'a> for CharSliceSearcher<'a, 'b> {}
unsafe impl<'a, 'b> ReverseSearcher<'a> for CharSliceSearcher<'a, 'b> {}
impl<'a, 'b> DoubleEndedSearcher<'a> for CharSliceSearcher<'a, 'b> {}

pub struct CharPredicateSearcher<'a, F>
where
    F: FnMut(char) -> bool {}

unsafe impl<'a, F> Searcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
unsafe impl<'a, F> ReverseSearcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
impl<'a, F> DoubleEndedSearcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
impl<F: FnMut(char) -> bool> Pattern for F {
    type Searcher<'a> = CharPredicateSearcher<'a, F>;
}
