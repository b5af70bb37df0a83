import { sep } from 'node:path';

/** A native path with `/` as its only separator, the form the core keeps. */
export function toCorePath(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Whether `path` is `root` or lies below it. Both absolute, both native or both with `/`. */
export function isWithin(root: string, path: string): boolean {
  const [outer, inner] = [toCorePath(root), toCorePath(path)];
  return inner === outer || inner.startsWith(outer.endsWith('/') ? outer : `${outer}/`);
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
