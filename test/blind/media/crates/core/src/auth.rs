use anyhow::{Context, Result};

const COST: u32 = 12;

#[derive(Debug, Clone)]
pub struct SecretHash(String);

impl SecretHash {
    pub fn from_stored(raw: String) -> Self {
        Self(raw)
    }

    pub fn into_inner(self) -> String {
        self.0
    }
}

pub fn hash_secret(secret: &str) -> Result<SecretHash> {
    let hashed = bcrypt::hash(secret, COST).context("hashing secret")?;
    Ok(SecretHash(hashed))
}

pub fn verify_secret(secret: &str, stored: &SecretHash) -> Result<bool> {
    bcrypt::verify(secret, &stored.0).context("verifying secret")
}
