//! Signatures of `std::ffi`.

pub mod c_str;
pub mod os_str;
pub use crate::ffi::c_str::CStr;
pub use crate::ffi::c_str::CString;
pub use crate::ffi::c_str::FromBytesUntilNulError;
pub use crate::ffi::c_str::FromBytesWithNulError;
pub use crate::ffi::c_str::FromVecWithNulError;
pub use crate::ffi::c_str::IntoStringError;
pub use crate::ffi::c_str::NulError;
pub use crate::ffi::os_str::OsStr;
pub use crate::ffi::os_str::OsString;

#[derive(Debug)]
pub enum c_void {}

pub type c_char = i8;

pub type c_double = f64;

pub type c_float = f32;

pub type c_int = i32;

pub type c_long = i64;

pub type c_longlong = i64;

pub type c_schar = i8;

pub type c_short = i16;

pub type c_uchar = u8;

pub type c_uint = u32;

pub type c_ulong = u64;

pub type c_ulonglong = u64;

pub type c_ushort = u16;
