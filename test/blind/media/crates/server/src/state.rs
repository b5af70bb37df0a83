use std::sync::Arc;

use anyhow::Result;
use bytes::Bytes;
use media_cache::{Library, Origin, SegmentCache};
use media_core::profiles::ProfileRegistry;
use media_core::usage::UsageLedger;
use media_core::{AssetStore, EventBus, SegmentKey};
use media_scheduler::dispatch::Dispatcher;
use tokio::sync::watch;

use crate::lifecycle::Reporter;
use crate::session::Sessions;

#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    pub title: String,
    pub edge: String,
    pub max_connections: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            title: "library".into(),
            edge: "127.0.0.1:9900".into(),
            max_connections: 256,
        }
    }
}

pub struct DiskOrigin {
    pub root: std::path::PathBuf,
}

impl Origin for DiskOrigin {
    async fn fetch(&self, key: &SegmentKey) -> Result<Bytes> {
        let data = tokio::fs::read(self.root.join(key.file_name())).await?;
        Ok(Bytes::from(data))
    }
}

pub struct AppState<S> {
    pub store: Arc<S>,
    pub cache: Arc<SegmentCache<DiskOrigin>>,
    pub library: Arc<Library>,
    pub profiles: ProfileRegistry,
    pub usage: UsageLedger,
    pub sessions: Sessions,
    pub bus: Arc<EventBus>,
    pub dispatcher: Dispatcher,
    pub reporter: Reporter,
    pub settings: watch::Receiver<Settings>,
}

pub type Shared<S> = Arc<AppState<S>>;

impl<S: AssetStore> AppState<S> {
    pub fn title(&self) -> String {
        self.settings.borrow().title.clone()
    }
}
