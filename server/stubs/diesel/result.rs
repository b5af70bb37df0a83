use std::error;
use std::ffi::NulError;
use std::fmt::Display;
use std::num::TryFromIntError;

#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    InvalidCString(NulError),
    DatabaseError(DatabaseErrorKind, Box<dyn DatabaseErrorInformation + Send + Sync>),
    NotFound,
    QueryBuilderError(Box<dyn error::Error + Send + Sync>),
    DeserializationError(Box<dyn error::Error + Send + Sync>),
    SerializationError(Box<dyn error::Error + Send + Sync>),
    RollbackErrorOnCommit { rollback_error: Box<Error>, commit_error: Box<Error> },
    RollbackTransaction,
    AlreadyInTransaction,
    NotInTransaction,
    BrokenTransactionManager,
    IntegerConversion(TryFromIntError),
}
impl From<NulError> for Error {}
impl Display for Error {}
impl error::Error for Error {}

#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum DatabaseErrorKind {
    UniqueViolation,
    ForeignKeyViolation,
    UnableToSendCommand,
    SerializationFailure,
    ReadOnlyTransaction,
    RestrictViolation,
    NotNullViolation,
    CheckViolation,
    ExclusionViolation,
    ClosedConnection,
    Unknown,
}

pub trait DatabaseErrorInformation {
    fn message(&self) -> &str;
    fn details(&self) -> Option<&str>;
    fn hint(&self) -> Option<&str>;
    fn table_name(&self) -> Option<&str>;
    fn column_name(&self) -> Option<&str>;
    fn constraint_name(&self) -> Option<&str>;
    fn statement_position(&self) -> Option<i32>;
}
impl DatabaseErrorInformation for String {}

#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub enum ConnectionError {
    InvalidCString(NulError),
    BadConnection(String),
    InvalidConnectionUrl(String),
    CouldntSetupConfiguration(Error),
}
impl From<NulError> for ConnectionError {}
impl Display for ConnectionError {}
impl error::Error for ConnectionError {}

pub type QueryResult<T> = Result<T, Error>;

pub type ConnectionResult<T> = Result<T, ConnectionError>;

pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>, Error>;
}

pub trait OptionalEmptyChangesetExtension<T> {
    fn optional_empty_changeset(self) -> Result<Option<T>, Error>;
}

#[derive(Clone, Copy, Debug)]
pub struct UnexpectedNullError;
impl Display for UnexpectedNullError {}
impl error::Error for UnexpectedNullError {}

#[derive(Clone, Copy, Debug)]
pub struct UnexpectedEndOfRow;
impl Display for UnexpectedEndOfRow {}
impl error::Error for UnexpectedEndOfRow {}

#[derive(Clone, Copy, Debug)]
pub struct EmptyChangeset;
impl Display for EmptyChangeset {}
impl error::Error for EmptyChangeset {}

#[derive(Clone, Copy, Debug)]
pub struct EmptyQuery;
impl Display for EmptyQuery {}
impl error::Error for EmptyQuery {}

#[derive(Debug)]
pub struct DeserializeFieldError {
    pub field_name: Option<String>,
    pub error: Box<dyn error::Error + Send + Sync>,
}
impl error::Error for DeserializeFieldError {}
impl Display for DeserializeFieldError {}
