use std::collections::HashMap;

use parking_lot::Mutex;
use volt_common::StationId;

#[derive(Default)]
pub struct QuoteCache {
    quotes: Mutex<HashMap<StationId, u32>>,
}

impl QuoteCache {
    pub fn quote(&self, station: StationId, fallback: u32) -> u32 {
        if let Some(quote) = self.quotes.lock().get(&station) {
            *quote
        } else {
            self.quotes.lock().insert(station, fallback);
            fallback
        }
    }
}
