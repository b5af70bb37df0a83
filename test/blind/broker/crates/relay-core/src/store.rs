use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use async_trait::async_trait;
use bytes::Bytes;
use parking_lot::Mutex;

use crate::ids::{Offset, TopicId};

#[async_trait]
pub trait MessageStore: Send + Sync {
    async fn append(&self, topic: &TopicId, body: Bytes) -> Result<Offset>;
    async fn load(&self, topic: &TopicId, at: Offset) -> Result<Option<Bytes>>;
}

#[derive(Default)]
pub struct MemoryStore {
    logs: Mutex<BTreeMap<TopicId, Vec<Bytes>>>,
}

pub struct FileStore {
    root: PathBuf,
}

#[derive(Clone, Debug, Default)]
pub struct Manifest {
    pub topics: Vec<TopicId>,
}

pub fn load_manifest(path: &Path) -> Result<Manifest> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("manifest {}", path.display()))?;
    Ok(parse_manifest(&text))
}

fn parse_manifest(text: &str) -> Manifest {
    let topics = text
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
        .map(TopicId::new)
        .collect();
    Manifest { topics }
}

#[async_trait]
impl MessageStore for MemoryStore {
    async fn append(&self, topic: &TopicId, body: Bytes) -> Result<Offset> {
        let mut logs = self.logs.lock();
        let log = logs.entry(topic.clone()).or_default();
        log.push(body);
        Ok(Offset(log.len() as u64 - 1))
    }

    async fn load(&self, topic: &TopicId, at: Offset) -> Result<Option<Bytes>> {
        let logs = self.logs.lock();
        Ok(logs.get(topic).and_then(|l| l.get(at.0 as usize)).cloned())
    }
}

impl FileStore {
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    fn segment(&self, topic: &TopicId, at: Offset) -> PathBuf {
        self.root.join(topic.as_str()).join(format!("{:020}.seg", at.0))
    }

    pub async fn compact(&self, topic: &TopicId, upto: Offset) -> Result<usize> {
        let mut removed = 0;
        let mut at = Offset::default();
        while at < upto {
            let path = self.segment(topic, at);
            if std::fs::remove_file(&path).is_ok() {
                removed += 1;
            }
            at = at.next();
        }
        self.write_index(topic, upto).await?;
        Ok(removed)
    }

    pub async fn snapshot(&self, topic: &TopicId, into: PathBuf) -> Result<u64> {
        let from = self.root.join(topic.as_str());
        let copied = tokio::task::spawn_blocking(move || -> std::io::Result<u64> {
            let mut bytes = 0;
            for entry in std::fs::read_dir(from)? {
                let entry = entry?;
                bytes += std::fs::copy(entry.path(), into.join(entry.file_name()))?;
            }
            std::fs::write(into.join("DONE"), bytes.to_string())?;
            Ok(bytes)
        })
        .await??;
        Ok(copied)
    }

    async fn write_index(&self, topic: &TopicId, first: Offset) -> Result<()> {
        use tokio::fs;

        let dir = self.root.join(topic.as_str());
        fs::create_dir_all(&dir).await?;
        fs::write(dir.join("index"), first.0.to_string()).await?;
        Ok(())
    }
}
