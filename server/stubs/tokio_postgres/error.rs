use std::error;
use std::fmt::Display;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    Panic,
    Fatal,
    Error,
    Warning,
    Notice,
    Debug,
    Info,
    Log,
}
impl Display for Severity {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DbError {}
impl DbError {
    pub fn severity(&self) -> &str;
    pub fn parsed_severity(&self) -> Option<Severity>;
    pub fn code(&self) -> &SqlState;
    pub fn message(&self) -> &str;
    pub fn detail(&self) -> Option<&str>;
    pub fn hint(&self) -> Option<&str>;
    pub fn position(&self) -> Option<&ErrorPosition>;
    pub fn where_(&self) -> Option<&str>;
    pub fn schema(&self) -> Option<&str>;
    pub fn table(&self) -> Option<&str>;
    pub fn column(&self) -> Option<&str>;
    pub fn datatype(&self) -> Option<&str>;
    pub fn constraint(&self) -> Option<&str>;
    pub fn file(&self) -> Option<&str>;
    pub fn line(&self) -> Option<u32>;
    pub fn routine(&self) -> Option<&str>;
}
impl Display for DbError {}
impl error::Error for DbError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorPosition {
    Original(u32),
    Internal { position: u32, query: String },
}

pub struct Error {}
impl Error {
    pub fn into_source(self) -> Option<Box<dyn error::Error + Sync + Send>>;
    pub fn as_db_error(&self) -> Option<&DbError>;
    pub fn is_closed(&self) -> bool;
    pub fn code(&self) -> Option<&SqlState>;
}
impl Display for Error {}
impl error::Error for Error {}
