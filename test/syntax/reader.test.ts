import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'mocha';
import { readWithCursor } from '../../server/src/syntax/cursor-reader.ts';
import { normalise } from '../../server/src/syntax/normalise.ts';
import { flatten, parseTree, PARSE_BUDGET, readsHeap } from '../../server/src/syntax/parser.ts';
import { READER_SAMPLE } from '../../server/src/syntax/reader-sample.ts';
import { loadInstalledParser } from '../../tools/installed-parser.ts';

const PIECES = ['fn f() {', '}', '(', ')', 'a.b', 'let x = ', ';', '"s"', "'c'", '// c\n', '/* d */', 'x.await', 'struct S', '<T>', '::', '|', ' match x {', '=>', ',', '#[a]', '🦀', 'é', 'm!(', 'async', '&mut ', '[1, 2]', '1.5', 'where', 'impl'];

/** Compares the two readers node by node and returns the number of nodes. */
function agrees(text: string): number {
  const tree = parseTree(text, PARSE_BUDGET);
  assert.ok(tree !== undefined);
  const flat = flatten(tree, text);
  const { count, kind, start, end, field, next } = normalise(readWithCursor(tree));
  tree.delete();
  assert.equal(flat.count, count);
  for (let node = 0; node < count; node++) {
    const same = flat.kind(node) === kind[node] && flat.start(node) === start[node] && flat.end(node) === end[node];
    assert.ok(same && flat.field(node) === field[node] && flat.next(node) === next[node], `node ${node} of ${JSON.stringify(text.slice(0, 200))}`);
  }
  return count;
}

describe('heap reader', () => {
  before(loadInstalledParser);

  it('is what production uses', () => assert.ok(readsHeap()));

  it('reads what the cursor reads, in valid and random text', () => {
    let nodes = agrees(READER_SAMPLE) + agrees('') + agrees(' ') + agrees('\uFEFFfn f() {}\n\n');
    let state = 7;
    for (let round = 0; round < 150; round++) {
      let text = '';
      for (let i = 0; i < 60; i++) {
        state = (Math.imul(state, 1103515245) + 12345) >>> 0;
        text += PIECES[(state >>> 8) % PIECES.length] ?? '';
      }
      nodes += agrees(text);
    }
    assert.ok(nodes > 5000, `${nodes}`);
  });

  it('reads the stubs as the cursor does', () => {
    const folder = new URL('../../server/stubs/', import.meta.url);
    const stubs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.rs'));
    for (const name of stubs) agrees(readFileSync(new URL(name, folder), 'utf8'));
    assert.ok(stubs.length > 0);
  });

  it('reads deep and wide trees without recursion', () => {
    for (const text of ['('.repeat(50_000), `fn f() { ${'{'.repeat(30_000)}${'}'.repeat(30_000)} }`, `const A: B = [${'1,'.repeat(30_000)}];`]) agrees(text);
  });
});
