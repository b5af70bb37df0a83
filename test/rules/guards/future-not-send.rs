use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{Arc, Mutex};

async fn flush() {}
async fn send(_: u64) {}
async fn local(_: Rc<u64>) {}

pub struct Session {
    name: Rc<String>,
    hits: Cell<u64>,
}

pub trait Plugin {
    fn run(&self) -> u64;
}

// ---- found -------------------------------------------------------------------------------------

pub async fn argument(name: Rc<String>) -> usize {
           //^^^^^^^^ information: the future cannot be sent: `name` keeps `Rc<String>` across an await
    flush().await;
          //^^^^^ note: `name` is still alive here
    name.len()
}

pub async fn unused_argument(_name: Rc<String>) {
           //^^^^^^^^^^^^^^^ information: the future cannot be sent: `_name` keeps `Rc<String>` across an await
    flush().await;
          //^^^^^ note: `_name` is still alive here
}

pub async fn variable() {
           //^^^^^^^^ information: the future cannot be sent: `shared` keeps `Rc<i32>` across an await
    let shared = Rc::new(1);
    flush().await;
    send(*shared).await;
                //^^^^^ note: `shared` is still alive here
}

impl Session {
    pub async fn through_self(&self) {
               //^^^^^^^^^^^^ information: the future cannot be sent: `self` keeps `Rc<String>` across an await
        flush().await;
              //^^^^^ note: `self` is still alive here
        send(self.hits.get()).await;
    }
}

pub async fn guard(lock: &Mutex<u64>) {
           //^^^^^ information: the future cannot be sent: `held` keeps `MutexGuard<'_, u64>` across an await
    let held = lock.lock().unwrap();
    // holdpoint: allow(await-holding-lock) reason="what is tested is the future"
    flush().await;
          //^^^^^ note: `held` is still alive here
    drop(held);
}

pub async fn cell(cell: &RefCell<u64>) {
           //^^^^ information: the future cannot be sent: its argument `cell` holds `RefCell<u64>`
                //^^^^ note: `cell` is part of the future
    let value = *cell.borrow();
    send(value).await;
}

pub async fn object(plugin: Box<dyn Plugin>) {
           //^^^^^^ information: the future cannot be sent: `plugin` keeps `dyn Plugin` across an await
    flush().await;
    send(plugin.run()).await;
                     //^^^^^ note: `plugin` is still alive here
}

pub async fn temporary(name: &Session) {
           //^^^^^^^^^ information: the future cannot be sent: a temporary keeps `Rc<u64>` across an await
                     //^^^^ note: `name` is part of the future
    send(Rc::new(name.hits.get()).wrapping_add(1)).await;
                                                 //^^^^^ note: the temporary is still alive here
}

pub async fn calls_another() {
           //^^^^^^^^^^^^^ information: the future cannot be sent: a temporary keeps `Rc<u64>` across an await
    local(Rc::new(1)).await;
                    //^^^^^ note: the temporary is still alive here
}

pub async fn pointer(start: *const u8) -> bool {
           //^^^^^^^ information: the future cannot be sent: `start` keeps `*const u8` across an await
    flush().await;
          //^^^^^ note: `start` is still alive here
    start.is_null()
}

// ---- not found ---------------------------------------------------------------------------------

pub async fn shared(name: Arc<String>) -> usize {
    flush().await;
    name.len()
}

async fn private(name: Rc<String>) -> usize {
    flush().await;
    name.len()
}

pub(crate) async fn restricted(name: Rc<String>) -> usize {
    flush().await;
    name.len()
}

pub async fn dropped() {
    {
        let shared = Rc::new(1);
        let _ = *shared;
    }
    flush().await;
}

pub async fn generic<T: std::fmt::Debug>(value: T) {
    flush().await;
    println!("{value:?}");
}

pub async fn converted(name: impl Into<String>) -> String {
    let name = name.into();
    flush().await;
    name
}

/// The future is not `Send`: the session stays on its thread.
pub async fn documented(name: Rc<String>) -> usize {
    flush().await;
    name.len()
}

pub fn no_future(name: Rc<String>) -> usize {
    name.len()
}

pub async fn sent(plugin: Box<dyn Plugin + Send>) {
    flush().await;
    send(plugin.run()).await;
}

pub async fn copied(lock: &Mutex<u64>) {
    let value = *lock.lock().unwrap();
    send(value).await;
}

// FIXME: this future is not `Send` either.
pub fn misses_returned_future(name: Rc<String>) -> impl std::future::Future<Output = usize> {
    async move {
        flush().await;
        name.len()
    }
}
