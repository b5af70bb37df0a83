//! Signatures of `std::ops`.
#![hp::closure(in_place)]

use crate::convert::Infallible;
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::iter::Step;
use crate::marker::Tuple;
use crate::slice::SliceIndex;

pub trait Add<Rhs = Self> {
    type Output;
    fn add(self, rhs: Rhs) -> Self::Output;
}

pub trait AddAssign<Rhs = Self> {
    fn add_assign(&mut self, rhs: Rhs);
}

pub trait AsyncFn<Args>: AsyncFnMut<Args>
where
    Args: Tuple,
{
}

pub trait AsyncFnMut<Args>: AsyncFnOnce<Args>
where
    Args: Tuple,
{
}

pub trait AsyncFnOnce<Args>
where
    Args: Tuple,
{
    type CallOnceFuture: Future<Output = Self::Output>;
    type Output;
}

pub trait BitAnd<Rhs = Self> {
    type Output;
    fn bitand(self, rhs: Rhs) -> Self::Output;
}

pub trait BitAndAssign<Rhs = Self> {
    fn bitand_assign(&mut self, rhs: Rhs);
}

pub trait BitOr<Rhs = Self> {
    type Output;
    fn bitor(self, rhs: Rhs) -> Self::Output;
}

pub trait BitOrAssign<Rhs = Self> {
    fn bitor_assign(&mut self, rhs: Rhs);
}

pub trait BitXor<Rhs = Self> {
    type Output;
    fn bitxor(self, rhs: Rhs) -> Self::Output;
}

pub trait BitXorAssign<Rhs = Self> {
    fn bitxor_assign(&mut self, rhs: Rhs);
}

pub trait Deref {
    type Target: ?Sized;
    /// Source: library/core/src/ops/deref.rs
    #[hp::alias]
    fn deref(&self) -> &Self::Target;
}

pub trait DerefMut: Deref {
    /// Source: library/core/src/ops/deref.rs
    #[hp::alias]
    fn deref_mut(&mut self) -> &mut Self::Target;
}

pub trait Div<Rhs = Self> {
    type Output;
    fn div(self, rhs: Rhs) -> Self::Output;
}

pub trait DivAssign<Rhs = Self> {
    fn div_assign(&mut self, rhs: Rhs);
}

pub trait Drop {
    fn drop(&mut self);
}

pub trait Fn<Args>: FnMut<Args>
where
    Args: Tuple,
{
}

pub trait FnMut<Args>: FnOnce<Args>
where
    Args: Tuple,
{
}

pub trait FnOnce<Args>
where
    Args: Tuple,
{
    type Output;
}

pub trait FromResidual<R = <Self as Try>::Residual> {}

pub trait Index<Idx>
where
    Idx: ?Sized,
{
    type Output: ?Sized;
    fn index(&self, index: Idx) -> &Self::Output;
}

pub trait IndexMut<Idx>: Index<Idx>
where
    Idx: ?Sized,
{
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}

pub trait Mul<Rhs = Self> {
    type Output;
    fn mul(self, rhs: Rhs) -> Self::Output;
}

pub trait MulAssign<Rhs = Self> {
    fn mul_assign(&mut self, rhs: Rhs);
}

pub trait Neg {
    type Output;
    fn neg(self) -> Self::Output;
}

pub trait Not {
    type Output;
    fn not(self) -> Self::Output;
}

pub trait RangeBounds<T>
where
    T: ?Sized,
{
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>,
        U: PartialOrd<T> + ?Sized;
}

pub trait Rem<Rhs = Self> {
    type Output;
    fn rem(self, rhs: Rhs) -> Self::Output;
}

pub trait RemAssign<Rhs = Self> {
    fn rem_assign(&mut self, rhs: Rhs);
}

pub trait OneSidedRange<T>: RangeBounds<T> {}

impl<T> OneSidedRange<T> for RangeTo<T> {}
impl<T> OneSidedRange<T> for RangeFrom<T> {}
impl<T> OneSidedRange<T> for RangeToInclusive<T> {}

pub trait Residual<O>: Sized {
    type TryType: Try<Output = O, Residual = Self>;
}

pub trait Shl<Rhs = Self> {
    type Output;
    fn shl(self, rhs: Rhs) -> Self::Output;
}

pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}

pub trait Shr<Rhs = Self> {
    type Output;
    fn shr(self, rhs: Rhs) -> Self::Output;
}

pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}

pub trait Sub<Rhs = Self> {
    type Output;
    fn sub(self, rhs: Rhs) -> Self::Output;
}

pub trait SubAssign<Rhs = Self> {
    fn sub_assign(&mut self, rhs: Rhs);
}

pub trait Try: FromResidual<Self::Residual> {
    type Output;
    type Residual;
}

pub struct Range<Idx> {
    pub start: Idx,
    pub end: Idx,
}

impl<Idx> Debug for Range<Idx> where Idx: Debug {}
impl<Idx> PartialEq for Range<Idx> where Idx: PartialEq {}
impl<Idx> Eq for Range<Idx> where Idx: Eq {}
impl<Idx> Hash for Range<Idx> where Idx: Hash {}

impl<Idx> Range<Idx>
where
    Idx: PartialOrd,
{
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: PartialOrd<Idx> + ?Sized;
    pub fn is_empty(&self) -> bool
    where
        Idx: PartialOrd;
}

impl<Idx> Clone for Range<Idx> where Idx: Clone {}

impl<Idx> Default for Range<Idx> where Idx: Default {}

impl<A> DoubleEndedIterator for Range<A> where A: Step {}

impl ExactSizeIterator for Range<i16> {}

impl ExactSizeIterator for Range<i32> {}

impl ExactSizeIterator for Range<i8> {}

impl ExactSizeIterator for Range<isize> {}

impl ExactSizeIterator for Range<u16> {}

impl ExactSizeIterator for Range<u32> {}

impl ExactSizeIterator for Range<u8> {}

impl ExactSizeIterator for Range<usize> {}

impl<A> Iterator for Range<A>
where
    A: Step,
{
    type Item = A;
}

impl<T> RangeBounds<T> for Range<&T> {}

impl<T> RangeBounds<T> for Range<T> {}

impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];
}

impl SliceIndex<str> for Range<usize> {
    type Output = str;
}

pub struct RangeFrom<Idx> {
    pub start: Idx,
}

impl<Idx> Debug for RangeFrom<Idx> where Idx: Debug {}
impl<Idx> PartialEq for RangeFrom<Idx> where Idx: PartialEq {}
impl<Idx> Eq for RangeFrom<Idx> where Idx: Eq {}
impl<Idx> Hash for RangeFrom<Idx> where Idx: Hash {}

impl<Idx> RangeFrom<Idx>
where
    Idx: PartialOrd,
{
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: PartialOrd<Idx> + ?Sized;
}

impl<Idx> Clone for RangeFrom<Idx> where Idx: Clone {}

impl<A> Iterator for RangeFrom<A>
where
    A: Step,
{
    type Item = A;
}

impl<T> RangeBounds<T> for RangeFrom<&T> {}

impl<T> RangeBounds<T> for RangeFrom<T> {}

impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];
}

impl SliceIndex<str> for RangeFrom<usize> {
    type Output = str;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RangeFull;

impl<T> RangeBounds<T> for RangeFull where T: ?Sized {}

impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];
}

impl SliceIndex<str> for RangeFull {
    type Output = str;
}

pub struct RangeInclusive<Idx> {
    owned: Idx,
}

impl<Idx> Debug for RangeInclusive<Idx> where Idx: Debug {}
impl<Idx> PartialEq for RangeInclusive<Idx> where Idx: PartialEq {}
impl<Idx> Eq for RangeInclusive<Idx> where Idx: Eq {}
impl<Idx> Hash for RangeInclusive<Idx> where Idx: Hash {}

impl<Idx> RangeInclusive<Idx> {
    pub const fn new(start: Idx, end: Idx) -> RangeInclusive<Idx>;
    pub const fn start(&self) -> &Idx;
    pub const fn end(&self) -> &Idx;
    pub fn into_inner(self) -> (Idx, Idx);
}

impl<Idx> RangeInclusive<Idx>
where
    Idx: PartialOrd,
{
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: PartialOrd<Idx> + ?Sized;
    pub fn is_empty(&self) -> bool
    where
        Idx: PartialOrd;
}

impl<Idx> Clone for RangeInclusive<Idx> where Idx: Clone {}

impl<A> DoubleEndedIterator for RangeInclusive<A> where A: Step {}

impl ExactSizeIterator for RangeInclusive<i16> {}

impl ExactSizeIterator for RangeInclusive<i8> {}

impl ExactSizeIterator for RangeInclusive<u16> {}

impl ExactSizeIterator for RangeInclusive<u8> {}

impl<A> Iterator for RangeInclusive<A>
where
    A: Step,
{
    type Item = A;
}

impl<T> RangeBounds<T> for RangeInclusive<&T> {}

impl<T> RangeBounds<T> for RangeInclusive<T> {}

impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];
}

impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;
}

pub struct RangeTo<Idx> {
    pub end: Idx,
}

impl<Idx> Debug for RangeTo<Idx> where Idx: Debug {}
impl<Idx> PartialEq for RangeTo<Idx> where Idx: PartialEq {}
impl<Idx> Eq for RangeTo<Idx> where Idx: Eq {}
impl<Idx> Hash for RangeTo<Idx> where Idx: Hash {}

impl<Idx> RangeTo<Idx>
where
    Idx: PartialOrd,
{
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: PartialOrd<Idx> + ?Sized;
}

impl<Idx> Clone for RangeTo<Idx> where Idx: Clone {}

impl<T> RangeBounds<T> for RangeTo<&T> {}

impl<T> RangeBounds<T> for RangeTo<T> {}

impl<T> SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];
}

impl SliceIndex<str> for RangeTo<usize> {
    type Output = str;
}

impl<Idx> Copy for RangeTo<Idx> where Idx: Copy {}

pub struct RangeToInclusive<Idx> {
    pub end: Idx,
}

impl<Idx> Debug for RangeToInclusive<Idx> where Idx: Debug {}
impl<Idx> PartialEq for RangeToInclusive<Idx> where Idx: PartialEq {}
impl<Idx> Eq for RangeToInclusive<Idx> where Idx: Eq {}
impl<Idx> Hash for RangeToInclusive<Idx> where Idx: Hash {}

impl<Idx> RangeToInclusive<Idx>
where
    Idx: PartialOrd,
{
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: PartialOrd<Idx> + ?Sized;
}

impl<Idx> Clone for RangeToInclusive<Idx> where Idx: Clone {}

impl<T> RangeBounds<T> for RangeToInclusive<&T> {}

impl<T> RangeBounds<T> for RangeToInclusive<T> {}

impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];
}

impl SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;
}

impl<Idx> Copy for RangeToInclusive<Idx> where Idx: Copy {}

pub enum Bound<T> {
    Included(T),
    Excluded(T),
    Unbounded,
}

impl<T> Debug for Bound<T> where T: Debug {}
impl<T> PartialEq for Bound<T> where T: PartialEq {}
impl<T> Eq for Bound<T> where T: Eq {}
impl<T> Hash for Bound<T> where T: Hash {}

impl<T> Bound<T> {
    pub fn as_ref(&self) -> Bound<&T>;
    pub fn map<U, F>(self, f: F) -> Bound<U>
    where
        F: FnOnce(T) -> U;
}

impl<T> Bound<&T>
where
    T: Clone,
{
    pub fn cloned(self) -> Bound<T>
    where
        T: Clone;
}

impl<T> Clone for Bound<T> where T: Clone {}

impl<T> Copy for Bound<T> where T: Copy {}

pub enum ControlFlow<B, C = ()> {
    Continue(C),
    Break(B),
}

impl<B, C> Debug for ControlFlow<B, C>
where
    B: Debug,
    C: Debug,
{
}
impl<B, C> PartialEq for ControlFlow<B, C>
where
    B: PartialEq,
    C: PartialEq,
{
}
impl<B, C> Eq for ControlFlow<B, C>
where
    B: Eq,
    C: Eq,
{
}
impl<B, C> Hash for ControlFlow<B, C>
where
    B: Hash,
    C: Hash,
{
}

impl<B, C> ControlFlow<B, C> {
    pub const fn is_break(&self) -> bool;
    pub const fn is_continue(&self) -> bool;
    pub fn break_value(self) -> Option<B>;
    pub fn map_break<T, F>(self, f: F) -> ControlFlow<T, C>
    where
        F: FnOnce(B) -> T;
    pub fn continue_value(self) -> Option<C>;
    pub fn map_continue<T, F>(self, f: F) -> ControlFlow<B, T>
    where
        F: FnOnce(C) -> T;
}

impl<B, C> Clone for ControlFlow<B, C>
where
    B: Clone,
    C: Clone,
{
}

impl<B, C> FromResidual<ControlFlow<B, Infallible>> for ControlFlow<B, C> {}

impl<B, C> Residual<C> for ControlFlow<B, Infallible> {
    type TryType = ControlFlow<B, C>;
}

impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, Infallible>;
}

impl<B, C> Copy for ControlFlow<B, C>
where
    B: Copy,
    C: Copy,
{
}

impl<T: ?Sized> Deref for &T {
    type Target = T;
}
impl<T: ?Sized> Deref for &mut T {
    type Target = T;
}
impl<T: ?Sized> DerefMut for &mut T {}

impl<Args: Tuple, F: Fn<Args> + ?Sized> FnOnce<Args> for &F {
    type Output = <F as FnOnce<Args>>::Output;
}
impl<Args: Tuple, F: Fn<Args> + ?Sized> FnMut<Args> for &F {}
impl<Args: Tuple, F: Fn<Args> + ?Sized> Fn<Args> for &F {}
impl<Args: Tuple, F: FnMut<Args> + ?Sized> FnOnce<Args> for &mut F {
    type Output = <F as FnOnce<Args>>::Output;
}
impl<Args: Tuple, F: FnMut<Args> + ?Sized> FnMut<Args> for &mut F {}
