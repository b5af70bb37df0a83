//! Signatures of actix-web 4.18.1.

pub mod dev;

pub use mime;
pub use actix_http::body;
pub use actix_http::HttpMessage;

pub mod error {
    use std::error;
    use std::fmt::Display;
    pub use actix_http::error::{ContentTypeError, DispatchError, ParseError, PayloadError};
    pub use http::Error as HttpError;

    #[derive(Debug)]
    pub struct BlockingError;
    impl Display for BlockingError {}
    impl error::Error for BlockingError {}
    impl ResponseError for BlockingError {}
}

pub mod http {
    pub use actix_http::error::Error;
    pub use actix_http::KeepAlive;
    pub use actix_http::ConnectionType;
    pub use http::uri;
    pub use http::method::Method;
    pub use http::status::StatusCode;
    pub use http::uri::Uri;
    pub use http::version::Version;

    pub mod header {
        pub use actix_http::header::*;
    }
}

pub mod rt {
    pub use actix_rt::{Runtime, System, SystemRunner, net, signal, spawn, task, time};
}

pub mod test {
    pub use actix_http::test::TestBuffer;
}

pub mod web {
    use crate::error::BlockingError;
    use std::future::Future;
    pub use bytes::{Bytes, BytesMut};
    pub use bytes::buf::{Buf, BufMut};

    /// Source: actix-web/src/web.rs:251
    #[hp::spawns(blocking)]
    #[hp::closure(offloaded)]
    #[hp::cancel(detached, lost = "the closure runs on and its result is lost")]
    pub fn block<F, R>(f: F) -> impl Future<Output = Result<R, BlockingError>>
    where F: FnOnce() -> R + Send + 'static, R: Send + 'static;
}
