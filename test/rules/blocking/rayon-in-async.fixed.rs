use rayon::prelude::*;
use tokio::sync::oneshot;

fn sum_of(prices: &[u64]) -> u64 {
    prices.par_iter().sum()
}

// ---- found -------------------------------------------------------------------------------------

async fn sums(prices: Vec<u64>) -> u64 {
    tokio::task::spawn_blocking(move || prices.par_iter().sum()).await.expect("the blocking task panicked")
}

async fn consumes(prices: Vec<u64>) -> Vec<u64> {
    tokio::task::spawn_blocking(move || prices.into_par_iter().map(|price| price * 2).collect()).await.expect("the blocking task panicked")
}

async fn runs_for_each(mut prices: Vec<u64>) -> Vec<u64> {
    prices.par_iter_mut().for_each(|price| *price += 1);
    prices
}

async fn sorts(prices: &mut [u64]) {
    prices.par_sort_unstable();
}

async fn joins(a: Vec<u64>, b: Vec<u64>) -> (u64, u64) {
    tokio::task::spawn_blocking(move || rayon::join(|| a.iter().sum(), || b.iter().sum())).await.expect("the blocking task panicked")
}

async fn opens_a_scope(prices: Vec<u64>) {
    tokio::task::spawn_blocking(move || rayon::scope(|scope| {
        scope.spawn(|_| drop(prices));
    })).await.expect("the blocking task panicked");
}

async fn installs(pool: &rayon::ThreadPool, prices: Vec<u64>) -> u64 {
    pool.install(|| prices.iter().sum())
}

fn spawns_a_task(prices: Vec<u64>) {
    tokio::spawn(async move { tokio::task::spawn_blocking({
        let prices = prices.clone();
        move || prices.par_iter().any(|price| *price > 3)
    }).await.expect("the blocking task panicked") });
}

async fn calls_a_helper(prices: Vec<u64>) -> u64 {
    tokio::task::spawn_blocking(move || sum_of(&prices)).await.expect("the blocking task panicked")
}

async fn reduces(prices: Vec<u64>) -> u64 {
    tokio::task::spawn_blocking(move || prices.par_chunks(16).map(|chunk| chunk.len() as u64).reduce(|| 0, |a, b| a + b)).await.expect("the blocking task panicked")
}

// ---- not found ---------------------------------------------------------------------------------

async fn allows_a_blocking_job(prices: Vec<u64>) -> u64 {
    tokio::task::spawn_blocking(move || prices.par_iter().sum()).await.unwrap_or(0)
}

async fn allows_a_bridge(prices: Vec<u64>) -> u64 {
    let (done, result) = oneshot::channel();
    rayon::spawn(move || {
        let _ = done.send(prices.par_iter().sum());
    });
    result.await.unwrap_or(0)
}

async fn allows_a_pool_of_its_own(pool: std::sync::Arc<rayon::ThreadPool>, prices: Vec<u64>) -> u64 {
    let (done, result) = oneshot::channel();
    pool.spawn(move || {
        let _ = done.send(prices.iter().sum());
    });
    result.await.unwrap_or(0)
}

fn allows_sync_code(prices: &[u64]) -> u64 {
    prices.par_iter().sum()
}

async fn allows_block_in_place(prices: Vec<u64>) -> u64 {
    tokio::task::block_in_place(|| prices.par_iter().sum())
}

async fn allows_plain_iterators(prices: Vec<u64>) -> u64 {
    prices.iter().map(|price| price + 1).sum()
}

async fn allows_a_lazy_iterator(prices: Vec<u64>) -> usize {
    let mapped = prices.par_iter().map(|price| price + 1);
    mapped.len()
}

async fn allows_a_helper_on_a_thread(prices: Vec<u64>) -> u64 {
    tokio::task::spawn_blocking(move || sum_of(&prices)).await.unwrap_or(0)
}

// FIXME: the closure runs as soon as it is called.
async fn misses_closure_of_a_variable(prices: Vec<u64>) -> u64 {
    let sum = || sum_of(&prices);
    sum()
}
