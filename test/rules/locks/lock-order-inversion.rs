use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, RwLock};

use dashmap::DashMap;

pub struct Bank {
    accounts: Mutex<Vec<u64>>,
    journal: Mutex<Vec<String>>,
    rates: RwLock<HashMap<String, u64>>,
    limits: RwLock<u64>,
    peers: tokio::sync::Mutex<Vec<String>>,
    session: tokio::sync::RwLock<u64>,
    gate: Mutex<()>,
    north: Mutex<u64>,
    south: Mutex<u64>,
    one: Mutex<u64>,
    two: Mutex<u64>,
    three: Mutex<u64>,
    owners: DashMap<u64, String>,
    names: parking_lot::Mutex<Vec<String>>,
    audit: Arc<Audit>,
    local: Mutex<u64>,
}

pub struct Audit {
    lines: Mutex<Vec<String>>,
    seen: Mutex<u64>,
}

impl Audit {
    fn note(&self, line: &str) {
        self.lines.lock().unwrap().push(line.to_owned());
                 //^^^^ note: `note` takes `self.audit.lines` here
    }

    fn seen(&self) -> MutexGuard<'_, u64> {
        self.seen.lock().unwrap()
                //^^^^ note: `seen` takes `self.audit.seen` here
    }
}

static FIRST: Mutex<u64> = Mutex::new(0);
static SECOND: Mutex<u64> = Mutex::new(0);

// ---- found -------------------------------------------------------------------------------------

impl Bank {
    fn deposit(&self, index: usize, amount: u64) {
        let mut accounts = self.accounts.lock().unwrap();
                                       //^^^^ note: `self.accounts` is taken here
        accounts[index] += amount;
        self.journal.lock().unwrap().push(format!("{index} + {amount}"));
                   //^^^^ warning: `self.journal` is taken under `self.accounts`, elsewhere it is the other way round
                   //^^^^ note: `deposit` takes `self.journal` under it
    }

    fn replay(&self) {
        let journal = self.journal.lock().unwrap();
                                 //^^^^ note: `self.journal` is taken here
        let mut accounts = self.accounts.lock().unwrap();
                                       //^^^^ note: `replay` takes `self.accounts` under it
                                       //^^^^ warning: `self.accounts` is taken under `self.journal`, elsewhere it is the other way round
        accounts.resize(journal.len(), 0);
    }

    fn raise(&self) {
        let rates = self.rates.read().unwrap();
                             //^^^^ note: `self.rates` is taken here
        *self.limits.write().unwrap() = rates.len() as u64;
                   //^^^^^ warning: `self.limits` is taken under `self.rates`, elsewhere it is the other way round
                   //^^^^^ note: `raise` takes `self.limits` under it
    }

    fn lower(&self) {
        let limits = self.limits.read().unwrap();
                               //^^^^ note: `self.limits` is taken here
        self.rates.write().unwrap().clear();
                 //^^^^^ note: `lower` takes `self.rates` under it
                 //^^^^^ warning: `self.rates` is taken under `self.limits`, elsewhere it is the other way round
        println!("{limits}");
    }

    async fn connect(&self) {
        let mut peers = self.peers.lock().await;
              //^^^^^ note: `self.peers` is taken here
        peers.push(self.session.read().await.to_string());
                              //^^^^ warning: `self.session` is taken under `self.peers`, elsewhere it is the other way round
                              //^^^^ note: `connect` takes `self.session` under it
    }

    async fn renew(&self) {
        let mut session = self.session.write().await;
              //^^^^^^^ note: `self.session` is taken here
        *session += self.peers.lock().await.len() as u64;
                             //^^^^ note: `renew` takes `self.peers` under it
                             //^^^^ warning: `self.peers` is taken under `self.session`, elsewhere it is the other way round
    }

    fn log_under_the_lock(&self) {
        let seen = self.audit.seen();
                            //^^^^ note: `self.audit.seen` is taken here
        self.audit.note(&seen.to_string());
                 //^^^^ warning: `self.audit.lines` is taken under `self.audit.seen`, elsewhere it is the other way round
                 //^^^^ note: `log_under_the_lock` takes `self.audit.lines` under it
    }

    fn count_lines(&self) {
        let lines = self.audit.lines.lock().unwrap();
                                   //^^^^ note: `self.audit.lines` is taken here
        *self.audit.seen() = lines.len() as u64;
                  //^^^^ note: `count_lines` takes `self.audit.seen` under it
                  //^^^^ warning: `self.audit.seen` is taken under `self.audit.lines`, elsewhere it is the other way round
    }

    fn first_of_three(&self) {
        let mut one = self.one.lock().unwrap();
                             //^^^^ note: `self.one` is taken here
        *one += *self.two.lock().unwrap();
                        //^^^^ warning: `self.two` is taken under `self.one`, elsewhere it is the other way round
                        //^^^^ note: `first_of_three` takes `self.two` under it
    }

    fn second_of_three(&self) {
        let mut two = self.two.lock().unwrap();
                             //^^^^ note: `self.two` is taken here
        *two += *self.three.lock().unwrap();
                          //^^^^ note: `second_of_three` takes `self.three` under it
                          //^^^^ warning: `self.three` is taken under `self.two`, elsewhere it is the other way round
    }

    fn third_of_three(&self) {
        let mut three = self.three.lock().unwrap();
                                 //^^^^ note: `self.three` is taken here
        *three += *self.one.lock().unwrap();
                          //^^^^ note: `third_of_three` takes `self.one` under it
                          //^^^^ warning: `self.one` is taken under `self.three`, elsewhere it is the other way round
    }

    fn name_under_an_entry(&self) {
        if let Some(owner) = self.owners.get(&1) {
                                       //^^^ note: `self.owners` is taken here
            self.names.lock().push(owner.clone());
                     //^^^^ warning: `self.names` is taken under `self.owners`, elsewhere it is the other way round
                     //^^^^ note: `name_under_an_entry` takes `self.names` under it
        }
    }

    fn entry_under_the_names(&self) {
        let names = self.names.lock();
                             //^^^^ note: `self.names` is taken here
        for name in names.iter() {
            self.owners.insert(1, name.clone());
                      //^^^^^^ note: `entry_under_the_names` takes `self.owners` under it
                      //^^^^^^ warning: `self.owners` is taken under `self.names`, elsewhere it is the other way round
        }
    }
}

fn forward() {
    let mut first = FIRST.lock().unwrap();
                        //^^^^ note: `FIRST` is taken here
    *first += *SECOND.lock().unwrap();
                    //^^^^ warning: `SECOND` is taken under `FIRST`, elsewhere it is the other way round
                    //^^^^ note: `forward` takes `SECOND` under it
}

fn backward() {
    let mut second = SECOND.lock().unwrap();
                          //^^^^ note: `SECOND` is taken here
    *second += *FIRST.lock().unwrap();
                    //^^^^ note: `backward` takes `FIRST` under it
                    //^^^^ warning: `FIRST` is taken under `SECOND`, elsewhere it is the other way round
}

// ---- not found ---------------------------------------------------------------------------------

impl Bank {
    fn behind_the_gate(&self) {
        let _gate = self.gate.lock().unwrap();
        let mut north = self.north.lock().unwrap();
        *north += *self.south.lock().unwrap();
    }

    fn behind_the_gate_too(&self) {
        let _gate = self.gate.lock().unwrap();
        let mut south = self.south.lock().unwrap();
        *south += *self.north.lock().unwrap();
    }

    fn one_after_the_other(&self) {
        let count = self.journal.lock().unwrap().len();
        self.accounts.lock().unwrap().truncate(count);
    }

    fn dropped_in_between(&self) {
        let local = self.local.lock().unwrap();
        let count = *local;
        drop(local);
        *self.gate.lock().unwrap() = ();
        println!("{count}");
    }

    fn gate_then_local(&self) {
        let _gate = self.gate.lock().unwrap();
        *self.local.lock().unwrap() += 1;
    }

    fn attempt_only(&self) {
        let local = self.local.lock().unwrap();
        if let Ok(_gate) = self.gate.try_lock() {
            println!("{local}");
        }
    }

    fn shared_both_ways(&self) -> u64 {
        let limits = self.audit.seen.lock().unwrap();
        *limits
    }
}

pub struct Cache {
    fresh: RwLock<u64>,
    stale: RwLock<u64>,
}

impl Cache {
    fn readers_one_way(&self) -> u64 {
        let fresh = self.fresh.read().unwrap();
        *fresh + *self.stale.read().unwrap()
    }

    fn readers_the_other_way(&self) -> u64 {
        let stale = self.stale.read().unwrap();
        *stale + *self.fresh.read().unwrap()
    }
}

fn locals_have_no_name_elsewhere() {
    let a = Mutex::new(1);
    let b = Mutex::new(2);
    let first = a.lock().unwrap();
    println!("{} {}", first, b.lock().unwrap());
}

fn locals_the_other_way() {
    let a = Mutex::new(1);
    let b = Mutex::new(2);
    let second = b.lock().unwrap();
    println!("{} {}", second, a.lock().unwrap());
}

fn locals_of_two_threads() {
    let a = Arc::new(Mutex::new(1));
    let b = Arc::new(Mutex::new(2));
    let a2 = Arc::clone(&a);
    let b2 = b.clone();
    let thread = std::thread::spawn(move || {
        let first = a2.lock().unwrap();
                     //^^^^ note: `a` is taken here
        println!("{} {}", first, b2.lock().unwrap());
                                  //^^^^ warning: `b` is taken under `a`, elsewhere it is the other way round
                                  //^^^^ note: `locals_of_two_threads` takes `b` under it
    });
    let second = b.lock().unwrap();
                 //^^^^ note: `b` is taken here
    println!("{} {}", second, a.lock().unwrap());
                              //^^^^ note: `locals_of_two_threads` takes `a` under it
                              //^^^^ warning: `a` is taken under `b`, elsewhere it is the other way round
    thread.join().unwrap();
}

fn locals_of_a_scope() {
    let a = Mutex::new(1);
    let b = Mutex::new(2);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let first = a.lock().unwrap();
                        //^^^^ note: `a` is taken here
            println!("{} {}", first, b.lock().unwrap());
                                     //^^^^ warning: `b` is taken under `a`, elsewhere it is the other way round
                                     //^^^^ note: `locals_of_a_scope` takes `b` under it
        });
        scope.spawn(|| {
            let second = b.lock().unwrap();
                         //^^^^ note: `b` is taken here
            println!("{} {}", second, a.lock().unwrap());
                                      //^^^^ note: `locals_of_a_scope` takes `a` under it
                                      //^^^^ warning: `a` is taken under `b`, elsewhere it is the other way round
        });
    });
}

fn locals_released_before_the_thread_starts() {
    let a = Arc::new(Mutex::new(1));
    let b = Arc::new(Mutex::new(2));
    {
        let second = b.lock().unwrap();
        println!("{} {}", second, a.lock().unwrap());
    }
    std::thread::spawn(move || {
        let first = a.lock().unwrap();
        println!("{} {}", first, b.lock().unwrap());
    });
}

fn locals_of_one_thread() {
    let a = Mutex::new(1);
    let b = Mutex::new(2);
    {
        let first = a.lock().unwrap();
        println!("{} {}", first, b.lock().unwrap());
    }
    let second = b.lock().unwrap();
    println!("{} {}", second, a.lock().unwrap());
}

// FIXME: two objects of one type, locked in the order of the arguments
fn transfer(from: &Bank, to: &Bank) {
    let mut source = from.north.lock().unwrap();
    *to.north.lock().unwrap() += *source;
    *source = 0;
}

// ---- locks that are told by what they protect ---------------------------------------------------

pub trait Device: Send {
    fn write(&mut self, value: u8);
}

pub struct Serial {
    written: Vec<u8>,
}

impl Device for Serial {
    fn write(&mut self, value: u8) {
        self.written.push(value);
    }
}

pub struct Bus {
    devices: RwLock<HashMap<u64, Arc<Mutex<dyn Device>>>>,
}

impl Bus {
    fn dispatch(&self, address: u64, value: u8) {
        let devices = self.devices.read().unwrap();
                                 //^^^^ note: `self.devices` is taken here
        if let Some(device) = devices.get(&address) {
            device.lock().unwrap().write(value);
                 //^^^^ warning: `device` is taken under `self.devices`, elsewhere it is the other way round
                 //^^^^ note: `dispatch` takes `device` under it
        }
    }

    fn insert(&self, address: u64, device: Arc<Mutex<dyn Device>>) {
        self.devices.write().unwrap().insert(address, device);
                   //^^^^^ note: `insert` takes `bus.devices` here
    }
}

fn attach_under_the_lock_of_the_device(bus: &Bus, serial: &Arc<Mutex<Serial>>) {
    let held = serial.lock().unwrap();
                    //^^^^ note: `serial` is taken here
    bus.insert(held.written.len() as u64, serial.clone());
      //^^^^^^ note: `attach_under_the_lock_of_the_device` takes `bus.devices` under it
      //^^^^^^ warning: `bus.devices` is taken under `serial`, elsewhere it is the other way round
}

fn attach_after_the_lock_of_the_device(bus: &Bus, serial: &Arc<Mutex<Serial>>) {
    let address = serial.lock().unwrap().written.len() as u64;
    bus.insert(address, serial.clone());
}

pub struct Table {
    rows: Vec<String>,
}

pub struct Reader {
    table: Arc<Mutex<Table>>,
    marks: Arc<Mutex<Marks>>,
}

pub struct Writer {
    target: Arc<Mutex<Table>>,
    marks: Arc<Mutex<Marks>>,
}

pub struct Marks {
    read: usize,
}

impl Reader {
    fn table_then_marks(&self) {
        let table = self.table.lock().unwrap();
                             //^^^^ note: `self.table` is taken here
        self.marks.lock().unwrap().read = table.rows.len();
                 //^^^^ warning: `self.marks` is taken under `self.table`, elsewhere it is the other way round
                 //^^^^ note: `table_then_marks` takes `self.marks` under it
    }
}

impl Writer {
    fn marks_then_the_same_table_elsewhere(&self) {
        let marks = self.marks.lock().unwrap();
                             //^^^^ note: `self.marks` is taken here
        self.target.lock().unwrap().rows.truncate(marks.read);
                  //^^^^ note: `marks_then_the_same_table_elsewhere` takes `self.target` under it
                  //^^^^ warning: `self.target` is taken under `self.marks`, elsewhere it is the other way round
    }
}

pub struct Session {
    bytes: usize,
}

pub struct Sessions {
    open: Mutex<HashMap<u64, Arc<Mutex<Session>>>>,
    count: Mutex<usize>,
}

impl Sessions {
    fn every_one_under_the_map(&self) {
        let open = self.open.lock().unwrap();
        for session in open.values() {
            session.lock().unwrap().bytes = 0;
        }
    }

    fn map_after_the_session(&self, id: u64, session: &Mutex<Session>) {
        let bytes = session.lock().unwrap().bytes;
        if bytes == 0 {
            self.open.lock().unwrap().remove(&id);
        }
    }

    fn count_under_the_session(&self, session: &Mutex<Session>) {
        let session = session.lock().unwrap();
        *self.count.lock().unwrap() += session.bytes;
    }
}

pub struct Ledger {
    sum: u64,
}

pub struct Branch {
    main: Mutex<Ledger>,
    spare: Mutex<Ledger>,
    vault: Mutex<u64>,
}

impl Branch {
    fn main_then_vault(&self) {
        let main = self.main.lock().unwrap();
        *self.vault.lock().unwrap() = main.sum;
    }

    fn vault_then_another_ledger(&self) {
        let vault = self.vault.lock().unwrap();
        self.spare.lock().unwrap().sum = *vault;
    }
}

pub struct Node {
    value: u64,
}

fn elements_of_one_type(left: &Mutex<Node>, right: &Mutex<Node>) {
    let left = left.lock().unwrap();
    right.lock().unwrap().value = left.value;
}

fn elements_of_two_types(node: &Mutex<Node>, session: &Mutex<Session>) {
    let node = node.lock().unwrap();
    session.lock().unwrap().bytes = node.value as usize;
}

fn elements_of_two_types_the_other_way(node: &Mutex<Node>, session: &Mutex<Session>) {
    let session = session.lock().unwrap();
    node.lock().unwrap().value = session.bytes as u64;
}

// ---- a type of locks that is used twice --------------------------------------------------------------

struct Guarded<T>(Mutex<T>);

impl<T> Guarded<T> {
    fn enter(&self) -> std::sync::MutexGuard<'_, T> {
        self.0.lock().unwrap()
             //^^^^ note: `enter` takes `self.choice.0` here
    }
}

struct Head {
    choice: Guarded<u32>,
    cached: Guarded<u32>,
    listeners: Mutex<Vec<u32>>,
}

impl Head {
    fn listeners_under_the_choice(&self) {
        let choice = self.choice.enter();
        self.listeners.lock().unwrap().push(*choice);
    }

    fn cached_under_the_listeners(&self) {
        let listeners = self.listeners.lock().unwrap();
        *self.cached.enter() = listeners.len() as u32;
    }
}

struct Tail {
    choice: Guarded<u32>,
    listeners: Mutex<Vec<u32>>,
}

impl Tail {
    fn listeners_under_the_choice(&self) {
        let choice = self.choice.enter();
                               //^^^^^ note: `self.choice.0` is taken here
        self.listeners.lock().unwrap().push(*choice);
                     //^^^^ warning: `self.listeners` is taken under `self.choice.0`, elsewhere it is the other way round
                     //^^^^ note: `listeners_under_the_choice` takes `self.listeners` under it
    }

    fn choice_under_the_listeners(&self) {
        let listeners = self.listeners.lock().unwrap();
                                     //^^^^ note: `self.listeners` is taken here
        *self.choice.enter() = listeners.len() as u32;
                   //^^^^^ note: `choice_under_the_listeners` takes `self.choice.0` under it
                   //^^^^^ warning: `self.choice.0` is taken under `self.listeners`, elsewhere it is the other way round
    }
}
