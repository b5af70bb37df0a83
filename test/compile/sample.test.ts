import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Built crates are kept between runs. */
const target = join(root, 'test/compile/workspace/target');

describe('the sample crate', function () {
  this.timeout(900_000);
  let copy: string;

  before(() => {
    // Outside of the repository, whose .gitignore would hide it from the audit.
    copy = mkdtempSync(join(tmpdir(), 'holdpoint-sample-'));
    cpSync(join(root, 'examples/sample'), copy, { recursive: true });
  });

  after(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it('compiles', () => {
    compile(copy);
  });

  it('compiles after every safe fix was applied, and none is left', () => {
    const before = readFileSync(join(copy, 'src/summary.rs'), 'utf8');
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'check', '--fix', '--fail-on', 'never', copy], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.notEqual(readFileSync(join(copy, 'src/summary.rs'), 'utf8'), before, 'nothing was fixed');
    compile(copy);
    assert.deepEqual(safeFixesLeft(copy), []);
  });
});

function compile(crate: string): void {
  const env = { ...process.env, CARGO_TARGET_DIR: target, CARGO_TERM_COLOR: 'never' };
  const { status, stderr, error } = spawnSync('cargo', ['check', '--quiet'], { cwd: crate, env, encoding: 'utf8' });
  assert.equal(error, undefined, 'this suite needs cargo: install a Rust toolchain');
  assert.equal(status, 0, stderr);
}

interface Report {
  readonly findings: readonly { readonly rule: string; readonly path: string; readonly fixes: readonly { readonly applicability: string }[] }[];
}

function safeFixesLeft(crate: string): readonly string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'check', '--format', 'json', '--fail-on', 'never', crate], { encoding: 'utf8' });
  assert.notEqual(stdout, '', stderr);
  const { findings } = JSON.parse(stdout) as Report;
  const safe = findings.filter(({ fixes }) => fixes.some(({ applicability }) => applicability === 'machine-applicable'));
  return safe.map(({ rule, path }) => `${path}: ${rule}`);
}
