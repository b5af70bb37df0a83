//! Signatures of `std::cell`.

use crate::error::Error;
use crate::fmt::Debug;
use crate::fmt::Display;
use crate::ops::Deref;
use crate::ops::DerefMut;

#[derive(Debug)]
pub struct BorrowError {}

impl Display for BorrowError {}

impl Error for BorrowError {}

#[derive(Debug)]
pub struct BorrowMutError {}

impl Display for BorrowMutError {}

impl Error for BorrowMutError {}

/// Source: https://doc.rust-lang.org/std/cell/struct.Cell.html
#[hp::interior(cell)]
pub struct Cell<T>
where
    T: ?Sized,
{
    owned: T,
}

impl<T> Debug for Cell<T> where T: Copy + Debug {}
impl<T> PartialEq for Cell<T> where T: PartialEq + Copy {}
impl<T> Eq for Cell<T> where T: Eq + Copy {}
impl<T> PartialOrd for Cell<T> where T: PartialOrd + Copy {}
impl<T> Ord for Cell<T> where T: Ord + Copy {}

impl<T> Cell<T> {
    pub const fn new(value: T) -> Cell<T>;
    pub fn set(&self, val: T);
    pub fn swap(&self, other: &Cell<T>);
    /// Source: core/cell.rs:510
    #[hp::takes]
    pub const fn replace(&self, val: T) -> T;
    pub const fn into_inner(self) -> T;
}

impl<T> Cell<T>
where
    T: Copy,
{
    pub const fn get(&self) -> T;
    /// Source: core/cell.rs:573
    #[hp::closure(in_place)]
    pub fn update(&self, f: impl FnOnce(T) -> T);
}

impl<T> Cell<T>
where
    T: ?Sized,
{
    pub const fn as_ptr(&self) -> *mut T;
    pub const fn get_mut(&mut self) -> &mut T;
    pub const fn from_mut(t: &mut T) -> &Cell<T>;
}

impl<T> Cell<T>
where
    T: Default,
{
    /// Source: core/cell.rs:671
    #[hp::takes]
    pub fn take(&self) -> T
    where
        T: Default;
}

impl<T> Cell<[T]> {
    pub const fn as_slice_of_cells(&self) -> &[Cell<T>];
}

impl<T, const N: usize> Cell<[T; N]> {
    pub const fn as_array_of_cells(&self) -> &[Cell<T>; N];
}

impl<T> AsRef<[Cell<T>]> for Cell<[T]> {}

impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {}

impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> {}

impl<T> Clone for Cell<T> where T: Copy {}

impl<T> Default for Cell<T> where T: Default {}

impl<T> From<T> for Cell<T> {}

unsafe impl<T> Send for Cell<T> where T: Send + ?Sized {}

impl<T> !Sync for Cell<T> where T: ?Sized {}

/// Source: https://doc.rust-lang.org/std/cell/struct.LazyCell.html
#[hp::interior(once)]
pub struct LazyCell<T, F = fn() -> T> {
    t: T,
    f: F,
}

impl<T, F> Debug for LazyCell<T, F> where T: Debug {}

impl<T, F> LazyCell<T, F>
where
    F: FnOnce() -> T,
{
    /// Source: core/cell/lazy.rs:75
    #[hp::closure(deferred)]
    pub const fn new(f: F) -> LazyCell<T, F>;
    pub fn force(this: &LazyCell<T, F>) -> &T;
    pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T;
}

impl<T, F> LazyCell<T, F> {
    pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T>;
    pub fn get(this: &LazyCell<T, F>) -> Option<&T>;
}

impl<T> Default for LazyCell<T> where T: Default {}

impl<T, F> Deref for LazyCell<T, F>
where
    F: FnOnce() -> T,
{
    type Target = T;
}

impl<T, F> DerefMut for LazyCell<T, F> where F: FnOnce() -> T {}

impl<T, F> !Sync for LazyCell<T, F> {}

/// Source: https://doc.rust-lang.org/std/cell/struct.OnceCell.html
#[hp::interior(once)]
pub struct OnceCell<T> {
    owned: T,
}

impl<T> Debug for OnceCell<T> where T: Debug {}
impl<T> PartialEq for OnceCell<T> where T: PartialEq {}
impl<T> Eq for OnceCell<T> where T: Eq {}

impl<T> OnceCell<T> {
    pub const fn new() -> OnceCell<T>;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn set(&self, value: T) -> Result<(), T>;
    /// Source: core/cell/once.rs:163
    #[hp::closure(in_place)]
    pub fn get_or_init<F>(&self, f: F) -> &T
    where
        F: FnOnce() -> T;
    pub const fn into_inner(self) -> Option<T>;
    /// Source: core/cell/once.rs:350
    #[hp::takes]
    pub fn take(&mut self) -> Option<T>;
}

impl<T> Clone for OnceCell<T> where T: Clone {}

impl<T> Default for OnceCell<T> {}

impl<T> From<T> for OnceCell<T> {}

impl<T> !Sync for OnceCell<T> {}

/// Source: core/cell.rs:1614
#[hp::guard(refcell, logic)]
pub struct Ref<'b, T>
where
    T: 'b + ?Sized, {}

impl<T> Debug for Ref<'_, T> where T: Debug + ?Sized {}

impl<'b, T> Ref<'b, T>
where
    T: ?Sized,
{
    pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T>;
    /// Source: core/cell.rs:1674
    #[hp::closure(in_place)]
    pub fn map<U, F>(orig: Ref<'b, T>, f: F) -> Ref<'b, U>
    where
        F: FnOnce(&T) -> &U,
        U: ?Sized;
    /// Source: core/cell.rs:1703
    #[hp::closure(in_place)]
    pub fn filter_map<U, F>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Ref<'b, T>>
    where
        F: FnOnce(&T) -> Option<&U>,
        U: ?Sized;
    /// Source: core/cell.rs:1776
    #[hp::closure(in_place)]
    pub fn map_split<U, V, F>(orig: Ref<'b, T>, f: F) -> (Ref<'b, U>, Ref<'b, V>)
    where
        F: FnOnce(&T) -> (&U, &V),
        U: ?Sized,
        V: ?Sized;
}

impl<T> Deref for Ref<'_, T>
where
    T: ?Sized,
{
    type Target = T;
}

impl<T> Display for Ref<'_, T> where T: Display + ?Sized {}

impl<'b, T> !Send for Ref<'b, T> {}

impl<'b, T> !Sync for Ref<'b, T> {}

/// Source: https://doc.rust-lang.org/std/cell/struct.RefCell.html
#[hp::interior(cell)]
pub struct RefCell<T>
where
    T: ?Sized,
{
    owned: T,
}

impl<T> Debug for RefCell<T> where T: Debug + ?Sized {}
impl<T> PartialEq for RefCell<T> where T: PartialEq + ?Sized {}
impl<T> Eq for RefCell<T> where T: Eq + ?Sized {}
impl<T> PartialOrd for RefCell<T> where T: PartialOrd + ?Sized {}
impl<T> Ord for RefCell<T> where T: Ord + ?Sized {}

impl<T> RefCell<T> {
    pub const fn new(value: T) -> RefCell<T>;
    pub const fn into_inner(self) -> T;
    /// Source: core/cell.rs:1025
    #[hp::takes]
    pub fn replace(&self, t: T) -> T;
    /// Source: core/cell.rs:1049
    #[hp::takes]
    #[hp::closure(in_place)]
    pub fn replace_with<F>(&self, f: F) -> T
    where
        F: FnOnce(&mut T) -> T;
    pub fn swap(&self, other: &RefCell<T>);
}

impl<T> RefCell<T>
where
    T: ?Sized,
{
    /// Source: core/cell.rs:1121
    #[hp::acquires(shared)]
    pub fn borrow(&self) -> Ref<'_, T>;
    /// Source: core/cell.rs:1158
    #[hp::acquires(shared, attempt)]
    pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError>;
    /// Source: core/cell.rs:1221
    #[hp::acquires(exclusive)]
    pub fn borrow_mut(&self) -> RefMut<'_, T>;
    /// Source: core/cell.rs:1255
    #[hp::acquires(exclusive, attempt)]
    pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError>;
    pub fn as_ptr(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
    pub unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError>;
}

impl<T> RefCell<T>
where
    T: Default,
{
    /// Source: core/cell.rs:1430
    #[hp::takes]
    pub fn take(&self) -> T;
}

impl<T> Clone for RefCell<T> where T: Clone {}

impl<T> Default for RefCell<T> where T: Default {}

impl<T> From<T> for RefCell<T> {}

unsafe impl<T> Send for RefCell<T> where T: Send + ?Sized {}

impl<T> !Sync for RefCell<T> where T: ?Sized {}

/// Source: core/cell.rs:2097
#[hp::guard(refcell, logic)]
pub struct RefMut<'b, T>
where
    T: 'b + ?Sized, {}

impl<T> Debug for RefMut<'_, T> where T: Debug + ?Sized {}

impl<'b, T> RefMut<'b, T>
where
    T: ?Sized,
{
    /// Source: core/cell.rs:1861
    #[hp::closure(in_place)]
    pub fn map<U, F>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U>
    where
        F: FnOnce(&mut T) -> &mut U,
        U: ?Sized;
    /// Source: core/cell.rs:1899
    #[hp::closure(in_place)]
    pub fn filter_map<U, F>(orig: RefMut<'b, T>, f: F) -> Result<RefMut<'b, U>, RefMut<'b, T>>
    where
        F: FnOnce(&mut T) -> Option<&mut U>,
        U: ?Sized;
    /// Source: core/cell.rs:1994
    #[hp::closure(in_place)]
    pub fn map_split<U, V, F>(orig: RefMut<'b, T>, f: F) -> (RefMut<'b, U>, RefMut<'b, V>)
    where
        F: FnOnce(&mut T) -> (&mut U, &mut V),
        U: ?Sized,
        V: ?Sized;
}

impl<T> Deref for RefMut<'_, T>
where
    T: ?Sized,
{
    type Target = T;
}

impl<T> DerefMut for RefMut<'_, T> where T: ?Sized {}

impl<T> Display for RefMut<'_, T> where T: Display + ?Sized {}

impl<'b, T> !Send for RefMut<'b, T> {}

impl<'b, T> !Sync for RefMut<'b, T> {}

/// Source: https://doc.rust-lang.org/std/cell/struct.UnsafeCell.html
#[hp::interior(cell)]
pub struct UnsafeCell<T>
where
    T: ?Sized,
{
    owned: T,
}

impl<T> Debug for UnsafeCell<T> where T: ?Sized {}

impl<T> UnsafeCell<T> {
    pub const fn new(value: T) -> UnsafeCell<T>;
    pub const fn into_inner(self) -> T;
}

impl<T> UnsafeCell<T>
where
    T: ?Sized,
{
    pub const fn from_mut(value: &mut T) -> &mut UnsafeCell<T>;
    pub const fn get(&self) -> *mut T;
    pub const fn get_mut(&mut self) -> &mut T;
    pub const fn raw_get(this: *const UnsafeCell<T>) -> *mut T;
}

impl<T> Default for UnsafeCell<T> where T: Default {}

impl<T> From<T> for UnsafeCell<T> {}

impl<T> !Sync for UnsafeCell<T> where T: ?Sized {}
