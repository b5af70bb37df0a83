#![allow(unused, clippy::all)]

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

async fn work() {
    tokio::task::yield_now().await;
}

async fn sync_all(stop: CancellationToken) {
    while !stop.is_cancelled() {
        work().await;
    }
}

async fn refresh(every: Duration) {
    loop {
        tokio::time::sleep(every).await;
        work().await;
    }
}

struct Server {
    stop: CancellationToken,
}

impl Server {
    fn new(stop: CancellationToken) -> Server {
        Server { stop }
    }

    async fn run(&self) {
        loop {
            work().await;
        }
    }
}

// What must be found.

async fn flags_a_fresh_token(stop: CancellationToken) {
                           //^^^^ note: this token tells when to stop
    sync_all(CancellationToken::new()).await;
           //^^^^^^^^^^^^^^^^^^^^^^^^ warning: `sync_all` gets a token that nobody cancels, not `stop`
    stop.cancelled().await;
}

async fn flags_a_default_token(stop: &CancellationToken) {
                             //^^^^ note: this token tells when to stop
    sync_all(CancellationToken::default()).await;
           //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `sync_all` gets a token that nobody cancels, not `stop`
    work().await;
}

fn flags_a_fresh_token_in_a_value(stop: &CancellationToken) -> Server {
                                //^^^^ note: this token tells when to stop
    let server = Server::new(CancellationToken::new());
                           //^^^^^^^^^^^^^^^^^^^^^^^^ warning: `new` gets a token that nobody cancels, not `stop`
    println!("{}", stop.is_cancelled());
    server
}

async fn flags_a_token_made_before() {
    let stop = CancellationToken::new();
      //^^^^ note: this token tells when to stop
    let worker = tokio::spawn(sync_all(CancellationToken::new()));
                                     //^^^^^^^^^^^^^^^^^^^^^^^^ warning: `sync_all` gets a token that nobody cancels, not `stop`
    stop.cancel();
    worker.await.unwrap();
}

async fn flags_a_task(stop: CancellationToken) {
                    //^^^^ note: this token tells when to stop
    tokio::spawn(async {
         //^^^^^ information: this task never ends, and is not given `stop`
        loop {
            work().await;
        }
    });
    stop.cancelled().await;
}

async fn flags_a_function_as_a_task(stop: Arc<CancellationToken>) {
                                  //^^^^ note: this token tells when to stop
    tokio::spawn(refresh(Duration::from_secs(1)));
         //^^^^^ information: this task never ends, and is not given `stop`
    stop.cancelled().await;
}

async fn flags_a_handle_nobody_uses(stop: CancellationToken) {
                                  //^^^^ note: this token tells when to stop
    let _refresher = tokio::spawn(async {
                          //^^^^^ information: this task never ends, and is not given `stop`
        loop {
            work().await;
        }
    });
    stop.cancelled().await;
}

async fn flags_a_loop_that_never_asks(stop: CancellationToken) {
                                    //^^^^ note: this token tells when to stop
    loop {
  //^^^^ information: this loop never ends, and never asks `stop`
        work().await;
    }
}

async fn flags_a_loop_that_only_clones(stop: CancellationToken) {
                                     //^^^^ note: this token tells when to stop
    tokio::spawn(sync_all(stop.clone()));
    loop {
  //^^^^ information: this loop never ends, and never asks `stop`
        work().await;
    }
}

// What must not.

async fn allows_a_clone(stop: CancellationToken) {
    sync_all(stop.clone()).await;
}

async fn allows_a_child(stop: CancellationToken) {
    sync_all(stop.child_token()).await;
}

async fn allows_a_fresh_token_where_there_is_none() {
    sync_all(CancellationToken::new()).await;
}

async fn allows_a_task_with_the_token(stop: CancellationToken) {
    let inner = stop.clone();
    tokio::spawn(async move {
        loop {
            if inner.is_cancelled() {
                println!("stopping");
            }
            work().await;
        }
    });
    stop.cancelled().await;
}

async fn allows_a_task_that_ends(stop: CancellationToken, mut lines: mpsc::Receiver<String>) {
    tokio::spawn(async move {
        while let Some(line) = lines.recv().await {
            println!("{line}");
        }
    });
    stop.cancelled().await;
}

async fn allows_a_task_that_is_aborted(stop: CancellationToken) {
    let refresher = tokio::spawn(refresh(Duration::from_secs(1)));
    stop.cancelled().await;
    refresher.abort();
}

async fn allows_run_until_cancelled(stop: CancellationToken) {
    stop.run_until_cancelled(refresh(Duration::from_secs(1))).await;
}

async fn allows_a_select(stop: CancellationToken) {
    loop {
        tokio::select! {
            _ = stop.cancelled() => break,
            _ = work() => {}
        }
    }
}

async fn allows_a_token_for_later() -> Server {
    let stop = CancellationToken::new();
    Server::new(stop.clone())
}

async fn allows_a_token_made_afterwards() {
    tokio::spawn(sync_all(CancellationToken::new()));
    let stop = CancellationToken::new();
    stop.cancel();
}

#[tokio::test]
async fn allows_a_test() {
    let stop = CancellationToken::new();
    sync_all(CancellationToken::new()).await;
    stop.cancel();
}

impl Server {
    fn misses_a_token_in_a_field(&self) {
        // FIXME: a field is not known to be in scope.
        tokio::spawn(async {
            loop {
                work().await;
            }
        });
    }
}
