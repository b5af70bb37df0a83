// `npm run measure:suites -- --mirror FOLDER [--work FOLDER] [--show missing,unexpected,others,unrelated]`: what the built
// program says of clippy's own tests. What clippy expects is read from their annotations, in a bare clone of clippy.
import { mkdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rules } from '../server/src/rules/registry.ts';
import { type Comparison, compare } from './measure-suites/compare.ts';
import { isRelated, suiteLints } from './measure-suites/lints.ts';
import { runSuites, type SuiteRun } from './measure-suites/suite.ts';
import { MissingSource } from './mirror.ts';

const { values: options } = parseArgs({
  options: {
    mirror: { type: 'string' },
    work: { type: 'string', default: join(tmpdir(), 'holdpoint-suites') },
    show: { type: 'string', default: '' },
  },
});

try {
  if (options.mirror === undefined) throw new MissingSource('--mirror FOLDER is needed: a folder with a bare clone of clippy in rust-lang+rust-clippy/repo');
  measure(options.mirror);
} catch (error) {
  if (!(error instanceof MissingSource)) throw error;
  process.stderr.write(`measure:suites: nothing was measured: ${error.message}\n`);
  process.exitCode = 2;
}

function measure(mirror: string): void {
  mkdirSync(options.work, { recursive: true });
  const { commit, runs } = runSuites(mirror, realpathSync(options.work));
  const compared = suiteLints.map((lint) => compare(lint, runs));
  print([`clippy ${commit.slice(0, 12)}`, '', ...tableOf(compared), '', ...divergencesOf(compared), ...unrelatedOf(runs)]);
  for (const what of ['missing', 'unexpected', 'others'] as const) if (options.show.split(',').includes(what)) print(compared.flatMap((one) => one[what].map((line) => `${what}: ${line}`)));
}

function tableOf(compared: readonly Comparison[]): readonly string[] {
  const known = new Set(rules.map(({ id }) => id));
  const header = 'lint                          | rule                           | expected |  met | missing | unexpected | divergences | of other rules';
  const isWhole = compared.every(({ lint }) => lint.rules.every((id) => known.has(id)));
  return [
    header,
    '-'.repeat(header.length),
    ...compared.map(({ lint, expected, met, missing, unexpected, listed: differs, others }) => {
      const rule = lint.rules.map((id) => (known.has(id) ? id : `${id}*`)).join(', ');
      const counts = [[expected, 8], [met, 4], [missing.length, 7], [unexpected.length, 10], [differs, 11], [others.length, 14]] as const;
      return [lint.lint.padEnd(29), rule.padEnd(30), ...counts.map(([count, width]) => String(count).padStart(width))].join(' | ');
    }),
    ...(isWhole ? [] : ['* no such rule yet']),
  ];
}

function divergencesOf(compared: readonly Comparison[]): readonly string[] {
  const lines = compared.flatMap(({ lint, divergences, stale }) => [
    ...divergences.map((one) => `  ${lint.lint}: ${one.item}: we ${one.we === 'silent' ? 'are silent' : 'report it'}: ${one.why}`),
    ...stale.map((one) => `  ${lint.lint}: ${one.item}: listed, but we agree with the suite by now`),
  ]);
  return lines.length === 0 ? [] : ['divergences:', ...lines, ''];
}

/** Files that test other lints: what is reported there, nobody asked for. Their first revision stands for all. */
function unrelatedOf(runs: readonly SuiteRun[]): readonly string[] {
  const first = new Map<string, SuiteRun>();
  for (const run of runs) if (!isRelated(run.path) && !first.has(run.path)) first.set(run.path, run);
  const loud = [...first.values()].flatMap(({ path, findings }) => findings.filter(({ isLoud }) => isLoud).map((finding) => ({ path, ...finding })));
  const counts = new Map<string, number>();
  for (const { rule } of loud) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const byRule = [...counts].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `  ${rule} ${count}`);
  const shown = options.show.split(',').includes('unrelated') ? loud.map(({ path, line, rule, message }) => `unrelated: ${path}:${line} ${rule}: ${message}`) : [];
  return [`unrelated files: ${loud.length} warnings and errors in ${first.size} files`, ...byRule, ...shown];
}

function print(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}
