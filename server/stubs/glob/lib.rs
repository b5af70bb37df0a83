//! Signatures of glob 0.3.4.

use std::io;
use std::error::Error;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::str::FromStr;

#[derive(Debug)]
pub struct Paths {}
impl Iterator for Paths { type Item = Result<PathBuf, GlobError>; }
/// Source: glob/src/lib.rs:161
#[hp::blocking(file, fix = "offload")]
pub fn glob(pattern: &str) -> Result<Paths, PatternError>;
/// Source: glob/src/lib.rs:178
#[hp::blocking(file, fix = "offload")]
pub fn glob_with(pattern: &str, options: MatchOptions) -> Result<Paths, PatternError>;

#[derive(Debug)]
pub struct GlobError {}
impl GlobError {
    pub fn path(&self) -> &Path;
    pub fn error(&self) -> &io::Error;
    pub fn into_error(self) -> io::Error;
}
impl Error for GlobError {}
impl Display for GlobError {}

#[derive(Debug)]
pub struct PatternError {
    pub pos: usize,
    pub msg: &'static str,
}
impl Error for PatternError {}
impl Display for PatternError {}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pattern {}
impl Pattern {
    pub fn new(pattern: &str) -> Result<Self, PatternError>;
    pub fn escape(s: &str) -> String;
    pub fn matches(&self, str: &str) -> bool;
    pub fn matches_path(&self, path: &Path) -> bool;
    pub fn matches_with(&self, str: &str, options: MatchOptions) -> bool;
    pub fn matches_path_with(&self, path: &Path, options: MatchOptions) -> bool;
    pub fn as_str(&self) -> &str;
}
impl Display for Pattern {}
impl FromStr for Pattern { type Err = PatternError; }

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MatchOptions {
    pub case_sensitive: bool,
    pub require_literal_separator: bool,
    pub require_literal_leading_dot: bool,
}
impl MatchOptions {
    pub fn new() -> Self;
}
