use bitflags::iter::{Iter, IterNames};
use std::io;
use std::fmt::Display;
use std::ops::{BitAnd, BitOr, BitOrAssign, BitXor, Not, Sub, SubAssign};
use std::time::Duration;

/// Source: crossterm/src/event.rs:202
#[hp::blocking(tty, fix = "other", instead = "crossterm::event::EventStream")]
pub fn poll(timeout: Duration) -> io::Result<bool>;
/// Source: crossterm/src/event.rs:247
#[hp::blocking(tty, fix = "other", instead = "crossterm::event::EventStream")]
pub fn read() -> io::Result<Event>;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Hash)]
pub enum Event {
    FocusGained,
    FocusLost,
    Key(KeyEvent),
    Mouse(MouseEvent),
    Paste(String),
    Resize(u16, u16),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Hash)]
pub struct MouseEvent {
    pub kind: MouseEventKind,
    pub column: u16,
    pub row: u16,
    pub modifiers: KeyModifiers,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Hash)]
pub struct KeyModifiers {}
impl KeyModifiers {
    pub const SHIFT: Self;
    pub const CONTROL: Self;
    pub const ALT: Self;
    pub const SUPER: Self;
    pub const HYPER: Self;
    pub const META: Self;
    pub const NONE: Self;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> u8;
    pub fn from_bits(bits: u8) -> Option<Self>;
    pub fn from_bits_truncate(bits: u8) -> Self;
    pub fn from_bits_retain(bits: u8) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<KeyModifiers>;
    pub fn iter_names(&self) -> IterNames<KeyModifiers>;
}
impl BitOr for KeyModifiers { type Output = KeyModifiers; }
impl Extend<KeyModifiers> for KeyModifiers {}
impl SubAssign for KeyModifiers {}
impl IntoIterator for KeyModifiers {
    type Item = KeyModifiers;
    type IntoIter = Iter<KeyModifiers>;
}
impl Not for KeyModifiers { type Output = KeyModifiers; }
impl Sub for KeyModifiers { type Output = KeyModifiers; }
impl BitAnd for KeyModifiers { type Output = KeyModifiers; }
impl BitOrAssign for KeyModifiers {}
impl BitXor for KeyModifiers { type Output = KeyModifiers; }
impl FromIterator<KeyModifiers> for KeyModifiers {}
impl Display for KeyModifiers {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Hash)]
pub enum KeyEventKind {
    Press,
    Repeat,
    Release,
}

#[derive(Clone, Copy, Debug, PartialOrd)]
pub struct KeyEvent {
    pub code: KeyCode,
    pub modifiers: KeyModifiers,
    pub kind: KeyEventKind,
    pub state: KeyEventState,
}
impl KeyEvent {
    pub fn new(code: KeyCode, modifiers: KeyModifiers) -> KeyEvent;
    pub fn new_with_kind(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> KeyEvent;
    pub fn new_with_kind_and_state(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind,
        state: KeyEventState) -> KeyEvent;
}
impl From<KeyCode> for KeyEvent {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Hash)]
pub enum KeyCode {
    Backspace,
    Enter,
    Left,
    Right,
    Up,
    Down,
    Home,
    End,
    PageUp,
    PageDown,
    Tab,
    BackTab,
    Delete,
    Insert,
    F(u8),
    Char(char),
    Null,
    Esc,
    CapsLock,
    ScrollLock,
    NumLock,
    PrintScreen,
    Pause,
    Menu,
    KeypadBegin,
    Media(MediaKeyCode),
    Modifier(ModifierKeyCode),
}
impl Display for KeyCode {}
