//! Signatures of event-listener 5.4.2.

use std::future::Future;
use std::time::{Duration, Instant};

pub struct Event<T = ()> {}
impl<T> Event<T> {
    pub fn with_tag() -> Self;
    pub fn is_notified(&self) -> bool;
    pub fn listen(&self) -> EventListener<T>;
    pub fn notify(&self, notify: impl IntoNotification<Tag = T>) -> usize;
    pub fn total_listeners(&self) -> usize;
}
impl Event<()> {
    pub fn new() -> Self;
    pub fn notify_relaxed(&self, n: usize) -> usize;
    pub fn notify_additional(&self, n: usize) -> usize;
    pub fn notify_additional_relaxed(&self, n: usize) -> usize;
}
unsafe impl<T: Send> Send for Event<T> {}
unsafe impl<T: Send> Sync for Event<T> {}
impl Default for Event {}

pub trait Listener<T = ()>: Future<Output = T> {
    /// Source: event-listener/src/lib.rs:765
    #[hp::blocking(wait, fix = "other", instead = "event_listener::Listener")]
    fn wait(self) -> T;
    /// Source: event-listener/src/lib.rs:784
    #[hp::blocking(wait, fix = "other", instead = "event_listener::Listener")]
    fn wait_timeout(self, timeout: Duration) -> Option<T>;
    /// Source: event-listener/src/lib.rs:803
    #[hp::blocking(wait, fix = "other", instead = "event_listener::Listener")]
    fn wait_deadline(self, deadline: Instant) -> Option<T>;
    fn discard(self) -> bool;
    fn listens_to(&self, event: &Event<T>) -> bool;
    fn same_event(&self, other: &Self) -> bool;
}

pub struct EventListener<T = ()> {
    owned: T,
}
unsafe impl<T: Send> Send for EventListener<T> {}
unsafe impl<T: Send> Sync for EventListener<T> {}
impl<T> Future for EventListener<T> { type Output = T; }
impl<T> Listener<T> for EventListener<T> {}

pub trait Notification {
}
impl<N: ?Sized> Notification for N {}

pub trait IntoNotification {
    type Tag;
    type Notify: Notification<Tag = Self::Tag>;
    fn into_notification(self) -> Self::Notify;
    fn additional(self) -> Additional<Self::Notify> where Self: Sized;
    fn relaxed(self) -> Relaxed<Self::Notify> where Self: Sized;
    fn tag<T: Clone>(self, tag: T) -> Tag<Self::Notify, T> where Self: Sized + IntoNotification<Tag = ()>;
    fn tag_with<T, F>(self, tag: F) -> TagWith<Self::Notify, F>
    where Self: Sized + IntoNotification<Tag = ()>, F: FnMut() -> T;
}
impl<N: Notification> IntoNotification for N {
    type Tag = N::Tag;
    type Notify = N;
}
impl IntoNotification for i128 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for i64 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for i32 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for i16 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for i8 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for isize {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for u128 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for u64 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for u32 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for u16 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for u8 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for usize {
    type Tag = ();
    type Notify = Notify;
}
