import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { hashWord, Kind, TokenBuffer, type TokenMode } from '../../server/src/syntax/tokens.ts';

const NAMES = new Map<number, string>(Object.entries(Kind).map(([name, kind]) => [kind, name]));

function read(text: string, mode: TokenMode = 'exact'): TokenBuffer {
  const tokens = new TokenBuffer();
  tokens.read(text, mode);
  return tokens;
}

/** Tokens as `kind:text`, punctuation as its text. */
function show(text: string, mode: TokenMode = 'exact'): string[] {
  const tokens = read(text, mode);
  return Array.from({ length: tokens.count }, (_, i) => {
    const name = NAMES.get(tokens.kind[i] ?? 0);
    return name === undefined ? tokens.textOf(i) : `${name}:${tokens.textOf(i)}`;
  });
}

describe('tokens', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['a::b', ['identifier:a', ':', ':', 'identifier:b']],
    ['"a\\"b" c', ['string:"a\\"b"', 'identifier:c']],
    ['"a\\\\" c', ['string:"a\\\\"', 'identifier:c']],
    ['r"\\" x', ['string:r"\\"', 'identifier:x']],
    ['r#"a"b"# x', ['string:r#"a"b"#', 'identifier:x']],
    ['br##"a"#"## b"x" c"y" cr#"z"#', ['string:br##"a"#"##', 'string:b"x"', 'string:c"y"', 'string:cr#"z"#']],
    ['r#fn rb bar cr', ['identifier:r#fn', 'identifier:rb', 'identifier:bar', 'identifier:cr']],
    ["'a' 'a b'x' '\\'' '\\u{41}' '🦀' 'é'", ["char:'a'", "lifetime:'a", "char:b'x'", "char:'\\''", "char:'\\u{41}'", "char:'🦀'", "char:'é'"]],
    ["<'a,'b>", ['<', "lifetime:'a", ',', "lifetime:'b", '>']],
    ["'r#async: loop", ["lifetime:'r#async", ':', 'identifier:loop']],
    ['1.5e-3 0..2 1.max(2) 0xfe-1 1_000u32 2.', ['number:1.5e-3', 'number:0', '.', '.', 'number:2', 'number:1', '.', 'identifier:max', '(', 'number:2', ')', 'number:0xfe', '-', 'number:1', 'number:1_000u32', 'number:2.']],
    ['a /* b /* c */ d */ e // f\ng', ['identifier:a', 'identifier:e', 'identifier:g']],
    ['#!/bin/x fn\nfn', ['identifier:fn']],
    ['#![a]', ['#', '!', '[', 'identifier:a', ']']],
    ['---\nx = "\n---\nfn', ['identifier:fn']],
    ['\uFEFFfn größe\u2028x', ['identifier:fn', 'identifier:größe', 'identifier:x']],
    ['// "\n"x"', ['string:"x"']],
    ['"//" /* " */ x', ['string:"//"', 'identifier:x']],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(show(text), expected));

  it('pairs brackets', () => {
    const tokens = read('{ ( [ ] ) }');
    assert.deepEqual([tokens.partner(0), tokens.partner(1), tokens.partner(2), tokens.partner(5)], [5, 4, 3, 0]);
    assert.ok(tokens.balanced);
  });

  it('leaves lone brackets without a partner and pairs those around them', () => {
    const tokens = read('{ ( }');
    assert.deepEqual([tokens.partner(0), tokens.partner(1), tokens.partner(2)], [2, undefined, 0]);
    assert.equal(tokens.balanced, false);
    assert.equal(read('( { ) }').partner(1), 3, 'a round bracket does not reach past a brace');
  });

  it('hashes identifiers', () => assert.equal(read('spawn').link[0], hashWord('spawn')));

  it('records comments with their ends', () => {
    const text = 'a // b\n/* c */ d';
    assert.deepEqual(read(text).comments.map(({ start, end }) => text.slice(start, end)), ['// b', '/* c */']);
  });

  it('ends an open string with its line when an item follows', () => {
    const text = 'fn a() {\n    let x = "abc;\n}\nfn b() { "ok" }\n';
    assert.ok(show(text, 'recover').includes('string:"ok"'));
    assert.ok(!show(text, 'exact').includes('string:"ok"'));
  });

  it('grows past its first size', () => {
    const tokens = read('x '.repeat(5000));
    assert.equal(tokens.count, 5000);
    assert.equal(tokens.start[4999], 9998);
  });

  it('stays linear on hostile text', () => {
    const hostile = ['r#" ', '"\\"\n', '/* ', "'", '"', 'r##"\n', '/*\n', '({[', 'b\'', '"\n}\n'].map((piece) => piece.repeat(200_000 / piece.length));
    const begun = performance.now();
    for (const text of hostile) for (const mode of ['exact', 'recover'] as const) read(text, mode);
    assert.ok(performance.now() - begun < 2000, `${performance.now() - begun} ms`);
  });
});
