#![allow(unused, clippy::all)]

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::spawn_blocking;
use tokio::time::{sleep, timeout, timeout_at, Instant};
use tokio_util::future::FutureExt as _;
use tokio_util::sync::CancellationToken;

const LIMIT: Duration = Duration::from_millis(50);

fn decode(data: &[u8]) -> usize {
    data.iter().filter(|byte| **byte > 0).count()
}

async fn decode_all(data: &[u8]) -> usize {
       //^^^^^^^^^^ note: `decode_all` runs from beginning to end without an await point
    data.chunks(4).map(decode).sum()
}

async fn decode_slowly(data: &[u8]) -> usize {
    let mut sum = 0;
    for chunk in data.chunks(4) {
        sum += decode(chunk);
        tokio::task::yield_now().await;
    }
    sum
}

// What must be found.

async fn flags_a_block(data: Vec<u8>) {
    let size = timeout(LIMIT, async { decode(&data) }).await;
             //^^^^^^^ warning: `timeout` cannot interrupt this block: it has no await point
    println!("{size:?}");
}

async fn flags_a_block_with_statements(data: Vec<u8>) {
    let size = timeout(LIMIT, async move {
             //^^^^^^^ warning: `timeout` cannot interrupt this block: it has no await point
        let mut sum = 0;
        for chunk in data.chunks(8) {
            sum += decode(chunk);
        }
        sum
    })
    .await;
    println!("{size:?}");
}

async fn flags_a_function(data: Vec<u8>) {
    let size = timeout(LIMIT, decode_all(&data)).await;
             //^^^^^^^ warning: `timeout` cannot interrupt `decode_all`: it has no await point
    println!("{size:?}");
}

async fn flags_timeout_at(data: Vec<u8>) {
    let size = timeout_at(Instant::now() + LIMIT, decode_all(&data)).await;
             //^^^^^^^^^^ warning: `timeout_at` cannot interrupt `decode_all`: it has no await point
    println!("{size:?}");
}

async fn flags_the_method(data: Vec<u8>) {
    let size = decode_all(&data).timeout(LIMIT).await;
                               //^^^^^^^ warning: `timeout` cannot interrupt `decode_all`: it has no await point
    println!("{size:?}");
}

async fn flags_a_token(token: CancellationToken, data: Vec<u8>) {
    let size = token.run_until_cancelled(async { decode(&data) }).await;
                   //^^^^^^^^^^^^^^^^^^^ warning: `run_until_cancelled` cannot interrupt this block: it has no await point
    println!("{size:?}");
}

async fn flags_blocking_calls() {
    let text = timeout(LIMIT, async { std::fs::read_to_string("settings") }).await;
             //^^^^^^^ warning: `timeout` cannot interrupt this block: it has no await point
    println!("{text:?}");
}

struct Decoder {
    data: Vec<u8>,
}

impl Decoder {
    async fn run(&self) -> usize {
           //^^^ note: `run` runs from beginning to end without an await point
        decode(&self.data)
    }

    async fn flags_a_method(&self) -> Option<usize> {
        timeout(LIMIT, self.run()).await.ok()
      //^^^^^^^ warning: `timeout` cannot interrupt `run`: it has no await point
    }
}

async fn flags_awaits_of_somebody_else(data: Vec<u8>) {
    let started = timeout(LIMIT, async {
                //^^^^^^^ warning: `timeout` cannot interrupt this block: it has no await point
        tokio::spawn(async move { decode_slowly(&data).await })
    })
    .await;
    println!("{}", started.is_ok());
}

// What must stay silent.

async fn allows_a_block_that_awaits(data: Vec<u8>) {
    let size = timeout(LIMIT, async { decode_slowly(&data).await }).await;
    println!("{size:?}");
}

async fn allows_a_function_that_awaits(data: Vec<u8>) {
    let size = timeout(LIMIT, decode_slowly(&data)).await;
    println!("{size:?}");
}

async fn allows_offloaded_work(data: Vec<u8>) {
    let size = timeout(LIMIT, spawn_blocking(move || decode(&data))).await;
    println!("{size:?}");
}

async fn allows_functions_of_others(mut rx: mpsc::Receiver<u8>) {
    println!("{:?}", timeout(LIMIT, rx.recv()).await);
}

async fn allows_select_and_join(mut a: mpsc::Receiver<u8>, mut b: mpsc::Receiver<u8>) {
    let first = timeout(LIMIT, async {
        tokio::select! {
            x = a.recv() => x,
            x = b.recv() => x,
        }
    })
    .await;
    let both = timeout(LIMIT, async { tokio::join!(a.recv(), b.recv()) }).await;
    println!("{first:?} {both:?}");
}

trait Service {
    async fn close(&self) {
        println!("closed");
    }

    async fn stop(&self) -> bool {
        timeout(LIMIT, self.close()).await.is_ok()
    }
}

macro_rules! wait {
    ($e:expr) => {
        $e.await
    };
}

async fn allows_unknown_macros(data: Vec<u8>) {
    let size = timeout(LIMIT, async { wait!(decode_slowly(&data)) }).await;
    println!("{size:?}");
}

async fn allows_nothing_at_all() {
    let _ = timeout(LIMIT, async {}).await;
}

#[tokio::test]
async fn allows_tests() {
    assert!(timeout(LIMIT, async { decode(&[1]) }).await.is_ok());
}

// Known gaps.

async fn flags_a_block_in_a_variable(data: Vec<u8>) {
    let work = async { decode(&data) };
    println!("{:?}", timeout(LIMIT, work).await);
                   //^^^^^^^ warning: `timeout` cannot interrupt this block: it has no await point
}

async fn misses_slow_code_in_front_of_an_await(data: Vec<u8>) {
    // FIXME: the limit may be over before the await point is reached.
    let size = timeout(LIMIT, async {
        let size = decode(&data);
        sleep(Duration::from_millis(1)).await;
        size
    })
    .await;
    println!("{size:?}");
}
