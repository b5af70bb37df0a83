use crate::column::ColumnIndex;
use crate::decode::Decode;
use crate::error::Error;
use crate::row::Row;
use crate::types::Type;

pub trait FromRow<'r, R: Row>: Sized {
    fn from_row(row: &'r R) -> Result<Self, Error>;
}
impl<'r, R> FromRow<'r, R> for () where R: Row {}
impl<'r, R, T1> FromRow<'r, R> for (T1,)
where R: Row, usize: ColumnIndex<R>, T1: Decode<'r, R::Database> + Type<R::Database> {}
impl<'r, R, T1, T2> FromRow<'r, R> for (T1, T2)
where R: Row, usize: ColumnIndex<R>, T1: Decode<'r, R::Database> + Type<R::Database>, T2: Decode<'r,
    R::Database> + Type<R::Database> {}
impl<'r, R, T1, T2, T3> FromRow<'r, R> for (T1, T2, T3)
where R: Row, usize: ColumnIndex<R>, T1: Decode<'r, R::Database> + Type<R::Database>, T2: Decode<'r,
    R::Database> + Type<R::Database>, T3: Decode<'r, R::Database> + Type<R::Database> {}
impl<'r, R, T1, T2, T3, T4> FromRow<'r, R> for (T1, T2, T3, T4)
where R: Row, usize: ColumnIndex<R>, T1: Decode<'r, R::Database> + Type<R::Database>, T2: Decode<'r,
    R::Database> + Type<R::Database>, T3: Decode<'r, R::Database> + Type<R::Database>, T4: Decode<'r,
    R::Database> + Type<R::Database> {}
impl<'r, R, T1, T2, T3, T4, T5> FromRow<'r, R> for (T1, T2, T3, T4, T5)
where R: Row, usize: ColumnIndex<R>, T1: Decode<'r, R::Database> + Type<R::Database>, T2: Decode<'r,
    R::Database> + Type<R::Database>, T3: Decode<'r, R::Database> + Type<R::Database>, T4: Decode<'r,
    R::Database> + Type<R::Database>, T5: Decode<'r, R::Database> + Type<R::Database> {}
impl<'r, R, T1, T2, T3, T4, T5, T6> FromRow<'r, R> for (T1, T2, T3, T4, T5, T6)
where R: Row, usize: ColumnIndex<R>, T1: Decode<'r, R::Database> + Type<R::Database>, T2: Decode<'r,
    R::Database> + Type<R::Database>, T3: Decode<'r, R::Database> + Type<R::Database>, T4: Decode<'r,
    R::Database> + Type<R::Database>, T5: Decode<'r, R::Database> + Type<R::Database>, T6: Decode<'r,
    R::Database> + Type<R::Database> {}
impl<'r, R, T1, T2, T3, T4, T5, T6, T7> FromRow<'r, R> for (T1, T2, T3, T4, T5, T6, T7)
where R: Row, usize: ColumnIndex<R>, T1: Decode<'r, R::Database> + Type<R::Database>, T2: Decode<'r,
    R::Database> + Type<R::Database>, T3: Decode<'r, R::Database> + Type<R::Database>, T4: Decode<'r,
    R::Database> + Type<R::Database>, T5: Decode<'r, R::Database> + Type<R::Database>, T6: Decode<'r,
    R::Database> + Type<R::Database>, T7: Decode<'r, R::Database> + Type<R::Database> {}
impl<'r, R, T1, T2, T3, T4, T5, T6, T7, T8> FromRow<'r, R> for (T1, T2, T3, T4, T5, T6, T7, T8)
where R: Row, usize: ColumnIndex<R>, T1: Decode<'r, R::Database> + Type<R::Database>, T2: Decode<'r,
    R::Database> + Type<R::Database>, T3: Decode<'r, R::Database> + Type<R::Database>, T4: Decode<'r,
    R::Database> + Type<R::Database>, T5: Decode<'r, R::Database> + Type<R::Database>, T6: Decode<'r,
    R::Database> + Type<R::Database>, T7: Decode<'r, R::Database> + Type<R::Database>, T8: Decode<'r,
    R::Database> + Type<R::Database> {}
impl<'r, R, T1, T2, T3, T4, T5, T6, T7, T8, T9> FromRow<'r, R> for (T1, T2, T3, T4, T5, T6, T7, T8, T9)
where R: Row, usize: ColumnIndex<R>, T1: Decode<'r, R::Database> + Type<R::Database>, T2: Decode<'r,
    R::Database> + Type<R::Database>, T3: Decode<'r, R::Database> + Type<R::Database>, T4: Decode<'r,
    R::Database> + Type<R::Database>, T5: Decode<'r, R::Database> + Type<R::Database>, T6: Decode<'r,
    R::Database> + Type<R::Database>, T7: Decode<'r, R::Database> + Type<R::Database>, T8: Decode<'r,
    R::Database> + Type<R::Database>, T9: Decode<'r, R::Database> + Type<R::Database> {}
impl<'r, R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> FromRow<'r, R> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)
where R: Row, usize: ColumnIndex<R>, T1: Decode<'r, R::Database> + Type<R::Database>, T2: Decode<'r,
    R::Database> + Type<R::Database>, T3: Decode<'r, R::Database> + Type<R::Database>, T4: Decode<'r,
    R::Database> + Type<R::Database>, T5: Decode<'r, R::Database> + Type<R::Database>, T6: Decode<'r,
    R::Database> + Type<R::Database>, T7: Decode<'r, R::Database> + Type<R::Database>, T8: Decode<'r,
    R::Database> + Type<R::Database>, T9: Decode<'r, R::Database> + Type<R::Database>, T10: Decode<'r,
    R::Database> + Type<R::Database> {}
impl<'r, R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> FromRow<'r, R> for (T1, T2, T3, T4, T5, T6, T7, T8, T9,
    T10, T11)
where R: Row, usize: ColumnIndex<R>, T1: Decode<'r, R::Database> + Type<R::Database>, T2: Decode<'r,
    R::Database> + Type<R::Database>, T3: Decode<'r, R::Database> + Type<R::Database>, T4: Decode<'r,
    R::Database> + Type<R::Database>, T5: Decode<'r, R::Database> + Type<R::Database>, T6: Decode<'r,
    R::Database> + Type<R::Database>, T7: Decode<'r, R::Database> + Type<R::Database>, T8: Decode<'r,
    R::Database> + Type<R::Database>, T9: Decode<'r, R::Database> + Type<R::Database>, T10: Decode<'r,
    R::Database> + Type<R::Database>, T11: Decode<'r, R::Database> + Type<R::Database> {}
impl<'r, R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> FromRow<'r, R> for (T1, T2, T3, T4, T5, T6, T7, T8,
    T9, T10, T11, T12)
where R: Row, usize: ColumnIndex<R>, T1: Decode<'r, R::Database> + Type<R::Database>, T2: Decode<'r,
    R::Database> + Type<R::Database>, T3: Decode<'r, R::Database> + Type<R::Database>, T4: Decode<'r,
    R::Database> + Type<R::Database>, T5: Decode<'r, R::Database> + Type<R::Database>, T6: Decode<'r,
    R::Database> + Type<R::Database>, T7: Decode<'r, R::Database> + Type<R::Database>, T8: Decode<'r,
    R::Database> + Type<R::Database>, T9: Decode<'r, R::Database> + Type<R::Database>, T10: Decode<'r,
    R::Database> + Type<R::Database>, T11: Decode<'r, R::Database> + Type<R::Database>, T12: Decode<'r,
    R::Database> + Type<R::Database> {}
impl<'r, R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> FromRow<'r, R> for (T1, T2, T3, T4, T5, T6, T7,
    T8, T9, T10, T11, T12, T13)
where R: Row, usize: ColumnIndex<R>, T1: Decode<'r, R::Database> + Type<R::Database>, T2: Decode<'r,
    R::Database> + Type<R::Database>, T3: Decode<'r, R::Database> + Type<R::Database>, T4: Decode<'r,
    R::Database> + Type<R::Database>, T5: Decode<'r, R::Database> + Type<R::Database>, T6: Decode<'r,
    R::Database> + Type<R::Database>, T7: Decode<'r, R::Database> + Type<R::Database>, T8: Decode<'r,
    R::Database> + Type<R::Database>, T9: Decode<'r, R::Database> + Type<R::Database>, T10: Decode<'r,
    R::Database> + Type<R::Database>, T11: Decode<'r, R::Database> + Type<R::Database>, T12: Decode<'r,
    R::Database> + Type<R::Database>, T13: Decode<'r, R::Database> + Type<R::Database> {}
impl<'r, R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> FromRow<'r, R> for (T1, T2, T3, T4, T5, T6,
    T7, T8, T9, T10, T11, T12, T13, T14)
where R: Row, usize: ColumnIndex<R>, T1: Decode<'r, R::Database> + Type<R::Database>, T2: Decode<'r,
    R::Database> + Type<R::Database>, T3: Decode<'r, R::Database> + Type<R::Database>, T4: Decode<'r,
    R::Database> + Type<R::Database>, T5: Decode<'r, R::Database> + Type<R::Database>, T6: Decode<'r,
    R::Database> + Type<R::Database>, T7: Decode<'r, R::Database> + Type<R::Database>, T8: Decode<'r,
    R::Database> + Type<R::Database>, T9: Decode<'r, R::Database> + Type<R::Database>, T10: Decode<'r,
    R::Database> + Type<R::Database>, T11: Decode<'r, R::Database> + Type<R::Database>, T12: Decode<'r,
    R::Database> + Type<R::Database>, T13: Decode<'r, R::Database> + Type<R::Database>, T14: Decode<'r,
    R::Database> + Type<R::Database> {}
impl<'r, R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> FromRow<'r, R> for (T1, T2, T3, T4,
    T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)
where R: Row, usize: ColumnIndex<R>, T1: Decode<'r, R::Database> + Type<R::Database>, T2: Decode<'r,
    R::Database> + Type<R::Database>, T3: Decode<'r, R::Database> + Type<R::Database>, T4: Decode<'r,
    R::Database> + Type<R::Database>, T5: Decode<'r, R::Database> + Type<R::Database>, T6: Decode<'r,
    R::Database> + Type<R::Database>, T7: Decode<'r, R::Database> + Type<R::Database>, T8: Decode<'r,
    R::Database> + Type<R::Database>, T9: Decode<'r, R::Database> + Type<R::Database>, T10: Decode<'r,
    R::Database> + Type<R::Database>, T11: Decode<'r, R::Database> + Type<R::Database>, T12: Decode<'r,
    R::Database> + Type<R::Database>, T13: Decode<'r, R::Database> + Type<R::Database>, T14: Decode<'r,
    R::Database> + Type<R::Database>, T15: Decode<'r, R::Database> + Type<R::Database> {}
impl<'r, R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> FromRow<'r, R> for (T1, T2, T3,
    T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16)
where R: Row, usize: ColumnIndex<R>, T1: Decode<'r, R::Database> + Type<R::Database>, T2: Decode<'r,
    R::Database> + Type<R::Database>, T3: Decode<'r, R::Database> + Type<R::Database>, T4: Decode<'r,
    R::Database> + Type<R::Database>, T5: Decode<'r, R::Database> + Type<R::Database>, T6: Decode<'r,
    R::Database> + Type<R::Database>, T7: Decode<'r, R::Database> + Type<R::Database>, T8: Decode<'r,
    R::Database> + Type<R::Database>, T9: Decode<'r, R::Database> + Type<R::Database>, T10: Decode<'r,
    R::Database> + Type<R::Database>, T11: Decode<'r, R::Database> + Type<R::Database>, T12: Decode<'r,
    R::Database> + Type<R::Database>, T13: Decode<'r, R::Database> + Type<R::Database>, T14: Decode<'r,
    R::Database> + Type<R::Database>, T15: Decode<'r, R::Database> + Type<R::Database>, T16: Decode<'r,
    R::Database> + Type<R::Database> {}
