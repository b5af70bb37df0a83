#![allow(unused, clippy::all)]

use std::collections::HashMap;
use std::io;

use futures::future::{join_all, try_join_all};
use futures::stream::{self, StreamExt};
use tokio::task::JoinHandle;

async fn fetch(id: u32) -> u32 {
    id
}

async fn try_fetch(id: u32) -> io::Result<u32> {
    Ok(id)
}

// What must be found.

async fn flags_a_mapped_iterator(ids: Vec<u32>) -> Vec<u32> {
    join_all(ids.into_iter().map(fetch)).await
  //^^^^^^^^ information: `join_all` begins with all items at once, however many there are
}

async fn flags_a_closure(ids: &[u32]) -> Vec<u32> {
    join_all(ids.iter().map(|id| fetch(*id))).await
  //^^^^^^^^ hint: `join_all` begins with all items at once, however many there are
}

async fn flags_an_async_block(ids: Vec<u32>) {
    join_all(ids.into_iter().map(|id| async move { println!("{}", fetch(id).await) })).await;
  //^^^^^^^^ information: `join_all` begins with all items at once, however many there are
}

async fn flags_try_join_all(ids: Vec<u32>) -> io::Result<Vec<u32>> {
    try_join_all(ids.into_iter().map(try_fetch)).await
  //^^^^^^^^^^^^ information: `try_join_all` begins with all items at once, however many there are
}

async fn flags_collected_futures(ids: Vec<u32>) -> Vec<u32> {
    let all: Vec<_> = ids.into_iter().map(|id| fetch(id)).collect();
    join_all(all).await
  //^^^^^^^^ information: `join_all` begins with all items at once, however many there are
}

async fn flags_a_map(ids: HashMap<String, u32>) -> Vec<u32> {
    join_all(ids.values().map(|id| fetch(*id))).await
  //^^^^^^^^ hint: `join_all` begins with all items at once, however many there are
}

async fn flags_a_vector_that_grows(ids: Vec<u32>) -> Vec<u32> {
    let mut all = vec![fetch(0)];
    for id in ids {
        all.push(fetch(id));
    }
    join_all(all).await
  //^^^^^^^^ information: `join_all` begins with all items at once, however many there are
}

struct Peer;

impl Peer {
    async fn ping(&self) {}
}

async fn flags_methods(peers: &[Peer]) {
    join_all(peers.iter().map(|peer| peer.ping())).await;
  //^^^^^^^^ hint: `join_all` begins with all items at once, however many there are
}

// What must not be found.

async fn allows_an_array() -> Vec<u32> {
    join_all([fetch(1), fetch(2)]).await
}

async fn allows_a_written_vector() -> Vec<u32> {
    join_all(vec![fetch(1), fetch(2)]).await
}

async fn allows_a_written_vector_by_name() -> Vec<u32> {
    let all = vec![fetch(1), fetch(2)];
    join_all(all).await
}

async fn allows_a_mapped_array() -> Vec<u32> {
    join_all([1, 2, 3].map(fetch)).await
}

async fn allows_numbers() -> Vec<u32> {
    join_all((0..4).map(fetch)).await
}

async fn allows_an_iterator_over_an_array() -> Vec<u32> {
    join_all([1, 2, 3].into_iter().map(fetch)).await
}

async fn allows_handles(tasks: Vec<JoinHandle<u32>>) {
    for result in join_all(tasks).await {
        println!("{}", result.unwrap());
    }
}

async fn allows_a_buffer(ids: Vec<u32>) -> Vec<u32> {
    stream::iter(ids).map(fetch).buffered(8).collect().await
}

async fn allows_join() {
    let _ = tokio::join!(fetch(1), fetch(2));
}

// FIXME: the program has made sure that there are only a few.
async fn flags_a_collection_that_is_small_by_design(ids: Vec<u32>) -> Vec<u32> {
    assert!(ids.len() < 4);
    join_all(ids.into_iter().map(fetch)).await
  //^^^^^^^^ information: `join_all` begins with all items at once, however many there are
}
