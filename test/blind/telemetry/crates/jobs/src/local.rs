use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::Result;
use tokio::io::{AsyncWrite, AsyncWriteExt};

#[derive(Clone, Default)]
pub struct LocalReport {
    lines: Rc<RefCell<BTreeMap<String, u64>>>,
}

impl LocalReport {
    pub fn count(&self, key: &str) {
        *self.lines.borrow_mut().entry(key.to_owned()).or_default() += 1;
    }

    pub async fn write_to<W: AsyncWrite + Unpin>(&self, out: &mut W) -> Result<usize> {
        let text = {
            let lines = self.lines.borrow();
            lines.iter().map(|(key, n)| format!("{key}={n}\n")).collect::<String>()
        };
        out.write_all(text.as_bytes()).await?;
        Ok(text.len())
    }
}
