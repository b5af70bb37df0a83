import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { parseFile } from '../../server/src/syntax/file.ts';
import { K } from '../../server/src/syntax/flat-tree.ts';
import { expandMacro } from '../../server/src/syntax/macros/expand.ts';
import { maskText } from '../../server/src/syntax/masks.ts';
import { parseText, unreadTree } from '../../server/src/syntax/parser.ts';
import { loadInstalledParser } from '../../tools/installed-parser.ts';
import { firstOf } from './nodes.ts';

const N = 20_000;

/** Texts made to hurt: deep, wide, unterminated, or all of it. */
const HOSTILE: Readonly<Record<string, string>> = {
  'deep parentheses': `fn f() { ${'('.repeat(N)}1${')'.repeat(N)} }`,
  'open parentheses': `fn f() { ${'('.repeat(N)}`,
  'deep blocks': `fn f() { ${'{'.repeat(N)}${'}'.repeat(N)} }`,
  'closing braces': '}'.repeat(N),
  'if without end': `fn f() { ${'if a {'.repeat(N / 4)}`,
  'nested functions': 'fn f() {'.repeat(N / 4),
  'nested modules': `${'mod a {'.repeat(N / 4)}${'}'.repeat(N / 4)}`,
  'nested wrappers': `${'cfg_a! {'.repeat(N / 8)} fn f() {} ${'}'.repeat(N / 8)}`,
  'nested macros': `fn f() { ${'m!('.repeat(N / 4)}${')'.repeat(N / 4)}; }`,
  'nested generics': `fn f(x: ${'A<'.repeat(N / 4)}u8${'>'.repeat(N / 4)}) {}`,
  'turbofishes': `fn f() { ${'a::<'.repeat(N / 4)}`,
  'attributes': `fn f(${'#[a] '.repeat(N / 4)}x: u8) {}`,
  'let patterns': `fn f() { ${'let A { #[a] '.repeat(N / 8)}`,
  'open raw strings': `fn f() { ${'r#" '.repeat(N / 4)} }`,
  'open strings': `fn f() { ${'"\n'.repeat(N / 4)} }`,
  'open comments': '/*\n'.repeat(N / 4),
  'lifetimes': "fn f() { ' ".repeat(N / 10),
  'method chain': `fn f() { a${'.b()'.repeat(N)} }`,
  'binary chain': `fn f() { a${' + b'.repeat(N)} }`,
  'where clauses': `fn f() where ${'[(); N]: A, '.repeat(N / 8)} {}`,
  'one-line functions': 'fn f() { } } '.repeat(N / 8),
  'functions without bodies': 'fn a '.repeat(N / 4),
};

describe('hostile text', () => {
  before(loadInstalledParser);

  for (const [name, text] of Object.entries(HOSTILE))
    it(name, () => {
      const begun = performance.now();
      const file = parseFile(text);
      for (let i = 0; i < file.bodies.length; i++) file.bodyUnit(i);
      const edited = parseFile(`${text} `, file);
      assert.equal(edited.skipped, undefined);
      assert.equal(maskText(text).length, text.length);
      assert.ok(performance.now() - begun < 4000, `${Math.round(performance.now() - begun)} ms`);
    });

  it('ends at the budget with a tree that says so', () => {
    const text = `fn f() { ${'"\n'.repeat(50_000)} ${'r#" '.repeat(20_000)}`;
    const begun = performance.now();
    const tree = parseText(text, 50);
    assert.ok(performance.now() - begun < 2500, `${performance.now() - begun} ms`);
    assert.deepEqual([tree.hasError, tree.kind(0), tree.end(0), tree.count], [true, K.ERROR, text.length, 1]);
    assert.equal(parseText('fn f() {}').hasError, false, 'the next parse starts afresh');
    assert.equal(unreadTree('ab').end(0), 2);
  });

  it('keeps expansions within bounds', function () {
    this.timeout(30_000);
    const begun = performance.now();
    for (const inside of ['a, '.repeat(3000), '::<'.repeat(3000), '|a'.repeat(3000), 'x = 1 => 2, '.repeat(1500), '{a}'.repeat(3000)])
      for (const name of ['format', 'info', 'assert_eq', 'select', 'join', 'vec', 'stream', 'unknown', 'cfg_if', 'matches', 'pin']) {
        const file = parseFile(`fn f() { ${name}!(${inside}); }`);
        const unit = file.bodyUnit(0);
        expandMacro(unit, firstOf(unit, K.macro_invocation));
      }
    assert.ok(performance.now() - begun < 12_000, `${performance.now() - begun} ms`);
  });
});
