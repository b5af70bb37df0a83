//! Signatures of `std::hint`.

pub const unsafe fn assert_unchecked(cond: bool);

pub const fn black_box<T>(dummy: T) -> T;

pub const fn cold_path();

pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T;

/// Source: core/hint.rs:270
#[hp::blocking(wait, fix = "other", instead = "tokio::task::yield_now", cheap)]
pub fn spin_loop();

pub const unsafe fn unreachable_unchecked() -> !;
