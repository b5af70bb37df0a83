use bytes::Bytes;
use settle_core::tasks::Supervisor;
use settle_core::Result;
use settle_gateway::session::BankSession;
use tokio::net::TcpStream;
use tokio::sync::mpsc;

/// Opens a session and returns the queue of instructions for the bank.
pub async fn connect(addr: &str, supervisor: &Supervisor, inbox: mpsc::Sender<Bytes>) -> Result<mpsc::Sender<Bytes>> {
    let stream = TcpStream::connect(addr).await?;
    let (instructions, outgoing) = mpsc::channel(32);
    let mut session = BankSession::new(stream, inbox, supervisor.token());
    let greeting = session.greet().await?;
    tracing::info!(len = greeting.len(), "bank connected");
    let stop = supervisor.token();
    supervisor.spawn("bank", async move {
        tokio::select! {
            ended = session.run(outgoing) => tracing::warn!(?ended, "bank session ended"),
            _ = stop.cancelled() => {}
        }
    });
    Ok(instructions)
}
