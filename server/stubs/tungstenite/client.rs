use crate::handshake::HandshakeError;
use crate::handshake::client::{ClientHandshake, Response};
use crate::protocol::{WebSocket, WebSocketConfig};
use crate::stream::MaybeTlsStream;
use std::io::{Read, Write};
use std::net::TcpStream;

/// Source: tungstenite/src/client.rs:43
#[hp::blocking(net, fix = "other", instead = "tokio_tungstenite::connect_async")]
pub fn connect_with_config<Req: IntoClientRequest>(request: Req, config: Option<WebSocketConfig>,
    max_redirects: u8) -> crate::error::Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)>;
/// Source: tungstenite/src/client.rs:124
#[hp::blocking(net, fix = "other", instead = "tokio_tungstenite::connect_async")]
pub fn connect<Req: IntoClientRequest>(request: Req) -> crate::error::Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)>;
/// Source: tungstenite/src/client.rs:158
#[hp::blocking(net, fix = "other", instead = "tokio_tungstenite::connect_async")]
pub fn client_with_config<Stream, Req>(request: Req, stream: Stream,
    config: Option<WebSocketConfig>) -> Result<(WebSocket<Stream>, Response),
    HandshakeError<ClientHandshake<Stream>>>
where Stream: Read + Write, Req: IntoClientRequest;
/// Source: tungstenite/src/client.rs:175
#[hp::blocking(net, fix = "other", instead = "tokio_tungstenite::connect_async")]
pub fn client<Stream, Req>(request: Req, stream: Stream) -> Result<(WebSocket<Stream>, Response),
    HandshakeError<ClientHandshake<Stream>>>
where Stream: Read + Write, Req: IntoClientRequest;
