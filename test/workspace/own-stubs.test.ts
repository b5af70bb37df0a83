import assert from 'node:assert/strict';
import { mergeLayers } from '../../server/src/config/config.ts';
import { analyseFile } from '../../server/src/linter/analyse.ts';
import type { Workspace } from '../../server/src/workspace/workspace.ts';
import { newWorkspace } from '../support/core.ts';

const MANIFEST = '[package]\nname = "app"\nedition = "2021"\n\n[dependencies]\nvault = "1"\ntokio = { version = "1", features = ["full"] }\n';

const VAULT = `//! The client of the vault.

#[hp::guard(lock, forbid)]
pub struct Sealed<'a, T> {
    lock: &'a Vault<T>,
}

impl<T> Deref for Sealed<'_, T> {
    type Target = T;
}

pub struct Vault<T> {}

impl<T> Vault<T> {
    #[hp::acquires(exclusive)]
    pub fn seal(&self) -> Sealed<'_, T>;
}

pub mod remote {
    #[hp::blocking(net, fix = "offload")]
    pub fn fetch(name: &str) -> String;
}
`;

const SEAL = 'use vault::Vault;\nasync fn f(v: &Vault<u32>) {\n    let sealed = v.seal();\n    tokio::task::yield_now().await;\n}\n';
const FETCH = 'async fn f() -> String {\n    vault::remote::fetch("a")\n}\n';

describe('stubs of the workspace', () => {
  let workspace: Workspace;

  beforeEach(async () => {
    workspace = await newWorkspace();
    workspace.setManifest('Cargo.toml', MANIFEST);
  });

  /** Ids of the rules that report something of a text. */
  function found(text: string, path = 'src/lib.rs'): readonly string[] {
    workspace.setFile(path, text);
    return analyseFile(workspace, path, mergeLayers([])).diagnostics.map(({ rule }) => rule);
  }

  function stub(text: string, crate = 'vault'): readonly string[] {
    return workspace.setManifest(`holdpoint/stubs/${crate}.rs`, text);
  }

  it('describe a crate nobody knows', () => {
    assert.deepEqual(found(SEAL), []);
    assert.deepEqual(stub(VAULT), []);
    assert.deepEqual(found(SEAL), ['await-holding-lock']);
    assert.deepEqual(found(FETCH), ['blocking-call-in-async']);
    assert.deepEqual(workspace.files, ['src/lib.rs']);
  });

  it('are looked at again when they change, and forgotten when they go', () => {
    assert.deepEqual(stub(VAULT), []);
    assert.deepEqual(found(FETCH), ['blocking-call-in-async']);
    assert.deepEqual(stub(VAULT.replace('blocking(net, fix = "offload")', 'blocking(net, fix = "offload", cheap)')), []);
    assert.equal(analyseFile(workspace, 'src/lib.rs', mergeLayers([])).diagnostics[0]?.severity, 'information');
    assert.deepEqual(stub(''), []);
    assert.deepEqual(found(FETCH), []);
  });

  it('add to a crate that is known, and win over what it has', () => {
    const text = 'async fn f() {\n    tokio::house::wait();\n    tokio::time::rest();\n    tokio::task::yield_now().await;\n}\n';
    assert.deepEqual(found(text), []);
    assert.deepEqual(stub('pub mod house {\n    #[hp::blocking(wait, fix = "offload")]\n    pub fn wait();\n}\npub mod time {\n    #[hp::blocking(sleep, fix = "offload")]\n    pub fn rest();\n}\n', 'tokio'), []);
    assert.deepEqual(found(text), ['blocking-call-in-async', 'blocking-call-in-async']);
    assert.deepEqual(found('async fn f(m: &tokio::sync::Mutex<u32>) {\n    let _ = m.lock().await;\n}\n'), ['let-underscore-lock']);
    assert.deepEqual(stub('pub mod task {\n    #[hp::blocking(wait, fix = "offload")]\n    pub fn yield_now();\n}\n', 'tokio'), []);
    assert.deepEqual(found('async fn f() {\n    tokio::task::yield_now();\n}\n'), ['blocking-call-in-async']);
  });

  it('state facts of a crate whose source is there', () => {
    workspace.setManifest('vault/Cargo.toml', '[package]\nname = "vault"\nedition = "2021"\n');
    workspace.setFile('vault/src/lib.rs', 'pub mod remote {\n    pub fn fetch(name: &str) -> String {\n        name.into()\n    }\n}\n');
    assert.deepEqual(found(FETCH), []);
    assert.deepEqual(stub(VAULT), []);
    assert.deepEqual(found(FETCH), ['blocking-call-in-async']);
  });

  it('may refer to one another, in circles too', () => {
    assert.deepEqual(stub('pub use keys::*;\npub use vault as itself;\npub type Lock<T> = keys::Lock<T>;\n'), []);
    assert.deepEqual(stub('pub use vault::*;\npub type Lock<T> = vault::Lock<T>;\n#[hp::blocking(net, fix = "offload")]\npub fn fetch();\n', 'keys'), []);
    assert.deepEqual(found('async fn f(l: vault::Lock<u32>) {\n    vault::fetch();\n}\n'), ['blocking-call-in-async']);
  });

  it('with mistakes say nothing, and where the mistakes are', () => {
    const at = 'holdpoint/stubs/vault.rs';
    assert.deepEqual(stub('pub fn fine();\n\n#[hp::blocking(nothing)]\npub fn wrong();\n'), [
      `${at}:3: unknown word \`nothing\`, expected \`sleep\`, \`file\`, \`net\`, \`dns\`, \`process\`, \`wait\`, \`tty\`, \`database\`, \`http\`, \`cpu\`, \`pool\``,
      `${at}:3: \`hp::blocking\` requires \`fix\`: \`call\`, \`method\`, \`change\`, \`other\`, \`offload\``,
    ]);
    assert.match(stub('pub fn fine();\npub fn (;\n').join('\n'), /^holdpoint\/stubs\/vault\.rs:2: this is no Rust that a stub can hold/);
    assert.deepEqual(stub('\nmod remote;\n'), [`${at}:2: a stub of the workspace is one file: write \`mod remote { .. }\``]);
    assert.deepEqual(stub(VAULT, 'my-vault'), ['holdpoint/stubs/my-vault.rs:1: a stub is named as its crate is in Rust: my_vault.rs']);
    assert.deepEqual(stub(VAULT, 'core'), ['holdpoint/stubs/core.rs:1: what `core` has stands in std.rs']);
    assert.deepEqual(found(FETCH), []);
  });

  it('that are hostile cost little', () => {
    const globs = Array.from({ length: 14 }, (_, i) => `m${i}`);
    const began = Date.now();
    const texts = [
      'pub fn a();\n'.repeat(100_000), `${'mod m { '.repeat(3000)}${'}'.repeat(3000)}`, '('.repeat(200_000), '#[hp::guard('.repeat(20_000), '\0\u0001\uffff'.repeat(50_000),
      `pub fn f(x: ${'Vec<'.repeat(5000)}u8${'>'.repeat(5000)});`, 'pub use vault::*;\n'.repeat(5000), `${'impl<T> X for T {}\n'.repeat(10_000)}`,
      globs.map((name) => `pub mod ${name} { ${globs.map((other) => `pub use super::${other}::*;`).join(' ')} }`).join('\n'),
    ];
    for (const text of texts) {
      stub(text);
      found(FETCH);
    }
    assert.ok(Date.now() - began < 15_000, `${Date.now() - began} ms`);
    assert.deepEqual(stub(VAULT), []);
    assert.deepEqual(found(FETCH), ['blocking-call-in-async']);
  });
});
