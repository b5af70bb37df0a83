use std::fmt::Debug;
use std::time::Duration;

pub trait HandleEvent: Debug + Sync + Send {
    fn handle_acquire(&self, event: AcquireEvent);
    fn handle_release(&self, event: ReleaseEvent);
    fn handle_checkout(&self, event: CheckoutEvent);
    fn handle_timeout(&self, event: TimeoutEvent);
    fn handle_checkin(&self, event: CheckinEvent);
}

#[derive(Clone, Copy, Debug)]
pub struct NopEventHandler;
impl HandleEvent for NopEventHandler {}

#[derive(Debug)]
pub struct AcquireEvent {}
impl AcquireEvent {
    pub fn connection_id(&self) -> u64;
}

#[derive(Debug)]
pub struct ReleaseEvent {}
impl ReleaseEvent {
    pub fn connection_id(&self) -> u64;
    pub fn age(&self) -> Duration;
}

#[derive(Debug)]
pub struct CheckoutEvent {}
impl CheckoutEvent {
    pub fn connection_id(&self) -> u64;
    pub fn duration(&self) -> Duration;
}

#[derive(Debug)]
pub struct TimeoutEvent {}
impl TimeoutEvent {
    pub fn timeout(&self) -> Duration;
}

#[derive(Debug)]
pub struct CheckinEvent {}
impl CheckinEvent {
    pub fn connection_id(&self) -> u64;
    pub fn duration(&self) -> Duration;
}
