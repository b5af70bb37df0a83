use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use settle_core::sync::{Gate, Guarded, Latch};
use settle_core::tasks::Supervisor;
use settle_core::Money;
use settle_jobs::events::EventBus;
use settle_jobs::handler::BookTransfer;
use settle_jobs::scheduler::Scheduler;
use settle_jobs::worker::Pool;
use settle_jobs::JobQueue;
use settle_ledger::journal::Journal;
use settle_ledger::Accounts;
use settle_server::app::{App, State};
use tokio::sync::{mpsc, watch};

async fn warm_up(app: &App) -> anyhow::Result<()> {
    let span = tracing::info_span!("warm_up");
    let _entered = span.enter();
    app.accounts.replay(Vec::new()).await.ok();
    app.journal.checkpoint(&[]).await?;
    app.ready.open();
    Ok(())
}

async fn announce(app: &App) {
    let span = tracing::info_span!("announce");
    let accounts = span.in_scope(|| app.accounts.clone());
    if let Err(error) = accounts.notify_all().await {
        tracing::warn!(%error, "no announcement");
    }
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let (audit, mut audited) = mpsc::channel(1024);
    let accounts = Accounts::new(audit);
    let journal = tokio::task::block_in_place(|| Journal::open(Path::new("/var/lib/settle")))?;
    let (queue, intake) = JobQueue::builder().depth(512).build();
    let (_limits_tx, limits) = watch::channel(Money(5_000_000));
    let (_reload_tx, reload) = mpsc::channel(1);
    let supervisor = Supervisor::default();

    let app = App::new(State {
        accounts: accounts.clone(),
        journal: journal.clone(),
        queue,
        ready: Gate::default(),
        drained: Latch::default(),
        limits,
        recent: Guarded::new(Vec::new()),
    });
    app.watch_drain(&supervisor);

    let (out, tickets) = mpsc::channel(64);
    let scheduler = Scheduler { supervisor: supervisor.clone(), out };
    scheduler.start(intake.urgent, intake.normal, reload);

    let pool = Arc::new(Pool::new(BookTransfer { accounts }, EventBus::default(), 16));
    let server = Arc::clone(&pool);
    supervisor.spawn("payments", async move { server.serve(tickets).await });
    let server = Arc::clone(&pool);
    supervisor.spawn("refunds", async move { server.serve_refunds(intake.refunds).await });
    supervisor.spawn("audit", async move {
        while let Some(entry) = audited.recv().await {
            journal.append(entry);
        }
    });

    warm_up(&app).await?;
    announce(&app).await;
    let sweepers = pool.start(4, |shard| tracing::trace!(shard, "sweep"));
    tokio::signal::ctrl_c().await?;
    pool.stop();
    sweepers.join_all().await;
    drop((scheduler, app, pool));
    tokio::time::timeout(Duration::from_secs(30), supervisor.shutdown()).await.ok();
    Ok(())
}
