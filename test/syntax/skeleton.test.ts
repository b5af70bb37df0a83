import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { parseFile } from '../../server/src/syntax/file.ts';
import { loadInstalledParser } from '../../tools/installed-parser.ts';

function bodies(text: string): string[] {
  const file = parseFile(text);
  return file.bodies.map(({ range, name }) => `${name} ${text.slice(range.start, range.end)}`);
}

describe('skeleton', () => {
  before(loadInstalledParser);

  it('finds outermost bodies in impls, traits, modules, blocks of constants and wrappers', () => {
    const text = `
      fn a() { fn inner() {} }
      impl X { async fn b(&self) {} fn sig(); }
      trait T { fn c() { 1 } fn d(); }
      mod m { mod n { fn e() {} } }
      const _: () = { impl Y for Z { fn f() {} } };
      cfg_rt! { pub fn g() {} }
      other_items!( fn h() {} );
      unsafe extern "C" { fn i(); }`;
    assert.deepEqual(bodies(text), ['a { fn inner() {} }', 'b {}', 'c { 1 }', 'e {}', 'f {}', 'g {}', 'h {}']);
  });

  it('is not misled by signatures', () => {
    const text = 'fn a<const N: usize>(x: [u8; { N }], f: fn(u8) -> u8) -> Foo<{ N }, 3> where [(); { N }]: X, F: Fn() -> u8, { 1 }\nfn r#fn() -> u8 { 2 }';
    assert.deepEqual(bodies(text), ['a { 1 }', 'r#fn { 2 }']);
  });

  it('leaves macro definitions and other macros alone', () => {
    const text = 'macro_rules! m { () => { fn a() {} } }\nquote! { fn b() #body }\nbitflags! { struct F: u8 { const A = 1; } }\nmacro n($x:expr) { fn c() {} }\nfn d() {}';
    assert.deepEqual(bodies(text), ['d {}']);
  });

  it('sees statics of macros as plain statics', () => {
    const file = parseFile(
      'thread_local!(static A: Cell<u8> = Cell::new(1));\nlazy_static! { pub static ref B: Mutex<u8> = Mutex::new(2); }\ntokio::task_local! { static C: u8; }',
    );
    assert.equal(file.headers.tree.hasError, false);
    assert.equal(
      file.headers.tree.text.replace(/\s+/g, ' ').trim(),
      'static A: ::std::thread::LocalKey< Cell<u8>> = ::hp::thread_local(|| Cell::new(1)); pub static B: Mutex<u8> = Mutex::new(2); static C: ::tokio::task::LocalKey< u8> ;',
    );
  });

  const functions = Array.from({ length: 5 }, (_, i) => `    pub async fn f${i}(&self) -> u8 {\n        let x = self.lock(${i});\n        if x {\n            go().await;\n        }\n        ${i}\n    }`);
  const file = (broken: string, at: number): string =>
    `impl X {\n${functions.map((text, i) => (i === at ? text.replace(`let x = self.lock(${i});`, broken) : text)).join('\n\n')}\n}\n\nfn last() {\n    end()\n}\n`;

  for (const broken of ['{', '}', '(', ')', '[', '"', "'", 'r#"', '/*', '/* {', 'if x {', 'foo(|| {', '}}', '})', 'let x = "', 'match x {', 'b"', '${', '#[', '<'])
    it(`keeps the damage of ${JSON.stringify(broken)} to one function`, () => {
      const whole = bodies(file('', 2));
      for (let at = 0; at < 5; at++) {
        const found = bodies(file(broken, at));
        assert.deepEqual(
          found.filter((body) => !body.startsWith(`f${at} `)),
          bodies(file('', at)).filter((body) => !body.startsWith(`f${at} `)),
          `broken f${at}`,
        );
        assert.ok(found.some((body) => body.startsWith(`f${at} `)), 'the broken one is still there');
        assert.equal(found.length, whole.length);
      }
    });

  it('keeps headers while a body is broken', () => {
    const good = parseFile(file('ok();', 1));
    const broken = parseFile(file('if x { (', 1), good);
    assert.equal(broken.headers.tree, good.headers.tree);
    assert.ok(broken.bodyUnit(1).tree.hasError);
    assert.ok(!broken.bodyUnit(2).tree.hasError);
  });
});
