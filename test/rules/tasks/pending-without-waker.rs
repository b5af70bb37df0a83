#![allow(unused, clippy::all)]

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use futures::stream::Stream;
use tokio::io::{AsyncRead, ReadBuf};
use tokio::sync::mpsc;

// What must be found.

struct Flag(Arc<AtomicBool>);

impl Future for Flag {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<()> {
        if self.0.load(Ordering::Acquire) {
            Poll::Ready(())
        } else {
            Poll::Pending
                //^^^^^^^ warning: nothing wakes the task after this: the context is never used
        }
    }
}

struct Early(Option<u32>);

impl Future for Early {
    type Output = u32;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> {
        let Some(value) = self.0.take() else {
            return Poll::Pending;
                       //^^^^^^^ warning: nothing wakes the task after this: the context is never used
        };
        Poll::Ready(value)
    }
}

struct Batch(Mutex<Vec<u32>>, Mutex<Option<Waker>>);

impl Future for Batch {
    type Output = Vec<u32>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Vec<u32>> {
        let mut items = self.0.lock().unwrap();
        if items.is_empty() {
            *self.1.lock().unwrap() = Some(cx.waker().clone());
            return Poll::Pending;
        }
        if items.len() < 8 {
            return Poll::Pending;
                       //^^^^^^^ information: nothing wakes the task after this: only other paths use the context
        }
        Poll::Ready(items.drain(..).collect())
    }
}

struct Nameless(Mutex<Vec<u32>>);

impl Future for Nameless {
    type Output = u32;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u32> {
        match self.0.lock().unwrap().pop() {
            Some(value) => Poll::Ready(value),
            None => Poll::Pending,
                        //^^^^^^^ warning: nothing wakes the task after this: the context is never used
        }
    }
}

struct Queue(Mutex<Vec<u32>>);

impl Stream for Queue {
    type Item = u32;

    fn poll_next(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Option<u32>> {
        match self.0.lock().unwrap().pop() {
            Some(value) => Poll::Ready(Some(value)),
            None => Poll::Pending,
                        //^^^^^^^ warning: nothing wakes the task after this: the context is never used
        }
    }
}

struct Pipe(Mutex<Vec<u8>>);

impl AsyncRead for Pipe {
    fn poll_read(self: Pin<&mut Self>, _cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let bytes = self.0.lock().unwrap();
        if bytes.is_empty() {
            return Poll::Pending;
                       //^^^^^^^ warning: nothing wakes the task after this: the context is never used
        }
        Poll::Ready(Ok(()))
    }
}

struct Channel(mpsc::Receiver<u32>);

impl Stream for Channel {
    type Item = u32;

    fn poll_next(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Option<u32>> {
        match self.0.try_recv() {
            Ok(value) => Poll::Ready(Some(value)),
            Err(mpsc::error::TryRecvError::Empty) => Poll::Pending,
                                                         //^^^^^^^ warning: nothing wakes the task after this: the context is never used
            Err(mpsc::error::TryRecvError::Disconnected) => Poll::Ready(None),
        }
    }
}

struct Countdown(u32);

impl Future for Countdown {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.0 -= 1;
        if self.0 > 0 {
            return Poll::Pending;
                       //^^^^^^^ warning: nothing wakes the task after this: the context is never used
        }
        Poll::Ready(())
    }
}

struct Logged(bool);

impl Future for Logged {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        println!("polled");
        if self.0 { Poll::Ready(()) } else { Poll::Pending }
                                                 //^^^^^^^ warning: nothing wakes the task after this: the context is never used
    }
}

// What must not be found.

struct Stored(Arc<Mutex<(bool, Option<Waker>)>>);

impl Future for Stored {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let mut state = self.0.lock().unwrap();
        if state.0 {
            return Poll::Ready(());
        }
        state.1 = Some(cx.waker().clone());
        Poll::Pending
    }
}

struct Yield(bool);

impl Future for Yield {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            return Poll::Ready(());
        }
        self.0 = true;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

struct Inner<F>(F);

impl<F: Future + Unpin> Future for Inner<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        match Pin::new(&mut self.0).poll(cx) {
            Poll::Ready(value) => Poll::Ready(value),
            Poll::Pending => Poll::Pending,
        }
    }
}

struct Never;

impl Future for Never {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<()> {
        Poll::Pending
    }
}

struct Now;

impl Future for Now {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<()> {
        Poll::Ready(())
    }
}

struct Wrapped(mpsc::Receiver<u32>);

impl Stream for Wrapped {
    type Item = u32;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<u32>> {
        self.0.poll_recv(cx)
    }
}

fn poll_once(ready: bool) -> Poll<()> {
    if ready { Poll::Ready(()) } else { Poll::Pending }
}

async fn is_pending(state: Poll<()>) -> bool {
    matches!(state, Poll::Pending)
}

trait Dispatch {
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<()>;
}

struct Busy(bool);

// FIXME: a trait of its own is trusted to wake by other means.
impl Dispatch for Busy {
    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<()> {
        if self.0 { Poll::Pending } else { Poll::Ready(()) }
    }
}

struct Forgetful {
    ready: bool,
    inner: mpsc::Receiver<u32>,
}

// The context is used on the other path only.
impl Future for Forgetful {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.ready {
            return self.inner.poll_recv(cx).map(drop);
        }
        Poll::Pending
            //^^^^^^^ information: nothing wakes the task after this: only other paths use the context
    }
}

struct EveryPath(Mutex<Vec<u32>>, Mutex<Option<Waker>>);

impl Future for EveryPath {
    type Output = Vec<u32>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Vec<u32>> {
        *self.1.lock().unwrap() = Some(cx.waker().clone());
        let mut items = self.0.lock().unwrap();
        if items.is_empty() {
            return Poll::Pending;
        }
        if items.len() < 8 {
            return Poll::Pending;
        }
        Poll::Ready(items.drain(..).collect())
    }
}

struct Rounds(mpsc::Receiver<u32>, bool);

impl Future for Rounds {
    type Output = u32;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> {
        loop {
            if self.1 {
                return Poll::Pending;
            }
            match self.0.poll_recv(cx) {
                Poll::Ready(Some(value)) if value > 3 => return Poll::Ready(value),
                Poll::Ready(Some(_)) => {}
                Poll::Ready(None) => return Poll::Ready(0),
                Poll::Pending => self.1 = true,
            }
        }
    }
}

struct Tested(mpsc::Receiver<u32>);

impl Future for Tested {
    type Output = u32;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> {
        if let Poll::Ready(Some(value)) = self.0.poll_recv(cx) {
            return Poll::Ready(value);
        }
        Poll::Pending
    }
}
