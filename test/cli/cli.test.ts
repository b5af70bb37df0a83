import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { JsonReport } from '../../server/src/report/json-contract.ts';
import { badWord } from '../linter/fake-workspace.ts';
import { schemaErrors } from '../report/schema-checker.ts';
import { type Outcome, TestFolder } from './test-world.ts';

const bad = 'fn run {\n    BAD;\n}\n';
const worse = 'fn run {\n    BAD_ERROR;\n}\n';
const fine = 'fn run {\n    fine();\n}\n';
const cargo = '[package]\nname = "a"\n';

const folders: TestFolder[] = [];

function folder(files: Readonly<Record<string, string | Uint8Array>>): TestFolder {
  const made = new TestFolder(files);
  folders.push(made);
  return made;
}

const run = (files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]): Promise<Outcome> => folder(files).run(args);

afterEach(() => {
  for (const made of folders.splice(0)) made.remove();
});

describe('holdpoint check', () => {
  it('ends with 0 when clean, 1 with findings, and obeys --fail-on', async () => {
    equal((await run({ 'Cargo.toml': cargo, 'src/a.rs': fine }, 'check')).code, 0);
    equal((await run({ 'a.rs': bad }, 'check')).code, 1);
    equal((await run({ 'a.rs': bad }, 'check', '--fail-on', 'fail')).code, 0);
    equal((await run({ 'a.rs': worse }, 'check', '--fail-on', 'fail')).code, 1);
    equal((await run({ 'a.rs': worse }, 'audit', '--fail-on', 'never')).code, 0);
  });

  it('prints findings on stdout and nothing but results', async () => {
    const { stdout, stderr } = await run({ 'src/a.rs': bad }, 'check');
    match(stdout, /^warning\[bad-word\]: the word `BAD` is bad\n --> src\/a\.rs:2:5\n/);
    match(stdout, /NEEDS IMPROVEMENT: no errors, 1 warning in 1 file\n/);
    equal(stderr, '');
  });

  it('colours on demand only', async () => {
    const made = folder({ 'a.rs': bad });
    doesNotMatch((await made.run(['check'])).stdout, /\u001B/);
    match((await made.run(['check', '--color', 'always'])).stdout, /\u001B\[/);
    const terminal = { isTerminal: true, write: () => {} };
    let seen = '';
    const stdout = { isTerminal: true, write: (text: string) => void (seen += text) };
    await made.run(['check'], { stdout, stderr: terminal, env: { NO_COLOR: '1' } });
    doesNotMatch(seen, /\u001B/);
    await made.run(['check'], { stdout, stderr: terminal });
    match(seen, /\u001B\[/);
  });

  it('takes files and folders and reports on these alone', async () => {
    const made = folder({ 'Cargo.toml': cargo, 'src/a.rs': bad, 'src/b.rs': bad, 'src/deep/c.rs': bad });
    const paths = async (...args: string[]) => (await made.json('check', ...args)).findings.map(({ path }) => path);
    deepEqual(await paths('src/a.rs'), ['a.rs']);
    deepEqual(await paths('src/a.rs', 'src/deep'), ['a.rs', 'deep/c.rs']);
    deepEqual(await paths(), ['src/a.rs', 'src/b.rs', 'src/deep/c.rs']);
    deepEqual((await made.json('check', 'src')).root, join(made.root, 'src'));
    // The rest of the project is read nevertheless: names are resolved in it.
    await made.run(['check', 'src/a.rs']);
    equal(made.engine.text(join(made.root, 'src/b.rs')), bad);
  });

  it('works for one file without a manifest, in the edition that is asked for', async () => {
    const made = folder({ 'a.rs': bad });
    equal((await made.run(['check', 'a.rs'])).code, 1);
    equal(made.engine.edition, 2021);
    await made.run(['check', 'a.rs', '--edition', '2024']);
    equal(made.engine.edition, 2024);
    match((await made.run(['check', '--edition', '2020'])).stderr, /2020.*invalid.*2015, 2018, 2021, 2024/);
  });

  it('gives the manifests to the engine', async () => {
    const made = folder({ 'Cargo.toml': '[workspace]\n', 'm/Cargo.toml': cargo, 'm/src/a.rs': fine });
    await made.run(['check', 'm/src/a.rs']);
    deepEqual([...made.engine.manifests.keys()], [join(made.root, 'Cargo.toml'), join(made.root, 'm/Cargo.toml')]);
  });

  it('leaves out what version control ignores and says what else it left out', async () => {
    const report = await folder({
      '.git/HEAD': '',
      '.gitignore': 'gen/\n',
      'gen/a.rs': bad,
      'Cargo.toml': cargo,
      'target/b.rs': bad,
      'bin.rs': new Uint8Array([0, 1, 2]),
      'latin.rs': new Uint8Array([0xe9, 0x20]),
      'out.rs': bad,
      'ok.rs': 'fn run {\n    @@\n}\n',
      'holdpoint.toml': 'exclude = ["out.rs"]\n',
    }).json('check');
    deepEqual(report.files, [
      { path: 'bin.rs', status: 'skipped', reason: 'binary' },
      { path: 'latin.rs', status: 'skipped', reason: 'not UTF-8' },
      { path: 'ok.rs', status: 'partial', reason: 'syntax error in `run`' },
      { path: 'out.rs', status: 'skipped', reason: 'excluded by holdpoint.toml' },
    ]);
    deepEqual(report.findings, []);
  });

  it('writes JSON that follows the published schema, and Markdown', async () => {
    const made = folder({ 'a.rs': bad });
    const schema = JSON.parse(readFileSync('docs/holdpoint-json.schema.json', 'utf8')) as Record<string, unknown>;
    deepEqual(schemaErrors(schema, await made.json('audit')), []);
    match((await made.run(['audit', '--format', 'markdown'])).stdout, /^# Holdpoint audit: NEEDS IMPROVEMENT\n/);
  });

  it('obeys the nearest configuration, or the one it is given', async () => {
    const made = folder({ 'holdpoint.toml': 'exclude = ["a.rs"]', 'a.rs': bad, 'b.rs': fine, 'ci/none.toml': '', 'ci/b.toml': 'exclude = ["b.rs"]' });
    equal((await made.run(['check'])).code, 0);
    equal((await made.run(['check', '--config', 'ci/none.toml'])).code, 1);
    deepEqual((await made.json('check', '--config', 'ci/b.toml')).files.map(({ path, status }) => [path, status]), [['a.rs', 'analysed'], ['b.rs', 'skipped']]);
  });

  it('shows progress on a terminal only', async () => {
    let seen = '';
    const stderr = { isTerminal: true, write: (text: string) => void (seen += text) };
    await folder({ 'a.rs': bad }).run(['check'], { stderr });
    match(seen, /1\/1 files/);
  });

  it('is the same behind cargo', async () => {
    equal((await run({ 'a.rs': bad }, 'holdpoint', 'check')).code, 1);
  });
});

describe('stubs of the workspace', () => {
  const files = { 'Cargo.toml': '[package]\nname = "a"\n', 'src/a.rs': fine, 'holdpoint/stubs/vault.rs': 'pub fn f();' };

  it('are given to the engine and not audited', async () => {
    const made = folder(files);
    const { stdout } = await made.run(['check', '--format', 'json']);
    doesNotMatch(stdout, /vault/);
    equal(made.engine.manifests.get(`${made.root}/holdpoint/stubs/vault.rs`), 'pub fn f();');
  });

  it('end the run where they cannot be understood', async () => {
    const made = folder({ 'a.rs': fine, 'holdpoint/stubs/vault.rs': 'pub fn' });
    made.engine.complaints = [`${made.root}/holdpoint/stubs/vault.rs:1: it does not parse`];
    const { code, stderr } = await made.run(['check']);
    deepEqual([code, stderr], [2, 'error: holdpoint/stubs/vault.rs:1: it does not parse\n']);
    const binary = await folder({ 'a.rs': fine, 'holdpoint/stubs/vault.rs': new Uint8Array([0]) }).run(['check']);
    deepEqual([binary.code, binary.stderr], [2, 'error: holdpoint/stubs/vault.rs: binary\n']);
  });

  it('of others cost a remark only', async () => {
    const made = folder({ 'a.rs': fine, 'vendor/b/holdpoint/stubs/vault.rs': 'pub fn' });
    made.engine.complaints = [`${made.root}/vendor/b/holdpoint/stubs/vault.rs:1: it does not parse`];
    const { code, stderr } = await made.run(['check']);
    equal(code, 0);
    match(stderr, /^warning: vendor\/b\/holdpoint\/stubs\/vault\.rs:1: it does not parse\n/);
  });
});

describe('what cannot be done', () => {
  const refuses = async (files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[], message: RegExp): Promise<void> => {
    const { code, stdout, stderr } = await run(files, ...args);
    match(stderr, message);
    deepEqual([code, stdout], [2, '']);
  };

  it('ends with 2 and names what is wrong', async () => {
    await refuses({}, ['check', 'nowhere'], /^error: no such file or folder: nowhere\n$/);
    await refuses({}, ['check'], /^error: no Rust files in \.\n$/);
    await refuses({ 'a.txt': '' }, ['check', 'a.txt'], /^error: not a Rust file: a\.txt\n$/);
    await refuses({ 'a.rs': new Uint8Array([0]) }, ['check', 'a.rs'], /^error: nothing could be analysed: a\.rs: binary\n$/);
    await refuses({ 'a.rs': bad, 'holdpoint.toml': 'exclude = ["*"]' }, ['check'], /nothing could be analysed: a\.rs: excluded by holdpoint\.toml/);
    await refuses({ 'a.rs': bad, 'holdpoint.toml': '\n[rules]\nbad-supression = "off"' }, ['check'], /^error: holdpoint\.toml:3: unknown rule `bad-supression`; did you mean `bad-suppression`\?\n$/);
    await refuses({ 'a.rs': bad, 'holdpoint.toml': 'rules = [' }, ['check'], /^error: holdpoint\.toml:1: not valid TOML/);
    await refuses({ 'a.rs': bad }, ['check', '--config', 'no.toml'], /^error: the configuration cannot be read: no\.toml\n$/);
    await refuses({ 'a.rs': bad, 'Cargo.toml': '[package.metadata.holdpoint]\ntest = 1' }, ['check'], /^error: Cargo\.toml:2: unknown setting `test`/);
    await refuses({ 'a.rs': bad }, ['check', '--fromat', 'json'], /unknown option '--fromat'/);
    await refuses({ 'a.rs': bad }, ['check', '--format', 'xml'], /'xml' is invalid.*text, json, markdown/);
    await refuses({ 'a.rs': bad }, ['chekc'], /unknown command 'chekc'/);
  });

  it('names a broken manifest; one further inside costs a warning only', async () => {
    const broken = folder({ 'Cargo.toml': '[package', 'a.rs': fine });
    broken.engine.complaints = ['not valid TOML'];
    const { code, stderr } = await broken.run(['check']);
    deepEqual([code, stderr], [2, 'error: Cargo.toml: not valid TOML\n']);
    const inner = folder({ 'a.rs': fine, 'fixtures/Cargo.toml': '[package' });
    inner.engine.complaints = ['not valid TOML'];
    const outcome = await inner.run(['check']);
    deepEqual([outcome.code, outcome.stderr], [0, 'warning: fixtures/Cargo.toml: not valid TOML\n']);
  });

  it('says so when the program itself fails', async () => {
    const { code, stderr } = await folder({ 'a.rs': bad }).run(['check'], { createEngine: () => Promise.reject(new Error('no parser')) });
    equal(code, 2);
    match(stderr, /^internal error, please report it: Error: no parser/);
  });

  it('never ends as clean when a rule failed', async () => {
    const broken = { ...badWord, check: () => { throw new Error('oops'); } };
    const { code, stdout, stderr } = await folder({ 'a.rs': bad }).run(['check', '--fail-on', 'never'], { rules: [broken] });
    deepEqual([code, stderr], [2, 'internal error, please report it: a.rs: the rule bad-word failed: oops\n']);
    match(stdout, /note: a\.rs was analysed in part/);
  });

  it('reports on the other files when the engine cannot take one', async () => {
    const made = folder({ 'a.rs': 'poison', 'b.rs': bad });
    const take = made.engine.setFile.bind(made.engine);
    made.engine.setFile = (path, text) => {
      if (text === 'poison') throw new Error('aborted');
      take(path, text);
    };
    const { code, stdout, stderr } = await made.run(['check', '--format', 'json']);
    const report = JSON.parse(stdout) as JsonReport;
    deepEqual([code, stderr], [2, 'internal error, please report it: a.rs: the analysis failed: aborted\n']);
    deepEqual(report.files.map(({ path, status }) => [path, status]), [['a.rs', 'skipped'], ['b.rs', 'analysed']]);
    equal(report.findings.length, 1);
  });

  it('shows hostile names harmlessly', async () => {
    const { code, stdout } = await run({ '\u001B[31mx\u202E.rs': bad }, 'check');
    equal(code, 1);
    match(stdout, /\\u\{1b\}\[31mx\\u\{202e\}\.rs:2:5/);
    doesNotMatch(stdout, /[\u001B\u202E]/);
  });
});

describe('holdpoint check --fix', () => {
  it('fixes what is safe and reports the rest', async () => {
    const made = folder({ 'a.rs': bad, 'b.rs': fine });
    const { code, stdout, stderr } = await made.run(['check', '--fix']);
    deepEqual([code, stderr, made.read('a.rs')], [0, 'fixed 1 finding in 1 file\n', bad.replace('BAD', 'GOOD')]);
    match(stdout, /^PASS/);
  });

  it('keeps byte order mark, line ends and what follows the last line', async () => {
    const text = `\uFEFF${bad.replaceAll('\n', '\r\n')}// \u{1F980}`;
    const made = folder({ 'a.rs': text });
    await made.run(['check', '--fix']);
    equal(made.read('a.rs'), text.replace('BAD', 'GOOD'));
  });

  it('does not touch read-only files, links and files with conflict markers', async () => {
    const conflict = `<<<<<<< ours\n${bad}=======\n>>>>>>> theirs\n`;
    const made = folder({ 'a.rs': bad, 'conflict.rs': conflict, 'fine.rs': fine });
    chmodSync(join(made.root, 'a.rs'), 0o444);
    symlinkSync(join(made.root, 'a.rs'), join(made.root, 'link.rs'));
    const { code, stderr } = await made.run(['check', '--fix']);
    deepEqual([code, made.read('a.rs'), made.read('conflict.rs')], [1, bad, conflict]);
    match(stderr, /not fixed: a\.rs: read-only\nnot fixed: conflict\.rs: it has conflict markers\n/);
    const direct = await made.run(['check', '--fix', 'link.rs']);
    deepEqual([direct.code, direct.stderr], [2, 'error: nothing could be analysed: link.rs: symbolic link\n']);
  });

  it('writes all or nothing', async () => {
    const made = folder({ 'a.rs': bad, 'b.rs': bad });
    const { nodeFileSystem } = await import('../../server/src/host/node-file-system.ts');
    const files = {
      ...nodeFileSystem,
      writeText: (request: Parameters<typeof nodeFileSystem.writeText>[0]) =>
        request.path.endsWith('b.rs') ? { kind: 'refused' as const, reason: 'disk full' } : nodeFileSystem.writeText(request),
    };
    const { code, stderr } = await made.run(['check', '--fix'], { files });
    deepEqual([code, stderr, made.read('a.rs')], [2, 'error: no fix was applied: b.rs: disk full\n', bad]);
  });
});

describe('the other commands', () => {
  it('explain a rule, and know what was meant', async () => {
    const made = folder({});
    const { code, stdout } = await made.run(['explain', 'unused-suppression']);
    equal(code, 0);
    match(stdout, /^# unused-suppression\n/);
    const wrong = await made.run(['explain', 'unused-supression']);
    deepEqual([wrong.code, wrong.stderr], [2, 'error: unknown rule `unused-supression`; did you mean `unused-suppression`?\n']);
  });

  it('list the rules', async () => {
    const made = folder({});
    match((await made.run(['rules'])).stdout, /^unused-suppression +warning +a suppression comment silences no finding$/m);
    const { rules } = JSON.parse((await made.run(['rules', '--format', 'json'])).stdout) as { rules: { rule: string }[] };
    equal(rules.some(({ rule }) => rule === 'bad-suppression'), true);
  });

  it('show what is held in the bodies of a file', async () => {
    const made = folder({ 'a.rs': `${fine}\n${bad.replace('run', 'walk')}` });
    const names = async (place: string): Promise<readonly string[]> => {
      const { stdout } = await made.run(['debug', 'body', place, '--format', 'json']);
      return (JSON.parse(stdout) as { bodies: { function: string }[] }).bodies.map((body) => body.function);
    };
    deepEqual(await names('a.rs'), ['app::run', 'app::walk']);
    deepEqual(await names('a.rs:6'), ['app::walk']);
    equal((await made.run(['debug', 'body', 'a.rs:2'])).stdout, 'app::run: Send no (`g` is not Send)\n  await at 1:1 holds g: MutexGuard<u8>\n');
    const nothing = await made.run(['debug', 'body', 'a.rs:99']);
    deepEqual([nothing.code, nothing.stderr], [2, 'error: no function body around a.rs:99\n']);
    equal((await made.run(['debug', 'body', '.'])).code, 2);
  });

  it('show help and version', async () => {
    const made = folder({});
    const help = await made.run(['--help']);
    equal(help.code, 0);
    match(help.stdout, /check \[options\] \[paths\.\.\.\]/);
    match((await made.run(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
    equal((await made.run([])).code, 2);
  });
});
