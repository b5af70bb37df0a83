//! Writes what is known to a file.

use std::fmt::Write;
use std::io;
use std::time::Duration;

use crate::store::Store;

const PATH: &str = "summary.txt";

/// Writes the summary and copies it to the backup.
pub async fn write(store: &Store) -> io::Result<()> {
    let text = render(store);
    // blocking-call-in-async: the thread of the runtime waits for the disk.
    std::fs::write(PATH, text)?;
    back_up().await
}

async fn back_up() -> io::Result<()> {
    // Fine: the closure runs on a thread that may block.
    tokio::task::spawn_blocking(|| std::fs::copy(PATH, "summary.bak")).await??;
    // block-on-in-async: blocks the very thread that should drive the future.
    futures::executor::block_on(tokio::time::sleep(Duration::from_millis(10)));
    Ok(())
}

/// Fine: not async, so blocking is expected.
pub fn flush(store: &Store) -> io::Result<()> {
    std::fs::write(PATH, render(store))
}

fn render(store: &Store) -> String {
    let mut text = String::new();
    for (sensor, value) in store.snapshot() {
        let _ = writeln!(text, "{sensor}: {value}");
    }
    text
}
