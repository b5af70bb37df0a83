// After any edit the findings are those of a workspace that saw only the last text: what is kept across edits is never out of date.
import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/config/config.ts';
import { analyseFile } from '../../server/src/linter/analyse.ts';
import type { Workspace } from '../../server/src/workspace/workspace.ts';
import { newWorkspace } from '../support/core.ts';

const MAIN = '/app/src/main.rs';
const INNER = '/app/src/inner.rs';

const files: ReadonlyMap<string, string> = new Map([
  ['/app/Cargo.toml', '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\ntokio = { version = "1", features = ["full"] }\n'],
  [MAIN, `mod inner;
use inner::State;
async fn handler(state: &State) {
    state.load();
    state.first();
    state.save(1).await;
}
async fn spawned(state: std::sync::Arc<State>) {
    tokio::spawn(async move { state.keep().await; });
}
fn main() {}
`],
  [INNER, `use std::sync::Mutex;
pub struct State { items: Mutex<Vec<u8>>, other: Mutex<u8> }
impl State {
    pub fn load(&self) { self.read(); }
    fn read(&self) { let x = 1; drop(x); }
    pub fn first(&self) { let items = self.items.lock().unwrap(); self.second(); drop(items); }
    fn second(&self) { let other = self.other.lock().unwrap(); drop(other); }
    fn third(&self) { let other = self.other.lock().unwrap(); self.fourth(); drop(other); }
    fn fourth(&self) { let x = 2; drop(x); }
    pub async fn save(&self, by: u8) { tokio::task::yield_now().await; drop(by); }
    pub async fn keep(&self) { let x = 3; tokio::task::yield_now().await; drop(x); }
}
`],
]);

/** Edits one after the other: each replaces a text that is there by then. */
const edits: readonly (readonly [what: string, path: string, from: string, to: string])[] = [
  ['a callee two calls down begins to block', INNER, 'let x = 1; drop(x);', 'std::thread::sleep(std::time::Duration::from_secs(1));'],
  ['it stops', INNER, 'std::thread::sleep(std::time::Duration::from_secs(1));', 'let x = 1; drop(x);'],
  ['it blocks again', INNER, 'let x = 1; drop(x);', 'let _ = std::fs::read("x");'],
  ['a callee takes the lock that is held', INNER, 'let other = self.other.lock().unwrap(); drop(other); }\n    fn third', 'let items = self.items.lock().unwrap(); drop(items); }\n    fn third'],
  ['it calls its caller instead', INNER, 'let items = self.items.lock().unwrap(); drop(items); }\n    fn third', 'self.first(); }\n    fn third'],
  ['the caller lets go of its lock', INNER, 'let items = self.items.lock().unwrap(); self.second(); drop(items);', 'self.second();'],
  ['both are as they were', INNER, 'self.second(); }', 'let items = self.items.lock().unwrap(); self.second(); drop(items); }'],
  ['and the callee', INNER, 'self.first(); }\n    fn third', 'let other = self.other.lock().unwrap(); drop(other); }\n    fn third'],
  ['a lock is taken the other way round', INNER, 'let x = 2; drop(x);', 'self.items.lock().unwrap().push(1);'],
  ['a future is no longer Send', INNER, 'let x = 3; tokio', 'let x = std::rc::Rc::new(3); tokio'],
  ['it is again', INNER, 'let x = std::rc::Rc::new(3); tokio', 'let x = 3; tokio'],
  ['a guard is held across an await', INNER, 'let x = 3; tokio', 'let x = self.items.lock().unwrap(); tokio'],
  ['an edit that says nothing new', MAIN, 'state.load();', 'let note = 1; drop(note); state.load();'],
  ['code moves', MAIN, 'mod inner;', '// A comment.\nmod inner;'],
];

function findings(workspace: Workspace): readonly string[] {
  return [MAIN, INNER].flatMap((path) => analyseFile(workspace, path, defaultConfig).diagnostics)
    .map(({ rule, path, range, message, related }) => [rule, path, range.start, range.end, message, ...related.map((one) => `${one.path} ${one.range.start} ${one.message}`)].join(' | '));
}

async function workspaceOf(texts: ReadonlyMap<string, string>): Promise<Workspace> {
  const workspace = await newWorkspace();
  for (const [path, text] of texts) {
    if (path.endsWith('.toml')) workspace.setManifest(path, text);
    else workspace.setFile(path, text);
  }
  return workspace;
}

describe('what is kept across edits', () => {
  it('is never out of date', async () => {
    const texts = new Map(files);
    const workspace = await workspaceOf(texts);
    findings(workspace);
    const seen = new Set<string>();
    for (const [what, path, from, to] of edits) {
      const text = texts.get(path) ?? '';
      assert.ok(text.includes(from), what);
      texts.set(path, text.replace(from, to));
      workspace.setFile(path, texts.get(path) ?? '');
      const found = findings(workspace);
      assert.deepEqual(found, findings(await workspaceOf(texts)), what);
      seen.add(found.map((line) => line.split(' | ')[0]).join(' '));
    }
    assert.equal(seen.size, 5, 'the edits make a difference');
  });

  it('does not look again at functions that a local edit cannot concern', async () => {
    const workspace = await workspaceOf(files);
    findings(workspace);
    const before = workspace.lowered;
    workspace.setFile(INNER, (files.get(INNER) ?? '').replace('let other = self.other.lock().unwrap(); drop(other);', 'let others = self.other.lock().unwrap(); drop(others);'));
    findings(workspace);
    assert.equal(workspace.lowered - before, 1);
  });

  it('waits for the last of many files before names are resolved', async () => {
    const workspace = await workspaceOf(files);
    const before = findings(workspace);
    workspace.setLoading(true);
    workspace.setFile('/app/src/bin/other.rs', 'fn main() {}\n');
    const lowered = workspace.lowered;
    assert.deepEqual(findings(workspace), before);
    assert.equal(workspace.lowered, lowered);
    assert.equal(workspace.bodies('/app/src/bin/other.rs').length, 0);
    workspace.setLoading(false);
    assert.deepEqual(findings(workspace), before);
  });

  it('counts a new file that somebody asks about while others come in', async () => {
    const workspace = await workspaceOf(files);
    findings(workspace);
    workspace.setLoading(true);
    workspace.setFile('/app/src/bin/other.rs', 'async fn nap() { std::thread::sleep(std::time::Duration::from_secs(1)); }\nfn main() {}\n');
    assert.equal(analyseFile(workspace, '/app/src/bin/other.rs', defaultConfig).diagnostics.length, 1);
  });
});
