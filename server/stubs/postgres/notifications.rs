use std::time::Duration;

pub struct Notifications<'a> {}
impl<'a> !Sync for Notifications<'a> {}
impl<'a> Notifications<'a> {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&mut self) -> Iter<'_>;
    pub fn blocking_iter(&mut self) -> BlockingIter<'_>;
    pub fn timeout_iter(&mut self, timeout: Duration) -> TimeoutIter<'_>;
}

pub struct Iter<'a> {}
impl<'a> !Sync for Iter<'a> {}

pub struct BlockingIter<'a> {}
impl<'a> !Sync for BlockingIter<'a> {}

pub struct TimeoutIter<'a> {}
impl<'a> !Sync for TimeoutIter<'a> {}
