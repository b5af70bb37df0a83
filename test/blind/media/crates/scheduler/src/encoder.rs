use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::time::Duration;

use anyhow::Result;
use tokio::sync::mpsc;
use tokio::time;

#[derive(Debug, Default, Clone)]
pub struct PassStats {
    pub frames: u64,
    pub dropped: u64,
}

#[derive(Clone)]
pub struct LocalEncoder {
    stats: Rc<RefCell<PassStats>>,
    tables: Rc<RefCell<HashMap<u32, Vec<u16>>>>,
    epoch: Rc<Cell<u64>>,
    out: mpsc::Sender<PassStats>,
}

impl LocalEncoder {
    pub fn new(out: mpsc::Sender<PassStats>) -> Self {
        Self {
            stats: Rc::default(),
            tables: Rc::default(),
            epoch: Rc::default(),
            out,
        }
    }

    pub async fn flush(&self) -> Result<()> {
        let mut stats = self.stats.borrow_mut();
        if stats.frames == 0 {
            return Ok(());
        }
        self.out.send(stats.clone()).await?;
        *stats = PassStats::default();
        Ok(())
    }

    pub async fn encode(&self, frames: u64) -> Result<u64> {
        let snapshot = {
            let mut stats = self.stats.borrow_mut();
            stats.frames += frames;
            stats.clone()
        };
        self.epoch.set(self.epoch.get() + 1);
        self.out.send(snapshot).await?;
        Ok(self.epoch.get())
    }

    pub async fn table_for(&self, quality: impl Into<u32>) -> Vec<u16> {
        let key = &quality.into();
        let known = self.tables.borrow().get(key).cloned();
        match known {
            Some(table) => table,
            None => {
                time::sleep(Duration::from_millis(1)).await;
                let table: Vec<u16> = (0..64).map(|i| (i * *key as u16) % 255).collect();
                self.tables.borrow_mut().insert(*key, table.clone());
                table
            }
        }
    }
}
