use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, RwLock, RwLockReadGuard, RwLockWriteGuard};

pub struct Counters {
    seen: AtomicU64,
}

pub struct Users {
    names: RwLock<HashMap<u64, String>>,
    order: Arc<RwLock<Vec<u64>>>,
    limit: parking_lot::RwLock<u32>,
    sessions: tokio::sync::RwLock<HashMap<u64, String>>,
    counters: RwLock<Counters>,
    gate: RwLock<()>,
    open: RwLock<Option<String>>,
}

fn length(names: &HashMap<u64, String>) -> usize {
    names.len()
}

fn add(names: &mut HashMap<u64, String>) {
    names.insert(1, String::new());
}

// ---- found -------------------------------------------------------------------------------------

impl Users {
    fn reads_a_value(&self, id: u64) -> Option<String> {
        let names = self.names.read().unwrap();
        names.get(&id).cloned()
    }

    fn copies_the_value(&self) -> u32 {
        let limit = self.limit.read();
        *limit + 1
    }

    fn lends_it(&self) -> usize {
        let names = self.names.read().expect("poisoned");
        length(&names)
    }

    fn prints_it(&self) {
        let order = self.order.read().unwrap();
        println!("{order:?}");
        dbg!(&order);
    }

    fn goes_through_it(&self) -> u64 {
        let order = self.order.read().unwrap();
        let mut sum = 0;
        for id in order.iter() {
            sum += id;
        }
        sum
    }

    async fn reads_an_async_lock(&self) -> usize {
        let sessions = self.sessions.read().await;
        sessions.len()
    }

    fn reads_a_temporary(&self, id: u64) -> bool {
        self.names.read().unwrap().contains_key(&id)
    }

    async fn reads_an_async_temporary(&self) -> bool {
        self.sessions.read().await.is_empty()
    }

    fn asks_an_option(&self) -> bool {
        self.open.read().unwrap().is_some()
    }

    fn drops_a_field_of_the_answer(&self) -> usize {
        let names = self.names.read().unwrap_or_else(|poisoned| poisoned.into_inner());
        names.values().map(String::len).sum()
    }
}

// ---- not found ---------------------------------------------------------------------------------

impl Users {
    fn writes(&self) {
        let mut names = self.names.write().unwrap();
        names.insert(1, String::new());
    }

    fn writes_through_a_function(&self) {
        let mut names = self.names.write().unwrap();
        add(&mut names);
    }

    fn writes_a_value(&self) {
        *self.limit.write() += 1;
    }

    fn writes_through_a_temporary(&self) {
        self.names.write().unwrap().insert(2, String::new());
    }

    fn takes_through_a_temporary(&self) -> Option<String> {
        self.open.write().unwrap().take()
    }

    fn reads(&self) -> usize {
        let names = self.names.read().unwrap();
        names.len()
    }

    fn only_keeps_others_out(&self) {
        let _names = self.names.write().unwrap();
    }

    fn is_a_gate(&self) {
        let gate = self.gate.write().unwrap();
        println!("{gate:?}");
    }

    fn changes_what_needs_no_mut(&self) {
        let counters = self.counters.write().unwrap();
        counters.seen.store(0, Ordering::Relaxed);
    }

    fn hands_it_on(&self) -> RwLockWriteGuard<'_, HashMap<u64, String>> {
        let names = self.names.write().unwrap();
        println!("{}", names.len());
        names
    }

    fn lets_readers_in(&self) -> usize {
        let limit = self.limit.write();
        let limit = parking_lot::RwLockWriteGuard::downgrade(limit);
        *limit as usize
    }

    fn asks_whether_it_is_poisoned(&self) -> bool {
        self.names.write().is_err()
    }

    fn binds_it_anew(&self) {
        let names = self.names.write().unwrap();
        let mut names = names;
        names.clear();
    }

    fn keeps_a_borrow(&self) -> usize {
        let names = &mut *self.names.write().unwrap();
        names.clear();
        names.len()
    }
}

fn does_not_know_what_is_inside<T: Clone>(lock: &RwLock<T>) -> T {
    let value = lock.write().unwrap();
    value.clone()
}

fn exclusive_anyway(lock: &Mutex<Vec<u32>>) -> usize {
    let list = lock.lock().unwrap();
    list.len()
}

// FIXME: the compiler says that `mut` is not needed.
fn misses_a_needless_mut(lock: &RwLock<Vec<u32>>) -> usize {
    let mut list = lock.write().unwrap();
    list.len()
}
