pub mod connection;
pub mod query_dsl;
pub mod r2d2;
pub mod result;
pub mod upsert;

use crate::backend::Backend;
use crate::dsl::AsSelect;
use crate::expression::ValidGrouping;
use crate::helper_types::Select;
use crate::query_builder::{InsertStatement, Query, QueryId};
use crate::query_dsl::methods::SelectDsl;
pub use crate::connection::Connection;
pub use crate::query_dsl::{BelongingToDsl, CombineDsl, JoinOnDsl, QueryDsl, RunQueryDsl, SaveChangesDsl};
pub use crate::result::{
    ConnectionError, ConnectionResult, OptionalEmptyChangesetExtension, OptionalExtension, QueryResult,
};

pub trait Insertable<T> {
    type Values;
    fn values(self) -> Self::Values;
    fn insert_into(self, table: T) -> InsertStatement<T, Self::Values> where T: Table, Self: Sized;
}
impl<'a, T, Tab> Insertable<Tab> for &'a [T] where &'a T: Insertable<Tab> {
    type Values = BatchInsert<Vec<<&'a T as Insertable<Tab>>::Values>, Tab, (), false>;
}
impl<'a, T, Tab> Insertable<Tab> for &'a Vec<T> where &'a [T]: Insertable<Tab> {
    type Values = <&'a [T] as Insertable<Tab>>::Values;
}
impl<T, Tab> Insertable<Tab> for Vec<T> where T: Insertable<Tab> {
    type Values = BatchInsert<Vec<T::Values>, Tab, (), false>;
}
impl<T, Tab, const N: usize> Insertable<Tab> for [T; N] where T: Insertable<Tab> {
    type Values = BatchInsert<Vec<T::Values>, Tab, [T::Values; N], true>;
}
impl<'a, T, Tab, const N: usize> Insertable<Tab> for &'a [T; N] where T: Insertable<Tab>, &'a T: Insertable<Tab> {
    type Values = BatchInsert<Vec<<&'a T as Insertable<Tab>>::Values>, Tab, [T::Values; N], true>;
}
impl<T, Tab, const N: usize> Insertable<Tab> for Box<[T; N]> where T: Insertable<Tab> {
    type Values = BatchInsert<Vec<T::Values>, Tab, [T::Values; N], true>;
}
impl<'a, T, Tab> Insertable<Tab> for &'a Option<T> where Option<&'a T>: Insertable<Tab> {
    type Values = <Option<&'a T> as Insertable<Tab>>::Values;
}
impl<'a, T, Tab> Insertable<Tab> for &'a (T,) where (&'a T,): Insertable<Tab> {
    type Values = <(&'a T,) as Insertable<Tab>>::Values;
}
impl<'a, T, T1, Tab> Insertable<Tab> for &'a (T, T1) where (&'a T, &'a T1): Insertable<Tab> {
    type Values = <(&'a T, &'a T1) as Insertable<Tab>>::Values;
}
impl<'a, T, T1, T2, Tab> Insertable<Tab> for &'a (T, T1, T2) where (&'a T, &'a T1, &'a T2): Insertable<Tab> {
    type Values = <(&'a T, &'a T1, &'a T2) as Insertable<Tab>>::Values;
}
impl<'a, T, T1, T2, T3, Tab> Insertable<Tab> for &'a (T, T1, T2, T3)
where (&'a T, &'a T1, &'a T2, &'a T3): Insertable<Tab> {
    type Values = <(&'a T, &'a T1, &'a T2, &'a T3) as Insertable<Tab>>::Values;
}
impl<'a, T, T1, T2, T3, T4, Tab> Insertable<Tab> for &'a (T, T1, T2, T3, T4)
where (&'a T, &'a T1, &'a T2, &'a T3, &'a T4): Insertable<Tab> {
    type Values = <(&'a T, &'a T1, &'a T2, &'a T3, &'a T4) as Insertable<Tab>>::Values;
}
impl<'a, T, T1, T2, T3, T4, T5, Tab> Insertable<Tab> for &'a (T, T1, T2, T3, T4, T5)
where (&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5): Insertable<Tab> {
    type Values = <(&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5) as Insertable<Tab>>::Values;
}
impl<'a, T, T1, T2, T3, T4, T5, T6, Tab> Insertable<Tab> for &'a (T, T1, T2, T3, T4, T5, T6)
where (&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6): Insertable<Tab> {
    type Values = <(&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6) as Insertable<Tab>>::Values;
}
impl<'a, T, T1, T2, T3, T4, T5, T6, T7, Tab> Insertable<Tab> for &'a (T, T1, T2, T3, T4, T5, T6, T7)
where (&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7): Insertable<Tab> {
    type Values = <(&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7) as Insertable<Tab>>::Values;
}
impl<'a, T, T1, T2, T3, T4, T5, T6, T7, T8, Tab> Insertable<Tab> for &'a (T, T1, T2, T3, T4, T5, T6, T7, T8)
where (&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7, &'a T8): Insertable<Tab> {
    type Values = <(&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7, &'a T8) as Insertable<Tab>>::Values;
}
impl<'a, T, T1, T2, T3, T4, T5, T6, T7, T8, T9, Tab> Insertable<Tab> for &'a (T, T1, T2, T3, T4, T5, T6, T7, T8, T9)
where (&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7, &'a T8, &'a T9): Insertable<Tab> {
    type Values = <(&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7, &'a T8, &'a T9) as Insertable<Tab>>::Values;
}
impl<'a, T, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, Tab> Insertable<Tab> for &'a (T, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)
where (&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7, &'a T8, &'a T9, &'a T10): Insertable<Tab> {
    type Values = <(&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7, &'a T8, &'a T9, &'a T10) as Insertable<Tab>>::Values;
}
impl<'a, T, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, Tab> Insertable<Tab> for &'a (T, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)
where (&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7, &'a T8, &'a T9, &'a T10, &'a T11): Insertable<Tab> {
    type Values = <(&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7, &'a T8, &'a T9, &'a T10, &'a T11) as Insertable<Tab>>::Values;
}
impl<'a, T, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, Tab> Insertable<Tab> for &'a (T, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)
where (&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7, &'a T8, &'a T9, &'a T10, &'a T11, &'a T12): Insertable<Tab> {
    type Values = <(&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7, &'a T8, &'a T9, &'a T10, &'a T11, &'a T12) as Insertable<Tab>>::Values;
}
impl<'a, T, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, Tab> Insertable<Tab> for &'a (T, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)
where (&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7, &'a T8, &'a T9, &'a T10, &'a T11, &'a T12, &'a T13): Insertable<Tab> {
    type Values = <(&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7, &'a T8, &'a T9, &'a T10, &'a T11, &'a T12, &'a T13) as Insertable<Tab>>::Values;
}
impl<'a, T, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, Tab> Insertable<Tab> for &'a (T, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14)
where (&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7, &'a T8, &'a T9, &'a T10, &'a T11, &'a T12, &'a T13, &'a T14): Insertable<Tab> {
    type Values = <(&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7, &'a T8, &'a T9, &'a T10, &'a T11, &'a T12, &'a T13, &'a T14) as Insertable<Tab>>::Values;
}
impl<'a, T, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, Tab> Insertable<Tab> for &'a (T, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)
where (&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7, &'a T8, &'a T9, &'a T10, &'a T11, &'a T12, &'a T13, &'a T14, &'a T15): Insertable<Tab> {
    type Values = <(&'a T, &'a T1, &'a T2, &'a T3, &'a T4, &'a T5, &'a T6, &'a T7, &'a T8, &'a T9, &'a T10, &'a T11, &'a T12, &'a T13, &'a T14, &'a T15) as Insertable<Tab>>::Values;
}

pub trait HasQuery<DB: Backend>: SelectableHelper<DB, SelectExpression: QueryId + AppearsOnTable<<Self::BaseQuery>::From> + ValidGrouping<<Self::BaseQuery>::GroupBy>> {
    type BaseQuery: SelectDsl<AsSelect<Self, DB>, Output: Query>;
    fn query() -> Select<Self::BaseQuery, AsSelect<Self, DB>>;
}

pub mod prelude {
    pub use crate::{HasQuery, Insertable};
    pub use crate::connection::Connection;
    pub use crate::query_dsl::{BelongingToDsl, CombineDsl, JoinOnDsl, QueryDsl, RunQueryDsl, SaveChangesDsl};
    pub use crate::result::{
        ConnectionError, ConnectionResult, OptionalEmptyChangesetExtension, OptionalExtension, QueryResult,
    };
}
