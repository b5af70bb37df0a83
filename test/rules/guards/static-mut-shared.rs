use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::Mutex;

fn serve() {
    std::thread::spawn(count);
               //^^^^^ note: a thread or task starts here
    tokio::spawn(async { listen() });
}

// ---- found -------------------------------------------------------------------------------------

static mut REQUESTS: u64 = 0;
         //^^^^^^^^ warning: threads and tasks of this crate can use `REQUESTS` at the same time

fn count() {
    unsafe { REQUESTS += 1 };
           //^^^^^^^^ note: it is used here
}

static mut LISTENING: bool = false;
         //^^^^^^^^^ warning: threads and tasks of this crate can use `LISTENING` at the same time

fn listen() -> bool {
    unsafe {
        let before = LISTENING;
                   //^^^^^^^^^ note: it is used here
        LISTENING = true;
        before
    }
}

pub static mut CONFIG: Option<String> = None;
             //^^^^^^ warning: threads and tasks of this crate can use `CONFIG` at the same time

fn configure(text: &str) {
    unsafe { CONFIG = Some(text.to_owned()) };
           //^^^^^^ note: it is used here
}

mod table {
    pub static mut SLOTS: [u32; 8] = [0; 8];
                 //^^^^^ warning: threads and tasks of this crate can use `SLOTS` at the same time

    pub fn slot(at: usize) -> u32 {
        unsafe { SLOTS[at] }
               //^^^^^ note: it is used here
    }
}

static mut CALLBACK: Option<fn(u32)> = None;
         //^^^^^^^^ warning: threads and tasks of this crate can use `CALLBACK` at the same time

struct Hooks;

impl Hooks {
    fn run(&self, value: u32) {
        if let Some(callback) = unsafe { CALLBACK } {
                                       //^^^^^^^^ note: it is used here
            callback(value);
        }
    }
}

static mut BUFFER: [u8; 16] = [0; 16];
         //^^^^^^ warning: threads and tasks of this crate can use `BUFFER` at the same time

async fn clear() {
    let buffer = unsafe { &mut *std::ptr::addr_of_mut!(BUFFER) };
                                                     //^^^^^^ note: it is used here
    buffer.fill(0);
}

static mut LAST: u32 = 0;
         //^^^^ warning: threads and tasks of this crate can use `LAST` at the same time

fn last() -> u32 {
    let read = || unsafe { LAST };
                         //^^^^ note: it is used here
    read()
}

static mut COUNTERS: Option<Vec<u64>> = None;
         //^^^^^^^^ warning: threads and tasks of this crate can use `COUNTERS` at the same time

fn counters() -> usize {
    #[allow(static_mut_refs)]
    unsafe {
        COUNTERS.get_or_insert_with(Vec::new).len()
      //^^^^^^^^ note: it is used here
    }
}

// ---- not found ---------------------------------------------------------------------------------

static TOTAL: AtomicU64 = AtomicU64::new(0);

fn total() -> u64 {
    TOTAL.load(Ordering::Relaxed)
}

static LINES: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn line(text: String) {
    LINES.lock().unwrap().push(text);
}

static LIMIT: u32 = 3;

fn limit() -> u32 {
    LIMIT
}

static mut UNUSED: u32 = 0;

static mut SHADOWED: u32 = 0;

#[allow(non_snake_case)]
fn shadowed() -> u32 {
    let SHADOWED_TOO = 1;
    SHADOWED_TOO
}

const NAMES: &[&str] = &["a"];

fn names() -> usize {
    NAMES.len()
}

thread_local! {
    static DEPTH: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}

fn depth() -> u32 {
    DEPTH.with(|depth| depth.get())
}

#[cfg(test)]
mod tests {
    static mut CALLS: u32 = 0;

    #[test]
    fn counts() {
        unsafe { CALLS += 1 };
    }
}

static mut ONLY_IN_TESTS: u32 = 0;

#[test]
fn uses_it() {
    unsafe { ONLY_IN_TESTS += 1 };
}

// FIXME: C may call this on any thread, and `HANDLED` is mentioned in a macro that is not known.
static mut HANDLED: u32 = 0;

extern "C" {
    fn install(handler: extern "C" fn());
}

macro_rules! bump {
    () => {
        unsafe { HANDLED += 1 }
    };
}

fn misses_macro() {
    bump!();
}
