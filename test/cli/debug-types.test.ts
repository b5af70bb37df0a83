import { deepEqual, equal } from 'node:assert/strict';
import type { Engine } from '../../server/src/cli/world.ts';
import { describeTypes, type DebugTypes } from '../../server/src/workspace/debug-types.ts';
import { newWorkspace } from '../support/core.ts';
import { type Outcome, TestFolder } from './test-world.ts';

const source = `use std::sync::Mutex;

pub struct Store { rows: Mutex<Vec<u8>> }

impl Store {
    fn size(&self) -> usize { self.rows.lock().unwrap().len() }
}

pub async fn run(store: &Store, pairs: Vec<(u8, String)>) -> std::io::Result<()> {
    let bytes = tokio::fs::read("rows").await?;
    let size = store.size();
    let wanted: Vec<usize> = Vec::new();
    for (number, name) in pairs { println!("{number} {name}"); }
    let mut rows = store.rows.lock().unwrap();
    rows.push(bytes[size + wanted.len()]);
    std::thread::sleep(std::time::Duration::from_secs(1));
    let shared = Some(std::rc::Rc::new(1u8));
    drop(shared);
    Ok(())
}
`;

/** 1-based place of the first mention of a text, or of a part of it. */
function placeOf(text: string, part = text): string {
  const at = source.indexOf(text) + text.indexOf(part);
  const before = source.slice(0, at).split('\n');
  return `a.rs:${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

describe('holdpoint debug types', () => {
  let folder: TestFolder;
  beforeEach(() => (folder = new TestFolder({ 'a.rs': source })));
  afterEach(() => folder.remove());

  async function run(place: string, ...args: string[]): Promise<Outcome> {
    const createEngine = async (): Promise<Engine> => {
      const workspace = await newWorkspace();
      return Object.assign(workspace, { describe: () => [], typesAt: (path: string, at: { line: number; column: number }) => describeTypes(workspace, path, at) });
    };
    return folder.run(['debug', 'types', place, ...args], { createEngine });
  }

  const known = async (place: string): Promise<DebugTypes> => JSON.parse((await run(place, '--format', 'json')).stdout) as DebugTypes;

  it('tell what a local is bound from', async () => {
    const origin = async (place: string): Promise<unknown> => {
      const { type, local } = await known(place);
      return [type?.display, local?.origin.kind, ...(local?.origin.calls ?? []), ...(local?.origin.of === undefined ? [] : [`of ${local.origin.of}`])];
    };
    deepEqual(await origin(placeOf('store: &Store')), ['&Store', 'parameter']);
    deepEqual(await origin(placeOf('wanted.')), ['Vec<usize>', 'annotation']);
    deepEqual(await origin(placeOf('size +')), ['usize', 'call', 'a::Store::size']);
    deepEqual(await origin(placeOf('bytes[')), ['Vec<u8>', 'await', 'tokio::fs::read']);
    deepEqual(await origin(placeOf('name)')), ['String', 'pattern', 'of Vec<(u8, String)>']);
    deepEqual(await origin(placeOf('rows = ')), ["MutexGuard<'_, Vec<u8>>", 'call', 'std::sync::Mutex::lock', 'std::result::Result::unwrap']);
  });

  it('show a local with the verdicts on its type', async () => {
    equal((await run(placeOf('rows.push'))).stdout, `local \`rows\` at 15:5-15:9 in a::run
  type MutexGuard<'_, Vec<u8>> (std::sync::MutexGuard)
    Send no, Copy no, Clone no, 'static unknown
  bound mutable at 14:13 by call of std::sync::Mutex::lock, std::result::Result::unwrap
`);
  });

  it('say which part of a type is not Send', async () => {
    const { type } = await known(placeOf('shared = ', 'shared'));
    deepEqual([type?.send, type?.notSend], ['no', 'Rc<u8>']);
  });

  it('show a call with its callee, its facts and the locks around it', async () => {
    equal((await run(placeOf('std::thread::sleep'))).stdout, `call \`std::thread::sleep(std::time::Duration::from_secs(1))\` at 16:5-16:58 in a::run
  type ()
    Send yes, Copy yes, Clone yes, 'static yes
  calls std::thread::sleep (stub)
    fact blocking: {"kind":"sleep","instead":"tokio::time::sleep","fix":"call","cheap":false}
    while held: store.rows (a::Store.rows), exclusive lock
    blocks
`);
    equal((await run(placeOf('store.size()', 'size'))).stdout, `call \`store.size()\` at 11:16-11:28 in a::run
  type usize
    Send yes, Copy yes, Clone yes, 'static yes
  calls a::Store::size (workspace)
    acquires store.rows (a::Store.rows), exclusive lock through std::sync::Mutex::lock
`);
    const { call } = await known(placeOf('.lock()', 'lock'));
    deepEqual([call?.callee, call?.from, call?.acquires.map(({ key, mode, through }) => [key, mode, ...through])], ['std::sync::Mutex::lock', 'stub', [['a::Store.rows', 'exclusive']]]);
  });

  it('show an await, a receiver and an argument', async () => {
    const { what, type, future } = await known(placeOf('.await'));
    deepEqual([what, type?.display, future?.display], ['await', 'Result<Vec<u8>, Error>', 'impl Future<Output = Result<Vec<u8>, Error>>']);
    deepEqual([(await known(placeOf('self.rows', 'rows'))).what, (await known(placeOf('"rows"'))).what], ['receiver', 'argument']);
  });

  it('end with 2 where nothing is known', async () => {
    const nothing = await run('a.rs:2:1');
    deepEqual([nothing.code, nothing.stderr], [2, 'error: no local, call, argument or await that is known of at a.rs:2:1\n']);
    deepEqual([(await run('a.rs:2')).code, (await run('a.md:1:1')).code], [2, 2]);
  });
});
