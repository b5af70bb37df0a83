use crate::dispatcher::Dispatch;
use crate::event::Event;
use crate::metadata::{LevelFilter, Metadata};
use crate::span::{Attributes, Current, Id, Record};
use std::any::TypeId;
use std::sync::Arc;

pub trait Subscriber: 'static {
    fn on_register_dispatch(&self, subscriber: &Dispatch);
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest;
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    fn max_level_hint(&self) -> Option<LevelFilter>;
    fn new_span(&self, span: &Attributes<'_>) -> Id;
    fn record(&self, span: &Id, values: &Record<'_>);
    fn record_follows_from(&self, span: &Id, follows: &Id);
    fn event_enabled(&self, event: &Event<'_>) -> bool;
    fn event(&self, event: &Event<'_>);
    fn enter(&self, span: &Id);
    fn exit(&self, span: &Id);
    fn clone_span(&self, id: &Id) -> Id;
    fn drop_span(&self, _id: Id);
    fn try_close(&self, id: Id) -> bool;
    fn current_span(&self) -> Current;
    unsafe fn downcast_raw(&self, id: TypeId) -> Option<*const ()>;
}
impl<S> Subscriber for Box<S> where S: Subscriber + ?Sized {}
impl<S> Subscriber for Arc<S> where S: Subscriber + ?Sized {}

#[derive(Clone, Debug)]
pub struct Interest {}
impl Interest {
    pub fn never() -> Self;
    pub fn sometimes() -> Self;
    pub fn always() -> Self;
    pub fn is_never(&self) -> bool;
    pub fn is_sometimes(&self) -> bool;
    pub fn is_always(&self) -> bool;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct NoSubscriber {}
impl NoSubscriber {
    pub fn new() -> Self;
}
impl Subscriber for NoSubscriber {}
