import { deepEqual, equal, match } from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const program = fileURLToPath(new URL('../../server/src/cli-main.ts', import.meta.url));
const loader = pathToFileURL(fileURLToPath(new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url))).href;
const command = [`--import=${loader}`, program];

const sound = 'async fn tick() {\n    tokio::task::yield_now().await;\n}\n';
const stale = `// holdpoint: allow(unused-suppression) reason="never judged"\n// holdpoint: allow(bad-wrod)\n${sound}`;

/** The program itself with its parser and stubs, on a file in a folder of its own. */
function run(text: string, args: readonly string[]): { code: number | null; stdout: string; stderr: string; after: string } {
  const cwd = mkdtempSync(join(tmpdir(), 'holdpoint-program-'));
  try {
    writeFileSync(join(cwd, 'a.rs'), text);
    const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], { cwd, encoding: 'utf8' });
    return { code: status, stdout, stderr, after: readFileSync(join(cwd, 'a.rs'), 'utf8') };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

describe('the program', function () {
  this.timeout(60_000);

  it('ends with 0 on sound code and 1 with a finding', () => {
    const clean = run(sound, ['check', 'a.rs']);
    deepEqual([clean.code, clean.stderr], [0, '']);
    const found = run(stale, ['check', 'a.rs', '--format', 'json']);
    equal(found.code, 1);
    const { findings } = JSON.parse(found.stdout) as { findings: { rule: string; start: { line: number } }[] };
    deepEqual(findings.map(({ rule, start }) => [rule, start.line]), [['bad-suppression', 2]]);
  });

  it('finds a lock held across an await, and knows of a guard that is dropped', () => {
    const held = 'async fn f(m: &std::sync::Mutex<u8>) {\n    let g = m.lock().unwrap();\n    tokio::task::yield_now().await;\n    drop(g);\n}\n';
    const { code, stdout } = run(held, ['check', 'a.rs', '--format', 'json']);
    equal(code, 1);
    match(stdout, /"rule": "await-holding-lock"/);
    equal(run(held.replace('    tokio', '    drop(g);\n    tokio').replace('.await;\n    drop(g);', '.await;'), ['check', 'a.rs']).code, 0);
  });

  it('ends with 2 and a message when nothing can be done', () => {
    const { code, stdout, stderr } = run(sound, ['check', 'missing.rs']);
    deepEqual([code, stdout, stderr], [2, '', 'error: no such file or folder: missing.rs\n']);
  });

  it('tolerates a reader that has seen enough', async () => {
    const child = spawn(process.execPath, [...command, 'explain', 'bad-suppression'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => void (stderr += chunk));
    const [code] = (await once(child, 'close')) as [number | null];
    deepEqual([code, stderr], [0, '']);
  });
});
