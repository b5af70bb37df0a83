//! Signatures of async-std 1.13.2.

pub mod task;
pub mod future;
pub mod stream;
pub mod io;
pub mod os;
pub mod prelude;
pub mod sync;
pub mod fs;
pub mod path;
pub mod net;

pub mod channel {
    pub use async_channel::{
        Receiver, Recv, RecvError, Send, SendError, Sender, TryRecvError, TrySendError, WeakReceiver, WeakSender, bounded, unbounded,
    };
}

pub mod pin {
    pub use std::pin::Pin;
}

pub mod process {
    pub use async_process::{Child, ChildStderr, ChildStdin, ChildStdout, Command};
    pub use std::process::{ExitStatus, Output, Stdio, abort, exit, id};
}
