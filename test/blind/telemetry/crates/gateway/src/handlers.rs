use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result};
use parking_lot::Mutex;
use tokio::task;
use volt_common::config::{load_settings, Settings};
use volt_common::probe::Probe;
use volt_common::rates::RateCache;
use volt_common::{ConnectorId, SessionId, StationId};
use volt_store::tariffs::TariffBook;
use volt_store::{Event, EventLog, SessionStore};

pub struct Services {
    pub store: Arc<SessionStore>,
    pub tariffs: Arc<TariffBook>,
    pub log: Arc<EventLog>,
    pub probe: Arc<dyn Probe>,
    pub profile: PathBuf,
}

pub async fn reload_profile(services: &Services) -> Result<Settings> {
    let settings = load_settings(&services.profile)?;
    tracing::info!(listen = %settings.listen, "profile reloaded");
    Ok(settings)
}

pub async fn reload_profile_offloaded(services: &Services) -> Result<Settings> {
    let profile = services.profile.clone();
    task::spawn_blocking(move || load_settings(&profile)).await?
}

pub async fn diagnose(services: &Services, host: &str) -> Result<bool> {
    let alive = services.probe.reachable(host);
    if !alive {
        services.log.record(Event::Faulted(StationId(0), 504)).await?;
    }
    Ok(alive)
}

pub async fn diagnose_many(services: &Services, hosts: Vec<String>) -> Result<usize> {
    let probe = Arc::clone(&services.probe);
    let alive = task::spawn_blocking(move || hosts.iter().filter(|host| probe.reachable(host)).count());
    alive.await.context("probe panicked")
}

pub async fn authorize(services: &Services, connector: ConnectorId) -> Result<SessionId> {
    let plan = services.tariffs.lookup_now(connector.station).unwrap_or_default();
    tracing::debug!(zone = plan.zone, "authorized");
    services.log.record(Event::Booted(connector.station)).await?;
    Ok(services.store.begin(connector))
}

pub async fn quote(services: &Services, station: StationId) -> Result<u32> {
    let tariffs = services.tariffs.clone();
    let plan = task::spawn_blocking(move || tariffs.lookup_now(station)).await?;
    Ok(plan.context("no plan")?.cents_per_kwh)
}

pub async fn on_boot(services: &Services, station: StationId) -> Result<()> {
    tokio::task::yield_now().await;
    services.log.append(Event::Booted(station))
}

pub fn shared_rates() -> Arc<RateCache> {
    Arc::new(RateCache::new())
}

pub fn guarded_rates() -> Arc<Mutex<RateCache>> {
    Arc::new(Mutex::new(RateCache::new()))
}

pub async fn zone_rate(rates: &Mutex<RateCache>, services: &Services, station: StationId) -> Result<f64> {
    if let Some(rate) = rates.lock().lookup(station.0) {
        return Ok(rate);
    }
    let cents = quote(services, station).await?;
    let rate = f64::from(cents) / 100.0;
    rates.lock().remember(station.0, rate);
    Ok(rate)
}
