use std::sync::Arc;

use anyhow::Result;
use parking_lot::Mutex as PlMutex;
use tracing::Instrument;
use volt_common::{SessionId, StationId};
use volt_store::{Event, EventLog, Session, SessionStore};

use crate::registry::Registry;

#[derive(Clone, Default)]
pub struct AuditTrail(Arc<PlMutex<Vec<String>>>);

impl AuditTrail {
    fn note(&self, line: impl Into<String>) {
        self.0.lock().push(line.into());
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock())
    }
}

pub struct Admin {
    registry: Arc<Registry>,
    store: Arc<SessionStore>,
    log: Arc<EventLog>,
    trail: AuditTrail,
}

impl Admin {
    pub fn new(registry: Arc<Registry>, store: Arc<SessionStore>, log: Arc<EventLog>) -> Self {
        Self { registry, store, log, trail: AuditTrail::default() }
    }

    pub async fn relabel(&self, station: StationId, label: &str) -> Result<bool> {
        let mut labels = self.registry.labels();
        if labels.get(&station).is_some_and(|old| old == label) {
            return Ok(false);
        }
        self.log.record(Event::Booted(station)).await?;
        labels.insert(station, label.to_owned());
        Ok(true)
    }

    pub async fn describe(&self, station: StationId) -> Result<String> {
        let label = {
            let labels = self.registry.labels();
            labels.get(&station).cloned().unwrap_or_default()
        };
        self.log.record(Event::Booted(station)).await?;
        Ok(format!("{station} {label}"))
    }

    pub fn adjust(&self, id: &SessionId, kwh: f64) -> f64 {
        let mut table = self.store.active_mut();
        if let Some(session) = table.get_mut(id) {
            session.kwh += kwh;
        }
        self.trail.note(format!("{id} adjusted by {kwh}"));
        self.store.total_energy()
    }

    pub fn reset_meter(&self, id: &SessionId) -> f64 {
        {
            let mut table = self.store.active_mut();
            table.entry(id.clone()).and_modify(|session: &mut Session| session.kwh = 0.0);
        }
        self.store.total_energy()
    }

    pub async fn settle(&self, station: StationId, cents: i64) -> Result<()> {
        let span = tracing::info_span!("settle", %station).entered();
        self.trail.note(format!("{station} settled"));
        self.log.record(Event::Settled { station, cents }).await?;
        drop(span);
        Ok(())
    }

    pub async fn publish_trail(&self) -> Result<usize> {
        let span = tracing::info_span!("publish_trail");
        let lines = span.in_scope(|| self.trail.take());
        let count = lines.len();
        self.push_lines(lines).instrument(span).await?;
        Ok(count)
    }

    async fn push_lines(&self, lines: Vec<String>) -> Result<()> {
        for line in lines {
            tracing::info!(%line, "audit");
            self.log.record(Event::Faulted(StationId(0), line.len() as u16)).await?;
        }
        Ok(())
    }
}
