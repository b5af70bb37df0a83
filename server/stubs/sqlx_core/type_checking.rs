use crate::database::Database;
use crate::decode::Decode;
use std::any::Any;
use std::fmt::Debug;

#[derive(PartialEq, Eq)]
pub enum ParamChecking {
    Weak,
    Strong,
}

pub trait TypeChecking: Database {
    const PARAM_CHECKING: ParamChecking;
    fn param_type_for_id(id: &Self::TypeInfo) -> Option<&'static str>;
    fn return_type_for_id(id: &Self::TypeInfo) -> Option<&'static str>;
    fn get_feature_gate(info: &Self::TypeInfo) -> Option<&'static str>;
    fn fmt_value_debug(value: &Self::Value) -> FmtValue<'_, Self>;
}

pub struct FmtValue<'v, DB> where DB: Database {}
unsafe impl<'v, DB> Send for FmtValue<'v, DB> where <DB as Database>::Value: Sync {}
unsafe impl<'v, DB> Sync for FmtValue<'v, DB> where <DB as Database>::Value: Sync {}
impl<'v, DB> FmtValue<'v, DB> where DB: Database {
    pub fn debug<T>(value: &'v DB::Value) -> Self where T: Decode<'v, DB> + Debug + Any;
    pub fn unknown(value: &'v DB::Value) -> Self where DB: TypeChecking;
}
