use std::fmt;

#[derive(Debug)]
pub enum Error {
    Insufficient,
    UnknownAccount(u64),
    Rejected(String),
    Closed,
    Timeout,
    Io(std::io::Error),
}

pub type Result<T, E = Error> = std::result::Result<T, E>;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Insufficient => write!(f, "insufficient funds"),
            Error::UnknownAccount(id) => write!(f, "unknown account {id}"),
            Error::Rejected(why) => write!(f, "rejected: {why}"),
            Error::Closed => write!(f, "component is closed"),
            Error::Timeout => write!(f, "deadline exceeded"),
            Error::Io(e) => write!(f, "i/o: {e}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<std::io::Error> for Error {
    fn from(e: std::io::Error) -> Self {
        Error::Io(e)
    }
}
