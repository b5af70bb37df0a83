#![allow(unused, clippy::all)]

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Arc, Barrier, Condvar, Mutex};
use std::thread;

use rayon::prelude::*;

struct Stage {
    input: Receiver<u64>,
    gate: Arc<(Mutex<bool>, Condvar)>,
    runtime: tokio::runtime::Handle,
}

fn next_of(input: &Receiver<u64>) -> u64 {
    input.recv().unwrap_or(0)
        //^^^^ note: `next_of` calls `std::sync::mpsc::Receiver::recv` here
}

async fn fetch(id: u64) -> u64 {
    id
}

// What must be found.

fn flags_both_ends_on_the_pool(parts: Vec<u64>) {
    let (sender, receiver) = mpsc::sync_channel(1);
    rayon::spawn(move || {
  //^^^^^^^^^^^^ note: what it waits for comes from here
        for part in parts {
            let _ = sender.send(part);
        }
    });
    rayon::spawn(move || {
  //^^^^^^^^^^^^ note: `spawn` runs the closure on the pool
        while let Ok(part) = receiver.recv() {
                                    //^^^^ warning: `recv` waits on a thread of the pool for other work of the pool
            println!("{part}");
        }
    });
}

fn flags_answers_that_are_gone_through(pages: &[Vec<u64>]) -> Vec<u64> {
    pages
        .par_iter()
        .map(|page| {
       //^^^ note: `map` runs the closure on the pool
            let (sender, receiver) = mpsc::channel();
            for half in page.chunks(2).map(<[u64]>::to_vec) {
                let sender = sender.clone();
                rayon::spawn(move || sender.send(half.iter().sum::<u64>()).unwrap_or(()));
              //^^^^^^^^^^^^ note: what it waits for comes from here
            }
            drop(sender);
            receiver.into_iter().sum()
                   //^^^^^^^^^ warning: `into_iter` waits on a thread of the pool for other work of the pool
        })
        .collect()
}

fn flags_an_answer_of_the_pool(parts: Vec<u64>) -> Vec<u64> {
    parts
        .into_par_iter()
        .map(|part| {
       //^^^ note: `map` runs the closure on the pool
            let (sender, receiver) = mpsc::channel();
            rayon::spawn(move || {
          //^^^^^^^^^^^^ note: what it waits for comes from here
                let _ = sender.send(part * 2);
            });
            receiver.recv().unwrap_or(0)
                   //^^^^ warning: `recv` waits on a thread of the pool for other work of the pool
        })
        .collect()
}

fn flags_a_cloned_sender() {
    let (sender, receiver) = mpsc::channel::<u64>();
    rayon::scope(move |scope| {
  //^^^^^^^^^^^^ note: `scope` runs the closure on the pool
        for i in 0..4 {
            let sender = sender.clone();
            scope.spawn(move |_| {
                //^^^^^ note: what it waits for comes from here
                let _ = sender.send(i);
            });
        }
        let first = receiver.recv();
                           //^^^^ warning: `recv` waits on a thread of the pool for other work of the pool
        println!("{first:?}");
    });
}

fn flags_a_barrier(rows: &[u64]) {
    let barrier = Barrier::new(rows.len());
    rows.par_iter().for_each(|row| {
                  //^^^^^^^^ note: `for_each` runs the closure on the pool
        println!("{row}");
        barrier.wait();
              //^^^^ warning: `wait` waits on a thread of the pool for other work of the pool
    });
}

fn flags_a_condition() {
    let ready = Arc::new((Mutex::new(false), Condvar::new()));
    let setter = Arc::clone(&ready);
    rayon::join(
  //^^^^^^^^^^^ note: `join` runs the closure on the pool
        || {
            let (lock, condition) = &*ready;
            let mut is_ready = lock.lock().unwrap();
            while !*is_ready {
                is_ready = condition.wait(is_ready).unwrap();
                                   //^^^^ warning: `wait` waits on a thread of the pool for other work of the pool
            }
        },
        || {
            let (lock, condition) = &*setter;
            *lock.lock().unwrap() = true;
            condition.notify_all();
        },
    );
}

fn flags_a_receiver_from_elsewhere(stage: Stage) {
    rayon::spawn(move || {
  //^^^^^^^^^^^^ note: `spawn` runs the closure on the pool
        while let Ok(value) = stage.input.recv() {
                                        //^^^^ information: `recv` keeps a thread of the pool waiting
            println!("{value}");
        }
    });
}

fn flags_through_a_function(stages: Vec<Mutex<Stage>>) -> u64 {
    stages.par_iter().map(|stage| next_of(&stage.lock().unwrap().input)).sum()
                    //^^^ note: `map` runs the closure on the pool
                                //^^^^^^^ information: `next_of` keeps a thread of the pool waiting
}

fn flags_block_on(ids: Vec<u64>, runtime: &tokio::runtime::Handle) -> Vec<u64> {
    ids.into_par_iter().map(|id| runtime.block_on(fetch(id))).collect()
                      //^^^ note: `map` runs the closure on the pool
                                       //^^^^^^^^ information: `block_on` keeps a thread of the pool waiting
}

fn flags_a_thread_that_is_joined(ids: Vec<u64>) {
    ids.par_iter().for_each(|id| {
                 //^^^^^^^^ note: `for_each` runs the closure on the pool
        let id = *id;
        let worker = thread::spawn(move || id * 2);
        println!("{:?}", worker.join());
                              //^^^^ information: `join` keeps a thread of the pool waiting
    });
}

fn flags_within_an_iterator(receivers: Vec<Vec<Receiver<u64>>>) -> Vec<u64> {
    receivers.into_par_iter().map(|list| list.iter().map(|input| input.recv().unwrap_or(0)).sum()).collect()
                            //^^^ note: `map` runs the closure on the pool
                                                                     //^^^^ information: `recv` keeps a thread of the pool waiting
}

fn each(parts: &[u64], mut f: impl FnMut(u64)) {
    parts.iter().for_each(|part| f(*part));
}

fn flags_a_sender_in_a_closure_of_our_own(parts: &[u64]) {
    let (sender, receiver) = mpsc::sync_channel(4);
    rayon::scope(move |scope| {
  //^^^^^^^^^^^^ note: `scope` runs the closure on the pool
        scope.spawn(move |_| each(parts, |part| sender.send(part).unwrap()));
            //^^^^^ note: what it waits for comes from here
        while let Ok(part) = receiver.recv() {
                                    //^^^^ warning: `recv` waits on a thread of the pool for other work of the pool
            println!("{part}");
        }
    });
}

// What must not.

fn allows_a_receiver_outside(parts: Vec<u64>) -> u64 {
    let (sender, receiver) = mpsc::channel();
    rayon::spawn(move || {
        for part in parts {
            let _ = sender.send(part);
        }
    });
    receiver.iter().sum()
}

fn allows_a_thread_of_its_own(receiver: Receiver<u64>) {
    thread::spawn(move || {
        while let Ok(value) = receiver.recv() {
            println!("{value}");
        }
    });
}

fn allows_what_does_not_wait(receivers: Vec<Mutex<Receiver<u64>>>) -> Vec<u64> {
    receivers.par_iter().filter_map(|input| input.lock().unwrap().try_recv().ok()).collect()
}

fn allows_work_within_work(rows: &[Vec<u64>]) -> u64 {
    rows.par_iter().map(|row| row.par_iter().sum::<u64>()).sum()
}

fn allows_join_within_join(numbers: &[u64]) -> u64 {
    let (left, right) = numbers.split_at(numbers.len() / 2);
    let (a, b) = rayon::join(|| left.iter().sum::<u64>(), || rayon::join(|| right.len() as u64, || 1).0);
    a + b
}

fn allows_files(paths: Vec<String>) -> Vec<String> {
    paths.par_iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect()
}

fn allows_sending(parts: Vec<u64>, sender: SyncSender<u64>) {
    parts.par_iter().for_each(|part| {
        let _ = sender.try_send(*part);
    });
}

fn allows_a_short_lock(parts: Vec<u64>, total: &Mutex<u64>) {
    parts.par_iter().for_each(|part| *total.lock().unwrap() += part);
}

fn allows_blocking_threads_of_tokio(receiver: Receiver<u64>) {
    tokio::task::spawn_blocking(move || println!("{:?}", receiver.recv()));
}

fn allows_a_thread_within_the_pool(receivers: Vec<Receiver<u64>>) {
    receivers.into_par_iter().for_each(|input| {
        thread::spawn(move || println!("{:?}", input.recv()));
    });
}
