use crate::Insertable;
use crate::associations::HasTable;
use crate::backend::Backend;
use crate::connection::Connection;
use crate::expression::{AppearsOnTable, Expression, SelectableExpression};
use crate::helper_types::{Filter, IntoBoxed, OrFilter};
use crate::query_dsl::RunQueryDsl;
use crate::query_dsl::methods::{BoxedDsl, FilterDsl, OrFilterDsl};
use crate::query_source::{QuerySource, Table};
use crate::result::QueryResult;
use crate::serialize::ToSql;
use crate::sql_types::{BoolOrNullableBool, HasSqlType};
use crate::upsert::IncompleteOnConflict;
use std::any::{Any, TypeId};
use std::error::Error;
use std::fmt::{Debug, Display};
pub use crate::query_builder::bind_collector::{BindCollector, MoveableBindCollector};

pub struct AstPass<'a, 'b, DB> where DB: Backend, DB::QueryBuilder: 'a, DB::MetadataLookup: 'a, 'b: 'a {}
impl<'a, 'b, DB> !Send for AstPass<'a, 'b, DB> {}
impl<'a, 'b, DB> !Sync for AstPass<'a, 'b, DB> {}
impl<'a, 'b, DB> AstPass<'a, 'b, DB> where DB: Backend, 'b: 'a {
    pub fn reborrow(&mut self) -> AstPass<'_, 'b, DB>;
    pub fn unsafe_to_cache_prepared(&mut self);
    pub fn push_sql(&mut self, sql: &str);
    pub fn push_identifier(&mut self, identifier: &str) -> QueryResult<()>;
    pub fn push_bind_param<T, U>(&mut self, bind: &'b U) -> QueryResult<()>
    where DB: HasSqlType<T>, U: ToSql<T, DB> + ?Sized;
}

#[derive(Debug)]
pub struct CollectedQuery<T> {
    owned: T,
}
impl<T> CollectedQuery<T> {
    pub fn new(sql: String, safe_to_cache_prepared: bool, bind_data: T) -> Self;
}

pub struct DebugQuery<'a, T: 'a, DB> {}
unsafe impl<'a, T, DB> Send for DebugQuery<'a, T, DB> where T: Sync, DB: Send {}
impl<T, DB> crate::connection::DebugQuery for DebugQuery<'_, T, DB> where Self: Debug + Display {}
impl<T, DB> Display for DebugQuery<'_, T, DB>
where DB: Backend + Default, DB::QueryBuilder: Default, T: QueryFragment<DB> {}

pub struct DeleteStatement<T: QuerySource, U, Ret = NoReturningClause> {
    owned_t: T,
    owned_u: U,
    owned_ret: Ret,
}
unsafe impl<T, U, Ret> Send for DeleteStatement<T, U, Ret> where U: Send, Ret: Send, T: Send, T::FromClause: Send {}
unsafe impl<T, U, Ret> Sync for DeleteStatement<T, U, Ret> where U: Sync, Ret: Sync, T: Sync, T::FromClause: Sync {}
impl<T: QuerySource, U> DeleteStatement<T, U, NoReturningClause> {
    pub fn filter<Predicate>(self, predicate: Predicate) -> Filter<Self, Predicate> where Self: FilterDsl<Predicate>;
    pub fn or_filter<Predicate>(self, predicate: Predicate) -> OrFilter<Self, Predicate>
    where Self: OrFilterDsl<Predicate>;
    pub fn into_boxed<'a, DB>(self) -> IntoBoxed<'a, Self, DB> where DB: Backend, Self: BoxedDsl<'a, DB>;
    pub fn returning<E>(self, returns: E) -> DeleteStatement<T, U, ReturningClause<E>>
    where E: SelectableExpression<T>, DeleteStatement<T, U, ReturningClause<E>>: Query;
}
impl<T, U, Ret, Predicate> FilterDsl<Predicate> for DeleteStatement<T, U, Ret>
where Predicate: AppearsOnTable<T>, T: QuerySource {
    type Output = DeleteStatement<T, U::Output, Ret>;
}
impl<T, U, Ret, Predicate> OrFilterDsl<Predicate> for DeleteStatement<T, U, Ret>
where T: QuerySource, Predicate: AppearsOnTable<T> {
    type Output = DeleteStatement<T, U::Output, Ret>;
}
impl<T, U, Ret, Conn> RunQueryDsl<Conn> for DeleteStatement<T, U, Ret> where T: QuerySource {}

pub type BoxedDeleteStatement<'a, DB, T, Ret = NoReturningClause> = DeleteStatement<T, BoxedWhereClause<'a, DB>, Ret>;

#[derive(Clone, Copy, Debug)]
pub struct IncompleteInsertStatement<T, Op = Insert> {
    owned_t: T,
    owned_op: Op,
}
impl<T, Op> IncompleteInsertStatement<T, Op> where T: QuerySource {
    pub fn default_values(self) -> InsertStatement<T, DefaultValues, Op>;
    pub fn values<U>(self, records: U) -> InsertStatement<T, U::Values, Op> where U: Insertable<T>;
}

pub type IncompleteInsertOrIgnoreStatement<T> = IncompleteInsertStatement<T, InsertOrIgnore>;

pub type InsertOrIgnoreStatement<T, U, Ret = NoReturningClause> = InsertStatement<T, U, InsertOrIgnore, Ret>;

pub type IncompleteReplaceStatement<T> = IncompleteInsertStatement<T, Replace>;

pub type ReplaceStatement<T, U, Ret = NoReturningClause> = InsertStatement<T, U, Replace, Ret>;

#[derive(Clone, Copy, Debug)]
pub struct InsertStatement<T: QuerySource, U, Op = Insert, Ret = NoReturningClause> {
    owned_t: T,
    owned_u: U,
    owned_op: Op,
    owned_ret: Ret,
}
unsafe impl<T, U, Op, Ret> Send for InsertStatement<T, U, Op, Ret>
where Op: Send, T: Send, U: Send, Ret: Send, T::FromClause: Send {}
unsafe impl<T, U, Op, Ret> Sync for InsertStatement<T, U, Op, Ret>
where Op: Sync, T: Sync, U: Sync, Ret: Sync, T::FromClause: Sync {}
impl<T: QuerySource, U, C, Op, Ret> InsertStatement<T, InsertFromSelect<U, C>, Op, Ret> {
    pub fn into_columns<C2>(self, columns: C2) -> InsertStatement<T, InsertFromSelect<U, C2>, Op, Ret>
    where C2: Expression, U: Query<SqlType = C2::SqlType>;
}
impl<T: QuerySource, U, Op> InsertStatement<T, U, Op> {
    pub fn returning<E>(self, returns: E) -> InsertStatement<T, U, Op, ReturningClause<E>>
    where InsertStatement<T, U, Op, ReturningClause<E>>: Query;
}
impl<T, U, Op, Ret> InsertStatement<T, U, Op, Ret> where T: QuerySource {
    pub fn on_conflict_do_nothing(self) -> InsertStatement<T,
        OnConflictValues<U::ValueClause, NoConflictTarget, DoNothing<T>>, Op, Ret>;
    pub fn on_conflict<Target>(self,
        target: Target) -> IncompleteOnConflict<InsertStatement<T, U::ValueClause, Op, Ret>,
        ConflictTarget<Target>>;
}
impl<T: QuerySource, U, Op, Ret, Conn> RunQueryDsl<Conn> for InsertStatement<T, U, Op, Ret> {}

pub type BuildQueryResult = Result<(), Box<dyn Error + Send + Sync>>;

pub trait QueryBuilder<DB: Backend> {
    fn push_sql(&mut self, sql: &str);
    fn push_identifier(&mut self, identifier: &str) -> QueryResult<()>;
    fn push_bind_param(&mut self);
    fn push_bind_param_value_only(&mut self);
    fn finish(self) -> String;
}

pub trait Query {
    type SqlType;
}

pub trait SelectQuery {
    type SqlType;
}

pub trait QueryFragment<DB: Backend, SP = NotSpecialized> {
    fn walk_ast<'b>(&'b self, pass: AstPass<'_, 'b, DB>) -> QueryResult<()>;
}

pub trait IntoBoxedClause<'a, DB> {
    type BoxedClause;
    fn into_boxed(self) -> Self::BoxedClause;
}

pub trait AsQuery {
    type SqlType;
    type Query: Query<SqlType = Self::SqlType>;
    fn as_query(self) -> Self::Query;
}
pub fn debug_query<DB, T>(query: &T) -> DebugQuery<'_, T, DB>;

pub trait QueryId {
    type QueryId: Any;
    const HAS_STATIC_QUERY_ID: bool;
    fn query_id() -> Option<TypeId>;
}

#[derive(Clone, Debug)]
pub struct SqlQuery<Inner = Empty> {
    owned: Inner,
}
impl<Inner> SqlQuery<Inner> {
    pub fn bind<ST, Value>(self, value: Value) -> UncheckedBind<Self, Value, ST>;
    pub fn into_boxed<'f, DB: Backend>(self) -> BoxedSqlQuery<'f, DB, Self>;
    pub fn sql<T: AsRef<str>>(self, sql: T) -> Self;
}
impl<Inner, Conn> RunQueryDsl<Conn> for SqlQuery<Inner> {}

pub struct BoxedSqlQuery<'f, DB: Backend, Query> {
    owned: Query,
}
impl<'f, DB, Query> !Sync for BoxedSqlQuery<'f, DB, Query> {}
impl<'f, DB: Backend, Query> BoxedSqlQuery<'f, DB, Query> {
    pub fn bind<BindSt, Value>(self, b: Value) -> Self
    where DB: HasSqlType<BindSt>, Value: ToSql<BindSt, DB> + Send + 'f, BindSt: Send + 'f;
    pub fn sql<T: AsRef<str>>(self, sql: T) -> Self;
}
impl<Conn: Connection, Query> RunQueryDsl<Conn> for BoxedSqlQuery<'_, Conn::Backend, Query> {}

pub trait AsChangeset {
    type Target: QuerySource;
    type Changeset;
    fn as_changeset(self) -> Self::Changeset;
}

#[derive(Clone, Debug)]
pub struct UpdateStatement<T: QuerySource, U, V = SetNotCalled, Ret = NoReturningClause> {
    owned_u: U,
    owned_v: V,
    owned_ret: Ret,
}
unsafe impl<T, U, V, Ret> Send for UpdateStatement<T, U, V, Ret>
where T::FromClause: Send, U: Send, V: Send, Ret: Send {}
unsafe impl<T, U, V, Ret> Sync for UpdateStatement<T, U, V, Ret>
where T::FromClause: Sync, U: Sync, V: Sync, Ret: Sync {}
impl<T: QuerySource, U> UpdateStatement<T, U, SetNotCalled> {
    pub fn set<V>(self, values: V) -> UpdateStatement<T, U, V::Changeset>
    where T: Table, V: AsChangeset<Target = T>, UpdateStatement<T, U, V::Changeset>: AsQuery;
}
impl<T: QuerySource, U, V, Ret> UpdateStatement<T, U, V, Ret> {
    pub fn filter<Predicate>(self, predicate: Predicate) -> Filter<Self, Predicate> where Self: FilterDsl<Predicate>;
    pub fn into_boxed<'a, DB>(self) -> IntoBoxed<'a, Self, DB> where DB: Backend, Self: BoxedDsl<'a, DB>;
}
impl<T: QuerySource, U, V> UpdateStatement<T, U, V, NoReturningClause> {
    pub fn returning<E>(self, returns: E) -> UpdateStatement<T, U, V, ReturningClause<E>>
    where T: Table, UpdateStatement<T, U, V, ReturningClause<E>>: Query;
}
impl<T, U, V, Ret, Predicate> FilterDsl<Predicate> for UpdateStatement<T, U, V, Ret>
where T: QuerySource, Predicate: AppearsOnTable<T> {
    type Output = UpdateStatement<T, U::Output, V, Ret>;
}
impl<T: QuerySource, U, V, Ret, Conn> RunQueryDsl<Conn> for UpdateStatement<T, U, V, Ret> {}

pub type BoxedUpdateStatement<'a, DB, T, V = SetNotCalled, Ret = NoReturningClause> = UpdateStatement<T,
    BoxedWhereClause<'a, DB>, V, Ret>;

#[derive(Debug)]
pub struct UpdateTarget<Table, WhereClause> {
    pub table: Table,
    pub where_clause: WhereClause,
}

pub trait IntoUpdateTarget: HasTable {
    type WhereClause;
    fn into_update_target(self) -> UpdateTarget<Self::Table, Self::WhereClause>;
}

pub trait DecoratableTarget<P> {
    type FilterOutput;
    fn filter_target(self, predicate: P) -> Self::FilterOutput;
}
impl<T, P> DecoratableTarget<P> for T where P: Expression, P::SqlType: BoolOrNullableBool {
    type FilterOutput = DecoratedConflictTarget<T, WhereClause<P>>;
}

pub mod bind_collector {
    use crate::backend::Backend;
    use crate::result::QueryResult;
    use crate::serialize::ToSql;
    use crate::sql_types::{HasSqlType, TypeMetadata};
    use std::fmt::Debug;

    pub trait BindCollector<'a, DB: TypeMetadata>: Sized {
        type Buffer;
        fn push_bound_value<T, U>(&mut self, bind: &'a U, metadata_lookup: &mut DB::MetadataLookup) -> QueryResult<()>
        where DB: Backend + HasSqlType<T>, U: ToSql<T, DB> + ?Sized + 'a;
    }

    pub trait MoveableBindCollector<DB: TypeMetadata> {
        type BindData: Send + 'static;
        fn moveable(&self) -> Self::BindData;
        fn append_bind_data(&mut self, from: &Self::BindData);
        fn push_debug_binds<'a, 'b>(bind_data: &Self::BindData, f: &'a mut Vec<Box<dyn Debug + 'b>>);
    }

    #[derive(Debug)]
    pub struct RawBytesBindCollector<DB: Backend + TypeMetadata> {}
    unsafe impl<DB> Send for RawBytesBindCollector<DB> where DB::TypeMetadata: Send {}
    unsafe impl<DB> Sync for RawBytesBindCollector<DB> where DB::TypeMetadata: Sync {}
    impl<DB: Backend + TypeMetadata> RawBytesBindCollector<DB> {
        pub fn new() -> Self;
    }
    impl<DB: Backend + TypeMetadata> Default for RawBytesBindCollector<DB> {}
    impl<'a, DB> BindCollector<'a, DB> for RawBytesBindCollector<DB>
    where for<'b> DB: Backend<BindCollector<'b> = Self> + TypeMetadata {
        type Buffer = ByteWrapper<'a>;
    }
    impl<DB> MoveableBindCollector<DB> for RawBytesBindCollector<DB>
    where for<'a> DB: Backend<BindCollector<'a> = Self> + TypeMetadata + 'static,
        DB::TypeMetadata: Debug + Clone + Send {
        type BindData = RawBytesBindCollector<DB>;
    }
}
