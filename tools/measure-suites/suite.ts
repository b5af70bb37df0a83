import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check, type CheckedFinding } from '../checked.ts';
import { gitFolderOf, headOf, listFiles, readBlobs } from '../mirror.ts';
import { type Revision, revisionsOf } from './expectations.ts';
import { isRelated } from './lints.ts';
import { settingsLike } from './settings.ts';

/** A test file in one of its revisions, with what we report of it. */
export interface SuiteRun {
  /** Below clippy's `tests` folder. */
  readonly path: string;
  readonly text: string;
  readonly revision: Revision;
  readonly findings: readonly CheckedFinding[];
}

interface SuiteFile {
  readonly path: string;
  readonly text: string;
}

/** Checks the test files of clippy out of their tree, each with its own edition. Throws a MissingSource without a mirror. */
export function runSuites(mirror: string, work: string): { readonly commit: string; readonly runs: readonly SuiteRun[] } {
  const gitFolder = gitFolderOf(mirror, 'rust-lang/rust-clippy');
  const commit = headOf(gitFolder);
  const folder = join(work, commit.slice(0, 12));
  rmSync(folder, { recursive: true, force: true });
  const files = suiteFiles(gitFolder, commit);
  const planned = files.filter(({ path }) => path.endsWith('.rs')).flatMap(({ path, text }) =>
    revisionsOf(text).map((revision) => ({ path, text, revision, root: join(folder, isRelated(path) ? 'related' : 'unrelated', revision.edition) })),
  );
  for (const { path, text, root } of planned) {
    write(join(root, path), text);
    if (isRelated(path)) write(join(root, dirname(path), 'holdpoint.toml'), settingsLike(files.find((file) => file.path === join(dirname(path), 'clippy.toml'))?.text));
  }
  const roots = new Map(planned.map(({ root, revision }) => [root, revision.edition]));
  const found = new Map([...roots].map(([root, edition]) => [root, findingsIn(root, edition)]));
  return { commit, runs: planned.map(({ root, ...run }) => ({ ...run, findings: found.get(root)?.get(join(root, run.path)) ?? [] })) };
}

/** The lints' files, wherever they are, and the rest of the plain suite. */
function suiteFiles(gitFolder: string, commit: string): readonly SuiteFile[] {
  // Paths go on without `tests/`: files in a folder of that name are judged more mildly.
  const all = ['tests/ui', 'tests/ui-toml'].flatMap((folder) => listFiles(gitFolder, commit, folder)).map((entry) => ({ ...entry, path: entry.path.slice('tests/'.length) }));
  const wanted = all.filter(({ path }) => (path.startsWith('ui/') && path.endsWith('.rs')) || isRelated(path) || path.endsWith('/clippy.toml'));
  const contents = readBlobs(gitFolder, wanted.map(({ object }) => object));
  return wanted.map(({ path }, i) => ({ path, text: contents[i]?.toString('utf8') ?? '' }));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function findingsIn(root: string, edition: string): ReadonlyMap<string, readonly CheckedFinding[]> {
  const { findings, failure } = check(root, edition);
  if (failure !== undefined) throw new Error(`the check of ${root} failed: ${failure}`);
  const byFile = new Map<string, CheckedFinding[]>();
  for (const finding of findings) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  return byFile;
}
