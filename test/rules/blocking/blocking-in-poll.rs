use futures::Stream;
use std::fs::File;
use std::future::Future;
use std::io::Read;
use std::pin::Pin;
use std::sync::mpsc::Receiver;
use std::sync::Mutex;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, ReadBuf};

fn settings() -> String {
    std::fs::read_to_string("settings.toml").unwrap_or_default()
  //^^^^^^^^^^^^^^^^^^^^^^^ note: `settings` calls `std::fs::read_to_string` here
}

async fn load() -> u32 {
    1
}

// ---- found -------------------------------------------------------------------------------------

struct Sleeps;

impl Future for Sleeps {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
     //^^^^ note: a runtime calls `poll` and counts on it to return at once
        std::thread::sleep(Duration::from_millis(1));
      //^^^^^^^^^^^^^^^^^^ warning: `std::thread::sleep` blocks the thread while a task is polled
        Poll::Ready(())
    }
}

struct Lines(Receiver<String>);

impl Stream for Lines {
    type Item = String;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<String>> {
     //^^^^^^^^^ note: a runtime calls `poll_next` and counts on it to return at once
        Poll::Ready(self.0.recv().ok())
                         //^^^^ warning: `std::sync::mpsc::Receiver::recv` blocks the thread while a task is polled
    }
}

struct FromFile(File);

impl AsyncRead for FromFile {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>> {
     //^^^^^^^^^ note: a runtime calls `poll_read` and counts on it to return at once
        let mut bytes = [0; 16];
        let count = self.0.read(&mut bytes)?;
                         //^^^^ warning: `std::fs::File::read` blocks the thread while a task is polled
        buffer.put_slice(&bytes[..count]);
        Poll::Ready(Ok(()))
    }
}

struct Settings;

impl Settings {
    fn poll_settings(&mut self, _: &mut Context<'_>) -> Poll<String> {
     //^^^^^^^^^^^^^ note: a runtime calls `poll_settings` and counts on it to return at once
        Poll::Ready(settings())
                  //^^^^^^^^ warning: `settings` may block the thread while a task is polled
    }

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<u32> {
     //^^^^^^^^^^ note: a runtime calls `poll_ready` and counts on it to return at once
        Poll::Ready(futures::executor::block_on(load()))
                  //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `futures::executor::block_on` blocks the thread while a task is polled
    }
}

trait Source {
    fn poll_source(&self, _: &mut Context<'_>) -> Poll<Vec<u8>> {
     //^^^^^^^^^^^ note: a runtime calls `poll_source` and counts on it to return at once
        Poll::Ready(std::fs::read("source").unwrap_or_default())
                  //^^^^^^^^^^^^^ warning: `std::fs::read` blocks the thread while a task is polled
    }
}

fn poll_process(_: &mut Context<'_>) -> Poll<bool> {
 //^^^^^^^^^^^^ note: a runtime calls `poll_process` and counts on it to return at once
    let status = std::process::Command::new("true").status();
                                                  //^^^^^^ warning: `std::process::Command::status` blocks the thread while a task is polled
    Poll::Ready(status.is_ok())
}

fn poll_thread(thread: std::thread::JoinHandle<u32>, _: &mut Context<'_>) -> Poll<u32> {
 //^^^^^^^^^^^ note: a runtime calls `poll_thread` and counts on it to return at once
    Poll::Ready(thread.join().unwrap_or(0))
                     //^^^^ warning: `std::thread::JoinHandle::join` blocks the thread while a task is polled
}

// ---- not found ---------------------------------------------------------------------------------

struct Later(Pin<Box<tokio::time::Sleep>>);

impl Future for Later {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.0.as_mut().poll(context)
    }
}

struct Queue(Mutex<Vec<u32>>);

impl Stream for Queue {
    type Item = u32;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<u32>> {
        if let Some(next) = self.0.lock().unwrap().pop() {
            return Poll::Ready(Some(next));
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

struct Tried(Receiver<String>);

impl Stream for Tried {
    type Item = String;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<String>> {
        match self.0.try_recv() {
            Ok(line) => Poll::Ready(Some(line)),
            Err(_) => {
                context.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }
}

fn poll_interval() -> Duration {
    std::thread::sleep(Duration::from_millis(1));
    Duration::from_secs(1)
}

fn poll_offloaded(_: &mut Context<'_>) -> Poll<()> {
    tokio::task::spawn_blocking(settings);
    Poll::Ready(())
}

fn poll_on_a_thread(_: &mut Context<'_>) -> Poll<()> {
    std::thread::spawn(|| std::thread::sleep(Duration::from_secs(1)));
    Poll::Ready(())
}

fn polling(_: &mut Context<'_>) -> String {
    settings()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn poll_in_a_test(_: &mut Context<'_>) -> Poll<()> {
        std::thread::sleep(Duration::from_millis(1));
        Poll::Ready(())
    }
}

// FIXME: a task that drops it waits as well.
struct Worker(Option<std::thread::JoinHandle<u32>>);

impl Drop for Worker {
    fn drop(&mut self) {
        if let Some(thread) = self.0.take() {
            let _ = thread.join();
        }
    }
}

// FIXME: nobody has said that this socket does not block.
struct Socket(std::net::TcpStream);

impl Socket {
    fn poll_bytes(&mut self, _: &mut Context<'_>) -> Poll<usize> {
        Poll::Ready(self.0.read(&mut [0; 16]).unwrap_or(0))
    }
}
