use std::collections::HashMap;

use parking_lot::Mutex;
use volt_common::StationId;

#[derive(Default)]
pub struct TotalsBoard {
    hourly: Mutex<HashMap<StationId, f64>>,
    daily: Mutex<HashMap<StationId, f64>>,
}

impl TotalsBoard {
    pub fn record(&self, station: StationId, kwh: f64) {
        let mut hourly = self.hourly.lock();
        *hourly.entry(station).or_insert(0.0) += kwh;
        *self.daily.lock().entry(station).or_insert(0.0) += kwh;
    }

    pub fn snapshot(&self) -> Option<(f64, f64)> {
        let daily = self.daily.lock();
        let hourly = self.hourly.try_lock()?;
        Some((hourly.values().sum(), daily.values().sum()))
    }
}

pub struct PriceCache {
    entries: Mutex<HashMap<StationId, u32>>,
    base: u32,
}

impl PriceCache {
    pub fn new(base: u32) -> Self {
        Self { entries: Mutex::new(HashMap::new()), base }
    }

    pub fn price(&self, station: StationId) -> u32 {
        if let Some(price) = self.entries.lock().get(&station) {
            *price
        } else {
            let price = self.base + station.0 % 7;
            self.entries.lock().insert(station, price);
            price
        }
    }

    pub fn forget(&self, station: StationId) -> Option<u32> {
        let known = self.entries.lock().get(&station).copied();
        match known {
            Some(price) if price > self.base => self.entries.lock().remove(&station),
            other => other,
        }
    }
}
