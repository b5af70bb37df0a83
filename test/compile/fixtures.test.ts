// Whatever the tests take for Rust is Rust: every fixture, what its fixes make of it, and every example in the documentation.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { knownRules } from '../../server/src/config/known-rules.ts';
import { checkAll, type Piece } from './cargo-workspace.ts';

const rules = fileURLToPath(new URL('../rules', import.meta.url));
const pieces: readonly Piece[] = [...fixtures(), ...examples()];

describe('with the real crates', function () {
  this.timeout(900_000);
  let complaints: ReadonlyMap<string, string>;

  before(() => {
    complaints = checkAll(pieces);
  });

  for (const { name } of pieces) {
    it(`${name} compiles`, () => {
      assert.equal(complaints.get(name) ?? '', '');
    });
  }
});

function fixtures(): readonly Piece[] {
  const found = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.rs'));
  return found.sort().map((path) => ({ name: path.replaceAll('\\', '/'), code: readFileSync(join(rules, path), 'utf8') }));
}

function examples(): readonly Piece[] {
  return knownRules.flatMap(({ id, docs }) => [
    { name: `the bad example of ${id}`, code: docs.bad },
    { name: `the good example of ${id}`, code: docs.good },
  ]);
}
