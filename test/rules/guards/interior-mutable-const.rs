use std::cell::{Cell, OnceCell, RefCell};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, Once, OnceLock, RwLock};

// ---- found -------------------------------------------------------------------------------------

const REQUESTS: AtomicU64 = AtomicU64::new(0);
    //^^^^^^^^ warning: each use of the constant `REQUESTS` makes an atomic of its own

fn count() -> u64 {
    REQUESTS.fetch_add(1, Ordering::Relaxed)
  //^^^^^^^^ note: here a new one is made, and dropped at the end of the statement
}

const CACHE: Mutex<Vec<u8>> = Mutex::new(Vec::new());
    //^^^^^ warning: each use of the constant `CACHE` makes a lock of its own

fn remember(byte: u8) {
    CACHE.lock().unwrap().push(byte);
  //^^^^^ note: here a new one is made, and dropped at the end of the statement
}

pub(crate) const TABLE: RwLock<Vec<u8>> = RwLock::new(Vec::new());
               //^^^^^ warning: each use of the constant `TABLE` makes a lock of its own

fn look_up(at: usize) -> Option<u8> {
    TABLE.read().unwrap().get(at).copied()
  //^^^^^ note: here a new one is made, and dropped at the end of the statement
}

const START: Once = Once::new();
    //^^^^^ warning: each use of the constant `START` makes a `Once` of its own

fn start() {
    START.call_once(|| ());
  //^^^^^ note: here a new one is made, and dropped at the end of the statement
}

const CONFIG: OnceLock<String> = OnceLock::new();
    //^^^^^^ warning: each use of the constant `CONFIG` makes a `OnceLock<String>` of its own

fn config() -> usize {
    CONFIG.get_or_init(|| String::from("default")).len()
  //^^^^^^ note: here a new one is made, and dropped at the end of the statement
}

const LAST: Cell<u32> = Cell::new(0);
    //^^^^ warning: each use of the constant `LAST` makes a cell of its own

fn remember_last(value: u32) {
    LAST.set(value);
  //^^^^ note: here a new one is made, and dropped at the end of the statement
}

struct Registry;

impl Registry {
    const NEXT_ID: AtomicUsize = AtomicUsize::new(1);
        //^^^^^^^ warning: each use of the constant `NEXT_ID` makes an atomic of its own

    fn next(&self) -> usize {
        Self::NEXT_ID.fetch_add(1, Ordering::SeqCst)
      //^^^^^^^^^^^^^ note: here a new one is made, and dropped at the end of the statement
    }
}

mod flags {
    pub const STOPPED: super::AtomicBool = super::AtomicBool::new(false);
            //^^^^^^^ warning: each use of the constant `STOPPED` makes an atomic of its own
}

async fn stop() {
    flags::STOPPED.store(true, Ordering::Release);
  //^^^^^^^^^^^^^^ note: here a new one is made, and dropped at the end of the statement
}

const LOCK: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    //^^^^ warning: each use of the constant `LOCK` makes a lock of its own

async fn one_at_a_time() {
    drop(LOCK.lock().await);
       //^^^^ note: here a new one is made, and dropped at the end of the statement
}

const LINES: parking_lot::Mutex<Vec<String>> = parking_lot::const_mutex(Vec::new());
    //^^^^^ warning: each use of the constant `LINES` makes a lock of its own

fn line(text: String) {
    LINES.lock().push(text);
  //^^^^^ note: here a new one is made, and dropped at the end of the statement
}

// ---- not found ---------------------------------------------------------------------------------

static TOTAL: AtomicU64 = AtomicU64::new(0);

fn total() -> u64 {
    TOTAL.load(Ordering::Relaxed)
}

const ZERO: AtomicUsize = AtomicUsize::new(0);
static SLOTS: [AtomicUsize; 4] = [ZERO; 4];

fn slot(at: usize) -> usize {
    SLOTS[at].load(Ordering::Relaxed)
}

const EMPTY: RefCell<Vec<u8>> = RefCell::new(Vec::new());

fn fresh() -> RefCell<Vec<u8>> {
    EMPTY
}

const INIT: OnceCell<u8> = OnceCell::new();

fn cells() -> Vec<OnceCell<u8>> {
    vec![INIT, INIT]
}

const NAMES: &[&str] = &["a", "b"];

fn names() -> usize {
    NAMES.len()
}

static PLACE: Mutex<u32> = Mutex::new(0);
const SHARED: &Mutex<u32> = &PLACE;

fn shared() -> u32 {
    *SHARED.lock().unwrap()
}

const NOBODY: AtomicBool = AtomicBool::new(false);

static LAZY: LazyLock<String> = LazyLock::new(String::new);

fn lazy() -> usize {
    LAZY.len()
}

const LIMIT: u64 = 3;

fn limited(value: u64) -> u64 {
    LIMIT.min(value)
}

const TAKEN: Mutex<u32> = Mutex::new(7);

fn taken() -> u32 {
    TAKEN.into_inner().unwrap()
}

// FIXME: borrowed, the constant is a new one each time as well.
const SEEN: AtomicBool = AtomicBool::new(false);

fn misses_borrow() -> bool {
    set(&SEEN)
}

fn set(flag: &AtomicBool) -> bool {
    flag.swap(true, Ordering::AcqRel)
}
