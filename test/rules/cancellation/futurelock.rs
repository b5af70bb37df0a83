#![allow(unused, clippy::all)]

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, Mutex, RwLock};
use tokio::time::{sleep, Interval};

const LIMIT: Duration = Duration::from_millis(500);

async fn refresh(cache: &Mutex<Vec<u8>>) {
    let mut cache = cache.lock().await;
    sleep(LIMIT).await;
    cache.clear();
}

async fn report(cache: &Mutex<Vec<u8>>) {
    println!("{}", cache.lock().await.len());
}

// What must be found.

async fn flags_a_pinned_future(cache: &Mutex<Vec<u8>>) {
    let mut refreshing = std::pin::pin!(refresh(cache));
    tokio::select! {
        _ = &mut refreshing => println!("refreshed"),
          //^^^^^^^^^^^^^^^ note: `refreshing` is kept, and takes the same lock
        _ = sleep(LIMIT) => println!("{}", cache.lock().await.len()),
                                               //^^^^ error: this waits for `cache`, which `refreshing` may hold while nobody polls it
    }
}

async fn flags_tokio_pin(cache: Arc<Mutex<Vec<u8>>>) {
    let refreshing = refresh(&cache);
    tokio::pin!(refreshing);
    tokio::select! {
        _ = &mut refreshing => println!("refreshed"),
          //^^^^^^^^^^^^^^^ note: `refreshing` is kept, and takes the same lock
        _ = sleep(LIMIT) => {
            cache.lock().await.clear();
                //^^^^ error: this waits for `cache`, which `refreshing` may hold while nobody polls it
        }
    }
}

async fn flags_a_boxed_future(cache: &Mutex<Vec<u8>>) {
    let mut refreshing = Box::pin(refresh(cache));
    tokio::select! {
        _ = &mut refreshing => println!("refreshed"),
          //^^^^^^^^^^^^^^^ note: `refreshing` is kept, and takes the same lock
        _ = sleep(LIMIT) => report(cache).await,
                          //^^^^^^ error: this waits for `cache`, which `refreshing` may hold while nobody polls it
    }
}

async fn flags_as_mut(cache: &Mutex<Vec<u8>>) {
    let mut refreshing = Box::pin(refresh(cache));
    tokio::select! {
        _ = refreshing.as_mut() => println!("refreshed"),
          //^^^^^^^^^^^^^^^^^^^ note: `refreshing` is kept, and takes the same lock
        _ = sleep(LIMIT) => report(cache).await,
                          //^^^^^^ error: this waits for `cache`, which `refreshing` may hold while nobody polls it
    }
}

async fn flags_a_block(cache: &Mutex<Vec<u8>>) {
    let mut refreshing = Box::pin(async {
        let mut cache = cache.lock().await;
        sleep(LIMIT).await;
        cache.clear();
    });
    tokio::select! {
        _ = &mut refreshing => println!("refreshed"),
          //^^^^^^^^^^^^^^^ note: `refreshing` is kept, and takes the same lock
        _ = sleep(LIMIT) => report(cache).await,
                          //^^^^^^ error: this waits for `cache`, which `refreshing` may hold while nobody polls it
    }
}

async fn flags_a_loop(cache: &Mutex<Vec<u8>>, mut tick: Interval) {
    let mut refreshing = std::pin::pin!(refresh(cache));
    loop {
        tokio::select! {
            _ = &mut refreshing => break,
              //^^^^^^^^^^^^^^^ note: `refreshing` is kept, and takes the same lock
            _ = tick.tick() => report(cache).await,
                             //^^^^^^ error: this waits for `cache`, which `refreshing` may hold while nobody polls it
        }
    }
}

struct Server {
    state: RwLock<u32>,
    jobs: Mutex<mpsc::Receiver<u32>>,
}

impl Server {
    async fn update(&self) {
        let mut state = self.state.write().await;
        sleep(LIMIT).await;
        *state += 1;
    }

    async fn read(&self) -> u32 {
        *self.state.read().await
    }

    async fn flags_methods(&self) {
        let mut updating = std::pin::pin!(self.update());
        tokio::select! {
            _ = &mut updating => {}
              //^^^^^^^^^^^^^ note: `updating` is kept, and takes the same lock
            _ = sleep(LIMIT) => println!("{}", self.read().await),
                                                  //^^^^ error: this waits for `self.state`, which `updating` may hold while nobody polls it
        }
    }

    async fn flags_a_reader_and_a_writer(&self) {
        let mut reading = std::pin::pin!(self.read());
        tokio::select! {
            state = &mut reading => println!("{state}"),
                  //^^^^^^^^^^^^ note: `reading` is kept, and takes the same lock
            _ = sleep(LIMIT) => *self.state.write().await += 1,
                                          //^^^^^ error: this waits for `self.state`, which `reading` may hold while nobody polls it
        }
    }
}

// What must stay silent.

async fn allows_a_future_that_is_dropped(cache: &Mutex<Vec<u8>>) {
    tokio::select! {
        _ = refresh(cache) => println!("refreshed"),
        _ = sleep(LIMIT) => report(cache).await,
    }
}

async fn allows_a_task(cache: Arc<Mutex<Vec<u8>>>) {
    let for_task = cache.clone();
    let mut refreshing = tokio::spawn(async move { refresh(&for_task).await });
    tokio::select! {
        _ = &mut refreshing => println!("refreshed"),
        _ = sleep(LIMIT) => report(&cache).await,
    }
}

async fn allows_another_lock(cache: &Mutex<Vec<u8>>, other: &Mutex<Vec<u8>>) {
    let mut refreshing = std::pin::pin!(refresh(cache));
    tokio::select! {
        _ = &mut refreshing => println!("refreshed"),
        _ = sleep(LIMIT) => report(other).await,
    }
}

async fn allows_dropping_it_first(cache: &Mutex<Vec<u8>>) {
    let mut refreshing = Box::pin(refresh(cache));
    tokio::select! {
        _ = &mut refreshing => println!("refreshed"),
        _ = sleep(LIMIT) => {
            drop(refreshing);
            report(cache).await;
        }
    }
}

async fn allows_attempts(cache: &Mutex<Vec<u8>>) {
    let mut refreshing = std::pin::pin!(refresh(cache));
    tokio::select! {
        _ = &mut refreshing => println!("refreshed"),
        _ = sleep(LIMIT) => println!("{}", cache.try_lock().is_ok()),
    }
}

async fn allows_the_lock_in_the_handler_of_the_future(cache: &Mutex<Vec<u8>>) {
    let mut refreshing = std::pin::pin!(refresh(cache));
    tokio::select! {
        _ = &mut refreshing => report(cache).await,
        _ = sleep(LIMIT) => println!("late"),
    }
}

async fn allows_futures_without_locks(cache: &Mutex<Vec<u8>>) {
    let mut timer = std::pin::pin!(sleep(LIMIT));
    tokio::select! {
        _ = &mut timer => println!("late"),
        _ = tokio::task::yield_now() => report(cache).await,
    }
}

impl Server {
    async fn allows_two_readers(&self) {
        let mut reading = std::pin::pin!(self.read());
        tokio::select! {
            state = &mut reading => println!("{state}"),
            _ = sleep(LIMIT) => println!("{}", self.read().await),
        }
    }
}

// Known gaps.

async fn misses_what_follows(cache: &Mutex<Vec<u8>>) {
    let mut refreshing = std::pin::pin!(refresh(cache));
    tokio::select! {
        _ = &mut refreshing => println!("refreshed"),
        _ = sleep(LIMIT) => println!("late"),
    }
    // FIXME: the future still lives, and may hold the lock.
    report(cache).await;
}

async fn send_all(tx: &mpsc::Sender<u8>) {
    for x in 0..100 {
        let _ = tx.send(x).await;
    }
}

async fn misses_room_in_a_channel(tx: &mpsc::Sender<u8>) {
    let mut sending = std::pin::pin!(send_all(tx));
    tokio::select! {
        _ = &mut sending => println!("sent"),
        // FIXME: the room that becomes free is promised to the future that nobody polls.
        _ = sleep(LIMIT) => println!("{}", tx.send(0).await.is_ok()),
    }
}
