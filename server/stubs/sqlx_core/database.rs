use crate::arguments::Arguments;
use crate::column::Column;
use crate::connection::Connection;
use crate::row::Row;
use crate::statement::Statement;
use crate::type_info::TypeInfo;
use crate::value::{Value, ValueRef};
use std::fmt::Debug;

pub trait Database: 'static + Sized + Send + Debug {
    type Connection: Connection<Database = Self>;
    type TransactionManager;
    type Row: Row<Database = Self>;
    type QueryResult: 'static + Sized + Send + Sync + Default + Extend<Self::QueryResult>;
    type Column: Column<Database = Self>;
    type TypeInfo: TypeInfo;
    type Value: Value<Database = Self> + 'static;
    type ValueRef<'r>: ValueRef<'r, Database = Self>;
    type Arguments<'q>: Arguments<'q, Database = Self>;
    type ArgumentBuffer<'q>;
    type Statement<'q>: Statement<'q, Database = Self>;
    const NAME: &'static str;
    const URL_SCHEMES: &'static [&'static str];
}

pub trait HasStatementCache {
}
