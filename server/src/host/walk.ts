import { existsSync, readdirSync, realpathSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../text/compare-text.ts';
import type { SkippedFile, Walk } from './file-system.ts';
import { isIgnored, rulesAbove, rulesWithin, type IgnoreRules } from './ignore-rules.ts';
import { isManifestName, toCorePath } from './paths.ts';
import { errorCode } from './read-text.ts';

/** See `FileSystem.walk`. Links are never followed, so a walk ends and stays below its root. */
export function walk(root: string): Walk {
  const start = realpathSync(root);
  const found: Found = { rust: [], manifests: [], skipped: [] };
  const pending: Pending[] = [{ folder: toCorePath(start), outer: rulesAbove(start) }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    pending.push(...visit(next, found));
  }
  return { rust: found.rust.sort(), manifests: found.manifests.sort(), skipped: found.skipped.sort(byPath) };
}

interface Found {
  readonly rust: string[];
  readonly manifests: string[];
  readonly skipped: SkippedFile[];
}

interface Pending {
  readonly folder: string;
  readonly outer: IgnoreRules | undefined;
}

/** Takes the files of one folder and returns the folders below it. */
function visit({ folder, outer }: Pending, found: Found): Pending[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    found.skipped.push({ path: folder, reason: `cannot be read: ${errorCode(error)}` });
    return [];
  }
  const rules = rulesWithin(folder, outer);
  const below: Pending[] = [];
  for (const entry of entries) {
    const path = folder === '/' ? `/${entry.name}` : `${folder}/${entry.name}`;
    if (isIgnored(rules, path, entry.isDirectory())) continue;
    if (!entry.isDirectory()) takeFile(entry, path, found);
    else if (!isSkippedFolder(folder, entry.name)) below.push({ folder: path, outer: rules });
  }
  return below;
}

function takeFile(entry: Dirent, path: string, found: Found): void {
  const isRust = entry.name.endsWith('.rs');
  if (!isRust && !isManifestName(entry.name)) return;
  if (entry.isFile()) (isRust ? found.rust : found.manifests).push(path);
  else found.skipped.push({ path, reason: entry.isSymbolicLink() ? 'symbolic link' : 'not a regular file' });
}

/** Folders no one wrote by hand. A module may be called `target`: only Cargo's own is left out. */
function isSkippedFolder(parent: string, name: string): boolean {
  if (name === '.git' || name === 'node_modules') return true;
  if (name !== 'target') return false;
  return existsSync(join(parent, 'Cargo.toml')) || existsSync(join(parent, name, 'CACHEDIR.TAG'));
}

function byPath(a: SkippedFile, b: SkippedFile): number {
  return compareText(a.path, b.path);
}
