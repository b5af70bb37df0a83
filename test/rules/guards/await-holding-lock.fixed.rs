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
    {
        let mut job = job.lock().unwrap();
        let _taken = job.take();
    }
    flush().await;
}

async fn guard_across_await(hits: &Mutex<u64>) {
    {
        let mut hits = hits.lock().unwrap();
        *hits += 1;
    }
    flush().await;
}

async fn value_needed_afterwards(shared: &Shared) {
    let waiting = {
        let queue = shared.queue.lock().unwrap();
        // How many there are now.
        queue.len() as u64
    };
    tick(waiting).await;
    tick(waiting + 1).await;
}

async fn two_values_needed_afterwards(shared: &Shared) -> u64 {
    let (first, rest) = {
        let mut queue = shared.queue.lock().unwrap();
        let first = queue.pop().unwrap_or_default();
        let rest: Vec<u64> = queue.drain(..).collect();
        (first, rest)
    };
    tick(first).await + rest.len() as u64
}

async fn guard_used_after_await(shared: &Shared) {
    let mut hits = shared.hits.lock().unwrap();
    *hits += tick(1).await;
}

async fn shadowing_is_no_drop(shared: &Shared) {
    let hits = {
        let hits = shared.hits.lock().unwrap();
        *hits
    };
    tick(hits).await;
}

async fn borrow_of_guard_is_no_drop(shared: &Shared) {
    {
        let hits = shared.hits.lock().unwrap();
        drop(&hits);
    }
    flush().await;
}

async fn dropped_on_one_path_only(shared: &Shared, early: bool) {
    {
        let hits = shared.hits.lock().unwrap();
        if early {
            drop(hits);
        }
    }
    flush().await;
}

async fn dropped_after_the_await(shared: &Shared) {
    let now = {
        let hits = shared.hits.lock().unwrap();
        *hits
    };
    tick(now).await;
}

async fn serialised_by_a_guard_that_nobody_reads(gate: &Mutex<()>) {
    let _turn = gate.lock().unwrap();
    flush().await;
}

async fn scrutinee_of_if_let(shared: &Shared) {
    let job = shared.queue.lock().unwrap().pop();
    if let Some(job) = job {
        tick(job).await;
    }
}

async fn scrutinee_of_while_let(shared: &Shared) {
    while let Some(job) = { let next = shared.queue.lock().unwrap().pop(); next } {
        tick(job).await;
    }
}

async fn scrutinee_of_match(shared: &Shared) -> u64 {
    let queue = shared.queue.lock().unwrap().len();
    match queue {
        0 => tick(0).await,
        _ => 1,
    }
}

async fn scrutinee_of_for(shared: &Shared) {
    let queue = shared.queue.lock().unwrap().clone();
    for job in queue.iter() {
        tick(*job).await;
    }
}

async fn argument_of_the_awaited_call(shared: &Shared) {
    let hits = *shared.hits.lock().unwrap();
    tick(hits).await;
}

async fn receiver_of_the_awaited_call(names: &RwLock<String>) {
    let names = names.read().unwrap().clone();
    label(names.as_str()).await;
}

impl Shared {
    async fn sum(&self) -> u64 {
        0
    }
}

async fn receiver_of_the_awaited_method(all: &Mutex<Arc<Shared>>) -> u64 {
    let sum = all.lock().unwrap().sum().await;
    sum + all.lock().unwrap().clone().sum().await
}

async fn inside_a_macro(shared: &Shared) {
    println!("{} {}", shared.hits.lock().unwrap(), tick(1).await);
}

async fn inside_an_unknown_macro(shared: &Shared) {
    macro_rules! all {
        ($($what:tt)*) => { $($what)* };
    }
    all! {
        let mut hits = shared.hits.lock().unwrap();
        *hits += 1;
        flush().await;
    }
}

async fn inside_an_async_block_that_is_awaited_under_the_guard(shared: &Shared) {
    let hits = *shared.hits.lock().unwrap();
    let both = async { tick(hits).await };
    both.await;
}

async fn inside_nested_blocks(shared: &Shared, deep: bool) {
    {
        let mut hits = shared.hits.lock().unwrap();
        *hits += 1;
    }
    if deep {
        for _ in 0..3 {
            let queue = *shared.queue.lock().unwrap() == [];
            match queue {
                true => flush().await,
                false => break,
            }
        }
    }
}

async fn with_comments_and_attributes(shared: &Shared) {
    // The lock comes first.
    #[allow(unused_mut)]
    let next = {
        let mut hits = shared.hits.lock().unwrap(); // held from here
        let mut next = *hits + 1; // one more

        next += 1;
        // Now the rest.
        drop_it(&hits);
        next
    };
    flush().await;
    tick(next).await;
}

fn drop_it(_: &u64) {}

async fn early_return_inside(shared: &Shared) -> Result<u64, String> {
    let next = {
        let hits = shared.hits.lock().map_err(|error| error.to_string())?;
        let next = hits.checked_add(1).ok_or("too many")?;
        next
    };
    Ok(tick(next).await)
}

async fn two_guards(shared: &Shared) {
    {
        let mut hits = shared.hits.lock().unwrap();
        {
            let mut queue = shared.queue.lock().unwrap();
            *hits += 1;
            queue.push(*hits);
        }
    }
    flush().await;
}

async fn tail_expression(shared: &Shared) -> u64 {
    let hits = *shared.hits.lock().unwrap();
    tick(hits).await
}

async fn guard_in_a_tuple(shared: &Shared) {
    let (hits, _one) = (shared.hits.lock().unwrap(), 1);
    let now = *hits;
    tick(now).await;
}

async fn guard_in_an_option(shared: &Shared) {
    let attempt = shared.hits.try_lock().ok();
    if attempt.is_some() {
        flush().await;
    }
}

async fn result_not_unwrapped(shared: &Shared) {
    let attempt = shared.hits.lock();
    flush().await;
    drop(attempt);
}

async fn guard_as_parameter(mut hits: MutexGuard<'_, u64>) {
    *hits += 1;
    flush().await;
}

async fn guard_from_own_function(shared: &Shared) {
    fn hits(shared: &Shared) -> MutexGuard<'_, u64> {
        shared.hits.lock().unwrap()
    }
    {
        let mut hits = hits(shared);
        *hits += 1;
    }
    flush().await;
}

async fn inside_an_async_block(shared: Arc<Shared>) -> u64 {
    let work = async move {
        {
            let mut hits = shared.hits.lock().unwrap();
            *hits += 1;
        }
        flush().await;
    };
    work.await;
    0
}

async fn inside_select(shared: &Shared) {
    tokio::select! {
        _ = flush() => {
            {
                let mut hits = shared.hits.lock().unwrap();
                *hits += 1;
            }
            flush().await;
        }
        _ = tokio::time::sleep(Duration::from_secs(1)) => {}
    }
}

async fn across_join(shared: &Shared) {
    {
        let mut hits = shared.hits.lock().unwrap();
        *hits += 1;
    }
    tokio::join!(flush(), flush());
}

async fn in_a_loop(shared: &Shared) {
    for name in ["a", "b"] {
        let known = {
            let names = shared.names.read().unwrap();
            let known = names.values().any(|known| known == name);
            known
        };
        if known {
            label(name).await;
        }
    }
}

async fn columns_after_an_emoji(shared: &Shared) {
    label("🦀🦀").await; { let mut hits = shared.hits.lock().unwrap(); *hits += 1; } flush().await;
}

async fn parking_lot_guard(hits: &parking_lot::Mutex<u64>) {
    {
        let mut hits = hits.lock();
        *hits += 1;
    }
    flush().await;
}

async fn parking_lot_attempt(hits: &parking_lot::Mutex<u64>) {
    if let Some(mut hits) = hits.try_lock() {
        *hits += 1;
        flush().await;
    }
}

async fn parking_lot_owned_guard(hits: Arc<parking_lot::Mutex<u64>>) {
    {
        let mut hits = hits.lock_arc();
        *hits += 1;
    }
    flush().await;
}

async fn parking_lot_mapped_guard(names: &parking_lot::RwLock<HashMap<u64, String>>) {
    let name = parking_lot::RwLockWriteGuard::map(names.write(), |names| names.entry(1).or_default());
    label(&name).await;
}

async fn spin_guard(hits: &spin::Mutex<u64>) {
    {
        let mut hits = hits.lock();
        *hits += 1;
    }
    flush().await;
}

async fn entry_of_a_dashmap(hits: &DashMap<u64, u64>) {
    if let Some(mut entry) = hits.get_mut(&1) {
        *entry += 1;
        tick(*entry).await;
    }
}

async fn entry_of_a_dashmap_not_needed_any_more(hits: &DashMap<u64, u64>) {
    if let Some(mut entry) = hits.get_mut(&1) {
        *entry += 1;
        // Everybody else waits for this.
        drop(entry);
        flush().await;
    }
}

async fn iterator_of_a_dashmap(hits: &DashMap<u64, u64>) {
    for entry in hits.iter() {
        tick(*entry.value()).await;
    }
}

async fn value_of_a_watch_channel(settings: tokio::sync::watch::Receiver<String>) {
    let now = settings.borrow().clone();
    label(&now).await;
}

async fn number_in_a_watch_channel(settings: tokio::sync::watch::Receiver<u64>) {
    let now = *settings.borrow();
    tick(now + 1).await;
    tick(now).await;
}

async fn scrutinee_that_is_copied(shared: &Shared) -> u64 {
    let hits = *shared.hits.lock().unwrap();
    let known = match hits {
        0 => tick(0).await,
        hits => hits,
    };
    known
}

async fn name_that_is_taken(shared: &Shared, hits: u64) -> u64 {
    let value = *shared.hits.lock().unwrap();
    let sum = tick(value).await;
    sum + hits
}

async fn argument_behind_one_with_an_effect(shared: &Shared, mut count: impl FnMut() -> u64) {
    async fn both(_: u64, _: u64) {}
    both(count(), *shared.hits.lock().unwrap()).await;
}

async fn argument_that_is_a_block(shared: &Shared) {
    fn both(_: u64, _: u64) {}
    both({ *shared.hits.lock().unwrap() }, tick(1).await);
}

async fn branch_of_an_else(shared: &Shared, early: bool) {
    if early {
        flush().await;
    } else if let Some(job) = shared.queue.lock().unwrap().pop() {
        tick(job).await;
    }
}

async fn borrow_of_the_guard_needed_afterwards(shared: &Shared) {
    let names = shared.names.read().unwrap().clone();
    let name = names.values().next();
    label(name.map_or("", |name| name.as_str())).await;
}

async fn mentioned_by_an_unknown_macro(shared: &Shared) {
    macro_rules! show {
        ($($what:tt)*) => { println!("{}", $($what)*) };
    }
    let mut hits = shared.hits.lock().unwrap();
    *hits += 1;
    flush().await;
    show!(hits);
}

async fn several_lines_in_a_literal(names: &Mutex<Vec<String>>) {
    let mut names = names.lock().unwrap();
    names.push("first
    second".to_owned());
    flush().await;
}

async fn locked_standard_output() -> std::io::Result<()> {
    {
        let mut out = std::io::stdout().lock();
        writeln!(out, "flushing")?;
    }
    flush().await;
    Ok(())
}

async fn guards_in_a_vector(locks: &[Mutex<u64>]) {
    {
        let mut all = Vec::new();
        for lock in locks {
            all.push(lock.lock().unwrap());
        }
    }
    flush().await;
}

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
    jobs.push(1);
    flush().await;
}

async fn shared_lock_of_an_unknown_type(names: &Names) {
    let names = names.read().expect("not poisoned");
    label(&names[0]).await;
}

async fn lock_of_an_unknown_type_without_poison(hits: Quick) {
    let mut hits = hits.lock();
    *hits = tick(*hits).await;
}

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
