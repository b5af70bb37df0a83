//! Signatures of `std::process`.

use crate::ffi::os_str::OsStr;
use crate::fmt::Display;
use crate::fs::File;
use crate::io;
use crate::io::PipeReader;
use crate::io::PipeWriter;
use crate::io::Read;
use crate::io::Stderr;
use crate::io::Stdout;
use crate::io::Write;
use crate::os::unix::process::CommandExt;
use crate::os::unix::process::ExitStatusExt;
use crate::path::Path;

pub trait Termination {
    fn report(self) -> ExitCode;
}

#[derive(Debug)]
pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}

impl Child {
    pub fn kill(&mut self) -> io::Result<()>;
    pub fn id(&self) -> u32;
    /// Source: std/process.rs:2290
    #[hp::blocking(process, fix = "change", instead = "tokio::process::Child::wait")]
    pub fn wait(&mut self) -> io::Result<ExitStatus>;
    /// Source: https://doc.rust-lang.org/std/process/struct.Child.html#method.try_wait
    #[hp::probe(state)]
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;
    /// Source: std/process.rs:2366
    #[hp::blocking(process, fix = "change", instead = "tokio::process::Child::wait_with_output")]
    pub fn wait_with_output(self) -> io::Result<Output>;
}

#[derive(Debug)]
pub struct ChildStderr {}

impl Read for ChildStderr {
    /// Source: std/process.rs:485
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    /// Source: std/process.rs:502
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_end")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
    /// Source: std/io/mod.rs:991
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_string")]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
    /// Source: std/io/mod.rs:1044
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncReadExt::read_exact")]
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
}

#[derive(Debug)]
pub struct ChildStdin {}

impl Write for &ChildStdin {
    /// Source: std/process.rs:349
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncWriteExt::write")]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    /// Source: std/process.rs:362
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncWriteExt::flush")]
    fn flush(&mut self) -> io::Result<()>;
    /// Source: std/io/mod.rs:1875
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncWriteExt::write_all")]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
}

impl Write for ChildStdin {
    /// Source: std/process.rs:329
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncWriteExt::write")]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    /// Source: std/process.rs:342
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncWriteExt::flush")]
    fn flush(&mut self) -> io::Result<()>;
    /// Source: std/io/mod.rs:1875
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncWriteExt::write_all")]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
}

#[derive(Debug)]
pub struct ChildStdout {}

impl Read for ChildStdout {
    /// Source: std/process.rs:415
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    /// Source: std/process.rs:432
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_end")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
    /// Source: std/io/mod.rs:991
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncReadExt::read_to_string")]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
    /// Source: std/io/mod.rs:1044
    #[hp::blocking(process, fix = "change", instead = "tokio::io::AsyncReadExt::read_exact")]
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
}

#[derive(Debug)]
pub struct Command {}

impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub fn args<I, S>(&mut self, args: I) -> &mut Command
    where
        I: IntoIterator<Item = S>,
        S: AsRef<OsStr>;
    pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command
    where
        K: AsRef<OsStr>,
        V: AsRef<OsStr>;
    pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<OsStr>,
        V: AsRef<OsStr>;
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    /// Source: std/process.rs:1053
    #[hp::blocking(process, fix = "change", instead = "tokio::process::Command::spawn", cheap)]
    pub fn spawn(&mut self) -> io::Result<Child>;
    /// Source: std/process.rs:1082
    #[hp::blocking(process, fix = "change", instead = "tokio::process::Command::output")]
    pub fn output(&mut self) -> io::Result<Output>;
    /// Source: std/process.rs:1107
    #[hp::blocking(process, fix = "change", instead = "tokio::process::Command::status")]
    pub fn status(&mut self) -> io::Result<ExitStatus>;
    pub fn get_program(&self) -> &OsStr;
    pub fn get_args(&self) -> CommandArgs<'_>;
    pub fn get_envs(&self) -> CommandEnvs<'_>;
    pub fn get_current_dir(&self) -> Option<&Path>;
}

impl CommandExt for Command {}

#[derive(Debug)]
pub struct CommandArgs<'a> {}

impl<'a> ExactSizeIterator for CommandArgs<'a> {}

impl<'a> Iterator for CommandArgs<'a> {
    type Item = &'a OsStr;
}

impl<'a> !Send for CommandArgs<'a> {}

impl<'a> !Sync for CommandArgs<'a> {}

#[derive(Debug)]
pub struct CommandEnvs<'a> {}

impl<'a> ExactSizeIterator for CommandEnvs<'a> {}

impl<'a> Iterator for CommandEnvs<'a> {
    type Item = (&'a OsStr, Option<&'a OsStr>);
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ExitCode {}

impl ExitCode {
    pub const SUCCESS: ExitCode;
    pub const FAILURE: ExitCode;
}

impl From<u8> for ExitCode {}

impl Termination for ExitCode {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExitStatus {}

impl ExitStatus {
    pub fn success(&self) -> bool;
    pub fn code(&self) -> Option<i32>;
}

impl Display for ExitStatus {}

impl ExitStatusExt for ExitStatus {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    pub status: ExitStatus,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

#[derive(Debug)]
pub struct Stdio {}

impl Stdio {
    pub fn piped() -> Stdio;
    pub fn inherit() -> Stdio;
    pub fn null() -> Stdio;
}

impl From<ChildStderr> for Stdio {}

impl From<ChildStdin> for Stdio {}

impl From<ChildStdout> for Stdio {}

impl From<File> for Stdio {}

impl From<PipeReader> for Stdio {}

impl From<PipeWriter> for Stdio {}

impl From<Stderr> for Stdio {}

impl From<Stdout> for Stdio {}

pub fn abort() -> !;

pub fn exit(code: i32) -> !;

pub fn id() -> u32;
