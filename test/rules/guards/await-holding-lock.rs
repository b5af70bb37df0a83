use dashmap::DashMap;
use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, Mutex, MutexGuard, RwLock};
use std::time::Duration;

pub struct Shared {
    hits: Mutex<u64>,
    queue: Mutex<Vec<u64>>,
    names: RwLock<HashMap<u64, String>>,
}

async fn flush() {}
async fn tick(_: u64) -> u64 {
    0
}
async fn label(_: &str) {}

// ---- found -------------------------------------------------------------------------------------

async fn guard_whose_content_is_taken(job: &Mutex<Option<u64>>) {
    let mut job = job.lock().unwrap();
          //^^^ warning [fix]: `job` holds a `MutexGuard` across an await point
                    //^^^^ note: the lock is locked here
    let _taken = job.take();
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn guard_across_await(hits: &Mutex<u64>) {
    let mut hits = hits.lock().unwrap();
          //^^^^ warning [fix]: `hits` holds a `MutexGuard` across an await point
                      //^^^^ note: the lock is locked here
    *hits += 1;
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn value_needed_afterwards(shared: &Shared) {
    let queue = shared.queue.lock().unwrap();
      //^^^^^ warning [fix]: `queue` holds a `MutexGuard` across 2 await points
                           //^^^^ note: the lock is locked here
    // How many there are now.
    let waiting = queue.len() as u64;
    tick(waiting).await;
                //^^^^^ note: the task can be suspended here with the lock locked
    tick(waiting + 1).await;
                    //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn two_values_needed_afterwards(shared: &Shared) -> u64 {
    let mut queue = shared.queue.lock().unwrap();
          //^^^^^ warning [fix]: `queue` holds a `MutexGuard` across an await point
                               //^^^^ note: the lock is locked here
    let first = queue.pop().unwrap_or_default();
    let rest: Vec<u64> = queue.drain(..).collect();
    tick(first).await + rest.len() as u64
              //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn guard_used_after_await(shared: &Shared) {
    let mut hits = shared.hits.lock().unwrap();
          //^^^^ warning: `hits` holds a `MutexGuard` across an await point
                             //^^^^ note: the lock is locked here
    *hits += tick(1).await;
                   //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn shadowing_is_no_drop(shared: &Shared) {
    let hits = shared.hits.lock().unwrap();
      //^^^^ warning [fix]: `hits` holds a `MutexGuard` across an await point
                         //^^^^ note: the lock is locked here
    let hits = *hits;
    tick(hits).await;
             //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn borrow_of_guard_is_no_drop(shared: &Shared) {
    let hits = shared.hits.lock().unwrap();
      //^^^^ warning [fix]: `hits` holds a `MutexGuard` across an await point
                         //^^^^ note: the lock is locked here
    drop(&hits);
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn dropped_on_one_path_only(shared: &Shared, early: bool) {
    let hits = shared.hits.lock().unwrap();
      //^^^^ warning [fix]: `hits` holds a `MutexGuard` across an await point
                         //^^^^ note: the lock is locked here
    if early {
        drop(hits);
    }
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn dropped_after_the_await(shared: &Shared) {
    let hits = shared.hits.lock().unwrap();
      //^^^^ warning [fix]: `hits` holds a `MutexGuard` across an await point
                         //^^^^ note: the lock is locked here
    let now = *hits;
    tick(now).await;
            //^^^^^ note: the task can be suspended here with the lock locked
    drop(hits);
       //^^^^ note: the lock is released only here
}

async fn serialised_by_a_guard_that_nobody_reads(gate: &Mutex<()>) {
    let _turn = gate.lock().unwrap();
      //^^^^^ warning: `_turn` holds a `MutexGuard` across an await point
                   //^^^^ note: the lock is locked here
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn scrutinee_of_if_let(shared: &Shared) {
    if let Some(job) = shared.queue.lock().unwrap().pop() {
                     //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning [fix]: a temporary holds a `MutexGuard` across an await point
        tick(job).await;
                //^^^^^ note: the task can be suspended here with the lock locked
    }
}
//<^ note: the lock is released only here

async fn scrutinee_of_while_let(shared: &Shared) {
    while let Some(job) = shared.queue.lock().unwrap().pop() {
                        //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning [fix]: a temporary holds a `MutexGuard` across an await point
        tick(job).await;
                //^^^^^ note: the task can be suspended here with the lock locked
    }
  //^ note: the lock is released only here
}

async fn scrutinee_of_match(shared: &Shared) -> u64 {
    match shared.queue.lock().unwrap().len() {
        //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning [fix]: a temporary holds a `MutexGuard` across an await point
        0 => tick(0).await,
                   //^^^^^ note: the task can be suspended here with the lock locked
        _ => 1,
    }
}
//<^ note: the lock is released only here

async fn scrutinee_of_for(shared: &Shared) {
    for job in shared.queue.lock().unwrap().iter() {
             //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning [fix]: a temporary holds a `MutexGuard` across an await point
        tick(*job).await;
                 //^^^^^ note: the task can be suspended here with the lock locked
    }
}
//<^ note: the lock is released only here

async fn argument_of_the_awaited_call(shared: &Shared) {
    tick(*shared.hits.lock().unwrap()).await;
        //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning [fix]: a temporary holds a `MutexGuard` across an await point
                                     //^^^^^ note: the task can be suspended here with the lock locked
                                          //^ note: the lock is released only here
}

async fn receiver_of_the_awaited_call(names: &RwLock<String>) {
    label(names.read().unwrap().as_str()).await;
        //^^^^^^^^^^^^^^^^^^^^^ warning [fix]: a temporary holds an `RwLockReadGuard` across an await point
                                        //^^^^^ note: the task can be suspended here with the lock locked
                                             //^ note: the lock is released only here
}

impl Shared {
    async fn sum(&self) -> u64 {
        0
    }
}

async fn receiver_of_the_awaited_method(all: &Mutex<Arc<Shared>>) -> u64 {
    let sum = all.lock().unwrap().sum().await;
            //^^^^^^^^^^^^^^^^^^^ warning: a temporary holds a `MutexGuard` across an await point
                                      //^^^^^ note: the task can be suspended here with the lock locked
                                           //^ note: the lock is released only here
    sum + all.lock().unwrap().clone().sum().await
        //^^^^^^^^^^^^^^^^^^^ warning: a temporary holds a `MutexGuard` across an await point
                                          //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn inside_a_macro(shared: &Shared) {
    println!("{} {}", shared.hits.lock().unwrap(), tick(1).await);
                    //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: a temporary holds a `MutexGuard` across an await point
                                                         //^^^^^ note: the task can be suspended here with the lock locked
                                                               //^ note: the lock is released only here
}

async fn inside_an_unknown_macro(shared: &Shared) {
    macro_rules! all {
        ($($what:tt)*) => { $($what)* };
    }
    all! {
        let mut hits = shared.hits.lock().unwrap();
              //^^^^ warning: `hits` holds a `MutexGuard` across an await point
                                 //^^^^ note: the lock is locked here
        *hits += 1;
        flush().await;
              //^^^^^ note: the task can be suspended here with the lock locked
    }
  //^ note: the lock is released only here
}

async fn inside_an_async_block_that_is_awaited_under_the_guard(shared: &Shared) {
    let hits = shared.hits.lock().unwrap();
      //^^^^ warning [fix]: `hits` holds a `MutexGuard` across an await point
                         //^^^^ note: the lock is locked here
    let both = async { tick(*hits).await };
    both.await;
       //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn inside_nested_blocks(shared: &Shared, deep: bool) {
    let mut hits = shared.hits.lock().unwrap();
          //^^^^ warning [fix]: `hits` holds a `MutexGuard` across an await point
                             //^^^^ note: the lock is locked here
    *hits += 1;
    if deep {
        for _ in 0..3 {
            match *shared.queue.lock().unwrap() == [] {
                 //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning [fix]: a temporary holds a `MutexGuard` across an await point
                true => flush().await,
                              //^^^^^ note: the task can be suspended here with the lock locked
                false => break,
            }
        }
      //^ note: the lock is released only here
    }
}
//<^ note: the lock is released only here

async fn with_comments_and_attributes(shared: &Shared) {
    // The lock comes first.
    #[allow(unused_mut)]
    let mut hits = shared.hits.lock().unwrap(); // held from here
          //^^^^ warning [fix]: `hits` holds a `MutexGuard` across 2 await points
                             //^^^^ note: the lock is locked here
    let mut next = *hits + 1; // one more

    next += 1;
    // Now the rest.
    drop_it(&hits);
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
    tick(next).await;
             //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

fn drop_it(_: &u64) {}

async fn early_return_inside(shared: &Shared) -> Result<u64, String> {
    let hits = shared.hits.lock().map_err(|error| error.to_string())?;
      //^^^^ warning [fix]: `hits` holds a `MutexGuard` across an await point
                         //^^^^ note: the lock is locked here
    let next = hits.checked_add(1).ok_or("too many")?;
    Ok(tick(next).await)
                //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn two_guards(shared: &Shared) {
    let mut hits = shared.hits.lock().unwrap();
          //^^^^ warning: `hits` holds a `MutexGuard` across an await point
                             //^^^^ note: the lock is locked here
    let mut queue = shared.queue.lock().unwrap();
          //^^^^^ warning [fix]: `queue` holds a `MutexGuard` across an await point
                               //^^^^ note: the lock is locked here
    *hits += 1;
    queue.push(*hits);
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn tail_expression(shared: &Shared) -> u64 {
    tick(*shared.hits.lock().unwrap()).await
        //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning [fix]: a temporary holds a `MutexGuard` across an await point
                                     //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn guard_in_a_tuple(shared: &Shared) {
    let (hits, _one) = (shared.hits.lock().unwrap(), 1);
       //^^^^ warning: `hits` holds a `MutexGuard` across an await point
                                  //^^^^ note: the lock is locked here
    let now = *hits;
    tick(now).await;
            //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn guard_in_an_option(shared: &Shared) {
    let attempt = shared.hits.try_lock().ok();
      //^^^^^^^ warning: `attempt` holds a `MutexGuard` across an await point
                            //^^^^^^^^ note: the lock is locked here
    if attempt.is_some() {
        flush().await;
              //^^^^^ note: the task can be suspended here with the lock locked
    }
}
//<^ note: the lock is released only here

async fn result_not_unwrapped(shared: &Shared) {
    let attempt = shared.hits.lock();
      //^^^^^^^ warning: `attempt` holds a `MutexGuard` across an await point
                            //^^^^ note: the lock is locked here
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
    drop(attempt);
       //^^^^^^^ note: the lock is released only here
}

async fn guard_as_parameter(mut hits: MutexGuard<'_, u64>) {
                              //^^^^ warning: `hits` holds a `MutexGuard` across an await point
    *hits += 1;
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn guard_from_own_function(shared: &Shared) {
    fn hits(shared: &Shared) -> MutexGuard<'_, u64> {
        shared.hits.lock().unwrap()
    }
    let mut hits = hits(shared);
          //^^^^ warning [fix]: `hits` holds a `MutexGuard` across an await point
                 //^^^^ note: the lock is locked here
    *hits += 1;
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn inside_an_async_block(shared: Arc<Shared>) -> u64 {
    let work = async move {
        let mut hits = shared.hits.lock().unwrap();
              //^^^^ warning [fix]: `hits` holds a `MutexGuard` across an await point
                                 //^^^^ note: the lock is locked here
        *hits += 1;
        flush().await;
              //^^^^^ note: the task can be suspended here with the lock locked
    };
  //^ note: the lock is released only here
    work.await;
    0
}

async fn inside_select(shared: &Shared) {
    tokio::select! {
        _ = flush() => {
            let mut hits = shared.hits.lock().unwrap();
                  //^^^^ warning [fix]: `hits` holds a `MutexGuard` across an await point
                                     //^^^^ note: the lock is locked here
            *hits += 1;
            flush().await;
                  //^^^^^ note: the task can be suspended here with the lock locked
        }
      //^ note: the lock is released only here
        _ = tokio::time::sleep(Duration::from_secs(1)) => {}
    }
}

async fn across_join(shared: &Shared) {
    let mut hits = shared.hits.lock().unwrap();
          //^^^^ warning [fix]: `hits` holds a `MutexGuard` across an await point
                             //^^^^ note: the lock is locked here
    *hits += 1;
    tokio::join!(flush(), flush());
  //^^^^^^^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn in_a_loop(shared: &Shared) {
    for name in ["a", "b"] {
        let names = shared.names.read().unwrap();
          //^^^^^ warning [fix]: `names` holds an `RwLockReadGuard` across an await point
                               //^^^^ note: the lock is locked here
        let known = names.values().any(|known| known == name);
        if known {
            label(name).await;
                      //^^^^^ note: the task can be suspended here with the lock locked
        }
    }
  //^ note: the lock is released only here
}

async fn columns_after_an_emoji(shared: &Shared) {
    label("🦀🦀").await; let mut hits = shared.hits.lock().unwrap(); *hits += 1; flush().await;
                               //^^^^ warning [fix]: `hits` holds a `MutexGuard` across an await point
                                                  //^^^^ note: the lock is locked here
                                                                                       //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn parking_lot_guard(hits: &parking_lot::Mutex<u64>) {
    let mut hits = hits.lock();
          //^^^^ error [fix]: `hits` holds a `MutexGuard` across an await point
                      //^^^^ note: the lock is locked here
    *hits += 1;
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn parking_lot_attempt(hits: &parking_lot::Mutex<u64>) {
    if let Some(mut hits) = hits.try_lock() {
                  //^^^^ error: `hits` holds a `MutexGuard` across an await point
                               //^^^^^^^^ note: the lock is locked here
        *hits += 1;
        flush().await;
              //^^^^^ note: the task can be suspended here with the lock locked
    }
  //^ note: the lock is released only here
}

async fn parking_lot_owned_guard(hits: Arc<parking_lot::Mutex<u64>>) {
    let mut hits = hits.lock_arc();
          //^^^^ error [fix]: `hits` holds an `ArcMutexGuard` across an await point
                      //^^^^^^^^ note: the lock is locked here
    *hits += 1;
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn parking_lot_mapped_guard(names: &parking_lot::RwLock<HashMap<u64, String>>) {
    let name = parking_lot::RwLockWriteGuard::map(names.write(), |names| names.entry(1).or_default());
      //^^^^ error: `name` holds a `MappedRwLockWriteGuard` across an await point
                                                      //^^^^^ note: the lock is locked here
    label(&name).await;
               //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn spin_guard(hits: &spin::Mutex<u64>) {
    let mut hits = hits.lock();
          //^^^^ error [fix]: `hits` holds a `MutexGuard` across an await point
                      //^^^^ note: the lock is locked here
    *hits += 1;
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn entry_of_a_dashmap(hits: &DashMap<u64, u64>) {
    if let Some(mut entry) = hits.get_mut(&1) {
                  //^^^^^ error: `entry` holds a `RefMut` across an await point
                                //^^^^^^^ note: the shard is locked here
        *entry += 1;
        tick(*entry).await;
                   //^^^^^ note: the task can be suspended here with the shard locked
    }
  //^ note: the shard is released only here
}

async fn entry_of_a_dashmap_not_needed_any_more(hits: &DashMap<u64, u64>) {
    if let Some(mut entry) = hits.get_mut(&1) {
                  //^^^^^ error [fix]: `entry` holds a `RefMut` across an await point
                                //^^^^^^^ note: the shard is locked here
        *entry += 1;
        // Everybody else waits for this.
        flush().await;
              //^^^^^ note: the task can be suspended here with the shard locked
    }
  //^ note: the shard is released only here
}

async fn iterator_of_a_dashmap(hits: &DashMap<u64, u64>) {
    for entry in hits.iter() {
               //^^^^^^^^^^^ error: a temporary holds an `Iter` across an await point
        tick(*entry.value()).await;
                           //^^^^^ note: the task can be suspended here with the shard locked
    }
  //^ note: the shard is released only here
}

async fn value_of_a_watch_channel(settings: tokio::sync::watch::Receiver<String>) {
    let now = settings.borrow();
      //^^^ warning [fix]: `now` holds a `Ref` across an await point
                     //^^^^^^ note: the value is locked here
    label(&now).await;
              //^^^^^ note: the task can be suspended here with the value locked
}
//<^ note: the value is released only here

async fn number_in_a_watch_channel(settings: tokio::sync::watch::Receiver<u64>) {
    let now = settings.borrow();
      //^^^ warning [fix]: `now` holds a `Ref` across 2 await points
                     //^^^^^^ note: the value is locked here
    tick(*now + 1).await;
                 //^^^^^ note: the task can be suspended here with the value locked
    tick(*now).await;
             //^^^^^ note: the task can be suspended here with the value locked
}
//<^ note: the value is released only here

async fn scrutinee_that_is_copied(shared: &Shared) -> u64 {
    let known = match *shared.hits.lock().unwrap() {
                     //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning [fix]: a temporary holds a `MutexGuard` across an await point
        0 => tick(0).await,
                   //^^^^^ note: the task can be suspended here with the lock locked
        hits => hits,
    };
   //^ note: the lock is released only here
    known
}

async fn name_that_is_taken(shared: &Shared, hits: u64) -> u64 {
    let sum = tick(*shared.hits.lock().unwrap()).await;
                  //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning [fix]: a temporary holds a `MutexGuard` across an await point
                                               //^^^^^ note: the task can be suspended here with the lock locked
                                                    //^ note: the lock is released only here
    sum + hits
}

async fn argument_behind_one_with_an_effect(shared: &Shared, mut count: impl FnMut() -> u64) {
    async fn both(_: u64, _: u64) {}
    both(count(), *shared.hits.lock().unwrap()).await;
                 //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: a temporary holds a `MutexGuard` across an await point
                                              //^^^^^ note: the task can be suspended here with the lock locked
                                                   //^ note: the lock is released only here
}

async fn argument_that_is_a_block(shared: &Shared) {
    fn both(_: u64, _: u64) {}
    both({ *shared.hits.lock().unwrap() }, tick(1).await);
          //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: a temporary holds a `MutexGuard` across an await point
                                                 //^^^^^ note: the task can be suspended here with the lock locked
                                                       //^ note: the lock is released only here
}

async fn branch_of_an_else(shared: &Shared, early: bool) {
    if early {
        flush().await;
    } else if let Some(job) = shared.queue.lock().unwrap().pop() {
                            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: a temporary holds a `MutexGuard` across an await point
        tick(job).await;
                //^^^^^ note: the task can be suspended here with the lock locked
    }
}
//<^ note: the lock is released only here

async fn borrow_of_the_guard_needed_afterwards(shared: &Shared) {
    let names = shared.names.read().unwrap();
      //^^^^^ warning [fix]: `names` holds an `RwLockReadGuard` across an await point
                           //^^^^ note: the lock is locked here
    let name = names.values().next();
    label(name.map_or("", |name| name.as_str())).await;
                                               //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn mentioned_by_an_unknown_macro(shared: &Shared) {
    macro_rules! show {
        ($($what:tt)*) => { println!("{}", $($what)*) };
    }
    let mut hits = shared.hits.lock().unwrap();
          //^^^^ warning: `hits` holds a `MutexGuard` across an await point
                             //^^^^ note: the lock is locked here
    *hits += 1;
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
    show!(hits);
        //^^^^ note: the lock is released only here
}

async fn several_lines_in_a_literal(names: &Mutex<Vec<String>>) {
    let mut names = names.lock().unwrap();
          //^^^^^ warning: `names` holds a `MutexGuard` across an await point
                        //^^^^ note: the lock is locked here
    names.push("first
    second".to_owned());
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn locked_standard_output() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
          //^^^ warning [fix]: `out` holds a `StdoutLock` across an await point
                                  //^^^^ note: the stream is locked here
    writeln!(out, "flushing")?;
    flush().await;
          //^^^^^ note: the task can be suspended here with the stream locked
    Ok(())
}
//<^ note: the stream is released only here

async fn guards_in_a_vector(locks: &[Mutex<u64>]) {
    let mut all = Vec::new();
          //^^^ warning [fix]: `all` holds a `MutexGuard` across an await point
                     //^^^ note: the lock is locked here
    for lock in locks {
        all.push(lock.lock().unwrap());
    }
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

// ---- not found ---------------------------------------------------------------------------------

async fn allows_block(shared: &Shared) {
    {
        let mut hits = shared.hits.lock().unwrap();
        *hits += 1;
    }
    flush().await;
}

async fn allows_drop(shared: &Shared) {
    let mut hits = shared.hits.lock().unwrap();
    *hits += 1;
    drop(hits);
    flush().await;
}

async fn allows_drop_on_every_path(shared: &Shared, early: bool) {
    let hits = shared.hits.lock().unwrap();
    if early {
        drop(hits);
    } else {
        std::mem::drop(hits);
    }
    flush().await;
}

async fn allows_return_while_held(shared: &Shared) {
    let hits = shared.hits.lock().unwrap();
    if *hits > 3 {
        return;
    }
    drop(hits);
    flush().await;
}

async fn allows_temporary_that_ends_with_its_statement(shared: &Shared) {
    let now = *shared.hits.lock().unwrap();
    tick(now).await;
}

async fn allows_condition(shared: &Shared) {
    if *shared.hits.lock().unwrap() > 3 {
        flush().await;
    }
    while shared.queue.lock().unwrap().is_empty() {
        flush().await;
    }
}

#[allow(let_underscore_lock)]
async fn allows_let_underscore(shared: &Shared) {
    let _ = shared.hits.try_lock();
    flush().await;
}

async fn allows_await_before_lock(shared: &Shared) {
    flush().await;
    let mut hits = shared.hits.lock().unwrap();
    *hits += 1;
}

async fn allows_let_else(shared: &Shared) {
    let Some(job) = shared.queue.lock().unwrap().pop() else {
        flush().await;
        return;
    };
    tick(job).await;
}

async fn allows_async_lock(hits: &tokio::sync::Mutex<u64>) {
    let mut hits = hits.lock().await;
    *hits += tick(1).await;
}

async fn allows_async_owned_lock(hits: Arc<tokio::sync::Mutex<u64>>) {
    let hits = hits.lock_owned().await;
    tick(*hits).await;
}

struct Reader;
impl Reader {
    async fn read(&mut self, _into: &mut [u8]) -> std::io::Result<usize> {
        Ok(0)
    }
    fn lock(&self) -> u64 {
        0
    }
}

async fn allows_read_of_a_reader(mut reader: Reader) -> std::io::Result<()> {
    let mut buffer = [0; 8];
    let read = reader.read(&mut buffer).await?;
    let lock = reader.lock();
    tick(lock + read as u64).await;
    Ok(())
}

async fn allows_socket(mut socket: tokio::net::TcpStream) -> std::io::Result<()> {
    use tokio::io::AsyncReadExt;
    let mut buffer = [0; 8];
    let read = socket.read(&mut buffer).await?;
    tick(read as u64).await;
    Ok(())
}

async fn allows_nested_block_that_is_only_made(shared: Arc<Shared>) {
    let hits = shared.hits.lock().unwrap();
    let task = async { flush().await };
    drop(hits);
    task.await;
}

async fn allows_spawned_block(shared: Arc<Shared>) {
    let hits = shared.hits.lock().unwrap();
    tokio::spawn(async { flush().await });
    drop(hits);
    flush().await;
}

async fn allows_else_of_a_condition(shared: &Shared) {
    if shared.hits.lock().is_ok_and(|hits| *hits > 3) && tick(1).await > 3 {
        flush().await;
    }
}

async fn allows_assignment_of_an_awaited_value(shared: &Shared) {
    *shared.hits.lock().unwrap() = tick(1).await;
}

async fn allows_condition_variable(shared: &Shared, changed: &std::sync::Condvar) {
    let hits = shared.hits.lock().unwrap();
    let hits = changed.wait_while(hits, |hits| *hits == 0).unwrap();
    drop(hits);
    flush().await;
}

async fn allows_argument_of_a_macro(shared: &Shared) {
    println!("{}", shared.hits.lock().unwrap());
    flush().await;
}

async fn allows_loop_that_drops(shared: &Shared) {
    loop {
        let hits = shared.hits.lock().unwrap();
        if *hits > 3 {
            break;
        }
        drop(hits);
        flush().await;
    }
    flush().await;
}

async fn allows_closure(shared: Arc<Shared>) -> u64 {
    let read = move || *shared.hits.lock().unwrap();
    flush().await;
    read()
}

async fn allows_guard_moved_away(shared: &Shared) -> u64 {
    fn sum(hits: MutexGuard<'_, u64>) -> u64 {
        *hits
    }
    let hits = shared.hits.lock().unwrap();
    let now = sum(hits);
    tick(now).await
}

async fn allows_branches_of_join(shared: &Shared) {
    tokio::join!(tick(*shared.hits.lock().unwrap()), flush());
}

async fn allows_owned_entry_of_a_dashmap(hits: &DashMap<u64, u64>) {
    let now = hits.get(&1).map(|entry| *entry).unwrap_or_default();
    tick(now).await;
}

async fn allows_clone_of_a_watch_value(settings: tokio::sync::watch::Receiver<String>) {
    let now = settings.borrow().clone();
    label(&now).await;
}

async fn allows_guards_of_a_cleared_vec(locks: &[Mutex<u64>]) {
    let mut all = Vec::new();
    for lock in locks {
        all.push(lock.lock().unwrap());
    }
    all.clear();
    flush().await;
}

fn allows_no_await_at_all(shared: &Shared) {
    let mut hits = shared.hits.lock().unwrap();
    *hits += 1;
    std::thread::sleep(Duration::from_millis(1));
}

// FIXME: a guard that is kept in a field of a value behind a reference is not seen any more.
async fn misses_guard_in_a_field<'a>(held: &mut Option<MutexGuard<'a, u64>>, hits: &'a Mutex<u64>) {
    *held = Some(hits.lock().unwrap());
    flush().await;
}

// FIXME: a lock that is never unlocked, because its guard is forgotten, is taken for unlocked.
async fn misses_forgotten_guard(hits: &Mutex<u64>) {
    let guard = hits.lock().unwrap();
    std::mem::forget(guard);
    flush().await;
}

struct Turnstile;
struct Turn<'a>(&'a Turnstile);
impl Turnstile {
    fn lock(&self) -> Turn<'_> {
        Turn(self)
    }
}
impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let Turnstile = self.0;
    }
}

// FIXME: a lock that is written by hand is not known without a stub.
async fn misses_lock_without_a_stub(turnstile: &Turnstile) {
    let _turn = turnstile.lock();
    flush().await;
}

// ---- types that are not known ------------------------------------------------------------------

macro_rules! declare {
    ($name:ident = $type:ty) => {
        type $name = $type;
    };
}

declare!(Jobs = Arc<Mutex<Vec<u64>>>);
declare!(Names = Arc<RwLock<Vec<String>>>);
declare!(Quick = Arc<parking_lot::Mutex<u64>>);
declare!(Slow = Arc<tokio::sync::Mutex<u64>>);
declare!(Input = std::io::Stdin);

async fn lock_of_an_unknown_type(jobs: Jobs) {
    let mut jobs = jobs.lock().unwrap();
          //^^^^ information: `jobs` holds a `Guard` across an await point
                      //^^^^ note: the lock is locked here
    jobs.push(1);
    flush().await;
          //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn shared_lock_of_an_unknown_type(names: &Names) {
    let names = names.read().expect("not poisoned");
      //^^^^^ information: `names` holds a `Guard` across an await point
                    //^^^^ note: the lock is locked here
    label(&names[0]).await;
                   //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn lock_of_an_unknown_type_without_poison(hits: Quick) {
    let mut hits = hits.lock();
          //^^^^ information: `hits` holds a `Guard` across an await point
                      //^^^^ note: the lock is locked here
    *hits = tick(*hits).await;
                      //^^^^^ note: the task can be suspended here with the lock locked
}
//<^ note: the lock is released only here

async fn allows_awaited_lock_of_an_unknown_type(hits: Slow) {
    let mut hits = hits.lock().await;
    *hits = tick(*hits).await;
}

async fn allows_an_unknown_future_on_its_way(hits: Slow) {
    let _hits = tokio::time::timeout(Duration::from_secs(1), hits.lock()).await;
    flush().await;
}

async fn allows_lock_of_an_unknown_type_that_is_dropped(jobs: Jobs) {
    let mut guard = jobs.lock().unwrap();
    guard.push(1);
    drop(guard);
    flush().await;
}

async fn allows_a_read_that_is_no_lock(names: Names) {
    let names = names.read();
    flush().await;
}
