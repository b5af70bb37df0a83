// Workspaces that no compiler would take: what can be known is found, in bounded time, and what cannot is said.
import assert from 'node:assert/strict';
import { parseSettings } from '../../server/src/config/parse-config.ts';
import { mergeLayers } from '../../server/src/config/config.ts';
import { analyseFile } from '../../server/src/linter/analyse.ts';
import type { FileAnalysis } from '../../server/src/linter/diagnostic.ts';
import { newWorkspace } from '../support/core.ts';

const config = mergeLayers([parseSettings({}).layer]);
const held = 'pub async fn found(m: &std::sync::Mutex<u32>) { let g = m.lock().unwrap(); tokio::task::yield_now().await; drop(g); }\n';

function manifest(name: string, dependencies = ''): string {
  return `[package]\nname = "${name}"\nedition = "2021"\n[dependencies]\ntokio = "1"\n${dependencies}`;
}

async function analyse(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, FileAnalysis>> {
  const workspace = await newWorkspace();
  for (const [path, text] of Object.entries(files)) {
    if (path.endsWith('.toml')) assert.deepEqual(workspace.setManifest(path, text), []);
    else workspace.setFile(path, text);
  }
  const analyses = new Map(workspace.files.map((path) => [path, analyseFile(workspace, path, config)]));
  for (const { path, failed, reason } of analyses.values()) assert.notEqual(failed, true, `${path}: ${reason}`);
  return analyses;
}

/** Each file as `path: rule rule (reason)`, what is found in text order. */
function told(analyses: ReadonlyMap<string, FileAnalysis>): readonly string[] {
  return [...analyses.values()].map(({ path, diagnostics, reason }) => [`${path}:`, ...diagnostics.map(({ rule }) => rule), ...(reason === undefined ? [] : [`(${reason})`])].join(' '));
}

describe('bad input', function () {
  this.timeout(60_000);

  it('modules that lead back to themselves', async () => {
    const analyses = await analyse({
      'Cargo.toml': manifest('cyclic'),
      'src/lib.rs': `mod a;\n${held}`,
      'src/a.rs': `#[path = "lib.rs"] mod back;\n#[path = "a.rs"] mod me;\nuse crate::a::me::*;\npub use super::a::*;\n${held}`,
      'src/b.rs': `#[path = "c.rs"] mod c;\npub use self::c::*;\n${held}`,
      'src/c.rs': `#[path = "b.rs"] mod b;\npub use self::b::*;\n${held}`,
    });
    assert.deepEqual(told(analyses), [
      'src/a.rs: await-holding-lock (no file of its own for `mod back;`, `mod me;`)',
      'src/b.rs: await-holding-lock',
      'src/c.rs: await-holding-lock (no file of its own for `mod b;`)',
      'src/lib.rs: await-holding-lock',
    ]);
  });

  it('modules without a file', async () => {
    const analyses = await analyse({
      'Cargo.toml': manifest('missing'),
      'src/lib.rs': `mod gone;\nmod outer { mod inner; }\nuse gone::Thing;\npub async fn f(t: Thing) { t.lock().await }\n${held}`,
    });
    assert.deepEqual(told(analyses), ['src/lib.rs: await-holding-lock (no file of its own for `mod gone;`, `mod inner;`)']);
  });

  it('two crates of one name: the one at the path is meant', async () => {
    const use = 'pub async fn f(s: &same::S) { let g = s.hold(); tokio::task::yield_now().await; drop(g); }\n';
    const analyses = await analyse({
      'one/Cargo.toml': manifest('same'),
      'one/src/lib.rs': "pub struct S { m: std::sync::Mutex<u32> }\nimpl S { pub fn hold(&self) -> std::sync::MutexGuard<'_, u32> { self.m.lock().unwrap() } }\n",
      'other/Cargo.toml': manifest('same'),
      'other/src/lib.rs': 'pub struct S { m: u32 }\nimpl S { pub fn hold(&self) -> u32 { self.m } }\n',
      'users/one/Cargo.toml': manifest('user-of-one', 'same = { path = "../../one" }\n'),
      'users/one/src/lib.rs': use,
      'users/other/Cargo.toml': manifest('user-of-other', 'same = { path = "../../other/" }\n'),
      'users/other/src/lib.rs': use,
      'users/nobody/Cargo.toml': manifest('user-of-nobody', 'same = "1"\n'),
      'users/nobody/src/lib.rs': use,
    });
    assert.deepEqual(told(analyses).filter((line) => line.startsWith('users/')), ['users/nobody/src/lib.rs:', 'users/one/src/lib.rs: await-holding-lock', 'users/other/src/lib.rs:']);
  });

  it('types and functions that contain or call themselves', async () => {
    const analyses = await analyse({
      'Cargo.toml': manifest('recursive'),
      'src/lib.rs': `
pub struct Inf { a: Inf, b: Other } pub struct Other { c: Inf }
pub enum E { A(Box<E>), B(E2) } pub enum E2 { X(E) }
type T = U; type U = T;
pub trait A: B { type X: A; } pub trait B: A { type Y: B; }
pub struct W<T>(T, Option<Box<W<W<T>>>>);
impl<T> Clone for W<T> where W<W<T>>: Clone {}
impl std::ops::Deref for Inf { type Target = Inf; fn deref(&self) -> &Inf { self } }
pub fn ping(n: u32, m: &std::sync::Mutex<u32>) { pong(n, m) }
pub fn pong(n: u32, m: &std::sync::Mutex<u32>) { ping(n, m); pong(n, m) }
pub async fn again(n: u32) { Box::pin(again(n)).await; ever(W(n, None)).await }
pub async fn ever<T>(t: W<T>) { Box::pin(ever(W(t, None))).await }
pub fn through(i: &Inf, x: T) -> U { i.nothing(); x.go() }
pub async fn kept(i: Inf, e: E) { let g = i; tokio::task::yield_now().await; drop((g, e)) }
const N: usize = N + 1; static S: [u8; N] = [0; N];
${held}`,
    });
    assert.deepEqual([...(analyses.get('src/lib.rs')?.diagnostics ?? [])].map(({ rule }) => rule).filter((rule) => rule === 'await-holding-lock'), ['await-holding-lock']);
  });

  const n = 10_000;
  const deep: Readonly<Record<string, string>> = {
    'parentheses': `fn f() { let x = ${'('.repeat(n)}1${')'.repeat(n)}; }`,
    'sums': `fn f() { let x = 1${'+1'.repeat(n)}; }`,
    'calls': `fn f() { let x = ${'f('.repeat(n)}1${')'.repeat(n)}; }`,
    'methods': `async fn f(x: X) { x${'.a()'.repeat(n)}.await; }`,
    'awaits': `async fn f(x: X) { x${'.await'.repeat(n)}; }`,
    'blocks': `async fn f() { ${'{'.repeat(n)}${'}'.repeat(n)} }`,
    'async blocks': `fn f() { let x = ${'async move { '.repeat(n)}1${' }'.repeat(n)}; }`,
    'closures': `fn f() { let x = ${'||'.repeat(n)}1; }`,
    'branches': `async fn f() { ${'if a { '.repeat(n)}g().await;${'}'.repeat(n)} }`,
    'else branches': `fn f() { ${'if a { } else '.repeat(n)}{ } }`,
    'matches': `fn f() { ${'match x { _ => '.repeat(n)}1${'}'.repeat(n)} }`,
    'macros': `fn f() { ${'vec!['.repeat(n)}1${']'.repeat(n)}; }`,
    'patterns': `fn f(x: X) { let ${'('.repeat(n)}a${',)'.repeat(n)} = x; }`,
    'types': `fn f(x: ${'Option<'.repeat(n)}u8${'>'.repeat(n)}) {}`,
    'paths': `fn f() { ${'a::'.repeat(n)}b(); }`,
    'imports': `use ${'a::{'.repeat(n)}b${'}'.repeat(n)};`,
    'modules': `${'mod a { '.repeat(n)}${'}'.repeat(n)}`,
    'functions': `${'fn x() { '.repeat(n)}${'}'.repeat(n)}`,
  };
  for (const [name, text] of Object.entries(deep)) {
    it(`${n} ${name} deep`, async () => {
      const analyses = await analyse({ 'Cargo.toml': manifest('deep'), 'src/lib.rs': `${text}\n${held}` });
      assert.ok(analyses.get('src/lib.rs')?.diagnostics.some(({ rule }) => rule === 'await-holding-lock'));
    });
  }

  it('thousands of guards in one function', async () => {
    const analyses = await analyse({ 'Cargo.toml': manifest('wide'), 'src/lib.rs': `async fn f(m: &std::sync::Mutex<u8>) { ${'let g = m.lock().unwrap(); '.repeat(3000)} g().await; }\n` });
    assert.ok((analyses.get('src/lib.rs')?.diagnostics.length ?? 0) > 100);
  });

  it('generated files', async () => {
    const generated = Array.from({ length: 5000 }, (_, i) => `pub struct T${i} { pub a: u32 }\npub fn f${i}(x: &T${i}) -> u32 { x.a + ${i} }`).join('\n');
    const analyses = await analyse({
      'Cargo.toml': manifest('generated'),
      'src/lib.rs': `mod one_line;\nmod out;\n// @generated by prost-build\n${generated}\n${held}`,
      'src/one_line.rs': `pub async fn z() { ${'a.b(); '.repeat(20_000)} }\n`,
      'src/out.rs': `include!(concat!(env!("OUT_DIR"), "/out.rs"));\n${held}`,
    });
    assert.deepEqual(told(analyses), ['src/lib.rs: await-holding-lock', 'src/one_line.rs:', 'src/out.rs: await-holding-lock']);
  });

  it('macros that define items', async () => {
    const analyses = await analyse({
      'Cargo.toml': manifest('macros'),
      'src/lib.rs': `
macro_rules! make { ($n:ident, $l:ty) => { pub struct $n { m: $l } impl $n { pub async fn f(&self) { let g = self.m.lock().unwrap(); } } }; }
make!(Made, std::sync::Mutex<u32>);
macro_rules! module { ($n:ident) => { pub mod $n { pub fn f() {} } } }
module!(hidden);
macro_rules! endless { ($($t:tt)*) => { endless! { $($t)* $($t)* } }; }
endless! { x }
pub async fn uses(made: &Made) { made.f().await; hidden::f(); crate::hidden::f(); }
lazy_static::lazy_static! { static ref LOCK: std::sync::Mutex<u32> = std::sync::Mutex::new(0); }
pub async fn holds() { let g = LOCK.lock().unwrap(); tokio::task::yield_now().await; drop(g); }
${held}`,
    });
    assert.deepEqual(told(analyses), ['src/lib.rs: await-holding-lock await-holding-lock']);
  });
});
