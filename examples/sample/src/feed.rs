//! Reads frames of twelve bytes from each connection.

use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};

/// One measurement.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    pub sensor: u32,
    pub value: u64,
}

/// Accepts connections until the service stops. Fine: `accept` and `changed` lose nothing when they are dropped.
pub async fn accept(
    listener: TcpListener,
    frames: mpsc::UnboundedSender<Frame>,
    mut stopped: watch::Receiver<bool>,
) {
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                if let Ok((stream, _)) = accepted {
                    tokio::spawn(read(stream, frames.clone()));
                }
            }
            _ = stopped.changed() => break,
        }
    }
}

async fn read(mut stream: TcpStream, frames: mpsc::UnboundedSender<Frame>) {
    let mut heartbeat = tokio::time::interval(Duration::from_secs(5));
    let mut buffer = [0; 12];
    loop {
        tokio::select! {
            // cancel-unsafe-in-select: bytes read so far are lost when the other branch wins, and every later frame is shifted.
            outcome = stream.read_exact(&mut buffer) => match outcome {
                Ok(_) => {
                    let _ = frames.send(parse(&buffer));
                }
                Err(_) => return,
            },
            _ = heartbeat.tick() => tracing::debug!("still connected"),
        }
    }
}

fn parse(bytes: &[u8; 12]) -> Frame {
    let [a, b, c, d, rest @ ..] = *bytes;
    Frame {
        sensor: u32::from_be_bytes([a, b, c, d]),
        value: u64::from_be_bytes(rest),
    }
}
