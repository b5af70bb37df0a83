//! Signatures of `std::f64::consts`.

pub const E: f64;

pub const EULER_GAMMA: f64;

pub const FRAC_1_PI: f64;

pub const FRAC_1_SQRT_2: f64;

pub const FRAC_2_PI: f64;

pub const FRAC_2_SQRT_PI: f64;

pub const FRAC_PI_2: f64;

pub const FRAC_PI_3: f64;

pub const FRAC_PI_4: f64;

pub const FRAC_PI_6: f64;

pub const FRAC_PI_8: f64;

pub const GOLDEN_RATIO: f64;

pub const LN_10: f64;

pub const LN_2: f64;

pub const LOG10_2: f64;

pub const LOG10_E: f64;

pub const LOG2_10: f64;

pub const LOG2_E: f64;

pub const PI: f64;

pub const SQRT_2: f64;

pub const TAU: f64;
