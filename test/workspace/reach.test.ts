// What a function may lead to, told by names: never less than its calls do, and nothing for what leads nowhere.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NO_EFFECTS, statedEffects } from '../../server/src/semantics/body/effect-set.ts';
import type { BodyView } from '../../server/src/semantics/body/view.ts';
import type { Module } from '../../server/src/semantics/names/definitions.ts';
import type { Workspace } from '../../server/src/workspace/workspace.ts';
import { newWorkspace } from '../support/core.ts';

const RULES = join(import.meta.dirname, '../rules');

function fixtures(): readonly string[] {
  return readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.rs'));
}

/** Whether a module stands in a body: what it leads to counts for that body. */
function isNested(module: Module): boolean {
  return module.isBlock || (module.parent !== undefined && isNested(module.parent));
}

/** What the calls of a function do by themselves, and what those may do that they lead to. */
function missing(workspace: Workspace, { analysed }: BodyView): number {
  const { lowered, effects } = analysed;
  const { definition } = lowered.source;
  if (isNested(definition.module)) return NO_EFFECTS;
  const stated = lowered.records.calls.map(({ facts }) => statedEffects(facts));
  const led = effects.callees().filter(({ module }) => !isNested(module)).map((callee) => workspace.effectsOf(callee));
  return [...stated, ...led].reduce((set, one) => set | one, NO_EFFECTS) & ~workspace.effectsOf(definition);
}

const PURE = `use std::sync::Mutex;
pub struct Totals { sum: Mutex<u64> }
impl Totals {
    fn locked(&self) -> u64 { *self.sum.lock().unwrap() }
    fn through(&self) -> u64 { self.locked() + 1 }
    fn label(&self) -> String { format!("{}", Self::width(3)) }
    fn width(n: usize) -> usize { n + 1 }
}
`;

describe('reach', () => {
  for (const path of fixtures()) {
    it(`claims never less than the calls of ${path}`, async () => {
      const workspace = await newWorkspace();
      workspace.setFile('/app/src/main.rs', readFileSync(join(RULES, path), 'utf8'));
      const bodies = workspace.allBodies('/app/src/main.rs');
      assert.deepEqual(bodies.filter((body) => missing(workspace, body) !== NO_EFFECTS).map(({ item }) => item), []);
    });
  }

  it('claims nothing for functions that lead nowhere', async () => {
    const workspace = await newWorkspace();
    workspace.setFile('/app/src/lib.rs', PURE);
    const effects = new Map(workspace.allBodies('/app/src/lib.rs').map(({ name, analysed }) => [name, workspace.effectsOf(analysed.lowered.source.definition) !== NO_EFFECTS]));
    assert.deepEqual([...effects], [['locked', true], ['through', true], ['label', false], ['width', false]]);
  });

  it('grows when the body of a callee changes', async () => {
    const workspace = await newWorkspace();
    workspace.setFile('/app/src/lib.rs', PURE);
    const effect = (name: string): boolean => {
      const body = workspace.allBodies('/app/src/lib.rs').find((one) => one.name === name);
      return body !== undefined && workspace.effectsOf(body.analysed.lowered.source.definition) !== NO_EFFECTS;
    };
    assert.equal(effect('label'), false);
    workspace.setFile('/app/src/lib.rs', PURE.replace('{ n + 1 }', '{ std::thread::sleep(std::time::Duration::ZERO); n + 1 }'));
    assert.equal(effect('label'), true);
  });

  it('follows functions and types that a use renames', async () => {
    const workspace = await newWorkspace();
    workspace.setFile('/app/src/lib.rs', 'mod inner;\nuse inner::{pause as rest, Pauser as Rester};\nfn a() { rest(); }\nfn b() { Rester::stop(); }\n');
    workspace.setFile('/app/src/inner.rs', 'pub fn pause() { std::thread::sleep(std::time::Duration::ZERO); }\npub struct Pauser;\nimpl Pauser { pub fn stop() { pause(); } }\n');
    workspace.setManifest('/app/Cargo.toml', '[package]\nname = "app"\nversion = "0.1.0"\n');
    for (const { analysed } of workspace.allBodies('/app/src/lib.rs')) assert.notEqual(workspace.effectsOf(analysed.lowered.source.definition), NO_EFFECTS);
  });
});
