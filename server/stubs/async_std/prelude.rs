use crate::future::{IntoFuture, TimeoutError};
use std::time::Duration;
pub use crate::io::{BufReadExt as _, ReadExt as _, SeekExt as _, WriteExt as _};
pub use crate::stream::{DoubleEndedStream, ExactSizeStream, StreamExt};
pub use futures_core::stream::Stream;
pub use futures_io::{AsyncBufRead as _, AsyncRead as _, AsyncSeek as _, AsyncWrite as _};
pub use std::future::Future;

pub trait FutureExt: Future {
    fn delay(self, dur: Duration) -> impl Future<Output = Self::Output> where Self: Sized;
    fn flatten(self) -> impl Future<Output = <Self::Output as IntoFuture>::Output>
    where Self: Sized, Self::Output: IntoFuture;
    /// Source: async-std/src/future/future/mod.rs:112
    #[hp::cancel(conditional)]
    fn race<F>(self, other: F) -> impl Future<Output = Self::Output>
    where Self: Future + Sized, F: Future<Output = Self::Output>;
    /// Source: async-std/src/future/future/mod.rs:158
    #[hp::cancel(conditional)]
    fn try_race<F, T, E>(self, other: F) -> impl Future<Output = Self::Output>
    where Self: Future<Output = Result<T, E>> + Sized, F: Future<Output = Self::Output>;
    fn join<F>(self, other: F) -> impl Future<Output = (Self::Output, F::Output)> where Self: Future + Sized, F: Future;
    fn try_join<F, A, B, E>(self, other: F) -> impl Future<Output = Result<(A, B), E>>
    where Self: Future<Output = Result<A, E>> + Sized, F: Future<Output = Result<B, E>>;
    /// Source: async-std/src/future/future/mod.rs:281
    #[hp::cancel(conditional)]
    #[hp::gives_up(receiver, time)]
    fn timeout(self, dur: Duration) -> impl Future<Output = Result<Self::Output, TimeoutError>> where Self: Sized;
}
impl<T: Future + ?Sized> FutureExt for T {}
