import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatPatch, structuredPatch } from 'diff';
import { foldersUpwards, toCorePath } from '../host/paths.ts';
import type { FixOutcome } from '../linter/apply-fixes.ts';
import { relativePath } from '../report/paths.ts';
import { compareText } from '../text/compare-text.ts';

/**
 * Changed files as a patch that `git apply` takes. Paths are relative to the repository, which is what git reads them as,
 * and to `root` outside of any.
 */
export function patchOf(root: string, changed: FixOutcome['changed']): string {
  const base = repositoryOf(root) ?? root;
  return [...changed]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([path, { before, after }]) => {
      const name = relativePath(base, path);
      const patch = structuredPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 });
      return formatPatch({ ...patch, isGit: true });
    })
    .join('');
}

function repositoryOf(folder: string): string | undefined {
  for (const at of foldersUpwards(folder)) if (existsSync(join(at, '.git'))) return toCorePath(at);
  return undefined;
}
