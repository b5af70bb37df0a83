use crate::event::Event;
use crate::metadata::Metadata;
use crate::span::{Attributes, Current, Id, Record};
use crate::subscriber::{Interest, Subscriber};
use std::any::Any;
use std::error::Error;
use std::fmt::Display;

#[derive(Clone)]
pub struct Dispatch {}
impl Dispatch {
    pub fn none() -> Self;
    pub fn new<S>(subscriber: S) -> Self where S: Subscriber + Send + Sync + 'static;
    pub fn downgrade(&self) -> WeakDispatch;
    pub fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest;
    pub fn new_span(&self, span: &Attributes<'_>) -> Id;
    pub fn record(&self, span: &Id, values: &Record<'_>);
    pub fn record_follows_from(&self, span: &Id, follows: &Id);
    pub fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    pub fn event(&self, event: &Event<'_>);
    pub fn enter(&self, span: &Id);
    pub fn exit(&self, span: &Id);
    pub fn clone_span(&self, id: &Id) -> Id;
    pub fn drop_span(&self, id: Id);
    pub fn try_close(&self, id: Id) -> bool;
    pub fn current_span(&self) -> Current;
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
}
impl Default for Dispatch {}
impl<S> From<S> for Dispatch where S: Subscriber + Send + Sync + 'static {}

#[derive(Clone)]
pub struct WeakDispatch {}
impl WeakDispatch {
    pub fn upgrade(&self) -> Option<Dispatch>;
}

/// Source: tracing-core/src/dispatcher.rs:236
#[hp::guard(context, logic)]
#[derive(Debug)]
pub struct DefaultGuard {}
/// Source: tracing-core/src/dispatcher.rs:254
#[hp::closure(in_place)]
pub fn with_default<T>(dispatcher: &Dispatch, f: impl FnOnce() -> T) -> T;
pub fn set_default(dispatcher: &Dispatch) -> DefaultGuard;
pub fn set_global_default(dispatcher: Dispatch) -> Result<(), SetGlobalDefaultError>;

pub struct SetGlobalDefaultError {}
impl Display for SetGlobalDefaultError {}
impl Error for SetGlobalDefaultError {}
/// Source: tracing-core/src/dispatcher.rs:379
#[hp::closure(in_place)]
pub fn get_default<T, F>(f: F) -> T where F: FnMut(&Dispatch) -> T;
