import { isFilePath } from '../text/path.ts';

/** A path below a folder relative to it, `.` for the folder itself; one elsewhere with as many `..` as it takes. Both with `/`. */
export function relativePath(root: string, path: string): string {
  if (path === root) return '.';
  const from = segments(root);
  const to = segments(path);
  if (!isFilePath(path)) return path;
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function segments(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}
