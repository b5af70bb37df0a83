use crate::sync::CancellationToken;
use std::future::Future;
use std::time::Duration;
use tokio::time::{Instant, Timeout};

pub trait FutureExt: Future {
    /// Source: tokio-util/src/future.rs:30
    #[hp::cancel(conditional, source = "tokio-util/src/future.rs")]
    #[hp::gives_up(receiver, time)]
    fn timeout(self, timeout: Duration) -> Timeout<Self> where Self: Sized;
    /// Source: tokio-util/src/future.rs:54
    #[hp::cancel(conditional, source = "tokio-util/src/future.rs")]
    #[hp::gives_up(receiver, time)]
    fn timeout_at(self, deadline: Instant) -> Timeout<Self> where Self: Sized;
    /// Source: tokio-util/src/future.rs:89
    #[hp::cancel(conditional, source = "tokio-util/src/future.rs")]
    #[hp::gives_up(receiver, token)]
    fn with_cancellation_token(self,
        cancellation_token: &CancellationToken) -> impl Future<Output = Option<Self::Output>>
    where Self: Sized;
    /// Source: tokio-util/src/future.rs:126
    #[hp::cancel(conditional, source = "tokio-util/src/future.rs")]
    #[hp::gives_up(receiver, token)]
    fn with_cancellation_token_owned(self,
        cancellation_token: CancellationToken) -> impl Future<Output = Option<Self::Output>>
    where Self: Sized;
}
impl<T: Future + ?Sized> FutureExt for T {}
