import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { foldersUpwards } from './paths.ts';
import { readText } from './read-text.ts';

/** The ignore files that hold in one folder: its own and those of the folders above it. */
export interface IgnoreRules {
  /** Absolute folder the patterns are relative to, with `/`. */
  readonly folder: string;
  readonly patterns: Ignore;
  readonly outer: IgnoreRules | undefined;
}

/** Rules that hold at the start of a walk: from the repository's root down to the folder above it. */
export function rulesAbove(root: string): IgnoreRules | undefined {
  const folders = [...foldersUpwards(root)];
  const repository = folders.findIndex((folder) => existsSync(join(folder, '.git')));
  let rules: IgnoreRules | undefined;
  // Outside any repository, only the walked folders have a say.
  for (const folder of folders.slice(1, repository + 1).reverse()) rules = rulesWithin(folder, rules);
  return rules;
}

/** The rules of a folder given those of the one above. */
export function rulesWithin(folder: string, outer: IgnoreRules | undefined): IgnoreRules | undefined {
  let rules = outer;
  const exclude = patternsOf(join(folder, '.git', 'info', 'exclude'));
  if (exclude !== undefined) rules = { folder, patterns: exclude, outer: rules };
  const own = patternsOf(join(folder, '.gitignore'));
  return own === undefined ? rules : { folder, patterns: own, outer: rules };
}

/** Whether the rules leave a path out. Takes an absolute path with `/`. */
export function isIgnored(rules: IgnoreRules | undefined, path: string, isFolder: boolean): boolean {
  for (let level = rules; level !== undefined; level = level.outer) {
    const relative = path.slice(level.folder.length).replace(/^\//, '');
    const verdict = level.patterns.test(isFolder ? `${relative}/` : relative);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

/** Ignore files beyond this size are no ignore files. */
const ignoreFileLimit = 256 * 1024;

function patternsOf(path: string): Ignore | undefined {
  if (!existsSync(path)) return undefined;
  const read = readText(path, ignoreFileLimit);
  return read.kind === 'text' ? ignore().add(read.text) : undefined;
}
