#![allow(unused, clippy::all)]

use tokio::sync::{broadcast, mpsc, oneshot, watch};

#[derive(Clone, Debug)]
struct Event {
    name: String,
}

fn event() -> Event {
    Event { name: String::new() }
}

// What must be found.

fn flags_let_underscore(events: &mpsc::Sender<Event>) {
    let _ = events.try_send(event());
                 //^^^^^^^^ information: `try_send` may lose the message, and nobody looks
}

fn flags_a_statement(events: &mpsc::Sender<Event>) {
    events.try_send(event());
         //^^^^^^^^ warning: `try_send` may lose the message, and nobody looks
}

fn flags_ok(events: &mpsc::Sender<Event>) {
    events.try_send(event()).ok();
         //^^^^^^^^ information: `try_send` may lose the message, and nobody looks
}

fn flags_an_assignment(events: mpsc::Sender<Event>) {
    _ = events.try_send(event());
             //^^^^^^^^ information: `try_send` may lose the message, and nobody looks
}

struct Reporter {
    events: mpsc::Sender<Event>,
}

impl Reporter {
    async fn flags_a_field(&self) {
        let _ = self.events.try_send(event());
                          //^^^^^^^^ information: `try_send` may lose the message, and nobody looks
    }

    fn flags_a_closure(&self, names: Vec<String>) {
        names.into_iter().for_each(|name| {
            let _ = self.events.try_send(Event { name });
                              //^^^^^^^^ information: `try_send` may lose the message, and nobody looks
        });
    }
}

fn flags_async_channel(events: &async_channel::Sender<Event>) {
    let _ = events.try_send(event());
                 //^^^^^^^^ information: `try_send` may lose the message, and nobody looks
}

fn flags_flume(events: &flume::Sender<Event>) {
    let _ = events.try_send(event());
                 //^^^^^^^^ information: `try_send` may lose the message, and nobody looks
}

fn flags_a_thread(events: &std::sync::mpsc::SyncSender<Event>) {
    let _ = events.try_send(event());
                 //^^^^^^^^ information: `try_send` may lose the message, and nobody looks
}

fn flags_drop(events: &crossbeam_channel::Sender<Event>) {
    drop(events.try_send(event()));
              //^^^^^^^^ information: `try_send` may lose the message, and nobody looks
}

impl Drop for Reporter {
    fn drop(&mut self) {
        let _ = self.events.try_send(event());
                          //^^^^^^^^ information: `try_send` may lose the message, and nobody looks
    }
}

// What must not be found.

fn allows_a_look(events: &mpsc::Sender<Event>) {
    if let Err(error) = events.try_send(event()) {
        eprintln!("{error}");
    }
}

fn allows_a_question_mark(events: &mpsc::Sender<Event>) -> Result<(), mpsc::error::TrySendError<Event>> {
    events.try_send(event())?;
    Ok(())
}

fn allows_a_wake_up(wake: &mpsc::Sender<()>) {
    let _ = wake.try_send(());
}

fn allows_an_answer(answer: oneshot::Sender<Event>) {
    let _ = answer.send(event());
}

fn allows_a_broadcast(events: &broadcast::Sender<Event>) {
    let _ = events.send(event());
}

fn allows_a_watch(state: &watch::Sender<u32>) {
    let _ = state.send(1);
}

fn allows_a_channel_without_limit(events: &mpsc::UnboundedSender<Event>) {
    let _ = events.send(event());
}

fn allows_a_count(events: &mpsc::Sender<Event>, lost: &mut u32) {
    if events.try_send(event()).is_err() {
        *lost += 1;
    }
}

fn allows_a_result(events: &mpsc::Sender<Event>) -> bool {
    events.try_send(event()).is_ok()
}

async fn allows_a_send_that_waits(events: &mpsc::Sender<Event>) {
    let _ = events.send(event()).await;
}

async fn allows_a_send_that_waits_ok(events: &mpsc::Sender<Event>) {
    events.send(event()).await.ok();
}

async fn allows_unwrap(events: &mpsc::Sender<Event>) {
    events.send(event()).await.unwrap();
}

enum Wake {
    Up,
}

// FIXME: this message only wakes the receiver, too.
fn flags_a_unit_of_its_own(wake: &mpsc::Sender<Wake>) {
    let _ = wake.try_send(Wake::Up);
               //^^^^^^^^ information: `try_send` may lose the message, and nobody looks
}
