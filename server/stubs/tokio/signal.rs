use std::io;

/// Source: tokio/src/signal/ctrl_c.rs:59
#[hp::cancel(safe)]
pub async fn ctrl_c() -> io::Result<()>;

pub mod unix {
    use std::io;
    use std::os::raw::c_int;
    use std::task::{Context, Poll};

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct SignalKind {}
    impl SignalKind {
        pub fn from_raw(signum: c_int) -> Self;
        pub fn as_raw_value(&self) -> c_int;
        pub fn alarm() -> Self;
        pub fn child() -> Self;
        pub fn hangup() -> Self;
        pub fn interrupt() -> Self;
        pub fn io() -> Self;
        pub fn pipe() -> Self;
        pub fn quit() -> Self;
        pub fn terminate() -> Self;
        pub fn user_defined1() -> Self;
        pub fn user_defined2() -> Self;
        pub fn window_change() -> Self;
    }
    impl From<i32> for SignalKind {}

    #[derive(Debug)]
    pub struct Signal {}
    impl Signal {
        /// Source: tokio/src/signal/unix.rs:448
        #[hp::cancel(safe, source = "tokio/src/signal/unix.rs:427")]
        /// Source: tokio/src/signal/unix.rs:427, the registry of signals is never dropped
        #[hp::endless]
        pub async fn recv(&mut self) -> Option<()>;
        pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
    }
    pub fn signal(kind: SignalKind) -> io::Result<Signal>;
}
