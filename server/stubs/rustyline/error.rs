use nix::errno::Errno;
use std::{error, fmt};
use std::fmt::Display;
use std::io::{Error, ErrorKind};

#[derive(Debug)]
#[non_exhaustive]
pub enum ReadlineError {
    Io(Error),
    Eof,
    Interrupted,
    Errno(nix::Error),
    WindowResized,
}
impl Display for ReadlineError {}
impl error::Error for ReadlineError {}
impl From<Error> for ReadlineError {}
impl From<ErrorKind> for ReadlineError {}
impl From<Errno> for ReadlineError {}
impl From<fmt::Error> for ReadlineError {}
