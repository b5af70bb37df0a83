//! Signatures of ctrlc 3.5.2.

use nix::errno::Errno;
use nix::sys::signal;
use std::{error, io};
use std::fmt::Display;

#[derive(Debug)]
pub enum Error {
    NoSuchSignal(SignalType),
    MultipleHandlers,
    System(io::Error),
}
impl From<Errno> for Error {}
impl Display for Error {}
impl error::Error for Error {}
/// Source: ctrlc/src/lib.rs:93
#[hp::closure(deferred)]
pub fn set_handler<F>(user_handler: F) -> Result<(), Error> where F: FnMut() + 'static + Send;
/// Source: ctrlc/src/lib.rs:105
#[hp::closure(deferred)]
pub fn try_set_handler<F>(user_handler: F) -> Result<(), Error> where F: FnMut() + 'static + Send;

pub type Signal = signal::Signal;

#[derive(Debug)]
pub enum SignalType {
    Ctrlc,
    Termination,
    Other(Signal),
}
