use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

#[derive(Clone, Debug)]
pub struct Settings {
    pub listen: String,
    pub upstream: String,
    pub data_dir: PathBuf,
    pub heartbeat: Duration,
    pub limits: Limits,
}

#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub max_sessions: usize,
    pub backoff: Duration,
}

#[derive(Default)]
pub struct SettingsBuilder {
    values: HashMap<String, String>,
}

impl SettingsBuilder {
    pub fn set(mut self, key: &str, value: &str) -> Self {
        self.values.insert(key.trim().to_owned(), value.trim().to_owned());
        self
    }

    fn number(&self, key: &str, default: u64) -> Result<u64> {
        match self.values.get(key) {
            Some(raw) => raw.parse().with_context(|| format!("bad value for {key}")),
            None => Ok(default),
        }
    }

    fn text(&self, key: &str, default: &str) -> String {
        self.values.get(key).cloned().unwrap_or_else(|| default.to_owned())
    }

    pub fn build(self) -> Result<Settings> {
        Ok(Settings {
            listen: self.text("listen", "0.0.0.0:9220"),
            upstream: self.text("upstream", "127.0.0.1:9300"),
            data_dir: PathBuf::from(self.text("data_dir", "/var/lib/volt")),
            heartbeat: Duration::from_secs(self.number("heartbeat", 30)?),
            limits: Limits {
                max_sessions: self.number("max_sessions", 512)? as usize,
                backoff: Duration::from_millis(self.number("backoff_ms", 250)?),
            },
        })
    }
}

pub fn load_settings(path: &Path) -> Result<Settings> {
    let raw = read_profile(path)?;
    let mut builder = SettingsBuilder::default();
    for line in raw.lines() {
        if let Some((key, value)) = line.split_once('=') {
            builder = builder.set(key, value);
        }
    }
    builder.build()
}

fn read_profile(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}
