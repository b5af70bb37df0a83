use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex, RwLock};

// ---- found -------------------------------------------------------------------------------------

struct Cache {
    entries: Rc<Mutex<Vec<u8>>>,
           //^^^^^^^^^^^^^^^^^^ hint: this `Rc<Mutex<Vec<u8>>>` locks what never leaves its thread
    table: Rc<RwLock<HashMap<String, u32>>>,
         //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: this `Rc<RwLock<HashMap<String, u32>>>` locks what never leaves its thread
    pub shown: Rc<parking_lot::Mutex<u32>>,
             //^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: this `Rc<Mutex<RawMutex, u32>>` locks what never leaves its thread
}

struct Wrapped(Option<Rc<Mutex<u32>>>);
                    //^^^^^^^^^^^^^^ hint: this `Rc<Mutex<u32>>` locks what never leaves its thread

enum State {
    Idle,
    Busy { lock: Rc<Mutex<()>> },
               //^^^^^^^^^^^^^ hint: this `Rc<Mutex<()>>` locks what never leaves its thread
}

fn count(entries: Rc<Mutex<Vec<u8>>>) -> usize {
                //^^^^^^^^^^^^^^^^^^ hint: this `Rc<Mutex<Vec<u8>>>` locks what never leaves its thread
    entries.lock().unwrap().len()
}

fn make() -> Rc<RwLock<u32>> {
           //^^^^^^^^^^^^^^^ hint: this `Rc<RwLock<u32>>` locks what never leaves its thread
    Rc::new(RwLock::new(1))
}

fn borrow(entries: &Rc<spin::Mutex<u32>>) -> u32 {
                  //^^^^^^^^^^^^^^^^^^^^ hint: this `Rc<Mutex<u32>>` locks what never leaves its thread
    *entries.lock()
}

type Shared = Rc<Mutex<String>>;
            //^^^^^^^^^^^^^^^^^ hint: this `Rc<Mutex<String>>` locks what never leaves its thread

// ---- not found ---------------------------------------------------------------------------------

struct Local {
    entries: Rc<RefCell<Vec<u8>>>,
    threads: Arc<Mutex<Vec<u8>>>,
    weak: Weak<Mutex<u8>>,
}

pub struct Public {
    pub entries: Rc<Mutex<Vec<u8>>>,
}

pub fn public(entries: Rc<Mutex<u8>>) -> Rc<Mutex<u8>> {
    entries
}

struct Tasks {
    one_at_a_time: Rc<tokio::sync::Mutex<Vec<u8>>>,
    files: Rc<tokio::sync::RwLock<u8>>,
}

struct Inside {
    other: Rc<Local>,
}

struct Held {
    lock: Mutex<u32>,
}

struct Outer {
    held: Rc<Held>,
}

fn generic<T>(value: Rc<T>) -> Rc<T> {
    value
}

fn plain(value: &Mutex<Rc<u8>>) -> u8 {
    **value.lock().unwrap()
}

mod own {
    pub struct Mutex<T>(pub T);
}

struct OwnLock {
    lock: Rc<own::Mutex<u8>>,
}

// FIXME: the type of a variable is one as well.
fn misses_variable() -> u32 {
    let lock = Rc::new(Mutex::new(3));
    let value = *lock.lock().unwrap();
    value
}
