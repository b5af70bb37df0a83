//! Signatures of tungstenite 0.27.0.

pub mod client;
pub mod error;
pub mod protocol;

use crate::handshake::server::{Callback, NoCallback};
use std::result;
use std::io::{Read, Write};
pub use http;
pub use bytes::Bytes;
pub use crate::client::{client, connect};
pub use crate::error::{Error, Result};
pub use crate::protocol::{Message, WebSocket};
pub use crate::protocol::frame::Utf8Bytes;

pub fn accept<S: Read + Write>(stream: S) -> result::Result<WebSocket<S>,
    HandshakeError<ServerHandshake<S, NoCallback>>>;
pub fn accept_hdr<S: Read + Write, C: Callback>(stream: S, callback: C) -> result::Result<WebSocket<S>,
    HandshakeError<ServerHandshake<S, C>>>;

pub mod stream {
    use std::io::{Read, Write};

    #[non_exhaustive]
    pub enum MaybeTlsStream<S: Read + Write> {
        Plain(S),
    }
    impl<S: Read + Write> Read for MaybeTlsStream<S> {}
    impl<S: Read + Write> Write for MaybeTlsStream<S> {}
    impl<S: Read + Write + NoDelay> NoDelay for MaybeTlsStream<S> {}
}
