use std::collections::HashMap;

use anyhow::{bail, Context, Result};
use bytes::Bytes;
use futures::{SinkExt, StreamExt};
use tokio::net::TcpStream;
use tokio_util::codec::{Framed, LinesCodec};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
}

#[derive(Debug)]
pub struct Request {
    pub method: Method,
    pub path: String,
    pub headers: HashMap<String, String>,
}

#[derive(Debug, Clone)]
pub struct Response {
    pub status: u16,
    pub body: Bytes,
}

impl Response {
    pub fn ok(body: impl Into<Bytes>) -> Self {
        Self {
            status: 200,
            body: body.into(),
        }
    }

    pub fn status(status: u16) -> Self {
        Self {
            status,
            body: Bytes::new(),
        }
    }
}

impl Request {
    pub fn token(&self) -> Option<&str> {
        self.headers.get("authorization").map(|v| v.trim_start_matches("Bearer "))
    }

    pub fn segments(&self) -> Vec<&str> {
        self.path.split('/').filter(|s| !s.is_empty()).collect()
    }
}

pub struct Connection {
    lines: Framed<TcpStream, LinesCodec>,
}

impl Connection {
    pub fn new(stream: TcpStream) -> Self {
        Self {
            lines: Framed::new(stream, LinesCodec::new_with_max_length(16 * 1024)),
        }
    }

    pub async fn next_request(&mut self) -> Result<Option<Request>> {
        let Some(first) = self.lines.next().await else {
            return Ok(None);
        };
        let first = first?;
        let mut parts = first.split_whitespace();
        let method = match parts.next() {
            Some("GET") => Method::Get,
            Some("PUT") => Method::Put,
            Some("POST") => Method::Post,
            Some("DELETE") => Method::Delete,
            other => bail!("unsupported method {other:?}"),
        };
        let path = parts.next().context("missing path")?.to_owned();
        let mut headers = HashMap::new();
        while let Some(line) = self.lines.next().await {
            let line = line?;
            if line.is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':') {
                headers.insert(name.trim().to_ascii_lowercase(), value.trim().to_owned());
            }
        }
        Ok(Some(Request {
            method,
            path,
            headers,
        }))
    }

    pub async fn respond(&mut self, response: Response) -> Result<()> {
        let text = format!(
            "HTTP/1.0 {} \nContent-Length: {}\n\n{}",
            response.status,
            response.body.len(),
            String::from_utf8_lossy(&response.body)
        );
        self.lines.send(text).await?;
        Ok(())
    }
}
