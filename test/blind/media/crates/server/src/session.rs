use std::collections::HashMap;
use std::time::{Duration, Instant};

use anyhow::{anyhow, Result};
use media_core::auth::{self, SecretHash};
use media_core::UserId;
use parking_lot::{Mutex, MutexGuard};
use tokio::sync::mpsc;
use tokio::task::spawn_blocking;

#[derive(Debug, Clone)]
pub struct Session {
    pub user: UserId,
    pub last_seen: Instant,
}

#[derive(Debug)]
pub enum AuditRecord {
    Login(UserId),
    Seen(UserId, Duration),
    Logout(UserId),
}

type Table = HashMap<String, Session>;

pub struct Sessions {
    live: Mutex<Table>,
    secrets: Mutex<HashMap<UserId, SecretHash>>,
    audit: mpsc::Sender<AuditRecord>,
}

impl Sessions {
    pub fn new(audit: mpsc::Sender<AuditRecord>) -> Self {
        Self {
            live: Mutex::default(),
            secrets: Mutex::default(),
            audit,
        }
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.live.lock()
    }

    pub async fn touch(&self, token: &str) -> Result<Option<UserId>> {
        let mut table = self.table();
        let Some(session) = table.get_mut(token) else {
            return Ok(None);
        };
        let idle = session.last_seen.elapsed();
        session.last_seen = Instant::now();
        self.audit.send(AuditRecord::Seen(session.user, idle)).await?;
        Ok(Some(session.user))
    }

    pub async fn logout(&self, token: &str) -> Result<bool> {
        let mut table = self.table();
        let removed = table.remove(token);
        if removed.is_none() {
            return Ok(false);
        }
        drop(table);
        if let Some(session) = removed {
            self.audit.send(AuditRecord::Logout(session.user)).await?;
        }
        Ok(true)
    }

    pub async fn whoami(&self, token: &str) -> Result<UserId> {
        let user = self.table().get(token).map(|session| session.user);
        let user = user.ok_or_else(|| anyhow!("unknown session"))?;
        self.audit.send(AuditRecord::Seen(user, Duration::ZERO)).await?;
        Ok(user)
    }

    pub async fn register(&self, user: UserId, secret: &str) -> Result<()> {
        let hashed = auth::hash_secret(secret)?;
        self.secrets.lock().insert(user, hashed);
        self.audit.send(AuditRecord::Login(user)).await?;
        Ok(())
    }

    pub async fn login(&self, user: UserId, secret: String) -> Result<String> {
        let stored = self.secrets.lock().get(&user).cloned();
        let stored = stored.ok_or_else(|| anyhow!("unknown user"))?;
        let valid = spawn_blocking(move || auth::verify_secret(&secret, &stored)).await??;
        if !valid {
            return Err(anyhow!("bad credentials"));
        }
        let token = format!("{:08x}-{:?}", user.0, Instant::now());
        let session = Session {
            user,
            last_seen: Instant::now(),
        };
        self.table().insert(token.clone(), session);
        self.audit.send(AuditRecord::Login(user)).await?;
        Ok(token)
    }
}
