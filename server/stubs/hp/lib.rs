//! The functions that expansions of macros call. No crate of this name exists: what they say is what the macros mean.

use std::future::Future;
use std::task::Poll;

/// `format!`: owns the text, keeps no argument.
pub fn format<T>(args: T) -> std::string::String;

/// `print!`, `println!`, `eprint!`, `eprintln!`, `write!` to the console.
pub fn print<T>(args: T);

/// `format_args!`: borrows its arguments.
pub fn format_args<'a, T>(args: T) -> std::fmt::Arguments<'a>;

/// `panic!`, `unreachable!`, `todo!`, `unimplemented!`, the failing side of `assert!`.
pub fn panic<T>(args: T) -> !;

/// `trace!` to `error!` of tracing, log and their kin.
pub fn event<T>(args: T);

/// `span!`, `info_span!` and their kin.
pub fn span<T>(args: T) -> tracing::Span;

/// `anyhow!`, `bail!`, `ensure!`.
pub fn any_error<T>(args: T) -> anyhow::Error;

/// `vec![a, b]`.
pub fn vec<T, const N: usize>(items: [T; N]) -> std::vec::Vec<T>;

/// `vec![item; n]`.
pub fn vec_repeat<T: Clone>(item: T, n: usize) -> std::vec::Vec<T>;

/// `stream!` and `try_stream!` of async-stream: the body runs while the stream is polled.
#[hp::closure(polled)]
pub fn stream<F>(body: F) -> Stream<F>;

/// The future of one branch of `futures::poll!`: polled once, never pending.
pub async fn poll<F: Future>(f: F) -> Poll<F::Output>;

/// `futures::pending!`: gives up the thread once.
pub async fn pending();

/// `for await x in s`, `for x in s` inside `stream!`: each item the stream yields.
pub fn await_each<S: futures::Stream>(s: S) -> AwaitEach<S>;

/// The initialiser of a `thread_local!` key, run on first use.
#[hp::closure(deferred)]
pub fn thread_local<T, F: FnOnce() -> T>(init: F) -> std::thread::LocalKey<T>;

/// A macro nobody knows: its arguments are evaluated, its value has no known type.
pub fn unknown<T>(args: T) -> Unknown;

/// What `stream!` returns. What it yields is not known.
pub struct Stream<F> {
    body: F,
}

impl<F> futures::Stream for Stream<F> {
    type Item = Unknown;
}

/// The items of a stream, for a `for` loop.
pub struct AwaitEach<S> {
    stream: S,
}

impl<S: futures::Stream> Iterator for AwaitEach<S> {
    type Item = S::Item;
}

/// A value of a type nobody knows.
pub struct Unknown;

/// What a `Mutex` of a crate that is not there to read is taken to be: some lock, blocking or not, poisoned or not.
pub struct Mutex<T: ?Sized> {
    owned: T,
}

impl<T> Mutex<T> {
    pub fn new(value: T) -> Mutex<T>;
}

impl<T: ?Sized> Mutex<T> {
    /// Source: no method of this name on a type of this name does anything else.
    #[hp::acquires(exclusive)]
    pub fn lock(&self) -> Guard<'_, T>;
}

/// What an `RwLock` of a crate that is not there to read is taken to be.
pub struct RwLock<T: ?Sized> {
    owned: T,
}

impl<T> RwLock<T> {
    pub fn new(value: T) -> RwLock<T>;
}

impl<T: ?Sized> RwLock<T> {
    /// Source: no method of this name on a type of this name does anything else.
    #[hp::acquires(shared)]
    pub fn read(&self) -> Guard<'_, T>;
    /// Source: no method of this name on a type of this name does anything else.
    #[hp::acquires(exclusive)]
    pub fn write(&self) -> Guard<'_, T>;
}

/// Whether it may live across an await is not known.
#[hp::guard(lock, allow)]
pub struct Guard<'a, T: ?Sized> {
    lock: &'a T,
}

impl<T: ?Sized> Guard<'_, T> {
    #[hp::alias]
    pub fn unwrap(self) -> Self;
    #[hp::alias]
    pub fn expect(self, message: &str) -> Self;
}

impl<T: ?Sized> std::ops::Deref for Guard<'_, T> {
    type Target = T;
}

impl<T: ?Sized> std::ops::DerefMut for Guard<'_, T> {}

pub mod guess;

// Maps and sets of other crates that differ from those of the standard library in how they hash, or in their order.
pub use std::collections::HashMap;
pub use std::collections::HashMap as IndexMap;
pub use std::collections::HashMap as FxHashMap;
pub use std::collections::HashMap as AHashMap;
pub use std::collections::HashMap as FnvHashMap;
pub use std::collections::HashSet;
pub use std::collections::HashSet as IndexSet;
pub use std::collections::HashSet as FxHashSet;
pub use std::collections::HashSet as AHashSet;
pub use std::collections::HashSet as FnvHashSet;
