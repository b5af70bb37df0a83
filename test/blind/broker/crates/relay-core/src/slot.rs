use std::cell::UnsafeCell;
use std::marker::PhantomData;
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

pub struct LatestValue<T> {
    value: UnsafeCell<Option<T>>,
    filled: AtomicBool,
}

unsafe impl<T> Sync for LatestValue<T> {}

impl<T> LatestValue<T> {
    pub const fn empty() -> Self {
        Self {
            value: UnsafeCell::new(None),
            filled: AtomicBool::new(false),
        }
    }

    pub fn init(&mut self, value: T) {
        *self.value.get_mut() = Some(value);
        *self.filled.get_mut() = true;
    }

    pub fn get(&self) -> Option<&T> {
        if !self.filled.load(Ordering::Acquire) {
            return None;
        }
        unsafe { (*self.value.get()).as_ref() }
    }
}

pub struct Handoff<T> {
    slot: AtomicPtr<T>,
    owns: PhantomData<*mut T>,
}

unsafe impl<T: Send> Send for Handoff<T> {}
unsafe impl<T: Send> Sync for Handoff<T> {}

impl<T> Handoff<T> {
    pub fn new() -> Self {
        Self {
            slot: AtomicPtr::new(ptr::null_mut()),
            owns: PhantomData,
        }
    }

    pub fn put(&self, value: T) -> Option<T> {
        let fresh = Box::into_raw(Box::new(value));
        let old = self.slot.swap(fresh, Ordering::AcqRel);
        Self::reclaim(old)
    }

    pub fn take(&self) -> Option<T> {
        Self::reclaim(self.slot.swap(ptr::null_mut(), Ordering::AcqRel))
    }

    fn reclaim(raw: *mut T) -> Option<T> {
        (!raw.is_null()).then(|| unsafe { *Box::from_raw(raw) })
    }
}

impl<T> Drop for Handoff<T> {
    fn drop(&mut self) {
        drop(self.take());
    }
}
