//! Signatures of `std::str::pattern`.

pub trait DoubleEndedSearcher<'a>: ReverseSearcher<'a> {}

pub trait Pattern: Sized {}

pub unsafe trait ReverseSearcher<'a>: Searcher<'a> {}

pub unsafe trait Searcher<'a> {}
