//! Signatures of rpassword 7.5.4.

use std::io;
use std::io::{BufRead, Read, Write};

pub struct Config {}
impl !Send for Config {}
impl !Sync for Config {}

pub struct ConfigBuilder {}
impl !Send for ConfigBuilder {}
impl !Sync for ConfigBuilder {}
impl ConfigBuilder {
    pub fn new() -> ConfigBuilder;
    pub fn password_feedback_mask(self, mask: char) -> ConfigBuilder;
    pub fn password_feedback_partial_mask(self, mask: char, length: usize) -> ConfigBuilder;
    pub fn password_feedback_hide(self) -> ConfigBuilder;
    pub fn input_file_path(self, file_path: impl Into<String>) -> ConfigBuilder;
    pub fn input_data(self, data: impl Into<Vec<u8>>) -> ConfigBuilder;
    pub fn input_reader(self, reader: impl Read + 'static) -> ConfigBuilder;
    pub fn output_file_path(self, file_path: impl Into<String>) -> ConfigBuilder;
    pub fn output_writer(self, writer: impl Write + 'static) -> ConfigBuilder;
    pub fn output_discard(self) -> ConfigBuilder;
    pub fn build(self) -> Config;
}
impl Default for ConfigBuilder {}
pub fn read_password_from_bufread(reader: &mut impl BufRead) -> io::Result<String>;
pub fn prompt_password_from_bufread(reader: &mut impl BufRead, writer: &mut impl Write,
    prompt: impl ToString) -> io::Result<String>;
pub fn read_password_with_config(config: Config) -> io::Result<String>;
/// Source: rpassword/src/lib.rs:265
#[hp::blocking(tty, fix = "offload")]
pub fn read_password() -> io::Result<String>;
/// Source: rpassword/src/lib.rs:270
#[hp::blocking(tty, fix = "offload")]
pub fn prompt_password(prompt: impl ToString) -> io::Result<String>;
pub fn prompt_password_with_config(prompt: impl ToString, config: Config) -> io::Result<String>;
