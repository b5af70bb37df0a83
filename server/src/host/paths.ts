import { dirname, sep } from 'node:path';
import { folderOf } from '../text/path.ts';

/** A native path with `/` as its only separator, the form the core keeps. */
export function toCorePath(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Whether `path` is `root` or lies below it. Both absolute, both native or both with `/`. */
export function isWithin(root: string, path: string): boolean {
  const [outer, inner] = [toCorePath(root), toCorePath(path)];
  return inner === outer || inner.startsWith(outer.endsWith('/') ? outer : `${outer}/`);
}

/** The innermost folder around all of some folders; absolute, with `/`. */
export function commonFolder(folders: readonly string[]): string {
  let common = folders[0] ?? '/';
  while (common !== '' && !folders.every((folder) => isWithin(common, folder))) common = folderOf(common);
  return common === '' ? '/' : common;
}

/** A folder and those around it, innermost first. Absolute, native or with `/`. */
export function* foldersUpwards(folder: string): Generator<string> {
  for (let current = folder; ; current = dirname(current)) {
    yield current;
    if (dirname(current) === current) return;
  }
}

const manifestNames: ReadonlySet<string> = new Set([
  'Cargo.toml',
  'holdpoint.toml',
  '.holdpoint.toml',
  'clippy.toml',
  '.clippy.toml',
]);

/** Whether a file of this name configures the analysis. Takes a base name. */
export function isManifestName(name: string): boolean {
  return manifestNames.has(name);
}

/** The manifests as a glob for file watchers. */
export const manifestGlob = `**/{${[...manifestNames].join(',')}}`;
