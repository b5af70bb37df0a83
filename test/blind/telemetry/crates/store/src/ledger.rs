use std::collections::HashMap;

use parking_lot::Mutex;
use volt_common::StationId;

#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub station: StationId,
    pub cents: i64,
}

#[derive(Default)]
pub struct Ledger {
    pub(crate) balances: Mutex<HashMap<StationId, i64>>,
    pub(crate) journal: Mutex<Vec<Entry>>,
}

impl Ledger {
    pub fn post(&self, entry: Entry) {
        let mut balances = self.balances.lock();
        *balances.entry(entry.station).or_default() += entry.cents;
        self.journal.lock().push(entry);
    }

    pub fn balance(&self, station: StationId) -> i64 {
        self.balances.lock().get(&station).copied().unwrap_or(0)
    }

    pub(crate) fn overwrite(&self, station: StationId, cents: i64) {
        self.balances.lock().insert(station, cents);
    }
}

#[derive(Default)]
pub struct Escrow {
    gate: Mutex<()>,
    held: Mutex<HashMap<StationId, i64>>,
    released: Mutex<Vec<Entry>>,
}

impl Escrow {
    pub fn hold(&self, entry: Entry) {
        let _turn = self.gate.lock();
        let mut held = self.held.lock();
        self.released.lock().retain(|e| e.station != entry.station);
        *held.entry(entry.station).or_default() += entry.cents;
    }

    pub fn release(&self, station: StationId) {
        let _turn = self.gate.lock();
        let mut released = self.released.lock();
        if let Some(cents) = self.held.lock().remove(&station) {
            released.push(Entry { station, cents });
        }
    }
}
