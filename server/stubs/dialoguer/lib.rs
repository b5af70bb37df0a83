//! Signatures of dialoguer 0.11.0.

use console::Term;
use crate::theme::Theme;
use std::{error, io, result};
use std::ffi::OsStr;
use std::fmt::Display;
use std::str::FromStr;
pub use console;

pub struct Editor {}
impl Editor {
    pub fn new() -> Self;
    pub fn executable<S: AsRef<OsStr>>(&mut self, val: S) -> &mut Self;
    pub fn extension(&mut self, val: &str) -> &mut Self;
    pub fn require_save(&mut self, val: bool) -> &mut Self;
    pub fn trim_newlines(&mut self, val: bool) -> &mut Self;
    /// Source: dialoguer/src/edit.rs:93
    #[hp::blocking(tty, fix = "offload")]
    pub fn edit(&self, s: &str) -> Result<Option<String>>;
}
impl Default for Editor {}

#[derive(Debug)]
pub enum Error {
    IO(io::Error),
}
impl From<io::Error> for Error {}
impl Display for Error {}
impl error::Error for Error {}

pub type Result<T = ()> = result::Result<T, Error>;

#[derive(Clone)]
pub struct Confirm<'a> {}
impl<'a> !Send for Confirm<'a> {}
impl<'a> !Sync for Confirm<'a> {}
impl Confirm<'static> {
    pub fn new() -> Self;
}
impl Confirm<'_> {
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn wait_for_newline(self, wait: bool) -> Self;
    pub fn default(self, val: bool) -> Self;
    pub fn show_default(self, val: bool) -> Self;
    /// Source: dialoguer/src/prompts/confirm.rs:107
    #[hp::blocking(tty, fix = "offload")]
    pub fn interact(self) -> Result<bool>;
    /// Source: dialoguer/src/prompts/confirm.rs:135
    #[hp::blocking(tty, fix = "offload")]
    pub fn interact_opt(self) -> Result<Option<bool>>;
    pub fn interact_on(self, term: &Term) -> Result<bool>;
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<bool>>;
}
impl<'a> Confirm<'a> {
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}
impl Default for Confirm<'static> {}

#[derive(Clone)]
pub struct Input<'a, T> {
    owned: T,
}
impl<'a, T> !Send for Input<'a, T> {}
impl<'a, T> !Sync for Input<'a, T> {}
impl<T> Input<'_, T> {
    pub fn new() -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn with_post_completion_text<S: Into<String>>(self, post_completion_text: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn with_initial_text<S: Into<String>>(self, val: S) -> Self;
    pub fn default(self, value: T) -> Self;
    pub fn allow_empty(self, val: bool) -> Self;
    pub fn show_default(self, val: bool) -> Self;
}
impl<'a, T> Input<'a, T> {
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}
impl<'a, T> Input<'a, T> where T: 'a {
    pub fn validate_with<V>(self, validator: V) -> Self where V: InputValidator<T> + 'a, V::Err: ToString;
}
impl<T> Input<'_, T> where T: Clone + ToString + FromStr, T::Err: ToString {
    /// Source: dialoguer/src/prompts/input.rs:291
    #[hp::blocking(tty, fix = "offload")]
    pub fn interact_text(self) -> Result<T>;
    pub fn interact_text_on(self, term: &Term) -> Result<T>;
    /// Source: dialoguer/src/prompts/input.rs:635
    #[hp::blocking(tty, fix = "offload")]
    pub fn interact(self) -> Result<T>;
    pub fn interact_on(self, term: &Term) -> Result<T>;
}
impl<T> Default for Input<'static, T> {}

#[derive(Clone)]
pub struct MultiSelect<'a> {}
impl<'a> !Send for MultiSelect<'a> {}
impl<'a> !Sync for MultiSelect<'a> {}
impl MultiSelect<'static> {
    pub fn new() -> Self;
}
impl MultiSelect<'_> {
    pub fn clear(self, val: bool) -> Self;
    pub fn defaults(self, val: &[bool]) -> Self;
    pub fn max_length(self, val: usize) -> Self;
    pub fn item<T: ToString>(self, item: T) -> Self;
    pub fn item_checked<T: ToString>(self, item: T, checked: bool) -> Self;
    pub fn items<T: ToString>(self, items: &[T]) -> Self;
    pub fn items_checked<T: ToString>(self, items: &[(T, bool)]) -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    /// Source: dialoguer/src/prompts/multi_select.rs:145
    #[hp::blocking(tty, fix = "offload")]
    pub fn interact(self) -> Result<Vec<usize>>;
    /// Source: dialoguer/src/prompts/multi_select.rs:181
    #[hp::blocking(tty, fix = "offload")]
    pub fn interact_opt(self) -> Result<Option<Vec<usize>>>;
    pub fn interact_on(self, term: &Term) -> Result<Vec<usize>>;
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<Vec<usize>>>;
}
impl<'a> MultiSelect<'a> {
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}
impl Default for MultiSelect<'static> {}

#[derive(Clone)]
pub struct Password<'a> {}
impl<'a> !Send for Password<'a> {}
impl<'a> !Sync for Password<'a> {}
impl Password<'static> {
    pub fn new() -> Password<'static>;
}
impl Password<'_> {
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn with_confirmation<A, B>(self, prompt: A, mismatch_err: B) -> Self where A: Into<String>, B: Into<String>;
    pub fn allow_empty_password(self, allow_empty_password: bool) -> Self;
    /// Source: dialoguer/src/prompts/password.rs:91
    #[hp::blocking(tty, fix = "offload")]
    pub fn interact(self) -> Result<String>;
    pub fn interact_on(self, term: &Term) -> Result<String>;
}
impl<'a> Password<'a> {
    pub fn validate_with<V>(self, validator: V) -> Self where V: PasswordValidator + 'a, V::Err: ToString;
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}
impl Default for Password<'static> {}

#[derive(Clone)]
pub struct Select<'a> {}
impl<'a> !Send for Select<'a> {}
impl<'a> !Sync for Select<'a> {}
impl Select<'static> {
    pub fn new() -> Self;
}
impl Select<'_> {
    pub fn clear(self, val: bool) -> Self;
    pub fn default(self, val: usize) -> Self;
    pub fn max_length(self, val: usize) -> Self;
    pub fn item<T: ToString>(self, item: T) -> Self;
    pub fn items<T: ToString>(self, items: &[T]) -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    /// Source: dialoguer/src/prompts/select.rs:138
    #[hp::blocking(tty, fix = "offload")]
    pub fn interact(self) -> Result<usize>;
    /// Source: dialoguer/src/prompts/select.rs:169
    #[hp::blocking(tty, fix = "offload")]
    pub fn interact_opt(self) -> Result<Option<usize>>;
    pub fn interact_on(self, term: &Term) -> Result<usize>;
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<usize>>;
}
impl<'a> Select<'a> {
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}
impl Default for Select<'static> {}

#[derive(Clone)]
pub struct Sort<'a> {}
impl<'a> !Send for Sort<'a> {}
impl<'a> !Sync for Sort<'a> {}
impl Sort<'static> {
    pub fn new() -> Self;
}
impl Sort<'_> {
    pub fn clear(self, val: bool) -> Self;
    pub fn max_length(self, val: usize) -> Self;
    pub fn item<T: ToString>(self, item: T) -> Self;
    pub fn items<T: ToString>(self, items: &[T]) -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    /// Source: dialoguer/src/prompts/sort.rs:117
    #[hp::blocking(tty, fix = "offload")]
    pub fn interact(self) -> Result<Vec<usize>>;
    /// Source: dialoguer/src/prompts/sort.rs:153
    #[hp::blocking(tty, fix = "offload")]
    pub fn interact_opt(self) -> Result<Option<Vec<usize>>>;
    pub fn interact_on(self, term: &Term) -> Result<Vec<usize>>;
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<Vec<usize>>>;
}
impl<'a> Sort<'a> {
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}
impl Default for Sort<'static> {}
