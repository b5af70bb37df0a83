//! Signatures of sqlx-core 0.8.6.

pub mod error;
pub mod arguments;
pub mod pool;
pub mod connection;
pub mod transaction;
pub mod encode;
pub mod types;
pub mod query;
pub mod column;
pub mod statement;
pub mod database;
pub mod executor;
pub mod from_row;
pub mod query_as;
pub mod query_builder;
pub mod query_scalar;
pub mod raw_sql;
pub mod row;
pub mod type_checking;
pub mod value;
pub mod any;

pub use bytes;
pub use percent_encoding;
pub use url;
pub use crate::error::{Error, Result};
pub use either::Either;
pub use hashbrown::hash_map;
pub use hashbrown::HashMap;
pub use indexmap::map::IndexMap;
pub use smallvec::SmallVec;
pub use url::Url;

pub mod decode {
    use crate::database::Database;
    use crate::error::BoxDynError;

    pub trait Decode<'r, DB: Database>: Sized {
        fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError>;
    }
}

pub mod acquire {
    use crate::database::Database;
    use crate::error::Error;
    use crate::transaction::Transaction;
    use futures_core::future::BoxFuture;
    use std::ops::{Deref, DerefMut};

    pub trait Acquire<'c> {
        type Database: Database;
        type Connection: Deref<Target = <Self::Database as Database>::Connection> + DerefMut + Send;
        fn acquire(self) -> BoxFuture<'c, Result<Self::Connection, Error>>;
        fn begin(self) -> BoxFuture<'c, Result<Transaction<'c, Self::Database>, Error>>;
    }
}

pub mod type_info {
    use std::fmt::{Debug, Display};

    pub trait TypeInfo: Debug + Display + Clone + PartialEq<Self> + Send + Sync {
        fn is_null(&self) -> bool;
        fn name(&self) -> &str;
        fn type_compatible(&self, other: &Self) -> bool where Self: Sized;
    }
}

pub mod driver_prelude {
    pub use crate::{
        acquire, common, decode, describe, encode, executor, ext, from_row, fs, io, logger, net, pool, query,
        query_as, query_builder, query_scalar, rt, sync,
    };
    pub use crate::error::{Error, Result};
    pub use either::Either;
    pub use hashbrown::hash_map;
    pub use hashbrown::HashMap;
}
