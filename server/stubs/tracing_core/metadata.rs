use crate::callsite::Identifier;
use crate::field::FieldSet;
use std::error::Error;
use std::fmt::Display;
use std::str::FromStr;

pub struct Metadata<'a> {}
impl<'a> Metadata<'a> {
    pub fn new(name: &'static str, target: &'a str, level: Level, file: Option<&'a str>, line: Option<u32>,
        module_path: Option<&'a str>, fields: FieldSet, kind: Kind) -> Self;
    pub fn fields(&self) -> &FieldSet;
    pub fn level(&self) -> &Level;
    pub fn name(&self) -> &'static str;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn file(&self) -> Option<&'a str>;
    pub fn line(&self) -> Option<u32>;
    pub fn callsite(&self) -> Identifier;
    pub fn is_event(&self) -> bool;
    pub fn is_span(&self) -> bool;
}

#[derive(Clone, PartialEq, Eq)]
pub struct Kind {}
impl Kind {
    pub const EVENT: Kind;
    pub const SPAN: Kind;
    pub const HINT: Kind;
    pub fn is_span(&self) -> bool;
    pub fn is_event(&self) -> bool;
    pub fn is_hint(&self) -> bool;
    pub fn hint(self) -> Self;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Level {}
impl Level {
    pub const ERROR: Level;
    pub const WARN: Level;
    pub const INFO: Level;
    pub const DEBUG: Level;
    pub const TRACE: Level;
    pub fn as_str(&self) -> &'static str;
}
impl Display for Level {}
impl FromStr for Level { type Err = ParseLevelError; }

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct LevelFilter {}
impl LevelFilter {
    pub const OFF: LevelFilter;
    pub const ERROR: LevelFilter;
    pub const WARN: LevelFilter;
    pub const INFO: LevelFilter;
    pub const DEBUG: LevelFilter;
    pub const TRACE: LevelFilter;
    pub fn from_level(level: Level) -> Self;
    pub fn into_level(self) -> Option<Level>;
    pub fn current() -> Self;
}
impl From<Level> for LevelFilter {}
impl From<Option<Level>> for LevelFilter {}
impl Display for LevelFilter {}
impl FromStr for LevelFilter { type Err = ParseLevelFilterError; }

#[derive(Clone, Debug)]
pub struct ParseLevelFilterError {}
impl Display for ParseLevelFilterError {}
impl Error for ParseLevelFilterError {}

#[derive(Debug)]
pub struct ParseLevelError {}
impl Error for ParseLevelError {}
impl Display for ParseLevelError {}
