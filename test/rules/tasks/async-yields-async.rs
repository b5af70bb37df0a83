#![allow(unused, clippy::all)]

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use futures::StreamExt;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

async fn serve(id: u32) {}

struct Server;

impl Server {
    async fn run(&self) {}
}

// What must be found.

fn flags_a_call() {
    tokio::spawn(async move { serve(1) });
                            //^^^^^ warning: this async block gives the future of `serve`, which is never run
}

fn flags_a_method(server: &'static Server) {
    tokio::spawn(async move { server.run() });
                                   //^^^ warning: this async block gives the future of `run`, which is never run
}

fn flags_a_block() {
    tokio::spawn(async {
        async { println!("never") }
      //^^^^^ warning: this async block gives another future, which is never run
    });
}

async fn flags_a_block_that_is_awaited() {
    async { serve(1) }.await;
          //^^^^^ warning: this async block gives the future of `serve`, which is never run
}

async fn flags_what_follows_other_work() {
    tokio::spawn(async {
        serve(1).await;
        serve(2)
      //^^^^^ warning: this async block gives the future of `serve`, which is never run
    });
}

fn flags_a_set(tasks: &mut JoinSet<()>) {
    tokio::spawn(async { tokio::time::sleep(Duration::from_secs(1)) });
                                    //^^^^^ warning: this async block gives the future of `sleep`, which is never run
}

async fn flags_a_branch(now: bool) {
    tokio::spawn(async move {
        if now {
            serve(1)
          //^^^^^ warning: this async block gives the future of `serve`, which is never run
        } else {
            serve(2)
          //^^^^^ warning: this async block gives the future of `serve`, which is never run
        }
    });
}

async fn flags_let_underscore() {
    let _ = tokio::spawn(async { serve(3) });
                               //^^^^^ warning: this async block gives the future of `serve`, which is never run
}

async fn flags_a_return() {
    tokio::spawn(async { return serve(4) });
                              //^^^^^ warning: this async block gives the future of `serve`, which is never run
}

fn flags_a_variable() {
    tokio::spawn(async {
        let work = serve(1);
        work
      //^^^^ warning: this async block gives another future, which is never run
    });
}

struct Later;

impl Future for Later {
    type Output = u8;

    fn poll(self: Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<u8> {
        std::task::Poll::Ready(3)
    }
}

fn flags_a_value_that_is_a_future() {
    tokio::spawn(async { Later });
                       //^^^^^ warning: this async block gives another future, which is never run
}

fn flags_a_closure() {
    let _work = async || {
        println!("made");
        Later
      //^^^^^ warning: this async closure gives another future, which is never run
    };
}

fn flags_a_closure_without_a_block() {
    let _work = async || async { 3 };
                       //^^^^^ warning: this async closure gives another future, which is never run
}

fn flags_a_block_that_is_not_run_either() {
    let _ = async { async { 3 } };
                  //^^^^^ warning: this async block gives another future, which is never run
}

// What must not be found.

fn allows_await() {
    tokio::spawn(async move { serve(1).await });
}

async fn allows_a_future_that_is_awaited_in_its_turn() {
    async { serve(1) }.await.await;
}

async fn allows_a_future_in_a_variable() {
    let work = async { serve(1) }.await;
    work.await;
}

fn allows_a_function_that_returns_a_future(id: u32) -> impl Future<Output = ()> {
    serve(id)
}

async fn allows_an_async_fn_that_makes_one(id: u32) -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(serve(id))
}

fn allows_a_closure(ids: Vec<u32>) {
    let make = |id| serve(id);
    tokio::spawn(make(1));
}

async fn allows_a_handle() {
    let outer = tokio::spawn(async { tokio::spawn(serve(1)) });
    outer.await.unwrap().await.unwrap();
}

fn allows_a_detached_task() {
    tokio::spawn(async { tokio::spawn(serve(1)) });
}

async fn allows_a_handle_that_gives_a_future() {
    let work = tokio::spawn(async { serve(1) });
    work.await.unwrap().await;
}

// FIXME: the variable with the block is spawned.
fn allows_a_block_in_a_variable() {
    let work = async { serve(1) };
    tokio::spawn(work);
}

async fn allows_a_variable_that_is_awaited() {
    let work = async { async { 3 } };
    work.await.await;
}

async fn allows_a_stream_of_futures(ids: Vec<u32>) {
    futures::stream::iter(ids).then(|id| async move { async move { serve(id).await } }).buffered(4).collect::<Vec<_>>().await;
}

fn allows_a_block_that_is_returned() -> impl Future<Output = impl Future<Output = u32>> {
    async { async { 3 } }
}
