use std::future::Future;

use tokio::runtime::Handle;

#[derive(Clone)]
pub struct Bridge {
    handle: Handle,
}

impl Bridge {
    pub fn new(handle: Handle) -> Self {
        Self { handle }
    }

    pub fn wait_for<F: Future>(&self, work: F) -> F::Output {
        self.handle.block_on(work)
    }
}
