use crate::time::error::Elapsed;
use std::time;
use std::future::{Future, IntoFuture};
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::pin::Pin;
use std::task::{Context, Poll};
pub use std::time::Duration;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {}
impl Instant {
    pub fn now() -> Instant;
    pub fn from_std(std: time::Instant) -> Instant;
    pub fn into_std(self) -> time::Instant;
    pub fn duration_since(&self, earlier: Instant) -> Duration;
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
    pub fn elapsed(&self) -> Duration;
    pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
}
impl From<time::Instant> for Instant {}
impl Add<Duration> for Instant { type Output = Instant; }
impl AddAssign<Duration> for Instant {}
impl Sub for Instant { type Output = Duration; }
impl Sub<Duration> for Instant { type Output = Instant; }
impl SubAssign<Duration> for Instant {}
/// Source: tokio/src/time/interval.rs:73, the first tick completes immediately
#[hp::timer(periodic)]
pub fn interval(period: Duration) -> Interval;
pub fn interval_at(start: Instant, period: Duration) -> Interval;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissedTickBehavior {
    Burst,
    Delay,
    Skip,
}
impl Default for MissedTickBehavior {}

#[derive(Debug)]
pub struct Interval {}
impl Interval {
    /// Source: tokio/src/time/interval.rs:428
    #[hp::cancel(safe, source = "tokio/src/time/interval.rs:403")]
    #[hp::waits(time)]
    pub async fn tick(&mut self) -> Instant;
    pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant>;
    pub fn reset(&mut self);
    pub fn reset_immediately(&mut self);
    pub fn reset_after(&mut self, after: Duration);
    pub fn reset_at(&mut self, deadline: Instant);
    pub fn missed_tick_behavior(&self) -> MissedTickBehavior;
    pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
    pub fn period(&self) -> Duration;
}
/// Source: tokio/src/time/sleep.rs:62
#[hp::cancel(safe, instead = "a sleep pinned outside the loop, for a deadline of the whole")]
#[hp::waits(time)]
pub fn sleep_until(deadline: Instant) -> Sleep;
/// Source: tokio/src/time/sleep.rs:123
#[hp::cancel(safe, instead = "a sleep pinned outside the loop, for a deadline of the whole")]
#[hp::timer(once)]
#[hp::waits(time)]
pub fn sleep(duration: Duration) -> Sleep;

/// Source: tokio/src/time/sleep.rs:221
#[derive(Debug)]
#[hp::waits(time)]
pub struct Sleep {}
impl Sleep {
    pub fn deadline(&self) -> Instant;
    /// Source: tokio/src/macros/select.rs, "Avoid racy `if` preconditions"
    #[hp::probe(final)]
    pub fn is_elapsed(&self) -> bool;
    pub fn reset(self: Pin<&mut Self>, deadline: Instant);
}
impl Future for Sleep { type Output = (); }
/// Source: tokio/src/time/timeout.rs:86
#[hp::cancel(conditional, source = "tokio/src/time/timeout.rs:24")]
#[hp::gives_up(argument, time)]
pub fn timeout<F>(duration: Duration, future: F) -> Timeout<F::IntoFuture> where F: IntoFuture;
/// Source: tokio/src/time/timeout.rs:165
#[hp::cancel(conditional, source = "tokio/src/time/timeout.rs:24")]
#[hp::gives_up(argument, time)]
pub fn timeout_at<F>(deadline: Instant, future: F) -> Timeout<F::IntoFuture> where F: IntoFuture;

#[derive(Debug)]
pub struct Timeout<T> {
    owned: T,
}
impl<T> Timeout<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T> Future for Timeout<T> where T: Future { type Output = Result<T::Output, Elapsed>; }

pub mod error {
    use std::error;
    use std::fmt::Display;

    #[derive(Clone, Copy, Debug)]
    pub struct Error {}
    impl Error {
        pub fn shutdown() -> Error;
        pub fn is_shutdown(&self) -> bool;
        pub fn at_capacity() -> Error;
        pub fn is_at_capacity(&self) -> bool;
        pub fn invalid() -> Error;
        pub fn is_invalid(&self) -> bool;
    }
    impl error::Error for Error {}
    impl Display for Error {}

    #[derive(Debug, PartialEq, Eq)]
    pub struct Elapsed {}
    impl Display for Elapsed {}
    impl error::Error for Elapsed {}
}
