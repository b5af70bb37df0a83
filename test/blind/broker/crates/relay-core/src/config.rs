use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

#[derive(Clone, Debug)]
pub struct BrokerConfig {
    pub listen: SocketAddr,
    pub data_dir: PathBuf,
    pub queue_depth: usize,
    pub delivery_timeout: Duration,
    pub flush_every: Duration,
    pub workers: usize,
}

#[derive(Default)]
pub struct BrokerConfigBuilder {
    listen: Option<SocketAddr>,
    data_dir: Option<PathBuf>,
    queue_depth: Option<usize>,
    delivery_timeout: Option<Duration>,
    workers: Option<usize>,
}

impl BrokerConfig {
    pub fn builder() -> BrokerConfigBuilder {
        BrokerConfigBuilder::default()
    }
}

impl BrokerConfigBuilder {
    pub fn listen(mut self, addr: SocketAddr) -> Self {
        self.listen = Some(addr);
        self
    }

    pub fn data_dir(mut self, dir: impl Into<PathBuf>) -> Self {
        self.data_dir = Some(dir.into());
        self
    }

    pub fn queue_depth(mut self, depth: usize) -> Self {
        self.queue_depth = Some(depth);
        self
    }

    pub fn delivery_timeout(mut self, limit: Duration) -> Self {
        self.delivery_timeout = Some(limit);
        self
    }

    pub fn workers(mut self, workers: usize) -> Self {
        self.workers = Some(workers);
        self
    }

    pub fn build(self) -> anyhow::Result<BrokerConfig> {
        Ok(BrokerConfig {
            listen: self.listen.ok_or_else(|| anyhow::anyhow!("listen address missing"))?,
            data_dir: self.data_dir.unwrap_or_else(|| PathBuf::from("data")),
            queue_depth: self.queue_depth.unwrap_or(1024),
            delivery_timeout: self.delivery_timeout.unwrap_or(Duration::from_secs(15)),
            flush_every: Duration::from_millis(250),
            workers: self.workers.unwrap_or(4),
        })
    }
}
