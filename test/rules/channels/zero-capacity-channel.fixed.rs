#![allow(unused, clippy::all)]

use std::sync::mpsc::sync_channel;

use tokio::sync::{broadcast, mpsc, watch};

const NONE: usize = 0;

// What must be found.

fn flags_mpsc() {
    let (tx, rx) = mpsc::channel::<u32>(1);
}

fn flags_broadcast() {
    let (tx, rx) = broadcast::channel::<u32>(1);
}

async fn flags_a_broadcast_sender() {
    let tx = broadcast::Sender::<u32>::new(1);
}

fn flags_async_channel() {
    let (tx, rx) = async_channel::bounded::<u32>(1);
}

async fn flags_a_suffix() {
    let (tx, mut rx) = mpsc::channel::<u32>(1);
    tx.send(1).await.unwrap();
    rx.recv().await;
}

async fn flags_another_base() {
    let (tx, rx) = mpsc::channel::<u32>(1);
}

fn flags_a_result() -> (mpsc::Sender<String>, mpsc::Receiver<String>) {
    mpsc::channel(1)
}

fn flags_a_closure(count: usize) {
    let all: Vec<_> = (0..count).map(|_| mpsc::channel::<u32>(1)).collect();
}

// What must not be found.

fn allows_one() {
    let (tx, rx) = mpsc::channel::<u32>(1);
}

fn allows_ten() {
    let (tx, rx) = mpsc::channel::<u32>(10);
}

fn allows_a_rendezvous_of_threads() {
    let (tx, rx) = sync_channel::<u32>(0);
}

fn allows_flume() {
    let (tx, rx) = flume::bounded::<u32>(0);
}

fn allows_crossbeam() {
    let (tx, rx) = crossbeam_channel::bounded::<u32>(0);
}

fn allows_futures() {
    let (tx, rx) = futures::channel::mpsc::channel::<u32>(0);
}

fn allows_a_first_value() {
    let (tx, rx) = watch::channel(0);
}

fn allows_a_parameter(capacity: usize) {
    let (tx, rx) = mpsc::channel::<u32>(capacity);
}

// FIXME: the value of a constant is not read.
fn allows_a_constant() {
    let (tx, rx) = mpsc::channel::<u32>(NONE);
}
