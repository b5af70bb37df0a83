//! Signatures of rustyline 15.0.0.

pub mod config;
pub mod error;

use crate::config::Configurer;
use crate::error::ReadlineError;
use crate::history::{DefaultHistory, History};
use std::result;
use std::path::Path;
pub use crate::config::Config;

pub type Result<T> = result::Result<T, ReadlineError>;

pub struct Editor<H: Helper, I: History> {
    owned_h: H,
    owned_i: I,
}
impl<H: Helper> Editor<H, DefaultHistory> {
    pub fn new() -> Result<Self>;
    pub fn with_config(config: Config) -> Result<Self>;
}
impl<H: Helper, I: History> Editor<H, I> {
    pub fn with_history(config: Config, history: I) -> Result<Self>;
    /// Source: rustyline/src/lib.rs:637
    #[hp::blocking(tty, fix = "offload")]
    pub fn readline(&mut self, prompt: &str) -> Result<String>;
    /// Source: rustyline/src/lib.rs:648
    #[hp::blocking(tty, fix = "offload")]
    pub fn readline_with_initial(&mut self, prompt: &str, initial: (&str, &str)) -> Result<String>;
    pub fn load_history<P: AsRef<Path> + ?Sized>(&mut self, path: &P) -> Result<()>;
    pub fn save_history<P: AsRef<Path> + ?Sized>(&mut self, path: &P) -> Result<()>;
    pub fn append_history<P: AsRef<Path> + ?Sized>(&mut self, path: &P) -> Result<()>;
    pub fn add_history_entry<S: AsRef<str> + Into<String>>(&mut self, line: S) -> Result<bool>;
    pub fn clear_history(&mut self) -> Result<()>;
    pub fn history_mut(&mut self) -> &mut I;
    pub fn history(&self) -> &I;
    pub fn set_helper(&mut self, helper: Option<H>);
    pub fn helper_mut(&mut self) -> Option<&mut H>;
    pub fn helper(&self) -> Option<&H>;
    pub fn iter<'a>(&'a mut self, prompt: &'a str) -> impl Iterator<Item = Result<String>> + 'a;
    pub fn dimensions(&mut self) -> Option<(usize, usize)>;
    pub fn clear_screen(&mut self) -> Result<()>;
    pub fn create_external_printer(&mut self) -> Result<PosixTerminal::ExternalPrinter>;
    pub fn set_cursor_visibility(&mut self, visible: bool) -> Result<Option<PosixTerminal::CursorGuard>>;
}
impl<H: Helper, I: History> Configurer for Editor<H, I> {}

pub type DefaultEditor = Editor<(), DefaultHistory>;
