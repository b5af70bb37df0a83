use std::cell::{Cell, RefCell, UnsafeCell};
use std::collections::HashMap;
use std::marker::PhantomData;
use std::ops::Deref;
use std::ptr::NonNull;
use std::rc::Rc;
use std::sync::Arc;

// ---- found -------------------------------------------------------------------------------------

pub struct Owned<T> {
    value: Option<T>,
}
unsafe impl<T: Send> Send for Owned<T> {}

pub struct Shared<'a, T: ?Sized> {
    value: &'a T,
}
unsafe impl<T: ?Sized + Sync> Send for Shared<'_, T> {}

pub struct Spin<T> {
    value: UnsafeCell<T>,
}
unsafe impl<T: Send> Sync for Spin<T> {}
impl<T> Spin<T> {
    pub fn with<R>(&self, run: impl FnOnce(&mut T) -> R) -> R {
        run(unsafe { &mut *self.value.get() })
    }
}

pub struct Slot<T> {
    value: *mut T,
}
unsafe impl<T: Send> Send for Slot<T> {}
impl<T> Slot<T> {
    pub fn get(&self) -> &T {
        unsafe { &*self.value }
    }
}

pub struct Mapped<'a, T: ?Sized, U: ?Sized> {
    lock: &'a std::sync::Mutex<Box<T>>,
    value: *mut U,
}
unsafe impl<T: Send + ?Sized, U: ?Sized + Send> Send for Mapped<'_, T, U> {}
unsafe impl<T: Sync + ?Sized, U: ?Sized + Sync> Sync for Mapped<'_, T, U> {}
impl<T: ?Sized, U: ?Sized> Deref for Mapped<'_, T, U> {
    type Target = U;
    fn deref(&self) -> &U {
        unsafe { &*self.value }
    }
}

pub struct Table<K, V> {
    entries: HashMap<K, V>,
}

pub struct Walk<'a, Q, R, K, V> {
    table: &'a Table<K, V>,
    at: Option<NonNull<(K, V)>>,
    range: R,
    query: PhantomData<fn() -> Q>,
}
unsafe impl<'a, Q, R, K: Sync, V: Sync> Send for Walk<'a, Q, R, K, V>
where
    Q: Ord,
    R: Clone + Send,
{
}

pub struct Erased<T> {
    bytes: NonNull<u8>,
    of: PhantomData<T>,
}
unsafe impl<T: Send> Send for Erased<T> {}
impl<T> Drop for Erased<T> {
    fn drop(&mut self) {
        unsafe { std::ptr::drop_in_place(self.bytes.as_ptr() as *mut T) }
    }
}

pub enum State<T> {
    Empty,
    Full(Box<T>),
}
unsafe impl<T: Clone + Sync> Sync for State<T> {}

pub struct Callback {
    run: Box<dyn Fn(u32)>,
    context: *mut u8,
}
unsafe impl Send for Callback {}

pub struct Counted {
    names: Rc<Vec<String>>,
}
unsafe impl Send for Counted {}

pub struct Log {
    lines: RefCell<Vec<String>>,
}
unsafe impl Sync for Log {}

mod nested {
    pub struct Pair<A, B> {
        pub both: (A, Vec<B>),
    }
    unsafe impl<A: Send, B: Send> Send for Pair<A, B> {}
}

struct Hidden<T> {
    value: Vec<T>,
}
unsafe impl<T: Send> Send for Hidden<T> {}

// ---- not found ---------------------------------------------------------------------------------

pub struct Bounded<T> {
    value: *mut T,
}
unsafe impl<T: Send> Send for Bounded<T> {}
unsafe impl<T> Sync for Bounded<T> where T: Sync {}
impl<T> Bounded<T> {
    pub fn get(&self) -> &T {
        unsafe { &*self.value }
    }
}

pub struct Lock<T: ?Sized> {
    value: UnsafeCell<T>,
}
unsafe impl<T: ?Sized + Send> Send for Lock<T> {}
unsafe impl<T: ?Sized + Send> Sync for Lock<T> {}

pub trait Job: Send + 'static {
    fn run(self);
}

pub struct Queue<J> {
    jobs: UnsafeCell<Vec<J>>,
}
unsafe impl<J: Job> Sync for Queue<J> {}

pub struct Foreign {
    handle: *mut std::ffi::c_void,
    next: Option<NonNull<u8>>,
}
unsafe impl Send for Foreign {}
unsafe impl Sync for Foreign {}

pub struct Id<T> {
    number: u32,
    of: PhantomData<T>,
}
unsafe impl<T> Send for Id<T> {}
unsafe impl<T> Sync for Id<T> {}

pub struct Address<T>(*const T);
unsafe impl<T> Send for Address<T> {}
impl<T> Address<T> {
    pub fn number(&self) -> usize {
        self.0 as usize
    }
}

pub struct Wrapped<T> {
    inner: Arc<Lock<T>>,
}
unsafe impl<T> Send for Wrapped<T> where Lock<T>: Send {}

pub struct Exclusive<T>(Box<T>);
unsafe impl<T> Sync for Exclusive<T> {}
impl<T> Exclusive<T> {
    pub fn get_mut(&mut self) -> &mut T {
        &mut self.0
    }
    pub fn into_inner(self) -> T {
        *self.0
    }
}

pub struct Marked {
    not_send: PhantomData<Rc<()>>,
}
unsafe impl Sync for Marked {}

pub struct Nested {
    lock: std::sync::Mutex<Vec<*mut u8>>,
}
unsafe impl Sync for Nested {}

pub struct Buffer<const N: usize> {
    bytes: UnsafeCell<[u8; N]>,
}
unsafe impl<const N: usize> Sync for Buffer<N> {}

pub struct Maker<T> {
    make: fn() -> T,
}
unsafe impl<T> Send for Maker<T> {}

pub struct Hooks {
    run: Box<dyn Fn(u32) + Send + Sync>,
    context: *mut u8,
}
unsafe impl Send for Hooks {}
unsafe impl Sync for Hooks {}

pub struct Local {
    value: Cell<u32>,
}
impl Local {
    pub fn get(&self) -> u32 {
        self.value.get()
    }
}

// FIXME: `get` shares the value with other threads, so it has to be `Sync` as well.
pub struct Once<T> {
    value: UnsafeCell<Option<T>>,
}
unsafe impl<T: Send> Sync for Once<T> {}
impl<T> Once<T> {
    pub fn get(&self) -> Option<&T> {
        unsafe { (*self.value.get()).as_ref() }
    }
}

pub struct Cast<T: elsewhere::Plain> {
    value: Option<T>,
}
unsafe impl<T: elsewhere::Plain> Send for Cast<T> {}
mod elsewhere {
    pub trait Plain: Copy + Send {}
}

pub struct Versions<T> {
    raw: *const T,
    lock: std::sync::Mutex<Box<T>>,
}
unsafe impl<T: Send> Send for Versions<T> {}

pub struct Headed<H, T> {
    inner: T,
    head: std::sync::Arc<H>,
}
unsafe impl<H: Send, T: Send> Send for Headed<H, T> {}

pub struct Mixed {
    handle: (*const u8, Rc<u8>),
}
unsafe impl Send for Mixed {}

pub struct Locked {
    guard: std::sync::MutexGuard<'static, bool>,
}
unsafe impl Send for Locked {}

pub struct Answered<T> {
    lock: std::sync::Mutex<Box<T>>,
}
unsafe impl<T: Send> Send for Answered<T> {}
