import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gitFolderOf, listFiles, MissingSource, readBlobs } from '../mirror.ts';
import { fileAt, type Pair, type Side } from './pair.ts';

/** Code of a commit as the program is given it. */
export interface Place {
  readonly kind: 'file' | 'crate' | 'tree';
  /** What is checked: a file or a folder. */
  readonly given: string;
  /** The pair's file. */
  readonly target: string;
}

/** Sources and settings that matter to the analysis; nothing else of a commit is written. */
const kept = /(\.rs|(^|\/)(Cargo\.toml|holdpoint\.toml|\.?clippy\.toml|\.gitignore))$/;

interface Crate {
  readonly folder: string;
  /** The manifests of the folders above, which may hold the workspace. */
  readonly above: readonly SourceFile[];
}

interface SourceFile {
  readonly path: string;
  readonly content: Buffer;
}

/**
 * Writes the code that shows a bug below the work folder: the file alone, its crate or the whole tree, as the pair's scope
 * asks. What an earlier run wrote is used again. Throws a MissingSource where the mirror does not have it.
 */
export function materialise(pair: Pair, side: Side, { mirror, work }: { readonly mirror: string; readonly work: string }): Place {
  const { commit, path } = fileAt(pair, side);
  const gitFolder = gitFolderOf(mirror, pair.repo);
  const crate = crateAround(gitFolder, commit, path);
  const kind = pair.scope === 'workspace' ? 'tree' : pair.scope === 'crate' && crate !== undefined ? 'crate' : 'file';
  const part = kind === 'tree' ? '' : kind === 'crate' ? (crate?.folder ?? '') : path;
  // A file keeps its path within the crate, because `tests/` and `src/` mean something.
  const own = kind === 'file' ? posix.relative(crate?.folder ?? '', path) : path;
  const root = join(work, `${kind}s`, pair.repo.replace('/', '+'), `${commit.slice(0, 12)}-${createHash('sha1').update(part).digest('hex').slice(0, 6)}`);
  if (!existsSync(root)) {
    const files = kind === 'file' ? fileAlone(gitFolder, `${commit}:${path}`, own) : [...filesOf(gitFolder, commit, part), ...(kind === 'crate' ? (crate?.above ?? []) : [])];
    if (!files.some((file) => file.path === own)) throw new MissingSource(`${commit.slice(0, 12)}:${path} is not there`);
    writeWhole(root, files);
  }
  const target = join(root, own);
  return { kind, given: kind === 'file' ? target : join(root, part), target };
}

function crateAround(gitFolder: string, commit: string, path: string): Crate | undefined {
  const folders = foldersAbove(path);
  const manifests = readBlobs(gitFolder, folders.map((folder) => `${commit}:${posix.join(folder, 'Cargo.toml')}`));
  const own = manifests.findIndex((text) => text !== undefined && /^\s*\[package\]/m.test(text.toString('utf8')));
  const folder = folders[own];
  if (folder === undefined) return undefined;
  const above = folders.flatMap((outer, i) => {
    const content = manifests[i];
    return i <= own || content === undefined ? [] : [{ path: posix.join(outer, 'Cargo.toml'), content }];
  });
  return { folder, above };
}

/** Innermost first; the root is the empty name. */
function foldersAbove(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return [...names.map((_, i) => names.slice(0, names.length - i).join('/')), ''];
}

function fileAlone(gitFolder: string, name: string, path: string): readonly SourceFile[] {
  const content = readBlobs(gitFolder, [name])[0];
  return content === undefined ? [] : [{ path, content }];
}

function filesOf(gitFolder: string, commit: string, folder: string): readonly SourceFile[] {
  const entries = listFiles(gitFolder, commit, folder).filter(({ path }) => kept.test(path) && !path.split('/').includes('..'));
  const contents = readBlobs(gitFolder, entries.map(({ object }) => object));
  return entries.flatMap(({ path }, i) => {
    const content = contents[i];
    return content === undefined ? [] : [{ path, content }];
  });
}

/** A run that is broken off leaves no half of a commit behind. */
function writeWhole(root: string, files: readonly SourceFile[]): void {
  const unfinished = `${root}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  for (const { path, content } of files) {
    const file = join(unfinished, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  renameSync(unfinished, root);
}
