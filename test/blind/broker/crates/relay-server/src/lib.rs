pub mod admin;
pub mod ingest;
pub mod session;
pub mod shutdown;
