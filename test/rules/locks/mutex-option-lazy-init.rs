use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, RwLock};

fn load() -> String {
    "config.toml".to_owned()
}

// ---- found -------------------------------------------------------------------------------------

pub struct Config {
    path: Mutex<Option<String>>,
        //^^^^^^^^^^^^^^^^^^^^^ information: `path` is set once: a `OnceLock` would hold it without a lock
    root: Mutex<Option<Arc<String>>>,
        //^^^^^^^^^^^^^^^^^^^^^^^^^^ information: `root` is set once: a `OnceLock` would hold it without a lock
    host: RwLock<Option<String>>,
        //^^^^^^^^^^^^^^^^^^^^^^ information: `host` is set once: a `OnceLock` would hold it without a lock
    user: Mutex<Option<String>>,
        //^^^^^^^^^^^^^^^^^^^^^ information: `user` is set once: a `OnceLock` would hold it without a lock
    zone: tokio::sync::Mutex<Option<String>>,
        //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: `zone` is set once: a `OnceLock` would hold it without a lock
}

impl Config {
    pub fn path(&self) -> String {
        let mut path = self.path.lock().unwrap();
                               //^^^^ note: it is set under this lock
        path.get_or_insert_with(load).clone()
    }

    pub fn has_path(&self) -> bool {
        self.path.lock().unwrap().is_some()
    }

    pub fn root(&self) -> Arc<String> {
        let mut root = self.root.lock().unwrap();
                               //^^^^ note: it is set under this lock
        if root.is_none() {
            *root = Some(Arc::new(load()));
        }
        root.as_ref().unwrap().clone()
    }

    pub fn host(&self) -> String {
        if let Some(host) = self.host.read().unwrap().as_ref() {
            return host.clone();
        }
        let mut host = self.host.write().unwrap();
                               //^^^^^ note: it is set under this lock
        if host.is_none() {
            *host = Some(load());
        }
        host.clone().unwrap()
    }

    pub fn user_length(&self) -> usize {
        self.user.lock().unwrap().get_or_insert_with(load).len()
                //^^^^ note: it is set under this lock
    }

    pub async fn zone(&self) -> String {
        let mut zone = self.zone.lock().await;
                               //^^^^ note: it is set under this lock
        if zone.is_none() {
            *zone = Some(load());
        }
        zone.clone().unwrap()
    }
}

static NAME: Mutex<Option<String>> = Mutex::new(None);
           //^^^^^^^^^^^^^^^^^^^^^ information: `NAME` is set once: a `OnceLock` would hold it without a lock

fn name() -> String {
    NAME.lock().unwrap().get_or_insert_with(load).clone()
       //^^^^ note: it is set under this lock
}

static HOME: parking_lot::RwLock<Option<String>> = parking_lot::RwLock::new(None);
           //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: `HOME` is set once: a `OnceLock` would hold it without a lock

fn home() -> String {
    let mut home = HOME.write();
                      //^^^^^ note: it is set under this lock
    if home.is_none() {
        *home = Some(load());
    }
    home.as_deref().unwrap_or("/").to_owned()
}

struct Logger {
    level: Mutex<Option<u8>>,
         //^^^^^^^^^^^^^^^^^ information: `level` is set once: a `OnceLock` would hold it without a lock
}

impl Logger {
    fn level(&self) -> u8 {
        let mut level = self.level.lock().unwrap();
                                 //^^^^ note: it is set under this lock
        match *level {
            Some(level) => level,
            None => {
                *level = Some(3);
                3
            }
        }
    }
}

// ---- not found ---------------------------------------------------------------------------------

pub struct Session {
    token: Mutex<Option<String>>,
    last: Mutex<Option<u64>>,
    names: Mutex<Option<Vec<String>>>,
    worker: Mutex<Option<std::thread::JoinHandle<()>>>,
    error: Mutex<Option<String>>,
    cache: Mutex<Option<HashMap<u64, String>>>,
    shared: Arc<Mutex<Option<String>>>,
    never_set: Mutex<Option<String>>,
    once: OnceLock<String>,
    pub open: Mutex<Option<String>>,
}

impl Session {
    pub fn token(&self) -> String {
        self.token.lock().unwrap().get_or_insert_with(load).clone()
    }

    pub fn log_out(&self) {
        *self.token.lock().unwrap() = None;
    }

    pub fn see(&self, id: u64) {
        let mut last = self.last.lock().unwrap();
        if last.is_some() {
            println!("again");
        }
        *last = Some(id);
        drop(last);
        self.last.lock().unwrap().take();
    }

    pub fn add(&self, name: String) {
        self.names.lock().unwrap().get_or_insert_with(Vec::new).push(name);
    }

    pub fn start(&self) {
        let mut worker = self.worker.lock().unwrap();
        if worker.is_none() {
            *worker = Some(std::thread::spawn(|| {}));
        }
    }

    pub fn stop(&self) {
        if let Some(worker) = self.worker.lock().unwrap().take() {
            worker.join().unwrap();
        }
    }

    pub fn fail(&self, error: String) {
        *self.error.lock().unwrap() = Some(error);
    }

    pub fn remember(&self, id: u64, name: String) {
        let mut cache = self.cache.lock().unwrap();
        let cache = cache.get_or_insert_with(HashMap::new);
        cache.insert(id, name);
    }

    pub fn shared(&self) -> Arc<Mutex<Option<String>>> {
        self.shared.lock().unwrap().get_or_insert_with(load);
        self.shared.clone()
    }

    pub fn never_set(&self) -> bool {
        self.never_set.lock().unwrap().is_some()
    }

    pub fn once(&self) -> &str {
        self.once.get_or_init(load)
    }

    pub fn open(&self) -> String {
        self.open.lock().unwrap().get_or_insert_with(load).clone()
    }
}

pub struct Handed {
    value: Mutex<Option<String>>,
}

fn clear(value: &Mutex<Option<String>>) {
    *value.lock().unwrap() = None;
}

impl Handed {
    fn value(&self) -> String {
        self.value.lock().unwrap().get_or_insert_with(load).clone()
    }

    fn clear(&self) {
        clear(&self.value);
    }
}

// FIXME: the function only reads.
pub struct Lent {
    text: Mutex<Option<String>>,
}

fn length(text: &Mutex<Option<String>>) -> usize {
    text.lock().unwrap().as_ref().map_or(0, String::len)
}

impl Lent {
    fn text(&self) -> usize {
        self.text.lock().unwrap().get_or_insert_with(load);
        length(&self.text)
    }
}

// FIXME: the number is only copied.
pub struct Listener {
    port: parking_lot::Mutex<Option<u16>>,
}

impl Listener {
    fn port(&self) -> u16 {
        *self.port.lock().get_or_insert(80)
    }
}
