use bytes::Bytes;

use crate::ids::{EndpointId, TenantId, TopicId};

#[derive(Clone, Debug)]
pub struct Envelope {
    pub tenant: TenantId,
    pub topic: TopicId,
    pub key: Option<String>,
    pub body: Bytes,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Delivered { endpoint: EndpointId, attempts: u32 },
    Rejected { endpoint: EndpointId, status: u16 },
    Expired,
}

impl Envelope {
    pub fn new(tenant: TenantId, topic: TopicId, body: impl Into<Bytes>) -> Self {
        Self {
            tenant,
            topic,
            key: None,
            body: body.into(),
        }
    }

    pub fn with_key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    pub fn encode(&self) -> Bytes {
        let mut out = Vec::with_capacity(self.body.len() + 32);
        out.extend_from_slice(&self.tenant.0.to_be_bytes());
        out.extend_from_slice(self.topic.as_str().as_bytes());
        out.push(0);
        out.extend_from_slice(&self.body);
        out.into()
    }

    pub fn decode(frame: &[u8]) -> Option<Self> {
        let (tenant, rest) = frame.split_first_chunk::<4>()?;
        let split = rest.iter().position(|b| *b == 0)?;
        let topic = std::str::from_utf8(&rest[..split]).ok()?;
        Some(Self::new(
            TenantId(u32::from_be_bytes(*tenant)),
            TopicId::new(topic),
            rest[split + 1..].to_vec(),
        ))
    }
}
