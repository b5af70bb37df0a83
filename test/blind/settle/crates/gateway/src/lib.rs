pub mod codec;
pub mod feed;
pub mod registry;
pub mod session;
pub mod webhook;
