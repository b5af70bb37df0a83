use crate::baggage::BaggageExt;
use crate::trace::TraceContextExt;

#[derive(Clone, Default)]
pub struct Context {}
impl Context {
    pub fn new() -> Self;
    pub fn current() -> Self;
    /// Source: opentelemetry/src/context.rs:145
    #[hp::closure(in_place)]
    pub fn map_current<T>(f: impl FnOnce(&Context) -> T) -> T;
    pub fn current_with_value<T: 'static + Send + Sync>(value: T) -> Self;
    pub fn get<T: 'static>(&self) -> Option<&T>;
    pub fn with_value<T: 'static + Send + Sync>(&self, value: T) -> Self;
    /// Source: opentelemetry/src/context.rs:326
    #[hp::acquires(shared)]
    pub fn attach(self) -> ContextGuard;
    pub fn is_telemetry_suppressed(&self) -> bool;
    pub fn with_telemetry_suppressed(&self) -> Self;
    pub fn enter_telemetry_suppressed_scope() -> ContextGuard;
    pub fn is_current_telemetry_suppressed() -> bool;
}
impl BaggageExt for Context {}
impl TraceContextExt for Context {}

/// Source: opentelemetry/src/context.rs:456
#[hp::guard(context, logic)]
#[derive(Debug)]
pub struct ContextGuard {}
impl !Send for ContextGuard {}
impl !Sync for ContextGuard {}
