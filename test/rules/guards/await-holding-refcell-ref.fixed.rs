use std::borrow::Borrow;
use std::cell::{Cell, Ref, RefCell, RefMut};
use std::collections::HashMap;
use std::rc::Rc;

pub struct Session {
    log: RefCell<Vec<String>>,
    hits: RefCell<u64>,
    names: RefCell<HashMap<u64, String>>,
    seen: Cell<u64>,
}

async fn flush() {}
async fn tick(_: u64) -> u64 {
    0
}
async fn label(_: &str) {}

// ---- found -------------------------------------------------------------------------------------

async fn mutable_borrow_across_await(total: &RefCell<u64>) {
    {
        let mut total = total.borrow_mut();
        *total += 1;
    }
    flush().await;
}

async fn shared_borrow_across_await(session: &Session) {
    let lines = {
        let log = session.log.borrow();
        log.len() as u64
    };
    tick(lines).await;
}

async fn borrow_needed_after_the_await(session: &Session) {
    let mut hits = session.hits.borrow_mut();
    *hits = tick(*hits).await;
}

async fn read_only_borrow_needed_after_the_await(session: &Session) {
    let hits = *session.hits.borrow();
    tick(hits).await;
    tick(hits + 1).await;
}

async fn mapped_borrow(session: &Session) {
    let first = Ref::map(session.log.borrow(), |log| &log[0]);
    label(&first).await;
}

async fn mapped_mutable_borrow(session: &Session) {
    {
        let mut last = RefMut::map(session.log.borrow_mut(), |log| log.last_mut().expect("a line"));
        last.push('!');
    }
    flush().await;
}

async fn borrow_of_an_rc(log: Rc<RefCell<Vec<String>>>) {
    {
        let mut lines = log.borrow_mut();
        lines.clear();
    }
    flush().await;
}

async fn temporary_argument(session: &Session) {
    let hits = *session.hits.borrow();
    tick(hits).await;
}

async fn temporary_in_if_let(session: &Session) {
    let line = session.log.borrow_mut().pop();
    if let Some(line) = line {
        label(&line).await;
    }
}

async fn temporary_in_while_let(session: &Session) {
    while let Some(line) = { let next = session.log.borrow_mut().pop(); next } {
        label(&line).await;
    }
}

async fn temporary_in_for(session: &Session) {
    let log = session.log.borrow().clone();
    for line in log.iter() {
        label(line).await;
    }
}

async fn temporary_in_match(session: &Session) -> u64 {
    let names = session.names.borrow().clone();
    match names.get(&1) {
        Some(name) => {
            label(name).await;
            1
        }
        None => 0,
    }
}

async fn attempt_in_an_option(session: &Session) {
    if let Ok(mut hits) = session.hits.try_borrow_mut() {
        *hits += 1;
        flush().await;
    }
}

async fn borrow_in_a_struct(session: &Session) {
    struct View<'a> {
        log: Ref<'a, Vec<String>>,
    }
    let view = View { log: session.log.borrow() };
    tick(view.log.len() as u64).await;
}

async fn in_a_local_task(session: Rc<Session>) {
    tokio::task::spawn_local(async move {
        {
            let mut hits = session.hits.borrow_mut();
            *hits += 1;
        }
        flush().await;
    });
}

async fn columns_after_an_emoji(session: &Session) {
    label("🦀").await; { let mut hits = session.hits.borrow_mut(); *hits += 1; } flush().await;
}

async fn dropped_on_one_path_only(session: &Session, early: bool) {
    let hits = session.hits.borrow();
    if early {
        drop(hits);
        return flush().await;
    }
    tick(*hits).await;
}

// ---- not found ---------------------------------------------------------------------------------

async fn allows_block(session: &Session) {
    {
        let mut hits = session.hits.borrow_mut();
        *hits += 1;
    }
    flush().await;
}

async fn allows_drop(session: &Session) {
    let mut hits = session.hits.borrow_mut();
    *hits += 1;
    drop(hits);
    flush().await;
}

async fn allows_copy(session: &Session) {
    let hits = *session.hits.borrow();
    tick(hits).await;
}

async fn allows_replace_and_take(session: &Session) {
    let lines = session.log.take();
    label(&lines.concat()).await;
    let hits = session.hits.replace(0);
    tick(hits).await;
}

async fn allows_condition(session: &Session) {
    if *session.hits.borrow() > 3 {
        flush().await;
    }
}

async fn allows_closure(session: &Session) {
    let hits = session.names.borrow().values().map(|name| name.len() as u64).sum();
    tick(hits).await;
}

async fn allows_cell(session: &Session) {
    let seen = &session.seen;
    seen.set(seen.get() + 1);
    flush().await;
}

async fn allows_borrow_of_the_borrow_trait(name: String) {
    let name: &str = name.borrow();
    label(name).await;
}

async fn allows_await_before_borrow(session: &Session) {
    let next = tick(1).await;
    *session.hits.borrow_mut() = next;
}

async fn allows_value_awaited_before_the_place(session: &Session) {
    *session.hits.borrow_mut() = tick(1).await;
}

async fn allows_let_else(session: &Session) {
    let Some(line) = session.log.borrow_mut().pop() else {
        return flush().await;
    };
    label(&line).await;
}

async fn allows_borrow_of_an_async_lock(hits: &tokio::sync::RwLock<u64>) {
    let hits = hits.read().await;
    tick(*hits).await;
}

async fn allows_future_that_is_made_under_the_borrow(session: &Session) {
    let hits = session.hits.borrow();
    let next = tick(*hits);
    drop(hits);
    next.await;
}

async fn allows_get_mut(mut hits: RefCell<u64>) {
    let hits = hits.get_mut();
    *hits = tick(*hits).await;
}

fn allows_no_await_at_all(session: &Session) -> u64 {
    let hits = session.hits.borrow();
    *hits
}

// FIXME: a borrow that is kept behind a reference is not seen any more.
async fn misses_borrow_behind_a_reference<'a>(held: &mut Option<Ref<'a, u64>>, hits: &'a RefCell<u64>) {
    *held = Some(hits.borrow());
    flush().await;
}

// ---- types that are not known ------------------------------------------------------------------

macro_rules! declare {
    ($name:ident = $type:ty) => {
        type $name = $type;
    };
}

declare!(Table = Rc<RefCell<HashMap<u32, u64>>>);

async fn borrow_of_an_unknown_type(table: Table, id: u32) {
    let mut table = table.borrow_mut();
    let entry = table.get_mut(&id).unwrap();
    *entry = tick(*entry).await;
}

fn borrow_of_an_unknown_type_in_a_block(table: &Table) -> impl std::future::Future<Output = ()> {
    let table = table.clone();
    async move {
        let mut table = table.borrow_mut();
        table.clear();
        flush().await;
    }
}

async fn allows_borrow_of_an_unknown_type_in_a_block(table: Table) {
    {
        let mut table = table.borrow_mut();
        table.clear();
    }
    flush().await;
}

mod borrowing {
    use std::borrow::BorrowMut;

    declare!(Text = Vec<u64>);

    async fn allows_what_may_be_the_trait(mut text: Text) {
        let text: &mut Vec<u64> = text.borrow_mut();
        text.push(super::tick(1).await);
    }
}
