use std::collections::HashMap;
use std::sync::Arc;

use tokio::sync::{Mutex, MutexGuard, RwLock};

async fn save(_: &[String]) {}

async fn pause() {
    tokio::task::yield_now().await;
}

// ---- found -------------------------------------------------------------------------------------

pub struct Names {
    all: Mutex<Vec<String>>,
       //^^^^^^^^^^^^^^^^^^ information: no guard of `all` lives across an await: a blocking `Mutex` would do
    by_id: RwLock<HashMap<u64, String>>,
         //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: no guard of `by_id` lives across an await: a blocking `RwLock` would do
    count: Mutex<u64>,
         //^^^^^^^^^^ information: no guard of `count` lives across an await: a blocking `Mutex` would do
    seen: futures::lock::Mutex<Vec<u64>>,
        //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: no guard of `seen` lives across an await: a blocking `Mutex` would do
    last: Mutex<Option<String>>,
        //^^^^^^^^^^^^^^^^^^^^^ information: no guard of `last` lives across an await: a blocking `Mutex` would do
}

impl Names {
    pub async fn add(&self, name: String) {
        self.all.lock().await.push(name);
               //^^^^ note: its guard is gone before the next await
    }

    pub async fn store(&self) {
        let all = self.all.lock().await.clone();
        save(&all).await;
    }

    pub async fn name(&self, id: u64) -> Option<String> {
        self.by_id.read().await.get(&id).cloned()
                 //^^^^ note: its guard is gone before the next await
    }

    pub async fn insert(&self, id: u64, name: String) {
        let mut by_id = self.by_id.write().await;
        by_id.insert(id, name);
        drop(by_id);
        pause().await;
    }

    pub async fn next(&self) -> u64 {
        let mut count = self.count.lock().await;
                                 //^^^^ note: its guard is gone before the next await
        *count += 1;
        *count
    }

    pub async fn reset(&self) {
        *self.count.lock().await = 0;
    }

    pub async fn see(&self, id: u64) {
        self.seen.lock().await.push(id);
                //^^^^ note: its guard is gone before the next await
        pause().await;
    }

    pub async fn take_last(&self) -> Option<String> {
        let last = {
            let mut last = self.last.lock().await;
                                   //^^^^ note: its guard is gone before the next await
            last.take()
        };
        pause().await;
        last
    }
}

static TOTAL: Mutex<u64> = Mutex::const_new(0);
            //^^^^^^^^^^ information: no guard of `TOTAL` lives across an await: a blocking `Mutex` would do

async fn total() -> u64 {
    let total = TOTAL.lock().await;
                    //^^^^ note: its guard is gone before the next await
    *total
}

struct Steps {
    first: Mutex<Option<u64>>,
         //^^^^^^^^^^^^^^^^^^ information: no guard of `first` lives across an await: a blocking `Mutex` would do
    names: RwLock<Vec<String>>,
         //^^^^^^^^^^^^^^^^^^^ information: no guard of `names` lives across an await: a blocking `RwLock` would do
}

impl Steps {
    async fn run(&self) {
        if self.first.lock().await.is_none() {
                    //^^^^ note: its guard is gone before the next await
            pause().await;
        }
        let count = self.names.read().await.len();
                             //^^^^ note: its guard is gone before the next await
        pause().await;
        if count == 0 {
            self.names.write().await.push("first".to_owned());
        }
    }
}

// ---- not found ---------------------------------------------------------------------------------

pub struct Store {
    rows: Mutex<Vec<String>>,
    open: Mutex<Vec<String>>,
    lent: Mutex<Vec<String>>,
    shared: Arc<Mutex<Vec<String>>>,
    handed: Mutex<Vec<String>>,
    slow: Mutex<Vec<String>>,
    nested: Mutex<Vec<String>>,
    unused: Mutex<Vec<String>>,
    plain: std::sync::Mutex<Vec<String>>,
    pub public: Mutex<Vec<String>>,
}

async fn fill(rows: &Mutex<Vec<String>>) {
    let rows = rows.lock().await;
    save(&rows).await;
}

impl Store {
    async fn save(&self) {
        let rows = self.rows.lock().await;
        save(&rows).await;
    }

    async fn clear(&self) {
        self.rows.lock().await.clear();
    }

    async fn holds_it_on_one_path(&self, wait: bool) {
        let mut open = self.open.lock().await;
        if wait {
            pause().await;
        }
        open.clear();
    }

    async fn lends_it(&self) -> MutexGuard<'_, Vec<String>> {
        let lent = self.lent.lock().await;
        lent
    }

    async fn shares_it(&self) {
        self.shared.lock().await.clear();
        let shared = self.shared.clone();
        tokio::spawn(async move {
            let shared = shared.lock().await;
            save(&shared).await;
        });
    }

    async fn hands_it_on(&self) {
        self.handed.lock().await.clear();
        fill(&self.handed).await;
    }

    async fn takes_its_time(&self) {
        let slow = self.slow.lock().await;
        std::fs::write("rows", slow.join(",")).unwrap();
    }

    async fn takes_another_lock(&self) {
        let nested = self.nested.lock().await;
        self.plain.lock().unwrap().extend(nested.iter().cloned());
    }

    async fn public(&self) {
        self.public.lock().await.clear();
    }
}

// FIXME: all that share it are in sight.
pub struct Cell {
    value: Arc<Mutex<u64>>,
}

impl Cell {
    fn share(&self) -> Cell {
        Cell { value: self.value.clone() }
    }

    async fn set(&self) {
        *self.value.lock().await = 1;
    }
}

// FIXME: the guard that a pattern binds is not followed.
pub struct Hits {
    hits: Mutex<Vec<u64>>,
}

impl Hits {
    pub fn hit(&self) {
        if let Ok(mut hits) = self.hits.try_lock() {
            hits.push(1);
        }
    }

    pub async fn hits(&self) -> usize {
        self.hits.lock().await.len()
    }
}
