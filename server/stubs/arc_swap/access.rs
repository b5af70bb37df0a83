use std::ops::Deref;

pub trait Access<T> {
    type Guard: Deref<Target = T>;
    fn load(&self) -> Self::Guard;
}
impl<T, A: Access<T> + ?Sized, P: Deref<Target = A>> Access<T> for P { type Guard = A::Guard; }
impl<T> Access<T> for dyn DynAccess<T> + '_ { type Guard = DynGuard<T>; }
impl<T> Access<T> for dyn DynAccess<T> + Send + '_ { type Guard = DynGuard<T>; }
impl<T> Access<T> for dyn DynAccess<T> + Sync + Send + '_ { type Guard = DynGuard<T>; }

pub trait DynAccess<T> {
    fn load(&self) -> DynGuard<T>;
}
impl<T, A> DynAccess<T> for A where A: Access<T>, A::Guard: 'static {}

pub struct AccessConvert<D>(pub D);
impl<T, D> Access<T> for AccessConvert<D> where D: Deref, D::Target: DynAccess<T> {
    type Guard = DynGuard<T>;
}

#[derive(Clone, Copy, Debug)]
pub struct Map<A, T, F> {
    owned_a: A,
    owned_f: F,
}
impl<A, T, F> Map<A, T, F> {
    pub fn new<R>(access: A, projection: F) -> Self where F: Fn(&T) -> &R + Clone;
}
impl<A, F, T, R> Access<R> for Map<A, T, F> where A: Access<T>, F: Fn(&T) -> &R + Clone {
    type Guard = MapGuard<A::Guard, F, T, R>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Constant<T>(pub T);
impl<T: Clone> Access<T> for Constant<T> { type Guard = ConstantDeref<T>; }
