//! Signatures of `std::f32::consts`.

pub const E: f32;

pub const EULER_GAMMA: f32;

pub const FRAC_1_PI: f32;

pub const FRAC_1_SQRT_2: f32;

pub const FRAC_2_PI: f32;

pub const FRAC_2_SQRT_PI: f32;

pub const FRAC_PI_2: f32;

pub const FRAC_PI_3: f32;

pub const FRAC_PI_4: f32;

pub const FRAC_PI_6: f32;

pub const FRAC_PI_8: f32;

pub const GOLDEN_RATIO: f32;

pub const LN_10: f32;

pub const LN_2: f32;

pub const LOG10_2: f32;

pub const LOG10_E: f32;

pub const LOG2_10: f32;

pub const LOG2_E: f32;

pub const PI: f32;

pub const SQRT_2: f32;

pub const TAU: f32;
