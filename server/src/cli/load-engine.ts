import { loadGrammar, loadStubs } from '../host/assets.ts';
import { loadParser } from '../syntax/parser.ts';
import { type DebugBody, describeBodies } from '../workspace/debug-body.ts';
import { type DebugTypes, describeTypes } from '../workspace/debug-types.ts';
import type { StubIndex } from '../workspace/stub-index.ts';
import { Workspace } from '../workspace/workspace.ts';
import type { Engine } from './world.ts';

/** Loads the parser and the stubs that lie next to the program. */
export async function loadEngine(): Promise<Engine> {
  const stubs = loadStubs();
  if (stubs === undefined) throw new Error('stubs.json is missing: reinstall Holdpoint, or run `npm run build` in a checkout');
  await loadParser(loadGrammar());
  return new LoadedEngine(JSON.parse(stubs) as StubIndex);
}

class LoadedEngine extends Workspace implements Engine {
  describe(path: string, line: number | undefined): readonly DebugBody[] {
    return describeBodies(this, path, line);
  }

  typesAt(path: string, place: { readonly line: number; readonly column: number }): DebugTypes | undefined {
    return describeTypes(this, path, place);
  }
}
