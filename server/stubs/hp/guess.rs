//! What methods of unknown types must be, by their names and by what is done with their results.

/// A method whose result is used as it is: `x.lock().push(1)`, `let state = x.borrow_mut();`.
pub struct Plain<T: ?Sized> {
    owned: T,
}

impl<T: ?Sized> Plain<T> {
    /// Source: locks of parking_lot, spin and of one's own are taken this way.
    #[hp::acquires(exclusive)]
    pub fn lock(&self) -> Guard<'_, T>;
    /// Source: without `BorrowMut` in scope, cells that check at run time are borrowed this way.
    #[hp::acquires(exclusive)]
    pub fn borrow_mut(&self) -> RefMut<'_, T>;
}

/// A method whose result is unwrapped: `x.lock().unwrap()`.
pub struct Unwrapped<T: ?Sized> {
    owned: T,
}

impl<T: ?Sized> Unwrapped<T> {
    /// Source: locks that can be poisoned are taken this way.
    #[hp::acquires(exclusive)]
    pub fn lock(&self) -> std::sync::LockResult<Guard<'_, T>>;
    /// Source: locks that can be poisoned are taken this way; to read from a source takes a buffer.
    #[hp::acquires(shared)]
    pub fn read(&self) -> std::sync::LockResult<Guard<'_, T>>;
    /// Source: locks that can be poisoned are taken this way; to write takes what is to be written.
    #[hp::acquires(exclusive)]
    pub fn write(&self) -> std::sync::LockResult<Guard<'_, T>>;
}

/// A method whose result is awaited: `x.lock().await`.
pub struct Awaited<T: ?Sized> {
    owned: T,
}

impl<T: ?Sized> Awaited<T> {
    /// Source: locks that are awaited are taken this way.
    #[hp::acquires(exclusive)]
    pub async fn lock(&self) -> AsyncGuard<'_, T>;
    /// Source: locks that are awaited are taken this way; to write takes what is to be written.
    #[hp::acquires(exclusive)]
    pub async fn write(&self) -> AsyncGuard<'_, T>;
}

/// What `lock` gives.
#[hp::guard(lock, forbid, guessed)]
pub struct Guard<'a, T: ?Sized> {
    lock: &'a T,
}

impl<T: ?Sized> std::ops::Deref for Guard<'_, T> {
    type Target = T;
}

impl<T: ?Sized> std::ops::DerefMut for Guard<'_, T> {}

/// What `lock().await` gives.
#[hp::guard(async_lock, allow, guessed)]
pub struct AsyncGuard<'a, T: ?Sized> {
    lock: &'a T,
}

impl<T: ?Sized> std::ops::Deref for AsyncGuard<'_, T> {
    type Target = T;
}

impl<T: ?Sized> std::ops::DerefMut for AsyncGuard<'_, T> {}

/// What `borrow_mut` gives.
#[hp::guard(refcell, logic, guessed)]
pub struct RefMut<'a, T: ?Sized> {
    cell: &'a T,
}

impl<T: ?Sized> std::ops::Deref for RefMut<'_, T> {
    type Target = T;
}

impl<T: ?Sized> std::ops::DerefMut for RefMut<'_, T> {}

/// What has items to go through.
pub struct Collection<T> {
    owned: T,
}

impl<T> Collection<T> {
    pub fn iter(&self) -> Items<T>;
    pub fn iter_mut(&mut self) -> Items<T>;
    pub fn into_iter(self) -> Items<T>;
    pub fn keys(&self) -> Items<T>;
    pub fn values(&self) -> Items<T>;
    pub fn values_mut(&mut self) -> Items<T>;
    pub fn into_keys(self) -> Items<T>;
    pub fn into_values(self) -> Items<T>;
}

/// Items nobody knows.
pub struct Items<T> {
    owned: T,
}

impl<T> Iterator for Items<T> {
    type Item = T;
}

impl<T> DoubleEndedIterator for Items<T> {}
impl<T> ExactSizeIterator for Items<T> {}

/// What starts the futures it is given.
pub struct Spawner<T> {
    owned: T,
}

impl<T> Spawner<T> {
    /// Source: no method of such a name that is given an async block does anything else.
    #[hp::spawns(task)]
    pub fn spawn<A, B, C>(&self, first: A, second: B, third: C) -> crate::Unknown;
    /// Source: no method of such a name that is given an async block does anything else.
    #[hp::spawns(blocking)]
    pub fn spawn_blocking<A, B, C>(&self, first: A, second: B, third: C) -> crate::Unknown;
}

/// The receiving end of some channel, in a branch of `select!`.
pub struct Receiver<T> {
    owned: T,
}

impl<T> Receiver<T> {
    /// Source: channels of tokio, async-channel and their kin are read this way.
    #[hp::waits(channel)]
    pub async fn recv(&mut self) -> T;
}
