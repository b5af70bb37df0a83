pub mod unsync;
pub mod sync;
pub mod race;
