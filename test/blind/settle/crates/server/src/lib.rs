pub mod app;
pub mod banks;
pub mod closing;
pub mod lifecycle;
pub mod local;
pub mod reports;
pub mod turn;
