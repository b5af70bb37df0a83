import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servers } from './support/client.ts';

describe('lsp: Neovim', () => {
  let root: string;
  before(() => {
    const { status } = spawnSync('nvim', ['--version']);
    assert.equal(status, 0, 'Neovim 0.7 or newer is needed: apt-get install neovim, or brew install neovim');
    root = realpathSync(mkdtempSync(join(tmpdir(), 'holdpoint-nvim-')));
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('shows a finding, applies its fix, sees it go, and audits', function () {
    this.timeout(60_000);
    writeFileSync(join(root, 'Cargo.toml'), '[package]\nname = "sample"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\ntokio = { version = "1", features = ["full"] }\n');
    const sample = join(root, 'sample.rs');
    writeFileSync(sample, 'async fn nap(d: std::time::Duration) {\n    std::thread::sleep(d);\n}\n');
    const env = { ...process.env, SAMPLE_FILE: sample, SAMPLE_ROOT: root, SERVER: servers.real, NODE: process.execPath };
    const script = join(import.meta.dirname, 'neovim.lua');
    const { stdout, stderr } = spawnSync('nvim', ['--headless', '--clean', '-u', 'NONE', '-S', script], { env, encoding: 'utf8', timeout: 50_000 });
    const line = stdout.split('\n').find((text) => text.startsWith('{'));
    assert.ok(line !== undefined, `no answer from Neovim:\n${stdout}\n${stderr}`);
    const seen = JSON.parse(line) as Record<string, unknown>;
    assert.equal(seen['found'], true, line);
    assert.equal(seen['line'], 1);
    assert.match(String(seen['message']), /\nFails when: .*\nTrigger: /);
    assert.deepEqual(seen['fixed'], ['async fn nap(d: std::time::Duration) {', '    tokio::time::sleep(d).await;', '}']);
    assert.equal(seen['gone'], true);
    assert.equal(seen['verdict'], 'PASS');
  });
});
