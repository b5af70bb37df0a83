use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError};
use std::sync::Mutex;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

fn work() {}
async fn pause() {}

// ---- found -------------------------------------------------------------------------------------

async fn until_a_flag(ready: &AtomicBool) {
       //^^^^^^^^^^^^ note: `until_a_flag` is async: a runtime thread polls it together with other tasks
    while !ready.load(Ordering::Acquire) {}
  //^^^^^ warning: this loop waits by calling `AtomicBool::load` again and again
               //^^^^ note: it asks here, and goes round at once
}

async fn until_a_count(done: &AtomicU64, all: u64) {
       //^^^^^^^^^^^^^ note: `until_a_count` is async: a runtime thread polls it together with other tasks
    loop {
  //^^^^ warning: this loop waits by calling `AtomicU64::load` again and again
        if done.load(Ordering::Acquire) == all {
              //^^^^ note: it asks here, and goes round at once
            break;
        }
    }
}

async fn until_a_thread_ends(thread: &JoinHandle<()>) {
       //^^^^^^^^^^^^^^^^^^^ note: `until_a_thread_ends` is async: a runtime thread polls it together with other tasks
    while !thread.is_finished() {}
  //^^^^^ warning: this loop waits by calling `JoinHandle::is_finished` again and again
                //^^^^^^^^^^^ note: it asks here, and goes round at once
}

async fn until_a_token_is_cancelled(token: &tokio_util::sync::CancellationToken) {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `until_a_token_is_cancelled` is async: a runtime thread polls it together with other tasks
    while !token.is_cancelled() {}
  //^^^^^ warning: this loop waits by calling `CancellationToken::is_cancelled` again and again
               //^^^^^^^^^^^^ note: it asks here, and goes round at once
}

async fn until_a_task_ends(task: tokio::task::JoinHandle<u32>) -> u32 {
       //^^^^^^^^^^^^^^^^^ note: `until_a_task_ends` is async: a runtime thread polls it together with other tasks
    while !task.is_finished() {}
  //^^^^^ warning: this loop waits by calling `JoinHandle::is_finished` again and again
              //^^^^^^^^^^^ note: it asks here, and goes round at once
    task.await.unwrap_or(0)
}

async fn until_a_value(values: &Receiver<u32>) -> Option<u32> {
       //^^^^^^^^^^^^^ note: `until_a_value` is async: a runtime thread polls it together with other tasks
    loop {
  //^^^^ warning: this loop waits by calling `Receiver::try_recv` again and again
        match values.try_recv() {
                   //^^^^^^^^ note: it asks here, and goes round at once
            Ok(value) => return Some(value),
            Err(TryRecvError::Empty) => continue,
            Err(TryRecvError::Disconnected) => return None,
        }
    }
}

async fn until_nothing_is_wrong(values: &Receiver<u32>) {
       //^^^^^^^^^^^^^^^^^^^^^^ note: `until_nothing_is_wrong` is async: a runtime thread polls it together with other tasks
    while values.try_recv().is_err() {}
  //^^^^^ warning: this loop waits by calling `Receiver::try_recv` again and again
               //^^^^^^^^ note: it asks here, and goes round at once
}

async fn until_a_lock(lock: &Mutex<u32>) -> u32 {
       //^^^^^^^^^^^^ note: `until_a_lock` is async: a runtime thread polls it together with other tasks
    loop {
  //^^^^ warning: this loop waits by calling `Mutex::try_lock` again and again
        if let Ok(value) = lock.try_lock() {
                              //^^^^^^^^ note: it asks here, and goes round at once
            return *value;
        }
    }
}

async fn skips_its_only_await(values: &mut tokio::sync::mpsc::Receiver<u32>) {
       //^^^^^^^^^^^^^^^^^^^^ note: `skips_its_only_await` is async: a runtime thread polls it together with other tasks
    loop {
  //^^^^ warning: this loop waits by calling `Receiver::try_recv` again and again
        let Ok(value) = values.try_recv() else {
                             //^^^^^^^^ note: it asks here, and goes round at once
            continue;
        };
        if value == 0 {
            return;
        }
        pause().await;
    }
}

async fn until_some_time(limit: Duration, stopped: &AtomicBool) {
       //^^^^^^^^^^^^^^^ note: `until_some_time` is async: a runtime thread polls it together with other tasks
    let start = Instant::now();
    while start.elapsed() < limit && !stopped.load(Ordering::Relaxed) {}
  //^^^^^ warning: this loop waits by calling `AtomicBool::load` again and again
                                            //^^^^ note: it asks here, and goes round at once
}

fn spins_on_a_thread(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {}
  //^^^^^ information: this loop waits by calling `AtomicBool::load` again and again
               //^^^^ note: it asks here, and goes round at once
}

fn spins_for_a_lock(locked: &AtomicBool) {
    while locked.compare_exchange_weak(false, true, Ordering::Acquire, Ordering::Relaxed).is_err() {}
  //^^^^^ information: this loop waits by calling `AtomicBool::compare_exchange_weak` again and again
               //^^^^^^^^^^^^^^^^^^^^^ note: it asks here, and goes round at once
}

fn spins_for_a_swap(locked: &AtomicBool) {
    while locked.swap(true, Ordering::Acquire) {}
  //^^^^^ information: this loop waits by calling `AtomicBool::swap` again and again
               //^^^^ note: it asks here, and goes round at once
}

// ---- not found ---------------------------------------------------------------------------------

async fn allows_yield(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {
        tokio::task::yield_now().await;
    }
}

async fn allows_sleep(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

fn allows_spin_loop(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {
        std::hint::spin_loop();
    }
}

fn allows_yield_of_a_thread(locked: &AtomicBool) {
    while locked.swap(true, Ordering::Acquire) {
        std::thread::yield_now();
    }
}

fn allows_work(stopped: &AtomicBool) {
    while !stopped.load(Ordering::Relaxed) {
        work();
    }
}

fn allows_retry(count: &AtomicU64) -> u64 {
    let mut now = count.load(Ordering::Relaxed);
    loop {
        match count.compare_exchange_weak(now, now + 1, Ordering::AcqRel, Ordering::Relaxed) {
            Ok(before) => return before,
            Err(found) => now = found,
        }
    }
}

fn allows_retry_that_loads_anew(count: &AtomicU64) {
    loop {
        let now = count.load(Ordering::Relaxed);
        if count.compare_exchange(now, now * 2, Ordering::AcqRel, Ordering::Relaxed).is_ok() {
            break;
        }
    }
}

fn allows_drain(values: &Receiver<u32>) {
    while values.try_recv().is_ok() {}
}

fn allows_drain_into_a_list(values: &Receiver<u32>, list: &mut Vec<u32>) {
    while let Ok(value) = values.try_recv() {
        list.push(value);
    }
}

fn allows_going_through(table: &[AtomicU64], len: &AtomicU64) -> u64 {
    let mut at = 0;
    let mut sum = 0;
    while at < len.load(Ordering::Acquire) {
        sum += table[at as usize].load(Ordering::Relaxed);
        at += 1;
    }
    sum
}

fn allows_wait(values: &Receiver<u32>) {
    while let Ok(value) = values.recv() {
        drop(value);
    }
}

fn allows_unknown_macro(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {
        relax!();
    }
}

#[macro_export]
macro_rules! relax {
    () => {
        std::hint::spin_loop()
    };
}

fn allows_park(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {
        std::thread::park();
    }
}

async fn waits_and_counts(ready: &AtomicBool) -> u32 {
       //^^^^^^^^^^^^^^^^ note: `waits_and_counts` is async: a runtime thread polls it together with other tasks
    let mut rounds = 0;
    while !ready.load(Ordering::Acquire) {
  //^^^^^ warning: this loop waits by calling `AtomicBool::load` again and again
               //^^^^ note: it asks here, and goes round at once
        rounds += 1;
    }
    rounds
}

// FIXME: nothing is left out, the values are only dropped.
async fn finds_drain_in_a_loop(values: &Receiver<u32>) {
       //^^^^^^^^^^^^^^^^^^^^^ note: `finds_drain_in_a_loop` is async: a runtime thread polls it together with other tasks
    loop {
  //^^^^ warning: this loop waits by calling `Receiver::try_recv` again and again
        match values.try_recv() {
                   //^^^^^^^^ note: it asks here, and goes round at once
            Ok(_) => {}
            Err(_) => break,
        }
    }
}

// ---- branches that are ready while a collection is empty ------------------------------------------

type Work = std::pin::Pin<Box<dyn std::future::Future<Output = u32> + Send>>;

async fn joins_an_empty_set(mut jobs: tokio::sync::mpsc::Receiver<u32>) {
    let mut tasks = tokio::task::JoinSet::new();
    loop {
        tokio::select! {
            Some(job) = jobs.recv() => {
                tasks.spawn(async move { job });
            }
            done = tasks.join_next() => {
                       //^^^^^^^^^ warning: this branch is always ready while the `JoinSet` is empty
                if let Some(Ok(job)) = done {
                    println!("{job}");
                }
            }
        }
    }
}

async fn takes_from_empty_futures(mut jobs: tokio::sync::mpsc::Receiver<Work>) {
    use futures::stream::{FuturesUnordered, StreamExt};
    let mut running = FuturesUnordered::<Work>::new();
    loop {
        tokio::select! {
            Some(job) = jobs.recv() => running.push(job),
            done = running.next() => println!("{done:?}"),
                         //^^^^ warning: this branch is always ready while the `FuturesUnordered` is empty
        }
    }
}

async fn takes_from_empty_futures_that_are_skipped(mut jobs: futures::channel::mpsc::Receiver<Work>) {
    use futures::stream::{FuturesUnordered, StreamExt};
    let mut running = FuturesUnordered::<Work>::new();
    loop {
        futures::select! {
            job = jobs.select_next_some() => running.push(job),
            done = running.next() => {
                         //^^^^ information: `next` gives `None` each time the `FuturesUnordered` runs empty
                if let Some(done) = done {
                    println!("{done}");
                }
            }
        }
    }
}

async fn branch_that_is_turned_off_by_its_pattern(mut jobs: tokio::sync::mpsc::Receiver<u32>) {
    let mut tasks = tokio::task::JoinSet::new();
    loop {
        tokio::select! {
            Some(job) = jobs.recv() => {
                tasks.spawn(async move { job });
            }
            Some(done) = tasks.join_next() => println!("{done:?}"),
        }
    }
}

async fn branch_with_a_condition(mut jobs: tokio::sync::mpsc::Receiver<u32>) {
    let mut tasks = tokio::task::JoinSet::new();
    loop {
        tokio::select! {
            Some(job) = jobs.recv() => {
                tasks.spawn(async move { job });
            }
            done = tasks.join_next(), if !tasks.is_empty() => println!("{done:?}"),
        }
    }
}

async fn branch_that_leaves_when_all_is_done(mut ticks: tokio::time::Interval, mut tasks: tokio::task::JoinSet<u32>) {
    loop {
        tokio::select! {
            _ = ticks.tick() => println!("working"),
            done = tasks.join_next() => match done {
                Some(done) => println!("{done:?}"),
                None => break,
            },
        }
    }
}

async fn collection_that_is_asked_first(mut ticks: tokio::time::Interval, mut tasks: tokio::task::JoinSet<u32>) {
    while !tasks.is_empty() {
        tokio::select! {
            _ = ticks.tick() => println!("working"),
            done = tasks.join_next() => println!("{done:?}"),
        }
    }
}

async fn collection_that_is_filled_again(mut ticks: tokio::time::Interval) {
    use futures::stream::{FuturesUnordered, StreamExt};
    let mut running = FuturesUnordered::<Work>::new();
    running.push(Box::pin(async { 1 }));
    loop {
        tokio::select! {
            _ = ticks.tick() => println!("working"),
            done = running.next() => {
                println!("{done:?}");
                running.push(Box::pin(async { 2 }));
            }
        }
    }
}

async fn next_some_is_skipped(mut jobs: futures::channel::mpsc::Receiver<Work>) {
    use futures::stream::{FuturesUnordered, StreamExt};
    let mut running = FuturesUnordered::<Work>::new();
    loop {
        futures::select! {
            job = jobs.select_next_some() => running.push(job),
            done = running.select_next_some() => println!("{done}"),
        }
    }
}

async fn stream_that_has_an_end(mut ticks: tokio::time::Interval, mut lines: tokio::sync::mpsc::Receiver<u32>) {
    loop {
        tokio::select! {
            _ = ticks.tick() => println!("working"),
            line = lines.recv() => println!("{line:?}"),
        }
    }
}
