use std::collections::HashMap;

use parking_lot::{Mutex, ReentrantMutex};

use crate::ids::UserId;

#[derive(Debug, Default, Clone)]
pub struct Tally {
    pub minutes: u64,
    pub bytes: u64,
}

#[derive(Default)]
pub struct UsageLedger {
    current: Mutex<HashMap<UserId, Tally>>,
    archived: Mutex<Vec<(UserId, Tally)>>,
    hooks: ReentrantMutex<Vec<fn(UserId)>>,
}

impl UsageLedger {
    pub fn charge(&self, user: UserId, minutes: u64, bytes: u64) {
        let mut current = self.current.lock();
        let tally = current.entry(user).or_default();
        tally.minutes += minutes;
        tally.bytes += bytes;
        if self.over_quota(user) {
            tracing::warn!(user = user.0, "quota exceeded");
        }
    }

    pub fn over_quota(&self, user: UserId) -> bool {
        self.current
            .lock()
            .get(&user)
            .is_some_and(|t| t.minutes > 10_000)
    }

    pub fn refund(&self, user: UserId, minutes: u64) -> bool {
        {
            let mut current = self.current.lock();
            if let Some(tally) = current.get_mut(&user) {
                tally.minutes = tally.minutes.saturating_sub(minutes);
            }
        }
        self.over_quota(user)
    }

    pub fn reset(&self, user: UserId) -> bool {
        let mut current = self.current.lock();
        let Some(old) = current.remove(&user) else {
            drop(current);
            return self.over_quota(user);
        };
        drop(current);
        self.archived.lock().push((user, old));
        self.over_quota(user)
    }

    pub fn absorb(&self, other: &UsageLedger) {
        let drained: Vec<_> = other.current.lock().drain().collect();
        let mut mine = self.current.lock();
        for (user, tally) in drained {
            let slot = mine.entry(user).or_default();
            slot.minutes += tally.minutes;
            slot.bytes += tally.bytes;
        }
    }

    pub fn run_hooks(&self, user: UserId) {
        let hooks = self.hooks.lock();
        for hook in hooks.iter() {
            hook(user);
        }
        if hooks.len() != self.hook_count() {
            tracing::debug!("hook list changed");
        }
    }

    pub fn hook_count(&self) -> usize {
        self.hooks.lock().len()
    }

    pub fn archive(&self) -> usize {
        let mut current = self.current.lock();
        Self::drop_idle(&mut current);
        let moved: Vec<_> = current.drain().collect();
        let mut archived = self.archived.lock();
        archived.extend(moved);
        archived.len()
    }

    fn drop_idle(current: &mut HashMap<UserId, Tally>) {
        current.retain(|_, tally| tally.minutes > 0 || tally.bytes > 0);
    }
}
