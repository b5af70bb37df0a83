// `npm run corpus`: audits published crates with the built program and writes what came of it to docs/corpus.md.
// Needs cargo and, the first time, its registry. Sources and full reports stay outside of the repository.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countByRule } from '../server/src/linter/fix-guard.ts';
import { crates } from './corpus-crates.ts';
import { slowestFile } from './corpus-slowest.ts';
import { filesBelow } from './files-below.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = process.env['HOLDPOINT_CORPUS'] ?? join(homedir(), '.cache/holdpoint-corpus');
/** The crate whose audit is compared with parsing its files, and how often. */
const compared = 'tokio';
const rounds = 3;
/** A file that takes longer than this is a bug. */
const longestFile = 1000;

interface Report {
  readonly findings: readonly { readonly rule: string; readonly severity: string }[];
  readonly files: readonly { readonly path: string; readonly status: string; readonly reason: string | null }[];
}

interface Row {
  readonly name: string;
  readonly version: string;
  readonly files: number;
  readonly lines: number;
  readonly partial: number;
  readonly skipped: number;
  readonly cpu: number;
  readonly slowest: number;
  readonly rules: ReadonlyMap<string, number>;
}

const complaints: string[] = [];
const sources = fetchSources();
const rows: Row[] = [];
for (const [name, version] of Object.entries(crates)) rows.push(await auditCrate(name, version));
const ratio = compareWithParsing();
writeFileSync(join(root, 'docs/corpus.md'), page());
process.stdout.write(page());
for (const complaint of complaints) process.stderr.write(`corpus: ${complaint}\n`);
process.exitCode = complaints.length === 0 ? 0 : 1;

/** Folder of each crate's source, fetched by cargo where it is not there yet. */
function fetchSources(): ReadonlyMap<string, string> {
  const folder = join(cache, 'fetch');
  mkdirSync(join(folder, 'src'), { recursive: true });
  mkdirSync(join(cache, 'reports'), { recursive: true });
  writeFileSync(join(folder, 'src/lib.rs'), '');
  const dependencies = Object.entries(crates).map(([name, version]) => `${name} = { version = "=${version}", default-features = false }`);
  writeFileSync(join(folder, 'Cargo.toml'), `[package]\nname = "corpus"\nversion = "0.0.0"\nedition = "2021"\n\n[dependencies]\n${dependencies.join('\n')}\n\n[workspace]\n`);
  const { status, stdout, stderr, error } = spawnSync('cargo', ['metadata', '--format-version', '1'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error !== undefined || status !== 0) throw new Error(`cargo could not fetch the corpus: ${error?.message ?? stderr}`);
  const { packages } = JSON.parse(stdout) as { readonly packages: readonly { readonly name: string; readonly version: string; readonly manifest_path: string }[] };
  return new Map(packages.filter(({ name, version }) => crates[name] === version).map(({ name, manifest_path }) => [name, dirname(manifest_path)]));
}

async function auditCrate(name: string, version: string): Promise<Row> {
  const folder = sourceOf(name);
  const { stdout, cpu, status, stderr } = measured([join(root, 'dist/cli.js'), 'audit', folder, '--format', 'json', '--fail-on', 'never']);
  writeFileSync(join(cache, `reports/${name}.json`), stdout);
  if (status !== 0) complaints.push(`${name}: exit code ${status}: ${stderr}`);
  const { findings, files } = JSON.parse(stdout) as Report;
  accountFor(name, folder, files);
  const slowest = await slowestFile(folder);
  if (slowest.milliseconds > longestFile) complaints.push(`${name}: ${slowest.path} takes ${Math.round(slowest.milliseconds)} ms`);
  const count = (wanted: string): number => files.filter(({ status: found }) => found === wanted).length;
  return { name, version, files: files.length, lines: linesIn(folder), partial: count('partial'), skipped: count('skipped'), cpu, slowest: slowest.milliseconds, rules: countByRule(findings) };
}

/** Every Rust file of a crate must be in the report, and none may be there because the analysis failed. */
function accountFor(name: string, folder: string, files: Report['files']): void {
  const met = new Set(files.map(({ path }) => path));
  for (const path of filesBelow(folder, '.rs')) if (!met.has(path)) complaints.push(`${name}: ${path} is missing in the report`);
  for (const { path, reason } of files) if (reason?.includes('failed') === true) complaints.push(`${name}: ${path}: ${reason}`);
}

function compareWithParsing(): { readonly audit: number; readonly parse: number; readonly ratio: number } {
  const folder = sourceOf(compared);
  const audits: number[] = [];
  const parses: number[] = [];
  for (let round = 0; round < rounds; round++) {
    audits.push(measured([join(root, 'dist/cli.js'), 'audit', '--format', 'json', '--fail-on', 'never', folder]).cpu);
    parses.push(measured([join(root, 'tools/raw-parse.mjs'), folder]).cpu);
  }
  const [audit, parse] = [median(audits), median(parses)];
  return { audit, parse, ratio: audit / parse };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Runs a Node program and measures the CPU time of its whole process, in seconds. */
function measured(args: readonly string[]): { readonly stdout: string; readonly stderr: string; readonly status: number | null; readonly cpu: number } {
  const file = join(cache, 'cpu');
  const meter = join(root, 'tools/cpu-meter.cjs');
  const env = { ...process.env, HOLDPOINT_CPU_FILE: file };
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--require', meter, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, env });
  return { stdout, stderr, status, cpu: Number(readFileSync(file, 'utf8')) };
}

function sourceOf(name: string): string {
  const folder = sources.get(name);
  if (folder === undefined) throw new Error(`cargo did not fetch ${name}`);
  return folder;
}

function linesIn(folder: string): number {
  return filesBelow(folder, '.rs').reduce((sum, path) => sum + readFileSync(join(folder, path), 'latin1').split('\n').length - 1, 0);
}

function page(): string {
  const ids = [...new Set(rows.flatMap(({ rules }) => [...rules.keys()]))].sort();
  const table = (header: readonly string[], lines: readonly (readonly (string | number)[])[]): string =>
    [header, header.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const found = (row: Row, id: string): number => row.rules.get(id) ?? 0;
  return `${[
    '# Corpus',
    'Published crates that spawn, lock and select, audited with default settings by `npm run corpus`, which writes this page. Findings of every severity are counted; a finding is no verdict on a crate.',
    table(
      ['crate', 'version', 'files', 'lines', 'partly read', 'skipped', 'CPU s', 'slowest file ms', ...ids],
      [
        ...rows.map((row) => [row.name, row.version, row.files, row.lines, row.partial, row.skipped, row.cpu.toFixed(1), Math.round(row.slowest), ...ids.map((id) => found(row, id))]),
        ['all', '', sum((row) => row.files), sum((row) => row.lines), sum((row) => row.partial), sum((row) => row.skipped), sum((row) => row.cpu).toFixed(1), Math.round(Math.max(...rows.map((row) => row.slowest))), ...ids.map((id) => sum((row) => found(row, id)))],
      ],
    ),
    `The audit of ${compared} takes ${ratio.audit.toFixed(1)} s of CPU time, parsing its files whole takes ${ratio.parse.toFixed(1)} s: a ratio of ${ratio.ratio.toFixed(1)} (medians of ${rounds} rounds of whole processes).`,
  ].join('\n\n')}\n`;
}
