use crate::io::{AsyncRead, AsyncWrite};
use std::{io, process};
use std::ffi::OsStr;
use std::future::Future;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::{ExitStatus, Output, Stdio};

#[derive(Debug)]
pub struct Command {}
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn as_std(&self) -> &process::Command;
    pub fn as_std_mut(&mut self) -> &mut process::Command;
    pub fn into_std(self) -> process::Command;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub fn args<I, S>(&mut self, args: I) -> &mut Command where I: IntoIterator<Item = S>, S: AsRef<OsStr>;
    pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command where K: AsRef<OsStr>, V: AsRef<OsStr>;
    pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command
    where I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>;
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command;
    pub fn uid(&mut self, id: u32) -> &mut Command;
    pub fn gid(&mut self, id: u32) -> &mut Command;
    pub fn arg0<S>(&mut self, arg: S) -> &mut Command where S: AsRef<OsStr>;
    /// Source: tokio/src/process/mod.rs:749
    #[hp::closure(deferred)]
    pub unsafe fn pre_exec<F>(&mut self, f: F) -> &mut Command
    where F: FnMut() -> io::Result<()> + Send + Sync + 'static;
    pub fn process_group(&mut self, pgroup: i32) -> &mut Command;
    pub fn spawn(&mut self) -> io::Result<Child>;
    /// Source: tokio/src/process/mod.rs:1002
    #[hp::cancel(detached, lost = "the child runs on unless `kill_on_drop` is set", source = "tokio/src/process/mod.rs:205")]
    pub fn status(&mut self) -> impl Future<Output = io::Result<ExitStatus>>;
    /// Source: tokio/src/process/mod.rs:1065
    #[hp::cancel(unsafe, lost = "the output read so far is lost, and the child runs on unless `kill_on_drop` is set", source = "tokio/src/process/mod.rs:205")]
    pub fn output(&mut self) -> impl Future<Output = io::Result<Output>>;
    pub fn get_kill_on_drop(&self) -> bool;
}
impl From<process::Command> for Command {}

#[derive(Debug)]
pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}
impl Child {
    pub fn id(&self) -> Option<u32>;
    pub fn start_kill(&mut self) -> io::Result<()>;
    /// Source: tokio/src/process/mod.rs:1326
    #[hp::cancel(safe)]
    pub async fn kill(&mut self) -> io::Result<()>;
    /// Source: tokio/src/process/mod.rs:1379
    #[hp::cancel(safe, source = "tokio/src/process/mod.rs:1344")]
    pub async fn wait(&mut self) -> io::Result<ExitStatus>;
    /// Source: tokio/src/process/mod.rs:1413
    #[hp::probe(state)]
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;
    /// Source: tokio/src/process/mod.rs:1446
    #[hp::cancel(unsafe, lost = "the output read so far is lost, and the child runs on unless `kill_on_drop` is set", source = "tokio/src/process/mod.rs:205")]
    pub async fn wait_with_output(self) -> io::Result<Output>;
}

#[derive(Debug)]
pub struct ChildStdin {}
impl ChildStdin {
    pub fn from_std(inner: process::ChildStdin) -> io::Result<Self>;
    pub fn into_owned_fd(self) -> io::Result<OwnedFd>;
}
impl AsyncWrite for ChildStdin {}

#[derive(Debug)]
pub struct ChildStdout {}
impl ChildStdout {
    pub fn from_std(inner: process::ChildStdout) -> io::Result<Self>;
    pub fn into_owned_fd(self) -> io::Result<OwnedFd>;
}
impl AsyncRead for ChildStdout {}

#[derive(Debug)]
pub struct ChildStderr {}
impl ChildStderr {
    pub fn from_std(inner: process::ChildStderr) -> io::Result<Self>;
    pub fn into_owned_fd(self) -> io::Result<OwnedFd>;
}
impl AsyncRead for ChildStderr {}
