use std::cell::RefCell;
use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, RwLock};

use dashmap::DashMap;

pub struct Inner {
    items: Mutex<Vec<u32>>,
    limits: RwLock<u32>,
}

pub struct Pool {
    inner: Arc<Inner>,
    names: RefCell<HashMap<u32, String>>,
    state: parking_lot::RwLock<u8>,
    owners: DashMap<u32, String>,
    queue: tokio::sync::Mutex<Vec<u32>>,
    changed: Condvar,
    nested: parking_lot::ReentrantMutex<u8>,
}

static REGISTRY: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn register(name: &str) {
    REGISTRY.lock().unwrap().push(name.to_owned());
           //^^^^ note: `register` takes `REGISTRY` here
}

pub trait Store {
    fn count(&self) -> usize;
}

impl Store for Pool {
    fn count(&self) -> usize {
        self.inner.items.lock().unwrap().len()
                       //^^^^ note: `count` takes `self.inner.items` here
    }
}

impl Pool {
    fn len(&self) -> usize {
        self.inner.items.lock().unwrap().len()
                       //^^^^ note: `len` takes `self.inner.items` here
    }

    fn is_full(&self) -> bool {
        self.len() > 8
           //^^^ note: `is_full` calls `len` here
    }

    fn items(&self) -> MutexGuard<'_, Vec<u32>> {
        self.inner.items.lock().unwrap()
    }

    fn shared(&self) -> &Inner {
        &self.inner
    }

    async fn drain(&self) -> Vec<u32> {
        std::mem::take(&mut *self.queue.lock().await)
                                      //^^^^ note: `drain` takes `self.queue` here
    }

    fn with_items(&self, f: impl FnOnce(&mut Vec<u32>)) {
        f(&mut self.items());
    }

    // ---- found ---------------------------------------------------------------------------------

    fn twice_in_one_function(&self) -> u32 {
        let items = self.inner.items.lock().unwrap();
                                   //^^^^ note: `self.inner.items` is taken here
        let first = self.inner.items.lock().unwrap().first().copied();
                                   //^^^^ error: `self.inner.items` is taken again while `items` holds it
        first.unwrap_or(items.len() as u32)
    }

    fn through_a_method(&self) {
        let mut items = self.inner.items.lock().unwrap();
                                       //^^^^ note: `self.inner.items` is taken here
        items.push(self.len() as u32);
                      //^^^ warning: `len` takes `self.inner.items` again while `items` holds it
    }

    fn through_two_methods(&self) {
        let mut items = self.inner.items.lock().unwrap();
                                       //^^^^ note: `self.inner.items` is taken here
        if !self.is_full() {
               //^^^^^^^ warning: `is_full` takes `self.inner.items` again while `items` holds it
            items.push(1);
        }
    }

    fn guard_from_a_helper(&self) {
        let items = self.items();
                       //^^^^^ note: `self.inner.items` is taken here
        println!("{} {}", items.len(), self.len());
                                          //^^^ warning: `len` takes `self.inner.items` again while `items` holds it
    }

    fn through_a_handle_and_a_getter(&self) {
        let inner = self.inner.clone();
        let items = inner.items.lock().unwrap();
                              //^^^^ note: `self.inner.items` is taken here
        let other = self.shared().items.lock().unwrap();
                                      //^^^^ error: `self.inner.items` is taken again while `items` holds it
        println!("{} {}", items.len(), other.len());
    }

    fn in_the_arm_of_a_match(&self) {
        match self.names.borrow_mut().get(&1) {
                       //^^^^^^^^^^ note: `self.names` is taken here
            Some(name) => println!("{name}"),
            None => {
                self.names.borrow_mut().insert(1, String::new());
                         //^^^^^^^^^^ error: `self.names` is taken again while a temporary holds it
            }
        }
    }

    fn in_the_else_branch(&self) {
        if let Some(first) = self.inner.items.lock().unwrap().first() {
                                            //^^^^ note: `self.inner.items` is taken here
            println!("{first}");
        } else {
            self.inner.items.lock().unwrap().push(1);
                           //^^^^ error: `self.inner.items` is taken again while a temporary holds it
        }
    }

    fn upgraded_by_hand(&self) {
        let limits = self.inner.limits.read().unwrap();
                                     //^^^^ note: `self.inner.limits` is taken here
        if *limits == 0 {
            *self.inner.limits.write().unwrap() = 1;
                             //^^^^^ error: `self.inner.limits` is taken again while `limits` holds it
        }
    }

    fn two_readers(&self) -> u8 {
        let first = self.state.read();
                             //^^^^ note: `self.state` is taken here
        let second = self.state.read();
                              //^^^^ information: `self.state` is taken again while `first` holds it
        *first + *second
    }

    fn entry_of_a_map(&self) {
        if let Some(owner) = self.owners.get(&1) {
                                       //^^^ note: `self.owners` is taken here
            self.owners.insert(2, owner.clone());
                      //^^^^^^ warning: `self.owners` is taken again while `owner` holds it
        }
    }

    async fn asynchronous(&self) {
        let queue = self.queue.lock().await;
          //^^^^^ note: `self.queue` is taken here
        let rest = self.drain().await;
                      //^^^^^ warning: `drain` takes `self.queue` again while `queue` holds it
        println!("{} {}", queue.len(), rest.len());
    }

    fn in_a_closure_that_runs_at_once(&self) {
        let items = self.items();
                       //^^^^^ note: `self.inner.items` is taken here
        items.iter().for_each(|item| println!("{item} {}", self.len()));
                   //^^^^^^^^ warning: `for_each` takes `self.inner.items` again while `items` holds it
                                                              //^^^ note: `in_a_closure_that_runs_at_once` calls `len` here
    }

    fn through_a_trait(&self) {
        let items = self.items();
                       //^^^^^ note: `self.inner.items` is taken here
        println!("{} {}", items.len(), self.count());
                                          //^^^^^ warning: `count` takes `self.inner.items` again while `items` holds it
    }

    fn of_a_static(&self) {
        let names = REGISTRY.lock().unwrap();
                           //^^^^ note: `REGISTRY` is taken here
        if names.is_empty() {
            register("pool");
          //^^^^^^^^ warning: `register` takes `REGISTRY` again while `names` holds it
        }
    }

    fn under_the_lock_of_a_helper(&self) {
        self.with_items(|items| items.push(self.len() as u32));
           //^^^^^^^^^^ note: `with_items` runs the closure while it holds `self.inner.items`
                                              //^^^ warning: `len` takes `self.inner.items` again while `with_items` holds it
    }

    fn published_while_it_is_borrowed(&self, both: &Both) {
        if let Some(value) = &*both.current.borrow() {
                                          //^^^^^^ note: `both.current` is taken here
            both.publish.send(Some(value + 1)).ok();
                       //^^^^ warning: `send` replaces the value that a temporary borrows from `both.current`
        }
    }

    // ---- not found -----------------------------------------------------------------------------

    fn dropped_first(&self) {
        let items = self.items();
        drop(items);
        println!("{}", self.len());
    }

    fn in_a_block_of_its_own(&self) {
        {
            let mut items = self.items();
            items.clear();
        }
        println!("{}", self.len());
    }

    fn of_another_object(&self, other: &Pool) {
        let items = self.items();
        println!("{} {}", items.len(), other.len());
    }

    fn of_another_field(&self) {
        let items = self.items();
        let limits = self.inner.limits.read().unwrap();
        println!("{} {}", items.len(), *limits);
    }

    fn copied_out(&self) {
        let count = self.inner.items.lock().unwrap().len();
        println!("{count} {}", self.len());
    }

    fn only_an_attempt(&self) {
        let items = self.items();
        if let Ok(other) = self.inner.items.try_lock() {
            println!("{} {}", items.len(), other.len());
        }
    }

    fn of_elements(&self, locks: &[Mutex<u32>]) -> u32 {
        let first = locks[0].lock().unwrap();
        let second = locks[1].lock().unwrap();
        *first + *second
    }

    fn along_a_list(&self, mut at: Arc<Link>) {
        loop {
            let next = at.next.lock().unwrap();
            let Some(link) = next.clone() else { break };
            drop(next);
            at = link;
        }
    }

    fn reentrant(&self) -> u8 {
        let first = self.nested.lock();
        let second = self.nested.lock();
        *first + *second
    }

    fn given_to_wait(&self) {
        let mut items = self.items();
        while items.is_empty() {
            items = self.changed.wait(items).unwrap();
        }
        items.clear();
    }

    fn in_a_thread(inner: Arc<Inner>) {
        let items = inner.items.lock().unwrap();
        let other = Arc::clone(&inner);
        std::thread::spawn(move || println!("{}", other.items.lock().unwrap().len()));
        println!("{}", items.len());
    }

    fn only_a_future(&self) -> impl Future<Output = Vec<u32>> + '_ {
        let items = self.items();
        println!("{}", items.len());
        self.drain()
    }

    fn shared_borrows(&self) {
        let first = self.names.borrow();
        let second = self.names.borrow();
        println!("{} {}", first.len(), second.len());
    }
}

pub struct Both {
    publish: tokio::sync::watch::Sender<Option<u32>>,
    current: tokio::sync::watch::Receiver<Option<u32>>,
    other: tokio::sync::watch::Sender<String>,
}

fn published_on_another_channel(both: &Both) {
    let current = both.current.borrow();
    both.other.send(format!("{current:?}")).ok();
}

pub struct Link {
    next: Mutex<Option<Arc<Link>>>,
}

// FIXME: what a destructor locks is not known
pub struct Ticket<'a> {
    pool: &'a Pool,
}

impl Drop for Ticket<'_> {
    fn drop(&mut self) {
        self.pool.items().push(1);
    }
}

fn ticket_dropped_under_the_lock(pool: &Pool, ticket: Ticket<'_>) {
    let items = pool.items();
    drop(ticket);
    println!("{}", items.len());
}

async fn unused(pool: &Pool, ticket: Ticket<'_>) {
    ticket_dropped_under_the_lock(pool, ticket);
    pool.asynchronous().await;
    pool.only_a_future().await;
}

fn error_of_a_poisoned_lock_in_the_else(jobs: &Mutex<Vec<u32>>) {
    if let Ok(mut jobs) = jobs.lock() {
                             //^^^^ note: `jobs` is taken here
        jobs.push(1);
    } else {
        jobs.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clear();
           //^^^^ warning: `jobs` is taken again while a temporary holds it
    }
}

fn error_of_a_poisoned_lock_in_another_arm(jobs: &Mutex<Vec<u32>>) {
    match jobs.lock() {
             //^^^^ note: `jobs` is taken here
        Ok(mut jobs) => jobs.push(1),
        _ => jobs.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clear(),
                //^^^^ warning: `jobs` is taken again while a temporary holds it
    }
}

fn allows_a_try_lock_that_failed(jobs: &Mutex<Vec<u32>>) {
    if let Ok(mut jobs) = jobs.try_lock() {
        jobs.push(1);
    } else {
        jobs.lock().unwrap().push(2);
    }
}

fn allows_the_lock_after_the_error(jobs: &Mutex<Vec<u32>>) {
    if let Ok(mut jobs) = jobs.lock() {
        jobs.push(1);
    }
    jobs.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clear();
}

fn allows_the_guard_out_of_the_error(jobs: &Mutex<Vec<u32>>) {
    match jobs.lock() {
        Ok(mut jobs) => jobs.push(1),
        Err(poisoned) => {
            poisoned.into_inner().clear();
            jobs.lock().unwrap().push(2);
        }
    }
}

// ---- types that are not known ------------------------------------------------------------------

macro_rules! declare {
    ($name:ident = $type:ty) => {
        type $name = $type;
    };
}

pub struct Chain {
    state: parking_lot::Mutex<Vec<u64>>,
    queue: parking_lot::Mutex<Vec<u64>>,
}

impl Chain {
    fn state(&self) -> &parking_lot::Mutex<Vec<u64>> {
        &self.state
    }

    fn next_queue(&self) -> &parking_lot::Mutex<Vec<u64>> {
        &self.queue
    }
}

declare!(SharedChain = Arc<Chain>);
declare!(SharedTable = Arc<Mutex<Vec<u64>>>);
declare!(SharedQueue = Arc<tokio::sync::Mutex<Vec<u64>>>);

pub struct Cache {
    entries: HashMap<u64, Vec<u64>>,
}

impl Cache {
    fn pop(&mut self, id: &u64) -> Option<Vec<u64>> {
        self.entries.remove(id)
    }
}

declare!(Children = Cache);

pub struct Node {
    children: parking_lot::Mutex<Children>,
    chain: SharedChain,
    table: SharedTable,
    queue: SharedQueue,
}

impl Node {
    fn tip(&self) -> Option<u64> {
        self.chain.state().lock().last().copied()
                         //^^^^ note: `tip` takes `self.chain.state()` here
    }

    fn unknown_lock_behind_a_method(&self) -> Vec<u64> {
        let _lock = self.chain.state().lock();
                                     //^^^^ note: `self.chain.state()` is taken here
        let tip = self.tip();
                     //^^^ information: `tip` takes `self.chain.state()` again while `_lock` holds it
        tip.into_iter().collect()
    }

    fn unknown_lock_taken_twice(&self) {
        let table = self.table.lock().unwrap();
                             //^^^^ note: `self.table` is taken here
        self.table.lock().unwrap().push(1);
                 //^^^^ information: `self.table` is taken again while `table` holds it
        println!("{}", table.len());
    }

    fn unknown_lock_taken_twice_through_a_clone(&self) {
        let other = self.table.clone();
        let table = self.table.lock().unwrap();
                             //^^^^ note: `self.table` is taken here
        other.lock().unwrap().push(1);
            //^^^^ information: `self.table` is taken again while `table` holds it
        println!("{}", table.len());
    }

    async fn unknown_lock_awaited_twice(&self) {
        let queue = self.queue.lock().await;
          //^^^^^ note: `self.queue` is taken here
        self.queue.lock().await.push(1);
                 //^^^^ information: `self.queue` is taken again while `queue` holds it
        println!("{}", queue.len());
    }

    fn items_of_an_unknown_type(&self, id: u64) -> Vec<u64> {
        match self.children.lock().pop(&id) {
                          //^^^^ note: `self.children` is taken here
                          //^^^^ note: `items_of_an_unknown_type` takes `self.children` here
            Some(children) => children.into_iter().flat_map(|child| self.items_of_an_unknown_type(child)).collect(),
                                                 //^^^^^^^^ warning: `flat_map` takes `self.children` again while a temporary holds it
                                                                       //^^^^^^^^^^^^^^^^^^^^^^^^ note: `items_of_an_unknown_type` calls `items_of_an_unknown_type` here
            None => Vec::new(),
        }
    }

    fn items_of_an_unknown_type_after_the_lock(&self, id: u64) -> Vec<u64> {
        let children = self.children.lock().pop(&id);
        match children {
            Some(children) => children.into_iter().flat_map(|child| self.items_of_an_unknown_type_after_the_lock(child)).collect(),
            None => Vec::new(),
        }
    }

    fn unknown_locks_one_after_the_other(&self) {
        self.table.lock().unwrap().push(1);
        self.table.lock().unwrap().push(2);
    }

    fn what_is_handed_out_may_be_another(&self) {
        let first = self.chain.next_queue().lock();
        let second = self.chain.next_queue().lock();
        println!("{} {}", first.len(), second.len());
    }
}

// ---- conditional compilation -------------------------------------------------------------------------

fn allows_what_is_never_compiled_together(jobs: &Mutex<Vec<u32>>) {
    #[cfg(feature = "std")]
    let first = jobs.lock().unwrap();
    #[cfg(not(feature = "std"))]
    let first = jobs.lock().unwrap();
    println!("{}", first.len());
}

fn flags_what_may_be_compiled_together(jobs: &Mutex<Vec<u32>>) {
    let first = jobs.lock().unwrap();
                   //^^^^ note: `jobs` is taken here
    #[cfg(feature = "std")]
    let second = jobs.lock().unwrap();
                    //^^^^ error: `jobs` is taken again while `first` holds it
    println!("{}", first.len());
}
