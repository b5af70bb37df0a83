//! Signatures of `std::any`.

pub trait Any: 'static {
    fn type_id(&self) -> TypeId;
}

impl dyn Any {
    pub fn is<T>(&self) -> bool
    where
        T: Any;
    pub fn downcast_ref<T>(&self) -> Option<&T>
    where
        T: Any;
    pub fn downcast_mut<T>(&mut self) -> Option<&mut T>
    where
        T: Any;
}

impl dyn Any + Send {
    pub fn is<T>(&self) -> bool
    where
        T: Any;
    pub fn downcast_ref<T>(&self) -> Option<&T>
    where
        T: Any;
    pub fn downcast_mut<T>(&mut self) -> Option<&mut T>
    where
        T: Any;
}

impl dyn Any + Sync + Send {
    pub fn is<T>(&self) -> bool
    where
        T: Any;
    pub fn downcast_ref<T>(&self) -> Option<&T>
    where
        T: Any;
    pub fn downcast_mut<T>(&mut self) -> Option<&mut T>
    where
        T: Any;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId {}

impl TypeId {
    pub const fn of<T>() -> TypeId
    where
        T: 'static + ?Sized;
}

unsafe impl Send for TypeId {}

unsafe impl Sync for TypeId {}

pub fn type_name<T>() -> &'static str
where
    T: ?Sized;

pub fn type_name_of_val<T>(_val: &T) -> &'static str
where
    T: ?Sized;

impl<T: 'static + ?Sized> Any for T {}
