//! Takes measurements over TCP, keeps the last one of each sensor, and writes a summary now and then.

mod feed;
mod session;
mod store;
mod summary;

use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::feed::Frame;
use crate::store::Store;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let store = Arc::new(Store::default());
    // unbounded-channel: connections may fill the memory while the mirror is slow.
    let (frames, received) = mpsc::unbounded_channel();
    let (stop, stopped) = tokio::sync::watch::channel(false);

    let listener = TcpListener::bind("127.0.0.1:7070").await?;
    tokio::spawn(feed::accept(listener, frames, stopped));
    tokio::spawn(summarise(Arc::clone(&store)));
    tokio::spawn(async move {
        let _ = tokio::signal::ctrl_c().await;
        let _ = stop.send(true);
    });

    ingest(&store, received).await;
    summary::flush(&store)
}

async fn ingest(store: &Store, mut frames: mpsc::UnboundedReceiver<Frame>) {
    let session = session::Session::new();
    while let Some(frame) = frames.recv().await {
        session.count(&frame).await;
        let outcome = match frame.value {
            0 => store.forget(frame.sensor).await,
            _ => store.record(frame).await,
        };
        if let Err(error) = outcome {
            tracing::warn!(%error, "the mirror did not take a measurement");
        }
    }
}

async fn summarise(store: Arc<Store>) {
    let mut interval = tokio::time::interval(Duration::from_secs(60));
    loop {
        interval.tick().await;
        if let Err(error) = summary::write(&store).await {
            tracing::warn!(%error, "no summary this time");
        }
    }
}
