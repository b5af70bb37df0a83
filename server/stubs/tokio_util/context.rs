use std::future::Future;
use tokio::runtime::{Handle, Runtime};

pub struct TokioContext<F> {
    owned: F,
}
impl<F> TokioContext<F> {
    pub fn new(future: F, handle: Handle) -> TokioContext<F>;
    pub fn handle(&self) -> &Handle;
    pub fn into_inner(self) -> F;
}
impl<F: Future> Future for TokioContext<F> { type Output = F::Output; }

pub trait RuntimeExt {
    fn wrap<F: Future>(&self, fut: F) -> TokioContext<F>;
}
impl RuntimeExt for Runtime {}
