use bytes::Bytes;
use crate::protocol::frame::{Frame, Utf8Bytes};
use std::fmt::Display;
use std::io::{Read, Write};
pub use crate::protocol::frame::CloseFrame;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    Text(Utf8Bytes),
    Binary(Bytes),
    Ping(Bytes),
    Pong(Bytes),
    Close(Option<CloseFrame>),
    Frame(Frame),
}
impl Message {
    pub fn text<S>(string: S) -> Message where S: Into<Utf8Bytes>;
    pub fn binary<B>(bin: B) -> Message where B: Into<Bytes>;
    pub fn is_text(&self) -> bool;
    pub fn is_binary(&self) -> bool;
    pub fn is_ping(&self) -> bool;
    pub fn is_pong(&self) -> bool;
    pub fn is_close(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn into_data(self) -> Bytes;
    pub fn into_text(self) -> crate::error::Result<Utf8Bytes>;
    pub fn to_text(&self) -> crate::error::Result<&str>;
}
impl From<String> for Message {}
impl<'s> From<&'s str> for Message {}
impl<'b> From<&'b [u8]> for Message {}
impl From<Bytes> for Message {}
impl From<Vec<u8>> for Message {}
impl Display for Message {}

#[derive(Debug)]
pub struct WebSocket<Stream> {
    owned: Stream,
}
impl<Stream> WebSocket<Stream> {
    pub fn from_raw_socket(stream: Stream, role: Role, config: Option<WebSocketConfig>) -> Self;
    pub fn from_partially_read(stream: Stream, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self;
    pub fn get_ref(&self) -> &Stream;
    pub fn get_mut(&mut self) -> &mut Stream;
    pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig));
    pub fn get_config(&self) -> &WebSocketConfig;
    pub fn can_read(&self) -> bool;
    pub fn can_write(&self) -> bool;
}
impl<Stream: Read + Write> WebSocket<Stream> {
    /// Source: tungstenite/src/protocol/mod.rs:254
    #[hp::blocking(net, fix = "other", instead = "tokio_tungstenite::WebSocketStream")]
    pub fn read(&mut self) -> crate::error::Result<Message>;
    /// Source: tungstenite/src/protocol/mod.rs:260
    #[hp::blocking(net, fix = "other", instead = "tokio_tungstenite::WebSocketStream")]
    pub fn send(&mut self, message: Message) -> crate::error::Result<()>;
    /// Source: tungstenite/src/protocol/mod.rs:299
    #[hp::blocking(net, fix = "other", instead = "tokio_tungstenite::WebSocketStream")]
    pub fn write(&mut self, message: Message) -> crate::error::Result<()>;
    /// Source: tungstenite/src/protocol/mod.rs:307
    #[hp::blocking(net, fix = "other", instead = "tokio_tungstenite::WebSocketStream")]
    pub fn flush(&mut self) -> crate::error::Result<()>;
    /// Source: tungstenite/src/protocol/mod.rs:332
    #[hp::blocking(net, fix = "other", instead = "tokio_tungstenite::WebSocketStream")]
    pub fn close(&mut self, code: Option<CloseFrame>) -> crate::error::Result<()>;
    pub fn read_message(&mut self) -> crate::error::Result<Message>;
    pub fn write_message(&mut self, message: Message) -> crate::error::Result<()>;
    pub fn write_pending(&mut self) -> crate::error::Result<()>;
}

pub mod frame {
    use bytes::{Bytes, BytesMut};
    use crate::protocol::frame::coding::CloseCode;
    use std::borrow::Borrow;
    use std::fmt::Display;
    use std::ops::Deref;
    use std::str::Utf8Error;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct CloseFrame {
        pub code: CloseCode,
        pub reason: Utf8Bytes,
    }
    impl Display for CloseFrame {}

    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct Utf8Bytes {}
    impl Utf8Bytes {
        pub fn from_static(str: &'static str) -> Self;
        pub fn as_str(&self) -> &str;
        pub unsafe fn from_bytes_unchecked(bytes: Bytes) -> Self;
    }
    impl Deref for Utf8Bytes { type Target = str; }
    impl AsRef<[u8]> for Utf8Bytes {}
    impl AsRef<str> for Utf8Bytes {}
    impl AsRef<Bytes> for Utf8Bytes {}
    impl Borrow<str> for Utf8Bytes {}
    impl Display for Utf8Bytes {}
    impl TryFrom<Bytes> for Utf8Bytes { type Error = Utf8Error; }
    impl TryFrom<BytesMut> for Utf8Bytes { type Error = Utf8Error; }
    impl TryFrom<Vec<u8>> for Utf8Bytes { type Error = Utf8Error; }
    impl From<String> for Utf8Bytes {}
    impl From<&str> for Utf8Bytes {}
    impl From<&String> for Utf8Bytes {}
}
