#![allow(unused, clippy::all)]

use tokio::sync::{broadcast, mpsc, oneshot};

type Saved = Result<u64, String>;

struct Store {
    requests: mpsc::Sender<oneshot::Sender<Saved>>,
}

// What must be found.

async fn flags_let_underscore(saved: oneshot::Receiver<Saved>) {
    let _ = saved.await;
                //^^^^^ information: nobody looks whether the answer came
}

async fn flags_an_assignment(saved: oneshot::Receiver<Saved>) {
    _ = saved.await;
            //^^^^^ information: nobody looks whether the answer came
}

async fn flags_ok(saved: oneshot::Receiver<Saved>) {
    saved.await.ok();
        //^^^^^ information: nobody looks whether the answer came
}

async fn flags_a_name_nothing_mentions(saved: oneshot::Receiver<Saved>) {
    let _saved = saved.await;
                     //^^^^^ information: nobody looks whether the answer came
}

impl Store {
    async fn flags_a_request(&self) {
        let (tx, rx) = oneshot::channel();
        if self.requests.send(tx).await.is_ok() {
            let _ = rx.await;
                     //^^^^^ information: nobody looks whether the answer came
        }
    }
}

async fn flags_async_channel(answers: async_channel::Receiver<Saved>) {
    let _ = answers.recv().await;
                         //^^^^^ information: nobody looks whether the answer came
}

async fn flags_flume(answers: flume::Receiver<Saved>) {
    let _ = answers.recv_async().await;
                               //^^^^^ information: nobody looks whether the answer came
}

async fn flags_futures(saved: futures::channel::oneshot::Receiver<Saved>) {
    let _ = saved.await;
                //^^^^^ information: nobody looks whether the answer came
}

async fn flags_a_check_that_is_dropped(saved: oneshot::Receiver<Saved>) {
    let _ = saved.await.is_ok();
                //^^^^^ information: nobody looks whether the answer came
}

// What must not be found.

async fn allows_a_match(saved: oneshot::Receiver<Saved>) {
    match saved.await {
        Ok(saved) => println!("{saved:?}"),
        Err(error) => eprintln!("{error}"),
    }
}

async fn allows_a_question_mark(saved: oneshot::Receiver<Saved>) -> Result<Saved, oneshot::error::RecvError> {
    Ok(saved.await?)
}

async fn allows_unwrap(saved: oneshot::Receiver<Saved>) {
    saved.await.unwrap();
}

async fn allows_a_signal(done: oneshot::Receiver<()>) {
    let _ = done.await;
}

async fn allows_a_signal_by_message(stop: async_channel::Receiver<()>) {
    let _ = stop.recv().await;
}

async fn allows_a_broadcast(mut stop: broadcast::Receiver<u32>) {
    let _ = stop.recv().await;
}

async fn allows_a_queue(mut jobs: mpsc::Receiver<u32>) {
    let _ = jobs.recv().await;
}

async fn allows_a_value(saved: oneshot::Receiver<Saved>) -> Option<Saved> {
    saved.await.ok()
}

async fn allows_a_check(saved: oneshot::Receiver<Saved>) -> bool {
    saved.await.is_ok()
}

enum Done {
    Yes,
}

// FIXME: this message is only a signal, too.
async fn flags_a_signal_of_its_own(done: oneshot::Receiver<Done>) {
    let _ = done.await;
               //^^^^^ information: nobody looks whether the answer came
}
