use crate::backend::Backend;
use crate::connection::{Connection, DefaultLoadingMode, LoadConnection};
use crate::deserialize::FromSqlRow;
use crate::expression::{Expression, QueryMetadata};
use crate::helper_types::{Distinct, GroupBy, Having, IntoBoxed};
use crate::query_builder::{AsQuery, QueryFragment, QueryId, SelectQuery};
use crate::query_dsl::RunQueryDsl;
use crate::query_source::Table;
use crate::result::{Error, QueryResult};
use crate::sql_types::IntoNullable;

pub trait BoxedDsl<'a, DB> {
    type Output;
    fn internal_into_boxed(self) -> IntoBoxed<'a, Self, DB>;
}

pub trait DistinctDsl {
    type Output;
    fn distinct(self) -> Distinct<Self>;
}

pub trait FilterDsl<Predicate> {
    type Output;
    fn filter(self, predicate: Predicate) -> Self::Output;
}
impl<T, Predicate> FilterDsl<Predicate> for T where T: Table, T::Query: FilterDsl<Predicate> {
    type Output = <T::Query as FilterDsl<Predicate>>::Output;
}

pub trait FindDsl<PK> {
    type Output;
    fn find(self, id: PK) -> Self::Output;
}
impl<T, PK> FindDsl<PK> for T where T: Table + FilterDsl<<T::PrimaryKey>::Output> {
    type Output = T::Output;
}

pub trait OrFilterDsl<Predicate> {
    type Output;
    fn or_filter(self, predicate: Predicate) -> Self::Output;
}
impl<T, Predicate> OrFilterDsl<Predicate> for T where T: Table, T::Query: OrFilterDsl<Predicate> {
    type Output = <T::Query as OrFilterDsl<Predicate>>::Output;
}

pub trait GroupByDsl<Expr: Expression> {
    type Output;
    fn group_by(self, expr: Expr) -> GroupBy<Self, Expr>;
}

pub trait HavingDsl<Predicate> {
    type Output;
    fn having(self, predicate: Predicate) -> Having<Self, Predicate>;
}

pub trait LimitDsl<DummyArgForAutoType = i64> {
    type Output;
    fn limit(self, limit: i64) -> Self::Output;
}
impl<T> LimitDsl for T where T: Table, T::Query: LimitDsl { type Output = <T::Query as LimitDsl>::Output; }

pub trait LoadQuery<'query, Conn, U, B = DefaultLoadingMode>: RunQueryDsl<Conn> {
    type RowIter<'conn>: Iterator<Item = QueryResult<U>> where Conn: 'conn;
}
impl<'query, Conn, T, U, DB, B> LoadQuery<'query, Conn, U, B> for T
where Conn: Connection<Backend = DB> + LoadConnection<B>, T: AsQuery + RunQueryDsl<Conn>,
    T::Query: QueryFragment<DB> + QueryId + 'query, DB: Backend + QueryMetadata<T::SqlType> + 'static,
    U: FromSqlRow<<T::SqlType>::SqlType, DB> + 'static, <T::SqlType>::SqlType: 'static {
    type RowIter<'conn> = impl Iterator<Item = Result<U, Error>> where Conn: 'conn;
}

pub trait ExecuteDsl<Conn: Connection<Backend = DB>, DB: Backend = Conn::Backend>: Sized {
    fn execute(query: Self, conn: &mut Conn) -> QueryResult<usize>;
}
impl<Conn, DB, T> ExecuteDsl<Conn, DB> for T
where Conn: Connection<Backend = DB>, DB: Backend, T: QueryFragment<DB> + QueryId {}

pub trait LockingDsl<Lock> {
    type Output;
    fn with_lock(self, lock: Lock) -> Self::Output;
}

pub trait ModifyLockDsl<Modifier> {
    type Output;
    fn modify_lock(self, modifier: Modifier) -> Self::Output;
}

pub trait SelectNullableDsl {
    type Output;
    fn nullable(self) -> Self::Output;
}

pub trait OffsetDsl<DummyArgForAutoType = i64> {
    type Output;
    fn offset(self, offset: i64) -> Self::Output;
}
impl<T> OffsetDsl for T where T: Table, T::Query: OffsetDsl {
    type Output = <T::Query as OffsetDsl>::Output;
}

pub trait OrderDsl<Expr: Expression> {
    type Output;
    fn order(self, expr: Expr) -> Self::Output;
}
impl<T, Expr> OrderDsl<Expr> for T where Expr: Expression, T: Table, T::Query: OrderDsl<Expr> {
    type Output = <T::Query as OrderDsl<Expr>>::Output;
}

pub trait ThenOrderDsl<Expr> {
    type Output;
    fn then_order_by(self, expr: Expr) -> Self::Output;
}
impl<T, Expr> ThenOrderDsl<Expr> for T where Expr: Expression, T: Table, T::Query: ThenOrderDsl<Expr> {
    type Output = <T::Query as ThenOrderDsl<Expr>>::Output;
}

pub trait SelectDsl<Selection: Expression> {
    type Output;
    fn select(self, selection: Selection) -> Self::Output;
}
impl<T, Selection> SelectDsl<Selection> for T where Selection: Expression, T: Table, T::Query: SelectDsl<Selection> {
    type Output = <T::Query as SelectDsl<Selection>>::Output;
}

pub trait SingleValueDsl {
    type Output;
    fn single_value(self) -> Self::Output;
}
impl<T> SingleValueDsl for T where Self: SelectQuery + LimitDsl, Self::SqlType: IntoNullable {
    type Output = Grouped<Subselect<T::Output, <T::SqlType as IntoNullable>::Nullable>>;
}
