//! Signatures of `std::str::pattern`.

pub trait DoubleEndedSearcher<'a>: ReverseSearcher<'a> {}

pub trait Pattern: Sized {
    type Searcher<'a>: Searcher<'a>;
}

pub unsafe trait ReverseSearcher<'a>: Searcher<'a> {}

pub unsafe trait Searcher<'a> {}

pub struct CharPredicateSearcher<'a, F> {}

unsafe impl<'a, F> Searcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
unsafe impl<'a, F> ReverseSearcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
impl<'a, F> DoubleEndedSearcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
impl<F: FnMut(char) -> bool> Pattern for F {
    type Searcher<'a> = CharPredicateSearcher<'a, F>;
}
