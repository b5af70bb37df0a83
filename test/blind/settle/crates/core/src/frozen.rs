/// Value which is written before the workers start and only read later.
pub struct Frozen<T>(*const T);

unsafe impl<T: Send + Sync> Send for Frozen<T> {}
unsafe impl<T: Send + Sync> Sync for Frozen<T> {}

impl<T> Frozen<T> {
    pub fn leak(value: T) -> Self {
        Frozen(Box::leak(Box::new(value)))
    }

    pub fn get(&self) -> &'static T {
        unsafe { &*self.0 }
    }
}
