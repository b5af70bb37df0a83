use crate::metadata::Metadata;
use crate::subscriber::Interest;

pub trait Callsite: Sync {
    fn set_interest(&self, interest: Interest);
    fn metadata(&self) -> &Metadata<'_>;
}

#[derive(Clone)]
pub struct Identifier(pub &'static dyn Callsite);

#[derive(Debug)]
pub struct DefaultCallsite {}
impl DefaultCallsite {
    pub fn new(meta: &'static Metadata<'static>) -> Self;
    pub fn register(&'static self) -> Interest;
    pub fn interest(&'static self) -> Interest;
}
impl Callsite for DefaultCallsite {}
pub fn rebuild_interest_cache();
pub fn register(callsite: &'static dyn Callsite);
