use futures_core::stream::Stream;
use std::time::Duration;

#[derive(Clone, Debug)]
pub struct StreamMockBuilder<T: Unpin> {
    owned: T,
}
impl<T: Unpin> StreamMockBuilder<T> {
    pub fn new() -> Self;
    pub fn next(self, value: T) -> Self;
    pub fn wait(self, duration: Duration) -> Self;
    pub fn build(self) -> StreamMock<T>;
}
impl<T: Unpin> Default for StreamMockBuilder<T> {}

#[derive(Debug)]
pub struct StreamMock<T: Unpin> {
    owned: T,
}
impl<T: Unpin> Stream for StreamMock<T> { type Item = T; }
