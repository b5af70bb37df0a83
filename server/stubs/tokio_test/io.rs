use std::io::Error;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};

#[derive(Debug)]
pub struct Mock {}
impl AsyncRead for Mock {}
impl AsyncWrite for Mock {}

#[derive(Debug)]
pub struct Handle {}
impl Handle {
    pub fn read(&mut self, buf: &[u8]) -> &mut Self;
    pub fn read_error(&mut self, error: Error) -> &mut Self;
    pub fn write(&mut self, buf: &[u8]) -> &mut Self;
    pub fn write_error(&mut self, error: Error) -> &mut Self;
}

#[derive(Clone, Debug, Default)]
pub struct Builder {}
impl Builder {
    pub fn new() -> Self;
    pub fn read(&mut self, buf: &[u8]) -> &mut Self;
    pub fn read_error(&mut self, error: Error) -> &mut Self;
    pub fn write(&mut self, buf: &[u8]) -> &mut Self;
    pub fn write_error(&mut self, error: Error) -> &mut Self;
    pub fn wait(&mut self, duration: Duration) -> &mut Self;
    pub fn name(&mut self, name: impl Into<String>) -> &mut Self;
    pub fn build(&mut self) -> Mock;
    pub fn build_with_handle(&mut self) -> (Mock, Handle);
}
