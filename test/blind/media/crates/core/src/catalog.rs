use std::path::Path;

use anyhow::Result;
use parking_lot::Mutex;
use rusqlite::{params, Connection, OptionalExtension};

use crate::ids::{AssetId, UserId};

#[derive(Debug, Clone)]
pub struct Asset {
    pub id: AssetId,
    pub owner: UserId,
    pub title: String,
    pub duration_ms: i64,
}

pub trait AssetStore: Send + Sync + 'static {
    fn load_asset(&self, id: &AssetId) -> Result<Option<Asset>>;
    fn save_asset(&self, asset: &Asset) -> Result<()>;
}

pub struct SqliteCatalog {
    conn: Mutex<Connection>,
}

impl SqliteCatalog {
    pub fn open(path: &Path) -> Result<Self> {
        let conn = Connection::open(path)?;
        conn.execute_batch(
            "CREATE TABLE IF NOT EXISTS assets (
                id TEXT PRIMARY KEY,
                owner INTEGER NOT NULL,
                title TEXT NOT NULL,
                duration_ms INTEGER NOT NULL
            )",
        )?;
        Ok(Self {
            conn: Mutex::new(conn),
        })
    }
}

impl AssetStore for SqliteCatalog {
    fn load_asset(&self, id: &AssetId) -> Result<Option<Asset>> {
        let conn = self.conn.lock();
        let row = conn
            .query_row(
                "SELECT owner, title, duration_ms FROM assets WHERE id = ?1",
                params![id.as_str()],
                |row| Ok((row.get::<_, u32>(0)?, row.get(1)?, row.get(2)?)),
            )
            .optional()?;
        Ok(row.map(|(owner, title, duration_ms)| Asset {
            id: id.clone(),
            owner: UserId(owner),
            title,
            duration_ms,
        }))
    }

    fn save_asset(&self, asset: &Asset) -> Result<()> {
        self.conn.lock().execute(
            "INSERT OR REPLACE INTO assets (id, owner, title, duration_ms) VALUES (?1, ?2, ?3, ?4)",
            params![asset.id.as_str(), asset.owner.0, asset.title, asset.duration_ms],
        )?;
        Ok(())
    }
}
