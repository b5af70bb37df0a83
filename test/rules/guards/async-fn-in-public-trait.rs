use std::future::Future;

// ---- found -------------------------------------------------------------------------------------

pub trait Store {
    async fn load(&self, key: u64) -> Option<String>;
           //^^^^ information: callers cannot require the future of `load` to be `Send`
    async fn save(&mut self, key: u64, value: String);
           //^^^^ information: callers cannot require the future of `save` to be `Send`
    fn len(&self) -> usize;
}

pub trait WithDefault {
    async fn flush(&self) {}
           //^^^^^ information: callers cannot require the future of `flush` to be `Send`
}

#[allow(dead_code)]
#[must_use]
pub trait Marked {
    /// Documented.
    #[doc(hidden)]
    async fn hidden(&self);
           //^^^^^^ information: callers cannot require the future of `hidden` to be `Send`
}

pub trait Generic<T> {
    async fn send<U>(&self, value: T, with: U) -> U;
           //^^^^ information: callers cannot require the future of `send` to be `Send`
}

pub trait Above: Send + Sync {
    async fn above(&self);
           //^^^^^ information: callers cannot require the future of `above` to be `Send`
}

mod inner {
    pub trait Inner {
        async fn inner(&self);
               //^^^^^ information: callers cannot require the future of `inner` to be `Send`
    }
}

pub trait Owned {
    async fn finish(self) -> u32;
           //^^^^^^ information: callers cannot require the future of `finish` to be `Send`
    async fn make() -> Self;
           //^^^^ information: callers cannot require the future of `make` to be `Send`
}

// ---- not found ---------------------------------------------------------------------------------

trait Private {
    async fn load(&self);
}

pub(crate) trait Restricted {
    async fn load(&self);
}

pub trait Desugared {
    fn load(&self) -> impl Future<Output = ()> + Send;
}

pub trait Plain {
    fn load(&self) -> u32;
}

pub struct File;

impl File {
    pub async fn read(&self) {}
}

impl Restricted for File {
    async fn load(&self) {}
}

pub async fn free() {}

#[cfg(test)]
mod tests {
    pub trait Fake {
        async fn load(&self);
    }
}

pub mod shown {
    pub(super) trait Hidden {
        async fn load(&self);
    }
}

// FIXME: nobody outside of the crate sees this one.
mod sealed {
    pub trait Sealed {
        async fn sealed(&self);
               //^^^^^^ information: callers cannot require the future of `sealed` to be `Send`
    }
}
