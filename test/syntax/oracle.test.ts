import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'mocha';
import { READER_SAMPLE } from '../../server/src/syntax/reader-sample.ts';
import { loadInstalledParser } from '../../tools/installed-parser.ts';
import { compareWithWhole } from '../../tools/syntax-oracle.ts';

const SAMPLES: readonly string[] = [
  READER_SAMPLE.slice(0, READER_SAMPLE.indexOf('fn broken')),
  `// c
  #![allow(x)]
  cfg_rt! { /// Doc.
    pub async fn a<T>(x: impl Fn(u8) -> T) -> Foo<{ 3 }> where T: X, { b!(c.await); d().await } }
  mod m { use x::{y, z}; impl<T> A<T> for B where T: C { const D: u8 = { fn inner() { 1 } 2 }; fn e(&self) { macro_rules! n { () => {} } n!() } } }
  pub(crate) static S: &[fn()] = &[|| { x.lock(); }, f];
  macro_rules! m { ($x:ident) => { fn $x() {} } }
  bitflags! { struct F: u8 { const A = 1; } }
  trait T { type A; async fn g(&self) { loop { break (1, 2) } } fn h(); }
  unsafe extern "C" { pub safe fn i(); }
  enum E { #[a] #[b] A = { 1 }, /* { */ B { x: [u8; { 3 }] } }`,
];

describe('headers and bodies', () => {
  before(loadInstalledParser);

  SAMPLES.forEach((text, i) => it(`see what a whole-file parse sees, sample ${i}`, () => assert.deepEqual(compareWithWhole(text), [])));

  it('see it in the stubs', () => {
    const folder = new URL('../../server/stubs/', import.meta.url);
    let compared = 0;
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.rs'))) {
      const differences = compareWithWhole(readFileSync(new URL(name, folder), 'utf8'));
      if (differences === undefined) continue;
      compared++;
      assert.deepEqual(differences, [], name);
    }
    assert.ok(compared > 0);
  });

  it('would be seen to differ', () => {
    const wrong = compareWithWhole('macro_rules! a { () => {} }\nthread_local! { static A: B = c(); }\nfn f() {}');
    assert.deepEqual(wrong, []);
    assert.equal(compareWithWhole('fn f( {'), undefined, 'a text with errors is no oracle');
  });
});
