#![allow(unused, clippy::all)]

use std::sync::Arc;

use tokio::runtime::{Handle, Runtime};
use tokio::sync::mpsc;

async fn release(id: u64) {}

struct Session {
    id: u64,
}

// What must be found.

impl Drop for Session {
    fn drop(&mut self) {
        tokio::spawn(release(self.id));
             //^^^^^ warning: `spawn` in a destructor panics outside of a runtime
    }
}

struct Blocking(Option<String>);

impl Drop for Blocking {
    fn drop(&mut self) {
        let text = self.0.take();
        let _ = tokio::task::spawn_blocking(move || drop(text));
                           //^^^^^^^^^^^^^^ warning: `spawn_blocking` in a destructor panics outside of a runtime
    }
}

struct Conditional(Option<u64>);

impl Drop for Conditional {
    fn drop(&mut self) {
        if let Some(id) = self.0.take() {
            tokio::task::spawn(async move {
                       //^^^^^ warning: `spawn` in a destructor panics outside of a runtime
                release(id).await;
            });
        }
    }
}

struct Current(u64);

impl Drop for Current {
    fn drop(&mut self) {
        Handle::current().spawn(release(self.0));
              //^^^^^^^ warning: `current` in a destructor panics outside of a runtime
    }
}

struct Generic<T: Send + 'static>(Option<T>);

impl<T: Send + 'static> Drop for Generic<T> {
    fn drop(&mut self) {
        let value = self.0.take();
        tokio::spawn(async move { drop(value) });
             //^^^^^ warning: `spawn` in a destructor panics outside of a runtime
    }
}

struct Local(u64);

impl std::ops::Drop for Local {
    fn drop(&mut self) {
        tokio::task::spawn_local(release(self.0));
                   //^^^^^^^^^^^ warning: `spawn_local` in a destructor panics outside of a runtime
    }
}

impl Drop for Closure {
    fn drop(&mut self) {
        self.0.drain(..).for_each(|id| {
            tokio::spawn(release(id));
                 //^^^^^ warning: `spawn` in a destructor panics outside of a runtime
        });
    }
}

struct Closure(Vec<u64>);

struct Asks(u64);

impl Drop for Asks {
    fn drop(&mut self) {
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(release(self.0));
                  //^^^^^ information: what `spawn` starts in a destructor may never run
        }
    }
}

struct AsksFirst(u64);

impl Drop for AsksFirst {
    fn drop(&mut self) {
        if Handle::try_current().is_ok() {
            tokio::spawn(release(self.0));
                 //^^^^^ information: what `spawn` starts in a destructor may never run
        }
    }
}

struct HasHandle {
    runtime: Handle,
    id: u64,
}

impl Drop for HasHandle {
    fn drop(&mut self) {
        self.runtime.spawn(release(self.id));
                   //^^^^^ information: what `spawn` starts in a destructor may never run
    }
}

struct HasRuntime {
    runtime: Runtime,
}

impl Drop for HasRuntime {
    fn drop(&mut self) {
        self.runtime.spawn(release(1));
                   //^^^^^ information: what `spawn` starts in a destructor may never run
    }
}

// What must not be found.

struct Sends(mpsc::UnboundedSender<u64>);

impl Drop for Sends {
    fn drop(&mut self) {
        let _ = self.0.send(1);
    }
}

struct Threads(u64);

impl Drop for Threads {
    fn drop(&mut self) {
        std::thread::spawn(|| println!("a thread needs no runtime"));
    }
}

impl Session {
    fn close(&self) {
        tokio::spawn(release(self.id));
    }
}

trait Closes {
    fn drop(&mut self);
}

struct AsksForAThread(Option<String>);

impl Drop for AsksForAThread {
    fn drop(&mut self) {
        let text = self.0.take();
        if Handle::try_current().is_ok() {
            std::thread::spawn(move || drop(text));
        }
    }
}

struct NoDestructor(u64);

impl Closes for NoDestructor {
    fn drop(&mut self) {
        tokio::spawn(release(self.0));
    }
}

struct Careful(u64);

impl Careful {
    fn close(&self) {
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(release(self.0));
        }
    }
}

impl Drop for Careful {
    fn drop(&mut self) {
        self.close();
    }
}

fn start_release(id: u64) {
    tokio::spawn(release(id));
  //^^^^^^^^^^^^ note: `start_release` calls `tokio::task::spawn` here
}

struct ThroughFunction(u64);

impl Drop for ThroughFunction {
    fn drop(&mut self) {
        start_release(self.0);
      //^^^^^^^^^^^^^ warning: `start_release` in a destructor panics outside of a runtime
    }
}
