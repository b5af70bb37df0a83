use crate::database::Database;
use crate::error::BoxDynError;

pub enum IsNull {
    Yes,
    No,
}
impl IsNull {
    pub fn is_null(&self) -> bool;
}

pub trait Encode<'q, DB: Database> {
    fn encode(self, buf: &mut DB::ArgumentBuffer<'q>) -> Result<IsNull, BoxDynError> where Self: Sized;
    fn encode_by_ref(&self, buf: &mut DB::ArgumentBuffer<'q>) -> Result<IsNull, BoxDynError>;
    fn produces(&self) -> Option<DB::TypeInfo>;
    fn size_hint(&self) -> usize;
}
