use crate::expression::Expression;
use crate::query_builder::{AsChangeset, InsertStatement};
use crate::query_source::QuerySource;
use crate::sql_types::BoolOrNullableBool;
pub use crate::query_builder::DecoratableTarget;

pub fn excluded<T>(excluded: T) -> Excluded<T>;

#[derive(Clone, Copy, Debug)]
pub struct IncompleteOnConflict<Stmt, Target> {
    owned_stmt: Stmt,
    owned_target: Target,
}
impl<T: QuerySource, U, Op, Ret, Target> IncompleteOnConflict<InsertStatement<T, U, Op, Ret>, Target> {
    pub fn do_nothing(self) -> InsertStatement<T, OnConflictValues<U, Target, DoNothing<T>>, Op, Ret>;
}
impl<Stmt, Target> IncompleteOnConflict<Stmt, Target> {
    pub fn do_update(self) -> IncompleteDoUpdate<Stmt, Target>;
}
impl<Stmt, T, P> DecoratableTarget<P> for IncompleteOnConflict<Stmt, T>
where P: Expression, P::SqlType: BoolOrNullableBool, T: DecoratableTarget<P> {
    type FilterOutput = IncompleteOnConflict<Stmt, T::FilterOutput>;
}

#[derive(Clone, Copy, Debug)]
pub struct IncompleteDoUpdate<Stmt, Target> {
    owned_stmt: Stmt,
    owned_target: Target,
}
impl<T: QuerySource, U, Op, Ret, Target> IncompleteDoUpdate<InsertStatement<T, U, Op, Ret>, Target> {
    pub fn set<Changes>(self, changes: Changes) -> InsertStatement<T,
        OnConflictValues<U, Target, DoUpdate<Changes::Changeset, T>>, Op, Ret>
    where T: QuerySource, Changes: AsChangeset<Target = T>;
}
