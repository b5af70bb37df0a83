use rayon::prelude::*;
use tokio::sync::oneshot;

fn sum_of(prices: &[u64]) -> u64 {
    prices.par_iter().sum()
                    //^^^ note: `sum_of` calls `rayon::iter::ParallelIterator::sum` here
}

// ---- found -------------------------------------------------------------------------------------

async fn sums(prices: Vec<u64>) -> u64 {
       //^^^^ note: `sums` is async: a runtime thread polls it together with other tasks
    prices.par_iter().sum()
                    //^^^ warning [fix]: `rayon::iter::ParallelIterator::sum` blocks the thread in async code
}

async fn consumes(prices: Vec<u64>) -> Vec<u64> {
       //^^^^^^^^ note: `consumes` is async: a runtime thread polls it together with other tasks
    prices.into_par_iter().map(|price| price * 2).collect()
                                                //^^^^^^^ warning [fix]: `rayon::iter::ParallelIterator::collect` blocks the thread in async code
}

async fn runs_for_each(mut prices: Vec<u64>) -> Vec<u64> {
       //^^^^^^^^^^^^^ note: `runs_for_each` is async: a runtime thread polls it together with other tasks
    prices.par_iter_mut().for_each(|price| *price += 1);
                        //^^^^^^^^ warning: `rayon::iter::ParallelIterator::for_each` blocks the thread in async code
    prices
}

async fn sorts(prices: &mut [u64]) {
       //^^^^^ note: `sorts` is async: a runtime thread polls it together with other tasks
    prices.par_sort_unstable();
         //^^^^^^^^^^^^^^^^^ warning: `rayon::slice::ParallelSliceMut::par_sort_unstable` blocks the thread in async code
}

async fn joins(a: Vec<u64>, b: Vec<u64>) -> (u64, u64) {
       //^^^^^ note: `joins` is async: a runtime thread polls it together with other tasks
    rayon::join(|| a.iter().sum(), || b.iter().sum())
  //^^^^^^^^^^^ warning [fix]: `rayon::join` blocks the thread in async code
}

async fn opens_a_scope(prices: Vec<u64>) {
       //^^^^^^^^^^^^^ note: `opens_a_scope` is async: a runtime thread polls it together with other tasks
    rayon::scope(|scope| {
  //^^^^^^^^^^^^ warning [fix]: `rayon::scope` blocks the thread in async code
        scope.spawn(|_| drop(prices));
    });
}

async fn installs(pool: &rayon::ThreadPool, prices: Vec<u64>) -> u64 {
       //^^^^^^^^ note: `installs` is async: a runtime thread polls it together with other tasks
    pool.install(|| prices.iter().sum())
       //^^^^^^^ warning: `rayon::ThreadPool::install` blocks the thread in async code
}

fn spawns_a_task(prices: Vec<u64>) {
    tokio::spawn(async move { prices.par_iter().any(|price| *price > 3) });
               //^^^^^^^^^^ note: this block is async: a runtime thread polls it together with other tasks
                                              //^^^ warning [fix]: `rayon::iter::ParallelIterator::any` blocks the thread in async code
}

async fn calls_a_helper(prices: Vec<u64>) -> u64 {
       //^^^^^^^^^^^^^^ note: `calls_a_helper` is async: a runtime thread polls it together with other tasks
    sum_of(&prices)
  //^^^^^^ warning [fix]: `sum_of` may block the thread in async code
}

async fn reduces(prices: Vec<u64>) -> u64 {
       //^^^^^^^ note: `reduces` is async: a runtime thread polls it together with other tasks
    prices.par_chunks(16).map(|chunk| chunk.len() as u64).reduce(|| 0, |a, b| a + b)
                                                        //^^^^^^ warning [fix]: `rayon::iter::ParallelIterator::reduce` blocks the thread in async code
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
