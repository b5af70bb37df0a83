use std::env;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use volt_common::config::{load_settings, Settings};
use volt_gateway::conn::{handshake, Connection};
use volt_gateway::registry::{Peer, Registry};

fn main() -> Result<()> {
    let path = env::args().nth(1).unwrap_or_else(|| "volt.conf".into());
    let settings = load_settings(Path::new(&path))?;
    let runtime = Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(run(settings))
}

async fn run(settings: Settings) -> Result<()> {
    let listener = TcpListener::bind(&settings.listen).await?;
    let registry = Arc::new(Registry::default());
    let tracker = TaskTracker::new();
    let stop = CancellationToken::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let (stream, _) = accepted?;
                let session = attach(stream, registry.clone(), stop.clone());
                tracker.spawn(session);
            }
            _ = tokio::signal::ctrl_c() => break,
        }
    }
    stop.cancel();
    tracker.close();
    if tokio::time::timeout(Duration::from_secs(10), tracker.wait()).await.is_err() {
        tracing::warn!("some stations were still connected");
    }
    Ok(())
}

async fn attach(mut stream: TcpStream, registry: Arc<Registry>, stop: CancellationToken) {
    let Ok(station) = handshake(&mut stream, 10).await else {
        return;
    };
    let (outbox, inbox) = mpsc::channel(32);
    registry.register(station, Peer { outbox, firmware: String::new() });
    let mut connection = Connection::new(station, stream, inbox);
    tokio::select! {
        served = connection.serve_buffered() => {
            if let Err(e) = served {
                tracing::warn!(%station, "connection ended: {e}");
            }
        }
        _ = stop.cancelled() => {}
    }
}
