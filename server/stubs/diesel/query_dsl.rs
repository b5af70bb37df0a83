pub mod methods;

use crate::backend::Backend;
use crate::connection::Connection;
use crate::expression::Expression;
use crate::helper_types::{
    Distinct, Except, ExceptAll, Filter, Find, ForKeyShare, ForNoKeyUpdate, ForShare, ForUpdate, GroupBy, Having,
    InnerJoin, Intersect, IntersectAll, IntoBoxed, LeftJoin, Limit, NoWait, NullableSelect, Offset, On, OrFilter,
    Order, OrderBy, Select, SingleValue, SkipLocked, ThenOrderBy, Union, UnionAll,
};
use crate::query_builder::{AsChangeset, AsQuery, IntoUpdateTarget, Query};
use crate::query_dsl::methods::{
    BoxedDsl, DistinctDsl, ExecuteDsl, FilterDsl, FindDsl, GroupByDsl, HavingDsl, LimitDsl, LoadQuery, LockingDsl,
    ModifyLockDsl, OffsetDsl, OrFilterDsl, OrderDsl, SelectDsl, SelectNullableDsl, SingleValueDsl, ThenOrderDsl,
};
use crate::query_source::{QuerySource, Table};
use crate::result::QueryResult;

pub trait BelongingToDsl<T> {
    type Output;
    fn belonging_to(other: T) -> Self::Output;
}

pub trait CombineDsl {
    type Query: Query;
    fn union<Rhs>(self, rhs: Rhs) -> Union<Self, Rhs> where Rhs: AsQuery<SqlType = <Self::Query as Query>::SqlType>;
    fn union_all<Rhs>(self, rhs: Rhs) -> UnionAll<Self, Rhs>
    where Rhs: AsQuery<SqlType = <Self::Query as Query>::SqlType>;
    fn intersect<Rhs>(self, rhs: Rhs) -> Intersect<Self, Rhs>
    where Rhs: AsQuery<SqlType = <Self::Query as Query>::SqlType>;
    fn intersect_all<Rhs>(self, rhs: Rhs) -> IntersectAll<Self, Rhs>
    where Rhs: AsQuery<SqlType = <Self::Query as Query>::SqlType>;
    fn except<Rhs>(self, rhs: Rhs) -> Except<Self, Rhs> where Rhs: AsQuery<SqlType = <Self::Query as Query>::SqlType>;
    fn except_all<Rhs>(self, rhs: Rhs) -> ExceptAll<Self, Rhs>
    where Rhs: AsQuery<SqlType = <Self::Query as Query>::SqlType>;
}
impl<T: Table> CombineDsl for T { type Query = T::Query; }

pub trait InternalJoinDsl<Rhs, Kind, On> {
    type Output;
    fn join(self, rhs: Rhs, kind: Kind, on: On) -> Self::Output;
}

pub trait JoinWithImplicitOnClause<Rhs, Kind> {
    type Output;
    fn join_with_implicit_on_clause(self, rhs: Rhs, kind: Kind) -> Self::Output;
}

pub trait JoinOnDsl: Sized {
    fn on<C>(self, on: C) -> On<Self, C>;
}
impl<T: QuerySource> JoinOnDsl for T {}

pub trait QueryDsl: Sized {
    fn distinct(self) -> Distinct<Self> where Self: DistinctDsl;
    fn select<Selection>(self, selection: Selection) -> Select<Self, Selection>
    where Selection: Expression, Self: SelectDsl<Selection>;
    fn count(self) -> Select<Self, CountStar> where Self: SelectDsl<CountStar>;
    fn inner_join<Rhs>(self, rhs: Rhs) -> InnerJoin<Self, Rhs> where Self: JoinWithImplicitOnClause<Rhs, Inner>;
    fn left_outer_join<Rhs>(self, rhs: Rhs) -> LeftJoin<Self, Rhs> where Self: JoinWithImplicitOnClause<Rhs, LeftOuter>;
    fn left_join<Rhs>(self, rhs: Rhs) -> LeftJoin<Self, Rhs> where Self: JoinWithImplicitOnClause<Rhs, LeftOuter>;
    fn filter<Predicate>(self, predicate: Predicate) -> Filter<Self, Predicate> where Self: FilterDsl<Predicate>;
    fn or_filter<Predicate>(self, predicate: Predicate) -> OrFilter<Self, Predicate> where Self: OrFilterDsl<Predicate>;
    fn find<PK>(self, id: PK) -> Find<Self, PK> where Self: FindDsl<PK>;
    fn order<Expr>(self, expr: Expr) -> Order<Self, Expr> where Expr: Expression, Self: OrderDsl<Expr>;
    fn order_by<Expr>(self, expr: Expr) -> OrderBy<Self, Expr> where Expr: Expression, Self: OrderDsl<Expr>;
    fn then_order_by<Order>(self, order: Order) -> ThenOrderBy<Self, Order> where Self: ThenOrderDsl<Order>;
    fn limit(self, limit: i64) -> Limit<Self> where Self: LimitDsl;
    fn offset(self, offset: i64) -> Offset<Self> where Self: OffsetDsl;
    fn group_by<GB>(self, group_by: GB) -> GroupBy<Self, GB> where GB: Expression, Self: GroupByDsl<GB>;
    fn having<Predicate>(self, predicate: Predicate) -> Having<Self, Predicate> where Self: HavingDsl<Predicate>;
    fn for_update(self) -> ForUpdate<Self> where Self: LockingDsl<ForUpdate>;
    fn for_no_key_update(self) -> ForNoKeyUpdate<Self> where Self: LockingDsl<ForNoKeyUpdate>;
    fn for_share(self) -> ForShare<Self> where Self: LockingDsl<ForShare>;
    fn for_key_share(self) -> ForKeyShare<Self> where Self: LockingDsl<ForKeyShare>;
    fn skip_locked(self) -> SkipLocked<Self> where Self: ModifyLockDsl<SkipLocked>;
    fn no_wait(self) -> NoWait<Self> where Self: ModifyLockDsl<NoWait>;
    fn into_boxed<'a, DB>(self) -> IntoBoxed<'a, Self, DB> where DB: Backend, Self: BoxedDsl<'a, DB>;
    fn single_value(self) -> SingleValue<Self> where Self: SingleValueDsl;
    fn nullable(self) -> NullableSelect<Self> where Self: SelectNullableDsl;
}
impl<T: Table> QueryDsl for T {}

pub trait RunQueryDsl<Conn>: Sized {
    /// Source: diesel/src/query_dsl/mod.rs:1515
    #[hp::blocking(database, fix = "other", instead = "diesel_async::RunQueryDsl::execute")]
    fn execute(self, conn: &mut Conn) -> QueryResult<usize> where Conn: Connection, Self: ExecuteDsl<Conn>;
    /// Source: diesel/src/query_dsl/mod.rs:1627
    #[hp::blocking(database, fix = "other", instead = "diesel_async::RunQueryDsl::load")]
    fn load<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> where Self: LoadQuery<'query, Conn, U>;
    /// Source: diesel/src/query_dsl/mod.rs:1755
    #[hp::blocking(database, fix = "other", instead = "diesel_async::RunQueryDsl::load_iter")]
    fn load_iter<'conn, 'query: 'conn, U, B>(self, conn: &'conn mut Conn) -> QueryResult<Self::RowIter<'conn>>
    where U: 'conn, Self: LoadQuery<'query, Conn, U, B> + 'conn;
    /// Source: diesel/src/query_dsl/mod.rs:1811
    #[hp::blocking(database, fix = "other", instead = "diesel_async::RunQueryDsl::get_result")]
    fn get_result<'query, U>(self, conn: &mut Conn) -> QueryResult<U> where Self: LoadQuery<'query, Conn, U>;
    /// Source: diesel/src/query_dsl/mod.rs:1827
    #[hp::blocking(database, fix = "other", instead = "diesel_async::RunQueryDsl::get_results")]
    fn get_results<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> where Self: LoadQuery<'query, Conn, U>;
    /// Source: diesel/src/query_dsl/mod.rs:1867
    #[hp::blocking(database, fix = "other", instead = "diesel_async::RunQueryDsl::first")]
    fn first<'query, U>(self, conn: &mut Conn) -> QueryResult<U>
    where Self: LimitDsl, Limit<Self>: LoadQuery<'query, Conn, U>;
}
impl<T, Conn> RunQueryDsl<Conn> for T where T: Table {}

pub trait UpdateAndFetchResults<Changes, Output>: Connection {
    fn update_and_fetch(&mut self, changeset: Changes) -> QueryResult<Output>;
}

pub trait SaveChangesDsl<Conn> {
    fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T>
    where Self: Sized, Conn: UpdateAndFetchResults<Self, T>;
}
impl<T, Conn> SaveChangesDsl<Conn> for T where T: Copy + AsChangeset<Target = T::Table> + IntoUpdateTarget {}
