use std::error::Error;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::str::FromStr;

pub type Addrs = Box<dyn Iterator<Item = SocketAddr> + Send>;

pub type Resolving = Pin<Box<dyn Future<Output = Result<Addrs, Box<dyn Error + Send + Sync>>> + Send>>;

pub trait Resolve: Send + Sync {
    fn resolve(&self, name: Name) -> Resolving;
}

#[derive(Debug)]
pub struct Name {}
impl Name {
    pub fn as_str(&self) -> &str;
}
impl FromStr for Name { type Err = InvalidNameError; }
