use relay_core::{EndpointId, Offset, TopicId};

use crate::router::Broker;

impl Broker {
    pub(crate) fn reset_cursor(&self, topic: TopicId, endpoint: EndpointId) {
        self.cursors.lock().insert((topic, endpoint), Offset(0));
    }

    pub fn commit(&self, topic: &TopicId, endpoint: EndpointId, at: Offset) {
        let mut cursors = self.cursors.lock();
        let slot = cursors.entry((topic.clone(), endpoint)).or_default();
        if *slot < at {
            *slot = at;
        }
    }

    pub fn prune(&self, endpoint: EndpointId) -> usize {
        let mut cursors = self.cursors.lock();
        let before = cursors.len();
        cursors.retain(|(topic, e), _| *e != endpoint || self.targets(topic).contains(e));
        before - cursors.len()
    }

    pub fn replay_report(&self) -> Vec<(EndpointId, u32)> {
        let replays = self.replays.lock();
        let Some(paused) = self.paused.try_lock() else {
            return Vec::new();
        };
        replays
            .iter()
            .filter(|(e, _)| !paused.contains(e))
            .map(|(e, n)| (*e, *n))
            .collect()
    }
}
