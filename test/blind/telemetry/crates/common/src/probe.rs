use std::process::{Command, Stdio};

pub trait Probe: Send + Sync {
    fn reachable(&self, host: &str) -> bool;
}

pub struct PingProbe {
    attempts: u8,
}

impl PingProbe {
    pub fn new(attempts: u8) -> Self {
        Self { attempts }
    }
}

impl Probe for PingProbe {
    fn reachable(&self, host: &str) -> bool {
        Command::new("ping")
            .args(["-c", &self.attempts.to_string(), host])
            .stdout(Stdio::null())
            .status()
            .map(|status| status.success())
            .unwrap_or(false)
    }
}
