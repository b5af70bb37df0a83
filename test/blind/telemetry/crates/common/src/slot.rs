use std::cell::UnsafeCell;
use std::hint;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

const EMPTY: u8 = 0;
const BUSY: u8 = 1;
const FULL: u8 = 2;

pub struct Handoff<T> {
    state: AtomicU8,
    value: UnsafeCell<Option<T>>,
}

unsafe impl<T> Sync for Handoff<T> {}

impl<T> Handoff<T> {
    pub const fn new() -> Self {
        Self { state: AtomicU8::new(EMPTY), value: UnsafeCell::new(None) }
    }

    pub fn put(&self, value: T) -> Result<(), T> {
        if self.state.compare_exchange(EMPTY, BUSY, Ordering::Acquire, Ordering::Relaxed).is_err() {
            return Err(value);
        }
        unsafe { *self.value.get() = Some(value) };
        self.state.store(FULL, Ordering::Release);
        Ok(())
    }

    pub fn take(&self) -> Option<T> {
        self.state.compare_exchange(FULL, BUSY, Ordering::Acquire, Ordering::Relaxed).ok()?;
        let value = unsafe { (*self.value.get()).take() };
        self.state.store(EMPTY, Ordering::Release);
        value
    }
}

pub struct Swap<T> {
    held: AtomicBool,
    value: UnsafeCell<T>,
}

unsafe impl<T: Send> Sync for Swap<T> {}

impl<T> Swap<T> {
    pub const fn new(value: T) -> Self {
        Self { held: AtomicBool::new(false), value: UnsafeCell::new(value) }
    }

    pub fn replace(&self, value: T) -> T {
        while self.held.swap(true, Ordering::Acquire) {
            hint::spin_loop();
        }
        let old = unsafe { std::mem::replace(&mut *self.value.get(), value) };
        self.held.store(false, Ordering::Release);
        old
    }
}
