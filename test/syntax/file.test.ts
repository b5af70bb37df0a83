import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { bodyBlock, MAX_LENGTH, parseFile, type ParsedFile } from '../../server/src/syntax/file.ts';
import { Gate } from '../../server/src/syntax/gates.ts';
import { K } from '../../server/src/syntax/flat-tree.ts';
import { parserMemory, parseText } from '../../server/src/syntax/parser.ts';
import { loadInstalledParser } from '../../tools/installed-parser.ts';
import { textsOf } from './nodes.ts';

const TEXT = `//! Crate docs.
use std::sync::Mutex;

/// Does it.
///
/// # Cancel safety
/// Not at all.
async fn one(m: &Mutex<u8>) { // é🦀
    let g = m.lock();
    go().await; /* hm */
}

// plain
cfg_rt! {
    fn two() { 2 }
}

impl S { fn three(&self) -> u8 { self.0.read() } }
fn empty() {/* c */}
`;

function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** All that can be seen of a reading. */
function shown(file: ParsedFile): unknown {
  return {
    header: file.headers.tree.text,
    map: file.headers.map.segments,
    bodies: file.bodies,
    comments: file.comments,
    wrappers: file.wrappers,
    matters: file.bodies.map((_, i) => file.bodyMatters(i)),
    trees: file.bodies.map((_, i) => {
      const { tree } = file.bodyUnit(i);
      return [tree.text, tree.hasError, ...Array.from(Array(tree.count).keys(), (node) => [tree.kind(node), tree.start(node), tree.end(node), tree.field(node), tree.next(node)])];
    }),
  };
}

describe('files', () => {
  before(loadInstalledParser);

  it('condenses headers and maps them back', () => {
    const file = parseFile(TEXT);
    const { tree } = file.headers;
    assert.equal(tree.hasError, false);
    assert.ok(tree.text.includes('# Cancel safety') && !tree.text.includes('plain') && !tree.text.includes('lock'));
    const { headers, bodies } = file;
    for (const { headerStart } of bodies) assert.equal(tree.text.slice(headerStart, headerStart + 2), '{}');
    let exact = 0;
    for (let node = 0; node < tree.count; node++) {
      const range = headers.exactRangeOf(node);
      if (range === undefined) continue;
      exact++;
      assert.equal(TEXT.slice(range.start, range.end), tree.textOf(node));
    }
    assert.ok(exact > 50);
  });

  it('gives bodies as blocks at their offsets', () => {
    const file = parseFile(TEXT);
    file.bodies.forEach(({ range }, i) => {
      const unit = file.bodyUnit(i);
      assert.equal(unit.tree.kind(bodyBlock(unit)), K.block);
      assert.deepEqual(unit.rangeOf(bodyBlock(unit)), range);
    });
    assert.deepEqual(textsOf(file.bodyUnit(0), 'await_expression'), ['go().await']);
  });

  it('keeps trees of what stays the same', () => {
    const first = parseFile(TEXT);
    first.bodies.forEach((_, i) => first.bodyUnit(i));
    const second = parseFile(TEXT.replace('go()', 'gone()'), first);
    assert.equal(second.headers.tree, first.headers.tree);
    assert.equal(second.bodyUnit(2).tree, first.bodyUnit(2).tree);
    assert.notEqual(second.bodyUnit(0).tree, first.bodyUnit(0).tree);
    const third = parseFile(`use x;\n${second.text}`, second);
    assert.notEqual(third.headers.tree, first.headers.tree);
    assert.equal(third.bodyUnit(2).tree, first.bodyUnit(2).tree);
    assert.equal(third.bodyUnit(2).rangeOf(0).start, third.bodies[2]?.range.start);
  });

  it('opens the gate for bodies with its words', () => {
    const mattering = (gate?: Gate): boolean[] => [0, 1, 2].map((i) => parseFile(TEXT, undefined, gate && { gate }).bodyMatters(i));
    assert.deepEqual(mattering(new Gate(['lock', 'read'])), [true, false, true]);
    assert.deepEqual(mattering(new Gate(['go'])), [true, false, false]);
    assert.deepEqual(mattering(), [true, true, true]);
  });

  it('skips what is too long or not text', () => {
    assert.match(parseFile('x'.repeat(MAX_LENGTH + 1)).skipped ?? '', /4 MiB/);
    const nul = parseFile('fn f() {}\0');
    assert.match(nul.skipped ?? '', /NUL/);
    assert.deepEqual([nul.bodies.length, nul.headers.tree.count], [0, 1]);
    assert.equal(parseFile('fn f() {}', nul).skipped, undefined);
    assert.equal(parseFile('').skipped, undefined);
  });

  it('reads the same after any edits as afresh', () => {
    const pieces = ['{', '}', '(', ')', '"', "'", '/*', '*/', '// ', '\n', 'r#"', '"#', ' fn x() {} ', 'é🦀', 'a', ';', '.await', ' unsafe extern "C" {} ', 'let x = y;', '/// # A\n', 'cfg_x! {', '!', '#', '[', ']', 'macro_rules! m {'];
    const gate = new Gate(['await', 'read']);
    let edits = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const next = random(seed);
      let file = parseFile(TEXT, undefined, { gate });
      file.bodies.forEach((_, i) => file.bodyUnit(i));
      for (let step = 0; step < 25; step++) {
        const at = next(file.text.length + 1);
        const removed = next(3) === 0 ? next(6) : 0;
        const text = file.text.slice(0, at) + (next(4) === 0 ? '' : (pieces[next(pieces.length)] ?? '')) + file.text.slice(at + removed);
        file = parseFile(text, file, { gate });
        edits++;
        assert.deepEqual(shown(file), shown(parseFile(text, undefined, { gate })), `seed ${seed} step ${step}`);
      }
    }
    assert.equal(edits, 300);
  });

  it('reads the same while code is typed', () => {
    const typed = 'let Some(x) = rx.recv().await else { return "a{b"; };';
    let file = parseFile(TEXT.replace('go()', 'gone()'));
    for (let length = 1; length <= typed.length; length++) {
      const text = TEXT.replace('let g', `${typed.slice(0, length)}\n    let g`);
      file = parseFile(text, file);
      file.bodyUnit(0);
      assert.deepEqual(shown(file), shown(parseFile(text)), typed.slice(0, length));
    }
  });

  it('frees what it parses', () => {
    const body = `fn f() { ${'let x = a.b(c).await;\n'.repeat(400)} }`;
    for (let i = 0; i < 40; i++) parseText(`${body}//${i}`);
    const steady = parserMemory();
    for (let i = 0; i < 300; i++) parseText(`${body}//${i}`);
    assert.equal(parserMemory(), steady);
  });
});
