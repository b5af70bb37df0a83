//! Signatures of `std::char`.
#![hp::closure(in_place)]

use crate::error::Error;
use crate::fmt::Debug;
use crate::fmt::Display;
use crate::iter::Step;
use crate::str::FromStr;
use crate::str::pattern::CharSearcher;
use crate::str::pattern::Pattern;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CharTryFromError {}

impl Display for CharTryFromError {}

impl Error for CharTryFromError {}

pub struct DecodeUtf16<I>
where
    I: Iterator<Item = u16>,
{
    owned: I,
}

impl<I> Debug for DecodeUtf16<I> where I: Debug + Iterator<Item = u16> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeUtf16Error {}

impl DecodeUtf16Error {
    pub fn unpaired_surrogate(&self) -> u16;
}

#[derive(Clone, Debug)]
pub struct EscapeDebug {}

impl Display for EscapeDebug {}

impl ExactSizeIterator for EscapeDebug {}

impl Iterator for EscapeDebug {
    type Item = char;
}

#[derive(Clone, Debug)]
pub struct EscapeDefault {}

impl Display for EscapeDefault {}

impl ExactSizeIterator for EscapeDefault {}

impl Iterator for EscapeDefault {
    type Item = char;
}

#[derive(Clone, Debug)]
pub struct EscapeUnicode {}

impl Display for EscapeUnicode {}

impl ExactSizeIterator for EscapeUnicode {}

impl Iterator for EscapeUnicode {
    type Item = char;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseCharError {}

impl Display for ParseCharError {}

impl Error for ParseCharError {}

#[derive(Clone, Debug)]
pub struct ToLowercase {}

impl Display for ToLowercase {}

impl DoubleEndedIterator for ToLowercase {}

impl ExactSizeIterator for ToLowercase {}

impl Iterator for ToLowercase {
    type Item = char;
}

#[derive(Clone, Debug)]
pub struct ToUppercase {}

impl Display for ToUppercase {}

impl DoubleEndedIterator for ToUppercase {}

impl ExactSizeIterator for ToUppercase {}

impl Iterator for ToUppercase {
    type Item = char;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryFromCharError {}

impl Display for TryFromCharError {}

impl Error for TryFromCharError {}

pub const MAX: char;

pub const REPLACEMENT_CHARACTER: char;

pub const UNICODE_VERSION: (u8, u8, u8);

pub fn decode_utf16<I>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter>
where
    I: IntoIterator<Item = u16>;

pub const fn from_digit(num: u32, radix: u32) -> Option<char>;

pub const fn from_u32(i: u32) -> Option<char>;

pub const unsafe fn from_u32_unchecked(i: u32) -> char;

impl char {
    pub const MIN: char;
    pub const MAX: char;
    pub const MAX_LEN_UTF8: usize;
    pub const MAX_LEN_UTF16: usize;
    pub const REPLACEMENT_CHARACTER: char;
    pub const UNICODE_VERSION: (u8, u8, u8);
    pub fn decode_utf16<I>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter>
    where
        I: IntoIterator<Item = u16>;
    pub const fn from_u32(i: u32) -> Option<char>;
    pub const unsafe fn from_u32_unchecked(i: u32) -> char;
    pub const fn from_digit(num: u32, radix: u32) -> Option<char>;
    pub const fn is_digit(self, radix: u32) -> bool;
    pub const fn to_digit(self, radix: u32) -> Option<u32>;
    pub fn escape_unicode(self) -> EscapeUnicode;
    pub fn escape_debug(self) -> EscapeDebug;
    pub fn escape_default(self) -> EscapeDefault;
    pub const fn len_utf8(self) -> usize;
    pub const fn len_utf16(self) -> usize;
    pub const fn encode_utf8(self, dst: &mut [u8]) -> &mut str;
    pub const fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16];
    pub fn is_alphabetic(self) -> bool;
    pub const fn is_lowercase(self) -> bool;
    pub const fn is_uppercase(self) -> bool;
    pub const fn is_whitespace(self) -> bool;
    pub fn is_alphanumeric(self) -> bool;
    pub fn is_control(self) -> bool;
    pub fn is_numeric(self) -> bool;
    pub fn to_lowercase(self) -> ToLowercase;
    pub fn to_uppercase(self) -> ToUppercase;
    pub const fn is_ascii(&self) -> bool;
    pub const fn to_ascii_uppercase(&self) -> char;
    pub const fn to_ascii_lowercase(&self) -> char;
    pub const fn eq_ignore_ascii_case(&self, other: &char) -> bool;
    pub const fn make_ascii_uppercase(&mut self);
    pub const fn make_ascii_lowercase(&mut self);
    pub const fn is_ascii_alphabetic(&self) -> bool;
    pub const fn is_ascii_uppercase(&self) -> bool;
    pub const fn is_ascii_lowercase(&self) -> bool;
    pub const fn is_ascii_alphanumeric(&self) -> bool;
    pub const fn is_ascii_digit(&self) -> bool;
    pub const fn is_ascii_hexdigit(&self) -> bool;
    pub const fn is_ascii_punctuation(&self) -> bool;
    pub const fn is_ascii_graphic(&self) -> bool;
    pub const fn is_ascii_whitespace(&self) -> bool;
    pub const fn is_ascii_control(&self) -> bool;
}

impl Display for char {}

impl From<u8> for char {}

impl FromStr for char {
    type Err = ParseCharError;
}

impl Pattern for char {
    type Searcher<'a> = CharSearcher<'a>;
}

impl Step for char {}

impl TryFrom<u32> for char {
    type Error = CharTryFromError;
}
