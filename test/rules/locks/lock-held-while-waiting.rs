#![allow(unused, clippy::all)]

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{mpsc, Arc, Mutex, RwLock};
use std::thread;

use rayon::prelude::*;
use tokio::sync::mpsc as tokio_mpsc;

struct Totals {
    sum: Mutex<u64>,
    seen: RwLock<Vec<u64>>,
}

impl Totals {
    fn add(&self, value: u64) {
        *self.sum.lock().unwrap() += value;
                //^^^^ note: `add` takes `totals.sum` here
    }
}

fn work(receiver: mpsc::Receiver<u64>, totals: Arc<Totals>) {
    for value in receiver {
        totals.add(value);
             //^^^ note: `work` calls `add` here
    }
}

async fn refill(pool: Arc<tokio::sync::Mutex<Vec<u32>>>) {
    pool.lock().await.push(1);
       //^^^^ note: `refill` takes `pool` here
}

// What must be found.

fn flags_join(total: Arc<Mutex<u32>>) {
    let shared = Arc::clone(&total);
    let worker = thread::spawn(move || *shared.lock().unwrap() += 1);
                                             //^^^^ note: the other side takes the lock here
    let total = total.lock().unwrap();
                    //^^^^ note: `total` is taken here
    let _ = worker.join();
                 //^^^^ error: `join` waits for work that needs `total`, which is held here
    println!("{total}");
}

fn flags_join_through_a_method(totals: Arc<Totals>) {
    let shared = totals.clone();
    let worker = thread::spawn(move || shared.add(1));
                                            //^^^ note: the other side takes the lock in `add`
    let mut sum = totals.sum.lock().unwrap();
                           //^^^^ note: `totals.sum` is taken here
    worker.join().unwrap();
         //^^^^ error: `join` waits for work that needs `totals.sum`, which is held here
    *sum += 1;
}

async fn flags_an_awaited_task(pool: Arc<tokio::sync::Mutex<Vec<u32>>>) {
    let shared = pool.clone();
    let filled = tokio::spawn(async move { shared.lock().await.push(1) });
                                                //^^^^ note: the other side takes the lock here
    let pool = pool.lock().await;
      //^^^^ note: `pool` is taken here
    filled.await.unwrap();
         //^^^^^ error: `.await` waits for work that needs `pool`, which is held here
    println!("{pool:?}");
}

async fn flags_an_awaited_function(pool: Arc<tokio::sync::Mutex<Vec<u32>>>) {
    let filled = tokio::spawn(refill(pool.clone()));
                            //^^^^^^ note: the other side takes the lock in `refill`
    let pool = pool.lock().await;
      //^^^^ note: `pool` is taken here
    let _ = filled.await;
                 //^^^^^ error: `.await` waits for work that needs `pool`, which is held here
    println!("{pool:?}");
}

fn flags_a_parallel_iterator(values: &[u64], totals: &Totals) {
    let mut seen = totals.seen.write().unwrap();
                             //^^^^^ note: `totals.seen` is taken here
    values.par_iter().for_each(|value| println!("{} {value}", totals.seen.read().unwrap().len()));
                    //^^^^^^^^ error: `for_each` waits for work that needs `totals.seen`, which is held here
                                                                        //^^^^ note: the other side takes the lock here
    seen.clear();
}

fn flags_a_lazy_parallel_iterator(values: &[u64], total: &Mutex<u64>) -> u64 {
    let start = total.lock().unwrap();
                    //^^^^ note: `total` is taken here
    let sum: u64 = values.par_iter().map(|value| *total.lock().unwrap() + value).sum();
                                                      //^^^^ note: the other side takes the lock here
                                                                               //^^^ error: `sum` waits for work that needs `total`, which is held here
    *start + sum
}

fn flags_rayon_join(a: &Mutex<Vec<u64>>, b: &[u64]) {
    let held = a.lock().unwrap();
               //^^^^ note: `a` is taken here
    rayon::join(|| println!("{}", b.len()), || a.lock().unwrap().push(1));
         //^^^^ error: `join` waits for work that needs `a`, which is held here
                                               //^^^^ note: the other side takes the lock here
    println!("{held:?}");
}

fn flags_scoped_threads(total: &Mutex<u64>) {
    let mut sum = total.lock().unwrap();
                      //^^^^ note: `total` is taken here
    thread::scope(|scope| {
          //^^^^^ error: `scope` waits for work that needs `total`, which is held here
        scope.spawn(|| *total.lock().unwrap() += 1);
                            //^^^^ note: the other side takes the lock here
    });
    *sum += 1;
}

fn flags_a_sender_that_needs_the_lock(totals: Arc<Totals>) {
    let (sender, receiver) = mpsc::channel();
    let shared = totals.clone();
    thread::spawn(move || {
        let sum = *shared.sum.lock().unwrap();
                            //^^^^ note: the other side takes the lock here
        let _ = sender.send(sum);
    });
    let mut sum = totals.sum.lock().unwrap();
                           //^^^^ note: `totals.sum` is taken here
    *sum += receiver.recv().unwrap();
                   //^^^^ warning: `recv` waits for a sender that needs `totals.sum`, which is held here
}

fn flags_a_receiver_that_needs_the_lock(totals: Arc<Totals>) {
    let (sender, receiver) = mpsc::sync_channel(1);
    let shared = totals.clone();
    thread::spawn(move || {
        while let Ok(value) = receiver.recv() {
            shared.add(value);
                 //^^^ note: the other side takes the lock in `add`
        }
    });
    let sum = totals.sum.lock().unwrap();
                       //^^^^ note: `totals.sum` is taken here
    for i in 0..10 {
        sender.send(*sum + i).unwrap();
             //^^^^ warning: `send` waits for a receiver that needs `totals.sum`, which is held here
    }
}

fn flags_a_receiver_in_a_function(totals: Arc<Totals>) {
    let (sender, receiver) = mpsc::sync_channel(1);
    let shared = totals.clone();
    thread::spawn(move || work(receiver, shared));
                        //^^^^ note: the other side takes the lock in `work`
    let sum = totals.sum.lock().unwrap();
                       //^^^^ note: `totals.sum` is taken here
    sender.send(*sum).unwrap();
         //^^^^ warning: `send` waits for a receiver that needs `totals.sum`, which is held here
    sender.send(*sum + 1).unwrap();
}

async fn flags_a_bounded_channel_of_tokio(pool: Arc<tokio::sync::Mutex<Vec<u32>>>) {
    let (sender, mut receiver) = tokio_mpsc::channel(1);
    let shared = pool.clone();
    tokio::spawn(async move {
        while let Some(value) = receiver.recv().await {
            shared.lock().await.push(value);
                 //^^^^ note: the other side takes the lock here
        }
    });
    let pool = pool.lock().await;
      //^^^^ note: `pool` is taken here
    for value in pool.iter() {
        sender.send(*value).await.unwrap();
             //^^^^ warning: `send` waits for a receiver that needs `pool`, which is held here
    }
}

// What must not.

fn allows_join_after_the_guard(total: Arc<Mutex<u32>>) {
    let shared = Arc::clone(&total);
    let worker = thread::spawn(move || *shared.lock().unwrap() += 1);
    let before = *total.lock().unwrap();
    let _ = worker.join();
    println!("{before}");
}

fn allows_a_dropped_guard(total: Arc<Mutex<u32>>) {
    let shared = Arc::clone(&total);
    let worker = thread::spawn(move || *shared.lock().unwrap() += 1);
    let guard = total.lock().unwrap();
    drop(guard);
    worker.join().unwrap();
}

fn allows_another_lock(totals: Arc<Totals>, names: &Mutex<Vec<String>>) {
    let shared = totals.clone();
    let worker = thread::spawn(move || shared.add(1));
    let names = names.lock().unwrap();
    worker.join().unwrap();
    println!("{names:?}");
}

fn allows_an_attempt(total: Arc<Mutex<u32>>) {
    let shared = Arc::clone(&total);
    let worker = thread::spawn(move || shared.try_lock().map(|mut total| *total += 1).is_ok());
    let total = total.lock().unwrap();
    println!("{total} {:?}", worker.join());
}

fn allows_two_readers(values: &[u64], totals: &Totals) {
    let seen = totals.seen.read().unwrap();
    values.par_iter().for_each(|value| println!("{} {value}", totals.seen.read().unwrap().len()));
    println!("{}", seen.len());
}

fn allows_an_unbounded_channel(totals: Arc<Totals>) {
    let (sender, receiver) = mpsc::channel();
    let shared = totals.clone();
    thread::spawn(move || {
        while let Ok(value) = receiver.recv() {
            shared.add(value);
        }
    });
    let sum = totals.sum.lock().unwrap();
    sender.send(*sum).unwrap();
}

fn allows_an_attempt_to_send(totals: Arc<Totals>) {
    let (sender, receiver) = mpsc::sync_channel(1);
    let shared = totals.clone();
    thread::spawn(move || {
        while let Ok(value) = receiver.recv() {
            shared.add(value);
        }
    });
    let sum = totals.sum.lock().unwrap();
    if sender.try_send(*sum).is_err() {
        println!("full");
    }
}

fn allows_a_sender_that_locks_afterwards(totals: Arc<Totals>) {
    let (sender, receiver) = mpsc::channel();
    let shared = totals.clone();
    thread::spawn(move || {
        let _ = sender.send(1);
        shared.add(1);
    });
    let mut sum = totals.sum.lock().unwrap();
    *sum += receiver.recv().unwrap();
}

async fn allows_a_task_without_the_lock(pool: Arc<tokio::sync::Mutex<Vec<u32>>>) {
    let ready = tokio::spawn(async { tokio::task::yield_now().await });
    let mut pool = pool.lock().await;
    pool.push(1);
    drop(pool);
    ready.await.unwrap();
}

fn allows_a_lock_within_the_scope(total: &Mutex<u64>) {
    thread::scope(|scope| {
        scope.spawn(|| *total.lock().unwrap() += 1);
        let sum = total.lock().unwrap();
        println!("{sum}");
    });
}

struct Delivery {
    topic: String,
}

#[derive(Default)]
struct Inflight {
    topics: HashMap<String, u32>,
}

struct Fanout {
    inflight: Arc<tokio::sync::Mutex<Inflight>>,
    work: tokio_mpsc::Sender<Delivery>,
}

struct FanoutWorker {
    inflight: Arc<tokio::sync::Mutex<Inflight>>,
    work: tokio_mpsc::Receiver<Delivery>,
}

fn pair(depth: usize) -> (Fanout, FanoutWorker) {
    let inflight = Arc::new(tokio::sync::Mutex::new(Inflight::default()));
    let (sender, receiver) = tokio_mpsc::channel(depth);
    (Fanout { inflight: inflight.clone(), work: sender }, FanoutWorker { inflight, work: receiver })
}

impl Fanout {
    async fn flags_a_receiver_in_another_function(&self, delivery: Delivery) {
        let mut inflight = self.inflight.lock().await;
              //^^^^^^^^ note: `self.inflight` is taken here
        *inflight.topics.entry(delivery.topic.clone()).or_insert(0) += 1;
        let _ = self.work.send(delivery).await;
                        //^^^^ warning: `send` waits for a receiver that needs `self.inflight`, which is held here
    }

    async fn allows_a_send_after_the_guard(&self, delivery: Delivery) {
        let mut inflight = self.inflight.lock().await;
        *inflight.topics.entry(delivery.topic.clone()).or_insert(0) += 1;
        drop(inflight);
        let _ = self.work.send(delivery).await;
    }

    async fn allows_an_offer(&self, delivery: Delivery) -> bool {
        let inflight = self.inflight.lock().await;
        inflight.topics.len() < 8 && self.work.try_send(delivery).is_ok()
    }
}

impl FanoutWorker {
    async fn run(mut self) {
        while let Some(delivery) = self.work.recv().await {
            self.done(&delivery).await;
               //^^^^ note: the other side takes the lock in `done`
        }
    }

    async fn done(&self, delivery: &Delivery) {
        self.inflight.lock().await.topics.remove(&delivery.topic);
                    //^^^^ note: `done` takes `self.inflight` here
    }
}

struct Line(String);

struct Printer {
    count: Mutex<u64>,
    lines: mpsc::SyncSender<Line>,
    errors: mpsc::SyncSender<Line>,
}

impl Printer {
    fn misses_one_of_two_channels(&self) {
        // FIXME: which of two channels of one type is meant is not known.
        let count = self.count.lock().unwrap();
        self.lines.send(Line(count.to_string())).unwrap();
    }

    fn start(count: u64) -> Arc<Printer> {
        let (lines, receiver) = mpsc::sync_channel(1);
        let (errors, _) = mpsc::sync_channel(1);
        let printer = Arc::new(Printer { count: Mutex::new(count), lines, errors });
        let shared = printer.clone();
        thread::spawn(move || print(shared, receiver));
        printer
    }
}

fn print(printer: Arc<Printer>, receiver: mpsc::Receiver<Line>) {
    while let Ok(Line(line)) = receiver.recv() {
        *printer.count.lock().unwrap() += 1;
        println!("{line}");
    }
}

struct Feed {
    total: Mutex<u64>,
    worker: Mutex<Option<thread::JoinHandle<()>>>,
}

impl Feed {
    fn misses_a_handle_in_a_field(&self) {
        // FIXME: the task behind the handle is not looked for.
        let total = self.total.lock().unwrap();
        if let Some(worker) = self.worker.lock().unwrap().take() {
            let _ = worker.join();
        }
        println!("{total}");
    }

    fn start(self: &Arc<Self>) {
        let shared = self.clone();
        *self.worker.lock().unwrap() = Some(thread::spawn(move || *shared.total.lock().unwrap() += 1));
    }
}
