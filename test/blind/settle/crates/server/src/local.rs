use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use settle_core::{AccountId, Error, Money, Result};
use tokio::sync::mpsc;
use tokio::task::LocalSet;

/// Positions of one clearing thread; never leaves its `LocalSet`.
#[derive(Default)]
pub struct Positions {
    net: RefCell<BTreeMap<AccountId, Money>>,
    rounds: Cell<u32>,
}

impl Positions {
    pub fn add(&self, account: AccountId, amount: Money) {
        let mut net = self.net.borrow_mut();
        let slot = net.entry(account).or_default();
        *slot = *slot + amount;
    }

    pub async fn publish(&self, out: &mpsc::Sender<(AccountId, Money)>) -> Result<()> {
        let net = self.net.borrow();
        for (account, amount) in net.iter() {
            out.send((*account, *amount)).await.map_err(|_| Error::Closed)?;
        }
        self.rounds.set(self.rounds.get() + 1);
        Ok(())
    }

    pub async fn publish_and_clear(&self, out: &mpsc::Sender<(AccountId, Money)>) -> Result<()> {
        let net = std::mem::take(&mut *self.net.borrow_mut());
        for (account, amount) in net {
            out.send((account, amount)).await.map_err(|_| Error::Closed)?;
        }
        Ok(())
    }
}

pub fn run_clearing(
    mut moves: mpsc::Receiver<(AccountId, Money)>,
    out: mpsc::Sender<(AccountId, Money)>,
) -> Result<()> {
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let local = LocalSet::new();
    let positions = Rc::new(Positions::default());
    let publisher = Rc::clone(&positions);
    local.spawn_local(async move {
        let mut every = tokio::time::interval(std::time::Duration::from_secs(1));
        loop {
            every.tick().await;
            if publisher.publish(&out).await.is_err() {
                break;
            }
        }
    });
    rt.block_on(local.run_until(async move {
        while let Some((account, amount)) = moves.recv().await {
            positions.add(account, amount);
        }
    }));
    Ok(())
}
