// What a body may call, told by its tokens.
import assert from 'node:assert/strict';
import { ANY, FREE, METHOD, calledNames } from '../../server/src/syntax/called-names.ts';
import { TokenBuffer, hashWord } from '../../server/src/syntax/tokens.ts';

function pairs(text: string): readonly (readonly [number, number])[] {
  const tokens = new TokenBuffer();
  tokens.read(text);
  const found = calledNames(tokens, 0, tokens.count);
  return Array.from({ length: found.length / 2 }, (_, i) => [found[i * 2] ?? 0, found[i * 2 + 1] ?? 0] as const);
}

const cases: readonly (readonly [string, readonly (readonly [number | string, string])[]])[] = [
  ['work();', [[FREE, 'work']]],
  ['self.state.lock();', [[METHOD, 'lock']]],
  ['Mutex::new(1);', [['Mutex', 'new']]],
  ['std::thread::spawn(f);', [['thread', 'spawn']]],
  ['Vec::<u8>::with_capacity(1);', [[FREE, 'Vec'], [ANY, 'with_capacity']]],
  ['<T as Make>::make();', [[FREE, 'T'], [ANY, 'make']]],
  ['items.collect::<Vec<_>>();', [[METHOD, 'collect']]],
  ['0..len();', [[FREE, 'len']]],
  ['writeln!(out, "{}", 1);', [[METHOD, 'write_fmt']]],
  ['a.lock(); b.lock(); // c.read();\n"d.write()";', [[METHOD, 'lock']]],
  ['use std::thread::sleep as nap;', [['thread', 'sleep']]],
  ['let lock = self.lock;', []],
];

describe('called names', () => {
  for (const [text, expected] of cases) {
    it(`of ${JSON.stringify(text)}`, () => {
      assert.deepEqual(pairs(text), expected.map(([before, name]) => [typeof before === 'string' ? hashWord(before) : before, hashWord(name)]));
    });
  }
});
