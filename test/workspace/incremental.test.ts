// Which functions are analysed again after an edit.
import assert from 'node:assert/strict';
import { newWorkspace } from '../support/core.ts';
import type { Workspace } from '../../server/src/workspace/workspace.ts';

const MAIN = `use std::sync::{Mutex, MutexGuard};
mod store;
async fn pause() {}
async fn first(m: &Mutex<u8>) { let g = m.lock().unwrap(); pause().await; }
async fn second(m: &Mutex<u8>) { keep(m.lock().unwrap()).await; }
async fn keep(g: MutexGuard<'_, u8>) { pause().await; }
`;
const STORE = `pub async fn load() { super::pause().await }
`;

async function opened(): Promise<Workspace> {
  const workspace = await newWorkspace();
  workspace.setFile('/app/src/main.rs', MAIN);
  workspace.setFile('/app/src/store.rs', STORE);
  analyse(workspace);
  return workspace;
}

function analyse(workspace: Workspace): readonly string[] {
  return workspace.files.flatMap((file) => workspace.bodies(file)).flatMap((body) => body.guards.filter((guard) => guard.heldAcross.length > 0).map(() => body.name));
}

function loweredBy(workspace: Workspace, edit: () => void): number {
  const before = workspace.lowered;
  edit();
  analyse(workspace);
  return workspace.lowered - before;
}

describe('incremental analysis', () => {
  it('analyses nothing again when nothing changed', async () => {
    const workspace = await opened();
    assert.equal(loweredBy(workspace, () => workspace.setFile('/app/src/main.rs', MAIN)), 0);
  });

  it('analyses one function again after an edit in its body', async () => {
    const workspace = await opened();
    assert.equal(loweredBy(workspace, () => workspace.setFile('/app/src/store.rs', STORE.replace('super::pause().await', 'super::pause().await;'))), 1);
  });

  it('moves the facts of functions below an edit without analysing them', async () => {
    const workspace = await opened();
    const text = MAIN.replace('async fn pause() {}', 'async fn pause() { let a = 1; }');
    const count = loweredBy(workspace, () => workspace.setFile('/app/src/main.rs', text));
    assert.ok(count <= 2, `${count} functions were analysed again`);
    const guard = workspace.bodies('/app/src/main.rs').find((body) => body.name === 'first')?.guards.find((entry) => entry.heldAcross.length > 0);
    assert.equal(text.slice(guard?.range.start, guard?.range.end), 'g');
  });

  it('follows a callee that stops holding its argument', async () => {
    const workspace = await opened();
    assert.deepEqual([...analyse(workspace)].sort(), ['first', 'keep', 'second']);
    workspace.setFile('/app/src/main.rs', MAIN.replace('{ pause().await; }\n', '{ drop(g); pause().await; }\n'));
    assert.deepEqual(analyse(workspace), ['first']);
  });

  it('resolves names anew after an edit in a header', async () => {
    const workspace = await opened();
    workspace.setFile('/app/src/main.rs', MAIN.replace('use std::sync::{Mutex, MutexGuard};', 'use tokio::sync::{Mutex, MutexGuard};'));
    const body = workspace.bodies('/app/src/main.rs').find((entry) => entry.name === 'first');
    assert.equal(body?.locals.find((local) => local.name === 'm')?.type.display, "&Mutex<u8>");
    assert.equal(body?.calls.find((call) => call.callee.name === 'lock')?.callee.path, 'tokio::sync::Mutex::lock');
  });

  it('settles functions that hand a guard to each other', async () => {
    const workspace = await newWorkspace();
    const text = `use std::sync::MutexGuard;
async fn pause() {}
pub async fn even(g: MutexGuard<'_, u8>, n: u8) { if n > 0 { Box::pin(odd(g, n - 1)).await } }
pub async fn odd(g: MutexGuard<'_, u8>, n: u8) { if n > 0 { Box::pin(even(g, n - 1)).await } else { pause().await } }
`;
    workspace.setFile('/app/src/main.rs', text);
    analyse(workspace);
    const edited = text.replace('async fn pause() {}', 'async fn pause() { let a = 1; }');
    workspace.setFile('/app/src/main.rs', edited);
    const fresh = await newWorkspace();
    fresh.setFile('/app/src/main.rs', edited);
    assert.deepEqual(analyse(workspace), analyse(fresh));
  });
});
