use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, anyhow};
use dashmap::DashMap;
use parking_lot::Mutex;
use relay_core::EndpointId;
use tokio::net::TcpStream;
use tokio::time::timeout;

#[derive(Clone, Debug)]
pub struct Endpoint {
    pub addr: SocketAddr,
    pub healthy: bool,
}

#[derive(Default)]
pub struct EndpointBook {
    endpoints: DashMap<EndpointId, Endpoint>,
    labels: Mutex<HashMap<EndpointId, Arc<str>>>,
}

impl EndpointBook {
    pub fn insert(&self, id: EndpointId, addr: SocketAddr) {
        self.endpoints.insert(id, Endpoint { addr, healthy: true });
    }

    pub fn addr(&self, id: EndpointId) -> Result<SocketAddr> {
        self.endpoints
            .get(&id)
            .map(|e| e.addr)
            .ok_or_else(|| anyhow!("no endpoint {}", id.0))
    }

    pub async fn probe(&self, id: EndpointId, limit: Duration) -> Result<bool> {
        if let Some(mut endpoint) = self.endpoints.get_mut(&id) {
            let up = matches!(timeout(limit, TcpStream::connect(endpoint.addr)).await, Ok(Ok(_)));
            endpoint.healthy = up;
            return Ok(up);
        }
        Err(anyhow!("no endpoint {}", id.0))
    }

    pub async fn dial(&self, id: EndpointId, limit: Duration) -> Result<TcpStream> {
        let found = self.endpoints.get(&id).map(|e| e.value().clone());
        let Some(endpoint) = found.filter(|e| e.healthy) else {
            return Err(anyhow!("endpoint {} unavailable", id.0));
        };
        let stream = timeout(limit, TcpStream::connect(endpoint.addr)).await??;
        stream.set_nodelay(true)?;
        Ok(stream)
    }

    pub fn label(&self, id: EndpointId) -> Arc<str> {
        if let Some(label) = self.labels.lock().get(&id).cloned() {
            label
        } else {
            let fresh: Arc<str> = format!("endpoint-{}", id.0).into();
            self.labels.lock().entry(id).or_insert(fresh).clone()
        }
    }
}
