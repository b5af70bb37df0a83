import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldersUpwards, toCorePath } from './paths.ts';
import { readText } from './read-text.ts';

/** The Cargo project a path belongs to. Paths are absolute with `/`. */
export interface Project {
  /** Folder of the enclosing workspace, or of the nearest package when there is none. */
  readonly root: string;
  /** Cargo.toml, holdpoint.toml and clippy.toml from the root down to the path's folder. */
  readonly manifests: readonly string[];
}

/** Looks upwards for the Cargo project of a folder, as Cargo does. */
export function findProject(folder: string): Project | undefined {
  const root = findRoot(folder);
  if (root === undefined) return undefined;
  return { root: toCorePath(root), manifests: manifestsBetween(root, folder) };
}

/** A manifest larger than this is not read. */
export const manifestLimit = 1024 * 1024;

function findRoot(folder: string): string | undefined {
  let nearest: string | undefined;
  for (const candidate of foldersUpwards(folder)) {
    const manifest = readText(join(candidate, 'Cargo.toml'), manifestLimit);
    if (manifest.kind === 'skipped') continue;
    nearest ??= candidate;
    if (/^[ \t]*\[[ \t]*workspace[ \t]*[.\]]/m.test(manifest.text)) return candidate;
  }
  return nearest;
}

function manifestsBetween(root: string, folder: string): string[] {
  const names = ['Cargo.toml', '.holdpoint.toml', 'holdpoint.toml', '.clippy.toml', 'clippy.toml'];
  const manifests: string[] = [];
  for (const candidate of foldersUpwards(folder)) {
    const here = names.map((name) => join(candidate, name)).filter((path) => existsSync(path));
    manifests.unshift(...here.map(toCorePath));
    if (candidate === root) break;
  }
  return manifests;
}
