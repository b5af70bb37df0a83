use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

const ZERO: AtomicU64 = AtomicU64::new(0);

static FRAMES: [AtomicU64; 4] = [ZERO; 4];
static STALLS: AtomicU64 = AtomicU64::new(0);

#[derive(Clone, Copy)]
pub enum FrameKind {
    Boot = 0,
    Meter = 1,
    Status = 2,
    Other = 3,
}

pub fn note_frame(kind: FrameKind) {
    FRAMES[kind as usize].fetch_add(1, Ordering::Relaxed);
}

pub fn note_stall() {
    STALLS.fetch_add(1, Ordering::Relaxed);
}

pub fn frame_count(kind: FrameKind) -> u64 {
    FRAMES[kind as usize].load(Ordering::Relaxed)
}

pub struct InFlight<'a> {
    gauge: &'a AtomicUsize,
}

impl<'a> InFlight<'a> {
    pub fn enter(gauge: &'a AtomicUsize) -> Self {
        gauge.fetch_add(1, Ordering::Relaxed);
        Self { gauge }
    }
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.gauge.fetch_sub(1, Ordering::Relaxed);
    }
}
