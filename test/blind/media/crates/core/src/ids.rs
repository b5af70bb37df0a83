use std::fmt;

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AssetId(String);

impl AssetId {
    pub fn new(raw: impl Into<String>) -> Self {
        Self(raw.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AssetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct JobId(pub u64);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UserId(pub u32);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SegmentKey {
    pub asset: AssetId,
    pub rendition: u16,
    pub index: u32,
}

impl SegmentKey {
    pub fn file_name(&self) -> String {
        format!("{}/{}/{:06}.m4s", self.asset, self.rendition, self.index)
    }
}
