//! Signatures of `std::error`.

use crate::fmt::Debug;
use crate::fmt::Display;

pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)>;
    fn description(&self) -> &str;
    fn cause(&self) -> Option<&dyn Error>;
}

impl dyn Error {
    pub fn is<T>(&self) -> bool
    where
        T: Error + 'static;
    pub fn downcast_ref<T>(&self) -> Option<&T>
    where
        T: Error + 'static;
    pub fn downcast_mut<T>(&mut self) -> Option<&mut T>
    where
        T: Error + 'static;
}

impl dyn Error + Send {
    pub fn is<T>(&self) -> bool
    where
        T: Error + 'static;
    pub fn downcast_ref<T>(&self) -> Option<&T>
    where
        T: Error + 'static;
    pub fn downcast_mut<T>(&mut self) -> Option<&mut T>
    where
        T: Error + 'static;
}

impl dyn Error + Sync + Send {
    pub fn is<T>(&self) -> bool
    where
        T: Error + 'static;
    pub fn downcast_ref<T>(&self) -> Option<&T>
    where
        T: Error + 'static;
    pub fn downcast_mut<T>(&mut self) -> Option<&mut T>
    where
        T: Error + 'static;
}

impl dyn Error {
    pub fn downcast<T>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>>
    where
        T: Error + 'static;
}

impl dyn Error + Send {
    pub fn downcast<T>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send>>
    where
        T: Error + 'static;
}

impl dyn Error + Sync + Send {
    pub fn downcast<T>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Sync + Send>>
    where
        T: Error + 'static;
}

impl<T: Error + ?Sized> Error for &T {}
