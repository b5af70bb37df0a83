use crate::field::AsField;
use std::ops::Deref;
use tracing_core::dispatcher::Dispatch;
use tracing_core::field::{Field, Value, ValueSet};
use tracing_core::metadata::Metadata;
pub use tracing_core::span::{Attributes, Id, Record};

pub trait AsId {
    fn as_id(&self) -> Option<&Id>;
}

#[derive(Clone)]
pub struct Span {}
impl Span {
    pub fn new(meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
    pub fn new_root(meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
    pub fn child_of(parent: impl Into<Option<Id>>, meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
    pub fn new_disabled(meta: &'static Metadata<'static>) -> Span;
    pub fn none() -> Span;
    pub fn current() -> Span;
    /// Source: tracing/src/span.rs:786
    #[hp::acquires(shared)]
    pub fn enter(&self) -> Entered<'_>;
    /// Source: tracing/src/span.rs:896
    #[hp::acquires(shared)]
    pub fn entered(self) -> EnteredSpan;
    pub fn or_current(self) -> Self;
    /// Source: tracing/src/span.rs:1100
    #[hp::closure(in_place)]
    pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T;
    pub fn field<Q: AsField + ?Sized>(&self, field: &Q) -> Option<Field>;
    pub fn has_field<Q: AsField + ?Sized>(&self, field: &Q) -> bool;
    pub fn record<Q: AsField + ?Sized, V: Value>(&self, field: &Q, value: V) -> &Self;
    pub fn is_disabled(&self) -> bool;
    pub fn is_none(&self) -> bool;
    pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self;
    pub fn id(&self) -> Option<Id>;
    pub fn metadata(&self) -> Option<&'static Metadata<'static>>;
    /// Source: tracing/src/span.rs:1368
    #[hp::closure(in_place)]
    pub fn with_subscriber<T>(&self, f: impl FnOnce((&Id, &Dispatch)) -> T) -> Option<T>;
}

/// Source: tracing/src/span.rs:388
#[hp::guard(span, logic)]
#[derive(Debug)]
pub struct Entered<'a> {}

/// Source: tracing/src/span.rs:402
#[hp::guard(span, logic)]
#[derive(Debug)]
pub struct EnteredSpan {}
impl !Send for EnteredSpan {}
impl EnteredSpan {
    pub fn id(&self) -> Option<Id>;
    pub fn exit(self) -> Span;
}
impl Deref for EnteredSpan { type Target = Span; }
