//! Signatures of `std::collections::btree_map`.
#![hp::closure(in_place)]

use crate::borrow::Borrow;
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::ops::Index;
use crate::ops::RangeBounds;

pub struct BTreeMap<K, V> {
    k: K,
    v: V,
}

impl<K, V> Debug for BTreeMap<K, V>
where
    K: Debug,
    V: Debug,
{
}
impl<K, V> PartialEq for BTreeMap<K, V>
where
    K: PartialEq,
    V: PartialEq,
{
}
impl<K, V> Eq for BTreeMap<K, V>
where
    K: Eq,
    V: Eq,
{
}
impl<K, V> PartialOrd for BTreeMap<K, V>
where
    K: PartialOrd,
    V: PartialOrd,
{
}
impl<K, V> Ord for BTreeMap<K, V>
where
    K: Ord,
    V: Ord,
{
}
impl<K, V> Hash for BTreeMap<K, V>
where
    K: Hash,
    V: Hash,
{
}

impl<K, V> BTreeMap<K, V> {
    pub const fn new() -> BTreeMap<K, V>;
}

impl<K, V> BTreeMap<K, V> {
    pub fn clear(&mut self);
}

impl<K, V> BTreeMap<K, V> {
    pub fn get<Q>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q> + Ord,
        Q: Ord + ?Sized;
    pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)>
    where
        K: Borrow<Q> + Ord,
        Q: Ord + ?Sized;
    pub fn first_key_value(&self) -> Option<(&K, &V)>
    where
        K: Ord;
    pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>>
    where
        K: Ord;
    pub fn pop_first(&mut self) -> Option<(K, V)>
    where
        K: Ord;
    pub fn last_key_value(&self) -> Option<(&K, &V)>
    where
        K: Ord;
    pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>>
    where
        K: Ord;
    pub fn pop_last(&mut self) -> Option<(K, V)>
    where
        K: Ord;
    pub fn contains_key<Q>(&self, key: &Q) -> bool
    where
        K: Borrow<Q> + Ord,
        Q: Ord + ?Sized;
    pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q> + Ord,
        Q: Ord + ?Sized;
    /// Source: https://doc.rust-lang.org/std/collections/btree_map/struct.BTreeMap.html#method.insert
    #[hp::undone(by = "remove")]
    pub fn insert(&mut self, key: K, value: V) -> Option<V>
    where
        K: Ord;
    pub fn remove<Q>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q> + Ord,
        Q: Ord + ?Sized;
    pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q> + Ord,
        Q: Ord + ?Sized;
    pub fn retain<F>(&mut self, f: F)
    where
        K: Ord,
        F: FnMut(&K, &mut V) -> bool;
    pub fn append(&mut self, other: &mut BTreeMap<K, V>)
    where
        K: Ord;
    pub fn range<T, R>(&self, range: R) -> Range<'_, K, V>
    where
        T: Ord + ?Sized,
        K: Borrow<T> + Ord,
        R: RangeBounds<T>;
    pub fn range_mut<T, R>(&mut self, range: R) -> RangeMut<'_, K, V>
    where
        T: Ord + ?Sized,
        K: Borrow<T> + Ord,
        R: RangeBounds<T>;
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V>
    where
        K: Ord;
    pub fn split_off<Q>(&mut self, key: &Q) -> BTreeMap<K, V>
    where
        Q: Ord + ?Sized,
        K: Borrow<Q> + Ord;
    pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, R, F>
    where
        K: Ord,
        R: RangeBounds<K>,
        F: FnMut(&K, &mut V) -> bool;
    pub fn into_keys(self) -> IntoKeys<K, V>;
    pub fn into_values(self) -> IntoValues<K, V>;
}

impl<K, V> BTreeMap<K, V> {
    pub fn iter(&self) -> Iter<'_, K, V>;
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V>;
    pub fn keys(&self) -> Keys<'_, K, V>;
    pub fn values(&self) -> Values<'_, K, V>;
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}

impl<K, V> Clone for BTreeMap<K, V>
where
    K: Clone,
    V: Clone,
{
}

impl<K, V> Default for BTreeMap<K, V> {}

impl<'a, K, V> Extend<(&'a K, &'a V)> for BTreeMap<K, V>
where
    K: Ord + Copy,
    V: Copy,
{
}

impl<K, V> Extend<(K, V)> for BTreeMap<K, V> where K: Ord {}

impl<K, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> where K: Ord {}

impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> where K: Ord {}

impl<K, Q, V> Index<&Q> for BTreeMap<K, V>
where
    K: Borrow<Q> + Ord,
    Q: Ord + ?Sized,
{
    type Output = V;
}

impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
}

impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
}

impl<K, V> IntoIterator for BTreeMap<K, V> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
}

pub struct ExtractIf<'a, K, V, R, F> {}

impl<K, V, R, F> Debug for ExtractIf<'_, K, V, R, F>
where
    K: Debug,
    V: Debug,
{
}

impl<K, V, R, F> Iterator for ExtractIf<'_, K, V, R, F>
where
    K: PartialOrd,
    R: RangeBounds<K>,
    F: FnMut(&K, &mut V) -> bool,
{
    type Item = (K, V);
}

pub struct IntoIter<K, V> {
    k: K,
    v: V,
}

impl<K, V> Debug for IntoIter<K, V>
where
    K: Debug,
    V: Debug,
{
}

impl<K, V> Default for IntoIter<K, V> {}

impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}

impl<K, V> ExactSizeIterator for IntoIter<K, V> {}

impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);
}

pub struct IntoKeys<K, V> {
    k: K,
    v: V,
}

impl<K, V> Debug for IntoKeys<K, V> where K: Debug {}

impl<K, V> Default for IntoKeys<K, V> {}

impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}

impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}

impl<K, V> Iterator for IntoKeys<K, V> {
    type Item = K;
}

pub struct IntoValues<K, V> {
    k: K,
    v: V,
}

impl<K, V> Debug for IntoValues<K, V> where V: Debug {}

impl<K, V> Default for IntoValues<K, V> {}

impl<K, V> DoubleEndedIterator for IntoValues<K, V> {}

impl<K, V> ExactSizeIterator for IntoValues<K, V> {}

impl<K, V> Iterator for IntoValues<K, V> {
    type Item = V;
}

pub struct Iter<'a, K, V>
where
    K: 'a,
    V: 'a, {}

impl<K, V> Debug for Iter<'_, K, V>
where
    K: Debug,
    V: Debug,
{
}

impl<K, V> Clone for Iter<'_, K, V> {}

impl<'a, K, V> Default for Iter<'a, K, V>
where
    K: 'a,
    V: 'a,
{
}

impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V>
where
    K: 'a,
    V: 'a,
{
}

impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}

impl<'a, K, V> Iterator for Iter<'a, K, V>
where
    K: 'a,
    V: 'a,
{
    type Item = (&'a K, &'a V);
}

pub struct IterMut<'a, K, V>
where
    K: 'a,
    V: 'a, {}

impl<K, V> Debug for IterMut<'_, K, V>
where
    K: Debug,
    V: Debug,
{
}

impl<'a, K, V> Default for IterMut<'a, K, V>
where
    K: 'a,
    V: 'a,
{
}

impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {}

impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}

impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
}

pub struct Keys<'a, K, V> {}

impl<K, V> Debug for Keys<'_, K, V> where K: Debug {}

impl<K, V> Clone for Keys<'_, K, V> {}

impl<K, V> Default for Keys<'_, K, V> {}

impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> {}

impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}

impl<'a, K, V> Iterator for Keys<'a, K, V> {
    type Item = &'a K;
}

pub struct OccupiedEntry<'a, K, V> {}

impl<K, V> Debug for OccupiedEntry<'_, K, V>
where
    K: Debug + Ord,
    V: Debug,
{
}

impl<'a, K, V> OccupiedEntry<'a, K, V>
where
    K: Ord,
{
    pub fn key(&self) -> &K;
    pub fn remove_entry(self) -> (K, V);
    pub fn get(&self) -> &V;
    pub fn get_mut(&mut self) -> &mut V;
    pub fn into_mut(self) -> &'a mut V;
    pub fn insert(&mut self, value: V) -> V;
    pub fn remove(self) -> V;
}

pub struct Range<'a, K, V>
where
    K: 'a,
    V: 'a, {}

impl<K, V> Debug for Range<'_, K, V>
where
    K: Debug,
    V: Debug,
{
}

impl<K, V> Clone for Range<'_, K, V> {}

impl<K, V> Default for Range<'_, K, V> {}

impl<'a, K, V> DoubleEndedIterator for Range<'a, K, V> {}

impl<'a, K, V> Iterator for Range<'a, K, V> {
    type Item = (&'a K, &'a V);
}

pub struct RangeMut<'a, K, V>
where
    K: 'a,
    V: 'a, {}

impl<K, V> Debug for RangeMut<'_, K, V>
where
    K: Debug,
    V: Debug,
{
}

impl<K, V> Default for RangeMut<'_, K, V> {}

impl<'a, K, V> DoubleEndedIterator for RangeMut<'a, K, V> {}

impl<'a, K, V> Iterator for RangeMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
}

pub struct VacantEntry<'a, K, V> {}

impl<K, V> Debug for VacantEntry<'_, K, V> where K: Debug + Ord {}

impl<'a, K, V> VacantEntry<'a, K, V>
where
    K: Ord,
{
    pub fn key(&self) -> &K;
    pub fn into_key(self) -> K;
    pub fn insert(self, value: V) -> &'a mut V;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
}

pub struct Values<'a, K, V> {}

impl<K, V> Debug for Values<'_, K, V> where V: Debug {}

impl<K, V> Clone for Values<'_, K, V> {}

impl<K, V> Default for Values<'_, K, V> {}

impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> {}

impl<K, V> ExactSizeIterator for Values<'_, K, V> {}

impl<'a, K, V> Iterator for Values<'a, K, V> {
    type Item = &'a V;
}

pub struct ValuesMut<'a, K, V> {}

impl<K, V> Debug for ValuesMut<'_, K, V> where V: Debug {}

impl<K, V> Default for ValuesMut<'_, K, V> {}

impl<'a, K, V> DoubleEndedIterator for ValuesMut<'a, K, V> {}

impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}

impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
    type Item = &'a mut V;
}

pub enum Entry<'a, K, V>
where
    K: 'a,
    V: 'a,
{
    Vacant(VacantEntry<'a, K, V>),
    Occupied(OccupiedEntry<'a, K, V>),
}

impl<K, V> Debug for Entry<'_, K, V>
where
    K: Debug + Ord,
    V: Debug,
{
}

impl<'a, K, V> Entry<'a, K, V>
where
    K: Ord,
{
    pub fn or_insert(self, default: V) -> &'a mut V;
    pub fn or_insert_with<F>(self, default: F) -> &'a mut V
    where
        F: FnOnce() -> V;
    pub fn or_insert_with_key<F>(self, default: F) -> &'a mut V
    where
        F: FnOnce(&K) -> V;
    pub fn key(&self) -> &K;
    pub fn and_modify<F>(self, f: F) -> Entry<'a, K, V>
    where
        F: FnOnce(&mut V);
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
}

impl<'a, K, V> Entry<'a, K, V>
where
    K: Ord,
    V: Default,
{
    pub fn or_default(self) -> &'a mut V;
}
