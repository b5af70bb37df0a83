#![allow(unused, clippy::all)]

use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::{error::Elapsed, sleep, timeout, timeout_at, Instant};
use tokio_util::future::FutureExt as _;
use tokio_util::sync::CancellationToken;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

const LIMIT: Duration = Duration::from_secs(1);

// What must be found.

async fn flags_read_exact_in_a_loop(mut stream: TcpStream) {
    let mut header = [0; 8];
    loop {
        let read = timeout(LIMIT, stream.read_exact(&mut header)).await;
                 //^^^^^^^ note: the future is dropped here when the time is up
                                       //^^^^^^^^^^ warning: `read_exact` under a timeout is not cancel safe
        println!("{read:?}");
    }
}

async fn flags_read_line_in_a_match(stream: TcpStream) {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    loop {
        match timeout(LIMIT, reader.read_line(&mut line)).await {
            //^^^^^^^ note: the future is dropped here when the time is up
                                  //^^^^^^^^^ warning: `read_line` under a timeout is not cancel safe
            Ok(read) => println!("{read:?}"),
            Err(_) => println!("nothing yet"),
        }
    }
}

async fn flags_timeout_at(stream: &mut TcpStream, deadlines: Vec<Instant>) {
    for deadline in deadlines {
        if timeout_at(deadline, stream.read_u32()).await.is_err() {
         //^^^^^^^^^^ note: the future is dropped here when the time is up
                                     //^^^^^^^^ warning: `read_u32` under a timeout is not cancel safe
            println!("late");
        }
    }
}

async fn flags_a_block(stream: &mut TcpStream) {
    loop {
        let read = timeout(LIMIT, async {
                 //^^^^^^^ note: the future is dropped here when the time is up
            let size = stream.read_u32().await?;
                            //^^^^^^^^ warning: `read_u32` under a timeout is not cancel safe
            let mut body = vec![0; size as usize];
            stream.read_exact(&mut body).await?;
            Ok::<_, std::io::Error>(body)
        })
        .await;
        println!("{read:?}");
    }
}

async fn flags_a_message_in_a_block(rx: &mut mpsc::Receiver<u32>) {
    loop {
        let _ = timeout(LIMIT, async {
              //^^^^^^^ note: the future is dropped here when the time is up
            while let Some(message) = rx.recv().await {
                                       //^^^^ warning: a message from `recv` can be lost under a timeout
                handle(message).await;
                              //^^^^^ note: dropped here, the message is gone
            }
        })
        .await;
    }
}

async fn handle(message: u32) {
    sleep(Duration::from_millis(message.into())).await;
}

struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    async fn read_frame(&mut self) -> std::io::Result<u32> {
        let size = self.stream.read_u32().await?;
                             //^^^^^^^^ note: `read_u32` is awaited here
        Ok(size)
    }

    async fn read_some(&mut self) -> std::io::Result<usize> {
        self.stream.read_buf(&mut self.buffer).await
    }

    async fn flags_a_method_in_a_loop(&mut self) {
        loop {
            let frame = timeout(LIMIT, self.read_frame()).await;
                      //^^^^^^^ note: the future is dropped here when the time is up
                                          //^^^^^^^^^^ warning: `read_frame` under a timeout is not cancel safe
            println!("{frame:?}");
        }
    }

    async fn informs_when_the_caller_keeps_the_stream(&mut self) -> Result<u32> {
        let size = timeout(LIMIT, self.stream.read_u32()).await??;
                 //^^^^^^^ note: the future is dropped here when the time is up
                                            //^^^^^^^^ information: `read_u32` under a timeout is not cancel safe
        Ok(size)
    }

    async fn allows_a_method_that_is_cancel_safe(&mut self) {
        loop {
            let read = timeout(LIMIT, self.read_some()).await;
            println!("{read:?}");
        }
    }
}

async fn informs_when_the_stream_is_used_again(mut stream: TcpStream) -> Result<()> {
    let mut header = [0; 8];
    if timeout(LIMIT, stream.read_exact(&mut header)).await.is_err() {
     //^^^^^^^ note: the future is dropped here when the time is up
                           //^^^^^^^^^^ information: `read_exact` under a timeout is not cancel safe
        println!("late");
    }
    stream.write_all(&header).await?;
    Ok(())
}

async fn informs_of_a_lost_message(tx: &mpsc::Sender<String>, line: String) {
    if timeout(LIMIT, tx.send(line)).await.is_err() {
     //^^^^^^^ note: the future is dropped here when the time is up
                       //^^^^ information: `send` under a timeout can lose its argument
        println!("nobody listens");
    }
}

async fn informs_of_lost_messages(tx: mpsc::Sender<String>, lines: Vec<String>) {
    for line in lines {
        let _ = timeout(LIMIT, tx.send(line)).await;
              //^^^^^^^ note: the future is dropped here when the time is up
                                //^^^^ information: `send` under a timeout can lose its argument
    }
}

async fn flags_the_method_of_futures(stream: &mut TcpStream) {
    let mut header = [0; 8];
    loop {
        let read = stream.read_exact(&mut header).timeout(LIMIT).await;
                        //^^^^^^^^^^ warning: `read_exact` under a timeout is not cancel safe
                                                //^^^^^^^ note: the future is dropped here when the time is up
        println!("{read:?}");
    }
}

// What must stay silent.

async fn allows_a_stream_that_is_dropped(mut stream: TcpStream) -> Result<[u8; 8]> {
    let mut header = [0; 8];
    timeout(LIMIT, stream.read_exact(&mut header)).await??;
    Ok(header)
}

async fn allows_a_new_stream_each_round(peers: Vec<String>) {
    for peer in peers {
        let Ok(mut stream) = TcpStream::connect(peer).await else { continue };
        let mut header = [0; 8];
        let read = timeout(LIMIT, stream.read_exact(&mut header)).await;
        println!("{read:?}");
    }
}

async fn allows_a_kept_buffer(peers: Vec<String>) {
    let mut header = [0; 8];
    for peer in peers {
        let Ok(mut stream) = TcpStream::connect(peer).await else { continue };
        let read = timeout(LIMIT, stream.read_exact(&mut header)).await;
        println!("{read:?}");
    }
}

async fn allows_cancel_safe_calls(mut stream: TcpStream, mut rx: mpsc::Receiver<u8>) {
    let mut received = Vec::new();
    loop {
        let read = timeout(LIMIT, stream.read_buf(&mut received)).await;
        let message = timeout(LIMIT, rx.recv()).await;
        println!("{read:?} {message:?}");
    }
}

async fn allows_a_future_that_lives_on(mut stream: TcpStream) -> Result<()> {
    let mut header = [0; 8];
    let mut read = std::pin::pin!(stream.read_exact(&mut header));
    loop {
        if let Ok(read) = timeout(LIMIT, &mut read).await {
            read?;
            return Ok(());
        }
        println!("still waiting");
    }
}

async fn allows_a_message_whose_loss_is_reported(tx: &mpsc::Sender<u8>) -> Result<()> {
    timeout(LIMIT, tx.send(1)).await??;
    Ok(())
}

async fn allows_shutdown(token: CancellationToken, stream: &mut TcpStream) {
    let mut header = [0; 8];
    token.run_until_cancelled(stream.read_exact(&mut header)).await;
}

async fn allows_no_timeout(stream: &mut TcpStream) -> Result<()> {
    let mut header = [0; 8];
    loop {
        stream.read_exact(&mut header).await?;
    }
}

async fn allows_a_message_on_the_way_out(rx: &mut mpsc::Receiver<u32>) -> std::result::Result<(), Elapsed> {
    timeout(LIMIT, async {
        while let Some(message) = rx.recv().await {
            handle(message).await;
        }
    })
    .await
}

#[tokio::test]
async fn allows_tests() {
    let (mut client, mut server) = tokio::io::duplex(8);
    let mut header = [0; 8];
    loop {
        let read = timeout(LIMIT, client.read_exact(&mut header)).await;
        println!("{read:?}");
    }
}

// Known gaps.

async fn flags_a_future_in_a_variable(mut stream: TcpStream) {
    let mut header = [0; 8];
    loop {
        let read = stream.read_exact(&mut header);
                        //^^^^^^^^^^ warning: `read_exact` under a timeout is not cancel safe
        let read = timeout(LIMIT, read).await;
                 //^^^^^^^ note: the future is dropped here when the time is up
        println!("{read:?}");
    }
}

async fn informs_when_only_some_paths_leave(stream: &mut TcpStream) -> Result<()> {
    let mut header = [0; 8];
    loop {
        // FIXME: the loop goes on after the timeout, so it deserves a warning.
        match timeout(LIMIT, stream.read_exact(&mut header)).await {
            //^^^^^^^ note: the future is dropped here when the time is up
                                  //^^^^^^^^^^ information: `read_exact` under a timeout is not cancel safe
            Ok(Err(error)) => return Err(error.into()),
            _ => println!("still waiting"),
        }
    }
}

struct Link {
    stream: TcpStream,
    header: [u8; 8],
}

impl Link {
    async fn read_header(&mut self) -> Result<()> {
        self.stream.read_exact(&mut self.header).await?;
                  //^^^^^^^^^^ note: `read_exact` is awaited here
        Ok(())
    }

    fn frame(&mut self) -> impl std::future::Future<Output = Result<()>> + '_ {
        async move { self.read_header().await }
                        //^^^^^^^^^^^ note: `frame` awaits `read_header` here
    }
}

trait Source {
    async fn pull(&mut self) -> Result<()>;
}

impl Source for Link {
    async fn pull(&mut self) -> Result<()> {
        self.frame().await
           //^^^^^ note: `pull` awaits `frame` here
    }
}

async fn ask(address: &str) -> Result<[u8; 8]> {
    let mut stream = TcpStream::connect(address).await?;
    let mut answer = [0; 8];
    stream.read_exact(&mut answer).await?;
    Ok(answer)
}

async fn ask_twice(address: &str) -> Result<[u8; 8]> {
    ask(address).await?;
    ask(address).await
}

async fn flags_three_calls_deep<S: Source>(mut source: S) {
    loop {
        println!("{:?}", timeout(LIMIT, source.pull()).await);
                       //^^^^^^^ note: the future is dropped here when the time is up
                                             //^^^^ warning: `pull` under a timeout is not cancel safe
    }
}

async fn flags_an_async_closure(mut link: Link) {
    let mut step = async || link.frame().await;
                               //^^^^^ warning: `frame` under a timeout is not cancel safe
    loop {
        println!("{:?}", timeout(LIMIT, step()).await);
                       //^^^^^^^ note: the future is dropped here when the time is up
    }
}

async fn allows_what_the_helper_makes_itself(address: &str) {
    loop {
        println!("{:?}", timeout(LIMIT, ask_twice(address)).await);
    }
}

async fn allows_what_the_block_makes_itself(mut addresses: mpsc::Receiver<String>) {
    let mut all = Vec::new();
    while let Some(address) = addresses.recv().await {
        let answer = timeout(LIMIT, async {
            let mut stream = TcpStream::connect(&address).await?;
            stream.read_u32().await
        })
        .await;
        all.push(answer);
    }
}
