use crate::field::{Iter, ValueSet, Visit};
use crate::metadata::Metadata;
use crate::span::Id;

#[derive(Debug)]
pub struct Event<'a> {}
impl<'a> !Send for Event<'a> {}
impl<'a> !Sync for Event<'a> {}
impl<'a> Event<'a> {
    pub fn dispatch(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
    pub fn new(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'a>) -> Self;
    pub fn new_child_of(parent: impl Into<Option<Id>>, metadata: &'static Metadata<'static>,
        fields: &'a ValueSet<'a>) -> Self;
    pub fn child_of(parent: impl Into<Option<Id>>, metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
    pub fn record(&self, visitor: &mut dyn Visit);
    pub fn fields(&self) -> Iter;
    pub fn metadata(&self) -> &'static Metadata<'static>;
    pub fn is_root(&self) -> bool;
    pub fn is_contextual(&self) -> bool;
    pub fn parent(&self) -> Option<&Id>;
}
