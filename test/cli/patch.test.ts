import { deepEqual, equal, match } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { TestFolder } from './test-world.ts';

const bad = 'fn run {\n    BAD;\n}\n';

/** Runs `check --diff` in a folder, gives the patch to git, and returns the files afterwards. */
async function roundTrip(files: Readonly<Record<string, string>>, repository: boolean, args: readonly string[] = []): Promise<readonly string[]> {
  const folder = new TestFolder(files);
  try {
    if (repository) execFileSync('git', ['init', '-q'], { cwd: folder.root });
    const { code, stdout } = await folder.run(['check', '--diff', ...args]);
    equal(code, 1);
    deepEqual(Object.keys(files).map((path) => folder.read(path)), Object.values(files));
    execFileSync('git', ['apply', '-'], { cwd: folder.root, input: stdout });
    return Object.keys(files).map((path) => folder.read(path));
  } finally {
    folder.remove();
  }
}

describe('holdpoint check --diff', () => {
  it('prints a patch that git applies, inside a repository and outside', async () => {
    const files = { 'src/a.rs': bad, 'b.rs': `${'// line\n'.repeat(20)}${bad}` };
    const fixed = Object.values(files).map((text) => text.replace('BAD', 'GOOD'));
    for (const repository of [true, false]) deepEqual(await roundTrip(files, repository), fixed);
    deepEqual(await roundTrip({ 'src/a.rs': bad }, true, ['src']), [bad.replace('BAD', 'GOOD')]);
  });

  it('survives odd names, line ends and a missing last line break', async () => {
    const files = {
      'a b.rs': bad.replaceAll('\n', '\r\n'),
      'quote"tab\t.rs': `${bad}// end`,
      'h\u00E9 \u{1F980}.rs': `\uFEFF${bad}`,
      'back\\slash.rs': bad,
    };
    deepEqual(await roundTrip(files, true), Object.values(files).map((text) => text.replace('BAD', 'GOOD')));
  });

  it('prints nothing when there is nothing to fix', async () => {
    const folder = new TestFolder({ 'a.rs': 'fn run {\n}\n' });
    const { code, stdout, stderr } = await folder.run(['check', '--diff']);
    folder.remove();
    deepEqual([code, stdout], [0, '']);
    match(stderr, /would fix 0 findings/);
  });
});
