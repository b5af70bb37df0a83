// What the fixture cannot show, whose package has tokio with all features: other packages, other files.
import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/config/config.ts';
import { analyseFile } from '../../server/src/linter/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { newWorkspace } from '../support/core.ts';

const sleeps = 'pub async fn pause() {\n    std::thread::sleep(std::time::Duration::from_secs(1));\n}\n';

function manifestWith(dependency: string): string {
  return `[package]\nname = "app"\nedition = "2021"\n\n[dependencies]\n${dependency}\n`;
}

interface Offer {
  readonly severity: string;
  readonly title: string | undefined;
  readonly applicability: string | undefined;
  readonly after: string | undefined;
}

/** The findings of a file with the first fix of each, and what the text becomes with it. */
async function offers(code: string, manifest?: string, path = 'src/lib.rs'): Promise<readonly Offer[]> {
  const workspace = await newWorkspace();
  workspace.setDefaultEdition(2021);
  if (manifest !== undefined) assert.deepEqual(workspace.setManifest('Cargo.toml', manifest), []);
  workspace.setFile(path, code);
  const analysis = analyseFile(workspace, path, defaultConfig);
  if (analysis.failed === true) throw new Error(analysis.reason);
  return analysis.diagnostics.map((diagnostic) => {
    const fix = diagnostic.fixes()[0];
    return {
      severity: diagnostic.severity, title: fix?.title, applicability: fix?.applicability,
      after: fix === undefined ? undefined : applyEdits(code, fix.change.get(path) ?? []),
    };
  });
}

describe('fixes of blocking calls', () => {
  it('are automatic where the feature is switched on', async () => {
    const [offer] = await offers(sleeps, manifestWith('tokio = { version = "1", features = ["time"] }'));
    assert.equal(offer?.title, 'Call `tokio::time::sleep` and await it');
    assert.equal(offer?.applicability, 'machine-applicable');
  });

  it('name the feature that Cargo.toml does not show', async () => {
    const [offer] = await offers(sleeps, manifestWith('tokio = { version = "1", features = ["rt"] }'));
    assert.equal(offer?.title, 'Call `tokio::time::sleep` and await it (needs the feature "time" of tokio)');
    assert.equal(offer?.applicability, 'maybe-incorrect');
  });

  it('are not offered where tokio is no dependency', async () => {
    assert.deepEqual((await offers(sleeps, manifestWith('async-std = "1"'))).map(({ title }) => title), [undefined]);
    assert.deepEqual((await offers(sleeps)).map(({ title }) => title), [undefined]);
  });

  it('are offered without a Cargo.toml where the file mentions tokio', async () => {
    const [offer] = await offers(`use tokio::time;\n\n${sleeps}`);
    assert.equal(offer?.after, `use tokio::time;\n\n${sleeps.replace('std::thread::sleep', 'time::sleep').replace('(1));', '(1)).await;')}`);
    assert.equal(offer?.applicability, 'maybe-incorrect');
  });

  it('use the import that is there', async () => {
    const code = 'use tokio::fs;\n\npub async fn load() -> std::io::Result<Vec<u8>> {\n    std::fs::read("a")\n}\n';
    const [offer] = await offers(code, manifestWith('tokio = { version = "1", features = ["full"] }'));
    assert.equal(offer?.after, code.replace('std::fs::read("a")', 'fs::read("a").await'));
  });

  it('write the whole path where an import in the function hides the twin', async () => {
    const code = 'use tokio::time::sleep;\n\npub async fn pause(d: std::time::Duration) {\n    use std::thread::sleep;\n    sleep(d);\n}\n';
    const [offer] = await offers(code, manifestWith('tokio = { version = "1", features = ["full"] }'));
    assert.equal(offer?.after, code.replace('    sleep(d);', '    tokio::time::sleep(d).await;'));
  });

  it('keep the line breaks of the file', async () => {
    const code = 'pub async fn list(at: String) -> std::io::Result<String> {\n    let n = std::fs::read_dir(at.as_str())?.count();\n    Ok(format!("{at}: {n}"))\n}\n'.replaceAll('\n', '\r\n');
    const [offer] = await offers(code, manifestWith('tokio = { version = "1", features = ["full"] }'));
    assert.equal(offer?.title, 'Run the call in `spawn_blocking` and await it');
    assert.equal(/[^\r]\n/.test(offer.after ?? '\n'), false);
  });

  it('are not made from a body with a syntax error', async () => {
    const code = 'pub async fn pause() {\n    std::thread::sleep(std::time::Duration::from_secs(1));\n    let = ;\n}\n';
    assert.deepEqual((await offers(code, manifestWith('tokio = { version = "1", features = ["full"] }'))).map(({ title }) => title), [undefined]);
  });
});

describe('calls that block on a future', () => {
  const blocks = 'pub async fn wait() {\n    futures::executor::block_on(async {});\n}\n';

  it('are awaited whatever the runtime', async () => {
    const [offer] = await offers(blocks, manifestWith('futures = "0.3"\nsmol = "2"'));
    assert.equal(offer?.after, blocks.replace('futures::executor::block_on(async {})', 'async {}.await'));
    assert.equal(offer?.severity, 'warning');
  });

  it('count less in a build script, which is a program of its own', async () => {
    assert.deepEqual((await offers(blocks, manifestWith('futures = "0.3"'), 'build.rs')).map(({ severity }) => severity), ['information']);
  });
});
