#![allow(unused, clippy::all)]

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures::FutureExt;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWriteExt, BufReader, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{broadcast, mpsc, oneshot, Barrier};
use tokio::task::JoinSet;
use tokio::time::{interval, sleep, timeout, Interval};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

// What must be found.

async fn flags_read_exact_in_a_loop(mut stream: TcpStream, mut tick: Interval) -> Result<()> {
    let mut header = [0; 8];
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            read = stream.read_exact(&mut header) => {
                        //^^^^^^^^^^ warning: `read_exact` in a `select!` branch is not cancel safe
                read?;
                println!("{header:?}");
            }
            _ = tick.tick() => println!("tick"),
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn flags_read_line(stream: TcpStream, mut stop: broadcast::Receiver<()>, mut tick: Interval) -> Result<()> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            _ = stop.recv() => return Ok(()),
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
            /* 🦀 */ read = reader.read_line(&mut line) => { read?; }
                                 //^^^^^^^^^ warning: `read_line` in a `select!` branch is not cancel safe
        }
    }
}

async fn flags_the_call_inside_a_timeout(mut stream: TcpStream, mut tick: Interval) -> Result<()> {
    let mut bytes = Vec::new();
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            read = timeout(Duration::from_secs(5), stream.read_to_end(&mut bytes)) => {
                                                        //^^^^^^^^^^^ warning [fix]: `read_to_end` in a `select!` branch is not cancel safe
                read??;
                return Ok(());
            }
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn flags_the_call_inside_an_async_block(mut stream: TcpStream, mut tick: Interval) -> Result<()> {
    loop {
        let mut size = [0; 4];
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            read = async {
                stream.read_exact(&mut size).await?;
                     //^^^^^^^^^^ warning: `read_exact` in a `select!` branch is not cancel safe
                let mut body = vec![0; u32::from_be_bytes(size) as usize];
                stream.read_exact(&mut body).await?;
                Ok::<_, std::io::Error>(body)
            } => println!("{}", read?.len()),
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn flags_integers(mut stream: TcpStream, mut jobs: mpsc::Receiver<u8>) -> Result<()> {
    while let Some(job) = jobs.recv().await {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            size = stream.read_u32() => println!("{}", size?),
                        //^^^^^^^^ warning: `read_u32` in a `select!` branch is not cancel safe
            other = jobs.recv() => println!("{job} {other:?}"),
          //^^^^^ note: when this branch wins, the loop goes on
        }
    }
    Ok(())
}

async fn flags_a_handler_that_continues(mut stream: TcpStream, mut tick: Interval) -> Result<()> {
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            size = stream.read_u64() => println!("{}", size?),
                        //^^^^^^^^ warning: `read_u64` in a `select!` branch is not cancel safe
            _ = tick.tick() => continue,
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn flags_futures_select(mut stream: TcpStream, mut tick: Interval) -> Result<()> {
    let mut header = [0; 8];
    loop {
        futures::select! {
      //^^^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            read = Box::pin(stream.read_exact(&mut header).fuse()) => { read?; }
                                 //^^^^^^^^^^ warning: `read_exact` in a `select!` branch is not cancel safe
            _ = Box::pin(tick.tick().fuse()) => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn flags_a_send_and_reserves(tx: mpsc::Sender<String>, mut lines: mpsc::Receiver<String>, mut tick: Interval) -> Result<()> {
    while let Some(line) = lines.recv().await {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            sent = tx.send(line) => sent?,
                    //^^^^ warning [fix]: `send` in a `select!` branch can lose its argument
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
    Ok(())
}

async fn informs_when_the_next_round_sends_it_again(tx: mpsc::Sender<String>, mut tick: Interval, line: String) -> Result<()> {
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            sent = tx.send(line.clone()) => sent?,
                    //^^^^ information [fix]: `send` in a `select!` branch can lose its argument
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn reserves_for_a_plain_pattern(tx: mpsc::Sender<u32>, mut tick: Interval) {
    let mut next = 0;
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            _ = tx.send(next) => {
                 //^^^^ information [fix]: `send` in a `select!` branch can lose its argument
                next += 1;
            }
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn reserves_for_ok(tx: mpsc::Sender<Option<u32>>, mut tick: Interval) {
    let next = 7;
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            Ok(()) = tx.send(Some(next)) => {}
                      //^^^^ information [fix]: `send` in a `select!` branch can lose its argument
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
            else => break,
        }
    }
}

async fn flags_a_send_whose_value_costs_and_leaves_it(tx: mpsc::Sender<u32>, mut tick: Interval) {
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            _ = tx.send(expensive()) => {}
                 //^^^^ warning: `send` in a `select!` branch can lose its argument
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

fn expensive() -> u32 {
    42
}

async fn flags_a_barrier(barrier: &Barrier, mut tick: Interval) {
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            _ = barrier.wait() => break,
                      //^^^^ warning [fix]: `wait` in a `select!` branch is not cancel safe
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn pins_what_leaves_the_loop(mut tasks: JoinSet<u32>, mut tick: Interval) {
    loop {
        // Waits for the rest.
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            biased;
            _ = copy_all("from", "to") => return,
              //^^^^^^^^ warning [fix]: `copy_all` in a `select!` branch is not cancel safe
            _ = tick.tick() => println!("still copying"),
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn copy_all(from: &str, to: &str) -> Result<()> {
    let mut input = TcpStream::connect(from).await?;
    let mut output = TcpStream::connect(to).await?;
    tokio::io::copy(&mut input, &mut output).await?;
             //^^^^ note: `copy` is awaited here
    Ok(())
}

struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
    events: mpsc::Receiver<u32>,
}

impl Connection {
    async fn read_frame(&mut self) -> Result<u32> {
        let size = self.stream.read_u32().await?;
                             //^^^^^^^^ note: `read_u32` is awaited here
        Ok(size)
    }

    async fn next_frame(&mut self) -> Result<u32> {
        self.read_frame().await
           //^^^^^^^^^^ note: `next_frame` awaits `read_frame` here
    }

    async fn next_event(&mut self) -> Option<u32> {
        let event = self.events.recv().await?;
                              //^^^^ note: the message is taken here
        sleep(Duration::from_millis(event.into())).await;
                                                 //^^^^^ note: dropped here, the message is gone
        Some(event)
    }

    async fn read_some(&mut self) -> Result<usize> {
        Ok(self.stream.read_buf(&mut self.buffer).await?)
    }

    /// Counts.
    ///
    /// # Cancel safety
    ///
    /// This method is *not*
    /// cancel safe.
    async fn count(&mut self) -> usize {
        self.buffer.len()
    }

    /// # Cancellation safety
    ///
    /// This method is cancellation safe: what was read stays in the buffer.
    async fn read_all(&mut self) -> Result<usize> {
        Ok(self.stream.read_to_end(&mut self.buffer).await?)
    }

    async fn flags_a_method_documented_as_unsafe(&mut self, mut tick: Interval) {
        loop {
            tokio::select! {
          //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
                count = self.count() => println!("{count}"),
                           //^^^^^ warning: `count` in a `select!` branch is not cancel safe
                _ = tick.tick() => {}
              //^ note: when this branch wins, the loop goes on
            }
        }
    }

    async fn allows_a_method_documented_as_safe(&mut self, mut tick: Interval) -> Result<()> {
        loop {
            tokio::select! {
                read = self.read_all() => println!("{}", read?),
                _ = tick.tick() => {}
            }
        }
    }

    async fn flags_a_method_that_reads(&mut self, mut tick: Interval) -> Result<()> {
        loop {
            tokio::select! {
          //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
                frame = self.read_frame() => println!("{}", frame?),
                           //^^^^^^^^^^ warning: `read_frame` in a `select!` branch is not cancel safe
                _ = tick.tick() => {}
              //^ note: when this branch wins, the loop goes on
            }
        }
    }

    async fn flags_a_method_through_another(&mut self, mut tick: Interval) -> Result<()> {
        loop {
            tokio::select! {
          //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
                frame = self.next_frame() => println!("{}", frame?),
                           //^^^^^^^^^^ warning: `next_frame` in a `select!` branch is not cancel safe
                _ = tick.tick() => {}
              //^ note: when this branch wins, the loop goes on
            }
        }
    }

    async fn flags_a_method_that_takes_a_message(&mut self, mut tick: Interval) {
        loop {
            tokio::select! {
          //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
                event = self.next_event() => println!("{event:?}"),
                           //^^^^^^^^^^ warning: `next_event` in a `select!` branch is not cancel safe
                _ = tick.tick() => {}
              //^ note: when this branch wins, the loop goes on
            }
        }
    }

    async fn allows_a_method_that_is_cancel_safe(&mut self, mut tick: Interval) -> Result<()> {
        loop {
            tokio::select! {
                read = self.read_some() => println!("{}", read?),
                _ = tick.tick() => {}
            }
        }
    }

    async fn allows_a_method_when_all_others_leave(&mut self, mut stop: broadcast::Receiver<()>) -> Result<()> {
        loop {
            let frame = tokio::select! {
                frame = self.read_frame() => frame?,
                _ = stop.recv() => return Ok(()),
            };
            println!("{frame}");
        }
    }
}

struct Outbox {
    waiting: std::collections::VecDeque<u32>,
    tx: mpsc::Sender<u32>,
}

impl Outbox {
    async fn send_next(&mut self) {
        if let Some(message) = self.waiting.pop_front() {
                                          //^^^^^^^^^ note: the message is taken here
            handle(message).await;
                          //^^^^^ note: dropped here, the message is gone
        }
    }

    async fn flags_a_method_that_pops_an_item(&mut self, mut tick: Interval) {
        loop {
            tokio::select! {
          //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
                _ = self.send_next() => println!("sent"),
                       //^^^^^^^^^ warning: `send_next` in a `select!` branch is not cancel safe
                _ = tick.tick() => {}
              //^ note: when this branch wins, the loop goes on
            }
        }
    }

    async fn look_at_next(&mut self) {
        if let Some(message) = self.waiting.front().copied() {
            handle(message).await;
            self.waiting.pop_front();
        }
    }

    async fn allows_an_item_that_is_popped_afterwards(&mut self, mut tick: Interval) {
        loop {
            tokio::select! {
                _ = self.look_at_next() => println!("sent"),
                _ = tick.tick() => {}
            }
        }
    }
}

async fn flags_a_message_in_a_half_done_block(mut rx: mpsc::Receiver<u32>, mut tick: Interval) {
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            _ = async {
                while let Some(message) = rx.recv().await {
                                           //^^^^ warning: a message from `recv` can be lost in a `select!` branch
                    handle(message).await;
                                  //^^^^^ note: dropped here, the message is gone
                }
            } => break,
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn handle(message: u32) {
    sleep(Duration::from_millis(message.into())).await;
}

async fn informs_when_the_loop_ends(mut stream: TcpStream, mut stop: broadcast::Receiver<()>) -> Result<()> {
    let mut header = [0; 8];
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            read = stream.read_exact(&mut header) => { read?; }
                        //^^^^^^^^^^ information: `read_exact` in a `select!` branch is not cancel safe
            _ = stop.recv() => return Ok(()),
        }
    }
}

async fn informs_outside_of_loops(mut stream: TcpStream, stop: oneshot::Receiver<()>) -> Result<()> {
    let mut header = [0; 8];
    tokio::select! {
  //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
        read = stream.read_exact(&mut header) => { read?; }
                    //^^^^^^^^^^ information: `read_exact` in a `select!` branch is not cancel safe
        _ = stop => {}
    }
    Ok(())
}

// What must stay silent.

async fn allows_a_future_pinned_outside(mut stream: TcpStream, mut tick: Interval) -> Result<()> {
    let mut header = [0; 8];
    let read = stream.read_exact(&mut header);
    tokio::pin!(read);
    loop {
        tokio::select! {
            read = &mut read => {
                read?;
                break Ok(());
            }
            _ = tick.tick() => {}
        }
    }
}

async fn allows_as_mut(tx: mpsc::Sender<u32>, mut tick: Interval) {
    let mut send = std::pin::pin!(tx.send(1));
    loop {
        tokio::select! {
            _ = send.as_mut() => break,
            _ = tick.tick() => {}
        }
    }
}

async fn allows_read_into_a_kept_buffer(mut stream: TcpStream, mut tick: Interval) -> Result<()> {
    let mut buffer = Vec::new();
    loop {
        tokio::select! {
            read = stream.read_buf(&mut buffer) => if read? == 0 { return Ok(()) },
            _ = tick.tick() => {}
        }
    }
}

async fn allows_plain_read_and_write(mut stream: TcpStream, mut tick: Interval) -> Result<()> {
    let mut buffer = [0; 64];
    loop {
        tokio::select! {
            read = stream.read(&mut buffer) => println!("{}", read?),
            _ = tick.tick() => {}
        }
    }
}

async fn allows_receivers(mut a: mpsc::Receiver<u8>, mut b: broadcast::Receiver<u8>, mut c: mpsc::UnboundedReceiver<u8>) {
    loop {
        tokio::select! {
            Some(x) = a.recv() => println!("{x}"),
            Ok(x) = b.recv() => println!("{x}"),
            Some(x) = c.recv() => println!("{x}"),
            else => break,
        }
    }
}

async fn allows_accept_lines_and_join_next(listener: TcpListener, stream: TcpStream, mut tasks: JoinSet<()>) -> Result<()> {
    let mut lines = BufReader::new(stream).lines();
    loop {
        tokio::select! {
            peer = listener.accept() => println!("{:?}", peer?.1),
            line = lines.next_line() => println!("{:?}", line?),
            Some(done) = tasks.join_next() => done?,
        }
    }
}

async fn allows_reserve(tx: mpsc::Sender<u32>, mut tick: Interval) -> Result<()> {
    loop {
        tokio::select! {
            permit = tx.reserve() => permit?.send(1),
            _ = tick.tick() => {}
        }
    }
}

async fn allows_unsafe_calls_in_handlers(mut stream: TcpStream, mut jobs: mpsc::Receiver<u8>, mut tick: Interval) -> Result<()> {
    let mut header = [0; 8];
    loop {
        tokio::select! {
            Some(job) = jobs.recv() => {
                stream.write_all(&[job]).await?;
                stream.read_exact(&mut header).await?;
            }
            _ = tick.tick() => {}
        }
    }
}

async fn allows_unsafe_calls_without_a_select(mut stream: TcpStream) -> Result<()> {
    let mut header = [0; 8];
    loop {
        stream.read_exact(&mut header).await?;
    }
}

struct Meter;

impl Meter {
    async fn read_exact(&mut self, into: &mut [u8]) {
        sleep(Duration::from_millis(into.len() as u64)).await;
    }
}

async fn allows_a_method_of_the_same_name(mut meter: Meter, mut tick: Interval) {
    let mut header = [0; 8];
    loop {
        tokio::select! {
            _ = meter.read_exact(&mut header) => {}
            _ = tick.tick() => {}
        }
    }
}

async fn allows_a_spawned_read(mut stream: TcpStream, mut tick: Interval) -> Result<()> {
    let mut reading = tokio::spawn(async move {
        let mut header = [0; 8];
        stream.read_exact(&mut header).await.map(|_| header)
    });
    loop {
        tokio::select! {
            header = &mut reading => {
                println!("{:?}", header??);
                return Ok(());
            }
            _ = tick.tick() => {}
        }
    }
}

async fn allows_a_block_that_uses_a_message_up(mut rx: mpsc::Receiver<u32>, mut tick: Interval) {
    loop {
        tokio::select! {
            _ = async {
                while let Some(message) = rx.recv().await {
                    println!("{message}");
                    tokio::task::yield_now().await;
                }
            } => break,
            _ = tick.tick() => {}
        }
    }
}

async fn allows_a_message_in_a_block_on_shutdown(mut rx: mpsc::Receiver<u32>, stop: oneshot::Receiver<()>) {
    tokio::select! {
        _ = async {
            while let Some(message) = rx.recv().await {
                handle(message).await;
            }
        } => {}
        _ = stop => {}
    }
}

async fn allows_text_about_it(mut tick: Interval, mut rx: mpsc::Receiver<&'static str>) {
    loop {
        tokio::select! {
            // stream.read_exact(&mut header)
            Some(_) = rx.recv() => println!("stream.read_exact(&mut header)"),
            _ = tick.tick() => {}
        }
    }
}

// Known gaps.

async fn misses_a_future_by_value(mut stream: TcpStream, mut tick: Interval) -> Result<()> {
    let mut header = [0; 8];
    loop {
        let read = stream.read_exact(&mut header);
        // FIXME: `read` is made anew in each round and dropped here.
        tokio::select! {
            read = read => { read?; }
            _ = tick.tick() => {}
        }
    }
}

async fn misses_a_message_in_a_match(mut rx: mpsc::Receiver<u32>, mut tick: Interval) {
    loop {
        tokio::select! {
            // FIXME: the message is lost when the tick comes while `handle` waits.
            _ = async {
                match rx.recv().await {
                    Some(message) => handle(message).await,
                    None => {}
                }
            } => {}
            _ = tick.tick() => {}
        }
    }
}

async fn one_round(stream: &mut TcpStream, tick: &mut Interval) -> Result<()> {
    let mut header = [0; 8];
    // FIXME: the caller runs this in a loop, so it deserves a warning.
    tokio::select! {
  //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
        read = stream.read_exact(&mut header) => { read?; }
                    //^^^^^^^^^^ information: `read_exact` in a `select!` branch is not cancel safe
        _ = tick.tick() => {}
    }
    Ok(())
}

async fn misses_the_loop_of_the_caller(mut stream: TcpStream, mut tick: Interval) -> Result<()> {
    loop {
        one_round(&mut stream, &mut tick).await?;
    }
}

// What is hidden in helpers.

mod link {
    use super::*;

    pub struct Link {
        pub stream: TcpStream,
        pub header: [u8; 8],
    }

    impl Link {
        pub async fn read_header(&mut self) -> Result<()> {
            self.stream.read_exact(&mut self.header).await?;
                      //^^^^^^^^^^ note: `read_exact` is awaited here
            Ok(())
        }

        pub async fn frame(&mut self) -> Result<()> {
            self.read_header().await
               //^^^^^^^^^^^ note: `frame` awaits `read_header` here
        }

        pub fn boxed(&mut self) -> Pin<Box<dyn Future<Output = Result<()>> + '_>> {
            Box::pin(async move { self.frame().await })
                                     //^^^^^ note: `boxed` awaits `frame` here
        }

        pub fn implied(&mut self) -> impl Future<Output = Result<()>> + '_ {
            self.frame()
               //^^^^^ note: `implied` awaits `frame` here
        }
    }

    pub async fn deep(link: &mut Link) -> Result<()> {
        deeper(link).await
      //^^^^^^ note: `deep` awaits `deeper` here
    }

    async fn deeper(link: &mut Link) -> Result<()> {
        link.frame().await
           //^^^^^ note: `deeper` awaits `frame` here
    }
}

use link::Link;

trait Source {
    async fn pull(&mut self) -> Result<()>;
}

impl Source for Link {
    async fn pull(&mut self) -> Result<()> {
        self.frame().await
           //^^^^^ note: `pull` awaits `frame` here
    }
}

trait DynSource {
    fn pull_one(&mut self) -> Pin<Box<dyn Future<Output = Result<()>> + '_>>;
}

impl DynSource for Link {
    fn pull_one(&mut self) -> Pin<Box<dyn Future<Output = Result<()>> + '_>> {
        Box::pin(self.frame())
                    //^^^^^ note: `pull_one` awaits `frame` here
    }
}

struct Logged<F> {
    inner: Pin<Box<F>>,
}

impl<F: Future> Logged<F> {
    fn new(inner: F) -> Self {
        Logged { inner: Box::pin(inner) }
    }
}

impl<F: Future> Future for Logged<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        self.inner.as_mut().poll(cx)
    }
}

async fn flags_four_calls_deep(mut link: Link, mut tick: Interval) {
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            frame = link::deep(&mut link) => println!("{frame:?}"),
                        //^^^^ warning: `deep` in a `select!` branch is not cancel safe
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn flags_a_boxed_future(mut link: Link, mut tick: Interval) {
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            frame = link.boxed() => println!("{frame:?}"),
                       //^^^^^ warning: `boxed` in a `select!` branch is not cancel safe
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn flags_a_returned_future(mut link: Link, mut tick: Interval) {
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            frame = link.implied() => println!("{frame:?}"),
                       //^^^^^^^ warning: `implied` in a `select!` branch is not cancel safe
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn flags_a_trait_method<S: Source>(mut source: S, mut tick: Interval) {
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            frame = source.pull() => println!("{frame:?}"),
                         //^^^^ warning: `pull` in a `select!` branch is not cancel safe
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn flags_a_trait_object(source: &mut dyn DynSource, mut tick: Interval) {
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            frame = source.pull_one() => println!("{frame:?}"),
                         //^^^^^^^^ warning: `pull_one` in a `select!` branch is not cancel safe
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn flags_a_helper_in_a_block(mut link: Link, mut tick: Interval) {
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            frame = async { link.frame().await } => println!("{frame:?}"),
                               //^^^^^ warning: `frame` in a `select!` branch is not cancel safe
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn flags_an_async_closure(mut link: Link, mut tick: Interval) {
    let mut step = async || link.frame().await;
                               //^^^^^ warning: `frame` in a `select!` branch is not cancel safe
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            frame = step() => println!("{frame:?}"),
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn flags_a_future_in_a_variable(mut link: Link, mut tick: Interval) {
    loop {
        let frame = link.frame();
                       //^^^^^ warning: `frame` in a `select!` branch is not cancel safe
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            frame = frame => println!("{frame:?}"),
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn flags_a_block_in_a_variable(mut stream: TcpStream, mut tick: Interval) {
    let mut header = [0; 8];
    loop {
        let read = async { stream.read_exact(&mut header).await };
                                //^^^^^^^^^^ warning: `read_exact` in a `select!` branch is not cancel safe
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            read = read => println!("{read:?}"),
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn flags_a_future_that_wraps_another(mut link: Link, mut tick: Interval) {
    loop {
        tokio::select! {
      //^^^^^^^^^^^^^ note: the futures of the other branches are dropped here
            frame = Logged::new(link.frame()) => println!("{frame:?}"),
                                   //^^^^^ warning: `frame` in a `select!` branch is not cancel safe
            _ = tick.tick() => {}
          //^ note: when this branch wins, the loop goes on
        }
    }
}

async fn allows_blocks_that_end_together(client: TcpStream, server: TcpStream) {
    let (from_client, mut to_client) = tokio::io::split(client);
    let (from_server, mut to_server) = tokio::io::split(server);
    let up = async move {
        let mut lines = BufReader::new(from_client);
        let mut line = String::new();
        while lines.read_line(&mut line).await.unwrap_or(0) > 0 {
            to_server.write_all(line.as_bytes()).await.ok();
        }
    };
    let down = async move {
        let mut lines = BufReader::new(from_server);
        let mut line = String::new();
        while lines.read_line(&mut line).await.unwrap_or(0) > 0 {
            to_client.write_all(line.as_bytes()).await.ok();
        }
    };
    tokio::select! {
        _ = up => {}
        _ = down => {}
    }
}

async fn allows_a_pinned_variable(mut link: Link, mut tick: Interval) {
    let frame = link.frame();
    tokio::pin!(frame);
    loop {
        tokio::select! {
            frame = &mut frame => return,
            _ = tick.tick() => {}
        }
    }
}

struct ReadFrame<'a> {
    link: &'a mut Link,
    got: Vec<u8>,
}

impl Future for ReadFrame<'_> {
    type Output = std::io::Result<Vec<u8>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut bytes = [0; 16];
        let mut buffer = ReadBuf::new(&mut bytes);
        let this = &mut *self;
        while this.got.len() < 16 {
            buffer.clear();
            match Pin::new(&mut this.link.stream).poll_read(cx, &mut buffer) {
                Poll::Ready(Ok(())) => this.got.extend_from_slice(buffer.filled()),
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => return Poll::Pending,
            }
        }
        Poll::Ready(Ok(std::mem::take(&mut this.got)))
    }
}

async fn misses_a_struct_that_reads(mut link: Link, mut tick: Interval) {
    loop {
        // FIXME: what it has read so far is lost with the struct.
        tokio::select! {
            frame = ReadFrame { link: &mut link, got: Vec::new() } => println!("{frame:?}"),
            _ = tick.tick() => {}
        }
    }
}
