// `npm run measure:blind [-- --show]`: audits the workspaces of test/blind with the built program and scores what it finds. Each was written
// by someone who knew neither the engine nor its fixtures: 40 bugs, 60 look-alikes, and a list of where they are.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'test/blind');
const show = process.argv.includes('--show');

interface Expectation {
  readonly kind: 'bug' | 'fine';
  readonly rule: string;
  readonly also?: readonly string[];
  readonly file: string;
  /** First and last line in which a finding counts, 1-based. */
  readonly lines: readonly [number, number];
  /** Other places that are as good. */
  readonly alt?: readonly { readonly file: string; readonly line: number }[];
  readonly function: string;
  readonly why: string;
}

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly path: string;
  readonly start: { readonly line: number };
  readonly message: string;
}

for (const name of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort()) score(name);

function score(name: string): void {
  const workspace = join(folder, name);
  const expected = readFileSync(join(workspace, 'expected.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Expectation);
  const findings = audit(workspace);
  const bugs = expected.filter(({ kind }) => kind === 'bug');
  const fine = expected.filter(({ kind }) => kind === 'fine');
  const found = bugs.filter((bug) => findings.some((finding) => isAbout(bug, finding)));
  const hit = fine.filter((each) => findings.some((finding) => isLoud(finding) && isAbout(each, finding)));
  const others = findings.filter((finding) => isLoud(finding) && !expected.some((each) => isAt(each, finding)));
  const lines = linesOf(workspace);
  const perThousand = ((others.length * 1000) / lines).toFixed(2);
  process.stdout.write(
    `${name}: ${found.length} of ${bugs.length} bugs found, ${hit.length} of ${fine.length} look-alikes hit at warning level, ` +
      `${others.length} other warnings (${perThousand} per 1,000 of ${lines} lines)\n`,
  );
  if (!show) return;
  for (const bug of bugs) if (!found.includes(bug)) process.stdout.write(`  missed ${bug.rule} ${bug.file}:${bug.lines.join('-')} ${bug.function}: ${bug.why}\n`);
  for (const each of hit) process.stdout.write(`  hit    ${each.rule} ${each.file}:${each.lines.join('-')} ${each.function}: ${each.why}\n`);
  for (const { rule, path, start, message } of others) process.stdout.write(`  other  ${rule} ${path}:${start.line} ${message}\n`);
}

function audit(workspace: string): readonly Finding[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'audit', workspace, '--format', 'json', '--fail-on', 'never'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${workspace}: exit code ${status}: ${stderr}`);
  return (JSON.parse(stdout) as { readonly findings: readonly Finding[] }).findings;
}

function isLoud({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function isAbout(expectation: Expectation, finding: Finding): boolean {
  return [expectation.rule, ...(expectation.also ?? [])].includes(finding.rule) && isAt(expectation, finding);
}

function isAt({ file, lines, alt }: Expectation, { path, start }: Finding): boolean {
  const isWithin = path === file && lines[0] <= start.line && start.line <= lines[1];
  return isWithin || (alt ?? []).some((other) => other.file === path && other.line === start.line);
}

function linesOf(workspace: string): number {
  const files = readdirSync(workspace, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.rs'));
  return files.reduce((sum, path) => sum + readFileSync(join(workspace, path), 'utf8').split('\n').length, 0);
}
