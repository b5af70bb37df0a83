pub mod net;

pub use async_process::unix as process;

pub mod io {
    pub use std::os::fd::{AsRawFd, FromRawFd, IntoRawFd, RawFd};
}

pub mod fs {
    use crate::path::Path;
    use std::io;
    pub use std::os::unix::fs::{DirBuilderExt, DirEntryExt, OpenOptionsExt};

    pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
}
