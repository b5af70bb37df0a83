use std::collections::HashMap;
use std::sync::Arc;

use parking_lot::{Mutex, RwLock};
use relay_core::{EndpointId, Offset, TopicId};

pub type Routes = HashMap<TopicId, Vec<EndpointId>>;
pub type Cursors = HashMap<(TopicId, EndpointId), Offset>;

#[derive(Default)]
pub struct Broker {
    pub(crate) routes: RwLock<Routes>,
    pub(crate) cursors: Mutex<Cursors>,
    pub(crate) paused: Mutex<Vec<EndpointId>>,
    pub(crate) replays: Mutex<HashMap<EndpointId, u32>>,
}

impl Broker {
    pub fn new() -> Arc<Self> {
        Arc::new(Self::default())
    }

    pub fn subscribe(&self, topic: TopicId, endpoint: EndpointId) {
        let mut routes = self.routes.write();
        let list = routes.entry(topic.clone()).or_default();
        if !list.contains(&endpoint) {
            list.push(endpoint);
            self.reset_cursor(topic, endpoint);
        }
    }

    pub fn targets(&self, topic: &TopicId) -> Vec<EndpointId> {
        self.routes.read().get(topic).cloned().unwrap_or_default()
    }

    pub fn pause(&self, endpoint: EndpointId) {
        let mut paused = self.paused.lock();
        let mut replays = self.replays.lock();
        paused.push(endpoint);
        replays.remove(&endpoint);
    }

    pub fn resume(&self, endpoint: EndpointId) -> u32 {
        let mut paused = self.paused.lock();
        paused.retain(|e| *e != endpoint);
        let mut replays = self.replays.lock();
        let count = replays.entry(endpoint).or_insert(0);
        *count += 1;
        *count
    }
}
