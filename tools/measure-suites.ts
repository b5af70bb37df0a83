// `npm run measure:suites -- --mirror FOLDER [--work FOLDER] [--show missing,unexpected,others,unrelated]`: what the built
// program says of clippy's own tests and of lockbud's toys. What clippy expects is read from the annotations of its tests,
// what the toys show stands in `measure-suites/toys.ts`; both are read from bare clones.
import { mkdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rules } from '../server/src/rules/registry.ts';
import { type Comparison, compare } from './measure-suites/compare.ts';
import { isRelated, suiteLints } from './measure-suites/lints.ts';
import { runSuites, type SuiteRun } from './measure-suites/suite.ts';
import { runToys, type ToyResult } from './measure-suites/toy-run.ts';
import { toys } from './measure-suites/toys.ts';
import { MissingSource } from './mirror.ts';

const { values: options } = parseArgs({
  options: {
    mirror: { type: 'string' },
    work: { type: 'string', default: join(tmpdir(), 'holdpoint-suites') },
    show: { type: 'string', default: '' },
  },
});

try {
  if (options.mirror === undefined) throw new MissingSource('--mirror FOLDER is needed: a folder with bare clones in rust-lang+rust-clippy/repo and BurtonQin+lockbud/repo');
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
  measureToys(mirror);
}

function measureToys(mirror: string): void {
  const { commit, results } = runToys(mirror, realpathSync(options.work), toys);
  print(['', `lockbud ${commit.slice(0, 12)}`, '', ...toyTable(results), '', 'divergences:', ...results.flatMap(({ toy, listed }) => listed.map(({ line, why }) => `  ${toy.name}: line ${line}: we are silent: ${why}`))]);
  for (const what of ['missing', 'unexpected'] as const) if (options.show.split(',').includes(what)) print(results.flatMap((one) => one[what].map((line) => `${what}: ${line}`)));
}

function toyTable(results: readonly ToyResult[]): readonly string[] {
  const header = 'toy                   | expected |  met | missing | unexpected | divergences';
  return [
    header,
    '-'.repeat(header.length),
    ...results.map(({ toy, expected, met, missing, unexpected, listed }) => {
      const counts = [[expected, 8], [met, 4], [missing.length, 7], [unexpected.length, 10], [listed.length, 11]] as const;
      return [toy.name.padEnd(21), ...counts.map(([count, width]) => String(count).padStart(width))].join(' | ');
    }),
  ];
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
