use std::path::{Path, PathBuf};

use anyhow::Context;

struct Reconciler {
    dir: PathBuf,
}

impl Reconciler {
    fn read(&self, name: &str) -> std::io::Result<Vec<u8>> {
        tokio::task::block_in_place(|| std::fs::read(self.dir.join(name)))
    }

    async fn compare(&self) -> anyhow::Result<bool> {
        let ours = self.read("balances.snap").context("own balances")?;
        let theirs = tokio::fs::read(self.dir.join("clearing.snap")).await?;
        Ok(ours == theirs)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let dir = std::env::args().nth(1).context("directory")?;
    let same = Reconciler { dir: Path::new(&dir).to_path_buf() }.compare().await?;
    println!("{}", if same { "match" } else { "MISMATCH" });
    Ok(())
}
