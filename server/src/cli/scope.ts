import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { SkippedFile, Walk } from '../host/file-system.ts';
import { commonFolder, foldersUpwards, toCorePath } from '../host/paths.ts';
import { findProject } from '../host/project.ts';
import { compareText } from '../text/compare-text.ts';
import { folderOf, stubbedCrate } from '../text/path.ts';
import { UsageError, type World } from './world.ts';

/** The files of a run. All paths are absolute with `/`, sorted. */
export interface Scope {
  /** The folder the report is about. */
  readonly root: string;
  /** What is analysed. */
  readonly audited: readonly string[];
  /** Rust files that were met in the audited folders and not taken. */
  readonly skipped: readonly SkippedFile[];
  /** What else is read, to know what names mean: the rest of the project. */
  readonly context: readonly string[];
  /** Cargo.toml and holdpoint.toml files and the stubs of the workspace, outermost first. */
  readonly manifests: readonly string[];
  /** Those that govern an audited folder rather than something inside it. */
  readonly governing: ReadonlySet<string>;
}

/** Finds the files a command line names. Throws a UsageError for a path that does not exist. */
export function findScope(world: World, paths: readonly string[]): Scope {
  const targets = (paths.length === 0 ? ['.'] : paths).map((path) => toTarget(world, path));
  const walks = new Map<string, Walk>();
  const walk = (folder: string): Walk => {
    const known = walks.get(folder) ?? world.files.walk(folder);
    walks.set(folder, known);
    return known;
  };
  const audited = new Set<string>();
  const skipped = new Map<string, SkippedFile>();
  const context = new Set<string>();
  const manifests = new Set<string>();
  const governing = new Set<string>();
  for (const { path, isFolder, folder } of targets) {
    const found = isFolder ? walk(path) : { rust: [path], manifests: [], skipped: [] };
    for (const file of found.rust) if (stubbedCrate(file) === undefined) audited.add(file);
    for (const entry of found.skipped) skipped.set(entry.path, entry);
    const project = findProject(folder);
    const around = project === undefined ? undefined : walk(project.root);
    for (const file of around?.rust ?? []) if (stubbedCrate(file) === undefined) context.add(file);
    const stubs = [...found.rust, ...(around?.rust ?? [])].filter((file) => stubbedCrate(file) !== undefined);
    for (const file of stubs) manifests.add(file);
    const own = stubs.filter((file) => [folder, project?.root].includes(folderOf(folderOf(folderOf(file)))));
    const above = [...configsAbove(folder), ...(project?.manifests ?? []), ...own];
    for (const file of above) governing.add(file);
    for (const file of [...above, ...found.manifests, ...(around?.manifests ?? [])]) manifests.add(file);
  }
  return {
    root: commonFolder(targets.map(({ folder }) => folder)),
    audited: [...audited].sort(),
    skipped: [...skipped.values()],
    context: [...context].filter((file) => !audited.has(file)).sort(),
    manifests: [...manifests].sort((a, b) => a.split('/').length - b.split('/').length || compareText(a, b)),
    governing,
  };
}

interface Target {
  readonly path: string;
  readonly isFolder: boolean;
  /** Itself, or the folder a file is in. */
  readonly folder: string;
}

function toTarget(world: World, given: string): Target {
  const native = resolve(world.cwd, given);
  if (!existsSync(native)) throw new UsageError(`no such file or folder: ${given}`);
  const kind = statSync(native);
  if (kind.isDirectory()) {
    const path = toCorePath(realpathSync(native));
    return { path, isFolder: true, folder: path };
  }
  if (!kind.isFile()) throw new UsageError(`neither a file nor a folder: ${given}`);
  if (!native.endsWith('.rs')) throw new UsageError(`not a Rust file: ${given}`);
  // Only the folder is resolved: a link in the last place is left for the reader to refuse.
  const folder = toCorePath(realpathSync(dirname(native)));
  return { path: `${folder === '/' ? '' : folder}/${basename(native)}`, isFolder: false, folder };
}

/** Configuration files of the folder and of those around it, up to the repository's root. */
function configsAbove(folder: string): readonly string[] {
  const found: string[] = [];
  for (const at of foldersUpwards(folder)) {
    for (const name of ['holdpoint.toml', '.holdpoint.toml']) {
      const path = join(at, name);
      if (existsSync(path)) found.push(toCorePath(path));
    }
    if (existsSync(join(at, '.git'))) break;
  }
  return found;
}
