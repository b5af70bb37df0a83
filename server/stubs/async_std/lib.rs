pub mod task;
pub mod future;
pub mod stream;
pub mod io;
pub mod os;
pub mod fs;
pub mod path;
pub mod net;

pub mod prelude {
    pub use crate::io::{BufReadExt as _, ReadExt as _, SeekExt as _, WriteExt as _};
    pub use crate::stream::StreamExt;
    pub use futures_core::stream::Stream;
    pub use futures_io::{AsyncBufRead as _, AsyncRead as _, AsyncSeek as _, AsyncWrite as _};
    pub use std::future::Future;

    pub trait FutureExt: Future {
    }
    impl<T: Future + ?Sized> FutureExt for T {}
}

pub mod sync {
    pub use async_lock::{
        Mutex, MutexGuard, MutexGuardArc, RwLock, RwLockReadGuard, RwLockUpgradableReadGuard, RwLockWriteGuard,
    };
    pub use std::sync::{Arc, Weak};
}

pub mod channel {
    pub use async_channel::*;
}
