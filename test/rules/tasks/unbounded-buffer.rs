#![allow(unused, clippy::all)]

use std::sync::Arc;

use futures::stream::{self, StreamExt, TryStreamExt};
use tokio::sync::Semaphore;

const LIMIT: usize = 32;

async fn fetch(id: u32) -> u32 {
    id
}

async fn try_fetch(id: u32) -> Result<u32, std::io::Error> {
    Ok(id)
}

// What must be found.

async fn flags_buffer_unordered(ids: Vec<u32>) -> Vec<u32> {
    stream::iter(ids).map(fetch).buffer_unordered(usize::MAX).collect().await
                                                //^^^^^^^^^^ information: `usize::MAX` is no limit for `buffer_unordered`
}

async fn flags_buffered(ids: Vec<u32>) -> Vec<u32> {
    stream::iter(ids).map(fetch).buffered(usize::MAX).collect().await
                                        //^^^^^^^^^^ information: `usize::MAX` is no limit for `buffered`
}

async fn flags_no_limit(ids: Vec<u32>) {
    stream::iter(ids).for_each_concurrent(None, |id| async move { drop(fetch(id).await) }).await;
                                        //^^^^ information: `Option::None` is no limit for `for_each_concurrent`
}

async fn flags_the_maximum(ids: Vec<u32>) {
    stream::iter(ids).for_each_concurrent(usize::MAX, |id| async move { drop(fetch(id).await) }).await;
                                        //^^^^^^^^^^ information: `usize::MAX` is no limit for `for_each_concurrent`
}

async fn flags_a_fallible_stream(ids: Vec<u32>) -> Result<(), std::io::Error> {
    stream::iter(ids.into_iter().map(Ok)).try_for_each_concurrent(None, |id| async move { try_fetch(id).await.map(drop) }).await
                                                                //^^^^ information: `Option::None` is no limit for `try_for_each_concurrent`
}

async fn flags_a_stream_of_results(ids: Vec<u32>) -> Result<Vec<u32>, std::io::Error> {
    stream::iter(ids.into_iter().map(|id| Ok(try_fetch(id)))).try_buffer_unordered(usize::MAX).try_collect().await
                                                                                 //^^^^^^^^^^ information: `usize::MAX` is no limit for `try_buffer_unordered`
}

async fn flags_a_semaphore() {
    let limit = Semaphore::new(Semaphore::MAX_PERMITS);
                             //^^^^^^^^^^^^^^^^^^^^^^ information: `Semaphore::MAX_PERMITS` is no limit for `new`
    let _permit = limit.acquire().await;
}

async fn flags_a_shared_semaphore() -> Arc<Semaphore> {
    Arc::new(Semaphore::new(Semaphore::MAX_PERMITS))
                          //^^^^^^^^^^^^^^^^^^^^^^ information: `Semaphore::MAX_PERMITS` is no limit for `new`
}

// What must not be found.

async fn allows_a_number(ids: Vec<u32>) -> Vec<u32> {
    stream::iter(ids).map(fetch).buffer_unordered(16).collect().await
}

async fn allows_a_constant(ids: Vec<u32>) -> Vec<u32> {
    stream::iter(ids).map(fetch).buffered(LIMIT).collect().await
}

async fn allows_some(ids: Vec<u32>) {
    stream::iter(ids).for_each_concurrent(Some(8), |id| async move { drop(fetch(id).await) }).await;
}

async fn allows_a_parameter(ids: Vec<u32>, limit: usize) {
    stream::iter(ids).for_each_concurrent(limit, |id| async move { drop(fetch(id).await) }).await;
}

async fn allows_a_semaphore(limit: usize) -> Semaphore {
    Semaphore::new(limit)
}

async fn allows_a_computed_limit(ids: Vec<u32>) -> Vec<u32> {
    let limit = ids.len().min(64);
    stream::iter(ids).map(fetch).buffer_unordered(limit).collect().await
}

async fn allows_the_maximum_elsewhere(ids: Vec<u32>) -> Vec<u32> {
    stream::iter(ids).take(usize::MAX).collect().await
}

async fn allows_one_after_the_other(ids: Vec<u32>) {
    stream::iter(ids).for_each(|id| async move { drop(fetch(id).await) }).await;
}

// FIXME: the variable is not looked into.
async fn allows_a_variable(ids: Vec<u32>) -> Vec<u32> {
    let limit = usize::MAX;
    stream::iter(ids).map(fetch).buffer_unordered(limit).collect().await
}
