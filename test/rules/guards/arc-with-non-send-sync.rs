use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, RwLock};

pub trait Plugin {
    fn run(&self);
}

struct Session {
    hits: Cell<u64>,
    name: String,
}

struct Names {
    list: Rc<Vec<String>>,
}

// ---- found -------------------------------------------------------------------------------------

fn cell() -> Arc<RefCell<u64>> {
    Arc::new(RefCell::new(0))
  //^^^^^^^^ warning: this `Arc` stays on its thread: the `RefCell<u64>` it holds is not `Sync`
}

fn count() -> Arc<Rc<u8>> {
    let inner = Rc::new(1);
    Arc::new(inner)
  //^^^^^^^^ warning: this `Arc` stays on its thread: the `Rc<i32>` it holds is not `Send`
}

fn structure(name: String) -> Arc<Session> {
    let session = Session { hits: Cell::new(0), name };
    Arc::new(session)
  //^^^^^^^^ warning: this `Arc` stays on its thread: the `Cell<u64>` inside it is not `Sync`
}

fn nested(list: Rc<Vec<String>>) -> Arc<Vec<Names>> {
    Arc::new(vec![Names { list }])
  //^^^^^^^^ warning: this `Arc` stays on its thread: the `Rc<Vec<String>>` inside it is not `Send`
}

fn once() {
    let cell: Arc<OnceCell<u8>> = Arc::new(OnceCell::new());
                                //^^^^^^^^ warning: this `Arc` stays on its thread: the `OnceCell<u8>` it holds is not `Sync`
    let _ = cell.set(1);
}

fn locked_count() -> Arc<Mutex<Rc<u8>>> {
    Arc::new(Mutex::new(Rc::new(1)))
  //^^^^^^^^ warning: this `Arc` stays on its thread: the `Rc<u8>` inside it is not `Send`
}

async fn in_async_code() -> Arc<RefCell<Vec<u8>>> {
    std::sync::Arc::new(RefCell::new(Vec::new()))
  //^^^^^^^^^^^^^^^^^^^ warning: this `Arc` stays on its thread: the `RefCell<Vec<u8>>` it holds is not `Sync`
}

fn object(plugin: Box<dyn Plugin>) -> Arc<Box<dyn Plugin>> {
    Arc::new(plugin)
  //^^^^^^^^ information: this `Arc` stays on its thread: the `dyn Plugin` inside it is not `Send`
}

fn guard(lock: &'static Mutex<u8>) {
    let guard = Arc::new(lock.lock().unwrap());
              //^^^^^^^^ warning: this `Arc` stays on its thread: the `MutexGuard<'_, u8>` it holds is not `Send`
    drop(guard);
}

fn by_alias() {
    use std::sync::Arc as Shared;
    let shared = Shared::new(Cell::new(1));
               //^^^^^^^^^^^ warning: this `Arc` stays on its thread: the `Cell<i32>` it holds is not `Sync`
    shared.set(2);
}

fn generic_count<T>(value: Rc<T>) -> Arc<(Rc<T>, T)>
where
    T: Clone,
{
    let first = T::clone(&value);
    Arc::new((value, first))
  //^^^^^^^^ warning: this `Arc` stays on its thread: the `Rc<T>` inside it is not `Send`
}

// ---- not found ---------------------------------------------------------------------------------

fn lock() -> Arc<Mutex<u64>> {
    Arc::new(Mutex::new(0))
}

fn read_write() -> Arc<RwLock<HashMap<String, u64>>> {
    Arc::new(RwLock::new(HashMap::new()))
}

fn atomic() -> Arc<AtomicU64> {
    Arc::new(AtomicU64::new(0))
}

fn plain() -> Arc<String> {
    Arc::new(String::from("a"))
}

fn cell_under_a_lock() -> Arc<Mutex<Cell<u8>>> {
    Arc::new(Mutex::new(Cell::new(1)))
}

fn generic<T>(value: T) -> Arc<T> {
    Arc::new(value)
}

fn bounded<T: Clone>(value: &T) -> Arc<Mutex<T>> {
    Arc::new(Mutex::new(value.clone()))
}

fn counted() -> Rc<RefCell<u8>> {
    Rc::new(RefCell::new(1))
}

fn sent(plugin: Box<dyn Plugin + Send + Sync>) -> Arc<dyn Plugin + Send + Sync> {
    Arc::from(plugin)
}

fn function() -> Arc<fn() -> Rc<u8>> {
    Arc::new(|| Rc::new(1))
}

fn pointer(value: *mut u8) -> Arc<*mut u8> {
    Arc::new(value)
  //^^^^^^^^ information: this `Arc` stays on its thread: the `*mut u8` it holds is not `Send`
}

#[test]
fn in_a_test() {
    let shared = Arc::new(RefCell::new(1));
    *shared.borrow_mut() += 1;
}

// FIXME: this is one as well.
fn misses_into() -> Arc<RefCell<u8>> {
    RefCell::new(1).into()
}
