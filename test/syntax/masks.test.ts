import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { K } from '../../server/src/syntax/flat-tree.ts';
import { maskText } from '../../server/src/syntax/masks.ts';
import { parseText } from '../../server/src/syntax/parser.ts';
import { SourceMap } from '../../server/src/syntax/source-map.ts';
import { SyntaxUnit } from '../../server/src/syntax/unit.ts';
import { loadInstalledParser } from '../../tools/installed-parser.ts';
import { textsOf } from './nodes.ts';

/** Stable Rust the grammar does not know by itself. */
const VALID: readonly string[] = [
  'fn f() { unsafe extern "C" { fn g(); safe fn h(); pub safe static X: u8; unsafe static Y: u8; pub unsafe fn z(); } h().await; }',
  'unsafe extern { fn g(); }',
  'fn f() { g(&raw); &raw.x; &raw[1]; &raw const x; &raw mut y; }',
  'fn f() { str![a]; u8!(1); x as u8 != y; try!(x); match c { char @ p => 1 } }',
  'fn f() -> impl Sized + use<> {}',
  'fn f() -> impl use<> + Sized {}',
  'fn f() { let S { 0: x, 1: y } = s; S { 0: 1 }; }',
  'fn f() { g::<>(); f::<-1>(); }',
  'fn f() { g::<N::<Real>>(); x.collect::<Vec::<Vec::<u8>>>() }',
  'fn f(#[a] #[b] x: T, #[a] #[b(1)] y: U) {}',
  'fn f() { let C { #[cfg(x)] a, .. } = c; let R::<S> { a } = c; }',
  'fn f() { S { a, .. } = s; let S { a, .. } = s; x = S { a, ..d }; match x { S { .. } => 1 } }',
  "fn f(x: Box<dyn 'a + Tr>) {}",
  'fn f() where (): Tr, [(); N]: Sized {}',
  'fn f() { let (| A | B, c) = x; }',
  'macro_rules ! x { () => {} }',
  'fn f() { m!(~x) }',
  '---\n[dependencies]\n---\nfn f() {}',
  'fn f() {\u2028let x = "\u2028"; }',
];

/** Text that looks like it and must stay. */
const UNTOUCHED: readonly string[] = [
  'fn f() { "unsafe extern \\"C\\" {"; /* &raw */ g(r#"str![x]"#); }',
  'fn f() { match x { S { .. } => 1, _ => 2 } }',
  'enum E { A, #[a] #[b] B, C }',
  'unsafe extern "C" fn f() {}',
  'fn f() { x as u8 != y; let unsafe_ = safe; }',
  'fn f() { [1, 2]; a.b.0; x[..] = y; }',
  'use std::str; fn f() -> impl Sized + use<\'a> {}',
];

describe('masks', () => {
  before(loadInstalledParser);

  for (const text of VALID)
    it(`makes readable: ${text}`, () => {
      const masked = maskText(text);
      assert.equal(masked.length, text.length);
      assert.notEqual(masked, text);
      assert.deepEqual(masked.split('\n').map((line) => line.length), text.split('\n').map((line) => line.length));
      const tree = parseText(text);
      assert.equal(tree.hasError, false);
      assert.equal(tree.text, text);
    });

  for (const text of UNTOUCHED) it(`leaves alone: ${text}`, () => assert.equal(maskText(text), text));

  it('keeps what is around in its place', () => {
    const text = VALID[0] ?? '';
    const unit = new SyntaxUnit(parseText(text), SourceMap.shift(0, text.length));
    assert.deepEqual(textsOf(unit, 'await_expression'), ['h().await']);
    assert.deepEqual(textsOf(unit, 'function_item'), [text]);
  });

  it('reads `break (a, b)` as a break with a value', () => {
    const text = "fn f() { break (a, b); break 'l (x.await); break (); return (a,); g(1); }";
    const unit = new SyntaxUnit(parseText(text), SourceMap.shift(0, text.length));
    assert.deepEqual(textsOf(unit, 'break_expression'), ['break (a, b)', "break 'l (x.await)", 'break ()']);
    assert.deepEqual(textsOf(unit, 'call_expression'), ['g(1)']);
    assert.deepEqual(textsOf(unit, 'tuple_expression'), ['(a, b)', '(a,)']);
    assert.deepEqual(textsOf(unit, 'parenthesized_expression'), ['(x.await)']);
    assert.deepEqual(textsOf(unit, 'unit_expression'), ['()']);
    const { tree } = unit;
    for (let node = 0; node < tree.count; node++) assert.ok(tree.next(node) > node && tree.next(node) <= tree.count);
    const broken = Array.from({ length: tree.count }, (_, node) => node).find((node) => tree.kind(node) === K.break_expression);
    assert.equal(tree.kind(tree.firstNamed(broken ?? 0) ?? 0), K.tuple_expression);
  });
});
