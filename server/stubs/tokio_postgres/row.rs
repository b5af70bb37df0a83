use crate::{Column, SimpleColumn};
use crate::error::Error;
use postgres_types::FromSql;
use std::fmt::Display;

pub trait RowIndex {
}
impl RowIndex for usize {}
impl RowIndex for str {}
impl<T> RowIndex for &T where T: ?Sized + RowIndex {}

#[derive(Clone)]
pub struct Row {}
impl Row {
    pub fn columns(&self) -> &[Column];
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn get<'a, I, T>(&'a self, idx: I) -> T where I: RowIndex + Display, T: FromSql<'a>;
    pub fn try_get<'a, I, T>(&'a self, idx: I) -> Result<T, Error> where I: RowIndex + Display, T: FromSql<'a>;
    pub fn raw_size_bytes(&self) -> usize;
}

#[derive(Debug)]
pub struct SimpleQueryRow {}
impl SimpleQueryRow {
    pub fn columns(&self) -> &[SimpleColumn];
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn get<I>(&self, idx: I) -> Option<&str> where I: RowIndex + Display;
    pub fn try_get<I>(&self, idx: I) -> Result<Option<&str>, Error> where I: RowIndex + Display;
}
