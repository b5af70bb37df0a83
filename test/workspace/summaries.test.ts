// What a function says of itself to its callers: which functions are summarised again after an edit, and what cycles and depth do.
import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/config/config.ts';
import { analyseFile } from '../../server/src/linter/analyse.ts';
import { newWorkspace } from '../support/core.ts';
import type { Workspace } from '../../server/src/workspace/workspace.ts';

const FILE = '/app/src/main.rs';

const CHAIN = `use std::sync::Mutex;
pub struct State { items: Mutex<Vec<u8>>, other: Mutex<u8> }
impl State {
    fn top(&self) { let guard = self.items.lock().unwrap(); self.middle(); drop(guard); }
    fn middle(&self) { self.leaf(); }
    fn leaf(&self) { let count = 1; println!("{count}"); }
    fn aside(&self) { let guard = self.other.lock().unwrap(); self.leaf(); drop(guard); }
}
`;

const DISPATCHED = `use enum_dispatch::enum_dispatch;
#[enum_dispatch]
pub trait Backend { fn load(&mut self) -> String; }
pub struct Disk;
pub struct Memory { text: String }
impl Backend for Disk { fn load(&mut self) -> String { std::fs::read_to_string("a").unwrap() } }
impl Backend for Memory { fn load(&mut self) -> String { self.text.clone() } }
#[enum_dispatch(Backend)]
pub enum Backends { Disk(Disk), Memory(Memory) }
pub async fn start(mut backend: Backends) { println!("{}", backend.load()); }
`;

function findings(workspace: Workspace, file = FILE): readonly string[] {
  return analyseFile(workspace, file, defaultConfig).diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
}

async function opened(text: string): Promise<Workspace> {
  const workspace = await newWorkspace();
  workspace.setFile(FILE, text);
  return workspace;
}

/** How many functions are summarised for the findings after an edit. */
function summarisedBy(workspace: Workspace, text: string): number {
  findings(workspace);
  const before = workspace.summarised;
  workspace.setFile(FILE, text);
  findings(workspace);
  return workspace.summarised - before;
}

describe('summaries', () => {
  it('are kept when nothing changed', async () => {
    const workspace = await opened(CHAIN);
    assert.equal(summarisedBy(workspace, CHAIN), 0);
  });

  it('are made again for one function when it says the same as before', async () => {
    const workspace = await opened(CHAIN);
    const rounds = summarisedBy(workspace, CHAIN.replace('let count = 1;', 'let count = 2;'));
    assert.ok(rounds <= 2, `${rounds} summaries were made`);
  });

  it('are made again for the callers of a function that says something new', async () => {
    const workspace = await opened(CHAIN);
    assert.deepEqual(findings(workspace), []);
    workspace.setFile(FILE, CHAIN.replace('let count = 1;', 'let count = self.items.lock().unwrap().len();'));
    assert.deepEqual(findings(workspace), ['double-lock: `middle` takes `self.items` again while `guard` holds it']);
    workspace.setFile(FILE, CHAIN);
    assert.deepEqual(findings(workspace), []);
  });

  it('follow a call through an enum that passes the methods of a trait on', async () => {
    const workspace = await opened(DISPATCHED);
    assert.deepEqual(findings(workspace), ['blocking-call-in-async: `load` may block the thread in async code']);
  });

  it('do not follow a call through an enum that says nothing of the kind', async () => {
    const workspace = await opened(DISPATCHED.replace('#[enum_dispatch(Backend)]', ''));
    assert.deepEqual(findings(workspace), []);
  });

  it('say the same after edits as in a fresh workspace', async () => {
    const edited = CHAIN.replace('{ self.leaf(); }', '{ self.leaf(); self.items.lock().unwrap().push(1); }');
    const workspace = await opened(CHAIN);
    findings(workspace);
    workspace.setFile(FILE, edited);
    assert.deepEqual(findings(workspace), findings(await opened(edited)));
  });

  it('follow a change in another file', async () => {
    const workspace = await newWorkspace();
    const main = `mod store;
pub struct State { pub items: std::sync::Mutex<Vec<u8>> }
pub fn top(state: &State) { let guard = state.items.lock().unwrap(); store::leaf(state); drop(guard); }
`;
    workspace.setFile(FILE, main);
    workspace.setFile('/app/src/store.rs', 'pub fn leaf(state: &super::State) { let _ = state; }\n');
    assert.deepEqual(findings(workspace), []);
    workspace.setFile('/app/src/store.rs', 'pub fn leaf(state: &super::State) { state.items.lock().unwrap().clear(); }\n');
    assert.deepEqual(findings(workspace), ['double-lock: `leaf` takes `state.items` again while `guard` holds it']);
  });

  it('tell what a future loses that a helper of another file and crate makes', async () => {
    const workspace = await newWorkspace();
    const wire = 'use tokio::io::AsyncReadExt;\npub async fn header(stream: &mut tokio::net::TcpStream) { let mut bytes = [0; 8]; stream.READ(&mut bytes).await.ok(); }\n';
    workspace.setManifest('/app/Cargo.toml', '[package]\nname = "app"\nedition = "2021"\n[dependencies]\nwire = { path = "../wire" }\ntokio = "1"\n');
    workspace.setManifest('/wire/Cargo.toml', '[package]\nname = "wire"\nedition = "2021"\n[dependencies]\ntokio = "1"\n');
    workspace.setFile('/wire/src/lib.rs', wire.replace('READ', 'read_exact'));
    workspace.setFile('/app/src/frames.rs', 'use tokio::net::TcpStream;\npub async fn next(stream: &mut TcpStream) { one(stream).await }\nasync fn one(stream: &mut TcpStream) { wire::header(stream).await }\n');
    workspace.setFile(FILE, `mod frames;
async fn top(mut stream: tokio::net::TcpStream, mut tick: tokio::time::Interval) {
    loop {
        tokio::select! { _ = frames::next(&mut stream) => {} _ = tick.tick() => {} }
    }
}
fn main() {}
`);
    assert.deepEqual(findings(workspace), ['cancel-unsafe-in-select: `next` in a `select!` branch is not cancel safe']);
    workspace.setFile('/wire/src/lib.rs', wire.replace('READ', 'read'));
    assert.deepEqual(findings(workspace), []);
  });

  it('settle for functions that call each other', async () => {
    const workspace = await opened(`use std::sync::Mutex;
pub struct State { items: Mutex<Vec<u8>> }
impl State {
    fn even(&self, n: u8) { if n > 0 { self.odd(n - 1); } }
    fn odd(&self, n: u8) { if n == 1 { self.items.lock().unwrap().push(n); } else { self.even(n - 1); } }
    fn itself(&self, n: u8) { if n > 0 { self.itself(n - 1); } }
    fn top(&self) { let guard = self.items.lock().unwrap(); self.even(4); self.itself(4); drop(guard); }
}
`);
    assert.deepEqual(findings(workspace), ['double-lock: `even` takes `self.items` again while `guard` holds it']);
  });

  it('do not recurse over the depth of calls', async () => {
    const steps = Array.from({ length: 3000 }, (_, i) => `    fn f${i}(&self) { self.f${i + 1}(); }\n`).join('');
    const workspace = await opened(`pub struct State { items: std::sync::Mutex<u8> }
impl State {
    fn top(&self) { let guard = self.items.lock().unwrap(); self.f0(); drop(guard); }
${steps}    fn f3000(&self) { *self.items.lock().unwrap() += 1; }
}
`);
    assert.deepEqual(findings(workspace), []);
  }).timeout(30_000);
});
