use std::collections::HashMap;

use volt_common::StationId;

use crate::ledger::Ledger;

impl Ledger {
    pub fn rebuild(&self) -> usize {
        let journal = self.journal.lock();
        let mut sums: HashMap<StationId, i64> = HashMap::new();
        for entry in journal.iter() {
            *sums.entry(entry.station).or_default() += entry.cents;
        }
        let changed = sums.len();
        for (station, cents) in sums {
            self.overwrite(station, cents);
        }
        changed
    }

    pub fn audit(&self) -> bool {
        let expected = {
            let journal = self.journal.lock();
            journal.iter().map(|e| e.cents).sum::<i64>()
        };
        let actual: i64 = self.balances.lock().values().sum();
        expected == actual
    }
}
